// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/placesmodel.h"
#include "shell/navigation.h"

#include <QWidget>

class QBoxLayout;
class QTreeView;

namespace nghisu {

class Actions;
class CouncilButton;
class Desk;
class PlaceButton;
class PlaceDelegate;
class SearchButton;
class ShortcutButton;

/// The left edge of the window: the council, one field for searching and commanding, the meetings
/// with the places of the open one, and what belongs to the council as a whole.
class Sidebar final : public QWidget {
    Q_OBJECT

public:
    Sidebar(Desk& desk, const Actions& actions, QWidget* parent = nullptr);

    /// Marks where one is.
    void setPlace(Place place);
    /// Icons only.
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

    CouncilButton* councilButton() const { return m_council; }
    ShortcutButton* menuButton() const { return m_menu; }

signals:
    void placeRequested(nghisu::Place place);
    void paletteRequested();
    /// Near a button; the window makes the menus.
    void councilMenuRequested(const QPoint& globalPosition);
    void meetingMenuRequested(const QPoint& globalPosition);
    void menuRequested(const QPoint& globalPosition);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void readCouncil();
    void fit();
    void mark();
    void follow(const QModelIndex& index);
    void showContextMenu(const QPoint& position);

    Desk& m_desk;
    PlacesModel m_model;
    CouncilButton* m_council = nullptr;
    SearchButton* m_search = nullptr;
    QTreeView* m_tree = nullptr;
    PlaceDelegate* m_delegate = nullptr;
    PlaceButton* m_newMeeting = nullptr;
    PlaceButton* m_bodies = nullptr;
    PlaceButton* m_history = nullptr;
    PlaceButton* m_settings = nullptr;
    ShortcutButton* m_menu = nullptr;
    QBoxLayout* m_lowest = nullptr;
    Place m_place = Place::Start;
    bool m_compact = false;
};

}  // namespace nghisu
