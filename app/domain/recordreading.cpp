// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/names.h"
#include "domain/recordfields.h"
#include "domain/recordjson.h"
#include "domain/recordroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <limits>

namespace nghisu {

using namespace Qt::StringLiterals;
using recordjson::Fault;
using recordjson::Fields;

namespace {

constexpr auto recordFormat = "nghisu-record"_L1;
constexpr int knownVersion = 1;
constexpr int deepestEntry = 64;

DecisionRule ruleOf(const Fields& fields)
{
    DecisionRule rule;
    rule.key = fields.text(u"key"_s);
    rule.source = fields.text(u"source"_s);
    rule.quorum = fields.fraction(u"quorum"_s);
    rule.quorumBase = fields.choice(names::Bases, u"quorumBase"_s, rule.quorumBase);
    rule.threshold = fields.fraction(u"threshold"_s);
    rule.comparison = fields.choice(names::Comparisons, u"comparison"_s, rule.comparison);
    rule.base = fields.choice(names::Bases, u"base"_s, rule.base);
    rule.tie = fields.choice(names::TieModes, u"tie"_s, rule.tie);
    return rule;
}

Council councilOf(const Fields& fields)
{
    Council council;
    council.name = fields.text(u"name"_s);
    council.superiorBody = fields.text(u"superiorBody"_s);
    council.place = fields.text(u"place"_s);
    council.language = fields.text(u"language"_s);
    council.paperStyle = fields.choice(names::PaperStyles, u"paperStyle"_s, PaperStyle::Official);
    council.symbol = fields.text(u"symbol"_s);
    council.signerTitle = fields.text(u"signerTitle"_s);
    council.signerName = fields.text(u"signerName"_s);
    council.secretaryName = fields.text(u"secretaryName"_s);
    council.recipients = fields.texts(u"recipients"_s);
    council.rule = ruleOf(fields.object(u"rule"_s));
    council.speakingMinutes = fields.number<int>(u"speakingMinutes"_s);
    return council;
}

Meeting meetingOf(const Fields& fields)
{
    Meeting meeting;
    meeting.id = fields.id<MeetingId>(u"id"_s);
    meeting.title = fields.text(u"title"_s);
    meeting.shortTitle = fields.text(u"shortTitle"_s);
    meeting.day = fields.day(u"day"_s);
    meeting.place = fields.text(u"place"_s);
    meeting.revision = fields.number<int>(u"revision"_s);
    meeting.issuedAt = fields.time(u"issuedAt"_s);
    meeting.numbering.first = fields.number<int>(u"firstNumber"_s, 1);
    meeting.numbering.numberHeadings = fields.flag(u"numberHeadings"_s);
    meeting.numbering.restart = fields.flag(u"restartNumbers"_s);
    meeting.numbering.pointLetters = fields.flag(u"pointLetters"_s);
    meeting.archived = fields.flag(u"archived"_s);
    meeting.isTemplate = fields.flag(u"template"_s);
    meeting.previous = fields.id<MeetingId>(u"previous"_s);
    return meeting;
}

Person personOf(const Fields& fields)
{
    Person person{fields.id<PersonId>(u"id"_s),
                  fields.choice(names::PersonKinds, u"kind"_s, PersonKind::Member),
                  fields.text(u"name"_s),
                  fields.text(u"title"_s),
                  fields.text(u"organisation"_s),
                  fields.flag(u"voting"_s),
                  fields.text(u"orderKey"_s),
                  fields.text(u"seat"_s),
                  fields.number(u"weight"_s, qint64{1})};
    if (person.weight < 1 || person.weight > heaviestVote)
        fields.refuse(u"weight"_s, u"not a weight"_s);
    return person;
}

AgendaItem itemOf(const Fields& fields)
{
    AgendaItem item;
    item.id = fields.id<AgendaItemId>(u"id"_s);
    item.title = fields.text(u"title"_s);
    item.start = fields.clock(u"start"_s);
    item.minutes = fields.figure(u"minutes"_s);
    item.performer = fields.text(u"performer"_s);
    item.note = fields.text(u"note"_s);
    item.debates = fields.flag(u"debates"_s);
    item.heading = fields.id<ProposalId>(u"heading"_s);
    item.orderKey = fields.text(u"orderKey"_s);
    if (item.minutes.value_or(0) > longestItem)
        fields.refuse(u"minutes"_s, u"too long"_s);
    return item;
}

std::pair<QString, PaperOptions> paperOf(const Fields& fields)
{
    return {fields.text(u"document"_s),
            {fields.text(u"number"_s), fields.day(u"day"_s), fields.text(u"signerTitle"_s),
             fields.text(u"signerName"_s), fields.texts(u"recipients"_s)}};
}

Turnout turnoutOf(const Fields& fields)
{
    Turnout turnout;
    turnout.members = fields.figure(u"members"_s);
    turnout.entitled = fields.figure(u"entitled"_s);
    turnout.present = fields.figure(u"present"_s);
    turnout.issued = fields.figure(u"issued"_s);
    turnout.collected = fields.figure(u"collected"_s);
    turnout.invalid = fields.figure(u"invalid"_s);
    if (!fields.text(u"chair"_s).isEmpty())
        turnout.chair = fields.choice(names::OptionMeanings, u"chair"_s, OptionMeaning::For);
    return turnout;
}

PollFigures figuresOf(const Fields& fields)
{
    PollFigures figures;
    static_cast<Turnout&>(figures) = turnoutOf(fields);
    figures.votes = fields.numbers(u"votes"_s);
    figures.at = fields.time(u"at"_s);
    figures.author = fields.text(u"author"_s);
    figures.reason = fields.text(u"reason"_s);
    figures.committee = fields.texts(u"committee"_s);
    figures.recount = fields.flag(u"recount"_s);
    return figures;
}

BallotForm formOf(const Fields& fields)
{
    BallotForm form;
    form.kind = fields.choice(names::PollKinds, u"kind"_s, PollKind::Decision);
    form.most = fields.number<int>(u"most"_s, 1);
    form.striking = fields.flag(u"striking"_s);
    form.counting = fields.choice(names::RankCountings, u"counting"_s, RankCounting::Schulze);
    if (form.most < 1 || form.most > mostOptions)
        fields.refuse(u"most"_s, u"not a number of options"_s);
    return form;
}

BallotChoice choiceOf(const Fields& fields, qsizetype options)
{
    BallotChoice choice;
    for (const qint64 place : fields.numbers(u"choice"_s)) {
        if (place >= options || choice.contains(int(place)))
            fields.refuse(u"choice"_s, u"not a choice"_s);
        else
            choice.append(int(place));
    }
    return choice;
}

Ballot ballotOf(const Fields& fields, qsizetype options)
{
    return {choiceOf(fields, options), fields.number(u"count"_s, qint64{1})};
}

PollOption optionOf(const Fields& fields)
{
    return {fields.id<OptionId>(u"id"_s), fields.text(u"text"_s),
            fields.choice(names::OptionMeanings, u"meaning"_s, OptionMeaning::Other),
            fields.number(u"votes"_s)};
}

Poll pollOf(const Fields& fields, MeetingRecord& record, ProposalId proposal)
{
    Poll poll;
    poll.id = fields.id<PollId>(u"id"_s);
    poll.meeting = record.meeting.id;
    poll.proposal = proposal;
    poll.question = fields.text(u"question"_s);
    poll.method = fields.choice(names::PollMethods, u"method"_s, PollMethod::ShowOfHands);
    poll.secret = fields.flag(u"secret"_s);
    poll.state = fields.choice(names::PollEvents, u"state"_s, PollState::Prepared);
    poll.rule = ruleOf(fields.object(u"rule"_s));
    poll.options = fields.list(u"options"_s, optionOf);
    static_cast<Turnout&>(poll) = turnoutOf(fields);
    poll.committee = fields.texts(u"committee"_s);
    poll.ballot = formOf(fields.object(u"ballot"_s));
    poll.weighted = fields.flag(u"weighted"_s);
    poll.hidden = fields.flag(u"hidden"_s);
    poll.changeable = fields.flag(u"changeable"_s);
    poll.verifiable = fields.flag(u"verifiable"_s);
    poll.ruleNote = fields.text(u"ruleNote"_s);
    poll.revoteOf = fields.id<PollId>(u"revoteOf"_s);
    poll.item = fields.id<AgendaItemId>(u"item"_s);
    for (const qint64 other : fields.numbers(u"together"_s))
        poll.together.append(ProposalId(other));
    poll.ballots = fields.list(
        u"ballots"_s, [&](const Fields& ballot) { return ballotOf(ballot, poll.options.size()); });
    const auto published = fields.list(u"published"_s, [&](const Fields& ballot) {
        return PublishedBallot{ballot.text(u"receipt"_s), choiceOf(ballot, poll.options.size())};
    });
    if (!published.isEmpty())
        record.published.insert(poll.id, published);
    poll.openedAt = fields.time(u"openedAt"_s);
    poll.figures = fields.list(u"figures"_s, figuresOf);
    poll.annulReason = fields.text(u"annulReason"_s);
    poll.annulledBy = fields.text(u"annulledBy"_s);
    poll.annulledAt = fields.time(u"annulledAt"_s);
    poll.closedAt = fields.time(u"closedAt"_s);
    // Figures that cannot be are not figures of a vote; those of an open one may be missing.
    Counts counted;
    counted.votes = poll.counts().votes;
    if (!counted.votes.isEmpty() && !checkCounts(counted))
        fields.refuse(u"options"_s, u"figures that cannot be"_s);
    for (const PollFigures& figures : std::as_const(poll.figures)) {
        counted.votes = figures.votes;
        if (figures.votes.size() != poll.options.size() || !checkCounts(counted))
            fields.refuse(u"figures"_s, u"figures that cannot be"_s);
    }
    return poll;
}

Answer answerOf(const Fields& fields)
{
    return {fields.choice(names::AnswerStates, u"state"_s, AnswerState::Open),
            fields.day(u"dueOn"_s),
            fields.day(u"remindOn"_s),
            fields.text(u"text"_s),
            fields.text(u"reference"_s),
            fields.day(u"answeredOn"_s),
            fields.text(u"fileName"_s)};
}

Assignment assignmentOf(const Fields& fields)
{
    return {fields.id<AssignmentId>(u"id"_s),
            fields.id<BodyId>(u"body"_s),
            fields.text(u"name"_s),
            fields.text(u"shortName"_s),
            fields.choice(names::Roles, u"role"_s, Role::Lead),
            fields.flag(u"group"_s),
            fields.id<BodyId>(u"answering"_s),
            answerOf(fields.object(u"answer"_s))};
}

Citation citationOf(const Fields& fields)
{
    return {fields.text(u"name"_s), fields.number<qsizetype>(u"start"_s),
            fields.number<qsizetype>(u"length"_s), fields.flag(u"byHand"_s)};
}

Origin originOf(const Fields& fields)
{
    return {fields.text(u"proposingBody"_s),
            fields.id<SubmissionId>(u"submission"_s),
            fields.number<qsizetype>(u"start"_s),
            fields.number<qsizetype>(u"length"_s),
            fields.text(u"number"_s),
            fields.text(u"text"_s)};
}

Attachment attachmentOf(const Fields& fields)
{
    return {fields.id<AttachmentId>(u"id"_s), fields.text(u"fileName"_s), fields.number(u"size"_s)};
}

class EntryReader {
public:
    explicit EntryReader(MeetingRecord& record) : m_record(record) {}

