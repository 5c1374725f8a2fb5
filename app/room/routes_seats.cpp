// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phonecode.h"
#include "room/await.h"
#include "room/routes.h"

using namespace Qt::StringLiterals;

namespace nghisu {

namespace {

// A meeting of three days.
constexpr int seatSeconds = 3 * 24 * 60 * 60;
constexpr qsizetype longestCode = 20;

}  // namespace

QByteArray Routes::seatCookie(const PhoneToken& token) const
{
    return "nghisu=" + letteredToken(token) + "; Path=/; HttpOnly; SameSite=Strict; Max-Age="
         + QByteArray::number(token.isEmpty() ? 0 : seatSeconds)
         + (m_settings.secure() ? "; Secure" : "");
}

Reply Routes::toAgenda(const QByteArray& cookie)
{
    Reply reply;
    reply.status = 303;
    reply.location = "/";
    reply.setCookie = cookie;
    return reply;
}

HttpOutcome Routes::signIn(const Visit& visit)
{
    const Viewer& viewer = visit.viewer;
    const QString code = visit.form.value(u"code"_s).trimmed().left(longestCode);
    const bool move = visit.form.value(u"move"_s) == "1"_L1;
    const QString device = visit.request.device;
    if (const int seconds = m_guard.secondsUntilTry(device, m_clock.ticks()); seconds > 0) {
        Reply reply = m_pages.signIn(*board(), viewer, {}, m_pages.words(viewer).waiting(seconds),
                                     false, 429);
        reply.retryAfter = QByteArray::number(seconds);
        return reply;
    }
    const auto ask = [=, this, before = viewer.token()](auto give) {
        return m_writer.ask(BallotWriter::From::Unknown, [=, this](PhoneDesk& desk) {
            const Result<SignedIn> result = desk.signIn(code, move, m_clock.now());
            // One phone, one seat: what it had before is free again.
            if (result && !before.isEmpty() && before != result->token)
                static_cast<void>(desk.signOut(before, m_clock.now()));
            give(result);
        });
    };
    return await<Result<SignedIn>>(ask, [=, this](const auto& result) -> HttpOutcome {
        if (result)
            return signedIn(viewer, device, code, *result);
        m_guard.ended(device);
        return refuse(viewer, 503, "busy");
    });
}

Reply Routes::signedIn(const Viewer& viewer, const QString& device, const QString& code,
                       const Result<SignedIn>& result)
{
    if (result) {
        m_guard.succeeded(device, result->seat.person);
        QSet<PhoneToken> gone = m_seats.replace(*result);
        if (!viewer.token().isEmpty())
            gone.insert(viewer.token());
        for (const PhoneToken& token : std::as_const(gone))
            m_seats.remove(token);
        m_hub.end(gone);
        return toAgenda(seatCookie(result->token));
    }
    const Error& error = result.error();
    // Whoever guesses sends what may be a code; a slip of the hand hardly ever is one, and costs nothing.
    const bool guessed =
        (error.code == ErrorCode::NoSuchCode || error.code == ErrorCode::CodeRevoked)
        && readPhoneCode(code).has_value();
    if (guessed)
        m_guard.failed(device, m_clock.ticks());
    else
        m_guard.ended(device);
    const bool taken = error.code == ErrorCode::SeatTaken;
    return m_pages.signIn(*board(), viewer, code, m_pages.words(viewer).error(error), taken,
                          problemStatus(error.code));
}

HttpOutcome Routes::signOut(const Viewer& viewer)
{
    if (!viewer.seat())
        return toAgenda(seatCookie({}));
    const auto ask = [this, token = viewer.token()](auto give) {
        return m_writer.ask(BallotWriter::From::Known, [=, this](PhoneDesk& desk) {
            give(desk.signOut(token, m_clock.now()));
        });
    };
    return await<Result<void>>(ask, [=, this](const auto& result) -> HttpOutcome {
        if (!result)
            return refuse(viewer, 503, "busy");
        if (!*result && result->error().code != ErrorCode::NoSeat)
            return refuse(viewer, result->error(), "error");
        m_seats.remove(viewer.token());
        m_hub.end({viewer.token()});
        return toAgenda(seatCookie({}));
    });
}

}  // namespace nghisu
