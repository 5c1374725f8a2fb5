// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/pasting.h"

#include "base/try.h"
#include "domain/orderkey.h"
#include "session/councilfile.h"
#include "text/citations.h"
#include "text/fold.h"

#include <QHash>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

using Directory = QHash<QString, Body>;

Proposal cleaned(const Proposal& pasted, const Directory& directory)
{
    Proposal proposal;
    proposal.kind = pasted.kind;
    proposal.text = normalisedText(pasted.text);
    if (proposal.kind == ProposalKind::Heading)
        return proposal;
    proposal.citations = findCitations(proposal.text);
    proposal.shortName = normalisedText(pasted.shortName).simplified();
    proposal.note = normalisedText(pasted.note);
    proposal.topic = normalisedText(pasted.topic).simplified();
    proposal.urgent = pasted.urgent;
    proposal.proposingBody = normalisedText(pasted.proposingBody).simplified();
    for (const QString& tag : pasted.tags) {
        if (const QString clean = normalisedText(tag).simplified(); !clean.isEmpty())
            proposal.tags.append(clean);
    }
    for (const Assignment& asked : pasted.assignments) {
        Assignment assignment;
        assignment.name = normalisedText(asked.name).simplified();
        assignment.role = asked.role;
        const auto known = directory.constFind(assignment.name);
        assignment.group = known == directory.constEnd();
        if (!assignment.group) {
            assignment.body = known->id;
            assignment.shortName = known->shortName;
        }
        const bool twice =
            std::any_of(proposal.assignments.begin(), proposal.assignments.end(),
                        [&](const Assignment& other) { return other.name == assignment.name; });
        if (!assignment.name.isEmpty() && !twice)
            proposal.assignments.append(assignment);
    }
    return proposal;
}

}  // namespace

Result<QList<ProposalId>> pasteEntries(CouncilFile& file, MeetingId meeting,
                                       const QList<PastedEntry>& entries, ListPlace target)
{
    return file.perform(
        u"proposal.paste"_s, {{u"n"_s, entries.size()}},
        [&](Repositories& repositories) -> Result<QList<ProposalId>> {
            NGHISU_TRY(repositories.council.meeting(meeting));
            NGHISU_TRY_VALUE(const QList<Body> bodies, repositories.bodies.all());
            Directory directory;
            for (const Body& body : bodies)
                directory.insert(body.name, body);
            NGHISU_TRY_VALUE(const auto room,
                             repositories.proposals.roomFor(meeting, target.parent, target.after));
            // The last entry of each depth, and its key: what is deeper hangs on it.
            QList<ProposalId> above;
            QStringList keys;
            QList<ProposalId> top;
            for (const PastedEntry& entry : entries) {
                const qsizetype depth = std::clamp<qsizetype>(entry.depth, 0, above.size());
                const bool first = depth >= above.size();
                above.resize(std::min(above.size(), depth + 1));
                keys.resize(above.size());
                Proposal proposal = cleaned(entry.proposal, directory);
                proposal.meeting = meeting;
                proposal.parent = depth == 0 ? target.parent : above[depth - 1];
                proposal.orderKey =
                    orderkey::between(first ? (depth == 0 ? room.before : QString()) : keys[depth],
                                      depth == 0 ? room.after : QString());
                NGHISU_TRY_VALUE(const ProposalId id, repositories.proposals.insert(proposal));
                if (first) {
                    above.append(id);
                    keys.append(proposal.orderKey);
                } else {
                    above[depth] = id;
                    keys[depth] = proposal.orderKey;
                }
                if (depth == 0)
                    top.append(id);
            }
            return top;
        });
}

}  // namespace nghisu
