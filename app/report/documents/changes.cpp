// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/changes.h"

#include "report/documents/formal.h"
#include "report/printable.h"
#include "text/textdiff.h"
#include "words/words.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

Run runOf(const TextPiece& piece)
{
    Run run{printable(piece.text)};
    run.struck = piece.kind == TextPiece::Kind::Removed;
    run.bold = piece.kind == TextPiece::Kind::Added;
    run.underlined = run.bold;
    return run;
}

/// Both texts in one, a paragraph for each of their lines.
TableCell differences(const QString& before, const QString& now, Align align)
{
    TableCell cell = cellText({}, align);
    const Paragraph empty = [&cell] {
        Paragraph paragraph = cell.first();
        paragraph.runs.clear();
        return paragraph;
    }();
    cell = {empty};
    const QList<TextPiece> pieces = compareTexts(before, now);
    for (const TextPiece& piece : pieces) {
        const QStringList lines = piece.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0 && !cell.last().runs.isEmpty())
                cell.append(empty);
            if (!lines[i].isEmpty())
                cell.last().runs.append(runOf({piece.kind, lines[i]}));
        }
    }
    if (cell.size() > 1 && cell.last().runs.isEmpty())
        cell.removeLast();
    return cell;
}

QString kindName(ListChange::Kind kind, const Words& words)
{
    switch (kind) {
    case ListChange::Kind::Added:
        return words.text("Document", QT_TRANSLATE_NOOP("Document", "Added"));
    case ListChange::Kind::Removed:
        return words.text("Document", QT_TRANSLATE_NOOP("Document", "Removed"));
    case ListChange::Kind::Changed:
        return words.text("Document", QT_TRANSLATE_NOOP("Document", "Changed"));
    case ListChange::Kind::Moved:
        break;
    }
    return words.text("Document", QT_TRANSLATE_NOOP("Document", "Moved"));
}

QString numbers(const ListChange& change, const Words& words)
{
    const QString before = printableLine(change.before.number);
    const QString now = printableLine(change.now.number);
    if (before.isEmpty() || now.isEmpty() || before == now)
        return now.isEmpty() ? before : now;
    return words.text("Document", QT_TRANSLATE_NOOP("Document", "%1 (was %2)")).arg(now, before);
}

QString answering(const RevisionEntry& entry, const Words& words)
{
    QStringList lines;
    if (!entry.leads.isEmpty()) {
        lines.append(words.text("Document", QT_TRANSLATE_NOOP("Document", "Lead: %1"))
                         .arg(printableLine(entry.leads.join(u", "_s))));
    }
    if (!entry.coordinating.isEmpty()) {
        lines.append(words.text("Document", QT_TRANSLATE_NOOP("Document", "Co-ordinating: %1"))
                         .arg(printableLine(entry.coordinating.join(u", "_s))));
    }
    return lines.join(u'\n');
}

DashList summary(const QList<ListChange>& changes, const Words& words)
{
    const auto line = [&](ListChange::Kind kind, const char* sentence) {
        const auto count =
            std::count_if(changes.begin(), changes.end(),
                          [kind](const ListChange& one) { return one.kind == kind; });
        return bodyText(words.text("Document", sentence).arg(count));
    };
    return {{line(ListChange::Kind::Added, QT_TRANSLATE_NOOP("Document", "Added: %1")),
             line(ListChange::Kind::Removed, QT_TRANSLATE_NOOP("Document", "Removed: %1")),
             line(ListChange::Kind::Changed, QT_TRANSLATE_NOOP("Document", "Changed: %1")),
             line(ListChange::Kind::Moved, QT_TRANSLATE_NOOP("Document", "Moved: %1"))}};
}

Table tableOf(const QList<ListChange>& changes, const Words& words)
{
    Table table;
    table.columns = {
        {words.text("Document", QT_TRANSLATE_NOOP("Document", "No.")), 8, Align::Centre},
        {words.text("Document", QT_TRANSLATE_NOOP("Document", "Change")), 12, Align::Left},
        {words.text("Document", QT_TRANSLATE_NOOP("Document", "Text of the proposal")), 56,
         Align::Justify},
        {words.text("Document", QT_TRANSLATE_NOOP("Document", "Answering body")), 24, Align::Left},
    };
    for (const ListChange& change : changes) {
        table.rows.append({cellText(numbers(change, words), Align::Centre),
                           cellText(kindName(change.kind, words)),
                           differences(change.before.text, change.now.text, Align::Justify),
                           differences(answering(change.before, words),
                                       answering(change.now, words), Align::Left)});
    }
    return table;
}

Sheet sheetOf(const QList<ListChange>& changes, const Words& words)
{
    Sheet sheet;
    sheet.columns = {
        words.text("Document", QT_TRANSLATE_NOOP("Document", "Change")),
        words.text("Document", QT_TRANSLATE_NOOP("Document", "No. before")),
        words.text("Document", QT_TRANSLATE_NOOP("Document", "No. now")),
        words.text("Document", QT_TRANSLATE_NOOP("Document", "Text before")),
        words.text("Document", QT_TRANSLATE_NOOP("Document", "Text now")),
        words.text("Document", QT_TRANSLATE_NOOP("Document", "Answering body before")),
        words.text("Document", QT_TRANSLATE_NOOP("Document", "Answering body now")),
    };
    for (const ListChange& change : changes) {
        sheet.rows.append({kindName(change.kind, words), printableLine(change.before.number),
                           printableLine(change.now.number), printable(change.before.text),
                           printable(change.now.text), answering(change.before, words),
                           answering(change.now, words)});
    }
    return sheet;
}

}  // namespace

Document buildChanges(const MeetingRecord& record, const RevisionChanges& sinceIssue,
                      const Words& words)
{
    const Revision& since = sinceIssue.since;
    const QList<ListChange>& changes = sinceIssue.changes;
    Document document = formalDocument(u"changes"_s, record.meeting.title, record, words);
    document.page.landscape = true;
    document.blocks.append(letterhead(record, words, {}));
    document.blocks.append(titleBlocks(
        words.text("Document", QT_TRANSLATE_NOOP("Document", "CHANGES TO THE LIST OF PROPOSALS")),
        record.meeting.title));
    document.blocks.append(bodyText(
        words.text("Document", QT_TRANSLATE_NOOP("Document", "Compared with issue %1 of %2:"))
            .arg(QString::number(since.number),
                 words.documentDate(since.issuedAt.toLocalTime().date()))));
    if (changes.isEmpty()) {
        document.blocks.append(bodyText(words.text(
            "Document", QT_TRANSLATE_NOOP("Document", "There have been no changes since then."))));
    } else {
        document.blocks.append(summary(changes, words));
        document.blocks.append(bodyText(
            words.text("Document",
                       QT_TRANSLATE_NOOP(
                           "Document",
                           "Deleted text is struck through; new text is bold and underlined.")),
            true));
        document.blocks.append(tableOf(changes, words));
    }
    document.sheet = sheetOf(changes, words);

    SignatureBlock signature;
    signature.right = secretarySigner(record.council, words);
    document.blocks.append(signature);
    return document;
}

}  // namespace nghisu
