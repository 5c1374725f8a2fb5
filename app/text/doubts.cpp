// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/doubts.h"

#include "text/citations.h"
#include "text/fold.h"

#include <algorithm>

namespace nghisu {

namespace {

bool isInColumn(const DraftBody& body)
{
    return body.span.length == 0 && !body.asWritten.isEmpty();
}

Doubt::Kind kindOf(const DraftBody& body)
{
    if (isSpellingDoubt(body))
        return Doubt::Kind::Spelling;
    if (body.code.isEmpty() && isInColumn(body))
        return Doubt::Kind::UnknownBody;
    return body.span.length == 0 && body.asWritten.isEmpty() ? Doubt::Kind::SentTo
                                                             : Doubt::Kind::Role;
}

DraftBody* doubtful(DraftProposal& proposal, const Doubt& doubt)
{
    if (doubt.body < 0 || doubt.body >= proposal.bodies.size() || proposal.bodies[doubt.body].sure)
        return nullptr;
    return &proposal.bodies[doubt.body];
}

}  // namespace

bool isSpellingDoubt(const DraftBody& body)
{
    if (body.sure || body.code.isEmpty() || body.asWritten.isEmpty())
        return false;
    if (!isInColumn(body))
        return true;
    // A cell keeps every name as written: "Nội vụ" is a part of one, "Nội cụ" is not.
    return !wordsForSearch(body.name).contains(wordsForSearch(body.asWritten));
}

QList<Doubt> doubtsOf(const DraftProposal& proposal)
{
    QList<Doubt> doubts;
    if (!proposal.sure)
        doubts.append({proposal.bodies.isEmpty() ? Doubt::Kind::Nobody : Doubt::Kind::Proposal});
    const qsizetype first = doubts.size();
    for (qsizetype i = 0; i < proposal.bodies.size(); ++i) {
        if (!proposal.bodies[i].sure)
            doubts.append({kindOf(proposal.bodies[i]), i});
    }
    std::stable_sort(doubts.begin() + first, doubts.end(), [&](const Doubt& a, const Doubt& b) {
        return proposal.bodies[a.body].span.start < proposal.bodies[b.body].span.start;
    });
    for (qsizetype i = 0; i < proposal.citations.size(); ++i) {
        const Citation& citation = proposal.citations[i];
        if (isDoubtful(citation) && !proposal.settledCitations.contains(citation.canonical))
            doubts.append({Doubt::Kind::Citation, -1, i});
    }
    return doubts;
}

bool confirmDoubt(DraftProposal& proposal, const Doubt& doubt)
{
    if (doubt.citation >= 0) {
        if (doubt.citation >= proposal.citations.size())
            return false;
        proposal.settledCitations.append(proposal.citations[doubt.citation].canonical);
        return true;
    }
    if (doubt.body < 0) {
        if (proposal.sure)
            return false;
        proposal.sure = true;
        return true;
    }
    DraftBody* body = doubtful(proposal, doubt);
    if (!body)
        return false;
    body->sure = true;
    return true;
}

bool rejectDoubt(DraftProposal& proposal, const Doubt& doubt)
{
    const DraftBody* body = doubtful(proposal, doubt);
    if (!body)
        return false;
    const bool led = body->role == Role::Lead;
    proposal.bodies.removeAt(doubt.body);
    if (proposal.bodies.isEmpty()) {
        // Now nobody is asked: that is for the reviewer to see.
        proposal.sure = false;
        return true;
    }
    const bool leads = std::any_of(proposal.bodies.cbegin(), proposal.bodies.cend(),
                                   [](const DraftBody& other) { return other.role == Role::Lead; });
    if (led && !leads)
        proposal.bodies.first().role = Role::Lead;
    return true;
}

}  // namespace nghisu
