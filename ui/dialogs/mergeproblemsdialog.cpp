// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/mergeproblemsdialog.h"

#include "delegates/mergeproblemdelegate.h"
#include "models/mergeproblemmodel.h"
#include "theme/theme.h"
#include "widgets/shortcutbutton.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 620;
constexpr int problemHeight = 62;
constexpr int mostHeight = 340;
constexpr int leastHeight = 130;
constexpr int restHeight = 260;  // of what stands above and below the list

}  // namespace

MergeProblemsDialog::MergeProblemsDialog(const Theme& theme, const Words& words,
                                         const QString& fileName,
                                         const QList<MergeProblem>& problems, QWidget* parent)
    : Dialog(theme, tr("The template has to be corrected first"), parent),
      m_problems(new MergeProblemModel(words, problems, this))
{
    setObjectName(u"mergeProblemsDialog"_s);
    setMinimumWidth(theme.scaled(dialogWidth));
    addSentence(tr("“%1” has %n mistake(s), and nothing was written. Correct them in Word, save it "
                   "there, and fill it again.",
                   nullptr, static_cast<int>(problems.size()))
                    .arg(fileName));
    m_list = new QListView(this);
    m_list->setObjectName(u"mergeProblemsList"_s);
    m_list->setAccessibleName(tr("Mistakes"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_problems);
    m_list->setItemDelegate(new MergeProblemDelegate(theme, this));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    const int wanted = std::min(mostHeight, problemHeight * static_cast<int>(problems.size()));
    m_list->setMinimumHeight(
        qBound(theme.scaled(leastHeight), theme.scaled(wanted),
               std::max(theme.scaled(leastHeight),
                        screen()->availableSize().height() - theme.scaled(restHeight))));
    m_list->setCurrentIndex(m_problems->index(0));
    content()->addWidget(m_list, 1);

    auto* copyKey = new QAction(tr("Copy"), m_list);
    // For the menu; the view takes the key before any shortcut.
    copyKey->setShortcut(QKeySequence::Copy);
    copyKey->setShortcutContext(Qt::WidgetShortcut);
    m_list->installEventFilter(this);
    m_list->addAction(copyKey);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copyKey, &QAction::triggered, this, &MergeProblemsDialog::copySelected);

    addButton(tr("List of fields…"), ButtonKind::Plain, QDialog::Accepted)
        ->setObjectName(u"mergeProblemsFields"_s);
    ShortcutButton* all = addButton(tr("Copy all"), ButtonKind::Plain);
    all->setObjectName(u"mergeProblemsCopy"_s);
    connect(all, &QAbstractButton::clicked, this, &MergeProblemsDialog::copy);
    addButton(tr("Close"), ButtonKind::Primary, QDialog::Rejected)
        ->setObjectName(u"mergeProblemsClose"_s);
    m_list->setFocus();
}

bool MergeProblemsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copySelected();
        return true;
    }
    return Dialog::eventFilter(watched, event);
}

void MergeProblemsDialog::copySelected()
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QGuiApplication::clipboard()->setText(m_problems->textOf(rows));
}

void MergeProblemsDialog::copy()
{
    QModelIndexList all;
    for (int row = 0; row < m_problems->rowCount(); ++row)
        all.append(m_problems->index(row));
    QGuiApplication::clipboard()->setText(m_problems->textOf(all));
}

}  // namespace nghisu
