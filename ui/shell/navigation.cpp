// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navigation.h"

#include <utility>

namespace nghisu {

namespace {

constexpr qsizetype LongestWay = 30;

}  // namespace

Navigation::Navigation(QWidget* parent) : QStackedWidget(parent)
{
    setObjectName(QStringLiteral("pages"));
}

void Navigation::setMaker(Place place, std::function<QWidget*()> maker)
{
    m_makers.insert(place, std::move(maker));
}

QWidget* Navigation::page(Place place)
{
    if (QWidget* made = madePage(place))
        return made;
    const auto maker = m_makers.value(place);
    Q_ASSERT(maker);
    QWidget* made = maker();
    m_pages.insert(place, made);
    addWidget(made);
    return made;
}

void Navigation::go(Place place)
{
    if (place == m_place && currentWidget() != nullptr && currentWidget() == madePage(place))
        return;
    // Nobody wants back to the start page.
    if (m_place != Place::Start && place != m_place) {
        m_way.append(m_place);
        if (m_way.size() > LongestWay)
            m_way.removeFirst();
    }
    show(place);
}

void Navigation::goBack()
{
    if (!m_way.isEmpty())
        show(m_way.takeLast());
}

void Navigation::show(Place place)
{
    QWidget* next = page(place);
    m_place = place;
    setCurrentWidget(next);
    emit placeChanged(place);
}

}  // namespace nghisu
