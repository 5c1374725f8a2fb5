// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/templatedialog.h"

#include "dialogs/formrows.h"
#include "theme/theme.h"
#include "widgets/shortcutbutton.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

TemplateDialog::TemplateDialog(const Theme& theme, const QString& meeting, QWidget* parent)
    : Dialog(theme, tr("Make a template"), parent)
{
    setObjectName(u"templateDialog"_s);
    setFixedWidth(theme.scaled(480));
    addSentence(tr("It keeps the numbering, the programme and the headings of the list; proposals "
                   "stay with their meeting."));
    auto* rows = new FormRows(theme, 80, this);
    m_title = new QLineEdit(meeting, rows);
    m_title->setObjectName(u"templateTitle"_s);
    rows->addRow(tr("Name"), m_title);
    content()->addWidget(rows);
    addButton(tr("Cancel"), ButtonKind::Plain, QDialog::Rejected);
    auto* make = addButton(tr("Make template"), ButtonKind::Primary, QDialog::Accepted);
    make->setObjectName(u"makeTemplate"_s);
    const auto check = [this, make] { make->setEnabled(!title().isEmpty()); };
    connect(m_title, &QLineEdit::textChanged, this, check);
    check();
    m_title->setFocus();
    m_title->selectAll();
}

QString TemplateDialog::title() const
{
    return m_title->text().simplified();
}

}  // namespace nghisu
