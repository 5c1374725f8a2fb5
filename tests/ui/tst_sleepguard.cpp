// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/sleepguard.h"

#include <QTest>

#ifdef NGHISU_DBUS
#include "projector/sleep/bussleepblock.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QProcess>
#include <QStandardPaths>

#include <fcntl.h>
#include <unistd.h>
#endif

#include <memory>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

struct Calls {
    int held = 0;
    int released = 0;
    QString reason;
};

/// Counts what it is asked.
class CountingBlock final : public SleepBlock {
public:
    explicit CountingBlock(Calls& calls) : m_calls(calls) {}

    void hold(const QString& reason) override
    {
        ++m_calls.held;
        m_calls.reason = reason;
    }
    void release() override { ++m_calls.released; }

private:
    Calls& m_calls;
};

}  // namespace

#ifdef NGHISU_DBUS

/// A desktop that can be asked not to blank its screen.
class FakeDesktop : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QStringList programs;
    QList<uint> inhibited;
    QList<uint> freed;
    bool refuses = false;

public slots:
    uint Inhibit(const QString& program, const QString& reason)
    {
        if (refuses) {
            sendErrorReply(QDBusError::AccessDenied, u"no"_s);
            return 0;
        }
        programs.append(program + u": "_s + reason);
        inhibited.append(40 + static_cast<uint>(programs.size()));
        return inhibited.last();
    }
    void UnInhibit(uint cookie) { freed.append(cookie); }
};

/// Gives locks against sleep: the writing ends of a pipe. Once all are closed, it reads its end.
class FakeSystem : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~FakeSystem() override
    {
        if (m_read >= 0)
            ::close(m_read);
    }

    QStringList locks;

    bool isLocked() const
    {
        char none = 0;
        return m_read >= 0 && ::read(m_read, &none, 1) != 0;
    }

public slots:
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString&, const QString&,
                                    const QString& mode)
    {
        locks.append(what + u' ' + mode);
        int ends[2];
        if (::pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0)
            return {};
        m_read = ends[0];
        QDBusUnixFileDescriptor lock;
        lock.giveFileDescriptor(ends[1]);
        return lock;
    }

private:
    int m_read = -1;
};

#endif

class TestSleepGuard : public QObject {
    Q_OBJECT

private slots:
    void holdsOnceAndReleases();
    void releasesAtTheEnd();
    void doesNothingWithoutASystem();
#ifdef NGHISU_DBUS
    void initTestCase();
    void cleanupTestCase();
    void asksTheDesktop();
    void lateAnswerIsGivenBack();
    void refusalIsTakenQuietly();
    void nobodyAnswers();
    void noBusAtAll();

private:
    void needBus();

    std::unique_ptr<QProcess> m_daemon;
    QString m_address;
#endif
};

void TestSleepGuard::holdsOnceAndReleases()
{
    Calls calls;
    SleepGuard guard(std::make_unique<CountingBlock>(calls));
    guard.hold();
    guard.hold();
    QCOMPARE(calls.held, 1);
    QVERIFY(!calls.reason.isEmpty());
    QVERIFY(guard.isHeld());
    guard.release();
    guard.release();
    QCOMPARE(calls.released, 1);
    guard.hold();
    QCOMPARE(calls.held, 2);
}

void TestSleepGuard::releasesAtTheEnd()
{
    Calls calls;
    {
        SleepGuard guard(std::make_unique<CountingBlock>(calls));
        guard.hold();
    }
    QCOMPARE(calls.released, 1);
}

void TestSleepGuard::doesNothingWithoutASystem()
{
    SleepGuard guard(std::unique_ptr<SleepBlock>{});
    guard.hold();
    QVERIFY(guard.isHeld());
    guard.release();
}

#ifdef NGHISU_DBUS

