// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "session/changeevent.h"

#include <QList>
#include <QString>

namespace nghisu {

class CouncilFile;

/// A text of a proposal and since when it read so.
struct TextVersion {
    QString text;
    QDateTime since;  ///< UTC; of the step that wrote it, invalid where that is not known
    QString author;
    QString op;  ///< of that step
    StepId step = {};

    bool operator==(const TextVersion&) const = default;
};

/// All texts that a proposal had, the present one first. Steps that were undone count for nothing.
Result<QList<TextVersion>> textVersions(const CouncilFile& file, ProposalId proposal);

}  // namespace nghisu
