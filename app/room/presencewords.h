// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "room/pagewords.h"

#include <array>

namespace nghisu {

/// Who is there, in words that are made again only when they change.
class PresenceWords {
public:
    /// As HTML in UTF-8.
    const QByteArray& html(const PageWords& words, int members, int guests)
    {
        Made& made = m_made[words.language() == QLatin1String("en") ? 1 : 0];
        if (made.members != members || made.guests != guests)
            made = {members, guests, words.presence(members, guests).toHtmlEscaped().toUtf8()};
        return made.html;
    }

private:
    struct Made {
        int members = -1;
        int guests = -1;
        QByteArray html;
    };
    std::array<Made, 2> m_made;
};

}  // namespace nghisu
