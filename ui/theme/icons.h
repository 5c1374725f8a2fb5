// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QIcon>
#include <QPainterPath>
#include <QRectF>
#include <QString>

class QPainter;

namespace nghisu {

class Theme;

/// Our icons, by the names of resources/theme/tokens.json.
enum class IconName {
    Menu,
    Search,
    Plus,
    Close,
    Check,
    ChevronDown,
    ChevronUp,
    ChevronRight,
    ChevronLeft,
    ChevronPair,
    More,
    Settings,
    Undo,
    Redo,
    Back,
    Forward,
    OpenSource,
    Proposals,
    Agenda,
    Members,
    Person,
    Poll,
    Documents,
    FollowUp,
    Bodies,
    Meeting,
    Council,
    Chair,
    Trash,
    Intake,
    Export,
    Merge,
    Split,
    Assign,
    Citation,
    Note,
    History,
    Issued,
    Print,
    Phone,
    Projector,
    Hand,
    Clock,
    Play,
    Stop,
    Pause,
    Passed,
    Failed,
    Abstain,
    Pending,
    Running,
    Warning,
    Info,
    Filter,
    Sort,
    Grip,
    Eye,
    Secret,
    Folder,
    Sun,
    Moon,
    Help,
    Backup,
    Copy,
    Mail,
    Link,
    MoveUp,
    MoveDown,
    Edit,
    Table,
    Board,
    Indent,
    Outdent,
    Cut,
    Paste,
    Replace,
};
inline constexpr int iconCount = 76;

/// The name in the tokens: "chevron-down".
QString iconKey(IconName name);

/// An icon that is stroked in the theme's colour of the moment at any scale; a disabled one in
/// Ink3. Follows theme changes by itself. Show at 18 (buttons, places), 16 (marks), 24 (empty
/// places).
QIcon icon(const Theme& theme, IconName name, Token color = Token::Ink2);
/// As above, with another colour while checked.
QIcon icon(const Theme& theme, IconName name, Token color, Token checked);

/// Strokes the shape into `rect`, for delegates and widgets that paint themselves. The pen is 1.75
/// of 24 parts wide, 2 for a rect of 16 or less, unless `stroke` says otherwise.
void paintIcon(QPainter& painter, const QRectF& rect, const Theme& theme, IconName name,
               const QColor& color, qreal stroke = 0);

/// A shape on its grid of 24: what is stroked, and what is filled.
struct IconShape {
    QPainterPath stroked;
    QPainterPath filled;
};

/// Reads the part of SVG that our shapes use: path (M L H V C S Q A Z, either case), rect with rx,
/// circle, fill="currentColor". Empty if anything else is met.
IconShape parseIconShape(const QString& svg);

}  // namespace nghisu
