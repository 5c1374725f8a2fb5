// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/merge/mergeitems.h"

#include "domain/pollresult.h"
#include "report/documents/answers.h"
#include "report/documents/formal.h"
#include "report/documents/votes.h"
#include "report/printable.h"
#include "words/words.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QStringList& parts, QLatin1StringView between)
{
    QStringList lines;
    for (const QString& part : parts) {
        const QString line = printableLine(part);
        if (!line.isEmpty() && !lines.contains(line))
            lines.append(line);
    }
    return lines.join(between);
}

QString proposingBodies(const Proposal& proposal)
{
    QStringList bodies{proposal.proposingBody};
    for (const Origin& origin : proposal.merged)
        bodies.append(origin.proposingBody);
    return joined(bodies, "; "_L1);
}

QDate firstDeadline(const Proposal& proposal)
{
    QDate first;
    for (const Assignment& assignment : proposal.assignments)
        first = earlierOf(first, assignment.answer.dueOn);
    return first;
}

QString percentText(const Poll& poll, OptionMeaning meaning)
{
    const QList<int> percents = percentages(poll.counts().votes);
    for (qsizetype i = 0; i < poll.options.size(); ++i) {
        if (poll.options[i].meaning == meaning)
            return u"%1 %"_s.arg(percents[i]);
    }
    return {};
}

QString stateText(ProposalState state, const Words& words)
{
    switch (state) {
    case ProposalState::Draft:
        return say(words, QT_TRANSLATE_NOOP("Document", "Draft"));
    case ProposalState::Agreed:
        return say(words, QT_TRANSLATE_NOOP("Document", "Agreed"));
    case ProposalState::Issued:
        return say(words, QT_TRANSLATE_NOOP("Document", "Issued"));
    case ProposalState::Answered:
        return say(words, QT_TRANSLATE_NOOP("Document", "Answered"));
    case ProposalState::Withdrawn:
        return say(words, QT_TRANSLATE_NOOP("Document", "Withdrawn"));
    }
    return {};
}

/// The answers of all; where there are several, each below the name of who gave it.
QString answers(const Proposal& proposal)
{
    QStringList names;
    QStringList texts;
    for (const Assignment& assignment : proposal.assignments) {
        const QString text = answerText(assignment.answer);
        if (text.isEmpty())
            continue;
        names.append(orDots(assignment.name));
        texts.append(text);
    }
    for (qsizetype i = 0; texts.size() > 1 && i < texts.size(); ++i)
        texts[i] = names[i] + u":\n"_s + texts[i];
    return texts.join(u'\n');
}

QList<MergeItem> options(const Poll& poll)
{
    const QList<int> percents = percentages(poll.counts().votes);
    const bool parts = hasPercentages(poll);
    QList<MergeItem> options;
    for (qsizetype i = 0; i < poll.options.size(); ++i) {
        MergeItem item{MergeScope::Option, {}};
        setText(item, u"option"_s, poll.options[i].text);
        setCount(item, u"votes"_s, poll.options[i].votes);
        setText(item, u"percent"_s, parts ? u"%1 %"_s.arg(percents[i]) : QString());
        options.append(item);
    }
    return options;
}

QList<MergeItem> assignments(const Proposal& proposal, const Words& words)
{
    QList<MergeItem> assignments;
    for (const Assignment& assignment : proposal.assignments) {
        MergeItem item{MergeScope::Assignment, {}};
        setText(item, u"body"_s, assignment.name);
        setText(item, u"role"_s,
                assignment.role == Role::Lead
                    ? say(words, QT_TRANSLATE_NOOP("Document", "Leads"))
                    : say(words, QT_TRANSLATE_NOOP("Document", "Co-ordinates")));
        setText(item, u"deadline"_s, dayInFigures(assignment.answer.dueOn));
        setText(item, u"state"_s, standing(assignment, words));
        setText(item, u"answer"_s, answerText(assignment.answer));
        assignments.append(item);
    }
    return assignments;
}

}  // namespace

