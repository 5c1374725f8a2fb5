// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reviewer's corrections; the rows are in draftmodel.cpp.
#include "intake/intake.h"
#include "models/draftcarving.h"
#include "models/draftmodel.h"
#include "models/sourcealignment.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

bool DraftModel::split(int row, qsizetype position)
{
    const DraftProposal* draft = proposal(row);
    if (!draft)
        return false;
    DraftState state = m_review.now;
    if (!splitProposal(state.draft, m_rows[row].path, position, *m_intake))
        return false;
    const qsizetype key = m_rows[row].key;
    change(std::move(state));
    noteRow(key);
    m_lastRow = std::min(m_lastRow + 1, rowCount() - 1);
    return true;
}

bool DraftModel::splitAtSource(qsizetype position)
{
    const int row = rowAt(position);
    const DraftProposal* draft = proposal(row);
    if (!draft)
        return false;
    const SourceAlignment alignment(m_review.now.draft.text, draft->source, draft->text);
    return split(row, alignment.toText(position));
}

bool DraftModel::canJoin(int row) const
{
    if (!proposal(row))
        return false;
    DraftPath next = m_rows[row].path;
    ++next.last();
    return draftAt(m_review.now.draft, next) != nullptr;
}

bool DraftModel::joinWithNext(int row)
{
    if (!canJoin(row))
        return false;
    DraftState state = m_review.now;
    if (!nghisu::joinWithNext(state.draft, m_rows[row].path, *m_intake))
        return false;
    const qsizetype key = m_rows[row].key;
    change(std::move(state));
    noteRow(key);
    return true;
}

bool DraftModel::setTaken(int row, bool taken)
{
    if (row < 0 || row >= m_rows.size() || isTaken(row) == taken)
        return false;
    DraftState state = m_review.now;
    const DraftRow& shown = m_rows[row];
    for (const DraftRow& other : m_rows) {
        // Without its proposal nothing below it is taken in, and with one all above it.
        const DraftPath& inner = taken ? shown.path : other.path;
        const DraftPath& outer = taken ? other.path : shown.path;
        const bool related = shown.kind == DraftRowKind::Proposal
                          && other.kind == DraftRowKind::Proposal && outer.size() <= inner.size()
                          && std::equal(outer.begin(), outer.end(), inner.begin());
        if (other.key != shown.key && !related)
            continue;
        if (taken)
            state.notTaken.remove(other.key);
        else
            state.notTaken.insert(other.key);
    }
    change(std::move(state));
    m_lastRow = row;
    return true;
}

bool DraftModel::setText(int row, const QString& text)
{
    const DraftProposal* draft = proposal(row);
    if (!draft || draft->text == text)
        return false;
    DraftState state = m_review.now;
    const QList<DraftBody> before = draft->bodies;
    if (!setProposalText(state.draft, m_rows[row].path, text, *m_intake))
        return false;
    const qsizetype key = m_rows[row].key;
    if (state.byHand.contains(key)) {
        // The reviewer's choice stands; only where the names are may have changed.
        DraftProposal* changed = draftAt(state.draft, m_rows[row].path);
        QList<DraftBody> bodies = before;
        for (DraftBody& body : bodies) {
            const auto found =
                std::find_if(changed->bodies.begin(), changed->bodies.end(),
                             [&body](const DraftBody& other) { return other.name == body.name; });
            body.span = found == changed->bodies.end() ? Span() : found->span;
        }
        changed->bodies = bodies;
    }
    change(std::move(state), u"text %1"_s.arg(key));
    m_lastRow = row;
    return true;
}

bool DraftModel::changeBodies(int row, const QList<DraftBody>& bodies)
{
    DraftState state = m_review.now;
    DraftProposal* draft = draftAt(state.draft, m_rows[row].path);
    draft->bodies = bodies;
    std::stable_partition(draft->bodies.begin(), draft->bodies.end(),
                          [](const DraftBody& body) { return body.role == Role::Lead; });
    draft->sure = true;
    state.byHand.insert(m_rows[row].key);
    change(std::move(state));
    m_lastRow = row;
    return true;
}

