// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/names.h"
#include "domain/recordjson.h"
#include "domain/recordputting.h"
#include "domain/recordroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

using recordjson::arrayOf;
using recordjson::numbers;
using recordjson::put;

QJsonObject objectOf(const DecisionRule& rule)
{
    return {{u"key"_s, rule.key},
            {u"source"_s, rule.source},
            {u"quorum"_s, QJsonArray{rule.quorum.num, rule.quorum.den}},
            {u"quorumBase"_s, names::of(names::Bases, rule.quorumBase)},
            {u"threshold"_s, QJsonArray{rule.threshold.num, rule.threshold.den}},
            {u"comparison"_s, names::of(names::Comparisons, rule.comparison)},
            {u"base"_s, names::of(names::Bases, rule.base)},
            {u"tie"_s, names::of(names::TieModes, rule.tie)}};
}

QJsonObject objectOf(const Council& council)
{
    QJsonObject object{{u"name"_s, council.name},
                       {u"language"_s, council.language},
                       {u"paperStyle"_s, names::of(names::PaperStyles, council.paperStyle)},
                       {u"rule"_s, objectOf(council.rule)}};
    put(object, u"superiorBody"_s, council.superiorBody);
    put(object, u"place"_s, council.place);
    put(object, u"symbol"_s, council.symbol);
    put(object, u"signerTitle"_s, council.signerTitle);
    put(object, u"signerName"_s, council.signerName);
    put(object, u"secretaryName"_s, council.secretaryName);
    put(object, u"recipients"_s, QJsonArray::fromStringList(council.recipients));
    put(object, u"speakingMinutes"_s, qint64{council.speakingMinutes});
    return object;
}

QJsonObject objectOf(const Meeting& meeting)
{
    QJsonObject object{{u"id"_s, meeting.id.value()}, {u"title"_s, meeting.title}};
    put(object, u"shortTitle"_s, meeting.shortTitle);
    put(object, u"day"_s, meeting.day);
    put(object, u"place"_s, meeting.place);
    put(object, u"revision"_s, qint64{meeting.revision});
    put(object, u"issuedAt"_s, meeting.issuedAt);
    object.insert(u"firstNumber"_s, meeting.numbering.first);
    put(object, u"numberHeadings"_s, meeting.numbering.numberHeadings);
    put(object, u"restartNumbers"_s, meeting.numbering.restart);
    put(object, u"pointLetters"_s, meeting.numbering.pointLetters);
    put(object, u"archived"_s, meeting.archived);
    put(object, u"template"_s, meeting.isTemplate);
    put(object, u"previous"_s, meeting.previous);
    return object;
}

QJsonObject objectOf(const Person& person)
{
    QJsonObject object{{u"id"_s, person.id.value()},
                       {u"kind"_s, names::of(names::PersonKinds, person.kind)},
                       {u"name"_s, person.name}};
    put(object, u"title"_s, person.title);
    put(object, u"organisation"_s, person.organisation);
    put(object, u"voting"_s, person.voting);
    put(object, u"orderKey"_s, person.orderKey);
    put(object, u"seat"_s, person.seat);
    if (person.weight != 1)
        object.insert(u"weight"_s, person.weight);
    return object;
}

QJsonObject objectOf(const AgendaItem& item)
{
    QJsonObject object{{u"id"_s, item.id.value()}, {u"title"_s, item.title}};
    put(object, u"start"_s, item.start.toString(u"HH:mm"_s));
    put(object, u"minutes"_s, item.minutes);
    put(object, u"performer"_s, item.performer);
    put(object, u"note"_s, item.note);
    put(object, u"debates"_s, item.debates);
    put(object, u"heading"_s, item.heading);
    put(object, u"orderKey"_s, item.orderKey);
    return object;
}

// In the order of their keys: the same record makes the same bytes.
QJsonArray arrayOf(const QHash<QString, PaperOptions>& papers)
{
    QStringList keys = papers.keys();
    keys.sort();
    QJsonArray array;
    for (const QString& key : std::as_const(keys)) {
        const PaperOptions options = papers.value(key);
        QJsonObject object{{u"document"_s, key}};
        put(object, u"number"_s, options.number);
        put(object, u"day"_s, options.day);
        put(object, u"signerTitle"_s, options.signerTitle);
        put(object, u"signerName"_s, options.signerName);
        put(object, u"recipients"_s, QJsonArray::fromStringList(options.recipients));
        array.append(object);
    }
    return array;
}

