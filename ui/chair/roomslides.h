// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "projector/slide.h"

#include <QDateTime>

namespace nghisu {

class RoomState;
class Words;

/// What the desk has chosen for the room to see.
enum class RoomView {
    Current,  ///< what is on: the item, the vote, its result, the break
    Agenda,
    Phones,  ///< how one comes to the room's pages
    Black,
};

/// Where phones find the room's pages, while they are served.
struct PhonesOpen {
    QString url;
    QString network;  ///< what the Wi-Fi is called; may be empty

    bool operator==(const PhonesOpen&) const = default;
};

/// What the room is to see.
struct RoomSight {
    RoomView view = RoomView::Current;
    std::optional<PhonesOpen> phones;
};

/// Where the desk is in what is on: in an open vote, or at a change that was moved.
struct VoteAsked {
    MotionId motion;  ///< that the room is shown; none while it sees the proposal as it stands
    int option = 0;   ///< for which hands go up now
    PersonId called;  ///< who is called by name now
    PersonId calledNext;
    int cast = 0;      ///< ballots that came in
    int expected = 0;  ///< ballots that can come in

    bool operator==(const VoteAsked&) const = default;
};

/// The slide of a moment, in the language of `words` (the council's). It says how an open vote goes
/// on, but never what it has come to.
Slide slideOf(const RoomState& state, const RoomSight& sight, const VoteAsked& asked,
              const QDateTime& now, const Words& words);

}  // namespace nghisu
