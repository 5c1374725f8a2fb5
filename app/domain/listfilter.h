// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/proposal.h"

#include <QDate>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace nghisu {

/// What a list is filtered, grouped and sorted by: a proposal without its texts. Read for a whole
/// meeting at once.
struct ProposalFacts {
    struct Part {
        BodyId body;   ///< none for a group
        QString name;  ///< short where there is a short one
        Role role = Role::Lead;
        AnswerState state = AnswerState::Open;
        QDate dueOn;

        bool operator==(const Part&) const = default;
    };

    ProposalId id;
    ProposalKind kind = ProposalKind::Proposal;
    ProposalState state = ProposalState::Draft;
    bool urgent = false;
    QString topic;
    QString shortName;
    QStringList proposingBodies;  ///< the first sender, then those whose was merged into it
    QStringList tags;
    QList<Part> parts;  ///< who is to answer, lead first

    bool operator==(const ProposalFacts&) const = default;
    QString lead() const;  ///< empty where nobody leads
};

/// What a list shows. An empty condition asks for nothing; several of one kind are alternatives.
struct ListFilter {
    QSet<ProposalState> states;
    QStringList topics;  ///< "" for those without
    QStringList tags;
    QStringList bodies;           ///< names; "" for those that nobody is to answer
    std::optional<Role> role;     ///< in which `bodies` answer
    QStringList proposingBodies;  ///< "" for those without
    bool urgentOnly = false;
    bool withoutLead = false;
    bool unanswered = false;  ///< somebody has still to answer
    bool overdue = false;     ///< and is late

    bool operator==(const ListFilter&) const = default;
    bool isEmpty() const { return *this == ListFilter{}; }
};

/// Whether a filter shows a proposal. \param today for what is overdue
bool isShown(const ProposalFacts& facts, const ListFilter& filter, QDate today);

enum class ListGrouping { None, Topic, Lead, ProposingBody, State, Tag };
enum class ListSorting { Agenda, Topic, Lead, ProposingBody, State, ShortName, DueOn };

/// The proposals that stand under one title; one that has several of what is grouped by stands under
/// each of them.
struct ListGroup {
    QString title;  ///< the topic, body or tag; the name of a state; empty for those without
    QList<ProposalId> proposals;

    bool operator==(const ListGroup&) const = default;
};

/// Groups in the order of their titles as Vietnamese is sorted, states in their own order, those
/// without at the end. Within a group the order stays.
QList<ListGroup> grouped(const QList<ProposalFacts>& proposals, ListGrouping by);

/// In another order than the agenda's; equals keep theirs. Nothing of the agenda changes.
QList<ProposalFacts> sorted(const QList<ProposalFacts>& proposals, ListSorting by,
                            Qt::SortOrder order = Qt::AscendingOrder);

enum class ListLayout { List, Table, Board };

/// How a list is looked at; kept under a name.
struct ListView {
    ViewId id;
    QString name;
    ListLayout layout = ListLayout::List;
    ListFilter filter;
    ListGrouping grouping = ListGrouping::None;
    ListSorting sorting = ListSorting::Agenda;
    Qt::SortOrder order = Qt::AscendingOrder;
    QStringList columns;  ///< of a table, in order; empty for the usual ones

    bool operator==(const ListView&) const = default;
};

}  // namespace nghisu
