// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulletin.h"
#include "room/live.h"
#include "room/pageparts.h"

#include <memory>

namespace nghisu {

/// What the room is shown at one moment, with the parts of pages that all of an audience get alike
/// made once. Nobody changes it.
struct Board {
    Bulletin bulletin;
    QByteArray version;
    ForEach<Html> agenda;
    ForEach<QByteArray> plan;    ///< changes when the lines of the agenda do, not when it goes on
    ForEach<QByteArray> papers;  ///< changes when the papers to read do
    ForEach<LiveHub::Event> events;

    /// \param version tells it from every other
    static std::shared_ptr<const Board> make(Bulletin bulletin, QByteArray version,
                                             const PageParts& parts);
    QByteArray versionFor(Audience audience) const
    {
        return LiveHub::versionFor(version, audience);
    }
    PollId open() const { return bulletin.poll ? bulletin.poll->poll : PollId(); }
    qint64 pollNow() const { return bulletin.poll ? bulletin.poll->poll.value() : 0; }
};

}  // namespace nghisu
