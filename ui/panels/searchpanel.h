// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"
#include "panels/sidepanel.h"

namespace nghisu {

class Desk;
class Label;

/// A proposal that was found in some meeting: all of its text, and what became of it.
class SearchPanel final : public SidePanel {
    Q_OBJECT

public:
    explicit SearchPanel(Desk& desk, QWidget* parent = nullptr);

    void showProposal(ProposalId id, const QString& number);
    void clear();

signals:
    /// Go to it in its meeting.
    void openRequested();
    /// Take it into the meeting that is looked at.
    void carryRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showAnswers(const Proposal& proposal);
    void retranslate();

    Desk& m_desk;
    ProposalId m_id;
    QString m_number;
    Label* m_meeting = nullptr;
    Label* m_text = nullptr;
    Label* m_proposing = nullptr;
    QWidget* m_answers = nullptr;
    ShortcutButton* m_open = nullptr;
    ShortcutButton* m_carry = nullptr;
};

}  // namespace nghisu
