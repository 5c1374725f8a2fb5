// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/keysdialog.h"

#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/shortcutbutton.h"

#include <QAction>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

KeysDialog::KeysDialog(const Theme& theme, const QList<QAction*>& actions, QWidget* parent)
    : Dialog(theme, tr("Keys and help"), parent)
{
    setObjectName(u"keysDialog"_s);
    setFixedWidth(theme.scaled(560));
    addSentence(tr("Ctrl+K finds any action, proposal, body or person; diacritics are optional. "
                   "Everything you type is stored at once, and Ctrl+Z takes it back, also after "
                   "closing and reopening. Only a vote stays as it was recorded."));
    auto* list = new QWidget;
    auto* grid = new QGridLayout(list);
    grid->setContentsMargins(0, 8, 12, 8);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const QAction* action : actions) {
        if (action->shortcut().isEmpty() || action->text().isEmpty())
            continue;
        auto* name = new Label(theme, FontRole::Body, Token::Ink, list);
        name->setText(action->iconText());
        auto* keys = new Label(theme, FontRole::Body, Token::Ink3, list);
        keys->setText(action->shortcut().toString(QKeySequence::NativeText));
        grid->addWidget(name, row, 0);
        grid->addWidget(keys, row, 1, Qt::AlignRight);
        ++row;
    }
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(list);
    scroll->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);  // which setWidget() has set
    scroll->setMinimumHeight(theme.scaled(200));
    content()->addWidget(scroll, 1);
    addButton(tr("Close"), ButtonKind::Primary, QDialog::Accepted)->setObjectName(u"closeKeys"_s);
}

}  // namespace nghisu
