// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomhost.h"

#include "room/roomserver.h"
#include "slowdisk.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>
#include <QUrl>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace nghisu::load {

namespace {

constexpr auto portName = "NGHISU_LOAD_PORT";
constexpr auto syncName = "NGHISU_LOAD_SYNC";
// Ten thousand members sign in first.
constexpr int patience = 300'000;

QByteArray wordOf(Vote vote)
{
    if (vote == Vote::Secret)
        return "secret";
    return vote == Vote::Changeable ? "changeable" : "open";
}

Vote voteOf(const QByteArray& word)
{
    if (word == "secret")
        return Vote::Secret;
    return word == "changeable" ? Vote::Changeable : Vote::Open;
}

QByteArray joined(const QList<qint64>& figures)
{
    QByteArray text;
    for (const qint64 figure : figures)
        text += QByteArray::number(figure) + ' ';
    return text.trimmed();
}

void say(const QByteArray& line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

// After each thing that the desk does the room is shown what it changed, as the window shows it.
void doAsTold(const QByteArray& line, LoadCouncil& council, RoomServer& server)
{
    const QByteArray word = line.mid(line.indexOf(' ') + 1);
    QByteArray answer;
    if (line.startsWith("open"))
        answer = QByteArray::number(council.open(voteOf(word)).value());
    else if (line == "close")
        answer = joined(council.close());
    else
        answer = QByteArray::number(council.oneByOne(word.toLongLong()));
    server.show(council.bulletin());
    say(answer);
}

}  // namespace

int hostRoom(const QString& file, int members)
{
    // It has been made before the disk becomes slow.
    if (!QFile::exists(file))
        const LoadCouncil made(file, members);
    slowdisk::install(qEnvironmentVariableIntValue(syncName));
    LoadCouncil council(file, members);
    RoomServer server(council.clock());
    RoomSettings settings;
    settings.port = quint16(qEnvironmentVariableIntValue(portName));
    settings.connections = 18'000;
    if (!server.start(settings, council.desk()))
        return 1;
    server.show(council.bulletin());
    say(server.url().toLatin1());

    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 1;
    QSocketNotifier notifier(0, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &server, [&] {
        const QByteArray line = input.readLine().trimmed();
        if (line.isEmpty() || line == "quit")
            QCoreApplication::quit();
        else
            doAsTold(line, council, server);
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

bool RoomHost::start(int sync)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // After a kill phones look for it where it was.
    environment.insert(QString::fromLatin1(portName), QString::number(m_port));
    environment.insert(QString::fromLatin1(syncName), QString::number(sync));
    m_process.setProcessEnvironment(environment);
    m_process.start(QCoreApplication::applicationFilePath(),
                    {u"host"_s, file(), QString::number(m_members)});
    m_port = quint16(QUrl(QString::fromLatin1(answer())).port(0));
    if (m_port > 0)
        m_seats = seatsOf(file());
    return m_port > 0;
}

void RoomHost::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray RoomHost::answer()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patience))
            return {};
    }
    return m_process.readLine().trimmed();
}

QByteArray RoomHost::ask(const QByteArray& line)
{
    m_process.write(line + '\n');
    m_process.waitForBytesWritten();
    return answer();
}

PollId RoomHost::openPoll(Vote vote)
{
    return PollId(ask("open " + wordOf(vote)).toLongLong());
}

QList<qint64> RoomHost::closePoll()
{
    QList<qint64> figures;
    for (const QByteArray& figure : ask("close").split(' '))
        figures.append(figure.toLongLong());
    return figures;
}

double RoomHost::oneByOne()
{
    return ask("single 2000").toDouble();
}

}  // namespace nghisu::load
