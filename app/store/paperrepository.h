// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/paper.h"

#include <QHash>
#include <QString>

namespace nghisu {

class Connection;

/// Number, day and signer of the documents of meetings, and when they were printed or saved. Writing is for use inside
/// CouncilFile::perform.
class PaperRepository {
public:
    explicit PaperRepository(Connection& connection) : m_connection(connection) {}

    /// By the keys of the documents. Where a meeting has none of its own for a document, the signer is
    /// that of the last document of this kind, and number and day are open.
    Result<QHash<QString, PaperOptions>> ofMeeting(MeetingId meeting) const;
    Result<void> set(MeetingId meeting, const QString& document, const PaperOptions& options);

    /// By the keys of the documents.
    Result<QHash<QString, PaperOutput>> outputsOf(MeetingId meeting) const;
    /// For CouncilFile::remember: it is no step.
    Result<void> setOutput(MeetingId meeting, const QString& document, const PaperOutput& output);

private:
    Connection& m_connection;
};

}  // namespace nghisu
