// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/proposal.h"

#include <QList>
#include <QString>

namespace nghisu {

class Connection;

/// Proposals and headings with their assignments, citations and origins.
/// Writing is for use inside CouncilFile::perform only.
class ProposalRepository {
public:
    explicit ProposalRepository(Connection& connection) : m_connection(connection) {}

    /// The whole list of a meeting in its order (parents before children), with its numbers, but
    /// without texts: cheap for 100,000 rows.
    Result<QList<ProposalStub>> stubs(MeetingId meeting) const;
    Result<int> count(MeetingId meeting) const;

    /// The proposals asked for, in the order asked; those that are gone are left out.
    Result<QList<Proposal>> load(const QList<ProposalId>& ids) const;
    Result<Proposal> find(ProposalId id) const;  ///< or NoSuchProposal

    /// Those whose text, short name, note, proposing body or assigned bodies hold every word of the
    /// query as a prefix, diacritics optional; in the order of the list.
    Result<QList<ProposalId>> search(MeetingId meeting, const QString& query) const;

    /// The proposals that a body is to answer, in list order.
    Result<QList<ProposalId>> assignedTo(MeetingId meeting, BodyId body) const;

    /// Order keys of a parent's children, in order.
    Result<QList<ProposalId>> children(MeetingId meeting, ProposalId parent) const;
    Result<QString> orderKey(ProposalId id) const;
    /// The key of the last child of a parent, or empty.
    Result<QString> lastOrderKey(MeetingId meeting, ProposalId parent) const;
    /// The keys of the neighbours of a child: before and after it under the same parent.
    Result<QString> orderKeyBefore(ProposalId id) const;
    Result<QString> orderKeyAfter(ProposalId id) const;

    /// Writes the proposal with its assignments, citations and origin; its own id is ignored.
    Result<ProposalId> insert(const Proposal& proposal);
    /// Writes the proposal's own fields (text, short name, note, state, issued number, proposing
    /// body); not its place, assignments or citations.
    Result<void> update(const Proposal& proposal);
    Result<void> setPlace(ProposalId id, ProposalId parent, const QString& orderKey);
    Result<void> replaceCitations(ProposalId id, const QList<Citation>& citations);
    Result<void> remove(ProposalId id);

    Result<AssignmentId> insertAssignment(ProposalId proposal, const Assignment& assignment);
    Result<void> setAssignmentRole(AssignmentId id, Role role);
    Result<void> removeAssignment(AssignmentId id);
    /// Brings the shadow text for search up to date.
    Result<void> refreshSearchText(ProposalId id);

private:
    Connection& m_connection;
};

} // namespace nghisu
