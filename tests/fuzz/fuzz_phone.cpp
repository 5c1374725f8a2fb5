// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneroom.h"

#include <QSemaphore>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

// What becomes of a request in the end.
HttpOutcome outcomeOf(Routes& routes, const Request& request)
{
    HttpOutcome outcome = routes.handle(request);
    while (const auto awaited = outcome.takeAwaited()) {
        QSemaphore there;
        awaited->ask([&] { there.release(); });
        there.acquire();
        outcome = awaited->outcome();
    }
    return outcome;
}

// The form of the vote that is open, by the first letter of what tells it.
void showVote(fuzz::PhoneRoom& room, char letter)
{
    static char shown = 'r';
    if (std::exchange(shown, letter) == letter)
        return;
    switch (letter) {
    case 'd':
        return room.show(PollKind::Decision);
    case 'c':
        return room.show(PollKind::Choice);
    case 'e':
        return room.show(PollKind::Election);
    case 's':
        return room.show(PollKind::Election, true);
    default:
        return room.show(PollKind::Ranking);
    }
}

}  // namespace

// The parts of an input: path, query, cookie, languages, body, what tells where it came from, and how
// the vote is held.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static fuzz::PhoneRoom room;
    const QList<QByteArray> parts = fuzz::partsOf(fuzz::bytesOf(data, size), 7);
    Request request;
    request.path = parts[0].left(parts[0].indexOf('\0'));
    request.query = parts[1];
    request.cookie = parts[2];
    request.languages = parts[3];
    request.body = parts[4];
    request.host = "127.0.0.1";
    request.origin = "http://127.0.0.1";
    if (parts[5].startsWith('x'))
        request.origin = request.host = parts[5];
    request.method = request.body.isEmpty() ? Request::Method::Get : Request::Method::Post;
    request.device = u"127.0.0.1"_s;
    showVote(room, parts[6].isEmpty() ? 'r' : parts[6][0]);
    room.begin();

    HttpOutcome outcome = outcomeOf(room.routes, request);
    if (outcome.stream())
        return 0;
    const Reply& reply = *outcome.reply();
    fuzz::require(reply.status >= 200 && reply.status < 600);
    for (const QByteArray& header : {reply.location, reply.setCookie, reply.type})
        fuzz::require(!header.contains('\n') && !header.contains('\r'));
    // Whatever was sent, a page has one script, and that is ours.
    if (reply.type.startsWith("text/html") && !reply.body.isEmpty())
        fuzz::require(reply.body.count("<script") == 1 && !reply.body.contains("href=\"//"));
    return 0;
}
