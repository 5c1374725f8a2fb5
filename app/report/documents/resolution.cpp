// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/resolution.h"

#include "report/documents/formal.h"
#include "report/documents/votes.h"
#include "report/printable.h"
#include "words/words.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// "Điều 1. …": the article in bold, its text not.
Paragraph article(int number, const QString& text, const Words& words)
{
    Paragraph paragraph = bodyText(text);
    Run title = paragraph.runs.first();
    title.bold = true;
    title.text = say(words, QT_TRANSLATE_NOOP("Document", "Article %1.")).arg(number) + u' ';
    paragraph.runs.prepend(title);
    paragraph.spaceBefore = 10;
    return paragraph;
}

/// The bodies that lead what was passed, in their order.
QString chargedBodies(const QList<AgendaEntry>& passed)
{
    QStringList names;
    for (const AgendaEntry& entry : passed) {
        for (const Assignment& assignment : entry.proposal.assignments) {
            const QString name = orDots(assignment.name);
            if (!names.contains(name))
                names.append(name);
        }
    }
    return orDots(names.join(u", "_s));
}

}  // namespace

Document buildResolution(const MeetingRecord& record, const Words& words)
{
    const Council& council = record.council;
    const Meeting& meeting = record.meeting;
    Document document = formalDocument(u"resolution"_s, meeting.title, record, words);
    document.blocks.append(letterhead(record, words, u"NQ"_s));
    document.blocks.append(titleBlocks(
        say(words, QT_TRANSLATE_NOOP("Document", "RESOLUTION")),
        say(words, QT_TRANSLATE_NOOP("Document", "On the proposals adopted at the meeting: %1"))
            .arg(orDots(meeting.title))));
    Paragraph body = centredText(inCapitals(orDots(council.name), council), true);
    body.spaceBefore = 14;
    body.keepWithNext = true;
    document.blocks.append(body);
    // The legal grounds are the council's to name.
    document.blocks.append(basisText(say(words, QT_TRANSLATE_NOOP("Document", "Pursuant to …;"))));
    document.blocks.append(
        basisText(say(words, QT_TRANSLATE_NOOP("Document",
                                               "Pursuant to the votes taken at the meeting of %1."))
                      .arg(words.documentDate(meeting.day))));
    Paragraph resolves =
        centredText(inCapitals(words, QT_TRANSLATE_NOOP("Document", "RESOLVES:"), council), true);
    resolves.spaceBefore = 12;
    resolves.keepWithNext = true;
    document.blocks.append(resolves);

    QList<AgendaEntry> passed;
    for (const AgendaEntry& entry : record.entries) {
        if (isCarried(entry))
            passed.append(entry);
    }
    Paragraph first = article(
        1, say(words, QT_TRANSLATE_NOOP("Document", "The following proposals are adopted:")),
        words);
    first.keepWithNext = true;
    document.blocks.append(first);
    document.sheet.columns = {
        say(words, QT_TRANSLATE_NOOP("Document", "No.")),
        say(words, QT_TRANSLATE_NOOP("Document", "Text of the proposal")),
        say(words, QT_TRANSLATE_NOOP("Document", "Outcome")),
    };
    for (qsizetype i = 0; i < passed.size(); ++i) {
        const Proposal& proposal = passed[i].proposal;
        NumberedItem item;
        item.number = numberLabel(QString::number(i + 1));
        for (const QString& paragraph : printableParagraphs(proposal.text))
            item.paragraphs.append(bodyText(paragraph));
        const QString verdict = verdictText(*decisionOn(passed[i]), words);
        item.notes = {noteText(verdict, true)};
        document.blocks.append(item);
        document.sheet.rows.append(
            {printableLine(passed[i].number), printable(proposal.text), verdict});
    }
    document.blocks.append(article(
        2,
        say(words,
            QT_TRANSLATE_NOOP(
                "Document",
                "Within their respective responsibilities, this resolution shall be implemented by: %1."))
            .arg(chargedBodies(passed)),
        words));
    document.blocks.append(article(
        3,
        say(words, QT_TRANSLATE_NOOP("Document",
                                     "This resolution takes effect on the date of its signature.")),
        words));
    document.blocks.append(chairSignature(record, words));
    return document;
}

}  // namespace nghisu
