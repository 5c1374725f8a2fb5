// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QWidget>

class QAction;
class QListView;
class QScrollArea;
class QStackedWidget;

namespace nghisu {

class Desk;
class EmptyPlace;
class EntryDelegate;
class Label;
class PollModel;
class PollPanel;
class ShortcutButton;
class VotePanel;
class YieldingRow;

/// The polls of a meeting: on the left what was asked, on the right the result of the selected one,
/// or the count of a vote that is being held.
class PollsPage : public QWidget {
    Q_OBJECT

public:
    explicit PollsPage(Desk& desk, QWidget* parent = nullptr);

    void select(PollId id);
    /// Begins to count a vote on a proposal; on a free question for none.
    void startVote(ProposalId proposal);
    /// Asks where a count was begun; whether it may be left.
    bool mayLeave();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void showCurrent();
    void onRecorded(PollId poll);
    void correctCurrent();
    void annulCurrent();
    void prepare();
    void changeCurrent();
    void onVoteKey();
    void refreshBar();
    PollId current() const;

    Desk& m_desk;
    PollModel* m_model = nullptr;
    EntryDelegate* m_delegate = nullptr;
    Label* m_title = nullptr;
    QListView* m_list = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyPlace* m_empty = nullptr;
    QScrollArea* m_resultArea = nullptr;
    QScrollArea* m_voteArea = nullptr;
    PollPanel* m_result = nullptr;
    VotePanel* m_vote = nullptr;
    Label* m_heading = nullptr;
    YieldingRow* m_yielding = nullptr;
    ShortcutButton* m_new = nullptr;
    ShortcutButton* m_prepare = nullptr;
    ShortcutButton* m_change = nullptr;
    ShortcutButton* m_remove = nullptr;
    ShortcutButton* m_recount = nullptr;
    ShortcutButton* m_correct = nullptr;
    ShortcutButton* m_annul = nullptr;
    QAction* m_voteKey = nullptr;
};

}  // namespace nghisu