void setText(MergeItem& item, const QString& key, const QString& text)
{
    item.values.insert(key, {printable(text).trimmed()});
}

void setCount(MergeItem& item, const QString& key, std::optional<qint64> count)
{
    item.values.insert(key, {figureText(count), !count.has_value()});
}

QList<MergeItem> counted(QList<MergeItem> items)
{
    for (qsizetype i = 0; i < items.size(); ++i)
        items[i].values.insert(u"index"_s, {QString::number(i + 1)});
    return items;
}

QString dayInFigures(QDate day)
{
    return day.isValid() ? day.toString(u"dd/MM/yyyy"_s) : QString();
}

MergeItem proposalItem(const AgendaEntry& entry, const QString& heading, const Words& words)
{
    const Proposal& proposal = entry.proposal;
    const bool withdrawn = proposal.state == ProposalState::Withdrawn;
    const QString gone = say(words, QT_TRANSLATE_NOOP("Document", "(Withdrawn)"));
    QStringList citations;
    for (const Citation& citation : proposal.citations)
        citations.append(citation.canonical);
    MergeItem item{MergeScope::Proposal, {}};
    setText(item, u"number"_s, entry.number);
    setText(item, u"text"_s, withdrawn ? gone : proposal.text);
    setText(item, u"short_name"_s, withdrawn ? gone : calledBriefly(proposal));
    setText(item, u"proposing_bodies"_s, proposingBodies(proposal));
    setText(item, u"lead"_s, bodyNames(proposal, Role::Lead));
    setText(item, u"coordinating"_s, bodyNames(proposal, Role::Coordinating));
    item.values.insert(u"answering"_s, {answeringBodies(proposal, words),
                                        bodyNames(proposal, Role::Lead).isEmpty()});
    setText(item, u"citations"_s, joined(citations, "; "_L1));
    setText(item, u"topic"_s, proposal.topic);
    setText(item, u"tags"_s, joined(proposal.tags, ", "_L1));
    setText(item, u"state"_s, stateText(proposal.state, words));
    setText(item, u"deadline"_s, dayInFigures(firstDeadline(proposal)));
    setText(item, u"answer"_s, answers(proposal));
    setText(item, u"heading"_s, heading);
    const std::optional<Poll> decision = decisionOn(entry);
    setText(item, u"verdict"_s, decision ? verdictText(*decision, words) : QString());
    QList<MergeItem> polls;
    for (const Poll& poll : entry.polls) {
        if (isDecision(poll))
            polls.append(voteItem(poll, entry.number, words));
    }
    item.lists.insert(u"votes"_s, counted(polls));
    item.lists.insert(u"assignments"_s, counted(assignments(proposal, words)));
    return item;
}

MergeItem voteItem(const Poll& poll, const QString& number, const Words& words)
{
    const Counts counts = poll.counts();
    MergeItem item{MergeScope::Vote, {}};
    setText(item, u"question"_s, poll.question);
    setText(item, u"number"_s, number);
    setCount(item, u"for"_s, counts.sumOf(OptionMeaning::For));
    setCount(item, u"against"_s, counts.sumOf(OptionMeaning::Against));
    setCount(item, u"abstain"_s, counts.sumOf(OptionMeaning::Abstain));
    setCount(item, u"total"_s, counts.total());
    setCount(item, u"member_count"_s, counts.members);
    setCount(item, u"present"_s, counts.present);
    setText(item, u"percent"_s, percentText(poll, OptionMeaning::For));
    setText(item, u"method"_s, words.method(poll.method));
    const bool decided = isDecision(poll) && checkCounts(counts);
    setText(item, u"outcome"_s,
            decided ? words.outcome(resultOf(poll).verdict.outcome) : QString());
    setText(item, u"verdict"_s, verdictText(poll, words));
    item.lists.insert(u"options"_s, counted(options(poll)));
    return item;
}

}  // namespace nghisu
