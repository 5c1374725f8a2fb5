// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/namecards.h"

#include "report/documents/cards.h"
#include "report/documents/formal.h"
#include "report/printable.h"
#include "words/words.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr double namePoints = 40;
constexpr double titlePoints = 18;
constexpr double titleSpace = 6;

}  // namespace

Document buildNameCards(const MeetingRecord& record, const Words& words)
{
    Document document = cardDocument(u"name-cards"_s, record, words);
    document.sheet.columns = {
        say(words, QT_TRANSLATE_NOOP("Document", "No.")),
        say(words, QT_TRANSLATE_NOOP("Document", "Full name")),
        say(words, QT_TRANSLATE_NOOP("Document", "Title")),
        say(words, QT_TRANSLATE_NOOP("Document", "Organisation")),
    };
    CardSheet sheet;
    sheet.folded = true;
    for (const Person& person : record.people) {
        Card card;
        card.paragraphs = {
            cardLine(orDots(person.name), namePoints, titleSpace, Align::Centre, true)};
        const QStringList position = positionLines(person);
        for (const QString& line : position)
            card.paragraphs.append(cardLine(line, titlePoints, titleSpace, Align::Centre));
        sheet.cards.append(card);
        document.sheet.rows.append({QString::number(sheet.cards.size()), printableLine(person.name),
                                    printableLine(person.title),
                                    printableLine(person.organisation)});
    }
    document.blocks.append(sheet);
    return document;
}

}  // namespace nghisu
