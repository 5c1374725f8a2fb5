// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/namecards.h"

#include "report/documents/formal.h"
#include "report/printable.h"
#include "words/words.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr double namePoints = 40;
constexpr double titlePoints = 18;
constexpr double titleSpace = 6;
constexpr double cardMargin = 10;  // mm; a printer reaches no farther

Paragraph cardLine(const QString& text, double points, bool bold)
{
    Paragraph line = centredText(text, bold);
    line.points = points;
    line.spaceBefore = titleSpace;
    return line;
}

}  // namespace

Document buildNameCards(const MeetingRecord& record, const Words& words)
{
    Document document = formalDocument(u"name-cards"_s, record.meeting.title, record, words);
    document.page.left = document.page.right = cardMargin;
    document.page.top = document.page.bottom = cardMargin;
    document.page.numbered = false;
    document.sheet.columns = {
        say(words, QT_TRANSLATE_NOOP("Document", "No.")),
        say(words, QT_TRANSLATE_NOOP("Document", "Full name")),
        say(words, QT_TRANSLATE_NOOP("Document", "Title")),
        say(words, QT_TRANSLATE_NOOP("Document", "Organisation")),
    };
    CardSheet sheet;
    sheet.folded = true;
    for (const Person& person : record.people) {
        const QString title = printableLine(person.title);
        const QString organisation = printableLine(person.organisation);
        QList<Paragraph> card{cardLine(orDots(person.name), namePoints, true)};
        for (const QString& line : {title, organisation}) {
            if (!line.isEmpty())
                card.append(cardLine(line, titlePoints, false));
        }
        sheet.cards.append(card);
        document.sheet.rows.append(
            {QString::number(sheet.cards.size()), printableLine(person.name), title, organisation});
    }
    document.blocks.append(sheet);
    return document;
}

}  // namespace nghisu
