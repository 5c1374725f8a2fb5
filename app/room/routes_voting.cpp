// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/await.h"
#include "room/ballotfields.h"
#include "room/routes.h"

using namespace Qt::StringLiterals;

namespace nghisu {

// The ballot that is open, as this phone's member finds it: not sent yet, or sent and what can be
// done about that.
HttpOutcome Routes::voteForm(const Visit& visit)
{
    const auto board = this->board();
    const Viewer& viewer = visit.viewer;
    if (!viewer.mayVote() || !board->bulletin.poll)
        return m_pages.vote(*board, viewer, {viewer.formToken()});

    const bool again = board->bulletin.poll->changeable && visit.request.query == "change";
    const auto ask = [this, token = viewer.token(), poll = board->open()](auto give) {
        return m_writer.ask(BallotWriter::From::Known,
                            [=](PhoneDesk& desk) { give(desk.ownBallot(token, poll)); });
    };
    return await<Result<OwnBallot>>(ask, [=, this](const auto& asked) -> HttpOutcome {
        if (!asked)
            return refuse(viewer, 503, "busy");
        const Result<OwnBallot>& own = *asked;
        if (!own && own.error().code == ErrorCode::NoSeat)
            m_seats.remove(viewer.token());
        if (!own)
            return refuse(viewer, own.error(), "error");
        if (own->voted && !again)
            return m_pages.receipt(*board, viewer, {}, own->choice, false);
        // Of a secret ballot nobody knows any more what it says.
        const bool known = own->voted && !board->bulletin.poll->secret;
        return m_pages.vote(
            *board, viewer,
            {viewer.formToken(), known ? std::optional(own->choice) : std::nullopt});
    });
}

HttpOutcome Routes::cast(const Visit& visit)
{
    const Viewer& viewer = visit.viewer;
    if (!viewer.seat())
        return refuse(viewer, {ErrorCode::NoSeat, {}}, "notRecorded");
    const auto board = this->board();
    const std::optional<BulletinPoll>& poll = board->bulletin.poll;
    if (!poll || visit.form.value(u"poll"_s) != QString::number(poll->poll.value()))
        return refuse(viewer, {ErrorCode::PollNotOpen, {}}, "notRecorded");

    const BallotAnswer answer = ballotAnswer(*poll, visit.form);
    if (!answer.readable)
        return refuse(viewer, 400, "malformed");
    const PageWords& words = m_pages.words(viewer);
    const Result<void> may = checkChoice(poll->form, poll->options.size(), answer.choice);
    if (answer.sameRank || !may) {
        // The ballot comes back with what was chosen, and why it was not taken.
        const QString problem = answer.sameRank ? words[u"w.sameRank"_s] : words.error(may.error());
        return m_pages.vote(*board, viewer,
                            {viewer.formToken(), answer.choice, problem, answer.ranks}, 422);
    }
    const PhoneBallot ballot{viewer.token(), board->open(), answer.choice};
    const auto cast = [=, this](auto give) { return m_writer.cast(ballot, give); };
    return await<Result<PhoneReceipt>>(cast, [=, this](const auto& kept) -> HttpOutcome {
        return kept ? castDone(viewer, *board, ballot, *kept) : refuse(viewer, 503, "busy");
    });
}

Reply Routes::castDone(Viewer viewer, const Board& board, const PhoneBallot& ballot,
                       const Result<PhoneReceipt>& result)
{
    const bool before = !result && result.error().code == ErrorCode::AlreadyVoted;
    if (result || before)
        m_hub.addVoter(ballot.poll, viewer.person());
    if (!result) {
        if (result.error().code == ErrorCode::NoSeat)
            m_seats.remove(viewer.token());
        return refuse(viewer, result.error(), "notRecorded");
    }
    m_lastPoll = ballot.poll.value();
    ++m_ballotsKept;
    viewer.voted = true;
    return m_pages.receipt(board, viewer, *result, ballot.choice, true);
}

}  // namespace nghisu
