// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/annuldialog.h"

#include "widgets/shortcutbutton.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

AnnulDialog::AnnulDialog(const Theme& theme, const QString& question, QWidget* parent)
    : Dialog(theme, tr("Annul this vote?"), parent), m_reason(new QLineEdit(this))
{
    setObjectName(u"annulDialog"_s);
    addSentence(tr("“%1” will count for nothing. It stays in the record as annulled, with the "
                   "reason.")
                    .arg(question));
    m_reason->setObjectName(u"annulReason"_s);
    m_reason->setPlaceholderText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason for annulling the vote"));
    content()->addWidget(m_reason);
    ShortcutButton* annul =
        addButton(tr("Annul the vote"), ButtonKind::Destructive, QDialog::Accepted);
    annul->setObjectName(u"askAction"_s);
    annul->setEnabled(false);
    addButton(tr("Leave it as it is"), ButtonKind::Primary, QDialog::Rejected)
        ->setObjectName(u"askSafe"_s);
    connect(m_reason, &QLineEdit::textChanged, annul,
            [annul](const QString& text) { annul->setEnabled(!text.trimmed().isEmpty()); });
    m_reason->setFocus();
}

QString AnnulDialog::reason() const
{
    return m_reason->text().simplified();
}

}  // namespace nghisu
