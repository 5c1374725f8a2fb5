// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/changesdialog.h"

#include "delegates/changedelegate.h"
#include "models/changemodel.h"
#include "models/listwords.h"
#include "print/printing.h"
#include "report/catalogue.h"
#include "session/councilfile.h"
#include "session/issuing.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/shortcutbutton.h"
#include "widgets/writingline.h"
#include "widgets/writingwork.h"
#include "words/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 760;
constexpr int listHeight = 400;
constexpr int leastHeight = 120;
constexpr int restHeight = 260;  // of what stands above and below the list

}  // namespace

ChangesDialog::ChangesDialog(Desk& desk, QWidget* parent)
    : Dialog(desk.theme(), tr("Changes since the issue"), parent), m_desk(desk),
      m_changes(new ChangeModel(this)), m_printing(new WritingWork(this))
{
    setObjectName(QStringLiteral("changesDialog"));
    setMinimumWidth(theme().scaled(dialogWidth));
    m_issues = new QComboBox(this);
    m_issues->setObjectName(QStringLiteral("changesSince"));
    m_issues->setAccessibleName(tr("Compare with"));
    m_standing = new Label(theme(), FontRole::Body, Token::Ink2, this);
    m_standing->setObjectName(QStringLiteral("changesStanding"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 4, 0, 4);
    head->setSpacing(12);
    head->addWidget(m_issues);
    head->addWidget(m_standing, 1);
    content()->addLayout(head);

    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("changesList"));
    m_list->setAccessibleName(tr("Changes"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_changes);
    m_list->setItemDelegate(new ChangeDelegate(theme(), this));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    // As high as asked where the screen allows: two scroll bars beside each other help nobody.
    m_list->setMinimumHeight(qBound(theme().scaled(leastHeight),
                                    screen()->availableSize().height() - theme().scaled(restHeight),
                                    theme().scaled(listHeight)));
    content()->addWidget(m_list, 1);
    content()->addWidget(new WritingLine(theme(), *m_printing, this));

    m_print = addButton(tr("Print…"), ButtonKind::Plain);
    m_print->setObjectName(QStringLiteral("changesPrint"));
    m_print->setAutoDefault(false);
    ShortcutButton* close = addButton(tr("Close"), ButtonKind::Primary, QDialog::Rejected);
    close->setObjectName(QStringLiteral("changesClose"));
    close->setDefault(false);
    close->setAutoDefault(false);

    connect(m_issues, &QComboBox::currentIndexChanged, this, &ChangesDialog::compare);
    connect(m_list, &QAbstractItemView::activated, this, &ChangesDialog::choose);
    connect(m_print, &QAbstractButton::clicked, this, &ChangesDialog::print);
    connect(m_printing, &WritingWork::runningChanged, m_print, &QWidget::setDisabled);
    fillIssues();
    m_list->setFocus();
}

void ChangesDialog::fillIssues()
{
    if (!m_desk.file())
        return;
    const auto revisions = m_desk.file()->read().revisions.ofMeeting(m_desk.meeting());
    if (!revisions)
        return m_desk.report(revisions.error());
    // The last issue is what one asks about first.
    for (auto revision = revisions->crbegin(); revision != revisions->crend(); ++revision) {
        m_issues->addItem(tr("Issue %1, %2")
                              .arg(QString::number(revision->number),
                                   ListWords::day(revision->issuedAt.toLocalTime().date())),
                          revision->number);
    }
}

void ChangesDialog::compare()
{
    const int number = m_issues->currentData().toInt();
    auto since = changesSinceIssue(*m_desk.file(), m_desk.meeting(), number);
    if (!since)
        return m_desk.report(since.error());
    m_since = *std::move(since);
    m_changes->setChanges(m_since.changes);
    using Kind = ListChange::Kind;
    m_standing->setText(m_since.changes.isEmpty()
                            ? tr("Nothing has changed since then.")
                            : tr("Added %1, removed %2, changed %3, moved %4")
                                  .arg(QString::number(m_changes->count(Kind::Added)),
                                       QString::number(m_changes->count(Kind::Removed)),
                                       QString::number(m_changes->count(Kind::Changed)),
                                       QString::number(m_changes->count(Kind::Moved))));
    if (m_changes->rowCount() > 0)
        m_list->setCurrentIndex(m_changes->index(0));
}

void ChangesDialog::choose(const QModelIndex& index)
{
    m_chosen = m_changes->entryAt(index.row());
    if (m_chosen.isValid())
        accept();
}

void ChangesDialog::print()
{
    const auto record = m_desk.file()->record(m_desk.meeting());
    if (!record)
        return m_desk.report(record.error());
    const auto document =
        buildDocument(*record, Words(record->council.language), u"changes"_s, m_since);
    if (!document)
        return m_desk.report(document.error());
    askAndPrint(m_desk, *m_printing, this, *document);
}

}  // namespace nghisu
