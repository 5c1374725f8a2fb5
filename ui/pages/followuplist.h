// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/followupmodel.h"
#include "pages/tablepage.h"

class QAction;
class QMenu;

namespace nghisu {

class FilterTabs;
class SearchField;
class ShortcutButton;

/// The list of the follow-up page: answers by who gives them, with tabs for how they stand and
/// choices of meeting and body.
class FollowUpList final : public TablePage {
    Q_OBJECT

public:
    explicit FollowUpList(Desk& desk, QWidget* parent = nullptr);

    FollowUpModel& model() { return m_model; }
    /// The meeting that is looked at, or the whole council.
    void setWholeCouncil(bool whole);
    bool isWholeCouncil() const { return m_whole; }
    /// Only what one body answers; all of it, or what is open.
    void showAnswerer(const Answerer& answerer, bool openOnly);
    void select(AssignmentId id);
    QList<FollowUp> selection() const;

signals:
    void selectionChanged();
    /// Enter on a row.
    void opened();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeActions();
    void makeTools();
    void retranslate();
    void refresh();
    void onReset();
    void setFilter(const FollowUpFilter& filter);
    void followMeeting();
    void fillBodies(QMenu& menu);
    void setDeadlines();
    void setStates(AnswerState state);
    void handOverSelected();
    QString answererName() const;

    FollowUpModel m_model;
    bool m_whole = false;
    AssignmentId m_current;
    FilterTabs* m_tabs = nullptr;
    SearchField* m_search = nullptr;
    ShortcutButton* m_scope = nullptr;
    ShortcutButton* m_body = nullptr;
    ShortcutButton* m_deadlineButton = nullptr;
    QAction* m_deadline = nullptr;
    QAction* m_answered = nullptr;
    QAction* m_open = nullptr;
    QAction* m_handOver = nullptr;
    QAction* m_show = nullptr;
    QAction* m_find = nullptr;
    QAction* m_wholeAction = nullptr;
    QAction* m_drafts = nullptr;
};

}  // namespace nghisu
