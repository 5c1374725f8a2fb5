// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/citing.h"

#include "base/try.h"
#include "session/councilfile.h"
#include "text/citations.h"
#include "text/fold.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

bool names(const QList<Citation>& citations, const QString& canonical)
{
    return std::any_of(citations.begin(), citations.end(),
                       [&](const Citation& citation) { return citation.canonical == canonical; });
}

}  // namespace

Result<void> addCitation(CouncilFile& file, ProposalId proposal, const QString& canonical)
{
    const QString clean = normalisedText(canonical).simplified();
    if (clean.isEmpty())
        return Error{ErrorCode::EmptyName, {}};
    return file.perform(
        u"citation.add"_s, {{u"name"_s, clean}}, [&](Repositories& repositories) -> Result<void> {
            NGHISU_TRY_VALUE(QList<Citation> citations, repositories.proposals.citations(proposal));
            if (names(citations, clean))
                return {};
            citations.append({clean, 0, 0, true});
            return repositories.proposals.replaceCitations(proposal, citations);
        });
}

Result<void> removeCitation(CouncilFile& file, ProposalId proposal, const QString& canonical)
{
    return file.perform(u"citation.remove"_s, {{u"name"_s, canonical}},
                        [&](Repositories& repositories) -> Result<void> {
                            NGHISU_TRY_VALUE(QList<Citation> citations,
                                             repositories.proposals.citations(proposal));
                            const auto removed = citations.removeIf([&](const Citation& citation) {
                                return citation.byHand && citation.canonical == canonical;
                            });
                            if (removed == 0)
                                return {};
                            return repositories.proposals.replaceCitations(proposal, citations);
                        });
}

Result<void> followText(Repositories& repositories, const Proposal& proposal)
{
    if (proposal.kind == ProposalKind::Heading)
        return {};
    QList<Citation> now = findCitations(proposal.text);
    NGHISU_TRY_VALUE(const QList<Citation> before, repositories.proposals.citations(proposal.id));
    for (const Citation& citation : before) {
        if (citation.byHand && !names(now, citation.canonical))
            now.append(citation);
    }
    // Most of what is typed changes no citation and stands behind all of them.
    if (now == before)
        return {};
    return repositories.proposals.replaceCitations(proposal.id, now);
}

}  // namespace nghisu
