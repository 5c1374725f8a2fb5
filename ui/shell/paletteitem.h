// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "theme/icons.h"

#include <QAction>
#include <QList>
#include <QPointer>
#include <QString>

#include <optional>

namespace nghisu {

/// What a line of the command palette leads to.
enum class PaletteTarget {
    Caption,  ///< heads a group; cannot be chosen
    Action,
    Body,
    AssignLead,  ///< the body becomes lead of what is selected
    AddCoordinating,
    Proposal,
    Person,
    Meeting,
    SearchAll,  ///< the same words in all meetings
};

/// A line of the command palette.
struct PaletteItem {
    PaletteTarget target = PaletteTarget::Caption;
    qint64 id = 0;  ///< of the body, proposal, person or meeting
    QPointer<QAction> action;
    QString text;
    QList<Span> matches;  ///< in `text`
    QString detail;       ///< at the right
    std::optional<IconName> icon;
    QString number;    ///< in the icon's place
    QString argument;  ///< what to search for
};

}  // namespace nghisu
