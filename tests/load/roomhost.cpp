// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomhost.h"

#include "base/clock.h"
#include "room/roomserver.h"
#include "room/samplebulletin.h"
#include "sqlitedesk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSocketNotifier>
#include <QUrl>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace nghisu::load {

namespace {

double singleRate(const QString& file, qint64 milliseconds)
{
    SqliteDesk desk(file);
    QElapsedTimer timer;
    timer.start();
    int kept = 0;
    for (; timer.elapsed() < milliseconds; ++kept)
        static_cast<void>(desk.cast({{memberToken(1), PollId(9000 + kept), {0}}},
                                    QDateTime::currentDateTimeUtc()));
    return kept * 1000.0 / double(timer.elapsed());
}

Bulletin bulletinWith(qint64 poll)
{
    Bulletin bulletin = room::sampleBulletin();
    if (poll > 0) {
        // A few numbers have forms of their own, to be looked at.
        const PollKind kind = poll == 11               ? PollKind::Choice
                            : poll <= 13 && poll >= 12 ? PollKind::Election
                            : poll == 14               ? PollKind::Ranking
                                                       : PollKind::Decision;
        bulletin.poll = room::samplePoll(kind);
        bulletin.poll->form.striking = poll == 13;
        bulletin.poll->secret = poll >= 12 && poll <= 14;
        bulletin.poll->poll = PollId(poll);
        bulletin.poll->changeable = poll >= 1000;
    }
    return bulletin;
}

}  // namespace

int hostRoom(const QString& file, int members)
{
    const SystemClock clock;
    if (!QFile::exists(file))
        SqliteDesk::create(file, members);
    RoomServer server(clock);
    RoomSettings settings;
    settings.port = quint16(qEnvironmentVariableIntValue("NGHISU_LOAD_PORT"));
    settings.connections = 18'000;
    const Result<void> started = server.start(settings, std::make_unique<SqliteDesk>(file));
    if (!started)
        return 1;
    server.show(bulletinWith(0));
    std::printf("%s\n", qPrintable(server.url()));
    std::fflush(stdout);

    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 1;
    QSocketNotifier notifier(0, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &server, [&] {
        const QByteArray line = input.readLine().trimmed();
        const qint64 number = line.mid(line.indexOf(' ') + 1).toLongLong();
        if (line.isEmpty() || line == "quit")
            QCoreApplication::quit();
        else if (line.startsWith("single"))
            std::printf("%f\n", singleRate(file, number));
        else
            server.show(bulletinWith(line == "close" ? 0 : number));
        std::fflush(stdout);
    });
    return QCoreApplication::exec();
}

RoomHost::RoomHost(int members) : m_members(members)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

RoomHost::~RoomHost()
{
    kill();
}

bool RoomHost::start()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // After a kill phones look for it where it was.
    environment.insert(u"NGHISU_LOAD_PORT"_s, QString::number(m_port));
    m_process.setProcessEnvironment(environment);
    m_process.start(QCoreApplication::applicationFilePath(),
                    {u"host"_s, file(), QString::number(m_members)});
    if (!m_process.waitForReadyRead(20'000))
        return false;
    m_port = quint16(QUrl(QString::fromLatin1(m_process.readLine().trimmed())).port());
    return m_port > 0;
}

void RoomHost::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

void RoomHost::tell(const QByteArray& line)
{
    m_process.write(line + '\n');
    m_process.waitForBytesWritten();
}

double RoomHost::oneByOne()
{
    tell("single 2000");
    m_process.waitForReadyRead(20'000);
    return m_process.readLine().toDouble();
}

}  // namespace nghisu::load
