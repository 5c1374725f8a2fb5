// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pollspage.h"

#include "delegates/entrydelegate.h"
#include "dialogs/annuldialog.h"
#include "dialogs/polldialog.h"
#include "dialogs/recountdialog.h"
#include "domain/pollresult.h"
#include "models/pollmodel.h"
#include "panels/pollpanel.h"
#include "panels/usualvote.h"
#include "panels/votepanel.h"
#include "session/councilfile.h"
#include "session/voting.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/emptyplace.h"
#include "widgets/listcolumn.h"
#include "widgets/shortcutbutton.h"
#include "widgets/yieldingrow.h"

#include <QAction>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QScrollArea* scrolled(QWidget* content, QWidget* parent)
{
    content->setProperty("surface", u"paper"_s);
    content->setAttribute(Qt::WA_StyledBackground);
    auto* area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    area->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

}  // namespace

PollsPage::PollsPage(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(new PollModel(desk, this)),
      m_delegate(new EntryDelegate(desk.theme(), this))
{
    setProperty("surface", u"paper"_s);
    setAttribute(Qt::WA_StyledBackground);
    layOut();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        // A count that was begun waits while a result is looked at.
        if (m_list->hasFocus())
            m_stack->setCurrentWidget(m_resultArea);
        showCurrent();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_list->setCurrentIndex(m_model->index(0));
        showCurrent();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PollsPage::showCurrent);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &PollsPage::showCurrent);
    connect(&m_desk, &Desk::meetingChanged, this, [this] {
        // A count belongs to the meeting that it was begun in.
        m_vote->forget();
        m_stack->setCurrentWidget(m_resultArea);
        showCurrent();
    });
    connect(m_vote, &VotePanel::recorded, this, &PollsPage::onRecorded);
    connect(m_vote, &VotePanel::cancelled, this, [this] {
        m_stack->setCurrentWidget(m_resultArea);
        showCurrent();
        m_list->setFocus();
    });
    connect(m_new, &QAbstractButton::clicked, this, [this] { startVote({}); });
    connect(m_correct, &QAbstractButton::clicked, this, &PollsPage::correctCurrent);
    connect(m_annul, &QAbstractButton::clicked, this, &PollsPage::annulCurrent);
    connect(m_prepare, &QAbstractButton::clicked, this, &PollsPage::prepare);
    connect(m_change, &QAbstractButton::clicked, this, &PollsPage::changeCurrent);
    connect(m_remove, &QAbstractButton::clicked, this,
            [this] { removePreparedVote(m_desk, current()); });
    connect(m_recount, &QAbstractButton::clicked, this, [this] {
        countAgain(m_desk, Poll(m_result->poll()), m_desk.file()->clock().now(), window());
    });
    connect(m_empty, &EmptyPlace::primaryTriggered, this, [this] { startVote({}); });
    connect(m_empty, &EmptyPlace::secondaryTriggered, this, &PollsPage::prepare);
    connect(m_voteKey, &QAction::triggered, this, &PollsPage::onVoteKey);
    m_list->setCurrentIndex(m_model->index(0));
    retranslate();
    showCurrent();
}

