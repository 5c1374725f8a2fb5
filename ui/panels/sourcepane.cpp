// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sourcepane.h"

#include "models/draftmodel.h"
#include "panels/sourcehighlighter.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int TextLeft = 52;
constexpr int TextRight = 28;
constexpr int TextTop = 14;
constexpr int TextBottom = 24;
constexpr int LinePitch = 22;
constexpr int BlankPitch = 12;  // of an empty line: a step between paragraphs, not a hole
constexpr qreal BarLeft = 40;
constexpr qreal BarWidth = 2.5;
constexpr qreal NumberRight = 32;
constexpr qreal TintInset = 8;
constexpr qreal TintPadding = 5;

}  // namespace

SourcePane::SourcePane(const Theme& theme, DraftModel& model, QWidget* parent)
    : QTextEdit(parent), m_theme(theme), m_model(model),
      m_highlighter(new SourceHighlighter(theme, model, document()))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A cursor that is seen although nothing can be typed: it says where to split.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setCursorWidth(2);
    restyle();
    connect(&theme, &Theme::changed, this, [this] {
        restyle();
        refill();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &SourcePane::reload);
    connect(&model, &DraftModel::corrected, this, &SourcePane::refresh);
    connect(this, &QTextEdit::cursorPositionChanged, this, &SourcePane::onCursorMoved);
}

SourcePane::~SourcePane() = default;

void SourcePane::restyle()
{
    setStyleSheet(u"QTextEdit, QTextEdit:focus { background: %1; border: none; border-radius: 0; "
                  "padding: 0; }"_s.arg(m_theme.color(Token::Desk).name()));
    document()->setDefaultFont(m_theme.font(FontRole::Body));
    viewport()->update();
}

int SourcePane::pitch() const
{
    return m_theme.scaled(LinePitch);
}

void SourcePane::reload()
{
    m_quiet = true;
    m_current = -1;
    m_text = m_model.draft().text;
    fill();
    setTextCursor(QTextCursor(document()));
    m_quiet = false;
    refresh();
}

void SourcePane::refill()
{
    m_quiet = true;
    const int anchor = textCursor().anchor();
    const int position = textCursor().position();
    const int scrolled = verticalScrollBar()->value();
    fill();
    QTextCursor cursor(document());
    cursor.setPosition(anchor);
    cursor.setPosition(position, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    verticalScrollBar()->setValue(scrolled);
    m_quiet = false;
    refresh();
}

void SourcePane::fill()
{
    document()->setDefaultFont(m_theme.font(FontRole::Body));
    m_highlighter->prepare();
    setPlainText(m_text);
    format();
}

void SourcePane::format()
{
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    frame.setLeftMargin(m_theme.scaled(TextLeft));
    frame.setRightMargin(TextRight);
    frame.setTopMargin(TextTop);
    frame.setBottomMargin(TextBottom);
    document()->setDocumentMargin(0);
    document()->rootFrame()->setFrameFormat(frame);

    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(pitch(), QTextBlockFormat::FixedHeight);
    cursor.mergeBlockFormat(lines);
    QTextBlockFormat blank;
    blank.setLineHeight(m_theme.scaled(BlankPitch), QTextBlockFormat::FixedHeight);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (!block.text().trimmed().isEmpty())
            continue;
        cursor.setPosition(block.position());
        cursor.mergeBlockFormat(blank);
    }
    cursor.endEditBlock();
}

void SourcePane::refresh()
{
    m_highlighter->refresh();
    if (m_current >= m_model.rowCount())
        m_current = -1;
    viewport()->update();
}

void SourcePane::setCurrentRow(int row)
{
    m_current = row;
    viewport()->update();
    if (row < 0)
        return;
    const Span span = m_model.source(row);
    const qsizetype at = textCursor().position();
    // The reviewer's own place within the passage is kept.
    if (at < span.start || at > span.end()) {
        m_quiet = true;
        QTextCursor cursor = textCursor();
        cursor.setPosition(static_cast<int>(span.start));
        setTextCursor(cursor);
        m_quiet = false;
    }
    bringIntoView(span);
}

