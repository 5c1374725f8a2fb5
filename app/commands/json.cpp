// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/json.h"

#include "session/voting.h"

#include <QJsonArray>

namespace nghisu::json {

using namespace Qt::StringLiterals;

namespace {

QJsonObject bodyObject(const QString& name, Role role, bool group)
{
    return {{u"name"_s, name},
            {u"role"_s, role == Role::Lead ? u"lead"_s : u"coordinating"_s},
            {u"group"_s, group}};
}

QJsonArray citationArray(const QList<Citation>& citations)
{
    // A text that is named twice is one citation.
    QJsonArray array;
    for (const Citation& citation : citations) {
        if (!array.contains(citation.canonical))
            array.append(citation.canonical);
    }
    return array;
}

QJsonArray optionArray(const QStringList& texts, const QList<qint64>& votes)
{
    const QList<int> percents = percentages(votes);
    QJsonArray array;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        array.append(QJsonObject{
            {u"text"_s, texts[i]}, {u"votes"_s, votes[i]}, {u"percent"_s, percents[i]}});
    }
    return array;
}

QJsonArray draftArray(const QList<DraftProposal>& drafts)
{
    QJsonArray array;
    for (const DraftProposal& draft : drafts) {
        QJsonArray bodies;
        for (const DraftBody& body : draft.bodies) {
            QJsonObject object = bodyObject(body.name, body.role, body.group);
            if (!body.asWritten.isEmpty())
                object.insert(u"asWritten"_s, body.asWritten);
            bodies.append(object);
        }
        QJsonObject object{{u"kind"_s, draft.heading ? u"heading"_s : u"proposal"_s},
                           {u"number"_s, draft.number},
                           {u"text"_s, draft.text},
                           {u"bodies"_s, bodies},
                           {u"citations"_s, citationArray(draft.citations)},
                           {u"sure"_s, draft.sure},
                           {u"children"_s, draftArray(draft.children)}};
        if (!draft.proposingBody.isEmpty())
            object.insert(u"proposingBody"_s, draft.proposingBody);
        array.append(object);
    }
    return array;
}

QString verdictName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return u"passed"_s;
    case Outcome::Failed:
        return u"failed"_s;
    case Outcome::Tied:
        return u"tied"_s;
    case Outcome::NoQuorum:
        return u"no-quorum"_s;
    case Outcome::None:
        break;
    }
    return u"none"_s;
}

}  // namespace

QJsonObject ofDraft(const DraftDocument& draft, const Words& words)
{
    QJsonArray polls;
    for (const DraftPoll& poll : draft.polls) {
        polls.append(QJsonObject{{u"question"_s, poll.question},
                                 {u"options"_s, optionArray(poll.options, poll.votes)},
                                 {u"total"_s, poll.total}});
    }
    QJsonArray leftOut;
    for (const LeftOut& passage : draft.leftOut) {
        leftOut.append(QJsonObject{{u"text"_s, passage.text},
                                   {u"reason"_s, words.leftOutReason(passage.reason)}});
    }
    return {{u"source"_s, draft.fileName},
            {u"encoding"_s, draft.encoding},
            {u"proposingBody"_s, draft.proposingBody},
            {u"meetingTitle"_s, draft.meetingTitle},
            {u"proposals"_s, draftArray(draft.proposals)},
            {u"polls"_s, polls},
            {u"leftOut"_s, leftOut}};
}

QJsonObject ofProposal(const Proposal& proposal, const QString& number)
{
    QJsonArray bodies;
    for (const Assignment& assignment : proposal.assignments)
        bodies.append(bodyObject(assignment.name, assignment.role, assignment.group));
    QJsonObject object{
        {u"id"_s, proposal.id.value()},
        {u"kind"_s, proposal.kind == ProposalKind::Heading ? u"heading"_s : u"proposal"_s},
        {u"number"_s, number},
        {u"text"_s, proposal.text},
        {u"shortName"_s, proposal.shortName},
        {u"proposingBody"_s, proposal.proposingBody},
        {u"bodies"_s, bodies},
        {u"citations"_s, citationArray(proposal.citations)},
        {u"children"_s, QJsonArray()}};
    if (!proposal.issuedNumber.isEmpty())
        object.insert(u"issuedNumber"_s, proposal.issuedNumber);
    return object;
}

QJsonObject ofPoll(const Poll& poll, const Words& words)
{
    QStringList texts;
    for (const PollOption& option : poll.options)
        texts.append(option.text);
    const Counts counts = poll.counts();
    const Verdict verdict = verdictOf(poll);
    return {{u"id"_s, poll.id.value()},
            {u"question"_s, poll.question},
            {u"options"_s, optionArray(texts, counts.votes)},
            {u"total"_s, counts.total()},
            {u"verdict"_s, verdictName(verdict.outcome)},
            {u"sentence"_s, words.verdict(verdict)}};
}

}  // namespace nghisu::json
