// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/revision.h"

#include <QList>

namespace nghisu {

/// What is different now from one issue of a list.
struct RevisionChanges {
    Revision since;
    QList<ListChange> changes;  ///< in the order of compareLists()
};

}  // namespace nghisu
