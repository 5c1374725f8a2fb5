// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/draftdelegate.h"

#include "delegates/rowtext.h"
#include "models/proposalroles.h"
#include "theme/elide.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/chip.h"
#include "widgets/statemark.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace nghisu {

namespace {

constexpr int margin = 12;  // ground of the selected row at either side
constexpr int box = 18;
constexpr int numberRight = 60;  // from the left edge of the row
constexpr int textLeft = 72;
constexpr int padding = 8;
constexpr int chipsGap = 5;
constexpr int chipGap = 6;
constexpr int citationGap = 10;
constexpr qreal LikePart = 0.3;  // of the line, for who asks nearly the same

bool isPoll(const QModelIndex& index)
{
    return index.data(DraftKindRole).toInt() == static_cast<int>(DraftRowKind::Poll);
}

QRect boxRect(const Theme& theme, const QRect& row)
{
    const int side = theme.scaled(box);
    const int line = theme.lineHeight(FontRole::Body);
    return {row.left() + margin, row.top() + padding + (line - side) / 2 + 1, side, side};
}

/// "Nghị định 102/2009/NĐ-CP" is known by its number alone here.
QString citationText(const Citation& citation)
{
    const qsizetype space = citation.canonical.lastIndexOf(u' ');
    const QString last = citation.canonical.mid(space + 1);
    return last.contains(u'/') ? last : citation.canonical;
}

/// As many of the last words as fit: what tells bodies of one kind apart stands at their end.
QString endOf(const QString& name, const QFontMetricsF& metrics, qreal width)
{
    if (metrics.horizontalAdvance(name) <= width)
        return name;
    qsizetype start = name.indexOf(u' ');
    while (start > 0 && metrics.horizontalAdvance(u'…' + name.mid(start)) > width)
        start = name.indexOf(u' ', start + 1);
    return start > 0 ? QString(u'…' + name.mid(start)) : elideAtWord(name, metrics, width);
}

}  // namespace

DraftDelegate::DraftDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize DraftDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.rect.width(),
            2 * padding + m_theme.lineHeight(FontRole::Body) + chipsGap + m_theme.sizes().chip + 1};
}

void DraftDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus)
                      && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    const QRectF ground = QRectF(option.rect).adjusted(0, 0, 0, selected ? 0 : -1);
    if (selected)
        paintFrame(*painter, ground, m_theme.sizes().rowRadius,
                   m_theme.isHighContrast() ? m_theme.color(Token::Accent) : QColor(), 2,
                   m_theme.color(Token::Tint));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintFrame(*painter, ground, m_theme.sizes().rowRadius, {}, 0, m_theme.color(Token::Desk));
    if (focused)
        paintFrame(*painter, ground, m_theme.sizes().rowRadius, m_theme.color(Token::Accent), 2,
                   Qt::NoBrush);
    const int left = m_theme.scaled(textLeft);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const QModelIndex next = index.siblingAtRow(index.row() + 1);
    if (!selected && next.isValid() && !(view && view->selectionModel()->isSelected(next)))
        paintHairline(*painter,
                      QRectF(option.rect.left() + left, option.rect.bottom(),
                             option.rect.width() - left - margin, 1),
                      m_theme.color(Token::Line));

    const int line = m_theme.lineHeight(FontRole::Body);
    const bool taken = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    paintCheckBox(*painter, boxRect(m_theme, option.rect), m_theme,
                  taken ? Qt::Checked : Qt::Unchecked);
    paintLead(*painter, option.rect, index, selected);

    RowText::Look look;
    look.font = m_theme.font(FontRole::Body);
    look.pitch = line;
    // What is not taken in steps back.
    look.ink = m_theme.color(taken ? Token::Ink : Token::Ink2);
    look.muted = m_theme.color(selected || !taken ? Token::Ink2 : Token::Ink3);
    look.mark = m_theme.color(Token::WarnTint);
    const QPointF at(option.rect.left() + left, option.rect.top() + padding);
    const qreal width = option.rect.width() - left - margin;
    if (isPoll(index)) {
        paintPoll(*painter, QRectF(at, QSizeF(width, line)), look, index);
    } else {
        RowText text(index.data(TextRole).toString(), look, width, 1,
                     index.data(AddresseesRole).value<QList<Span>>());
        text.setMarked(index.data(HighlightRole).value<QList<Span>>());
        text.paint(*painter, at);
        paintChips(*painter, QRectF(at.x(), at.y() + line + chipsGap, width, m_theme.sizes().chip),
                   index, selected);
    }
    painter->restore();
}

