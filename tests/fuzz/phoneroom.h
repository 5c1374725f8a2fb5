// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "fuzz.h"
#include "room/fakedesk.h"
#include "room/routes.h"
#include "room/samplebulletin.h"

#include <atomic>

namespace nghisu::fuzz {

/// Each input comes a minute after the one before, so that none is refused for coming too often.
class HastyClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    qint64 ticks() const override { return m_ticks; }
    void next() { m_ticks += 60'000; }

private:
    std::atomic<qint64> m_ticks = 0;
};

/// A room with a member that signed in and a vote that is open, as it is for every input. Served as at
/// a port that no address names.
struct PhoneRoom {
    PhoneRoom()
    {
        using namespace Qt::StringLiterals;
        file->seat(u"AAAA1111"_s, 1, u"Trần Thị Bình"_s);
        file->open = PollId(7);
        file->changeable = true;
        routes.serveAs(80);
        show(PollKind::Ranking);
        begin();
    }
    void show(PollKind kind, bool striking = false)
    {
        Bulletin bulletin = room::sampleBulletin();
        bulletin.poll = room::samplePoll(kind);
        bulletin.poll->changeable = true;
        bulletin.poll->form.striking = striking;
        routes.show(bulletin);
    }
    /// The next input finds everything as the one before did.
    void begin()
    {
        using namespace Qt::StringLiterals;
        clock.next();
        const QMutexLocker lock(&file->mutex);
        file->seats[u"AAAA1111"_s].token = token;
        file->ballots.clear();
    }

    const PhoneToken token = QByteArray(16, 'T');
    HastyClock clock;
    std::shared_ptr<room::FakeFile> file = std::make_shared<room::FakeFile>();
    LiveHub hub{clock};
    BallotWriter writer{std::make_unique<room::FakeDesk>(file), clock, [](PhoneDesk&) {}};
    Routes routes{RoomSettings(), writer, hub, clock};
};

}  // namespace nghisu::fuzz
