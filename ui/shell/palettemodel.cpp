// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palettemodel.h"

#include "theme/elide.h"
#include "theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace nghisu {

namespace {

constexpr int CaptionHeight = 30;
constexpr int LineHeight = 34;
constexpr int Margin = 10;
constexpr int IconSize = 18;
constexpr int TextLeft = 40;
constexpr int Gap = 20;

}  // namespace

void PaletteModel::setItems(const QList<PaletteItem>& items)
{
    beginResetModel();
    m_items = items;
    endResetModel();
}

int PaletteModel::nextChoice(int row, int step) const
{
    int at = row;
    do {
        at += step;
        if (at < 0 || at >= m_items.size())
            return row;
    } while (m_items[at].target == PaletteTarget::Caption);
    return at;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteItem& item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return item.text;
    case Qt::AccessibleTextRole:
        return item.detail.isEmpty() ? item.text
                                     : QString(item.text + QLatin1String(", ") + item.detail);
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_items[index.row()].target == PaletteTarget::Caption)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

PaletteDelegate::PaletteDelegate(const Theme& theme, const PaletteModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool caption = m_model.itemAt(index.row()).target == PaletteTarget::Caption;
    return {200, m_theme.scaled(caption ? CaptionHeight : LineHeight)};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const PaletteItem& item = m_model.itemAt(index.row());
    const QRectF row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (item.target == PaletteTarget::Caption) {
        painter->setFont(m_theme.font(FontRole::Caption));
        painter->setPen(m_theme.color(Token::Ink3));
        painter->drawText(row.adjusted(Margin, 6, 0, 0), Qt::AlignVCenter, item.text);
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(Token::Tint2));
        painter->drawRoundedRect(row, m_theme.sizes().controlRadius, m_theme.sizes().controlRadius);
    }
    const qreal side = m_theme.scaled(qreal(IconSize));
    const qreal textLeft = m_theme.scaled(qreal(TextLeft));
    const QRectF sign(row.left() + Margin, row.center().y() - side / 2, side, side);
    if (!item.number.isEmpty()) {
        painter->setFont(m_theme.font(FontRole::Heading));
        QFont light = painter->font();
        light.setWeight(QFont::Normal);
        painter->setFont(light);
        painter->setPen(m_theme.color(Token::Ink2));
        painter->drawText(QRectF(row.left(), row.top(), textLeft, row.height()), Qt::AlignCenter,
                          item.number);
    } else if (item.icon) {
        paintIcon(*painter, sign, m_theme, *item.icon, m_theme.color(Token::Ink2));
    } else if (item.action) {
        item.action->icon().paint(painter, sign.toRect());
    }

    qreal right = row.right() - Margin;
    const QFont small = m_theme.font(FontRole::Caption);
    const auto drawRight = [&](const QString& words) {
        const QFontMetricsF metrics(small);
        const QString shown = elideAtWord(words, metrics, row.width() / 2);
        const qreal wide = metrics.horizontalAdvance(shown);
        painter->setFont(small);
        painter->setPen(m_theme.color(selected ? Token::Ink2 : Token::Ink3));
        painter->drawText(QRectF(right - wide, row.top(), wide + 1, row.height()), Qt::AlignVCenter,
                          shown);
        right -= wide + Gap;
    };
    if (selected && item.target != PaletteTarget::Action)
        drawRight(QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText));
    if (!item.detail.isEmpty())
        drawRight(item.detail);

    const QFont font = m_theme.font(FontRole::Body);
    QFont strong = m_theme.font(FontRole::BodyStrong);
    const qreal room = right - row.left() - textLeft;
    // Strong letters are wider; leave them the room that they take.
    qreal extra = 0;
    for (const Span& match : item.matches) {
        const QString words = item.text.mid(match.start, match.length);
        extra += QFontMetricsF(strong).horizontalAdvance(words)
               - QFontMetricsF(font).horizontalAdvance(words);
    }
    const QString shown = elideAtWord(item.text, QFontMetricsF(font), room - extra);
    QList<QTextLayout::FormatRange> formats;
    for (const Span& match : item.matches) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(match.start);
        range.length = static_cast<int>(qMin(match.length, shown.size() - match.start));
        range.format.setForeground(m_theme.color(Token::Accent));
        range.format.setFontWeight(strong.weight());
        if (range.length > 0)
            formats.append(range);
    }
    QTextLayout layout(shown, font);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room + Gap);
    layout.endLayout();
    painter->setPen(m_theme.color(Token::Ink));
    layout.draw(painter, QPointF(row.left() + textLeft, row.center().y() - line.height() / 2));
    painter->restore();
}

}  // namespace nghisu
