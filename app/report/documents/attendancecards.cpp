// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/attendancecards.h"

#include "domain/attendancecode.h"
#include "report/documents/cards.h"
#include "report/documents/formal.h"
#include "report/printable.h"
#include "words/words.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr double smallPoints = 10;
constexpr double namePoints = 18;
constexpr double linePoints = 12;
constexpr double nameSpace = 12;
constexpr double seatSpace = 6;

QList<Paragraph> linesOf(const Person& person, const MeetingRecord& record, const Words& words)
{
    QList<Paragraph> lines{
        cardLine(say(words, QT_TRANSLATE_NOOP("Document", "ATTENDANCE CARD")), smallPoints, 0,
                 Align::Left, true),
        cardLine(orDots(record.council.name), smallPoints, 0, Align::Left),
        cardLine(orDots(person.name), namePoints, nameSpace, Align::Left, true),
    };
    const QStringList position = positionLines(person);
    for (const QString& line : position)
        lines.append(cardLine(line, linePoints, 0, Align::Left));
    if (const QString seat = printableLine(person.seat); !seat.isEmpty()) {
        lines.append(cardLine(say(words, QT_TRANSLATE_NOOP("Document", "Seat: %1")).arg(seat),
                              linePoints, seatSpace, Align::Left, true));
    }
    return lines;
}

}  // namespace

Document buildAttendanceCards(const MeetingRecord& record, const Words& words)
{
    Document document = cardDocument(u"attendance-cards"_s, record, words);
    document.sheet.columns = {
        say(words, QT_TRANSLATE_NOOP("Document", "No.")),
        say(words, QT_TRANSLATE_NOOP("Document", "Full name")),
        say(words, QT_TRANSLATE_NOOP("Document", "Title")),
        say(words, QT_TRANSLATE_NOOP("Document", "Organisation")),
        say(words, QT_TRANSLATE_NOOP("Document", "Seat")),
        say(words, QT_TRANSLATE_NOOP("Document", "Attendance code")),
    };
    CardSheet sheet;
    sheet.across = 2;
    sheet.down = 4;
    for (const Person& person : record.people) {
        Card card;
        card.paragraphs = linesOf(person, record, words);
        const QString code =
            person.id.isValid() ? attendanceCode(person.id, record.council.name) : QString();
        if (!code.isEmpty()) {
            card.code = CardCode{
                code, say(words, QT_TRANSLATE_NOOP("Document", "Attendance code %1")).arg(code)};
        }
        sheet.cards.append(card);
        document.sheet.rows.append({QString::number(sheet.cards.size()), printableLine(person.name),
                                    printableLine(person.title), printableLine(person.organisation),
                                    printableLine(person.seat), code});
    }
    document.blocks.append(sheet);
    return document;
}

}  // namespace nghisu
