// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/programme.h"

#include "report/documents/formal.h"
#include "report/printable.h"
#include "words/words.h"

namespace nghisu {

using namespace Qt::StringLiterals;

Document buildProgramme(const MeetingRecord& record, const Words& words)
{
    const Meeting& meeting = record.meeting;
    Document document = formalDocument(u"programme"_s, meeting.title, record, words);
    document.blocks.append(letterhead(record, words, u"CTr"_s));
    document.blocks.append(
        titleBlocks(say(words, QT_TRANSLATE_NOOP("Document", "PROGRAMME")), meeting.title));
    Paragraph when = centredText(say(words, QT_TRANSLATE_NOOP("Document", "Date: %1. Venue: %2."))
                                     .arg(words.documentDate(meeting.day), orDots(meeting.place)),
                                 false, true);
    when.keepWithNext = true;
    document.blocks.append(when);

    Table table;
    table.columns = {
        {say(words, QT_TRANSLATE_NOOP("Document", "No.")), 8, Align::Centre},
        {say(words, QT_TRANSLATE_NOOP("Document", "Time")), 20, Align::Centre},
        {say(words, QT_TRANSLATE_NOOP("Document", "Item")), 37, Align::Left},
        {say(words, QT_TRANSLATE_NOOP("Document", "Responsible")), 23, Align::Left},
        {say(words, QT_TRANSLATE_NOOP("Document", "Notes")), 12, Align::Left},
    };
    for (const TableColumn& column : table.columns)
        document.sheet.columns.append(column.title);
    const Schedule schedule = scheduleOf(record.programme);
    for (qsizetype i = 0; i < record.programme.size(); ++i) {
        const AgendaItem& item = record.programme[i];
        const QString number = QString::number(i + 1);
        // A time that is not known yet is dots to be written over.
        const QString time = orDots(words.timeSpan(schedule.times[i]));
        table.rows.append({cellText(number, Align::Centre), cellText(time, Align::Centre),
                           cellText(item.title), emptyOr(item.performer), emptyOr(item.note)});
        document.sheet.rows.append(
            {number, time, printable(item.title), printable(item.performer), printable(item.note)});
    }
    document.blocks.append(table);
    document.blocks.append(bodyText(say(
        words,
        QT_TRANSLATE_NOOP(
            "Document",
            "Members and delegates are requested to arrive on time and to attend the whole meeting."))));
    document.blocks.append(chairSignature(record, words));
    return document;
}

}  // namespace nghisu