/// The number, or the sign of a poll.
void DraftDelegate::paintLead(QPainter& painter, const QRect& row, const QModelIndex& index,
                              bool selected) const
{
    const int line = m_theme.lineHeight(FontRole::Body);
    const int left = boxRect(m_theme, row).right() + 3;
    const QRectF cell(left, row.top() + padding, row.left() + m_theme.scaled(numberRight) - left,
                      line);
    if (isPoll(index)) {
        const qreal side = m_theme.scaled(18.0);
        paintIcon(painter, {cell.right() - side, cell.center().y() - side / 2 + 1, side, side},
                  m_theme, IconName::Poll, m_theme.color(selected ? Token::Accent : Token::Ink2));
        return;
    }
    QFont font = m_theme.font(selected ? FontRole::Heading : FontRole::Reading);
    painter.setFont(font);
    painter.setPen(m_theme.color(selected ? Token::Accent : Token::Ink3));
    painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     index.data(NumberRole).toString());
}

void DraftDelegate::paintPoll(QPainter& painter, const QRectF& line, const RowText::Look& look,
                              const QModelIndex& index) const
{
    const QString lead = tr("Opinion poll:");
    const QFontMetricsF metrics(look.font);
    painter.setFont(look.font);
    painter.setPen(look.ink);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, lead);
    const qreal used = metrics.horizontalAdvance(lead + QLatin1Char(' '));
    RowText::Look strong = look;
    strong.font = m_theme.font(FontRole::BodyStrong);
    RowText(index.data(TextRole).toString(), strong, qMax(40.0, line.width() - used), 1)
        .paint(painter, line.topLeft() + QPointF(used, 0));
    RowText::Look detail = look;
    detail.font = m_theme.font(FontRole::Caption);
    detail.pitch = m_theme.lineHeight(FontRole::Caption);
    detail.ink = m_theme.color(Token::Ink2);
    RowText(index.data(DraftDetailRole).toString(), detail, line.width(), 1)
        .paint(painter, line.bottomLeft() + QPointF(0, 4));
}

void DraftDelegate::paintChips(QPainter& painter, const QRectF& area, const QModelIndex& index,
                               bool selected) const
{
    // What intake was not sure of says so, where the list of proposals has its marks.
    qreal end = area.right();
    if (index.data(DraftUnsureRole).toBool()) {
        const RowMark mark{RowMark::Kind::MissingLead, tr("To be checked")};
        const QSizeF size = markSize(m_theme, mark);
        end -= size.width();
        paintMark(painter, {end, area.top(), size.width(), area.height()}, m_theme, mark);
        end -= citationGap;
    }
    if (const int percent = index.data(DraftAlikePercentRole).toInt(); percent > 0) {
        // As much as a part of the line; chips come first.
        const QFont font = m_theme.font(FontRole::Caption);
        const QFontMetricsF metrics(font);
        const qreal side = m_theme.scaled(qreal(16));
        const QString who = index.data(DraftAlikeRole).toString();
        const QString words = who.isEmpty()
                                ? tr("%1 % alike").arg(percent)
                                : tr("%1 % as %2", "likeness, who asks it")
                                      .arg(percent)
                                      .arg(endOf(who, metrics, area.width() * LikePart));
        const qreal width = metrics.horizontalAdvance(words);
        end -= width;
        painter.setFont(font);
        painter.setPen(m_theme.color(Token::Ink2));
        painter.drawText(QRectF(end, area.top(), width, area.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
        end -= side + 3;
        paintIcon(painter, {end, area.center().y() - side / 2, side, side}, m_theme,
                  IconName::Merge, m_theme.color(Token::Ink2));
        end -= citationGap;
    }
    ChipState state;
    state.onTint = selected;
    qreal x = area.left();
    const auto assignments = index.data(AssignmentsRole).value<QList<Assignment>>();
    const auto unsure = index.data(DraftUnsureBodiesRole).value<QList<AssignmentId>>();
    for (const Assignment& assignment : assignments) {
        QString words = assignment.shortName.isEmpty() ? assignment.name : assignment.shortName;
        if (unsure.contains(assignment.id))
            words += u'?';
        const QSizeF size = chipSize(m_theme, words, chipKind(assignment), state);
        if (x + size.width() > end)
            return;
        paintChip(painter, QRectF(QPointF(x, area.top()), size), m_theme, words,
                  chipKind(assignment), state);
        x += size.width() + chipGap;
    }
    const QFont font = m_theme.font(FontRole::Caption);
    const QFontMetricsF metrics(font);
    const qreal side = m_theme.scaled(qreal(16));
    x += assignments.isEmpty() ? 0 : citationGap - chipGap;
    QStringList seen;
    const auto citations = index.data(CitationsRole).value<QList<Citation>>();
    for (const Citation& citation : citations) {
        const QString words = citationText(citation);
        const qreal width = side + metrics.horizontalAdvance(words);
        if (seen.contains(words))
            continue;
        if (x + width > end)
            return;
        seen.append(words);
        paintIcon(painter, {x, area.center().y() - side / 2, side, side}, m_theme,
                  IconName::Citation, m_theme.color(Token::Ink2), 1.5);
        painter.setFont(font);
        painter.setPen(m_theme.color(Token::Ink2));
        painter.drawText(QRectF(x + side + 1, area.top(), width, area.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
        x += width + citationGap;
    }
}

bool DraftDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
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
