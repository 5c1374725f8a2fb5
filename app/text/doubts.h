// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"

#include <QList>

namespace nghisu {

/// Something that the reader of a letter was not sure of, for its reviewer to say.
struct Doubt {
    enum class Kind {
        Spelling,     ///< a name is missed by one letter: was this body meant?
        SentTo,       ///< the letter was sent to it; no word of the proposal asks it
        Role,         ///< it is named: is it asked to answer, and in this role?
        UnknownBody,  ///< a column names somebody whom the directory doesn't know
        Nobody,       ///< nobody is named who should answer
        Citation,     ///< a legal text is cited, but not so that one knows which
        Proposal,     ///< may be no proposal at all
    };

    Kind kind = Kind::Proposal;
    qsizetype body = -1;      ///< among the proposal's bodies; -1 where it is not about one
    qsizetype citation = -1;  ///< among the proposal's citations; -1 where it is not about one

    bool operator==(const Doubt&) const = default;
};

/// Whether a body was only read out of a name that is spelt otherwise. Until somebody says that it
/// was meant, nobody is asked.
bool isSpellingDoubt(const DraftBody& body);

/// What is doubtful about one proposal, in the order of its text; of those below it nothing.
QList<Doubt> doubtsOf(const DraftProposal& proposal);

/// Says that it was read rightly. False where it was in no doubt.
bool confirmDoubt(DraftProposal& proposal, const Doubt& doubt);

/// Says that this body was not meant: it is no longer asked. False for other doubts: what the text
/// cites is put right in the text, and whether it is a proposal the list says.
bool rejectDoubt(DraftProposal& proposal, const Doubt& doubt);

}  // namespace nghisu
