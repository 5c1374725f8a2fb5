// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/cards.h"

#include "report/documents/formal.h"
#include "report/printable.h"

namespace nghisu {

namespace {

constexpr double cardMargin = 10;  // mm; a printer reaches no farther

}  // namespace

Document cardDocument(const QString& key, const MeetingRecord& record, const Words& words)
{
    Document document = formalDocument(key, record.meeting.title, record, words);
    document.page.left = document.page.right = cardMargin;
    document.page.top = document.page.bottom = cardMargin;
    document.page.numbered = false;
    return document;
}

Paragraph cardLine(const QString& text, double points, double space, Align align, bool bold)
{
    Paragraph line = centredText(text, bold);
    line.align = align;
    line.points = points;
    line.spaceBefore = space;
    return line;
}

QStringList positionLines(const Person& person)
{
    QStringList lines{printableLine(person.title), printableLine(person.organisation)};
    lines.removeAll(QString());
    return lines;
}

}  // namespace nghisu
