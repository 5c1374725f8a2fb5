// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/proposal.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace nghisu {

/// One issue of a meeting's list.
struct Revision {
    RevisionId id;
    int number = 1;      ///< from 1
    QDateTime issuedAt;  ///< UTC
};

/// An entry of a list as it was handed out, or as it stands now.
struct RevisionEntry {
    ProposalId proposal;
    ProposalKind kind = ProposalKind::Proposal;
    int depth = 0;
    QString number;
    QString text;
    QStringList leads;  ///< names of the bodies
    QStringList coordinating;

    bool operator==(const RevisionEntry&) const = default;
};

/// What became of one entry since a revision.
struct ListChange {
    enum class Kind { Added, Removed, Changed, Moved };

    Kind kind = Kind::Changed;
    RevisionEntry before;  ///< empty for one that was added
    RevisionEntry now;     ///< empty for one that was removed
};

/// What is different, in the order of the present list; what was removed stands where it stood. An
/// entry is Moved where only its place among the others is another; one whose words or bodies changed
/// is Changed, wherever it stands now.
QList<ListChange> compareLists(const QList<RevisionEntry>& before, const QList<RevisionEntry>& now);

}  // namespace nghisu
