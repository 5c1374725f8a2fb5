// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/proposalspagetyping.h"

#include "delegates/proposaldelegate.h"
#include "delegates/roweditor.h"
#include "panels/storedtext.h"
#include "widgets/proposalview.h"

#include <QChildEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTimer>

namespace nghisu {

ProposalsPageTyping::ProposalsPageTyping(ProposalView* view)
    : QObject(view), m_view(view), m_viewport(view->viewport()), m_pause(new QTimer(this)),
      m_longest(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(StoredText::pause);
    m_longest->setSingleShot(true);
    m_longest->setInterval(StoredText::longest);
    connect(m_pause, &QTimer::timeout, this, &ProposalsPageTyping::flush);
    connect(m_longest, &QTimer::timeout, this, &ProposalsPageTyping::flush);
    m_viewport->installEventFilter(this);
    connect(view->proposalDelegate(), &QAbstractItemDelegate::closeEditor, this,
            [this](QWidget* editor) {
                if (editor != m_editor)
                    return;
                m_editor.clear();
                m_pause->stop();
                m_longest->stop();
            });
}

ProposalsPageTyping::~ProposalsPageTyping() = default;

bool ProposalsPageTyping::isEditing() const
{
    return !m_editor.isNull();
}

qsizetype ProposalsPageTyping::cursorPosition() const
{
    return m_editor ? m_editor->textCursor().position() : -1;
}

void ProposalsPageTyping::flush()
{
    m_pause->stop();
    m_longest->stop();
    if (!m_editor || !m_editor->document()->isModified())
        return;
    const QPointer<RowEditor> editor = m_editor;
    emit m_view->proposalDelegate()->commitData(editor);
    // What the file takes otherwise from now on (undo) may be shown.
    const bool stored =
        editor && m_view->indexAt(editor->geometry().center()).data(Qt::EditRole) == editor->text();
    if (stored)
        editor->document()->setModified(false);
}

void ProposalsPageTyping::finish()
{
    flush();
    if (m_editor)
        emit m_view->proposalDelegate()->closeEditor(m_editor, QAbstractItemDelegate::NoHint);
}

bool ProposalsPageTyping::eventFilter(QObject* watched, QEvent* event)
{
    // Not asked for: while the view is taken down it is none any more.
    if (watched == m_viewport) {
        // Polished, not added: only then is it an editor of its own kind.
        if (event->type() == QEvent::ChildPolished) {
            auto* child = static_cast<QChildEvent*>(event)->child();
            if (auto* editor = qobject_cast<RowEditor*>(child))
                adopt(editor);
        }
        return false;
    }
    if (watched != m_editor)
        return false;
    if (event->type() == QEvent::InputMethod) {
        m_composing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
    } else if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            if (!m_composing)
                flush();
            event->ignore();
            return true;
        }
    }
    return false;
}

void ProposalsPageTyping::adopt(RowEditor* editor)
{
    if (m_editor == editor)
        return;
    m_editor = editor;
    m_composing = false;
    // The file's journal is the undo of typing, here as everywhere.
    editor->setUndoRedoEnabled(false);
    editor->installEventFilter(this);
    connect(editor, &QTextEdit::textChanged, this, [this] {
        if (!m_editor || !m_editor->document()->isModified())
            return;
        m_pause->start();
        if (!m_longest->isActive())
            m_longest->start();
    });
}

}  // namespace nghisu
