// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/inspectorsource.h"

#include "domain/proposal.h"
#include "theme/theme.h"
#include "widgets/linesedit.h"
#include "widgets/shortcutbutton.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

namespace {

constexpr int LinesShown = 18;

}  // namespace

SourceDialog::SourceDialog(const Theme& theme, const Submission& submission, Span passage,
                           QWidget* parent)
    : Dialog(theme, submission.fileName.isEmpty() ? tr("Pasted text") : submission.fileName,
             parent),
      m_text(new LinesEdit(theme, LinesShown, this))
{
    setObjectName(QStringLiteral("sourceDialog"));
    if (!submission.proposingBody.isEmpty())
        addSentence(submission.proposingBody);
    m_text->setObjectName(QStringLiteral("sourceText"));
    m_text->setAccessibleName(tr("Text as received"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLines(submission.text);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_text->setMinimumWidth(theme.scaled(640));
    content()->addWidget(m_text, 1);
    addButton(tr("Close"), ButtonKind::Primary, QDialog::Accepted);

    const qsizetype size = submission.text.size();
    const qsizetype start = std::clamp<qsizetype>(passage.start, 0, size);
    const qsizetype end = std::clamp<qsizetype>(passage.end(), start, size);
    if (end == start)
        return;
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(m_text->document());
    mark.cursor.setPosition(static_cast<int>(start));
    mark.cursor.setPosition(static_cast<int>(end), QTextCursor::KeepAnchor);
    mark.format.setBackground(theme.color(Token::Tint2));
    mark.format.setForeground(theme.color(Token::Ink));
    m_text->setExtraSelections({mark});
    QTextCursor at(m_text->document());
    at.setPosition(static_cast<int>(start));
    m_text->setTextCursor(at);
    // With a little of what stands before it.
    const QRectF passageBlock = m_text->document()->documentLayout()->blockBoundingRect(at.block());
    m_text->verticalScrollBar()->setValue(static_cast<int>(passageBlock.top())
                                          - 3 * theme.lineHeight(FontRole::Body));
}

}  // namespace nghisu
