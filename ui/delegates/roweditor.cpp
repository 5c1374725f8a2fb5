// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/roweditor.h"

#include "theme/style.h"
#include "theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>

#include <cmath>

namespace nghisu {

RowEditor::RowEditor(const Theme& theme, FontRole role, QWidget* parent)
    : QTextEdit(parent), m_theme(theme), m_role(role)
{
    setObjectName(QStringLiteral("rowEditor"));
    setAccessibleName(tr("Text of the proposal"));
    setAcceptRichText(false);
    setFrameStyle(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    setViewportMargins(overhang, 0, overhang, 0);
    restyle();
    connect(&theme, &Theme::changed, this, [this] {
        restyle();
        format();
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] {
                if (textHeight() != m_height) {
                    m_height = textHeight();
                    emit heightChanged();
                }
            });
}

void RowEditor::restyle()
{
    const QFont words = m_theme.font(m_role);
    // The frame is painted, so that the text stays on the very pixels where the row had it.
    setStyleSheet(QStringLiteral("QTextEdit, QTextEdit:focus { border: none; padding: 0;"
                                 " background: transparent; color: %1; font-size: %2pt;"
                                 " font-weight: %3; }")
                      .arg(m_theme.color(Token::Ink).name())
                      .arg(words.pointSizeF())
                      .arg(static_cast<int>(words.weight())));
    document()->setDefaultFont(words);
}

QString RowEditor::text() const
{
    return toPlainText().normalized(QString::NormalizationForm_C);
}

void RowEditor::setText(const QString& text)
{
    setPlainText(text);
    format();
    document()->clearUndoRedoStacks();
    moveCursor(QTextCursor::End);
}

void RowEditor::format()
{
    QTextBlockFormat block;
    block.setLineHeight(m_theme.lineHeight(m_role), QTextBlockFormat::FixedHeight);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(block);
}

int RowEditor::textHeight() const
{
    return qMax(m_theme.lineHeight(m_role),
                static_cast<int>(std::ceil(document()->size().height())));
}

int RowEditor::drop() const
{
    const QTextLine line = document()->firstBlock().layout()->lineAt(0);
    return line.isValid() ? qRound(line.y() + line.ascent()) - m_theme.baseline(m_role) : 0;
}

void RowEditor::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        emit finished(true);
        return;
    }
    if (enter) {
        textCursor().insertBlock();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        emit finished(false);
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void RowEditor::insertFromMimeData(const QMimeData* source)
{
    if (source->hasText())
        textCursor().insertText(source->text());
}

void RowEditor::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), m_theme.color(Token::Paper));
    }
    QTextEdit::paintEvent(event);
}

}  // namespace nghisu
