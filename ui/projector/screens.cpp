// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/screens.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace nghisu {

std::optional<ScreenPlace> Screens::other(const QString& desk) const
{
    const QList<ScreenPlace> all = places();
    const auto found = std::find_if(
        all.begin(), all.end(), [&desk](const ScreenPlace& place) { return place.name != desk; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::optional<ScreenPlace> Screens::called(const QString& name) const
{
    const QList<ScreenPlace> all = places();
    const auto found = std::find_if(
        all.begin(), all.end(), [&name](const ScreenPlace& place) { return place.name == name; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

SystemScreens::SystemScreens(QObject* parent) : Screens(parent)
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (QScreen* screen : screens)
        watch(screen);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this](QScreen* screen) {
        watch(screen);
        emit added(screen->name());
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this,
            [this](QScreen* screen) { emit removed(screen->name()); });
}

void SystemScreens::watch(QScreen* screen)
{
    connect(screen, &QScreen::geometryChanged, this,
            [this, screen] { emit moved(screen->name()); });
}

QList<ScreenPlace> SystemScreens::places() const
{
    QList<ScreenPlace> places;
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (QScreen* screen : screens)
        places.append({screen->name(), screen->geometry(), screen});
    return places;
}

}  // namespace nghisu
