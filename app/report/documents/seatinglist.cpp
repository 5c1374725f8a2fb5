// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/seatinglist.h"

#include "report/documents/formal.h"
#include "report/printable.h"
#include "text/naturalorder.h"
#include "words/words.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// "Giám đốc, Sở Nội vụ"; empty where neither is known.
QString positionOf(const Person& person)
{
    QStringList parts;
    for (const QString& part : {printableLine(person.title), printableLine(person.organisation)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u", "_s);
}

bool sitsBefore(const Person& one, const Person& other)
{
    if (one.seat.isEmpty() || other.seat.isEmpty())
        return !one.seat.isEmpty() && other.seat.isEmpty();
    return compareNaturally(one.seat, other.seat) < 0;
}

}  // namespace

Document buildSeatingList(const MeetingRecord& record, const Words& words)
{
    Document document = formalDocument(u"seating"_s, record.meeting.title, record, words);
    HeaderBlock head = letterhead(record, words, {});
    head.rightFoot.clear();
    document.blocks.append(head);
    document.blocks.append(titleBlocks(say(words, QT_TRANSLATE_NOOP("Document", "SEATING LIST")),
                                       record.meeting.title));
    document.blocks.append(
        centredText(say(words, QT_TRANSLATE_NOOP("Document", "Date: %1. Venue: %2."))
                        .arg(words.documentDate(record.meeting.day), orDots(record.meeting.place)),
                    false, true));

    Table table;
    table.columns = {
        {say(words, QT_TRANSLATE_NOOP("Document", "No.")), 9, Align::Centre},
        {say(words, QT_TRANSLATE_NOOP("Document", "Full name")), 30, Align::Left},
        {say(words, QT_TRANSLATE_NOOP("Document", "Title, organisation")), 45, Align::Left},
        {say(words, QT_TRANSLATE_NOOP("Document", "Seat")), 16, Align::Centre},
    };
    for (const TableColumn& column : table.columns)
        document.sheet.columns.append(column.title);
    QList<Person> people = record.people;
    std::stable_sort(people.begin(), people.end(), sitsBefore);
    int number = 0;
    for (const Person& person : std::as_const(people)) {
        const QString position = positionOf(person);
        const QString seat = printableLine(person.seat);
        const QString place = QString::number(++number);
        table.rows.append({cellText(place, Align::Centre), cellText(person.name), emptyOr(position),
                           cellText(orDots(seat), Align::Centre)});
        document.sheet.rows.append({place, printableLine(person.name), position, seat});
    }
    document.blocks.append(table);

    const auto unseated = std::count_if(people.cbegin(), people.cend(),
                                        [](const Person& person) { return person.seat.isEmpty(); });
    if (unseated > 0) {
        document.blocks.append(
            formText(say(words, QT_TRANSLATE_NOOP("Document", "Without a seat: %1 of %2."))
                         .arg(unseated)
                         .arg(people.size())));
    }
    SignatureBlock signature;
    signature.right = secretarySigner(record.council, words);
    document.blocks.append(signature);
    return document;
}

}  // namespace nghisu
