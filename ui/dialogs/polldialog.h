// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poll.h"
#include "widgets/dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace nghisu {

class Desk;
class FormRows;
class Label;
class LinesEdit;
class QuestionField;

/// Asks how a vote is to be held: the question, what kind of vote, on which proposals, how votes are
/// given, the options, the rule.
class PollDialog final : public Dialog {
    Q_OBJECT

public:
    enum class Purpose {
        Hold,     ///< to be opened now, or prepared for later
        Prepare,  ///< before the meeting: only to be prepared
        Change,   ///< one that is prepared
    };
    /// The answer, beside QDialog::Accepted, that keeps the vote for later.
    static constexpr int Prepared = QDialog::Accepted + 1;

    /// \param asked what the vote is without any change
    PollDialog(Desk& desk, const Poll& asked, Purpose purpose, QWidget* parent);

    Poll poll() const;
    /// Keeps it for later; none, and a sentence at the desk, where it cannot be.
    PollId prepare();

private:
    void fill();
    void fillRules();
    void fillSubjects();
    void layOut();
    void addButtons(Purpose purpose);
    void follow();
    void takeProposal(ProposalId id);
    void refresh();
    void showRows(const Poll& made);
    QString refusal(const Poll& made) const;
    PollKind kind() const;
    PollMethod method() const;
    QList<PollOption> options() const;
    QList<ProposalId> subjects() const;

    Desk& m_desk;
    Poll m_asked;
    FormRows* m_rows = nullptr;
    QuestionField* m_question = nullptr;
    QListWidget* m_subjects = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_counting = nullptr;
    QComboBox* m_method = nullptr;
    QComboBox* m_striking = nullptr;
    QComboBox* m_rule = nullptr;
    QLineEdit* m_ruleNote = nullptr;
    LinesEdit* m_options = nullptr;
    QSpinBox* m_most = nullptr;
    QSpinBox* m_seats = nullptr;
    QCheckBox* m_secret = nullptr;
    QCheckBox* m_weighted = nullptr;
    QCheckBox* m_hidden = nullptr;
    QCheckBox* m_changeable = nullptr;
    QCheckBox* m_verifiable = nullptr;
    Label* m_verifiableHint = nullptr;
    Label* m_why = nullptr;
    ShortcutButton* m_accept = nullptr;
    ShortcutButton* m_later = nullptr;
};

/// Asks for a vote and prepares it; none where it was not wanted.
PollId prepareVote(Desk& desk, const Poll& asked, QWidget* parent);
/// Asks how a prepared vote is to be held instead; the vote in its place, or none.
PollId changePreparedVote(Desk& desk, PollId poll, QWidget* parent);
/// Takes a prepared vote back; that can be undone.
void removePreparedVote(Desk& desk, PollId poll);

}  // namespace nghisu
