// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QHash>
#include <QSize>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace nghisu {

/// A named colour. What each is for stands in the README's look section; pages name the use, never
/// a value.
enum class Token {
    Paper,        ///< page, list, inspector, fields, dialogs
    Desk,         ///< sidebar, status bar, source pane, footers
    Sunk,         ///< bar track, preview surround, hover
    Line,         ///< hairlines between rows and panes
    Line2,        ///< border of buttons, fields, chips
    Edge,         ///< checkbox, count field, dashed outline, floating panels
    Ink,          ///< text
    Ink2,         ///< second text
    Ink3,         ///< captions, numbers, placeholders; never on Tint2
    Accent,       ///< links, focus ring, live state, bars
    AccentFill,   ///< primary button, checked box
    AccentHover,  ///< primary button under the pointer
    OnAccent,     ///< text on AccentFill
    Tint,         ///< selected row, lead chip
    Tint2,        ///< selected place; lead chip on a selected row
    TintLine,     ///< chip border on a selected row
    Ok,           ///< passed, saved, quorum reached
    OkTint,
    Bad,  ///< not passed, destructive words
    BadTint,
    Warn,  ///< needs attention, late
    WarnTint,
};
inline constexpr int tokenCount = 22;

/// Which of the three colour columns.
enum class Scheme { Light, Dark, Projector };

/// A use of type: size, weight and line pitch go together.
enum class FontRole {
    Caption,        ///< 9 pt: captions, chips, status
    CaptionStrong,  ///< 9 pt 600: lead chip, state mark
    Body,           ///< 10.5 pt: lists, places, values
    BodyMedium,     ///< 10.5 pt 500: buttons
    BodyStrong,     ///< 10.5 pt 600: what is selected
    Reading,        ///< 12 pt: the inspector's editor
    Heading,        ///< 12 pt 600
    Number,         ///< 15 pt: the number in the gutter
    NumberStrong,   ///< 15 pt 600: the selected number
    RoomTitle,      ///< 18 pt 600
    Page,           ///< 21 pt 600: page title
    Count,          ///< 21 pt 600: count field
    RoomNumber,     ///< 30 pt 600: number in the room, wordmark
};
inline constexpr int fontRoleCount = 13;

struct TypeStyle {
    qreal points = 10.5;
    int line = 21;  ///< pitch in logical pixels at 96 dpi
    int weight = 400;
    qreal tracking = 0;  ///< of the size; -0.01 is 99 %
};

/// Sizes and radii in logical pixels.
struct Sizes {
    int sidebar = 236;
    int inspector = 396;
    int gutter = 56;
    int control = 32;
    int controlLarge = 44;
    int placeRow = 30;
    int chip = 22;
    int status = 28;
    int topBar = 56;
    int bar = 12;
    int focusRing = 2;
    int inspectorAsPageBelow = 1180;
    int sidebarIconsBelow = 1000;
    QSize minWindow{880, 480};
    int checkboxRadius = 4;
    int controlRadius = 6;
    int rowRadius = 8;
    int panelRadius = 10;
    int chipRadius = 11;
    int projectorRadius = 16;
    int panelMotion = 120;  ///< milliseconds
    int toastStay = 6000;   ///< milliseconds
};

/// The values of the look as read from resources/theme/tokens.json: colours, type, sizes and the
/// icon shapes. Values only; Theme chooses among them.
struct Tokens {
    std::array<std::array<QColor, tokenCount>, 3> colors;
    std::array<TypeStyle, fontRoleCount> types;
    QHash<QString, qreal> projectorType;  ///< pixels at a height of 1080: "title", "verdict", …
    QStringList families;                 ///< of the window, best first
    Sizes sizes;
    qreal iconStroke = 1.75;         ///< on a grid of 24
    QHash<QString, QString> shapes;  ///< SVG content by icon name

    /// The values in `json`; nothing if a colour, a type or a shape is missing.
    static std::optional<Tokens> fromJson(const QByteArray& json);
    /// The values this program was built with.
    static Tokens builtIn();

    QColor color(Scheme scheme, Token token) const
    {
        return colors[static_cast<std::size_t>(scheme)][static_cast<std::size_t>(token)];
    }
    const TypeStyle& type(FontRole role) const { return types[static_cast<std::size_t>(role)]; }
};

}  // namespace nghisu
