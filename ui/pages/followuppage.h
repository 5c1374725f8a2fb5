// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/followupmodel.h"
#include "pages/splitpage.h"

class QAction;

namespace nghisu {

class FollowUpList;
class FollowUpPanel;

/// Which answers are waited for, from whom and since when: of a meeting or of the whole council, with
/// the one that is selected beside the list.
class FollowUpPage final : public SplitPage {
    Q_OBJECT

public:
    explicit FollowUpPage(Desk& desk, QWidget* parent = nullptr);
    ~FollowUpPage() override;

    FollowUpList* list() const { return m_list; }
    FollowUpPanel* panel() const { return m_panel; }
    QList<QAction*> actionsForMenu() const;
    /// Stores what was typed and is not in the file yet; false where that failed.
    bool storePending();

private:
    void sync();

    FollowUpList* m_list = nullptr;
    FollowUpPanel* m_panel = nullptr;
};

}  // namespace nghisu
