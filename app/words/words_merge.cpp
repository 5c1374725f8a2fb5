// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// The sentence with something near to what was typed, and the one without.
struct MergeSentences {
    const char* plain;
    const char* near = nullptr;
};

// %1 is what was typed, %2 what is near to it; braces are as they stand in the template.
MergeSentences sentencesOf(MergeProblem::Kind kind)
{
    using Kind = MergeProblem::Kind;
    switch (kind) {
    case Kind::UnknownField:
        return {QT_TRANSLATE_NOOP("Merge", "There is no field {{%1}}. The list of fields names "
                                           "them all."),
                QT_TRANSLATE_NOOP("Merge", "There is no field {{%1}}. Did you mean {{%2}}?")};
    case Kind::UnknownList:
        return {QT_TRANSLATE_NOOP("Merge", "There is nothing called “%1” to be repeated or asked "
                                           "for. The list of fields names what there is."),
                QT_TRANSLATE_NOOP("Merge", "There is nothing called “%1” to be repeated or asked "
                                           "for. Did you mean “%2”?")};
    case Kind::FieldOfList:
        return {QT_TRANSLATE_NOOP("Merge", "{{%1}} is not known here."),
                QT_TRANSLATE_NOOP("Merge", "{{%1}} is known only between {{#%2}} and {{/%2}}.")};
    case Kind::ListAsField:
        return {QT_TRANSLATE_NOOP("Merge", "“%1” is many things, not one. Write {{#%1}} before "
                                           "and {{/%1}} after what is to be repeated.")};
    case Kind::FieldAsList:
        return {QT_TRANSLATE_NOOP("Merge", "“%1” is one thing and cannot be repeated. Write "
                                           "{{%1}}.")};
    case Kind::BracesNotClosed:
        return {QT_TRANSLATE_NOOP("Merge", "A field begins with “{{%1” and does not end. Close it "
                                           "with }} in the same paragraph.")};
    case Kind::BracesNotOpened:
        return {QT_TRANSLATE_NOOP("Merge", "A field ends with “%1}}” and does not begin. Open it "
                                           "with {{ in the same paragraph.")};
    case Kind::EmptyBraces:
        return {QT_TRANSLATE_NOOP("Merge", "There is nothing between {{ and }}. Write the name of "
                                           "a field.")};
    case Kind::SectionNotClosed:
        return {QT_TRANSLATE_NOOP("Merge", "{{%1}} is opened and not closed."),
                QT_TRANSLATE_NOOP("Merge", "{{%1}} is opened and not closed. Write {{/%2}} where "
                                           "it is to end.")};
    case Kind::SectionNotOpened:
        return {QT_TRANSLATE_NOOP("Merge", "{{%1}} closes what was not opened. Write the beginning "
                                           "before it, or take it out."),
                QT_TRANSLATE_NOOP("Merge", "{{%1}} does not close what was opened last. Close "
                                           "{{%2}} first.")};
    case Kind::SectionCrossesCells:
        return {QT_TRANSLATE_NOOP("Merge", "{{%1}} and its other end do not belong together: one "
                                           "of them stands in a table or a text box, the other "
                                           "does not. Put both in rows of the same table, or both "
                                           "outside of it.")};
    case Kind::SectionAmidText:
        return {QT_TRANSLATE_NOOP("Merge", "{{%1}} stands beside other text, and its other end in "
                                           "another paragraph. Put it in a paragraph of its "
                                           "own.")};
    }
    return {};
}

}  // namespace

QString Words::mergeProblem(const MergeProblem& problem) const
{
    const MergeSentences sentences = sentencesOf(problem.kind);
    if (problem.nearest.isEmpty() || !sentences.near)
        return text("Merge", sentences.plain).arg(problem.name);
    return text("Merge", sentences.near).arg(problem.name, problem.nearest);
}

QString Words::mergePlace(const MergePlace& place) const
{
    if (place.table > 0) {
        const QString table = QString::number(place.table);
        const QString row = QString::number(place.row);
        switch (place.part) {
        case MergePlace::Part::Body:
            return text("Merge", QT_TRANSLATE_NOOP("Merge", "Table %1, row %2")).arg(table, row);
        case MergePlace::Part::Header:
            return text("Merge", QT_TRANSLATE_NOOP("Merge", "Header, table %1, row %2"))
                .arg(table, row);
        case MergePlace::Part::Footer:
            return text("Merge", QT_TRANSLATE_NOOP("Merge", "Footer, table %1, row %2"))
                .arg(table, row);
        case MergePlace::Part::Footnote:
        case MergePlace::Part::Endnote:
            break;
        }
    }
    const QString paragraph = QString::number(place.paragraph);
    switch (place.part) {
    case MergePlace::Part::Body:
        return place.textBox
                 ? text("Merge", QT_TRANSLATE_NOOP("Merge", "Text box, paragraph %1"))
                       .arg(paragraph)
                 : text("Merge", QT_TRANSLATE_NOOP("Merge", "Paragraph %1")).arg(paragraph);
    case MergePlace::Part::Header:
        return text("Merge", QT_TRANSLATE_NOOP("Merge", "Header, paragraph %1")).arg(paragraph);
    case MergePlace::Part::Footer:
        return text("Merge", QT_TRANSLATE_NOOP("Merge", "Footer, paragraph %1")).arg(paragraph);
    case MergePlace::Part::Footnote:
        return text("Merge", QT_TRANSLATE_NOOP("Merge", "Footnotes, paragraph %1")).arg(paragraph);
    case MergePlace::Part::Endnote:
        return text("Merge", QT_TRANSLATE_NOOP("Merge", "Endnotes, paragraph %1")).arg(paragraph);
    }
    return {};
}

}  // namespace nghisu
