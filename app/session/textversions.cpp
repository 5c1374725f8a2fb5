// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/textversions.h"

#include "base/try.h"
#include "session/councilfile.h"
#include "store/journal.h"

namespace nghisu {

using namespace Qt::StringLiterals;

Result<QList<TextVersion>> textVersions(const CouncilFile& file, ProposalId proposal)
{
    NGHISU_TRY_VALUE(const Proposal present, file.read().proposals.findFields(proposal));
    NGHISU_TRY_VALUE(const auto changes, file.journal().textsBefore(proposal, u"text"_s));
    QList<TextVersion> versions;
    QString text = present.text;
    for (const Journal::Before& change : changes) {
        if (change.text == text)
            continue;  // another column of the row
        versions.append({text, change.step.at, change.step.author, change.step.op, change.step.id});
        text = change.text;
    }
    TextVersion first{text, {}, {}, {}};
    NGHISU_TRY_VALUE(const auto inserted, file.journal().makingStep(proposal));
    if (inserted)
        first = {text, inserted->at, inserted->author, inserted->op, inserted->id};
    versions.append(first);
    return versions;
}

}  // namespace nghisu
