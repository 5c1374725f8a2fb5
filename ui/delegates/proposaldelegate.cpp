// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/proposaldelegate.h"

#include "delegates/roweditor.h"
#include "delegates/rowtext.h"
#include "models/listroles.h"
#include "theme/elide.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/chip.h"
#include "widgets/statemark.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace nghisu {

namespace {

constexpr int gutterGap = 18;  // between the number and the text
constexpr int padding = 12;    // above the text and below the chips
constexpr int chipsGap = 8;    // between text and chips
constexpr int chipGap = 6;
constexpr int depthIndent = 24;
constexpr int overhang = 28;    // of the selected row beyond the text
constexpr int editorRoom = 6;   // for the frame of the editor
constexpr int titleAbove = 20;  // over the title of a group
constexpr int titleBelow = 6;
constexpr qreal cutOpacity = 0.45;
constexpr int linesAtRest = 2;
constexpr int linesWhenCurrent = 3;

/// A row's data, read once for a paint or a measure.
struct Row {
    QString text;
    bool heading = false;
    int depth = 0;
    QList<Assignment> assignments;
    RowMark mark;

    bool hasChips() const { return !assignments.isEmpty() || !mark.text.isEmpty(); }
};

Row readRow(const QModelIndex& index)
{
    Row row;
    row.text = index.data(TextRole).toString();
    row.heading = index.data(KindRole).toInt() == static_cast<int>(ProposalKind::Heading);
    row.depth = index.data(DepthRole).toInt();
    row.assignments = index.data(AssignmentsRole).value<QList<Assignment>>();
    row.mark = index.data(MarkRole).value<RowMark>();
    return row;
}

const QAbstractItemView* viewOf(const QStyleOptionViewItem& option)
{
    return qobject_cast<const QAbstractItemView*>(option.widget);
}

const RowEditor* editorOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QAbstractItemView* view = viewOf(option);
    return view ? qobject_cast<const RowEditor*>(view->indexWidget(index)) : nullptr;
}

FontRole textRole(const Row& row)
{
    return row.heading ? FontRole::Heading : FontRole::Body;
}

QString chipText(const Assignment& assignment)
{
    return assignment.shortName.isEmpty() ? assignment.name : assignment.shortName;
}

QList<Span> citationSpans(const QModelIndex& index)
{
    QList<Span> spans;
    const auto citations = index.data(CitationsRole).value<QList<Citation>>();
    for (const Citation& citation : citations)
        spans.append({citation.start, citation.length});
    return spans;
}

}  // namespace

ProposalDelegate::ProposalDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

ProposalDelegate::~ProposalDelegate() = default;

void ProposalDelegate::setTextMargins(int left, int right)
{
    m_left = left;
    m_right = right;
}

int ProposalDelegate::leftMargin() const
{
    return m_theme.scaled(m_left);
}

int ProposalDelegate::estimatedHeight() const
{
    return 2 * m_theme.scaled(padding) + linesAtRest * m_theme.lineHeight(FontRole::Body)
         + m_theme.scaled(chipsGap) + m_theme.sizes().chip;
}

QRect ProposalDelegate::textArea(const QRect& row, int depth) const
{
    const int left = row.left() + leftMargin() + depth * m_theme.scaled(depthIndent);
    return {left, row.top() + m_theme.scaled(padding), qMax(40, row.right() + 1 - m_right - left),
            row.height() - 2 * m_theme.scaled(padding)};
}

int ProposalDelegate::textHeight(const QStyleOptionViewItem& option, const QModelIndex& index,
                                 const QString& text, int depth, bool heading) const
{
    if (const RowEditor* editor = editorOf(option, index))
        return editor->textHeight() + editorRoom;
    const QAbstractItemView* view = viewOf(option);
    const bool current = view && view->currentIndex() == index;
    const FontRole role = heading ? FontRole::Heading : FontRole::Body;
    RowText::Look look;
    look.font = m_theme.font(role);
    look.pitch = m_theme.lineHeight(role);
    return look.pitch
         * qMax(1, RowText::linesIn(text, look, textArea(option.rect, depth).width(),
                                    current ? linesWhenCurrent : linesAtRest));
}

QSize ProposalDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.data(GroupRole).toBool()) {
        return {option.rect.width(), m_theme.scaled(titleAbove) + m_theme.scaled(titleBelow)
                                         + m_theme.lineHeight(FontRole::Heading)};
    }
    const Row row = readRow(index);
    int height =
        2 * m_theme.scaled(padding) + textHeight(option, index, row.text, row.depth, row.heading);
    if (row.hasChips())
        height += m_theme.scaled(chipsGap) + m_theme.sizes().chip;
    return {option.rect.width(), height};
}

