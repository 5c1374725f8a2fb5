// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/piecestext.h"

#include "theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <cmath>

namespace nghisu {

PiecesText::PiecesText(const Theme& theme, FontRole role, const QList<TextPiece>& pieces,
                       qreal width, int maxLines)
    : m_theme(theme), m_role(role), m_layout(std::make_unique<QTextLayout>())
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const TextPiece& piece : pieces) {
        if (piece.kind != TextPiece::Kind::Same) {
            const bool added = piece.kind == TextPiece::Kind::Added;
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(text.size());
            range.length = static_cast<int>(piece.text.size());
            range.format.setForeground(theme.color(added ? Token::Ok : Token::Bad));
            range.format.setBackground(theme.color(added ? Token::OkTint : Token::BadTint));
            range.format.setFontUnderline(added);
            range.format.setFontStrikeOut(!added);
            formats.append(range);
        }
        text += piece.text;
    }
    text.replace(u'\n', QChar(QChar::LineSeparator));
    const QFont font = theme.font(role);
    const int pitch = theme.lineHeight(role);
    m_layout->setFont(font);
    m_layout->setText(text);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setFormats(formats);
    const QFontMetricsF metrics(font);
    m_layout->beginLayout();
    for (int i = 0; maxLines == 0 || i < maxLines; ++i) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const qreal baseline = std::round(
            i * pitch + (pitch - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent());
        line.setPosition({0, baseline - line.ascent()});
    }
    m_layout->endLayout();
}

int PiecesText::height() const
{
    return lineCount() * m_theme.lineHeight(m_role);
}

void PiecesText::paint(QPainter& painter, QPointF at, Token ink) const
{
    painter.setPen(m_theme.color(ink));
    m_layout->draw(&painter, at);
}

}  // namespace nghisu
