// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/live.h"

#include <QRandomGenerator>

#include <cstring>

namespace nghisu {

namespace {

QByteArray asEvent(const char* name, const QByteArray& id, const QByteArray& data)
{
    return "event: " + QByteArray(name) + (id.isEmpty() ? QByteArray() : "\nid: " + id)
         + "\ndata: " + data + "\n\n";
}

// Phones come back at different moments when the server was away, and not all at once.
QByteArray greeting()
{
    return "retry: " + QByteArray::number(QRandomGenerator::global()->bounded(1000, 5000)) + "\n\n";
}

}  // namespace

LiveStream::LiveStream(LiveHub& hub, Listener listener)
    : m_hub(hub), m_listener(std::move(listener))
{
    const QMutexLocker lock(&m_hub.m_mutex);
    m_hub.m_streams.insert(this);
    m_lastSent = m_hub.m_clock.ticks();
    m_told = audience();
    if (m_listener.seen == LiveHub::versionFor(m_hub.m_version, m_told))
        m_state = m_hub.m_state;
    m_hub.m_there.beginListening(m_listener.mark, m_listener.person);
    m_ended = m_hub.m_stopped;
}

LiveStream::~LiveStream()
{
    const QMutexLocker lock(&m_hub.m_mutex);
    m_hub.m_streams.remove(this);
    m_hub.m_there.endListening(m_listener.mark, m_listener.person, m_hub.m_clock.ticks());
}

Audience LiveStream::audience() const
{
    const bool voted =
        m_listener.audience == Audience::Voter && m_hub.m_voters.contains(m_listener.person);
    return voted ? Audience::Voted : m_listener.audience;
}

bool LiveStream::next()
{
    const Audience now = audience();
    m_sent = 0;
    if (!std::exchange(m_begun, true)) {
        m_sending = greeting();
    } else if (std::exchange(m_gone, false)) {
        m_sending = asEvent("gone", {}, "{}");
        m_ended = true;
    } else if (m_state != m_hub.m_state || m_told != now) {
        m_state = m_hub.m_state;
        m_told = now;
        m_sending = asEvent("state", LiveHub::versionFor(m_hub.m_version, now),
                            m_hub.m_events.of(now, m_listener.language));
    } else if (std::exchange(m_presence, m_hub.m_presence) != m_hub.m_presence) {
        m_sending = asEvent("presence", {},
                            m_hub.m_presenceEvents[m_listener.language == QLatin1String("en")]);
    } else if (std::exchange(m_beat, false)) {
        m_sending = ":\n\n";
    } else {
        m_sending.clear();
        return false;
    }
    m_beat = false;
    m_lastSent = m_hub.m_clock.ticks();
    return true;
}

qint64 LiveStream::read(char* to, qint64 most)
{
    const QMutexLocker lock(&m_hub.m_mutex);
    if (m_sent == m_sending.size() && (m_ended || !next())) {
        m_sending.clear();
        m_sent = 0;
        if (m_ended)
            return -1;
        m_waiting = true;
        m_peer->pause();
        return 0;
    }
    const qint64 now = std::min(most, qint64(m_sending.size() - m_sent));
    std::memcpy(to, m_sending.constData() + m_sent, size_t(now));
    m_sent += now;
    return now;
}

void LiveHub::wake(LiveStream* stream)
{
    if (std::exchange(stream->m_waiting, false)) {
        // From now on it is the phone that keeps what stands ready waiting.
        stream->m_lastSent = m_clock.ticks();
        stream->m_peer->resume();
    }
}

void LiveHub::tell(const QByteArray& version, PollId open, const ForEach<Event>& events)
{
    const QMutexLocker lock(&m_mutex);
    if (std::exchange(m_open, open) != open)
        m_voters.clear();
    m_version = version;
    m_events = events;
    ++m_state;
    for (LiveStream* stream : std::as_const(m_streams))
        wake(stream);
}

void LiveHub::tellPresence(const Event& vietnamese, const Event& english)
{
    const QMutexLocker lock(&m_mutex);
    m_presenceEvents = {vietnamese, english};
    ++m_presence;
    for (LiveStream* stream : std::as_const(m_streams))
        wake(stream);
}

void LiveHub::beat(qint64 interval, qint64 patience)
{
    const QMutexLocker lock(&m_mutex);
    const qint64 ticks = m_clock.ticks();
    m_there.forget(ticks);
    for (LiveStream* stream : std::as_const(m_streams)) {
        const qint64 silence = ticks - stream->m_lastSent;
        if (!stream->m_waiting && silence > patience && stream->m_peer != nullptr) {
            stream->m_peer->breakOff();
        } else if (stream->m_waiting && stream->audience() != stream->m_told) {
            wake(stream);
        } else if (stream->m_waiting && silence >= interval) {
            stream->m_beat = true;
            wake(stream);
        }
    }
}

void LiveHub::addVoters(PollId poll, const QSet<PersonId>& voters)
{
    const QMutexLocker lock(&m_mutex);
    if (poll.isValid() && poll == m_open)
        m_voters.unite(voters);
}

void LiveHub::addVoter(PollId poll, PersonId voter)
{
    const QMutexLocker lock(&m_mutex);
    if (poll.isValid() && poll == m_open)
        m_voters.insert(voter);
}

bool LiveHub::hasVoted(PollId poll, PersonId person) const
{
    const QMutexLocker lock(&m_mutex);
    return poll == m_open && m_voters.contains(person);
}

void LiveHub::asked(const QByteArray& mark, PersonId person)
{
    const QMutexLocker lock(&m_mutex);
    m_there.asked(mark, person, m_clock.ticks());
}

void LiveHub::end(const QSet<PhoneToken>& tokens)
{
    const QMutexLocker lock(&m_mutex);
    for (LiveStream* stream : std::as_const(m_streams)) {
        if (!tokens.contains(stream->m_listener.token))
            continue;
        stream->m_gone = true;
        wake(stream);
    }
}

void LiveHub::stop()
{
    const QMutexLocker lock(&m_mutex);
    m_stopped = true;
    for (LiveStream* stream : std::as_const(m_streams)) {
        stream->m_ended = true;
        wake(stream);
    }
}

RoomPresence LiveHub::presence() const
{
    const QMutexLocker lock(&m_mutex);
    return m_there.count();
}

QSet<PhoneToken> LiveHub::tokens() const
{
    const QMutexLocker lock(&m_mutex);
    QSet<PhoneToken> tokens;
    for (const LiveStream* stream : m_streams) {
        if (!stream->m_listener.token.isEmpty())
            tokens.insert(stream->m_listener.token);
    }
    return tokens;
}

}  // namespace nghisu
