// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/moving.h"

#include "base/try.h"
#include "domain/names.h"
#include "session/citing.h"
#include "session/councilfile.h"
#include "text/fold.h"

namespace nghisu {

using namespace Qt::StringLiterals;

Result<MotionId> moveChange(CouncilFile& file, ProposalId proposal, PersonId person,
                            const QString& mover, const QString& after, const QDateTime& at)
{
    const QString words = normalisedText(after);
    if (words.trimmed().isEmpty())
        return Error{ErrorCode::EmptyText, {}};
    NGHISU_TRY_VALUE(const Proposal now, file.read().proposals.findFields(proposal));
    const Motion motion{{},    proposal,           person, mover.simplified(), now.text,
                        words, MotionState::Moved, at};
    return file.perform(
        u"motion.move"_s, {{u"name"_s, motion.mover}},
        [&](Repositories& repositories) { return repositories.room.insert(motion); });
}

Result<void> settleMotion(CouncilFile& file, const Motion& motion, MotionState state)
{
    return file.perform(
        u"motion."_s + names::of(names::MotionStates, state), {{u"name"_s, motion.mover}},
        [&](Repositories& repositories) -> Result<void> {
            NGHISU_TRY(repositories.room.setState(motion.id, state));
            if (state != MotionState::Adopted)
                return {};
            NGHISU_TRY_VALUE(Proposal proposal, repositories.proposals.findFields(motion.proposal));
            proposal.text = motion.after;
            NGHISU_TRY(followText(repositories, proposal));
            return repositories.proposals.update(proposal);
        });
}

}  // namespace nghisu
