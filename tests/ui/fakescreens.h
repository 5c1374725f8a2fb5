// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "projector/screens.h"

namespace nghisu::test {

inline const QString deskScreen = QStringLiteral("eDP-1");
inline const QString projectorScreen = QStringLiteral("HDMI-1");

/// Screens that come and go as the test says.
class FakeScreens final : public Screens {
public:
    /// \param desk what the screen is called that is there from the beginning
    explicit FakeScreens(const QString& desk = deskScreen)
    {
        m_places.append({desk, QRect(0, 0, 1366, 768)});
    }

    QList<ScreenPlace> places() const override { return m_places; }

    void plug(const QString& name, const QRect& geometry)
    {
        m_places.append({name, geometry});
        emit added(name);
    }

    void unplug(const QString& name)
    {
        m_places.removeIf([&name](const ScreenPlace& place) { return place.name == name; });
        emit removed(name);
    }

    void resize(const QString& name, const QRect& geometry)
    {
        for (ScreenPlace& place : m_places) {
            if (place.name == name)
                place.geometry = geometry;
        }
        emit moved(name);
    }

private:
    QList<ScreenPlace> m_places;
};

}  // namespace nghisu::test
