// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poll.h"

#include <QWidget>

namespace nghisu {

class Desk;
class Label;
class PaperFigures;
class ShortcutButton;
class VerdictLine;
class VoteOptions;

/// Where a vote is counted by hand: hands that go up, or sums of ballots on paper. Says at every moment whether the figures add up and what the vote
/// would come to, unless nobody is to see that before it is closed.
class CountView final : public QWidget {
    Q_OBJECT

public:
    /// \param paper what is known of the ballots as sheets; it stands elsewhere
    CountView(Desk& desk, PaperFigures& paper, QWidget* parent = nullptr);

    /// An open poll, or one that was closed and is counted a second time.
    /// \param there members, entitled and present as far as they are known
    void begin(const Poll& poll, const Turnout& there);
    /// Attendance may have changed.
    void setThere(const Turnout& there);
    PollFigures figures() const;
    /// Why it cannot be closed as it stands, in words; empty where it can.
    QString refusal() const;
    /// The option that is being asked for: the first without a figure, or the last.
    int asked() const;
    void focusNext();
    /// Offers to type the ballots one by one instead.
    void offerTyping(bool offered);
    void retranslate();

signals:
    void typingRequested();
    void edited();
    /// Enter in the last field.
    void finished();

private:
    bool isOnPaper() const { return m_poll.method == PollMethod::Paper; }
    Poll counted() const;
    void refresh();
    void showSum();
    void importCounts();

    Desk& m_desk;
    PaperFigures& m_paper;
    Poll m_poll;
    Turnout m_there;
    VoteOptions* m_options = nullptr;
    ShortcutButton* m_typing = nullptr;
    ShortcutButton* m_import = nullptr;
    VerdictLine* m_sum = nullptr;
    Label* m_ifClosed = nullptr;
    VerdictLine* m_verdict = nullptr;
};

}  // namespace nghisu