void SourcePane::showPassage(Span passage)
{
    m_quiet = true;
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(passage.start));
    cursor.setPosition(static_cast<int>(passage.end()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    m_quiet = false;
    bringIntoView(passage);
}

void SourcePane::bringIntoView(Span span)
{
    const QRectF passage = passageRect(span);
    if (passage.top() >= 0 && passage.bottom() <= viewport()->height())
        return;
    const bool fits = passage.height() < viewport()->height();
    const qreal by = passage.top() < 0 || !fits
                       ? passage.top() - TintPadding
                       : passage.bottom() + TintPadding - viewport()->height();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(by));
}

Span SourcePane::selection() const
{
    const QTextCursor cursor = textCursor();
    return {cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()};
}

void SourcePane::onCursorMoved()
{
    if (m_quiet)
        return;
    const int row = m_model.rowAt(textCursor().position());
    if (row >= 0 && row != m_current)
        emit rowEntered(row);
}

bool SourcePane::event(QEvent* event)
{
    // Copying and moving stay with the text; what corrects the draft goes to the page.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void SourcePane::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier) {
        if (const int row = m_model.rowAt(textCursor().position()); row >= 0)
            emit opened(row);
        return;
    }
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->ignore();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

QRectF SourcePane::passageRect(Span span) const
{
    const QTextBlock first = document()->findBlock(static_cast<int>(span.start));
    QTextBlock last = document()->findBlock(static_cast<int>(std::max(span.start, span.end() - 1)));
    if (!first.isValid())
        return {};
    if (!last.isValid())
        last = document()->lastBlock();
    QAbstractTextDocumentLayout* layout = document()->documentLayout();
    const QRectF firstRect = layout->blockBoundingRect(first);
    const QRectF lastRect = layout->blockBoundingRect(last);
    qreal top = firstRect.top();
    qreal bottom = lastRect.bottom();
    // A passage may begin or end in the middle of a paragraph.
    const auto lineAt = [](const QTextBlock& block, qsizetype position) {
        return block.layout()->lineForTextPosition(static_cast<int>(position - block.position()));
    };
    if (const QTextLine line = lineAt(first, span.start); line.isValid())
        top += line.lineNumber() * pitch();
    if (const QTextLine line = lineAt(last, std::max(span.start, span.end() - 1)); line.isValid())
        bottom = lastRect.top() + (line.lineNumber() + 1) * pitch();
    return QRectF(0, top - verticalScrollBar()->value(), viewport()->width(), bottom - top);
}

void SourcePane::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        const int last = cursorForPosition(QPoint(0, viewport()->height())).position();
        // Not in the margin above the text: a long document has no place there.
        const int top = std::max(0, TextTop + 1 - verticalScrollBar()->value());
        const int first = cursorForPosition(QPoint(0, top)).position();
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const Span span = m_model.source(row);
            if (span.end() < first || span.start > last)
                continue;
            const QRectF passage = passageRect(span);
            const bool current = row == m_current;
            if (current) {
                paintFrame(painter,
                           passage.adjusted(TintInset, -TintPadding, -TintInset, TintPadding),
                           m_theme.sizes().rowRadius, {}, 0, m_theme.color(Token::Tint));
            }
            if (!m_model.isTaken(row))
                continue;
            QColor bar = m_theme.color(Token::Accent);
            if (!current)
                bar.setAlphaF(0.55F);
            painter.setPen(Qt::NoPen);
            painter.setBrush(bar);
            painter.drawRoundedRect(
                QRectF(m_theme.scaled(BarLeft), passage.top() + 3, BarWidth, passage.height() - 6),
                BarWidth / 2, BarWidth / 2);
            painter.setPen(m_theme.color(Token::Accent));
            painter.setFont(m_theme.font(FontRole::BodyStrong));
            painter.drawText(QRectF(0, passage.top(), m_theme.scaled(NumberRight), pitch()),
                             Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                             m_model.number(row));
        }
    }
    QTextEdit::paintEvent(event);
}

}  // namespace nghisu
