// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "domain/proposal.h"

#include <QMetaType>
#include <QString>

namespace nghisu {

/// The small sign at the right of a row: an icon and a word.
struct RowMark {
    enum class Kind { None, Passed, Failed, Running, MissingLead };

    Kind kind = Kind::None;
    QString text;  ///< "Thông qua 18/25"

    bool operator==(const RowMark&) const = default;
};

/// What ProposalDelegate and ProposalView ask a model for. A model is flat: one row a proposal or
/// heading in reading order, column 0. Rows are read only when they come into view.
///
/// Qt::EditRole gives and takes the text while it is edited in place (needs Qt::ItemIsEditable).
/// Dragging uses mimeData() and dropMimeData(…, Qt::MoveAction, row, 0, {}); the drop itself moves,
/// the view never removes rows.
enum ProposalRole : int {
    NumberRole = Qt::UserRole + 1,  ///< QString, "8a"
    TextRole,                       ///< QString, whole text; the delegate elides
    KindRole,                       ///< int of ProposalKind
    DepthRole,                      ///< int, 0 at the top
    AssignmentsRole,                ///< QList<Assignment>, lead first
    AddresseesRole,                 ///< QList<Span> in the text: recognised names, greyed
    CitationsRole,                  ///< QList<Citation>: underlined
    MarkRole,                       ///< RowMark
    HighlightRole,                  ///< QList<Span> in the text: what the search found
    ProposalIdRole,                 ///< qint64; the view does not read it
};

/// Further roles of the intake review's rows, beside Number, Text, Assignments, Addressees and
/// Citations.
enum DraftRole : int {
    DraftKindRole = Qt::UserRole + 101,  ///< int of DraftRowKind
    DraftDetailRole,                     ///< QString: the second line of a poll
    DraftUnsureRole,                     ///< bool: the reviewer should look
    DraftUnsureBodiesRole,               ///< QList<AssignmentId>: those to be looked at
    DraftAlikePercentRole,               ///< int: how much it is like another; 0 for none
    DraftAlikeRole,                      ///< QString: who asks that; may be empty
    // Qt::CheckStateRole: taken in or not
};

enum class DraftRowKind { Proposal, Poll };

}  // namespace nghisu
