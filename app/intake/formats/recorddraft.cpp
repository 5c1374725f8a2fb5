// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/recorddraft.h"

#include "base/try.h"
#include "domain/names.h"
#include "domain/recordjson.h"
#include "text/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

QString lineOf(const QString& text)
{
    return normalisedText(text).simplified();
}

/// Who proposes all of them; empty where not all name the same.
QString commonProposer(const MeetingRecord& record)
{
    if (record.entries.isEmpty())
        return {};
    const QString first = lineOf(record.entries.first().proposal.proposingBody);
    const bool same = std::all_of(record.entries.begin(), record.entries.end(),
                                  [&first](const AgendaEntry& entry) {
                                      return lineOf(entry.proposal.proposingBody) == first;
                                  });
    return same ? first : QString();
}

/// Only what was counted to its end, and is no longer anybody's to change.
bool isQuotable(const Poll& poll)
{
    const bool ended = poll.state == PollState::Closed || poll.state == PollState::Announced;
    const bool named =
        std::all_of(poll.options.begin(), poll.options.end(),
                    [](const PollOption& option) { return !lineOf(option.text).isEmpty(); });
    return ended && named && !poll.options.isEmpty() && !lineOf(poll.question).isEmpty();
}

class DraftMaker {
public:
    explicit DraftMaker(const ReadLimits& limits) : m_limits(limits) {}

    Result<DraftDocument> make(const MeetingRecord& record)
    {
        makeHead(record);
        qsizetype next = 0;
        NGHISU_TRY_VALUE(m_draft.proposals, below(record.entries, next, 0));
        for (const AgendaEntry& entry : record.entries)
            addPolls(entry.polls);
        addPolls(record.freePolls);
        leaveRoom(record.room);
        if (m_draft.text.size() > m_limits.letters)
            return Error{ErrorCode::SourceTooLarge, {}};
        return std::move(m_draft);
    }

private:
    void makeHead(const MeetingRecord& record)
    {
        m_draft.proposingBody = commonProposer(record);
        m_draft.meetingTitle = lineOf(record.meeting.title);
        if (!m_draft.proposingBody.isEmpty())
            m_draft.proposingBodySource = write(m_draft.proposingBody);
        if (!m_draft.meetingTitle.isEmpty())
            m_draft.meetingTitleSource = write(m_draft.meetingTitle);
        leave(u"council"_s, record.council.name);
        leave(u"day"_s, record.meeting.day.toString(Qt::ISODate));
        leave(u"place"_s, record.meeting.place);
        for (const Person& person : record.people) {
            QStringList facts{person.name, person.title, person.organisation};
            facts.removeAll(QString());
            leave(u"person"_s, facts.join("; "_L1));
        }
        for (const AgendaItem& item : record.programme) {
            QStringList facts{item.start.toString(u"HH:mm"_s), item.title, item.performer,
                              item.note};
            facts.removeAll(QString());
            leave(u"programme"_s, facts.join("; "_L1));
        }
        leaveOut();
    }

    // The entries of one depth from `next` on, with what stands below each.
    Result<QList<DraftProposal>> below(const QList<AgendaEntry>& entries, qsizetype& next,
                                       int depth)
    {
        QList<DraftProposal> proposals;
        while (next < entries.size() && entries[next].depth >= depth) {
            if (m_limits.isCancelled())
                return Error{ErrorCode::Cancelled, {}};
            if (m_draft.text.size() > m_limits.letters)
                return Error{ErrorCode::SourceTooLarge, {}};
            DraftProposal proposal = proposalOf(entries[next++]);
            NGHISU_TRY_VALUE(proposal.children, below(entries, next, depth + 1));
            proposals.append(proposal);
        }
        return proposals;
    }

    DraftProposal proposalOf(const AgendaEntry& entry)
    {
        const Proposal& recorded = entry.proposal;
        DraftProposal proposal;
        proposal.number = lineOf(entry.number);
        proposal.text = normalisedText(recorded.text);
        if (proposal.text.trimmed().isEmpty())
            proposal.text = u"…"_s;
        proposal.heading = recorded.kind == ProposalKind::Heading;
        proposal.sure = recorded.state != ProposalState::Withdrawn;
        if (const QString who = lineOf(recorded.proposingBody); who != m_draft.proposingBody)
            proposal.proposingBody = who;
        for (const Assignment& assignment : recorded.assignments)
            addBody(proposal, assignment);
        for (const Citation& citation : recorded.citations)
            addCitation(proposal, citation, recorded.text);
        proposal.details = detailsOf(recorded);
        QStringList passage{proposal.number.isEmpty() ? proposal.text
                                                      : proposal.number + u". "_s + proposal.text};
        passage += linesOf(recorded, proposal.details);
        proposal.source = write(passage.join(u'\n'));
        leaveFacts(entry, proposal);
        return proposal;
    }

    // Issued it was in another list; here it is numbered anew.
    static DraftDetails detailsOf(const Proposal& recorded)
    {
        DraftDetails details;
        details.shortName = lineOf(recorded.shortName);
        details.note = normalisedText(recorded.note).trimmed();
        details.topic = lineOf(recorded.topic);
        for (const QString& tag : recorded.tags) {
            if (const QString line = lineOf(tag); !line.isEmpty() && !details.tags.contains(line))
                details.tags.append(line);
        }
        details.urgent = recorded.urgent;
        if (recorded.state == ProposalState::Agreed || recorded.state == ProposalState::Answered)
            details.state = recorded.state;
        return details;
    }

