// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QDateTime>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace nghisu {

/// What an operation touched. Models read again what they show of it, and nothing else.
struct ChangeEvent {
    bool council = false;
    bool meetings = false;
    bool people = false;
    bool bodies = false;
    bool polls = false;
    bool ballots = false;  ///< of an open poll, and nothing else of it
    bool submissions = false;
    bool views = false;
    bool programme = false;      ///< of any meeting
    bool attendance = false;     ///< who came and went
    bool phones = false;         ///< codes of phones, and who sits at one
    bool course = false;         ///< what was on, who spoke, what was noted and moved
    bool handouts = false;       ///< papers that are handed out
    bool order = false;          ///< entries of a list were added, removed or moved
    QSet<ProposalId> proposals;  ///< whose texts, fields, assignments or citations changed
};

/// Which steps of the journal are asked for. An empty condition asks for nothing.
struct StepFilter {
    ProposalId proposal;  ///< that touched it
    QString author;
    QStringList ops;  ///< beginnings of their keys: "answer.", "proposal.edit"
    StepId before;    ///< earlier than this one

    bool operator==(const StepFilter&) const = default;
};

/// A step of the journal: one thing that somebody did. `words` says it.
struct Step {
    StepId id;
    QString op;  ///< "proposal.edit"
    QVariantMap args;
    QDateTime at;  ///< UTC
    QString author;
};

}  // namespace nghisu
