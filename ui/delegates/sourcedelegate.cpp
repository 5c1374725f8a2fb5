// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/sourcedelegate.h"

#include "delegates/rowtext.h"
#include "models/reviewbatch.h"
#include "theme/elide.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int inset = 8;  // ground of the row at either side
constexpr int padding = 8;
constexpr int boxLeft = 16;
constexpr int boxSide = 18;
constexpr int textLeft = 44;
constexpr int textRight = 16;
constexpr int markSide = 16;
constexpr int markGap = 4;
// "Sở Thông tin và Truyền thông tỉnh …": what tells them apart stands at the end.
constexpr int bodyLines = 2;

QRect boxRect(const Theme& theme, const QRect& row)
{
    const int side = theme.scaled(boxSide);
    const int line = theme.lineHeight(FontRole::Body);
    return {row.left() + boxLeft, row.top() + padding + (line - side) / 2, side, side};
}

}  // namespace

SourceDelegate::SourceDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.rect.width(), 2 * padding + bodyLines * m_theme.lineHeight(FontRole::Body)
                                     + 2 * m_theme.lineHeight(FontRole::Caption)};
}

void SourceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRectF ground = QRectF(option.rect).adjusted(inset, 1, -inset, -1);
    if (selected)
        paintFrame(*painter, ground, m_theme.sizes().rowRadius,
                   m_theme.isHighContrast() ? m_theme.color(Token::Accent) : QColor(), 2,
                   m_theme.color(Token::Tint2));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintFrame(*painter, ground, m_theme.sizes().rowRadius, {}, 0, m_theme.color(Token::Sunk));
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFrame(*painter, ground, m_theme.sizes().rowRadius, m_theme.color(Token::Accent), 2,
                   Qt::NoBrush);

    const QVariant check = index.data(Qt::CheckStateRole);
    if (check.isValid())
        paintCheckBox(*painter, boxRect(m_theme, option.rect), m_theme,
                      static_cast<Qt::CheckState>(check.toInt()));

    const QString body = index.data(SourceBodyRole).toString();
    const QString name = index.data(Qt::DisplayRole).toString();
    const qreal left = option.rect.left() + m_theme.scaled(textLeft);
    const qreal width = option.rect.right() - textRight - left;
    RowText::Look look;
    look.font = m_theme.font(selected ? FontRole::BodyStrong : FontRole::Body);
    look.pitch = m_theme.lineHeight(FontRole::Body);
    look.ink = m_theme.color(Token::Ink);
    // Letters are known by who sent them; where nobody is found, by their names.
    const RowText title(body.isEmpty() ? name.section(u'/', -1) : body, look, width, bodyLines);
    QPointF at(left, option.rect.top() + padding);
    title.paint(*painter, at);
    at.ry() += title.height();
    const QSizeF caption(width, m_theme.lineHeight(FontRole::Caption));
    if (const QString place = body.isEmpty() ? name.section(u'/', 0, -2) : name; !place.isEmpty()) {
        const QFont font = m_theme.font(FontRole::Caption);
        painter->setFont(font);
        painter->setPen(m_theme.color(Token::Ink2));
        painter->drawText(QRectF(at, caption),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          elideAtWord(place, QFontMetricsF(font), width));
        at.ry() += caption.height();
    }
    paintStanding(*painter, QRectF(at, caption), index, selected);
    painter->restore();
}

void SourceDelegate::paintStanding(QPainter& painter, const QRectF& line, const QModelIndex& index,
                                   bool selected) const
{
    const bool failed = index.data(SourceFailedRole).toBool();
    const int doubts = index.data(SourceDoubtsRole).toInt();
    const qreal side = m_theme.scaled(qreal(markSide));
    const QFont font = m_theme.font(failed ? FontRole::CaptionStrong : FontRole::Caption);
    const QFontMetricsF metrics(font);
    qreal x = line.left();
    const auto icon = [&](IconName name, Token color) {
        paintIcon(painter, {x, line.center().y() - side / 2, side, side}, m_theme, name,
                  m_theme.color(color));
        x += side + markGap;
    };
    if (failed)
        icon(IconName::Failed, Token::Bad);
    qreal right = line.right();
    if (doubts > 0) {
        // What is left to be looked at stands at the right, where the eye goes down the column.
        const QString count = QString::number(doubts);
        const QFont strong = m_theme.font(FontRole::CaptionStrong);
        const qreal width = QFontMetricsF(strong).horizontalAdvance(count);
        painter.setFont(strong);
        painter.setPen(m_theme.color(Token::Warn));
        painter.drawText(QRectF(right - width, line.top(), width, line.height()),
                         Qt::AlignRight | Qt::AlignVCenter, count);
        right -= width + markGap + side;
        paintIcon(painter, {right, line.center().y() - side / 2, side, side}, m_theme,
                  IconName::Warning, m_theme.color(Token::Warn));
        right -= markGap;
    }
    painter.setFont(font);
    painter.setPen(m_theme.color(failed ? Token::Bad : selected ? Token::Ink2 : Token::Ink3));
    painter.drawText(QRectF(x, line.top(), right - x, line.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     elideAtWord(index.data(SourceStandingRole).toString(), metrics, right - x));
}

bool SourceDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                 const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    const auto toggle = [&] {
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    };
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space)
        return toggle();
    const bool pressed = event->type() == QEvent::MouseButtonPress;
    const bool released = event->type() == QEvent::MouseButtonRelease;
    if (!pressed && !released && event->type() != QEvent::MouseButtonDblClick)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const QRect target = boxRect(m_theme, option.rect).adjusted(-6, -6, 6, 6);
    if (mouse->button() != Qt::LeftButton || !target.contains(mouse->position().toPoint()))
        return false;
    return released ? toggle() : true;
}

}  // namespace nghisu
