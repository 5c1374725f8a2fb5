// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listfilter.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

namespace nghisu {

/// Something to filter by, and how many proposals would be shown with it.
struct FilterChoice {
    QString title;  ///< a topic, tag or body; empty for those without
    int count = 0;

    bool operator==(const FilterChoice&) const = default;
};

/// What a list can be filtered by. A count is of what a choice would show beside the conditions of
/// all other kinds: choices of one kind are alternatives, so those do not take from each other.
struct FilterChoices {
    QMap<ProposalState, int> states;
    QList<FilterChoice> topics;  ///< as Vietnamese is sorted, those without at the end; so are all
    QList<FilterChoice> tags;
    QList<FilterChoice> bodies;  ///< in the role that the filter asks for
    QList<FilterChoice> proposingBodies;
    int urgent = 0;
    int withoutLead = 0;
    int unanswered = 0;
    int overdue = 0;
    int shown = 0;  ///< by the filter as it is

    bool operator==(const FilterChoices&) const = default;
};

/// Everything that a proposal has is a choice, with 0 where the other conditions leave nothing of it, and
/// so is what the filter asks for and nothing has. Headings do not count.
/// \param today for what is overdue
FilterChoices filterChoices(const QList<ProposalFacts>& proposals, const ListFilter& filter,
                            QDate today);

}  // namespace nghisu
