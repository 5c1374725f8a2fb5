// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace nghisu {

struct MeetingRecord;

/// More than that nothing takes, in minutes: a week.
inline constexpr qint64 longestItem = qint64{7} * 24 * 60;

/// One thing that happens in a meeting, as its programme announces it.
struct AgendaItem {
    AgendaItemId id;
    QString title;                       ///< "Báo cáo tổng hợp kiến nghị"
    QTime start;                         ///< invalid where it begins when the one before ends
    std::optional<qint64> minutes = {};  ///< none where nobody has said how long it takes
    QString performer;                   ///< "Lê Ngọc Lan, Thư ký Hội đồng"
    QString note;
    /// Whether the proposals of the list are debated in it: all of them, or those below a heading.
    bool debates = false;
    ProposalId heading = {};
    QString orderKey = {};

    bool operator==(const AgendaItem&) const = default;
};

/// When an item happens, as far as that is known.
struct ItemTime {
    QTime start;  ///< invalid where it is not known
    QTime end;    ///< the same; of an item without a length, where the next one is said to begin
    /// Minutes between the end of the item before and the beginning of this one; below zero where it
    /// begins too early.
    qint64 gap = 0;

    bool operator==(const ItemTime&) const = default;
};

struct Schedule {
    QList<ItemTime> times;  ///< one for each item
    qint64 minutes = 0;     ///< of all items whose length is known, together
    /// When the last one ends, or begins where its length is not known; invalid where neither is.
    QTime end;

    bool operator==(const Schedule&) const = default;
};

/// The times of a programme. What does not say when it begins follows the item before.
Schedule scheduleOf(const QList<AgendaItem>& programme);

/// What a programme that was made from a meeting says; in the council's language.
struct ProgrammeWords {
    QString opening;
    QString introduction;
    QString report;
    QString debate;       ///< of all proposals
    QString debateUnder;  ///< of those below the heading %1
    QString votes;
    QString conclusion;
    QString closing;
    QString chair;      ///< where the council has not said who that is
    QString secretary;  ///< the same
    QString members;
};

/// A programme for a meeting to begin with: opening, introduction, report, the debate of each part of
/// the list, votes where there are any, conclusion and closing. Ids and order keys are not set.
QList<AgendaItem> programmeFor(const MeetingRecord& record, const ProgrammeWords& words);

}  // namespace nghisu
