// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/growingtext.h"

#include "text/tidytext.h"
#include "theme/elide.h"
#include "theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace nghisu {

namespace {

const QString ownFormat = QStringLiteral("application/x-nghisu-text");

}  // namespace

GrowingText::GrowingText(const Theme& theme, FontRole role, QWidget* parent)
    : QTextEdit(parent), m_theme(theme), m_role(role)
{
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameStyle(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    restyle();

    connect(this, &QTextEdit::textChanged, this, &GrowingText::onContentsChanged);
    connect(this, &QTextEdit::cursorPositionChanged, this,
            [this] { emit cursorMoved(cursorRect().translated(viewport()->pos())); });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { fit(); });
    connect(&theme, &Theme::changed, this, &GrowingText::restyle);
}

QString GrowingText::text() const
{
    return toPlainText();
}

void GrowingText::setText(const QString& text)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_mergeWaits = false;
    setPlainText(text);
    m_known = text;
    restyle();
}

void GrowingText::mergeText(const QString& text)
{
    if (m_composing) {
        m_mergeWaits = true;
        m_waiting = text;
        return;
    }
    const QString old = toPlainText();
    m_known = text;
    if (old == text)
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    const qsizetype shorter = std::min(old.size(), text.size());
    qsizetype head = 0;
    while (head < shorter && old[head] == text[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && old[old.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    QTextCursor change(document());
    change.setPosition(static_cast<int>(head));
    change.setPosition(static_cast<int>(old.size() - tail), QTextCursor::KeepAnchor);
    change.insertText(text.mid(head, text.size() - head - tail));
}

void GrowingText::finishComposing()
{
    if (!m_composing)
        return;
    QGuiApplication::inputMethod()->commit();
    if (!m_composing)
        return;
    // Nobody answered: what stands there is what was typed.
    const QString preedit = textCursor().block().layout()->preeditAreaText();
    QInputMethodEvent end;
    end.setCommitString(preedit);
    inputMethodEvent(&end);
}

QSize GrowingText::sizeHint() const
{
    return {240, minimumHeight()};
}

QSize GrowingText::minimumSizeHint() const
{
    return {40, minimumHeight()};
}

bool GrowingText::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            // Undo belongs to the window; it must not miss what was typed a moment ago.
            if (!m_composing)
                emit storeRequested();
            event->ignore();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void GrowingText::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    QTextEdit::inputMethodEvent(event);
    if (m_composing)
        return;
    if (toPlainText() != m_known)
        onContentsChanged();
    if (m_mergeWaits) {
        m_mergeWaits = false;
        // Typed text is worth more than what came from elsewhere meanwhile.
        if (event->commitString().isEmpty())
            mergeText(m_waiting);
    }
}

void GrowingText::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_single && enter) {
        emit storeRequested();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void GrowingText::focusOutEvent(QFocusEvent* event)
{
    QTextEdit::focusOutEvent(event);
    emit left();
}

void GrowingText::setPlaceholderText(const QString& text)
{
    m_placeholder = text;
    viewport()->update();
}

int GrowingText::firstBaseline() const
{
    const QTextLine line = document()->firstBlock().layout()->lineAt(0);
    return line.isValid() ? qRound(line.y() + line.ascent()) : m_theme.baseline(m_role);
}

void GrowingText::paintEvent(QPaintEvent* event)
{
    QTextEdit::paintEvent(event);
    if (m_placeholder.isEmpty() || !document()->isEmpty() || m_composing)
        return;
    // Qt has it higher than the text that it stands for.
    QPainter painter(viewport());
    const QFont font = m_theme.font(m_role);
    painter.setFont(font);
    painter.setPen(m_theme.color(Token::Ink3));
    painter.drawText(QPointF(0, firstBaseline()),
                     elideAtWord(m_placeholder, QFontMetricsF(font), viewport()->width()));
}

void GrowingText::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void GrowingText::wheelEvent(QWheelEvent* event)
{
    // All of it is on view; the wheel belongs to the page around it.
    event->ignore();
}

bool GrowingText::canInsertFromMimeData(const QMimeData* source) const
{
    // Files that are dropped are meant for what is around.
    return source->hasText() && !source->hasUrls();
}

void GrowingText::insertFromMimeData(const QMimeData* source)
{
    if (source->hasText()) {
        QString pasted = singleSpaced(source->text());
        if (m_single)
            pasted.replace(u'\n', u' ');
        textCursor().insertText(pasted);
    }
    ensureCursorVisible();
}

QMimeData* GrowingText::createMimeDataFromSelection() const
{
    QString selected = textCursor().selectedText();
    selected.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    auto* copied = new QMimeData;
    copied->setText(selected);
    copied->setData(ownFormat, {});
    return copied;
}

bool GrowingText::isOwn(const QMimeData& data)
{
    return data.hasFormat(ownFormat);
}

void GrowingText::restyle()
{
    const QScopedValueRollback quiet(m_quiet, true);
    setFont(m_theme.font(m_role));
    QTextBlockFormat format;
    format.setLineHeight(m_theme.lineHeight(m_role), QTextBlockFormat::FixedHeight);
    QTextCursor whole(document());
    whole.select(QTextCursor::Document);
    whole.mergeBlockFormat(format);
    fit();
}

void GrowingText::fit()
{
    const int line = m_theme.lineHeight(m_role);
    const int text = static_cast<int>(std::ceil(document()->size().height()));
    const int frame = height() - viewport()->height();
    const int wanted = std::max(text, line) + std::max(frame, 0);
    if (wanted == minimumHeight() && wanted == maximumHeight())
        return;
    setFixedHeight(wanted);
    verticalScrollBar()->setValue(0);
}

void GrowingText::onContentsChanged()
{
    if (m_quiet || m_composing)
        return;
    const QString now = toPlainText();
    if (now == m_known)
        return;  // only its look has changed
    m_known = now;
    emit edited();
}

}  // namespace nghisu
