// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/keepviewdialog.h"

#include "widgets/shortcutbutton.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace nghisu {

KeepViewDialog::KeepViewDialog(const Theme& theme, const QString& proposed, QWidget* parent)
    : Dialog(theme, tr("Keep this view"), parent)
{
    setObjectName(QStringLiteral("keepViewDialog"));
    addSentence(tr("Layout, filter, groups and order are kept in the council's file, for everybody "
                   "who opens it."));
    m_name = new QLineEdit(proposed, this);
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setPlaceholderText(tr("Name of the view"));
    m_name->setAccessibleName(tr("Name of the view"));
    content()->addWidget(m_name);
    addButton(tr("Cancel"), ButtonKind::Plain, QDialog::Rejected);
    ShortcutButton* keep = addButton(tr("Keep"), ButtonKind::Primary, QDialog::Accepted);
    keep->setObjectName(QStringLiteral("keepViewAccept"));
    const auto update = [this, keep] { keep->setEnabled(!name().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, update);
    update();
    m_name->selectAll();
    m_name->setFocus();
}

QString KeepViewDialog::name() const
{
    return m_name->text().simplified();
}

}  // namespace nghisu