void TestSleepGuard::initTestCase()
{
    const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (program.isEmpty())
        return;
    m_daemon = std::make_unique<QProcess>();
    m_daemon->start(program, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (m_daemon->waitForReadyRead(10'000))
        m_address = QString::fromUtf8(m_daemon->readLine()).trimmed();
}

void TestSleepGuard::cleanupTestCase()
{
    if (!m_daemon)
        return;
    m_daemon->terminate();
    m_daemon->waitForFinished();
}

void TestSleepGuard::needBus()
{
    if (m_address.isEmpty())
        QSKIP("dbus-daemon is not installed");
}

void TestSleepGuard::asksTheDesktop()
{
    needBus();
    QDBusConnection theirs = QDBusConnection::connectToBus(m_address, u"desktop"_s);
    QDBusConnection ours = QDBusConnection::connectToBus(m_address, u"program"_s);
    FakeDesktop desktop;
    FakeSystem system;
    QVERIFY(theirs.registerObject(u"/org/freedesktop/ScreenSaver"_s, &desktop,
                                  QDBusConnection::ExportAllSlots));
    QVERIFY(theirs.registerObject(u"/org/freedesktop/login1"_s, &system,
                                  QDBusConnection::ExportAllSlots));
    QVERIFY(theirs.registerService(u"org.freedesktop.ScreenSaver"_s));
    QVERIFY(theirs.registerService(u"org.freedesktop.login1"_s));

    SleepGuard guard(std::make_unique<BusSleepBlock>(ours, ours));
    guard.hold();
    QTRY_COMPARE(desktop.inhibited.size(), 1);
    QTRY_COMPARE(system.locks, QStringList{u"sleep:idle block"_s});
    QTest::qWait(100);
    QVERIFY(system.isLocked());
    guard.release();
    QTRY_COMPARE(desktop.freed, desktop.inhibited);
    QTRY_VERIFY(!system.isLocked());
    // Once more, for the meeting after.
    guard.hold();
    QTRY_COMPARE(desktop.inhibited.size(), 2);
    QTest::qWait(50);
    guard.release();
    QTRY_COMPARE(desktop.freed, desktop.inhibited);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    QDBusConnection::disconnectFromBus(u"program"_s);
}

// Who lets go before the desktop has answered does not leave the screen on for ever.
void TestSleepGuard::lateAnswerIsGivenBack()
{
    needBus();
    QDBusConnection theirs = QDBusConnection::connectToBus(m_address, u"desktop"_s);
    QDBusConnection ours = QDBusConnection::connectToBus(m_address, u"program"_s);
    FakeDesktop desktop;
    QVERIFY(theirs.registerObject(u"/org/freedesktop/ScreenSaver"_s, &desktop,
                                  QDBusConnection::ExportAllSlots));
    QVERIFY(theirs.registerService(u"org.freedesktop.ScreenSaver"_s));
    SleepGuard guard(std::make_unique<BusSleepBlock>(ours, ours));
    guard.hold();
    guard.release();
    guard.hold();
    QTRY_COMPARE(desktop.inhibited.size(), 2);
    QTRY_COMPARE(desktop.freed, QList<uint>{desktop.inhibited.first()});
    guard.release();
    QTRY_COMPARE(desktop.freed, desktop.inhibited);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    QDBusConnection::disconnectFromBus(u"program"_s);
}

void TestSleepGuard::refusalIsTakenQuietly()
{
    needBus();
    QDBusConnection theirs = QDBusConnection::connectToBus(m_address, u"desktop"_s);
    QDBusConnection ours = QDBusConnection::connectToBus(m_address, u"program"_s);
    FakeDesktop desktop;
    desktop.refuses = true;
    QVERIFY(theirs.registerObject(u"/org/freedesktop/ScreenSaver"_s, &desktop,
                                  QDBusConnection::ExportAllSlots));
    QVERIFY(theirs.registerService(u"org.freedesktop.ScreenSaver"_s));
    SleepGuard guard(std::make_unique<BusSleepBlock>(ours, ours));
    guard.hold();
    QTest::qWait(100);
    guard.release();
    QTest::qWait(50);
    QVERIFY(desktop.freed.isEmpty());
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    QDBusConnection::disconnectFromBus(u"program"_s);
}

void TestSleepGuard::nobodyAnswers()
{
    needBus();
    QDBusConnection ours = QDBusConnection::connectToBus(m_address, u"program"_s);
    SleepGuard guard(std::make_unique<BusSleepBlock>(ours, ours));
    guard.hold();
    QTest::qWait(50);
    guard.release();
    QDBusConnection::disconnectFromBus(u"program"_s);
}

void TestSleepGuard::noBusAtAll()
{
    const QDBusConnection none(u"there is none"_s);
    SleepGuard guard(std::make_unique<BusSleepBlock>(none, none));
    guard.hold();
    guard.release();
}

#endif

QTEST_MAIN(TestSleepGuard)
#include "tst_sleepguard.moc"
