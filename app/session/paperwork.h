// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/paper.h"

#include <QHash>
#include <QString>

namespace nghisu {

class CouncilFile;

/// Sets number, day and signer of a document of a meeting, by its key ("invitation"). A name without a
/// title signs for nobody and is not kept. NoSuchMeeting.
Result<void> setPaperOptions(CouncilFile& file, MeetingId meeting, const QString& document,
                             const PaperOptions& options);

/// Remembers that documents of a meeting were printed or saved just now: what they said, by their keys.
/// Nothing is remembered of a file that is only read.
Result<void> rememberOutputs(CouncilFile& file, MeetingId meeting, const QString& way,
                             const QHash<QString, QString>& digests);

}  // namespace nghisu
