// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/assigning.h"

#include "base/try.h"
#include "session/councilfile.h"
#include "text/fold.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QString roleName(Role role)
{
    return role == Role::Lead ? u"lead"_s : u"coordinating"_s;
}

Result<void> demoteLead(Repositories& repositories, const Proposal& proposal, AssignmentId except)
{
    for (const Assignment& assignment : proposal.assignments) {
        if (assignment.role == Role::Lead && assignment.id != except)
            NGHISU_TRY(repositories.proposals.setAssignmentRole(assignment.id, Role::Coordinating));
    }
    return {};
}

Result<void> assignOne(Repositories& repositories, ProposalId id, const Assignment& wanted)
{
    NGHISU_TRY_VALUE(const Proposal proposal, repositories.proposals.find(id));
    if (proposal.kind == ProposalKind::Heading)
        return {};
    const auto same = std::find_if(
        proposal.assignments.begin(), proposal.assignments.end(), [&](const Assignment& other) {
            return wanted.body.isValid() ? other.body == wanted.body || other.name == wanted.name
                                         : other.name == wanted.name;
        });
    if (same != proposal.assignments.end()) {
        if (same->role == wanted.role)
            return {};
        if (wanted.role == Role::Lead)
            NGHISU_TRY(demoteLead(repositories, proposal, same->id));
        return repositories.proposals.setAssignmentRole(same->id, wanted.role);
    }
    if (wanted.role == Role::Lead)
        NGHISU_TRY(demoteLead(repositories, proposal, {}));
    NGHISU_TRY(repositories.proposals.insertAssignment(id, wanted));
    return {};
}

Result<void> assign(CouncilFile& file, const QList<ProposalId>& proposals, const Assignment& wanted)
{
    const QString name = wanted.shortName.isEmpty() ? wanted.name : wanted.shortName;
    return file.perform(
        u"assignment.add"_s,
        {{u"body"_s, name}, {u"role"_s, roleName(wanted.role)}, {u"n"_s, proposals.size()}},
        [&](Repositories& repositories) -> Result<void> {
            for (const ProposalId id : proposals)
                NGHISU_TRY(assignOne(repositories, id, wanted));
            return {};
        });
}

// The leads of a proposal go, or step back where they have answered. What is asked of the next.
Result<Answer> dismissLead(Repositories& repositories, const Proposal& proposal,
                           const QString& except)
{
    Answer asked;
    for (const Assignment& assignment : proposal.assignments) {
        if (assignment.role != Role::Lead || assignment.name == except)
            continue;
        asked.dueOn = assignment.answer.dueOn;
        asked.remindOn = assignment.answer.remindOn;
        const bool said = assignment.answer.state != AnswerState::Open
                       || !assignment.answer.text.isEmpty()
                       || !assignment.answer.fileName.isEmpty();
        NGHISU_TRY(said
                       ? repositories.proposals.setAssignmentRole(assignment.id, Role::Coordinating)
                       : repositories.proposals.removeAssignment(proposal.id, assignment.id));
    }
    return asked;
}

Result<Assignment> assignmentOf(const CouncilFile& file, ProposalId proposal, AssignmentId id)
{
    NGHISU_TRY_VALUE(const Proposal found, file.read().proposals.find(proposal));
    for (const Assignment& assignment : found.assignments) {
        if (assignment.id == id)
            return assignment;
    }
    return Error{ErrorCode::NoSuchBody, QString::number(id.value())};
}

}  // namespace

Result<void> assignBody(CouncilFile& file, const QList<ProposalId>& proposals, BodyId body,
                        Role role)
{
    NGHISU_TRY_VALUE(const Body found, file.read().bodies.find(body));
    return assign(file, proposals, {{}, body, found.name, found.shortName, role, false});
}

Result<void> assignGroup(CouncilFile& file, const QList<ProposalId>& proposals, const QString& name,
                         Role role)
{
    const QString clean = normalisedText(name).simplified();
    if (clean.isEmpty())
        return Error{ErrorCode::EmptyName, {}};
    return assign(file, proposals, {{}, {}, clean, {}, role, true});
}

