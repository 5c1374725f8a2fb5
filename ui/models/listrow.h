// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"

#include <QString>

namespace nghisu {

/// A row of the list as it is looked at: an entry, or the title of the group of entries below it.
struct ListRow {
    ProposalStub stub = {};  ///< without an id for the title of a group
    QString group = {};      ///< that it stands under, as domain/listfilter.h names it
    int count = 0;           ///< of a title: entries below it

    bool isGroup() const { return !stub.id.isValid(); }
};

}  // namespace nghisu