    // So that the reviewer sees what comes over beside the text.
    static QStringList linesOf(const Proposal& recorded, const DraftDetails& details)
    {
        QStringList lines;
        const auto tell = [&lines](const QString& key, const QString& value) {
            if (!value.isEmpty())
                lines.append(key + u": "_s + value);
        };
        tell(u"shortName"_s, details.shortName);
        tell(u"topic"_s, details.topic);
        tell(u"tags"_s, details.tags.join(", "_L1));
        tell(u"note"_s, details.note);
        if (details.urgent)
            tell(u"urgent"_s, u"true"_s);
        if (details.state != ProposalState::Draft)
            tell(u"state"_s, names::of(names::ProposalStates, details.state));
        for (const Assignment& assignment : recorded.assignments)
            tell(u"answer"_s, answerLine(assignment));
        return lines;
    }

    static Answer answerOf(const Assignment& assignment)
    {
        Answer answer = assignment.answer;
        answer.text = normalisedText(answer.text).trimmed();
        answer.reference = lineOf(answer.reference);
        // The document itself is not in a record.
        answer.fileName.clear();
        return answer;
    }

    static void addBody(DraftProposal& proposal, const Assignment& assignment)
    {
        DraftBody body;
        body.name = lineOf(assignment.name);
        body.shortName = lineOf(assignment.shortName);
        body.role = assignment.role;
        body.group = true;
        body.answer = answerOf(assignment);
        if (!body.name.isEmpty())
            proposal.bodies.append(body);
    }

    // Where the text had to be cleaned, a citation is where its words are, or named by hand.
    static void addCitation(DraftProposal& proposal, const Citation& citation, const QString& text)
    {
        Citation made = citation;
        made.canonical = lineOf(citation.canonical);
        if (made.canonical.isEmpty())
            return;
        if (proposal.text != text) {
            made.start = std::max(qsizetype{0}, proposal.text.indexOf(made.canonical));
            made.byHand = !proposal.text.contains(made.canonical);
            made.length = made.byHand ? 0 : made.canonical.size();
        }
        proposal.citations.append(made);
    }

    // What a draft has no room for.
    void leaveFacts(const AgendaEntry& entry, const DraftProposal& proposal)
    {
        const Proposal& recorded = entry.proposal;
        if (proposal.proposingBody != m_draft.proposingBody)
            leave(u"proposingBody"_s, proposal.proposingBody);
        if (recorded.state != proposal.details.state)
            leave(u"state"_s, names::of(names::ProposalStates, recorded.state));
        for (const Assignment& assignment : recorded.assignments)
            leave(u"answer"_s, assignment.answer.fileName);
        for (const Citation& citation : proposal.citations) {
            if (citation.byHand)
                leave(u"citation"_s, citation.canonical);
        }
        for (const Origin& origin : recorded.merged)
            leave(u"merged"_s, origin.proposingBody + u' ' + origin.number + u": "_s + origin.text);
        for (const Attachment& attachment : recorded.attachments)
            leave(u"attachment"_s, attachment.fileName);
        leaveOut();
    }

    // What was said in another room is not said in this one.
    void leaveRoom(const RoomRecord& room)
    {
        for (const Discussion& discussion : room.discussions) {
            leave(u"notes"_s, discussion.notes);
            leave(u"conclusion"_s, discussion.conclusion);
        }
        for (const Motion& motion : room.motions)
            leave(u"motion"_s, motion.mover + u": "_s + motion.after);
        leaveOut();
    }

    static QString answerLine(const Assignment& assignment)
    {
        const Answer answer = answerOf(assignment);
        if (answer == Answer())
            return {};
        QStringList facts{answer.reference, answer.answeredOn.toString(Qt::ISODate), answer.text};
        facts.removeAll(QString());
        QString line =
            lineOf(assignment.name) + u": "_s + names::of(names::AnswerStates, answer.state);
        if (answer.dueOn.isValid())
            line += u" (dueOn "_s + answer.dueOn.toString(Qt::ISODate) + u')';
        facts.prepend(line);
        return facts.join("; "_L1);
    }

    void addPolls(const QList<Poll>& polls)
    {
        for (const Poll& poll : polls) {
            if (!isQuotable(poll)) {
                leave(u"poll"_s,
                      poll.question + u": "_s + names::of(names::PollEvents, poll.state));
                leaveOut();
                continue;
            }
            DraftPoll quoted;
            quoted.question = lineOf(poll.question);
            QString text = quoted.question;
            for (const PollOption& option : poll.options) {
                quoted.options.append(lineOf(option.text));
                quoted.votes.append(option.votes);
                quoted.total += option.votes;
                text += u"\n%1: %2"_s.arg(quoted.options.last()).arg(option.votes);
            }
            quoted.source = write(text);
            m_draft.polls.append(quoted);
        }
    }

    /// A block of the text, and where it stands.
    Span write(const QString& block)
    {
        if (!m_draft.text.isEmpty())
            m_draft.text += u"\n\n"_s;
        const Span span{m_draft.text.size(), block.size()};
        m_draft.text += block;
        return span;
    }

    void leave(const QString& key, const QString& value)
    {
        if (const QString text = normalisedText(value).trimmed(); !text.isEmpty())
            m_left.append(key + u": "_s + text);
    }

    void leaveOut()
    {
        if (m_left.isEmpty())
            return;
        const QString text = m_left.join(u'\n');
        m_left.clear();
        m_draft.leftOut.append({text, LeftOutReason::OtherColumn, write(text)});
    }

    const ReadLimits& m_limits;
    DraftDocument m_draft;
    QStringList m_left;
};

}  // namespace

Result<DraftDocument> draftOfRecord(const QByteArray& json, const ReadLimits& limits)
{
    if (json.size() > limits.document)
        return Error{ErrorCode::SourceTooLarge, {}};
    NGHISU_TRY_VALUE(const MeetingRecord record, recordFromJson(json));
    return DraftMaker(limits).make(record);
}

}  // namespace nghisu
