// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/takingin.h"

#include "base/try.h"
#include "domain/orderkey.h"
#include "session/councilfile.h"
#include "text/doubts.h"

#include <QFileInfo>
#include <QHash>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// Writes the proposals of one draft below each other, with the directory's ids for their bodies.
class DraftWriter {
public:
    DraftWriter(Repositories& repositories, MeetingId meeting, const DraftDocument& draft,
                SubmissionId submission)
        : m_repositories(repositories), m_meeting(meeting), m_draft(draft), m_submission(submission)
    {
    }

    Result<void> prepare()
    {
        NGHISU_TRY_VALUE(const QList<Body> bodies, m_repositories.bodies.all());
        for (const Body& body : bodies)
            m_bodies.insert(body.code, body);
        return {};
    }

    Result<QList<ProposalId>> write(const QList<DraftProposal>& drafts, ProposalId parent,
                                    const QString& after)
    {
        const QStringList keys = orderkey::sequence(after, {}, drafts.size());
        QList<ProposalId> ids;
        for (qsizetype i = 0; i < drafts.size(); ++i) {
            NGHISU_TRY_VALUE(const ProposalId id, m_repositories.proposals.insert(
                                                      proposalOf(drafts[i], parent, keys[i])));
            ids.append(id);
            if (!drafts[i].children.isEmpty())
                NGHISU_TRY(write(drafts[i].children, id, {}));
        }
        return ids;
    }

private:
    Proposal proposalOf(const DraftProposal& draft, ProposalId parent, const QString& key) const
    {
        Proposal proposal;
        proposal.meeting = m_meeting;
        proposal.parent = parent;
        proposal.kind = draft.heading ? ProposalKind::Heading : ProposalKind::Proposal;
        proposal.orderKey = key;
        proposal.text = draft.text;
        proposal.proposingBody =
            draft.proposingBody.isEmpty() ? m_draft.proposingBody : draft.proposingBody;
        proposal.submission = m_submission;
        proposal.sourceStart = draft.source.start;
        proposal.sourceLength = draft.source.length;
        proposal.sourceNumber = draft.number;
        proposal.citations = draft.citations;
        proposal.shortName = draft.details.shortName;
        proposal.note = draft.details.note;
        proposal.topic = draft.details.topic;
        proposal.tags = draft.details.tags;
        proposal.urgent = draft.details.urgent;
        proposal.state = draft.details.state;
        QSet<QString> named;
        for (const DraftBody& body : draft.bodies) {
            // A question that nobody has answered assigns nobody.
            if (isSpellingDoubt(body))
                continue;
            const Body known = m_bodies.value(body.code);
            Assignment assignment{{},
                                  body.group ? BodyId() : known.id,
                                  known.id.isValid() ? known.name : body.name,
                                  known.id.isValid() ? known.shortName : body.shortName,
                                  body.role,
                                  body.group};
            assignment.answer = body.answer;
            if (named.contains(assignment.name) || assignment.name.isEmpty())
                continue;
            named.insert(assignment.name);
            proposal.assignments.append(assignment);
        }
        return proposal;
    }

    Repositories& m_repositories;
    MeetingId m_meeting;
    const DraftDocument& m_draft;
    SubmissionId m_submission;
    QHash<QString, Body> m_bodies;
};

QString titleFor(const DraftDocument& draft)
{
    if (!draft.meetingTitle.isEmpty())
        return draft.meetingTitle;
    const QString name = QFileInfo(draft.fileName).completeBaseName();
    return name.isEmpty() ? draft.proposingBody : name;
}

Result<MeetingId> meetingFor(Repositories& repositories, MeetingId wanted,
                             const DraftDocument& draft, const QDateTime& now)
{
    if (wanted.isValid()) {
        NGHISU_TRY_VALUE(const Meeting meeting, repositories.council.meeting(wanted));
        return meeting.id;
    }
    NGHISU_TRY_VALUE(const QList<Meeting> meetings, repositories.council.meetings());
    if (const MeetingId current = currentMeeting(meetings); current.isValid())
        return current;
    Meeting meeting;
    meeting.title = titleFor(draft);
    if (meeting.title.isEmpty())
        meeting.title = now.toLocalTime().date().toString(Qt::ISODate);
    return repositories.council.insertMeeting(meeting);
}

