// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulletin.h"
#include "room/pagetemplate.h"
#include "room/request.h"

#include <optional>

namespace nghisu {

/// The fields of a ballot's form, one for each option: a button to choose or a box to tick, where
/// names are struck out a box to strike, where options are ranked a list of ranks. It needs no script.
/// \param choice none where nobody has filled it in yet: that is not the same as nothing chosen where
///     names are struck out
/// \param ranks as BallotAnswer says them; where there are none, those of the choice
PageFields::List ballotFields(const BulletinPoll& poll, const std::optional<BallotChoice>& choice,
                              const QList<int>& ranks = {});

/// What a form that ballotFields made says, when it comes back. Whether a ballot may say that is for
/// checkChoice to tell.
struct BallotAnswer {
    BallotChoice choice;
    bool readable = true;   ///< false where no form of ours sends that
    bool sameRank = false;  ///< two options have one rank
    QList<int> ranks = {};  ///< of a ranking, as given: one for each option, 0 for none
};
BallotAnswer ballotAnswer(const BulletinPoll& poll, const FormFields& form);

}  // namespace nghisu
