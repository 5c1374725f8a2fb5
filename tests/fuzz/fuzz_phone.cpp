// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "fuzz.h"
#include "room/fakedesk.h"
#include "room/routes.h"
#include "room/samplebulletin.h"

#include <QSemaphore>

#include <atomic>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

// Each input comes a minute after the one before, so that none is refused for coming too often.
class HastyClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    qint64 ticks() const override { return m_ticks; }
    void next() { m_ticks += 60'000; }

private:
    std::atomic<qint64> m_ticks = 0;
};

// A room with a member that signed in and a vote that is open, as it is for every input.
struct Room {
    Room()
    {
        file->seat(u"AAAA1111"_s, 1, u"Trần Thị Bình"_s);
        file->seats[u"AAAA1111"_s].token = token;
        file->open = PollId(7);
        file->changeable = true;
        routes.serveAs(8080);
        Bulletin bulletin = room::sampleBulletin();
        bulletin.poll = room::samplePoll(PollKind::Ranking);
        bulletin.poll->changeable = true;
        routes.show(bulletin);
    }
    // What becomes of a request in the end.
    HttpOutcome outcomeOf(const Request& request)
    {
        HttpOutcome outcome = routes.handle(request);
        while (outcome.later()) {
            QSemaphore there;
            std::function<HttpOutcome()> next;
            outcome.later()([&](std::function<HttpOutcome()> made) {
                next = std::move(made);
                there.release();
            });
            there.acquire();
            outcome = next();
        }
        return outcome;
    }

    const PhoneToken token = QByteArray(16, 'T');
    HastyClock clock;
    std::shared_ptr<room::FakeFile> file = std::make_shared<room::FakeFile>();
    LiveHub hub{clock};
    BallotWriter writer{std::make_unique<room::FakeDesk>(file), clock, [](PhoneDesk&) {}};
    Routes routes{RoomSettings(), writer, hub, clock};
};

}  // namespace

// The parts of an input: path, query, cookie, languages, body, and what tells where it came from.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static Room room;
    const QList<QByteArray> parts = fuzz::partsOf(fuzz::bytesOf(data, size), 6);
    Request request;
    request.path = parts[0].left(parts[0].indexOf('\0'));
    request.query = parts[1];
    request.cookie = parts[2];
    request.languages = parts[3];
    request.body = parts[4];
    request.host = "127.0.0.1:8080";
    request.origin = "http://127.0.0.1:8080";
    if (parts[5].startsWith('x'))
        request.origin = request.host = parts[5];
    request.method = request.body.isEmpty() ? Request::Method::Get : Request::Method::Post;
    request.device = u"127.0.0.1"_s;
    room.clock.next();
    {
        const QMutexLocker lock(&room.file->mutex);
        room.file->seats[u"AAAA1111"_s].token = room.token;
    }

    const HttpOutcome outcome = room.outcomeOf(request);
    if (outcome.stream())
        return 0;
    const Reply& reply = outcome.reply();
    fuzz::require(reply.status >= 200 && reply.status < 600);
    for (const QByteArray& header : {reply.location, reply.setCookie, reply.type})
        fuzz::require(!header.contains('\n') && !header.contains('\r'));
    // Whatever was sent, a page has one script, and that is ours.
    if (reply.type.startsWith("text/html") && !reply.body.isEmpty())
        fuzz::require(reply.body.count("<script") == 1 && !reply.body.contains("=\"//"));
    return 0;
}
