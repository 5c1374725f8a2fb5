// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/phoneslips.h"

#include "domain/phonecode.h"
#include "report/documents/cards.h"
#include "report/documents/formal.h"
#include "report/printable.h"
#include "words/words.h"

#include <QUrl>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr double smallPoints = 10;
constexpr double namePoints = 16;
constexpr double codePoints = 20;
constexpr double nameSpace = 8;
constexpr double codeSpace = 8;
constexpr double hintSpace = 4;

/// As somebody types it: without what every browser adds by itself.
QString typed(const QString& address)
{
    const QUrl url(address);
    QString text = url.authority();
    if (url.scheme() != "http"_L1)
        text = url.scheme() + "://"_L1 + text;
    return text;
}

QList<Paragraph> linesOf(const PhoneSlip& slip, const MeetingRecord& record, const QString& address,
                         const Words& words)
{
    QList<Paragraph> lines{
        cardLine(say(words, QT_TRANSLATE_NOOP("Document", "PHONE SLIP")), smallPoints, 0,
                 Align::Left, true),
        cardLine(orDots(record.meeting.label()), smallPoints, 0, Align::Left),
        cardLine(orDots(slip.member.name), namePoints, nameSpace, Align::Left, true),
    };
    if (const QString organisation = printableLine(slip.member.organisation);
        !organisation.isEmpty())
        lines.append(cardLine(organisation, smallPoints, 0, Align::Left));
    lines.append(cardLine(spacedCode(slip.code), codePoints, codeSpace, Align::Left, true));
    const char* hint =
        QT_TRANSLATE_NOOP("Document", "In the room's Wi-Fi, scan the symbol, or open %1 and type "
                                      "the code. Give the code to nobody.");
    lines.append(
        cardLine(say(words, hint).arg(typed(address)), smallPoints, hintSpace, Align::Left));
    return lines;
}

}  // namespace

Document buildPhoneSlips(const MeetingRecord& record, const QList<PhoneSlip>& slips,
                         const QString& address, const Words& words)
{
    Document document = cardDocument(u"phone-slips"_s, record, words);
    document.name = say(words, QT_TRANSLATE_NOOP("Document", "Phone slips"));
    document.sheet.columns = {
        say(words, QT_TRANSLATE_NOOP("Document", "No.")),
        say(words, QT_TRANSLATE_NOOP("Document", "Full name")),
        say(words, QT_TRANSLATE_NOOP("Document", "Organisation")),
        say(words, QT_TRANSLATE_NOOP("Document", "Code")),
    };
    CardSheet sheet;
    sheet.across = 2;
    sheet.down = 4;
    for (const PhoneSlip& slip : slips) {
        Card card;
        card.paragraphs = linesOf(slip, record, address, words);
        const QString code = spacedCode(slip.code);
        card.code = CardCode{
            address + "c/"_L1 + slip.code,
            say(words, QT_TRANSLATE_NOOP("Document", "Sign in with the code %1")).arg(code),
            say(words, QT_TRANSLATE_NOOP("Document", "Scan to sign in"))};
        sheet.cards.append(card);
        document.sheet.rows.append(
            {QString::number(sheet.cards.size()), printableLine(slip.member.name),
             printableLine(slip.member.organisation), spacedCode(slip.code)});
    }
    document.blocks.append(sheet);
    return document;
}

}  // namespace nghisu