Result<void> replaceLead(CouncilFile& file, const QList<ProposalId>& proposals, BodyId body,
                         const QString& group)
{
    Assignment lead;
    lead.name = normalisedText(group).simplified();
    lead.group = true;
    if (body.isValid()) {
        NGHISU_TRY_VALUE(const Body found, file.read().bodies.find(body));
        lead = {{}, body, found.name, found.shortName, Role::Lead, false};
    }
    const bool somebody = !lead.name.isEmpty();
    const QString name = lead.shortName.isEmpty() ? lead.name : lead.shortName;
    return file.perform(
        somebody ? u"assignment.add"_s : u"assignment.remove"_s,
        {{u"body"_s, name}, {u"role"_s, roleName(Role::Lead)}, {u"n"_s, proposals.size()}},
        [&](Repositories& repositories) -> Result<void> {
            NGHISU_TRY_VALUE(const auto all, repositories.proposals.load(proposals));
            for (const Proposal& proposal : all) {
                if (proposal.kind == ProposalKind::Heading)
                    continue;
                NGHISU_TRY_VALUE(lead.answer, dismissLead(repositories, proposal, lead.name));
                if (somebody)
                    NGHISU_TRY(assignOne(repositories, proposal.id, lead));
            }
            return {};
        });
}

Result<void> unassign(CouncilFile& file, ProposalId proposal, AssignmentId assignment)
{
    NGHISU_TRY_VALUE(const Assignment found, assignmentOf(file, proposal, assignment));
    const QString name = found.shortName.isEmpty() ? found.name : found.shortName;
    return file.perform(u"assignment.remove"_s, {{u"body"_s, name}},
                        [&](Repositories& repositories) {
                            return repositories.proposals.removeAssignment(proposal, assignment);
                        });
}

Result<void> setRole(CouncilFile& file, ProposalId proposal, AssignmentId assignment, Role role)
{
    NGHISU_TRY_VALUE(const Assignment found, assignmentOf(file, proposal, assignment));
    const QString name = found.shortName.isEmpty() ? found.name : found.shortName;
    return file.perform(u"assignment.role"_s, {{u"body"_s, name}, {u"role"_s, roleName(role)}},
                        [&](Repositories& repositories) -> Result<void> {
                            NGHISU_TRY_VALUE(const Proposal whole,
                                             repositories.proposals.find(proposal));
                            if (role == Role::Lead)
                                NGHISU_TRY(demoteLead(repositories, whole, assignment));
                            return repositories.proposals.setAssignmentRole(assignment, role);
                        });
}

Result<BodyId> addBody(CouncilFile& file, const Body& body)
{
    if (body.name.trimmed().isEmpty() || body.code.trimmed().isEmpty())
        return Error{ErrorCode::EmptyName, {}};
    return file.perform(u"body.add"_s, {{u"name"_s, body.name}}, [&](Repositories& repositories) {
        return repositories.bodies.insert(body);
    });
}

Result<void> editBody(CouncilFile& file, const Body& body)
{
    if (body.name.trimmed().isEmpty() || body.code.trimmed().isEmpty())
        return Error{ErrorCode::EmptyName, {}};
    return file.perform(u"body.edit"_s, {{u"name"_s, body.name}}, [&](Repositories& repositories) {
        return repositories.bodies.update(body);
    });
}

Result<void> removeBody(CouncilFile& file, BodyId id)
{
    NGHISU_TRY_VALUE(const Body body, file.read().bodies.find(id));
    NGHISU_TRY_VALUE(const bool assigned, file.read().bodies.isAssigned(id));
    if (assigned)
        return Error{ErrorCode::BodyAssigned, body.name};
    return file.perform(u"body.remove"_s, {{u"name"_s, body.name}},
                        [&](Repositories& repositories) { return repositories.bodies.remove(id); });
}

}  // namespace nghisu
