// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/likenesspage.h"

#include "models/alikemodel.h"
#include "panels/comparedtexts.h"
#include "session/councilfile.h"
#include "session/merging.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "shell/likenesswork.h"
#include "widgets/emptyplace.h"
#include "widgets/filtertabs.h"
#include "widgets/growingtext.h"
#include "widgets/shortcutbutton.h"

#include <QAction>
#include <QEvent>
#include <QListView>
#include <QProgressBar>
#include <QStackedLayout>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

LikenessPage::LikenessPage(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(new AlikeModel(desk, this)),
      m_work(new LikenessWork(desk, this))
{
    layOut();
    connectParts();
    retranslate();
    showWhatIsThere();
}

LikenessPage::~LikenessPage() = default;

void LikenessPage::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &LikenessPage::showPair);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        const int kept = m_model->rowOf(m_shown.first, m_shown.second);
        m_list->setCurrentIndex(m_model->index(std::max(0, kept)));
        showWhatIsThere();
    });
    connect(m_tabs, &FilterTabs::currentChanged, this, [this](int tab) {
        m_scope = tab == 0 ? LikenessScope::Meeting : LikenessScope::AllMeetings;
        search();
    });
    connect(m_texts, &ComparedTexts::chosen, this, &LikenessPage::choose);
    connect(m_merge, &QAction::triggered, this, &LikenessPage::merge);
    connect(m_different, &QAction::triggered, this, &LikenessPage::declareDifferent);
    connect(m_show, &QAction::triggered, this, [this] {
        if (currentRow() >= 0)
            m_desk.showProposal(m_model->second(currentRow()).meeting == m_desk.meeting()
                                    ? m_model->second(currentRow()).id
                                    : m_model->first(currentRow()).id);
    });
    connect(m_work, &LikenessWork::progressed, m_progress, &QProgressBar::setValue);
    connect(m_work, &LikenessWork::found, this, [this](const LikenessFound& found) {
        const bool waited = m_wait->isAncestorOf(focusWidget());
        m_model->setFound(found, m_scope);
        if (waited && m_model->rowCount() > 0)
            m_list->setFocus();
    });
    connect(m_work, &LikenessWork::failed, this, [this](const Error& error) {
        m_stopped = true;
        m_desk.report(error);
        showWhatIsThere();
    });
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        m_work->cancel();
        m_stopped = true;
        showWhatIsThere();
    });
    connect(m_empty, &EmptyPlace::primaryTriggered, this, &LikenessPage::search);
    connect(&m_desk, &Desk::meetingChanged, this, [this] {
        m_work->cancel();
        if (isVisible())
            search();
    });
}

void LikenessPage::search()
{
    m_stopped = false;
    m_progress->setValue(0);
    m_model->clear();
    m_work->start(m_scope);
    showWhatIsThere();
    if (m_work->isRunning())
        m_cancel->setFocus();
}

void LikenessPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model->setActive(true);
    if (!m_model->isSearched() && !m_work->isRunning() && !m_stopped)
        search();
}

void LikenessPage::hideEvent(QHideEvent* event)
{
    m_model->setActive(false);
    QWidget::hideEvent(event);
}

void LikenessPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

int LikenessPage::currentRow() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void LikenessPage::showWhatIsThere()
{
    if (m_work->isRunning()) {
        m_stack->setCurrentWidget(m_wait);
    } else if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_pair);
        showPair();
    } else {
        m_empty->setText(m_stopped ? tr("The search was stopped")
                                   : tr("Nothing is asked more than once"),
                         m_stopped ? tr("What asks alike was not found yet.")
                                   : tr("Proposals that ask nearly the same stand here side by "
                                        "side, to be merged."));
        m_empty->setPrimary(tr("Search again"));
        m_stack->setCurrentWidget(m_empty);
    }
    updateActions();
}

