// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/paperdialog.h"

#include "dialogs/formrows.h"
#include "theme/theme.h"
#include "widgets/dayfield.h"
#include "widgets/linesedit.h"
#include "widgets/shortcutbutton.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestNumber = 20;
constexpr int recipientLines = 4;

}  // namespace

PaperDialog::PaperDialog(const Theme& theme, const QString& title, const Council& council,
                         const PaperOptions& options, QDate today, QWidget* parent)
    : Dialog(theme, title, parent)
{
    setObjectName(u"paperDialog"_s);
    setFixedWidth(theme.scaled(520));
    auto* rows = new FormRows(theme, 110, this);
    m_number = new QLineEdit(options.number, rows);
    m_number->setObjectName(u"paperNumber"_s);
    m_number->setMaxLength(longestNumber);
    m_number->setPlaceholderText(tr("Given when it is registered"));
    rows->addRow(tr("Number"), m_number);
    m_day = new DayField(theme, rows);
    m_day->setObjectName(u"paperDay"_s);
    m_day->setToday(today);
    m_day->setDay(options.day);
    rows->addRow(tr("Day"), m_day);
    rows->addHint(tr("Without a day, dots are left to write on."));

    const QString chair = council.signerName.isEmpty() ? tr("the chair") : council.signerName;
    m_forChair = new QCheckBox(tr("Somebody else signs for %1").arg(chair), rows);
    m_forChair->setObjectName(u"paperForChair"_s);
    m_forChair->setChecked(options.isForChair());
    rows->addField(m_forChair);
    m_signerTitle = new QLineEdit(options.signerTitle, rows);
    m_signerTitle->setObjectName(u"paperSignerTitle"_s);
    m_signerTitle->setPlaceholderText(tr("Vice chair"));
    rows->addRow(tr("Title"), m_signerTitle);
    m_signerName = new QLineEdit(options.signerName, rows);
    m_signerName->setObjectName(u"paperSignerName"_s);
    rows->addRow(tr("Full name"), m_signerName);
    m_recipients = new LinesEdit(theme, recipientLines, rows);
    m_recipients->setObjectName(u"paperRecipients"_s);
    m_recipients->setLines(options.recipients.join(u'\n'));
    m_recipients->setPlaceholderText(council.recipients.join(u'\n'));
    rows->addRow(tr("Recipients"), m_recipients);
    rows->addHint(tr("One a line; without any, those of the council. Proposed again for the next "
                     "document of this kind, as is the signer."));
    content()->addWidget(rows);
    connect(m_forChair, &QCheckBox::toggled, this, [this](bool other) {
        follow();
        if (other)
            m_signerTitle->setFocus();
    });
    follow();

    addButton(tr("Cancel"), ButtonKind::Plain, QDialog::Rejected);
    auto* keep = addButton(tr("Keep"), ButtonKind::Primary);
    keep->setObjectName(u"keepPaper"_s);
    connect(keep, &QAbstractButton::clicked, this, [this] {
        // What is no day stays to be corrected.
        if (m_day->commit())
            accept();
    });
    m_number->setFocus();
    m_number->selectAll();
}

void PaperDialog::follow()
{
    m_signerTitle->setEnabled(m_forChair->isChecked());
    m_signerName->setEnabled(m_forChair->isChecked());
}

PaperOptions PaperDialog::options() const
{
    PaperOptions options{m_number->text(), m_day->day(), {}, {}, m_recipients->lines()};
    if (m_forChair->isChecked()) {
        options.signerTitle = m_signerTitle->text();
        options.signerName = m_signerName->text();
    }
    return options;
}

}  // namespace nghisu
