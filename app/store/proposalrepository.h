// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/followup.h"
#include "domain/listfilter.h"
#include "domain/proposal.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
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
    /// The same without what other tables hold: no assignments, citations or origin.
    Result<Proposal> findFields(ProposalId id) const;

    /// The citations of a proposal in the order of its text.
    Result<QList<Citation>> citations(ProposalId id) const;

    /// Those of all meetings whose text, short name, note, proposing body or assigned bodies hold every
    /// word of the query as a prefix, diacritics optional.
    Result<QSet<ProposalId>> matching(const QString& query) const;
    /// At least those among them of one meeting; others may be among them. The quickest, and in no
    /// order.
    Result<QSet<ProposalId>> matching(MeetingId meeting, const QString& query) const;
    /// The same of one meeting, in the order of its list.
    Result<QList<ProposalId>> search(MeetingId meeting, const QString& query) const;

    /// What a meeting's list is filtered, grouped and sorted by; in no order.
    Result<QList<ProposalFacts>> facts(MeetingId meeting) const;
    Result<QList<ProposalFacts>> facts(const QList<ProposalId>& ids) const;
    /// The topics and tags in use, as Vietnamese is sorted.
    Result<QStringList> topics() const;
    Result<QStringList> tags() const;
    /// Who sent proposals so far, as written, each once, as Vietnamese is sorted.
    Result<QStringList> proposingBodies() const;
    /// Where a meeting's answers stand: every assignment of its proposals, in the order of its list;
    /// without a meeting those of all that are no templates, the latest meeting first.
    Result<QList<FollowUp>> followUps(MeetingId meeting) const;
    /// How many of them have not come, of what was issued.
    Result<int> openAnswers(MeetingId meeting) const;
    /// The same of some proposals.
    Result<QList<FollowUp>> followUpsOf(const QList<ProposalId>& proposals) const;
    /// The answers that somebody wanted to be reminded of by a day and that have not come.
    Result<QList<FollowUp>> remindersDue(QDate day) const;
    /// The assignments of all meetings that a body has still to answer today, the most pressing first.
    Result<QList<FollowUp>> openFollowUps(BodyId body) const;

    /// The proposals that a body is to answer, in list order.
    Result<QList<ProposalId>> assignedTo(MeetingId meeting, BodyId body) const;

    /// The proposals of all meetings but templates, no headings, oldest first; and the texts of some.
    Result<QList<ProposalId>> allIds() const;
    Result<QHash<ProposalId, QString>> texts(const QList<ProposalId>& ids) const;

    /// The entries right below a parent (none: the top level), in order.
    Result<QList<ProposalId>> children(MeetingId meeting, ProposalId parent) const;
    /// The first and the last of them, or none.
    Result<ProposalId> firstChild(MeetingId meeting, ProposalId parent) const;
    Result<ProposalId> lastChild(MeetingId meeting, ProposalId parent) const;
    /// The neighbour under the same parent: the one before (step -1) or after (1), or none.
    Result<ProposalId> sibling(ProposalId id, int step) const;
    /// The order keys between which something put after `after` (none: first) must lie.
    struct Neighbours {
        QString before;
        QString after;
    };
    Result<Neighbours> roomFor(MeetingId meeting, ProposalId parent, ProposalId after) const;
    /// Whether it, or one below it, was voted on.
    Result<bool> hasVotes(ProposalId id) const;

    /// Writes the proposal with its assignments, citations and origin; its own id is ignored.
    Result<ProposalId> insert(const Proposal& proposal);
    /// Writes what is typed into a proposal: text, short name and note.
    Result<void> update(const Proposal& proposal);
    /// Freezes its number as it is handed out.
    Result<void> setIssued(ProposalId id, ProposalState state, const QString& number);
    /// Says who sent a proposal.
    Result<void> setProposingBody(const Proposal& proposal, const QString& name);
    Result<void> setPlace(ProposalId id, ProposalId parent, const QString& orderKey);
    Result<void> replaceCitations(ProposalId id, const QList<Citation>& citations);
    Result<void> remove(ProposalId id);

    /// Writes topic, urgency and state.
    Result<void> setFields(const Proposal& proposal);
    Result<void> setTags(ProposalId id, const QStringList& tags);
    /// Another origin, of what was merged into it.
    Result<void> addOrigin(ProposalId id, const Origin& origin);
    Result<void> setCarriedFrom(ProposalId id, ProposalId earlier);
    Result<void> setMeeting(ProposalId id, MeetingId meeting);

    Result<AttachmentId> attach(ProposalId id, const QString& fileName, const QByteArray& bytes);
    Result<void> detach(AttachmentId id);
    Result<QByteArray> attachmentBytes(AttachmentId id) const;

    Result<AssignmentId> insertAssignment(ProposalId proposal, const Assignment& assignment);
    Result<void> setAssignmentRole(AssignmentId id, Role role);
    Result<void> removeAssignment(ProposalId proposal, AssignmentId id);
    Result<void> setAnswer(AssignmentId id, const Answer& answer);
    /// The last day for an answer, and nothing else of it; an invalid day takes it away.
    Result<void> setDueOn(AssignmentId id, QDate day);
    Result<void> setRemindOn(AssignmentId id, QDate day);
    /// The document that holds the answer, byte for byte; no bytes take it away.
    Result<void> setAnswerDocument(AssignmentId id, const QString& fileName,
                                   const QByteArray& bytes);
    Result<QByteArray> answerDocument(AssignmentId id) const;
    /// Another body answers from now on; the assignment keeps the name of its day.
    Result<void> handOn(AssignmentId id, BodyId answering);

    /// Pairs that look alike and were said not to be.
    Result<QSet<ProposalPair>> notAlike() const;
    Result<void> setNotAlike(ProposalPair pair);

private:
    Result<QList<ProposalId>> inListOrder(MeetingId meeting, const QSet<ProposalId>& ids) const;
    Result<void> writeOrigin(ProposalId id, const Origin& origin, int position);
    Result<AssignmentId> writeAssignment(ProposalId proposal, const Assignment& assignment,
                                         int position);
    struct CitationRow {
        qint64 id;
        Citation citation;
    };
    Result<QList<CitationRow>> citationRows(ProposalId id) const;
    Result<void> writeCitation(ProposalId proposal, const Citation& citation);

    Connection& m_connection;
};

}  // namespace nghisu
