// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The context menu of a proposal's text.
#include "text/spelling.h"
#include "widgets/proposaleditor.h"
#include "widgets/proposalhighlighter.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>

namespace nghisu {

void ProposalEditor::contextMenuEvent(QContextMenuEvent* event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = viewport()->mapFromGlobal(event->globalPos());
    const qsizetype pointed = keyboard ? cursorPosition() : positionAt(at);
    const qsizetype position = pointed < 0 ? cursorPosition() : pointed;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("editorMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // What is right may have changed since the last look.
    refind();
    addSpelling(menu, position);
    emit menuOpened(menu, spotAt(position));
    addEditing(menu);
    menu->popup(keyboard ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

void ProposalEditor::addSpelling(QMenu* menu, qsizetype position)
{
    const auto word = m_highlighter->misspeltAt(position);
    if (!word || !m_spelling || isReadOnly())
        return;
    const QString wrong = text().mid(word->start, word->length);
    const QStringList suggestions = m_spelling->suggestions(wrong);
    for (const QString& right : suggestions) {
        connect(menu->addAction(right), &QAction::triggered, this, [this, word, right] {
            QTextCursor change(document());
            change.setPosition(static_cast<int>(word->start));
            change.setPosition(static_cast<int>(word->end()), QTextCursor::KeepAnchor);
            change.insertText(right);
        });
    }
    if (suggestions.isEmpty())
        menu->addAction(tr("No suggestions"))->setEnabled(false);
    QAction* learn = menu->addAction(tr("Add “%1” to the council's words").arg(wrong));
    learn->setObjectName(QStringLiteral("learnWord"));
    connect(learn, &QAction::triggered, this, [this, wrong] { m_spelling->learn(wrong); });
    menu->addSeparator();
}

void ProposalEditor::addEditing(QMenu* menu)
{
    const bool selection = textCursor().hasSelection();
    const auto add = [&](const char* name, const QString& text, const QKeySequence& keys,
                         bool enabled, auto act) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(keys);
        action->setShortcutVisibleInContextMenu(true);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, act);
    };
    menu->addSeparator();
    if (!isReadOnly())
        add("editCut", tr("Cut"), QKeySequence::Cut, selection, [this] { cut(); });
    add("editCopy", tr("Copy"), QKeySequence::Copy, selection, [this] { copy(); });
    if (!isReadOnly()) {
        add("editPaste", tr("Paste"), QKeySequence::Paste, canPaste(), [this] { paste(); });
        add("editPasteAsIs", tr("Paste as it is"), Qt::CTRL | Qt::SHIFT | Qt::Key_V, canPaste(),
            [this] { pasteAsIs(); });
    }
    add("editSelectAll", tr("Select all"), QKeySequence::SelectAll, !document()->isEmpty(),
        [this] { selectAll(); });
}

}  // namespace nghisu
