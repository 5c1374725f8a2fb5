// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listfilter.h"

#include <QCoreApplication>
#include <QString>

namespace nghisu {

enum class FilterField;

/// The words of the window for how a list is looked at.
class ListWords {
    Q_DECLARE_TR_FUNCTIONS(nghisu::ListWords)

public:
    static QString state(ProposalState state);
    /// "By topic", for a menu.
    static QString grouping(ListGrouping grouping);
    static QString sorting(ListSorting sorting);
    /// "Grouped by topic" and "Sorted by topic; numbers stay": what makes the list another than it is.
    static QString groupedBy(ListGrouping grouping);
    static QString sortedBy(ListSorting sorting);
    /// What stands over a group. \param title as domain/listfilter.h names it
    static QString group(ListGrouping grouping, const QString& title);
    /// A choice below the caption of its field. \param value see FilterCondition
    static QString choice(FilterField field, const QString& value);
    /// The same where it stands by itself: "Topic: roads".
    static QString condition(FilterField field, const QString& value);
    /// A day as the lists show it; empty for none.
    static QString day(QDate day);
};

}  // namespace nghisu
