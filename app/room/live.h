// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/phonedesk.h"
#include "room/audience.h"
#include "room/whoisthere.h"

#include <QHash>
#include <QMutex>
#include <QSet>

#include <functional>

namespace nghisu {

class LiveHub;

/// The connection of a phone that listens; what it is told stands still while it is paused.
class LivePeer {
public:
    virtual ~LivePeer() = default;
    virtual void pause() = 0;
    virtual void resume() = 0;
    virtual void breakOff() = 0;
};

/// Who listens.
struct Listener {
    Audience audience = Audience::Guest;  ///< as which it came
    QString language;
    PhoneToken token;  ///< empty for guests
    PersonId person;
    QByteArray seen;  ///< the state that it has already
    QByteArray mark;  ///< as WhoIsThere counts by
};

/// What one phone is told. It always gets the newest state and never one in between: a slow phone
/// keeps nobody up, and what waits for it never grows.
class LiveStream {
public:
    LiveStream(LiveHub& hub, Listener listener);
    ~LiveStream();
    LiveStream(const LiveStream&) = delete;
    LiveStream& operator=(const LiveStream&) = delete;

    void begin(LivePeer* peer) { m_peer = peer; }
    /// Takes up to so many bytes; 0 where there is nothing to be told, after it has paused its peer;
    /// -1 at the end.
    qint64 read(char* to, qint64 most);

private:
    friend class LiveHub;
    // With the hub's mutex held.
    bool next();
    Audience audience() const;

    LiveHub& m_hub;
    const Listener m_listener;
    LivePeer* m_peer = nullptr;
    QByteArray m_sending;
    qsizetype m_sent = 0;
    quint64 m_state = 0;
    Audience m_told = Audience::Guest;  // as whom it was told that state
    quint64 m_presence = 0;
    qint64 m_lastSent = 0;
    bool m_begun = false;
    bool m_waiting = false;
    bool m_beat = false;
    bool m_gone = false;  // is to be told that the seat is gone
    bool m_ended = false;
};

/// All that listen, and what they are told. May be used in any thread.
class LiveHub {
public:
    /// What passes, as text of an event, one line of JSON.
    using Event = QByteArray;

    /// \param clock must outlive this
    explicit LiveHub(const Clock& clock) : m_clock(clock) {}

    /// From now on this is the state; `version` tells it from all others, also of another run.
    /// \param open the vote that is open, which all may vote in who are not known to have voted
    void tell(const QByteArray& version, PollId open, const ForEach<Event>& events);
    /// How the state is called that an audience is told.
    static QByteArray versionFor(const QByteArray& version, Audience audience)
    {
        return audience == Audience::Voted ? version + "-voted" : version;
    }
    /// Who is there, in both languages. Told at most as often as this is called.
    void tellPresence(const Event& vietnamese, const Event& english);
    /// Somebody asked for a page, whether or not it will listen.
    void asked(const QByteArray& mark, PersonId person);
    /// Tells those who have heard nothing for so long that the server is there, and breaks off those
    /// that have not taken what stands ready for longer than `patience`. Ticks.
    void beat(qint64 interval, qint64 patience);
    /// That these have voted, if that vote is still open; those that listen are told with the next
    /// beat. It is known that they did, and nothing else.
    void addVoters(PollId poll, const QSet<PersonId>& voters);
    void addVoter(PollId poll, PersonId voter);
    bool hasVoted(PollId poll, PersonId person) const;
    /// That these seats are gone: their phones are told to ask again.
    void end(const QSet<PhoneToken>& tokens);
    /// The end of all streams, and of those that begin later.
    void stop();

    RoomPresence presence() const;
    QSet<PhoneToken> tokens() const;

private:
    friend class LiveStream;
    void wake(LiveStream* stream);

    const Clock& m_clock;
    mutable QMutex m_mutex;
    QSet<LiveStream*> m_streams;
    WhoIsThere m_there;
    QByteArray m_version;
    PollId m_open;
    QSet<PersonId> m_voters;
    ForEach<Event> m_events;
    std::array<Event, 2> m_presenceEvents;
    quint64 m_state = 0;
    quint64 m_presence = 0;
    bool m_stopped = false;
};

}  // namespace nghisu
