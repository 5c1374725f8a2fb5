// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/sleep/bussleepblock.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QDBusMessage screenCall(const QString& method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.ScreenSaver"_s,
                                          u"/org/freedesktop/ScreenSaver"_s,
                                          u"org.freedesktop.ScreenSaver"_s, method);
}

QString program()
{
    return QCoreApplication::applicationName();
}

}  // namespace

BusSleepBlock::BusSleepBlock(const QDBusConnection& session, const QDBusConnection& system)
    : m_session(session), m_system(system)
{
}

void BusSleepBlock::hold(const QString& reason)
{
    ++m_hold;
    m_wanted = true;
    if (m_session.isConnected())
        holdScreen(reason);
    if (m_system.isConnected())
        holdSystem(reason);
}

void BusSleepBlock::release()
{
    m_wanted = false;
    if (m_cookie)
        freeScreen(*m_cookie);
    m_cookie.reset();
    m_lock = QDBusUnixFileDescriptor();
}

void BusSleepBlock::holdScreen(const QString& reason)
{
    QDBusMessage call = screenCall(u"Inhibit"_s);
    call << program() << reason;
    auto* answer = new QDBusPendingCallWatcher(m_session.asyncCall(call), &m_context);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, &m_context,
                     [this, answer, hold = m_hold] {
                         answer->deleteLater();
                         const QDBusPendingReply<uint> reply = *answer;
                         if (reply.isError())
                             return;
                         if (m_wanted && hold == m_hold)
                             m_cookie = reply.value();
                         else
                             freeScreen(reply.value());
                     });
}

void BusSleepBlock::holdSystem(const QString& reason)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                       u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    call << u"sleep:idle"_s << program() << reason << u"block"_s;
    auto* answer = new QDBusPendingCallWatcher(m_system.asyncCall(call), &m_context);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, &m_context,
                     [this, answer, hold = m_hold] {
                         answer->deleteLater();
                         const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
                         // A lock that comes too late is closed with the reply.
                         if (!reply.isError() && m_wanted && hold == m_hold)
                             m_lock = reply.value();
                     });
}

void BusSleepBlock::freeScreen(uint cookie)
{
    QDBusMessage call = screenCall(u"UnInhibit"_s);
    call << cookie;
    m_session.send(call);
}

std::unique_ptr<SleepBlock> systemSleepBlock()
{
    return std::make_unique<BusSleepBlock>(QDBusConnection::sessionBus(),
                                           QDBusConnection::systemBus());
}

}  // namespace nghisu
