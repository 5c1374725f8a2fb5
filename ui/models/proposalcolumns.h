// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listfilter.h"
#include "domain/proposal.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace nghisu {

/// The columns of ProposalModel. The first holds the whole row for the list; a table shows those that
/// are chosen, in an order of its own.
enum class ProposalColumn {
    Text,  ///< the short name, or the text where there is none
    Number,
    ProposingBody,
    Lead,
    Coordinating,
    Topic,
    Tags,
    State,
    DueOn,
    Urgent,
};
inline constexpr int proposalColumnCount = 10;

/// What the columns are called, and what they say of a proposal.
class ProposalColumns {
    Q_DECLARE_TR_FUNCTIONS(nghisu::ProposalColumns)

public:
    static QString title(ProposalColumn column);
    /// How it is written in a view that is kept: "proposing-body".
    static QString key(ProposalColumn column);
    static std::optional<ProposalColumn> ofKey(const QString& key);
    /// Those that a table shows unless others are chosen, from left to right.
    static QList<ProposalColumn> usual();
    /// Width at text of 100 %, in logical pixels; of the text, the least.
    static int width(ProposalColumn column);
    /// What a click on its head sorts by; none where that makes no order.
    static std::optional<ListSorting> sorting(ProposalColumn column);
    static std::optional<ProposalColumn> sortedBy(ListSorting sorting);

    /// One line; empty where there is nothing to say. The number is the list's, not the proposal's.
    static QString cell(ProposalColumn column, const Proposal& proposal);
    /// The first day on which an answer is due that has not come.
    static QDate dueOn(const Proposal& proposal);
};

}  // namespace nghisu
