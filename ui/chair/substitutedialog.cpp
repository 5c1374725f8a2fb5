// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/substitutedialog.h"

#include "dialogs/formrows.h"
#include "theme/theme.h"
#include "widgets/shortcutbutton.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int CaptionWidth = 110;

}  // namespace

SubstituteDialog::SubstituteDialog(const Theme& theme, const QString& member,
                                   const QString& substitute, const QString& authority,
                                   QWidget* parent)
    : Dialog(theme, tr("Who came for %1?").arg(member), parent),
      m_substitute(new QLineEdit(substitute, this)), m_authority(new QLineEdit(authority, this))
{
    setObjectName(u"substituteDialog"_s);
    m_substitute->setObjectName(u"substituteName"_s);
    m_authority->setObjectName(u"substituteAuthority"_s);
    auto* rows = new FormRows(theme, CaptionWidth, this);
    rows->addRow(tr("Substitute"), m_substitute);
    rows->addRow(tr("Authority"), m_authority);
    m_authority->setPlaceholderText(tr("Letter of authority no. …"));
    content()->addWidget(rows);
    addButton(tr("Cancel"), ButtonKind::Plain, QDialog::Rejected);
    ShortcutButton* present = addButton(tr("Present"), ButtonKind::Primary, QDialog::Accepted);
    present->setObjectName(u"substitutePresent"_s);
    const auto check = [this, present] {
        present->setEnabled(!m_substitute->text().trimmed().isEmpty());
    };
    connect(m_substitute, &QLineEdit::textChanged, present, check);
    check();
    m_substitute->setFocus();
}

QString SubstituteDialog::substitute() const
{
    return m_substitute->text().simplified();
}

QString SubstituteDialog::authority() const
{
    return m_authority->text().simplified();
}

}  // namespace nghisu