void PollsPage::layOut()
{
    const Theme& theme = m_desk.theme();
    auto* left = new ListColumn(theme, this);
    m_title = new Label(theme, FontRole::Page, Token::Ink, left);
    m_list = new QListView(left);
    m_list->setObjectName(u"pollList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_delegate->setTitleLines(2);
    m_list->setResizeMode(QListView::Adjust);
    // Only so are rows measured again when a scroll bar takes some of their width.
    m_list->setWordWrap(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 16, 0, 0);
    leftColumn->setSpacing(22);
    m_title->setContentsMargins(24, 0, 24, 0);
    leftColumn->addWidget(m_title);
    leftColumn->addWidget(m_list, 1);
    m_prepare = new ShortcutButton(theme, ButtonKind::Link, {}, left);
    m_prepare->setObjectName(u"prepareVote"_s);
    m_prepare->setIconName(IconName::Plus);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 16);
    foot->addWidget(m_prepare);
    foot->addStretch(1);
    leftColumn->addLayout(foot);

    auto* upright = new QFrame(this);
    upright->setProperty("rule", u"upright"_s);

    auto* right = new QWidget(this);
    m_heading = new Label(theme, FontRole::BodyStrong, Token::Ink, right);
    m_new = new ShortcutButton(theme, ButtonKind::Primary, {}, right);
    m_new->setObjectName(u"newVote"_s);
    m_new->setIconName(IconName::Hand);
    m_new->setKeys(Qt::Key_F9, true);
    const auto button = [&](ButtonKind kind, const QString& name) {
        auto* made = new ShortcutButton(theme, kind, {}, right);
        made->setObjectName(name);
        return made;
    };
    m_change = button(ButtonKind::Plain, u"changeVote"_s);
    m_remove = button(ButtonKind::Plain, u"removeVote"_s);
    m_recount = button(ButtonKind::Plain, u"recountVote"_s);
    m_correct = button(ButtonKind::Plain, u"correctVote"_s);
    m_annul = button(ButtonKind::Destructive, u"annulVote"_s);
    auto* bar = new QWidget(right);
    theme.follow(bar, [bar, &theme] { bar->setFixedHeight(theme.sizes().topBar); });
    auto* barRow = new QHBoxLayout(bar);
    barRow->setContentsMargins(20, 0, 20, 0);
    barRow->setSpacing(8);
    barRow->addWidget(m_heading);
    barRow->addStretch(1);
    for (ShortcutButton* each : {m_annul, m_remove, m_change, m_correct, m_recount, m_new})
        barRow->addWidget(each);
    m_yielding = new YieldingRow(bar);
    m_yielding->add([this](bool gives) { m_heading->setHidden(gives); });
    m_yielding->add(
        [this](bool gives) { m_new->setKeys(gives ? QKeySequence() : Qt::Key_F9, true); });
    auto* below = new QFrame(right);
    below->setProperty("rule", true);

    m_result = new PollPanel(m_desk);
    m_vote = new VotePanel(m_desk);
    m_empty = new EmptyPlace(theme, right);
    m_stack = new QStackedWidget(right);
    m_resultArea = scrolled(m_result, m_stack);
    m_voteArea = scrolled(m_vote, m_stack);
    m_empty->setContentsMargins(20, 24, 20, 24);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_resultArea);
    m_stack->addWidget(m_voteArea);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addWidget(bar);
    rightColumn->addWidget(below);
    rightColumn->addWidget(m_stack, 1);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(left);
    row->addWidget(upright);
    row->addWidget(right, 1);

    m_voteKey = new QAction(this);
    m_voteKey->setObjectName(u"voteKey"_s);
    m_voteKey->setShortcut(Qt::Key_F9);
    // Wherever in the window the focus is while the page shows.
    m_voteKey->setShortcutContext(Qt::WindowShortcut);
    addAction(m_voteKey);
}

void PollsPage::select(PollId id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    m_stack->setCurrentWidget(m_resultArea);
    showCurrent();
}

void PollsPage::startVote(ProposalId proposal)
{
    if (!m_desk.file() || !m_desk.meeting().isValid())
        return;
    // A count that was begun is not thrown away by asking for another.
    const bool counting = m_vote->isTouched();
    if (!counting)
        m_vote->begin(proposal);
    else if (proposal.isValid() && proposal != m_vote->entry().proposal)
        m_desk.notify(tr("Close the count that was begun, or give it up first."));
    m_stack->setCurrentWidget(m_voteArea);
    refreshBar();
    m_vote->focusFirst();
}

bool PollsPage::mayLeave()
{
    return m_vote->mayGiveUp();
}

PollId PollsPage::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->poll(index.row()).id : PollId();
}

void PollsPage::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid())
        m_result->showPoll(m_model->poll(index.row()));
    if (m_stack->currentWidget() != m_voteArea)
        m_stack->setCurrentWidget(index.isValid() ? static_cast<QWidget*>(m_resultArea) : m_empty);
    refreshBar();
}

