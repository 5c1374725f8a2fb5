// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/catalogue.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace nghisu {

/// What documents of a meeting say, told by a digest each (SHA-256 of text and paper, in hex): equal
/// where nothing that is read has changed. Those that cannot be made now are missing.
/// \param words in the council's language
QHash<QString, QString> paperDigests(const MeetingRecord& record, const Words& words,
                                     const QStringList& keys,
                                     const std::optional<RevisionChanges>& changes = std::nullopt);

}  // namespace nghisu
