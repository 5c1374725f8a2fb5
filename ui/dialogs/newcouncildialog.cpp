// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/newcouncildialog.h"

#include "dialogs/formrows.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/shortcutbutton.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestFileName = 60;
constexpr int Width = 520;

}  // namespace

QString fileNameFor(const QString& councilName)
{
    QString plain;
    const QString decomposed = councilName.toLower().normalized(QString::NormalizationForm_D);
    for (const QChar letter : decomposed) {
        if (letter == u'đ')
            plain += u'd';
        else if (letter.unicode() < 128 && letter.isLetterOrNumber())
            plain += letter;
        else if (!letter.isMark() && !plain.isEmpty() && !plain.endsWith(u'-'))
            plain += u'-';
    }
    plain.truncate(LongestFileName);
    while (plain.endsWith(u'-'))
        plain.chop(1);
    return (plain.isEmpty() ? u"council"_s : plain) + u".nghisu"_s;
}

NewCouncilDialog::NewCouncilDialog(const Theme& theme, const QString& folder,
                                   std::function<QString(const QString&)> choosePath,
                                   QWidget* parent)
    : Dialog(theme, tr("New council"), parent), m_folder(folder),
      m_choosePath(std::move(choosePath))
{
    setObjectName(u"newCouncilDialog"_s);
    setFixedWidth(theme.scaled(Width));
    auto* rows = new FormRows(theme, 110, this);
    m_name = new QLineEdit(rows);
    m_name->setObjectName(u"councilName"_s);
    m_name->setPlaceholderText(tr("As it stands on documents"));
    rows->addRow(tr("Council"), m_name);
    m_meeting = new QLineEdit(tr("Plenary meeting"), rows);
    m_meeting->setObjectName(u"firstMeeting"_s);
    rows->addRow(tr("First meeting"), m_meeting);

    auto* where = new QWidget(rows);
    auto* whereLayout = new QHBoxLayout(where);
    whereLayout->setContentsMargins(0, 0, 0, 0);
    m_place = new QLineEdit(where);
    m_place->setObjectName(u"councilPath"_s);
    m_place->setReadOnly(true);
    m_place->setFocusPolicy(Qt::ClickFocus);
    m_place->setAccessibleName(tr("File"));
    whereLayout->addWidget(m_place, 1);
    auto* change = new ShortcutButton(theme, ButtonKind::Plain, tr("Change…"), where);
    change->setObjectName(u"chooseCouncilPath"_s);
    change->setAutoDefault(false);
    whereLayout->addWidget(change);
    rows->addRow(tr("File"), where);
    rows->addHint(tr("One file holds the whole record. Everything you type is stored at once."));
    content()->addWidget(rows);

    addButton(tr("Cancel"), ButtonKind::Plain, QDialog::Rejected);
    m_create = addButton(tr("Create"), ButtonKind::Primary, QDialog::Accepted);
    m_create->setObjectName(u"createCouncil"_s);

    connect(change, &QAbstractButton::clicked, this, &NewCouncilDialog::choose);
    connect(m_name, &QLineEdit::textChanged, this, &NewCouncilDialog::update);
    update();
    m_name->setFocus();
}

QString NewCouncilDialog::councilName() const
{
    return m_name->text().simplified();
}

QString NewCouncilDialog::meetingTitle() const
{
    return m_meeting->text().simplified();
}

void NewCouncilDialog::suggest()
{
    const QDir folder(m_folder);
    const QString wanted = fileNameFor(councilName());
    QString free = wanted;
    // A file that is there is never written over.
    for (int number = 2; folder.exists(free); ++number) {
        free = u"%1-%2.nghisu"_s.arg(QFileInfo(wanted).completeBaseName()).arg(number);
    }
    m_path = folder.absoluteFilePath(free);
}

void NewCouncilDialog::update()
{
    if (!m_chosen)
        suggest();
    m_place->setText(QDir::toNativeSeparators(m_path));
    m_place->setToolTip(m_place->text());
    m_create->setEnabled(!councilName().isEmpty());
}

void NewCouncilDialog::choose()
{
    const QString chosen = m_choosePath(m_path);
    if (chosen.isEmpty())
        return;
    m_path = chosen;
    m_chosen = true;
    update();
}

}  // namespace nghisu
