// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/proposal.h"

#include <QByteArray>
#include <QList>

namespace nghisu {

class CouncilFile;

// What is said of proposals beside their words. Each takes any number of them and is one step; headings
// among them are passed over where the field makes no sense there.

Result<void> setTopic(CouncilFile& file, const QList<ProposalId>& proposals, const QString& topic);
Result<void> setUrgent(CouncilFile& file, const QList<ProposalId>& proposals, bool urgent);
Result<void> setState(CouncilFile& file, const QList<ProposalId>& proposals, ProposalState state);
Result<void> setProposingBody(CouncilFile& file, const QList<ProposalId>& proposals,
                              const QString& name);
/// EmptyName for a tag without words.
Result<void> addTag(CouncilFile& file, const QList<ProposalId>& proposals, const QString& tag);
Result<void> removeTag(CouncilFile& file, const QList<ProposalId>& proposals, const QString& tag);
/// The last day for the answers of all bodies; an invalid day takes the deadline away.
Result<void> setDue(CouncilFile& file, const QList<ProposalId>& proposals, QDate day);

/// Files up to this size are kept with a proposal, in bytes.
inline constexpr qint64 largestAttachment = 64LL * 1024 * 1024;

/// Keeps a file with a proposal, byte for byte. Errors: FileNotFound, FileUnreadable, SourceEmpty,
/// SourceTooLarge (detail: the path).
Result<AttachmentId> attachFile(CouncilFile& file, ProposalId proposal, const QString& path);
Result<void> removeAttachment(CouncilFile& file, const Attachment& attachment);
/// Reads a file that is to be kept; the errors of attachFile.
Result<QByteArray> readAttachment(const QString& path);

}  // namespace nghisu
