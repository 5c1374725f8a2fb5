// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poll.h"
#include "widgets/dialog.h"

namespace nghisu {

class BallotLine;
class Desk;
class Label;
class PaperFigures;
class VerdictLine;

/// A second count of a ranking: all its ballots are typed once more, and must say what they said at first,
/// sheet for sheet. Where they do not, it shows which; what was kept at first stands, as a vote does.
class RecountBallotsDialog final : public Dialog {
    Q_OBJECT

public:
    RecountBallotsDialog(Desk& desk, const Poll& poll, QWidget* parent);

    PollFigures figures() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString typing(const BallotChoice& choice) const;
    QString differenceText() const;
    void takeBack();
    void refresh();

    Poll m_poll;
    QList<Ballot> m_typed;
    qint64 m_first = 0;  ///< how many ballots the first count has
    PaperFigures* m_paper = nullptr;
    BallotLine* m_line = nullptr;
    Label* m_last = nullptr;
    VerdictLine* m_standing = nullptr;
    Label* m_differences = nullptr;
    ShortcutButton* m_record = nullptr;
};

}  // namespace nghisu
