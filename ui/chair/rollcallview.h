// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chair/rollcallmodel.h"

#include <QWidget>

class QListView;

namespace nghisu {

class BallotLine;
class FilterTabs;
class Label;
class VerdictLine;

/// A roll call from the keyboard: the digit of an option keeps what was said and goes on to the next
/// name; where more is said than one of a few options, it is typed by numbers and read back first.
/// Arrows go back to correct; what is corrected is shown as corrected. In a vote by phone it is who has not
/// voted and may say it here, and who has; of a secret one it only shows them.
class RollCallView final : public QWidget {
    Q_OBJECT

public:
    RollCallView(Desk& desk, RoomState& state, QWidget* parent = nullptr);

    void begin(const Poll& poll);
    RollCallModel& model() { return m_model; }
    /// Who is called now, and who after that.
    PersonId called() const;
    PersonId calledNext() const;
    void focusList();
    void retranslate();

signals:
    /// Another name is called, or something was said.
    void edited();
    /// The last name has been called.
    void finished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Tab { NotVoted, HaveVoted };

    bool onListKey(int key);
    bool onLineKey(int key);
    bool isByPhone() const { return m_poll.method == PollMethod::Phone; }
    bool isOneSaid() const;
    void showTab(int tab);
    void onCalled();
    void call(int row);
    void say(const BallotChoice& choice);
    bool mayReplace(const QString& name);
    QString keysText() const;
    void refresh();

    Desk& m_desk;
    Poll m_poll;
    RollCallModel m_model;
    FilterTabs* m_tabs = nullptr;  ///< of a vote by phone
    Label* m_keys = nullptr;
    QListView* m_list = nullptr;
    BallotLine* m_line = nullptr;
    Label* m_missing = nullptr;
    VerdictLine* m_sum = nullptr;
};

}  // namespace nghisu