void put(QJsonObject& object, const Turnout& turnout)
{
    put(object, u"members"_s, turnout.members);
    put(object, u"entitled"_s, turnout.entitled);
    put(object, u"present"_s, turnout.present);
    put(object, u"issued"_s, turnout.issued);
    put(object, u"collected"_s, turnout.collected);
    put(object, u"invalid"_s, turnout.invalid);
    if (turnout.chair)
        put(object, u"chair"_s, names::of(names::OptionMeanings, *turnout.chair));
}

QJsonObject objectOf(const PollFigures& figures)
{
    QJsonObject object{{u"votes"_s, numbers(figures.votes)}};
    put(object, figures);
    put(object, u"at"_s, figures.at);
    put(object, u"author"_s, figures.author);
    put(object, u"reason"_s, figures.reason);
    put(object, u"committee"_s, QJsonArray::fromStringList(figures.committee));
    put(object, u"recount"_s, figures.recount);
    return object;
}

QJsonObject objectOf(const BallotForm& form)
{
    QJsonObject object{{u"kind"_s, names::of(names::PollKinds, form.kind)}, {u"most"_s, form.most}};
    put(object, u"striking"_s, form.striking);
    if (form.kind == PollKind::Ranking)
        object.insert(u"counting"_s, names::of(names::RankCountings, form.counting));
    return object;
}

QJsonObject objectOf(const Ballot& ballot)
{
    return {{u"choice"_s, numbers(QList<qint64>(ballot.choice.begin(), ballot.choice.end()))},
            {u"count"_s, ballot.weight}};
}

QJsonObject objectOf(const PublishedBallot& ballot)
{
    return {{u"receipt"_s, ballot.receipt},
            {u"choice"_s, numbers(QList<qint64>(ballot.choice.begin(), ballot.choice.end()))}};
}

QJsonObject objectOf(const PollOption& option)
{
    QJsonObject object{{u"text"_s, option.text},
                       {u"meaning"_s, names::of(names::OptionMeanings, option.meaning)},
                       {u"votes"_s, option.votes}};
    put(object, u"id"_s, option.id);
    return object;
}

QJsonObject pollObject(const Poll& poll, const QList<PublishedBallot>& published)
{
    QJsonObject object{
        {u"id"_s, poll.id.value()},
        {u"question"_s, poll.question},
        {u"method"_s, names::of(names::PollMethods, poll.method)},
        {u"state"_s, names::of(names::PollEvents, poll.state)},
        {u"rule"_s, objectOf(poll.rule)},
        {u"options"_s, arrayOf(poll.options, [](const PollOption& one) { return objectOf(one); })}};
    put(object, u"secret"_s, poll.secret);
    if (poll.ballot != BallotForm())
        object.insert(u"ballot"_s, objectOf(poll.ballot));
    put(object, u"weighted"_s, poll.weighted);
    put(object, u"hidden"_s, poll.hidden);
    put(object, u"changeable"_s, poll.changeable);
    put(object, u"verifiable"_s, poll.verifiable);
    put(object, u"ruleNote"_s, poll.ruleNote);
    put(object, u"revoteOf"_s, poll.revoteOf);
    put(object, u"item"_s, poll.item);
    QJsonArray together;
    for (const ProposalId other : poll.together)
        together.append(other.value());
    put(object, u"together"_s, together);
    put(object, u"ballots"_s,
        arrayOf(poll.ballots, [](const Ballot& one) { return objectOf(one); }));
    put(object, u"published"_s,
        arrayOf(published, [](const PublishedBallot& one) { return objectOf(one); }));
    put(object, poll);
    put(object, u"committee"_s, QJsonArray::fromStringList(poll.committee));
    put(object, u"openedAt"_s, poll.openedAt);
    put(object, u"figures"_s,
        arrayOf(poll.figures, [](const PollFigures& one) { return objectOf(one); }));
    put(object, u"annulReason"_s, poll.annulReason);
    put(object, u"annulledBy"_s, poll.annulledBy);
    put(object, u"annulledAt"_s, poll.annulledAt);
    put(object, u"closedAt"_s, poll.closedAt);
    return object;
}

QJsonObject objectOf(const Answer& answer)
{
    QJsonObject object;
    if (answer.state != AnswerState::Open)
        object.insert(u"state"_s, names::of(names::AnswerStates, answer.state));
    put(object, u"dueOn"_s, answer.dueOn);
    put(object, u"remindOn"_s, answer.remindOn);
    put(object, u"text"_s, answer.text);
    put(object, u"reference"_s, answer.reference);
    put(object, u"answeredOn"_s, answer.answeredOn);
    put(object, u"fileName"_s, answer.fileName);
    return object;
}

