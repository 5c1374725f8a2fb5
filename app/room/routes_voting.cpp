// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/ballotfields.h"
#include "room/routes.h"

using namespace Qt::StringLiterals;

namespace nghisu {

// The ballot that is open, as this phone's member finds it: not sent yet, or sent and what can be
// done about that.
HttpOutcome Routes::voteForm(const VisitPtr& visit)
{
    const auto board = this->board();
    if (!visit->viewer.mayVote() || !board->bulletin.poll)
        return m_pages.vote(*board, visit->viewer, {visit->viewer.formToken});

    const auto shown = [=, this](const Result<OwnBallot>& own) -> HttpOutcome {
        if (!own && own.error().code == ErrorCode::NoSeat)
            m_seats.remove(visit->token);
        if (!own)
            return refuse(*visit, own.error(), "error");
        const bool again = board->bulletin.poll->changeable && visit->request.query == "change";
        if (own->voted && !again)
            return m_pages.receipt(*board, visit->viewer, {}, own->choice, false);
        // Of a secret ballot nobody knows any more what it says.
        const bool known = own->voted && !board->bulletin.poll->secret;
        return m_pages.vote(
            *board, visit->viewer,
            {visit->viewer.formToken, known ? std::optional(own->choice) : std::nullopt});
    };
    return HttpOutcome::Later([=, this](const HttpOutcome::Resume& resume) {
        const PollId poll = board->bulletin.poll->poll;
        const bool asked = m_writer.ask(BallotWriter::From::Known, [=](PhoneDesk& desk) {
            const Result<OwnBallot> own = desk.ownBallot(visit->token, poll);
            resume([=] { return shown(own); });
        });
        if (!asked)
            resume([=, this]() -> HttpOutcome { return refuse(*visit, 503, "busy"); });
    });
}

HttpOutcome Routes::cast(const VisitPtr& visit)
{
    if (!visit->viewer.seat)
        return refuse(*visit, {ErrorCode::NoSeat, {}}, "notRecorded");
    const auto board = this->board();
    const std::optional<BulletinPoll>& poll = board->bulletin.poll;
    if (!poll || visit->form.value(u"poll"_s) != QString::number(poll->poll.value()))
        return refuse(*visit, {ErrorCode::PollNotOpen, {}}, "notRecorded");

    const BallotAnswer answer = ballotAnswer(*poll, visit->form);
    if (!answer.readable)
        return refuse(*visit, 400, "malformed");
    const PageWords& words = m_pages.words(visit->viewer);
    const Result<void> may = checkChoice(poll->form, poll->options.size(), answer.choice);
    if (answer.sameRank || !may) {
        // The ballot comes back with what was chosen, and why it was not taken.
        const QString problem = answer.sameRank ? words[u"w.sameRank"_s] : words.error(may.error());
        return m_pages.vote(*board, visit->viewer,
                            {visit->viewer.formToken, answer.choice, problem, answer.ranks}, 422);
    }
    return HttpOutcome::Later([=, this](const HttpOutcome::Resume& resume) {
        const PhoneBallot ballot{visit->token, board->bulletin.poll->poll, answer.choice};
        const bool taken = m_writer.cast(ballot, [=, this](const Result<PhoneReceipt>& result) {
            resume([=, this]() -> HttpOutcome {
                return castDone(*visit, board, answer.choice, result);
            });
        });
        if (!taken)
            resume([=, this]() -> HttpOutcome { return refuse(*visit, 503, "busy"); });
    });
}

Reply Routes::castDone(const Visit& visit, const std::shared_ptr<const Board>& board,
                       const BallotChoice& choice, const Result<PhoneReceipt>& result)
{
    const bool before = !result && result.error().code == ErrorCode::AlreadyVoted;
    if (result || before)
        m_hub.addVoters(board->open(), {visit.viewer.seat->person});
    if (!result) {
        if (result.error().code == ErrorCode::NoSeat)
            m_seats.remove(visit.token);
        return refuse(visit, result.error(), "notRecorded");
    }
    m_lastPoll = board->pollNow();
    ++m_ballotsKept;
    Viewer viewer = visit.viewer;
    viewer.voted = true;
    return m_pages.receipt(*board, viewer, *result, choice, true);
}

}  // namespace nghisu
