// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/messagedialog.h"

#include "widgets/dialog.h"
#include "widgets/shortcutbutton.h"

#include <QCoreApplication>

namespace nghisu {

void showMessage(const Theme& theme, QWidget* parent, const QString& title, const QString& sentence)
{
    Dialog dialog(theme, title, parent);
    dialog.setObjectName(QStringLiteral("message"));
    dialog.addSentence(sentence);
    ShortcutButton* close =
        dialog.addButton(QCoreApplication::translate("nghisu::ToastHost", "Close"),
                         ButtonKind::Primary, QDialog::Accepted);
    close->setObjectName(QStringLiteral("messageClose"));
    dialog.exec();
}

}  // namespace nghisu
