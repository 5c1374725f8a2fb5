// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/draft.h"
#include "domain/proposal.h"

#include <QByteArray>
#include <QList>

namespace nghisu {

class Connection;

/// The documents that proposals came in. Writing is for use inside CouncilFile::perform only.
class SubmissionRepository {
public:
    explicit SubmissionRepository(Connection& connection) : m_connection(connection) {}

    Result<Submission> find(SubmissionId id) const;
    /// Without reading its text, which may be long; empty where it was pasted.
    Result<QString> fileName(SubmissionId id) const;
    Result<QList<Submission>> ofMeeting(MeetingId meeting) const;  ///< without their texts
    /// What was left out of it at intake, and why.
    Result<QList<LeftOut>> leftOut(SubmissionId id) const;
    /// The file as it came, byte for byte.
    Result<QByteArray> content(SubmissionId id) const;

    /// `content` is the file as it came; may be empty when pasted.
    Result<SubmissionId> insert(const Submission& submission, const QByteArray& content,
                                const QList<LeftOut>& leftOut);

private:
    Connection& m_connection;
};

}  // namespace nghisu
