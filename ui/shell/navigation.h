// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QStackedWidget>

#include <functional>

namespace nghisu {

/// The places of the window. Review is where a document that comes in is looked through,
/// Room where a meeting is led.
enum class Place {
    Start,
    Proposals,
    Programme,
    Members,
    Polls,
    Documents,
    FollowUp,
    Bodies,
    History,
    Search,
    Settings,
    Review,
    Likeness,
    Room,
};

/// Shows one page at a time and remembers the way there. A page is made when it is first gone to,
/// so that starting does not wait for places nobody has asked for.
class Navigation final : public QStackedWidget {
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    /// Says how the page of a place is made.
    void setMaker(Place place, std::function<QWidget*()> maker);

    Place place() const { return m_place; }
    /// The page of a place; made where it is not there yet.
    QWidget* page(Place place);
    /// The page of a place if it was ever made.
    QWidget* madePage(Place place) const { return m_pages.value(place); }

    void go(Place place);
    bool canGoBack() const { return !m_way.isEmpty(); }
    /// To the place before this one.
    void goBack();
    /// Forgets the way, as when another file is opened.
    void forgetWay() { m_way.clear(); }
    /// There is nothing to come back to at a place any more.
    void forget(Place place) { m_way.removeAll(place); }

signals:
    void placeChanged(nghisu::Place place);

private:
    void show(Place place);

    QHash<Place, std::function<QWidget*()>> m_makers;
    QHash<Place, QWidget*> m_pages;
    QList<Place> m_way;
    Place m_place = Place::Start;
};

}  // namespace nghisu
