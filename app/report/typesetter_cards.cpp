// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cardcode.h"
#include "report/metrics.h"
#include "report/setpieces.h"
#include "report/typesetter.h"

#include <algorithm>

namespace nghisu {

using namespace metrics;

namespace {

constexpr double leastNamePoints = 20;

}  // namespace

double Typesetter::heightOf(const QList<Paragraph>& card, double width)
{
    Row row;
    double end = 0;
    for (const Paragraph& paragraph : card)
        end = stack(row, paragraph, 0, end, width);
    return end;
}

double Typesetter::placeCode(Row& row, const CardCode& code, const QRectF& room)
{
    const std::optional<CardSymbol> symbol = CardSymbol::of(code);
    if (!symbol)
        return 0;
    // Above and at the right the edge of the card is its quiet zone.
    const double side = fromMillimetres(symbol->side());
    const double quiet = fromMillimetres(symbol->quiet());
    const QPointF corner(room.right() - side, room.top());
    row.filled.addPath(symbol->path(corner, fromMillimetres(1)));
    stack(row, codeCaption(code), corner.x(), corner.y() + side + quiet, side);
    return side + quiet;
}

void Typesetter::placeCard(Row& row, const CardSheet& sheet, const Card& card, const QRectF& area)
{
    const double edge = fromMillimetres(cardEdge);
    const QRectF shown = sheet.folded ? area.adjusted(0, area.height() / 2, 0, 0) : area;
    QRectF room = shown.adjusted(edge, edge, -edge, -edge);
    if (card.code)
        room.adjust(0, 0, -placeCode(row, *card.code, room), 0);
    QList<Paragraph> paragraphs = card.paragraphs;
    // The name, which comes first, stays on one line.
    while (sheet.folded && !paragraphs.isEmpty() && paragraphs.first().points > leastNamePoints
           && setText(paragraphs.first(), room.width()).size() > 1)
        paragraphs.first().points -= 2;
    paragraphs = setSmaller(paragraphs, [&](const QList<Paragraph>& smaller) {
        return heightOf(smaller, room.width()) <= room.height();
    });

    Row text;
    double end = 0;
    for (const Paragraph& paragraph : std::as_const(paragraphs))
        end = stack(text, paragraph, room.left(), end, room.width());
    const double top = room.top() + (sheet.folded ? std::max(0.0, room.height() - end) / 2 : 0);
    const double middle = area.center().x();
    for (PlacedLine line : text.lines) {
        line.at.ry() += top;
        row.lines.push_back(line);
        if (!sheet.folded)
            continue;
        // Turned about the middle of the fold.
        line.at = QPointF(2 * middle - line.at.x(), 2 * shown.top() - line.at.y());
        line.turned = true;
        row.lines.push_back(line);
    }
}

void Typesetter::add(const CardSheet& sheet)
{
    const QSizeF size(m_width / sheet.across, m_height / sheet.down);
    const double mark = fromMillimetres(cutMark);
    const qsizetype onPage = qsizetype(sheet.across) * sheet.down;
    for (qsizetype first = 0; first < sheet.cards.size(); first += onPage) {
        Row row;
        row.height = m_height;
        const qsizetype last = std::min(first + onPage, sheet.cards.size());
        for (qsizetype i = first; i < last; ++i) {
            const qsizetype column = (i - first) % sheet.across;
            const qsizetype line = (i - first) / sheet.across;
            const QPointF corner(double(column) * size.width(), double(line) * size.height());
            const QRectF area(corner, size);
            placeCard(row, sheet, sheet.cards[i], area);
            for (const QPointF& at :
                 {area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight()}) {
                const double right = at.x() > corner.x() ? -mark : mark;
                const double down = at.y() > corner.y() ? -mark : mark;
                row.strokes.emplace_back(at, at + QPointF(right, 0));
                row.strokes.emplace_back(at, at + QPointF(0, down));
            }
            if (sheet.folded) {
                const double fold = area.center().y();
                row.strokes.emplace_back(area.left(), fold, area.left() + mark, fold);
                row.strokes.emplace_back(area.right() - mark, fold, area.right(), fold);
            }
        }
        m_result.rows.push_back(std::move(row));
    }
}

}  // namespace nghisu
