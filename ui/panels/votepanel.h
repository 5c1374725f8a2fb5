// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poll.h"
#include "session/voting.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QComboBox;

namespace nghisu {

class Desk;
class FigureField;
class FilterTabs;
class Label;
class PollSubject;
class QuestionField;
class ShortcutButton;
class StateMark;
class VerdictLine;
class VoteOptions;

/// Where a show of hands is counted: subject, rule, who is there, a field for each option, and at
/// every moment whether the counts add up and what the vote would come to. Nothing is in the file
/// before it is closed.
class VotePanel : public QWidget {
    Q_OBJECT

public:
    explicit VotePanel(Desk& desk, QWidget* parent = nullptr);

    /// A new vote on a proposal, or on a free question where there is none.
    void begin(ProposalId proposal);
    /// New figures for a vote that was held.
    void correct(const Poll& poll);
    bool isCorrecting() const { return m_held.id.isValid(); }
    /// Whether something was entered that would be lost.
    bool isTouched() const { return m_touched; }
    /// Lets go of what was entered.
    void forget() { m_touched = false; }

    VoteEntry entry() const;
    /// Why the vote cannot be closed as it stands, in words; empty where it can.
    QString refusal() const;

    /// Asks once and keeps the vote; says why where it cannot be.
    void close();
    /// Asks where something was entered that would be lost; whether it may be.
    bool mayGiveUp();
    /// Gives up what was entered, after asking where there is something.
    void cancel();
    void focusFirst();

    QSize minimumSizeHint() const override;

signals:
    void recorded(nghisu::PollId poll);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Problem {
        QString sentence;
        QWidget* field = nullptr;
        int option = -1;  ///< whose count is missing
    };

    void layOut();
    void arrange();
    void retranslate();
    void fillRules();
    void fillMethods();
    void setSubject(ProposalId proposal);
    void setOptions(bool own);
    void onEdited();
    void refresh();
    std::optional<Problem> problem() const;

    Desk& m_desk;
    ProposalId m_proposal;
    Poll m_held;       ///< the one that is corrected; without an id where none is
    QString m_reason;  ///< of a correction, while it is being made
    bool m_touched = false;
    bool m_refused = false;

    StateMark* m_mark = nullptr;
    Label* m_methodShown = nullptr;
    PollSubject* m_subject = nullptr;
    QWidget* m_choice = nullptr;
    QuestionField* m_question = nullptr;
    ShortcutButton* m_change = nullptr;
    QWidget* m_fields = nullptr;
    QBoxLayout* m_fieldsRow = nullptr;
    QBoxLayout* m_peopleRow = nullptr;
    Label* m_methodCaption = nullptr;
    QComboBox* m_method = nullptr;
    Label* m_ruleCaption = nullptr;
    QComboBox* m_rule = nullptr;
    Label* m_presentCaption = nullptr;
    FigureField* m_present = nullptr;
    Label* m_membersCaption = nullptr;
    FigureField* m_members = nullptr;
    FilterTabs* m_kinds = nullptr;
    VoteOptions* m_options = nullptr;
    VerdictLine* m_sum = nullptr;
    Label* m_ifClosed = nullptr;
    VerdictLine* m_verdict = nullptr;
    ShortcutButton* m_close = nullptr;
    ShortcutButton* m_cancel = nullptr;
};

}  // namespace nghisu
