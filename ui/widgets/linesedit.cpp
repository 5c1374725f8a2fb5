// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/linesedit.h"

#include "theme/theme.h"

#include <QMimeData>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>

namespace nghisu {

namespace {

constexpr int frame = 12;  // border and padding above and below the text

}  // namespace

LinesEdit::LinesEdit(const Theme& theme, int lines, QWidget* parent)
    : QTextEdit(parent), m_theme(theme), m_lines(lines)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    theme.follow(this, [this] { restyle(); });
}

void LinesEdit::setLines(const QString& text)
{
    setPlainText(text);
    restyle();
    document()->clearUndoRedoStacks();
    moveCursor(QTextCursor::Start);
}

QStringList LinesEdit::lines() const
{
    QStringList lines;
    const QStringList parts = toPlainText().split(u'\n');
    for (const QString& part : parts) {
        if (const QString plain = part.trimmed(); !plain.isEmpty())
            lines.append(plain);
    }
    return lines;
}

QSize LinesEdit::sizeHint() const
{
    return {m_theme.scaled(240), m_lines * m_theme.lineHeight(FontRole::Body) + frame};
}

void LinesEdit::insertFromMimeData(const QMimeData* source)
{
    if (source->hasText())
        textCursor().insertText(source->text());
    ensureCursorVisible();
}

void LinesEdit::restyle()
{
    setFont(m_theme.font(FontRole::Body));
    // Not a change of the text that anybody is to hear of, nor one to be undone.
    const QSignalBlocker quiet(this);
    QTextBlockFormat pitch;
    pitch.setLineHeight(m_theme.lineHeight(FontRole::Body), QTextBlockFormat::FixedHeight);
    QTextCursor whole(document());
    whole.joinPreviousEditBlock();
    whole.select(QTextCursor::Document);
    whole.mergeBlockFormat(pitch);
    whole.endEditBlock();
    updateGeometry();
}

}  // namespace nghisu
