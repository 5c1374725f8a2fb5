// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>

namespace nghisu {

/// As whom somebody sees the pages.
enum class Audience {
    Guest,   ///< has not signed in
    Member,  ///< has signed in and has no vote
    Voter,
    Voted,  ///< a voter who has voted in what is open
};
constexpr std::array everyAudience = {Audience::Guest, Audience::Member, Audience::Voter,
                                      Audience::Voted};

/// Something for each audience in each language that pages come in.
template <typename T>
class ForEach {
public:
    T& of(Audience audience, const QString& language)
    {
        return m_all[size_t(audience)][language == QLatin1String("en") ? 1 : 0];
    }
    const T& of(Audience audience, const QString& language) const
    {
        return m_all[size_t(audience)][language == QLatin1String("en") ? 1 : 0];
    }

private:
    std::array<std::array<T, 2>, everyAudience.size()> m_all;
};

}  // namespace nghisu
