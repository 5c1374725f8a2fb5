// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QtGlobal>

namespace nghisu {

/// A row of the sidebar.
enum class PlaceRowKind {
    Year,     ///< a caption, not selectable
    Meeting,  ///< has a chevron and holds places
    Place,    ///< has an icon
    Fold,     ///< holds meetings that are out of the way
};

/// What PlaceDelegate asks the sidebar's tree model for; Qt::DisplayRole is the name.
enum PlaceRole : int {
    PlaceKindRole = Qt::UserRole + 1,  ///< int of PlaceRowKind
    PlaceIconRole,                     ///< int of IconName, for places
    PlaceOpenRole,                     ///< bool, of a fold: what it holds stands below it
    PlaceDetailRole,                   ///< QString at the right: a count, or the day "24/11"
};

}  // namespace nghisu