void PollsPage::refreshBar()
{
    const bool counting = m_stack->currentWidget() == m_voteArea;
    const QModelIndex index = m_list->currentIndex();
    const bool writable = m_desk.file() && !m_desk.file()->isReadOnly();
    bool changeable = false;
    bool correctable = false;
    bool prepared = false;
    bool countable = false;
    if (index.isValid() && !counting && writable) {
        const Poll& poll = m_model->poll(index.row());
        prepared = isPrepared(poll);
        changeable = poll.stands() && !prepared;
        // What a ranking came to is read off its ballots, which stand.
        correctable = poll.stands() && isClosed(poll) && !poll.ballot.needsBallots();
        countable = canCountAgain(poll);
    }
    m_correct->setVisible(correctable);
    m_annul->setVisible(changeable);
    m_change->setVisible(prepared);
    m_remove->setVisible(prepared);
    m_recount->setVisible(countable);
    m_new->setText(m_vote->isTouched() ? tr("Go on counting") : tr("New vote…"));
    m_new->setVisible(!counting && (m_model->rowCount() > 0 || m_vote->isTouched()));
    m_new->setEnabled(writable && m_desk.meeting().isValid());
    m_prepare->setVisible(!counting && m_model->rowCount() > 0);
    m_prepare->setEnabled(m_new->isEnabled());
    m_heading->setText(counting                  ? tr("Voting")
                       : prepared                ? tr("Prepared")
                       : m_model->rowCount() > 0 ? tr("Result")
                                                 : QString());
    m_yielding->fit();
}

void PollsPage::onRecorded(PollId poll)
{
    m_stack->setCurrentWidget(m_resultArea);
    select(poll);
    m_list->setFocus();
    m_desk.notify(tr("The result is in the record. A vote is never undone, only corrected."));
}

void PollsPage::correctCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    if (m_vote->isTouched()) {
        startVote({});
        m_desk.notify(tr("Close the count that was begun, or give it up first."));
        return;
    }
    m_vote->correct(m_model->poll(index.row()));
    m_stack->setCurrentWidget(m_voteArea);
    refreshBar();
    m_vote->focusFirst();
}

void PollsPage::annulCurrent()
{
    const PollId poll = current();
    if (!poll.isValid())
        return;
    AnnulDialog dialog(m_desk.theme(), m_result->poll().question, window());
    while (dialog.exec() == QDialog::Accepted) {
        const auto annulled = annulVote(*m_desk.file(), poll, dialog.reason());
        if (annulled)
            return;
        m_desk.report(annulled.error());
    }
}

void PollsPage::prepare()
{
    if (!m_desk.file() || !m_desk.meeting().isValid())
        return;
    if (const PollId prepared = prepareVote(m_desk, usualPoll(m_desk), window());
        prepared.isValid())
        select(prepared);
}

void PollsPage::changeCurrent()
{
    if (const PollId changed = changePreparedVote(m_desk, current(), window()); changed.isValid())
        select(changed);
}

void PollsPage::onVoteKey()
{
    if (m_stack->currentWidget() == m_voteArea)
        m_vote->close();
    else
        startVote({});
}

void PollsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PollsPage::retranslate()
{
    m_title->setText(tr("Polls"));
    m_list->setAccessibleName(tr("Polls of the meeting"));
    m_prepare->setText(tr("Prepare a vote…"));
    m_change->setText(tr("Change…"));
    m_remove->setText(tr("Take back"));
    m_recount->setText(tr("Second count…"));
    m_correct->setText(tr("Correct…"));
    m_annul->setText(tr("Annul…"));
    m_empty->setText(tr("No votes yet"),
                     tr("Count a show of hands on a proposal, or on a question of its own."));
    m_empty->setPrimary(tr("New vote…"))->setKeys(Qt::Key_F9, true);
    m_empty->setSecondary(tr("Prepare a vote…"));
    m_voteKey->setText(tr("Count or close a vote"));
    m_model->retranslate();
    refreshBar();
}

}  // namespace nghisu