    void read(const Fields& fields, const QString& key, ProposalId parent, int depth)
    {
        if (depth > deepestEntry)
            return fields.refuse(key, u"too deep"_s);
        fields.list(key, [&](const Fields& entry) {
            const ProposalId id = add(entry, parent, depth);
            read(entry, u"children"_s, id, depth + 1);
            return 0;
        });
    }

private:
    ProposalId add(const Fields& fields, ProposalId parent, int depth)
    {
        AgendaEntry entry;
        entry.number = fields.text(u"number"_s);
        entry.depth = depth;
        Proposal& proposal = entry.proposal;
        proposal.id = fields.id<ProposalId>(u"id"_s);
        proposal.meeting = m_record.meeting.id;
        proposal.parent = parent;
        proposal.kind = fields.choice(names::ProposalKinds, u"kind"_s, ProposalKind::Proposal);
        proposal.state = fields.choice(names::ProposalStates, u"state"_s, ProposalState::Draft);
        proposal.orderKey = fields.text(u"orderKey"_s);
        proposal.text = fields.text(u"text"_s);
        proposal.shortName = fields.text(u"shortName"_s);
        proposal.note = fields.text(u"note"_s);
        proposal.topic = fields.text(u"topic"_s);
        proposal.urgent = fields.flag(u"urgent"_s);
        proposal.issuedNumber = fields.text(u"issuedNumber"_s);
        proposal.carriedFrom = fields.id<ProposalId>(u"carriedFrom"_s);
        proposal.proposingBody = fields.text(u"proposingBody"_s);
        proposal.submission = fields.id<SubmissionId>(u"submission"_s);
        proposal.sourceStart = fields.number<qsizetype>(u"sourceStart"_s);
        proposal.sourceLength = fields.number<qsizetype>(u"sourceLength"_s);
        proposal.sourceNumber = fields.text(u"sourceNumber"_s);
        proposal.merged = fields.list(u"merged"_s, originOf);
        proposal.assignments = fields.list(u"bodies"_s, assignmentOf);
        proposal.citations = fields.list(u"citations"_s, citationOf);
        proposal.tags = fields.texts(u"tags"_s);
        proposal.attachments = fields.list(u"attachments"_s, attachmentOf);
        entry.polls = fields.list(
            u"polls"_s, [&](const Fields& poll) { return pollOf(poll, m_record, proposal.id); });
        for (const Citation& citation : std::as_const(proposal.citations)) {
            if (citation.start > proposal.text.size()
                || citation.length > proposal.text.size() - citation.start)
                fields.refuse(u"citations"_s, u"not in the text"_s);
        }
        m_record.entries.append(entry);
        return proposal.id;
    }

