// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/phonedesk.h"
#include "room/pageform.h"

#include <memory>
#include <optional>

namespace nghisu {

/// Who asks, a guest or somebody at a seat, with what all of their pages say of them. Made once: a
/// member asks for many pages. Nobody changes it.
struct Visitor {
    PhoneToken token;  ///< empty of a guest
    std::optional<PhoneSeat> seat;
    QString formToken;  ///< what their forms say, which only who has the seat's cookie can know
    OwnTexts own;       ///< of the above, without what changes

    static std::shared_ptr<const Visitor> atSeat(const PhoneToken& token, const PhoneSeat& seat);
    static std::shared_ptr<const Visitor> guest();

    PersonId person() const { return seat ? seat->person : PersonId(); }
};

using VisitorPtr = std::shared_ptr<const Visitor>;

}  // namespace nghisu