void LikenessPage::showPair()
{
    const int row = currentRow();
    if (row < 0) {
        m_shown = {{}, {}};
        return;
    }
    const Proposal first = m_model->first(row);
    const Proposal second = m_model->second(row);
    const bool other = m_shown != ProposalPair(first.id, second.id);
    m_shown = {first.id, second.id};
    const auto side = [this](const Proposal& proposal) {
        const bool here = proposal.meeting == m_desk.meeting();
        return ComparedTexts::Side{
            proposal.proposingBody.isEmpty() ? tr("Not said who asks it") : proposal.proposingBody,
            here ? tr("Proposal %1").arg(m_model->placeOf(proposal)) : m_model->placeOf(proposal),
            proposal.text};
    };
    m_texts->setSides(side(first), side(second));
    const bool together = first.meeting == second.meeting;
    m_texts->setChoosable(together);
    m_keep->setVisible(together);
    // What was typed into the field stays while the same pair is shown.
    if (other || m_text->text() == m_keptText)
        choose(other ? 0 : m_kept);
    m_summary->setText(summary());
    m_summary->setVisible(!m_summary->text().isEmpty());
    updateActions();
}

void LikenessPage::choose(int side)
{
    const int row = currentRow();
    if (row < 0)
        return;
    m_kept = side;
    m_keptText = side == 0 ? m_model->first(row).text : m_model->second(row).text;
    m_text->setText(m_keptText);
    m_texts->setChosen(side);
}

/// Who asks and who answers what is kept.
QString LikenessPage::summary() const
{
    const int row = currentRow();
    const Proposal first = m_model->first(row);
    const Proposal second = m_model->second(row);
    if (first.meeting != second.meeting)
        return tr("These stand in different meetings: only proposals of one meeting are merged.");
    const Proposal& kept = m_kept == 0 ? first : second;
    const Proposal& merged = m_kept == 0 ? second : first;
    QStringList asking{kept.proposingBody};
    for (const Origin& origin : kept.merged)
        asking.append(origin.proposingBody);
    asking.append(merged.proposingBody);
    for (const Origin& origin : merged.merged)
        asking.append(origin.proposingBody);
    asking.removeAll(QString());
    asking.removeDuplicates();
    QStringList answering;
    for (const Proposal* proposal : {&kept, &merged}) {
        for (const Assignment& assignment : proposal->assignments)
            answering.append(assignment.shortName.isEmpty() ? assignment.name
                                                            : assignment.shortName);
    }
    answering.removeDuplicates();
    QStringList lines;
    if (!asking.isEmpty())
        lines.append(tr("Asked by: %1").arg(asking.join(u", "_s)));
    if (!answering.isEmpty())
        lines.append(tr("To be answered by: %1").arg(answering.join(u", "_s)));
    return lines.join(u'\n');
}

void LikenessPage::updateActions()
{
    const int row = m_stack->currentWidget() == m_pair ? currentRow() : -1;
    const bool writable = m_desk.file() && !m_desk.file()->isReadOnly();
    const bool together = row >= 0 && m_model->first(row).meeting == m_model->second(row).meeting;
    m_merge->setEnabled(together && writable);
    m_different->setEnabled(row >= 0 && writable);
    m_show->setEnabled(row >= 0);
    m_text->setReadOnly(!writable);
}

void LikenessPage::goOn(int row)
{
    if (m_model->rowCount() == 0)
        return;
    m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
    m_list->setFocus();
}

void LikenessPage::merge()
{
    const int row = currentRow();
    if (row < 0 || !m_merge->isEnabled())
        return;
    const ProposalId kept = m_kept == 0 ? m_model->first(row).id : m_model->second(row).id;
    const ProposalId other = m_kept == 0 ? m_model->second(row).id : m_model->first(row).id;
    if (const auto merged = mergeProposals(*m_desk.file(), kept, {other}, m_text->text());
        !merged) {
        m_desk.report(merged.error());
        return;
    }
    m_desk.notify(tr("Merged. The texts of both stay in the history."), true);
    goOn(row);
}

void LikenessPage::declareDifferent()
{
    const int row = currentRow();
    if (row < 0 || !m_different->isEnabled())
        return;
    if (const auto said =
            declareNotAlike(*m_desk.file(), m_model->first(row).id, m_model->second(row).id);
        !said) {
        m_desk.report(said.error());
        return;
    }
    m_desk.notify(tr("They will not be shown as alike again."), true);
    goOn(row);
}

}  // namespace nghisu