void ProposalDelegate::paintTitle(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    const QRectF line(
        option.rect.left() + leftMargin(), option.rect.top() + m_theme.scaled(titleAbove),
        option.rect.width() - leftMargin() - m_right, m_theme.lineHeight(FontRole::Heading));
    const QString count = QString::number(index.data(CountRole).toInt());
    const QFont small = m_theme.font(FontRole::Body);
    const qreal room = line.width() - QFontMetricsF(small).horizontalAdvance(count) - chipsGap;
    const QFont strong = m_theme.font(FontRole::Heading);
    const QFontMetricsF metrics(strong);
    const QString title = elideAtWord(index.data(TextRole).toString(), metrics, room);
    painter.setFont(strong);
    painter.setPen(m_theme.color(Token::Ink));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
    painter.setFont(small);
    painter.setPen(m_theme.color(Token::Ink3));
    painter.drawText(line.adjusted(metrics.horizontalAdvance(title) + chipsGap, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, count);
}

void ProposalDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool byKeyboard = option.state.testFlag(QStyle::State_KeyboardFocusChange);
    const QRectF ground =
        QRectF(option.rect)
            .adjusted(leftMargin() - m_theme.sizes().gutter, 0, overhang - m_right, 0);
    const QColor accent = m_theme.color(Token::Accent);
    if (selected)
        paintFrame(painter, ground, m_theme.sizes().rowRadius,
                   m_theme.isHighContrast() ? accent : QColor(), 2, m_theme.color(Token::Tint));
    else if (hovered)
        paintFrame(painter, ground, m_theme.sizes().rowRadius, {}, 0, m_theme.color(Token::Desk));
    // A current row that is not selected, or one reached by Tab, shows where the keyboard is.
    if (focused && (!selected || byKeyboard))
        paintFrame(painter, ground, m_theme.sizes().rowRadius, accent, 2, Qt::NoBrush);

    const QAbstractItemView* view = viewOf(option);
    const QModelIndex before =
        index.row() > 0 ? index.siblingAtRow(index.row() - 1) : QModelIndex();
    // A title needs no line below it: what follows is its own.
    if (before.isValid() && before.data(GroupRole).toBool())
        return;
    const bool besideSelected =
        selected || (view && before.isValid() && view->selectionModel()->isSelected(before));
    if (before.isValid() && !besideSelected)
        paintHairline(painter, QRectF(option.rect).adjusted(leftMargin(), 0, -m_right, 0),
                      m_theme.color(Token::Line));
}

void ProposalDelegate::paintNumber(QPainter& painter, const QRect& text, bool selected,
                                   bool heading, const QString& number) const
{
    if (number.isEmpty())
        return;
    const int line = m_theme.lineHeight(heading ? FontRole::Heading : FontRole::Number);
    const QRectF cell(text.left() - m_theme.sizes().gutter - 16, text.top(),
                      m_theme.sizes().gutter + 16 - gutterGap, line);
    QFont font = m_theme.font(heading    ? FontRole::Heading
                              : selected ? FontRole::NumberStrong
                                         : FontRole::Number);
    // "12.3a" has no room at 15 pt.
    if (QFontMetricsF(font).horizontalAdvance(number) > cell.width() - 16)
        font = m_theme.font(selected ? FontRole::BodyStrong : FontRole::Body);
    painter.setFont(font);
    painter.setPen(m_theme.color(selected ? Token::Accent : heading ? Token::Ink : Token::Ink3));
    painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, number);
}

void ProposalDelegate::paintChips(QPainter& painter, const QRect& area, bool selected,
                                  const QList<Assignment>& assignments, const RowMark& mark) const
{
    const QSizeF markRoom = markSize(m_theme, mark);
    if (!mark.text.isEmpty())
        paintMark(painter,
                  QRectF(area.right() + 1 - markRoom.width(), area.top(), markRoom.width(),
                         area.height()),
                  m_theme, mark);
    const qreal end = area.right() + 1 - (mark.text.isEmpty() ? 0 : markRoom.width() + 2 * chipGap);
    ChipState state;
    state.onTint = selected;
    qreal x = area.left();
    for (qsizetype i = 0; i < assignments.size(); ++i) {
        const QString words = chipText(assignments[i]);
        const ChipKind kind = chipKind(assignments[i]);
        QSizeF size = chipSize(m_theme, words, kind, state);
        const qsizetype rest = assignments.size() - i;
        const QString more = QLatin1Char('+') + QString::number(rest);
        const QSizeF moreSize = chipSize(m_theme, more, ChipKind::Coordinating, state);
        const qreal reserve = rest > 1 ? moreSize.width() + chipGap : 0;
        if (x + size.width() + reserve > end) {
            if (i > 0) {
                paintChip(painter, QRectF(QPointF(x, area.top()), moreSize), m_theme, more,
                          ChipKind::Coordinating, state);
                return;
            }
            size.setWidth(qMax(48.0, end - reserve - x));
        }
        paintChip(painter, QRectF(QPointF(x, area.top()), size), m_theme, words, kind, state);
        x += size.width() + chipGap;
    }
}

void ProposalDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    painter->save();
    if (index.data(GroupRole).toBool()) {
        paintTitle(*painter, option, index);
        painter->restore();
        return;
    }
    if (index.data(CutRole).toBool())
        painter->setOpacity(cutOpacity);
    paintGround(*painter, option, index);
    const Row row = readRow(index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect text = textArea(option.rect, row.depth);
    paintNumber(*painter, text, selected, row.heading, index.data(NumberRole).toString());

    const RowEditor* editor = editorOf(option, index);
    int height = 0;
    if (editor) {
        height = editor->textHeight() + editorRoom;
        paintFrame(*painter,
                   QRectF(text.left(), text.top(), text.width(), editor->textHeight())
                       .adjusted(-RowEditor::overhang, -6, RowEditor::overhang, 6),
                   m_theme.sizes().controlRadius, m_theme.color(Token::Accent), 2,
                   m_theme.color(Token::Paper));
    } else {
        const QAbstractItemView* view = viewOf(option);
        const FontRole role = textRole(row);
        RowText::Look look;
        look.font = m_theme.font(role);
        look.pitch = m_theme.lineHeight(role);
        look.ink = m_theme.color(Token::Ink);
        look.muted = m_theme.color(selected ? Token::Ink2 : Token::Ink3);
        look.underline = m_theme.color(Token::Accent);
        look.mark = m_theme.color(Token::WarnTint);
        const QList<Span> muted =
            row.heading ? QList<Span>() : index.data(AddresseesRole).value<QList<Span>>();
        RowText lines(row.text, look, text.width(),
                      view && view->currentIndex() == index ? linesWhenCurrent : linesAtRest,
                      muted);
        lines.setUnderlined(citationSpans(index));
        lines.setMarked(index.data(HighlightRole).value<QList<Span>>());
        lines.paint(*painter, text.topLeft());
        height = qMax(look.pitch, lines.height());
    }
    if (row.hasChips())
        paintChips(*painter,
                   QRect(text.left(), text.top() + height + m_theme.scaled(chipsGap), text.width(),
                         m_theme.sizes().chip),
                   selected, row.assignments, row.mark);
    painter->restore();
}

QWidget* ProposalDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    Q_UNUSED(option)
    const bool heading = index.data(KindRole).toInt() == static_cast<int>(ProposalKind::Heading);
    auto* editor = new RowEditor(m_theme, heading ? FontRole::Heading : FontRole::Body, parent);
    auto* self = const_cast<ProposalDelegate*>(this);  // Qt's signals of a delegate are not const
    connect(editor, &RowEditor::finished, self, [self, editor](bool keep) {
        if (keep)
            emit self->commitData(editor);
        emit self->closeEditor(editor, QAbstractItemDelegate::NoHint);
    });
    const QPersistentModelIndex where(index);
    connect(editor, &RowEditor::heightChanged, self,
            [self, where] { emit self->sizeHintChanged(where); });
    return editor;
}

void ProposalDelegate::destroyEditor(QWidget* editor, const QModelIndex& index) const
{
    QStyledItemDelegate::destroyEditor(editor, index);
    // The row was as high as what was typed.
    emit const_cast<ProposalDelegate*>(this)->sizeHintChanged(index);
}

void ProposalDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* row = qobject_cast<RowEditor*>(editor);
    const QString text = index.data(Qt::EditRole).toString();
    // A change from elsewhere must not take away what is being typed here.
    if (row && (row->document()->isEmpty() || !row->document()->isModified()))
        row->setText(text);
}

void ProposalDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                    const QModelIndex& index) const
{
    auto* row = qobject_cast<RowEditor*>(editor);
    if (row && row->text() != index.data(Qt::EditRole).toString())
        model->setData(index, row->text(), Qt::EditRole);
}

void ProposalDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                            const QModelIndex& index) const
{
    const auto* row = qobject_cast<const RowEditor*>(editor);
    if (!row)
        return;
    const QRect text = textArea(option.rect, index.data(DepthRole).toInt());
    editor->setGeometry(
        QRect(text.left(), text.top() - row->drop(), text.width(), row->textHeight() + row->drop())
            .adjusted(-RowEditor::overhang, 0, RowEditor::overhang, 0));
}

bool ProposalDelegate::eventFilter(QObject* watched, QEvent* event)
{
    // Keys are the editor's own. What is left of the base class: leaving the editor keeps the text.
    if (event->type() == QEvent::KeyPress)
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter)
            event->accept();
        return false;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

QString ProposalDelegate::accessibleText(const QModelIndex& index)
{
    QStringList parts;
    if (index.data(GroupRole).toBool())
        return index.data(TextRole).toString() + QLatin1Char(' ')
             + index.data(CountRole).toString();
    const QString number = index.data(NumberRole).toString();
    if (!number.isEmpty())
        parts.append(number + QLatin1Char('.'));
    parts.append(index.data(TextRole).toString());
    const Row row = readRow(index);
    for (const Assignment& assignment : row.assignments)
        parts.append(assignment.name);
    if (!row.mark.text.isEmpty())
        parts.append(row.mark.text);
    return parts.join(QLatin1Char(' '));
}

}  // namespace nghisu
