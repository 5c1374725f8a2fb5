// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/correctdialog.h"

#include "widgets/shortcutbutton.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

CorrectDialog::CorrectDialog(const Theme& theme, const QString& verdict, const QString& reason,
                             QWidget* parent)
    : Dialog(theme, tr("Put these figures in place of the old ones?"), parent),
      m_reason(new QLineEdit(reason, this))
{
    setObjectName(u"correctDialog"_s);
    addSentence(verdict);
    addSentence(tr("The old figures stay in the record beside these."));
    m_reason->setObjectName(u"correctReason"_s);
    m_reason->setPlaceholderText(tr("Reason, for the record"));
    m_reason->setAccessibleName(tr("Reason for the correction"));
    content()->addSpacing(4);
    content()->addWidget(m_reason);
    addButton(tr("Correct the result"), ButtonKind::Plain, QDialog::Accepted)
        ->setObjectName(u"askAction"_s);
    addButton(tr("Go on correcting"), ButtonKind::Primary, QDialog::Rejected)
        ->setObjectName(u"askSafe"_s);
    m_reason->setFocus();
}

QString CorrectDialog::reason() const
{
    return m_reason->text().simplified();
}

}  // namespace nghisu