Result<void> writePolls(Repositories& repositories, MeetingId meeting, const DraftDocument& draft)
{
    for (const DraftPoll& quoted : draft.polls) {
        Poll poll;
        poll.meeting = meeting;
        poll.question = quoted.question;
        poll.method = PollMethod::Quoted;
        for (qsizetype i = 0; i < quoted.options.size(); ++i)
            poll.options.append({{}, quoted.options[i], OptionMeaning::Other, quoted.votes[i]});
        NGHISU_TRY(repositories.polls.insert(poll));
    }
    return {};
}

qint64 countOf(const QList<DraftProposal>& drafts)
{
    qint64 count = drafts.size();
    for (const DraftProposal& draft : drafts)
        count += countOf(draft.children);
    return count;
}

// Writes the whole of a draft into a meeting that is there.
Result<TakenIn> write(Repositories& repositories, MeetingId meeting, const IntakeSource& source,
                      const QDateTime& now)
{
    const DraftDocument& draft = source.draft;
    TakenIn taken;
    taken.meeting = meeting;
    Submission submission;
    submission.meeting = meeting;
    submission.fileName = draft.fileName;
    submission.encoding = draft.encoding;
    submission.proposingBody = draft.proposingBody;
    submission.meetingTitle = draft.meetingTitle;
    submission.text = draft.text;
    submission.receivedAt = now;
    NGHISU_TRY_VALUE(taken.submission,
                     repositories.submissions.insert(submission, source.content, draft.leftOut));
    NGHISU_TRY_VALUE(const ProposalId last, repositories.proposals.lastChild(meeting, {}));
    NGHISU_TRY_VALUE(const auto room, repositories.proposals.roomFor(meeting, {}, last));
    DraftWriter writer(repositories, meeting, draft, taken.submission);
    NGHISU_TRY(writer.prepare());
    NGHISU_TRY_VALUE(taken.proposals, writer.write(draft.proposals, {}, room.before));
    NGHISU_TRY(writePolls(repositories, meeting, draft));
    taken.polls = int(draft.polls.size());
    return taken;
}

QVariantMap argsOf(const QList<IntakeSource>& sources)
{
    qint64 proposals = 0;
    qint64 polls = 0;
    for (const IntakeSource& source : sources) {
        proposals += countOf(source.draft.proposals);
        polls += source.draft.polls.size();
    }
    QVariantMap args{{u"source"_s, sources.first().draft.fileName},
                     {u"proposals"_s, proposals},
                     {u"polls"_s, polls}};
    if (sources.size() > 1)
        args.insert(u"more"_s, sources.size() - 1);
    return args;
}

Result<QList<TakenIn>> writeAll(Repositories& repositories, MeetingId meeting,
                                const QList<IntakeSource>& sources, const QDateTime& now)
{
    QList<TakenIn> taken;
    for (const IntakeSource& source : sources) {
        NGHISU_TRY_VALUE(const TakenIn one, write(repositories, meeting, source, now));
        taken.append(one);
    }
    return taken;
}

}  // namespace

Result<TakenIn> takeIn(CouncilFile& file, MeetingId meeting, const DraftDocument& draft,
                       const QByteArray& content)
{
    NGHISU_TRY_VALUE(const auto taken, takeInAll(file, meeting, {{draft, content}}));
    return taken.first();
}

Result<QList<TakenIn>> takeAllIntoNewMeeting(CouncilFile& file, const Meeting& made,
                                             const QList<IntakeSource>& sources)
{
    if (made.title.trimmed().isEmpty())
        return Error{ErrorCode::EmptyName, {}};
    if (sources.isEmpty())
        return QList<TakenIn>();
    QVariantMap args = argsOf(sources);
    args.insert(u"meeting"_s, made.title);
    return file.perform(
        u"submission.accept"_s, args, [&](Repositories& repositories) -> Result<QList<TakenIn>> {
            NGHISU_TRY_VALUE(const MeetingId meeting, repositories.council.insertMeeting(made));
            return writeAll(repositories, meeting, sources, file.clock().now());
        });
}

Result<QList<TakenIn>> takeInAll(CouncilFile& file, MeetingId meeting,
                                 const QList<IntakeSource>& sources)
{
    if (sources.isEmpty())
        return QList<TakenIn>();
    return file.perform(u"submission.accept"_s, argsOf(sources),
                        [&](Repositories& repositories) -> Result<QList<TakenIn>> {
                            const QDateTime now = file.clock().now();
                            NGHISU_TRY_VALUE(
                                const MeetingId there,
                                meetingFor(repositories, meeting, sources.first().draft, now));
                            return writeAll(repositories, there, sources, now);
                        });
}

}  // namespace nghisu
