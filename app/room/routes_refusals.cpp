// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/routes.h"

using namespace Qt::StringLiterals;

namespace nghisu {

Reply Routes::refuse(const Viewer& viewer, int status, const char* word)
{
    const PageWords& words = m_pages.words(viewer);
    Reply reply = m_pages.refusal(*board(), viewer, status, words[u"w.error"_s],
                                  words[u"w."_s + QLatin1String(word)]);
    if (status == 503)
        reply.retryAfter = "2";
    return reply;
}

Reply Routes::refuse(const Viewer& viewer, const Error& error, const char* heading)
{
    const PageWords& words = m_pages.words(viewer);
    return m_pages.refusal(*board(), viewer, problemStatus(error.code),
                           words[u"w."_s + QLatin1String(heading)], words.error(error),
                           error.code == ErrorCode::NoSeat);
}

int Routes::problemStatus(ErrorCode code) const
{
    switch (code) {
    case ErrorCode::NoSeat:
    case ErrorCode::NoSuchCode:
    case ErrorCode::CodeRevoked:
    case ErrorCode::MayNotVote:
    case ErrorCode::NotPresent:
        return 403;
    case ErrorCode::SeatTaken:
    case ErrorCode::AlreadyVoted:
    case ErrorCode::PollNotOpen:
        return 409;
    case ErrorCode::NoSuchPoll:
        return 404;
    case ErrorCode::NoSuchOption:
    case ErrorCode::SameOptionTwice:
    case ErrorCode::TooManyChosen:
    case ErrorCode::NothingChosen:
        return 422;
    default:
        // The file: the phone may try again.
        return 503;
    }
}

Reply Routes::refusal(int status)
{
    const Viewer viewer{Visitor::guest(), u"vi"_s, "/", {}};
    switch (status) {
    case 413:
        return refuse(viewer, status, "tooLarge");
    case 403:
    case 421:
        return refuse(viewer, status, "foreign");
    case 503:
        return refuse(viewer, status, "busy");
    default:
        return refuse(viewer, status, "malformed");
    }
}

}  // namespace nghisu
