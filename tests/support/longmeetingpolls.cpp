// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/attending.h"
#include "session/polling.h"
#include "session/voting.h"
#include "support/longmeeting.h"

#include <algorithm>
#include <numeric>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// Figures that stand in place of others and are as many.
QList<qint64> turned(QList<qint64> votes)
{
    std::rotate(votes.begin(), votes.begin() + 1, votes.end());
    return votes;
}

// What a ballot adds; in a ranking, to what stands first on it.
void add(QList<qint64>& votes, const Poll& poll, const BallotChoice& choice, qint64 weight = 1)
{
    for (const int option : choice) {
        votes[option] += weight;
        if (poll.ballot.kind == PollKind::Ranking)
            break;
    }
}

PollFigures figuresOf(const Poll& poll)
{
    PollFigures figures;
    static_cast<Turnout&>(figures) = static_cast<const Turnout&>(poll);
    for (const PollOption& option : poll.options)
        figures.votes.append(option.votes);
    return figures;
}

}  // namespace

Poll LongMeeting::poll(const CourseEntry& entry, PollMethod method, PollKind kind)
{
    const QList<DecisionRule> rules = decisionRulePresets();
    Poll poll;
    poll.meeting = m_meeting;
    poll.proposal = entry.proposal;
    poll.item = entry.item;
    poll.question = u"Câu hỏi %1?"_s.arg(m_polls);
    poll.method = method;
    poll.ballot.kind = kind;
    poll.rule = rules[m_polls % rules.size()];
    poll.options = standardOptions(u"Tán thành"_s, u"Không tán thành"_s, u"Không biểu quyết"_s);
    if (kind == PollKind::Decision)
        return poll;
    for (PollOption& option : poll.options)
        option.meaning = OptionMeaning::Other;
    poll.options.append({{}, u"Phương án khác"_s, OptionMeaning::Other, 0});
    poll.ballot.most = kind == PollKind::Ranking ? 1 : 2;
    poll.ballot.striking = m_polls % 2 == 0;
    poll.ballot.counting = m_polls % 4 < 2 ? RankCounting::Schulze : RankCounting::InstantRunoff;
    return poll;
}

// Turn about, so that none is left out by chance.
Poll LongMeeting::nextPoll(const CourseEntry& entry)
{
    using enum PollMethod;
    using enum PollKind;
    Poll next = poll(entry, ShowOfHands);
    switch (m_polls % 13) {
    case 0:
    case 1:
        break;
    case 2:
        next.method = RollCall;
        break;
    case 3:
        next.method = RollCall;
        next.weighted = true;
        break;
    case 4:
        next.method = Paper;
        next.secret = true;
        break;
    case 5:
        next = poll(entry, Paper, Choice);
        break;
    case 6:
        next = poll(entry, Paper, Election);
        next.secret = true;
        break;
    case 7:
        next = poll(entry, Paper, Ranking);
        next.secret = true;
        break;
    case 8:
        next = poll(entry, RollCall, Ranking);
        break;
    case 9:
        next.method = Phone;
        next.secret = true;
        break;
    case 10:
        next = poll(entry, Phone, Choice);
        next.weighted = true;
        break;
    case 11:
        if (const CourseEntry& other = m_entries.last();
            entry.proposal.isValid() && other.proposal != entry.proposal)
            next.together = {other.proposal};
        break;
    default:
        // A tie of the chair's casting vote.
        next.rule.quorum = {};
        next.rule.threshold = {1, 2};
        next.rule.comparison = Comparison::MoreThan;
        next.rule.base = Base::ForAndAgainst;
        next.rule.tie = TieMode::CastingVote;
        next.ruleNote = u"theo đề nghị của chủ tọa"_s;
    }
    return next;
}

void LongMeeting::holdPoll(const CourseEntry& entry)
{
    ++m_polls;
    if (m_polls % 29 == 0) {
        record(entry);
        return;
    }
    Poll next = nextPoll(entry);
    if (m_polls % 17 == 0 && m_lastHeld.isValid()) {
        next = revoteOf(*m_file->read().polls.find(m_lastHeld));
        next.question = u"Câu hỏi %1?"_s.arg(m_polls);
    }
    const PollId id = must(preparePoll(*m_file, next));
    must(openPoll(*m_file, id, now()));
    pass(2, 10);
    const Poll open = *m_file->read().polls.find(id);
    const PollFigures counted = votesIn(open);
    if (m_polls % 23 == 0) {
        must(annulVote(*m_file, id, u"nhầm kiến nghị"_s));
        return;
    }
    must(closePoll(*m_file, id, counted, now()));
    m_lastHeld = id;
    countAgain(id);
    if (m_polls % 19 == 0)
        must(annulVote(*m_file, id, u"đếm nhầm"_s));
}

