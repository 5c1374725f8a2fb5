// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "fakedesk.h"
#include "phoneclient.h"
#include "room/roomserver.h"
#include "samplebulletin.h"

#include <QTest>

namespace nghisu::room {

/// A room that is served on this computer, with three members and a guest's code.
class RoomFixture {
public:
    RoomFixture()
    {
        using namespace Qt::StringLiterals;
        file->seat(u"AAAA1111"_s, 1, u"Trần Thị Bình"_s);
        file->seat(u"BBBB2222"_s, 2, u"Lê Văn Cường"_s);
        file->seat(u"CCCC3333"_s, 3, u"Phạm Đức Dũng"_s);
        file->seat(u"GGGG9999"_s, 9, u"Vũ Thu Hà"_s, false);
        settings.port = 0;
    }
    bool start() { return server.start(settings, std::make_unique<FakeDesk>(file)).has_value(); }
    PhoneClient phone() const { return PhoneClient(server.url()); }
    PhoneClient member(const char* code) const
    {
        PhoneClient phone(server.url());
        return phone.signIn(QString::fromLatin1(code)) ? phone : PhoneClient(server.url());
    }
    /// Shows it, and waits until phones get it.
    void show(const Bulletin& bulletin)
    {
        const QByteArray before = version();
        server.show(bulletin);
        for (int i = 0; i < 100 && version() == before; ++i)
            QTest::qWait(10);
    }
    void openPoll(const BulletinPoll& poll)
    {
        {
            const QMutexLocker lock(&file->mutex);
            file->open = poll.poll;
            file->changeable = poll.changeable;
            file->secret = poll.secret;
        }
        Bulletin bulletin = sampleBulletin();
        bulletin.poll = poll;
        show(bulletin);
    }
    void closePoll()
    {
        const QMutexLocker lock(&file->mutex);
        file->open = {};
    }

    SystemClock clock;
    RoomSettings settings;
    std::shared_ptr<FakeFile> file = std::make_shared<FakeFile>();
    RoomServer server{clock};

private:
    QByteArray version() const
    {
        const QByteArray body = phone().get("/").body;
        const qsizetype at = body.indexOf("data-version=");
        return body.mid(at, body.indexOf(' ', at) - at);
    }
};

}  // namespace nghisu::room
