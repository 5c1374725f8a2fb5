// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poll.h"
#include "widgets/dialog.h"

namespace nghisu {

class CountView;
class Desk;
class PaperFigures;

/// Whether the ballots of a vote can be counted a second time: sheets of paper.
bool canCountAgain(const Poll& poll);

/// Takes the figures of a second count of the same ballots. Those of a ranking are typed one by one instead
/// (dialogs/recountballots.h).
class RecountDialog final : public Dialog {
    Q_OBJECT

public:
    RecountDialog(Desk& desk, const Poll& poll, QWidget* parent);

    PollFigures figures() const;

private:
    void refresh();

    PaperFigures* m_paper = nullptr;
    CountView* m_count = nullptr;
    ShortcutButton* m_record = nullptr;
};

/// Asks for a second count and records it beside the first.
void countAgain(Desk& desk, const Poll& poll, const QDateTime& at, QWidget* parent);

}  // namespace nghisu