PollFigures LongMeeting::votesIn(const Poll& poll)
{
    PollFigures figures;
    if (poll.method == PollMethod::RollCall || (poll.method == PollMethod::Phone && !poll.secret))
        m_said[poll.id] = castNames(poll);
    else if (poll.method == PollMethod::Phone || poll.ballot.needsBallots())
        m_said[poll.id] = castSheets(poll);
    else {
        figures = sumsOf(poll);
        m_said[poll.id] = figures.votes;
    }
    return figures;
}

BallotChoice LongMeeting::anyChoice(const Poll& poll)
{
    BallotChoice all(poll.options.size());
    std::iota(all.begin(), all.end(), 0);
    std::shuffle(all.begin(), all.end(), m_random);
    const int most =
        poll.ballot.kind == PollKind::Ranking ? int(all.size()) : poll.ballot.votesOnOne();
    all.resize(m_random.bounded(1, most + 1));
    return all;
}

// By name, some of them corrected; not all are called.
QList<qint64> LongMeeting::castNames(const Poll& poll)
{
    QList<qint64> votes(poll.options.size(), 0);
    for (const PersonId person : present()) {
        if (chance(5))
            continue;
        BallotChoice choice;
        for (int times = chance(8) ? 2 : 1; times > 0; --times) {
            choice = anyChoice(poll);
            must(castByName(*m_file, poll.id, person, choice, now()));
        }
        if (chance(20))
            pass(1, 3);
        add(votes, poll, choice, poll.weighted ? m_weights[person] : 1);
    }
    return votes;
}

// Without names, in batches as they come; among phones each by somebody who has taken a paper.
QList<qint64> LongMeeting::castSheets(const Poll& poll)
{
    QList<qint64> votes(poll.options.size(), 0);
    qsizetype left = present().size() - m_random.bounded(3);
    while (left > 0) {
        QList<BallotChoice> batch;
        for (int i = 0; i < 7 && left > 0; ++i, --left) {
            if (poll.method == PollMethod::Phone)
                must(takePaper(*m_file, poll.id, present()[left - 1]));
            batch.append(anyChoice(poll));
            add(votes, poll, batch.last());
        }
        must(castBallots(*m_file, poll.id, batch));
    }
    return votes;
}

PollFigures LongMeeting::sumsOf(const Poll& poll)
{
    PollFigures figures;
    qint64 ballots = present().size();
    figures.votes = QList<qint64>(poll.options.size(), 0);
    if (poll.method == PollMethod::Paper) {
        figures.issued = ballots;
        figures.collected = ballots - m_random.bounded(2);
        figures.invalid = m_random.bounded(2);
        figures.committee = {u"Lê Ngọc Lan"_s, u"Phạm Quốc Đạt"_s};
        ballots = *figures.valid();
    } else if (poll.rule.tie == TieMode::CastingVote && !poll.ruleNote.isEmpty()) {
        figures.votes[0] = figures.votes[1] = ballots / 2;
        figures.chair = chance(50) ? OptionMeaning::For : OptionMeaning::Against;
        return figures;
    } else {
        ballots -= m_random.bounded(3);
    }
    // Three who are alike, for two seats.
    if (poll.ballot.kind == PollKind::Election && m_polls % 2 == 0 && poll.options.size() == 4) {
        const qint64 votes = 2 * ballots / 3;
        figures.votes = {votes, votes, votes, 0};
        return figures;
    }
    for (; ballots > 0; --ballots)
        add(figures.votes, poll, anyChoice(poll));
    return figures;
}

// A second count of the same ballots, or a correction of what was written down wrongly.
void LongMeeting::countAgain(PollId id)
{
    const Poll held = *m_file->read().polls.find(id);
    if (held.ballot.kind == PollKind::Ranking)
        return;
    if (held.method == PollMethod::Paper && m_polls % 5 < 2) {
        pass(1, 5);
        PollFigures again = figuresOf(held);
        again.votes = turned(again.votes);
        must(recountPoll(*m_file, id, again, now()));
        m_said[id] = again.votes;
    } else if (m_polls % 7 == 0) {
        pass(1, 5);
        VoteEntry corrected;
        static_cast<Turnout&>(corrected) = static_cast<const Turnout&>(held);
        corrected.options = held.options;
        const QList<qint64> votes = turned(figuresOf(held).votes);
        for (qsizetype i = 0; i < votes.size(); ++i)
            corrected.options[i].votes = votes[i];
        must(correctVote(*m_file, id, corrected, u"ghi nhầm"_s));
        m_said[id] = votes;
    }
}

// One that was held without the program and is written down afterwards.
void LongMeeting::record(const CourseEntry& entry)
{
    const Poll question = poll(entry, PollMethod::ShowOfHands);
    const Headcount count = must(headcountNow(*m_file, m_meeting));
    VoteEntry held;
    held.meeting = m_meeting;
    held.proposal = entry.proposal;
    held.question = question.question;
    held.rule = question.rule;
    held.options = question.options;
    held.members = count.members;
    held.entitled = count.entitled;
    held.present = count.present;
    held.options[0].votes = count.present;
    m_said[must(recordVote(*m_file, held))] = {count.present, 0, 0};
}

}  // namespace nghisu