    MeetingRecord& m_record;
};

}  // namespace

bool looksLikeRecord(const QByteArray& json)
{
    const QByteArrayView start = QByteArrayView(json).first(std::min<qsizetype>(json.size(), 256));
    const qsizetype mark = start.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    // Inside a text the signs around the name would be escaped.
    return start.sliced(mark).trimmed().startsWith('{') && json.contains("\"nghisu-record\"");
}

Result<MeetingRecord> recordFromJson(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document =
        QJsonDocument::fromJson(json.startsWith("\xEF\xBB\xBF") ? json.sliced(3) : json, &error);
    if (!document.isObject()) {
        return Error{
            ErrorCode::SourceDamaged, {}, u"%1 (%2)"_s.arg(error.errorString()).arg(error.offset)};
    }
    Fault fault;
    const Fields fields(document.object(), u"record"_s, fault);
    if (fields.text(u"format"_s) != recordFormat)
        fields.refuse(u"format"_s, u"not known"_s);
    const int version = fields.number<int>(u"version"_s);
    if (version > knownVersion)
        return Error{ErrorCode::SourceNewer, {}, u"version %1"_s.arg(version)};
    if (version < 1)
        fields.refuse(u"version"_s, u"missing"_s);
    MeetingRecord record;
    record.council = councilOf(fields.object(u"council"_s));
    record.meeting = meetingOf(fields.object(u"meeting"_s));
    record.people = fields.list(u"people"_s, personOf);
    record.programme = fields.list(u"programme"_s, itemOf);
    const auto papers = fields.list(u"papers"_s, paperOf);
    for (const auto& [key, options] : papers)
        record.papers.insert(key, options);
    EntryReader(record).read(fields, u"proposals"_s, {}, 0);
    record.freePolls =
        fields.list(u"polls"_s, [&](const Fields& poll) { return pollOf(poll, record, {}); });
    recordjson::readRoom(fields, record);
    if (!fault.what.isEmpty())
        return Error{ErrorCode::SourceDamaged, {}, fault.what};
    return record;
}

}  // namespace nghisu
