// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraries.h"

#include "swarm.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <cstdio>

using namespace nghisu::load;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int idle = 5000;
constexpr int askers = 32;
const QByteArray asking = "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";

class Measuring {
public:
    Measuring(const QString& library, quint16 port, qint64 pid)
        : m_library(library), m_port(port), m_pid(pid)
    {
    }
    void run()
    {
        say("requests a second, keep-alive", rate(1500ms));
        longConnections();
        {
            Swarm halves(m_port);
            for (int i = 0; i < idle; ++i)
                halves.open(i + 1);
            halves.turn(300ms, [](int) {});
            Swarm slow(m_port);
            slow.send(slow.open(), "GET / HTTP/1.1\r\nHo");
            say("the same beside 5,000 half-open connections and a slow sender", rate(1500ms));
        }
    }

private:
    void say(const char* what, double figure) const
    {
        std::printf("%-12s %-64s %10.1f\n", qPrintable(m_library), what, figure);
        std::fflush(stdout);
    }
    // Whole answers a second, with as many askers as ask again when they have theirs.
    double rate(std::chrono::milliseconds most) const
    {
        Swarm swarm(m_port);
        int answers = 0;
        for (int i = 0; i < askers; ++i)
            swarm.send(swarm.open(), asking);
        QElapsedTimer timer;
        timer.start();
        swarm.turnUntil([] { return false; }, most,
                        [&](int wire) {
                            while (!takeAnswer(swarm.received(wire)).isEmpty()) {
                                ++answers;
                                swarm.send(wire, asking);
                            }
                        });
        return answers * 1000.0 / double(timer.elapsed());
    }
    void longConnections() const
    {
        Swarm swarm(m_port);
        const qint64 before = ownMemory(m_pid);
        QElapsedTimer timer;
        timer.start();
        int begun = 0;
        const auto count = [&](int wire) {
            begun += swarm.received(wire).contains("\r\n\r\n") ? 1 : 0;
            swarm.received(wire).clear();
        };
        for (int i = 0; i < idle; ++i) {
            swarm.send(swarm.open(), "GET /live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
            swarm.turn(0ms, count);
        }
        swarm.turnUntil([&] { return begun >= idle; }, 20s, count);
        say("long connections begun", begun);
        say("ms until 5,000 had begun", double(timer.elapsed()));
        say("KB of memory a long connection", double(ownMemory(m_pid) - before) / 1024 / idle);
        timer.restart();
        int reached = 0;
        swarm.send(swarm.open(), "GET /push HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        swarm.turnUntil(
            [&] { return reached >= idle; }, 20s,
            [&](int wire) { reached += swarm.received(wire).contains("bend\n\n") ? 1 : 0; });
        say("long connections reached by 1 KB", reached);
        say("ms until all were reached", double(timer.elapsed()));
    }

    QString m_library;
    quint16 m_port;
    qint64 m_pid;
};

int measure(const QString& library)
{
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.start(QCoreApplication::applicationFilePath(), {u"serve"_s, library});
    if (!server.waitForReadyRead(5000))
        return 1;
    Measuring(library, server.readLine().trimmed().toUShort(), server.processId()).run();
    server.kill();
    server.waitForFinished();
    return 0;
}

}  // namespace

/// Measures the two libraries that could serve a room, with the same work:
/// nghisu_load_libraries [serve microhttpd|qt [ANSWER]], the answer of a server in base64, which theirs
/// is to be like.
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    raiseFileLimit();
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"serve"_s) {
        const QByteArray like = QByteArray::fromBase64(arguments.value(2).toLatin1());
        const Answer answer = like.isEmpty() ? Answer() : Answer::like(like);
        return arguments.value(1) == u"qt"_s ? serveWithQt(answer) : serveWithMicrohttpd(answer);
    }
    int status = 0;
    for (const QString& library : {u"microhttpd"_s, u"qt"_s})
        status |= measure(library);
    return status;
}