bool DraftModel::assign(int row, const DraftBody& body)
{
    const DraftProposal* draft = proposal(row);
    if (!draft || body.name.isEmpty())
        return false;
    QList<DraftBody> bodies = draft->bodies;
    bodies.removeIf([&body](const DraftBody& other) { return other.name == body.name; });
    if (body.role == Role::Lead) {
        for (DraftBody& other : bodies)
            other.role = Role::Coordinating;
    }
    bodies.append(body);
    return changeBodies(row, bodies);
}

bool DraftModel::unassign(int row, qsizetype body)
{
    const DraftProposal* draft = proposal(row);
    if (!draft || body < 0 || body >= draft->bodies.size())
        return false;
    QList<DraftBody> bodies = draft->bodies;
    bodies.removeAt(body);
    return changeBodies(row, bodies);
}

bool DraftModel::setRole(int row, qsizetype body, Role role)
{
    const DraftProposal* draft = proposal(row);
    if (!draft || body < 0 || body >= draft->bodies.size() || draft->bodies[body].role == role)
        return false;
    QList<DraftBody> bodies = draft->bodies;
    if (role == Role::Lead) {
        for (DraftBody& other : bodies)
            other.role = Role::Coordinating;
    }
    bodies[body].role = role;
    return changeBodies(row, bodies);
}

bool DraftModel::recover(qsizetype leftOut)
{
    if (leftOut < 0 || leftOut >= m_review.now.draft.leftOut.size())
        return false;
    DraftState state = m_review.now;
    const qsizetype key = state.draft.leftOut[leftOut].source.start;
    if (!recoverLeftOut(state.draft, leftOut, *m_intake))
        return false;
    state.notTaken.remove(key);
    change(std::move(state));
    noteRow(key);
    return true;
}

bool DraftModel::makeProposal(Span passage)
{
    DraftState state = m_review.now;
    if (!makeProposalOf(state.draft, passage, *m_intake))
        return false;
    change(std::move(state));
    m_lastRow = rowAt(passage.start + passage.length / 2);
    return true;
}

void DraftModel::setProposingBody(const QString& name)
{
    if (m_review.now.draft.proposingBody == name)
        return;
    DraftState state = m_review.now;
    state.draft.proposingBody = name;
    change(std::move(state), u"proposing body"_s);
}

bool DraftModel::settle(int row, const Doubt& doubt, bool right)
{
    if (!proposal(row) || !doubts(row).contains(doubt))
        return false;
    if (!right && doubt.body < 0 && doubt.citation < 0)
        return setTaken(row, false);
    DraftState state = m_review.now;
    DraftProposal* draft = draftAt(state.draft, m_rows[row].path);
    if (!(right ? confirmDoubt(*draft, doubt) : rejectDoubt(*draft, doubt)))
        return false;
    if (!right)
        state.byHand.insert(m_rows[row].key);
    change(std::move(state));
    m_lastRow = row;
    return true;
}

bool DraftModel::settleAlike(int row, const Doubt& doubt, bool right)
{
    if (alikeDoubts(row, doubt) == 0)
        return false;
    const QString name = proposal(row)->bodies[doubt.body].name;
    DraftState state = m_review.now;
    for (int other = 0; other < rowCount(); ++other) {
        const auto same = sameDoubt(other, name, doubt.kind);
        if (!same)
            continue;
        DraftProposal* draft = draftAt(state.draft, m_rows[other].path);
        right ? confirmDoubt(*draft, *same) : rejectDoubt(*draft, *same);
        if (!right)
            state.byHand.insert(m_rows[other].key);
    }
    change(std::move(state));
    m_lastRow = row;
    return true;
}

void DraftModel::replaceDraft(const DraftDocument& draft)
{
    // Who chose the encoding has looked at the letters.
    change({draft, {}, {}, true});
}

void DraftModel::confirmEncoding()
{
    if (m_review.now.encodingSure)
        return;
    DraftState state = m_review.now;
    state.encodingSure = true;
    change(std::move(state));
}

DraftBody DraftModel::bodyOf(BodyId id, Role role) const
{
    const Body body = m_byCode.value(m_codes.value(id));
    DraftBody draft;
    draft.code = body.code;
    draft.name = body.name;
    draft.shortName = body.shortName;
    draft.role = role;
    return draft;
}

}  // namespace nghisu