QJsonObject bodyObject(const Assignment& assignment)
{
    QJsonObject object{{u"name"_s, assignment.name},
                       {u"role"_s, names::of(names::Roles, assignment.role)},
                       {u"group"_s, assignment.group}};
    put(object, u"id"_s, assignment.id);
    put(object, u"body"_s, assignment.body);
    put(object, u"shortName"_s, assignment.shortName);
    put(object, u"answering"_s, assignment.answering);
    if (const QJsonObject answer = objectOf(assignment.answer); !answer.isEmpty())
        object.insert(u"answer"_s, answer);
    return object;
}

QJsonObject citationObject(const Citation& citation)
{
    QJsonObject object{{u"name"_s, citation.canonical}};
    put(object, u"start"_s, qint64{citation.start});
    put(object, u"length"_s, qint64{citation.length});
    put(object, u"byHand"_s, citation.byHand);
    return object;
}

QJsonObject originObject(const Origin& origin)
{
    QJsonObject object{{u"proposingBody"_s, origin.proposingBody}, {u"text"_s, origin.text}};
    put(object, u"submission"_s, origin.submission);
    put(object, u"start"_s, qint64{origin.start});
    put(object, u"length"_s, qint64{origin.length});
    put(object, u"number"_s, origin.number);
    return object;
}

QJsonObject attachmentObject(const Attachment& attachment)
{
    return {{u"id"_s, attachment.id.value()},
            {u"fileName"_s, attachment.fileName},
            {u"size"_s, attachment.size}};
}

QJsonArray arrayOf(const QList<Poll>& polls, const MeetingRecord& record)
{
    return arrayOf(
        polls, [&](const Poll& poll) { return pollObject(poll, record.published.value(poll.id)); });
}

QJsonObject entryObject(const AgendaEntry& entry, const MeetingRecord& record)
{
    const Proposal& proposal = entry.proposal;
    QJsonObject object{{u"id"_s, proposal.id.value()},
                       {u"kind"_s, names::of(names::ProposalKinds, proposal.kind)},
                       {u"state"_s, names::of(names::ProposalStates, proposal.state)},
                       {u"number"_s, entry.number},
                       {u"text"_s, proposal.text},
                       {u"shortName"_s, proposal.shortName},
                       {u"proposingBody"_s, proposal.proposingBody},
                       {u"bodies"_s, arrayOf(proposal.assignments, bodyObject)},
                       {u"citations"_s, arrayOf(proposal.citations, citationObject)}};
    put(object, u"issuedNumber"_s, proposal.issuedNumber);
    put(object, u"note"_s, proposal.note);
    put(object, u"topic"_s, proposal.topic);
    put(object, u"urgent"_s, proposal.urgent);
    put(object, u"tags"_s, QJsonArray::fromStringList(proposal.tags));
    put(object, u"carriedFrom"_s, proposal.carriedFrom);
    put(object, u"orderKey"_s, proposal.orderKey);
    put(object, u"submission"_s, proposal.submission);
    put(object, u"sourceStart"_s, qint64{proposal.sourceStart});
    put(object, u"sourceLength"_s, qint64{proposal.sourceLength});
    put(object, u"sourceNumber"_s, proposal.sourceNumber);
    put(object, u"merged"_s, arrayOf(proposal.merged, originObject));
    put(object, u"attachments"_s, arrayOf(proposal.attachments, attachmentObject));
    put(object, u"polls"_s, arrayOf(entry.polls, record));
    return object;
}

// The entries of one depth from `next` on, with what stands below each.
QJsonArray entriesBelow(const MeetingRecord& record, qsizetype& next, int depth)
{
    const QList<AgendaEntry>& entries = record.entries;
    QJsonArray array;
    while (next < entries.size() && entries[next].depth >= depth) {
        QJsonObject object = entryObject(entries[next++], record);
        object.insert(u"children"_s, entriesBelow(record, next, depth + 1));
        array.append(object);
    }
    return array;
}

}  // namespace

QByteArray recordAsJson(const MeetingRecord& record)
{
    qsizetype next = 0;
    QJsonObject object{
        {u"format"_s, u"nghisu-record"_s},
        {u"version"_s, 1},
        {u"council"_s, objectOf(record.council)},
        {u"meeting"_s, objectOf(record.meeting)},
        {u"people"_s, arrayOf(record.people, [](const Person& one) { return objectOf(one); })},
        {u"proposals"_s, entriesBelow(record, next, 0)},
        {u"polls"_s, arrayOf(record.freePolls, record)}};
    put(object, u"programme"_s,
        arrayOf(record.programme, [](const AgendaItem& one) { return objectOf(one); }));
    put(object, u"papers"_s, arrayOf(record.papers));
    recordjson::putRoom(object, record);
    return QJsonDocument(object).toJson();
}

}  // namespace nghisu
