// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/followingup.h"

#include "base/try.h"
#include "session/councilfile.h"
#include "session/proposalfields.h"
#include "text/fold.h"

#include <QFileInfo>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

Result<void> followAnswers(Repositories& repositories, ProposalId id)
{
    NGHISU_TRY_VALUE(Proposal proposal, repositories.proposals.find(id));
    const bool answered = std::all_of(proposal.assignments.cbegin(), proposal.assignments.cend(),
                                      [](const Assignment& assignment) {
                                          return assignment.answer.state == AnswerState::Answered;
                                      });
    if (answered && proposal.state == ProposalState::Issued)
        proposal.state = ProposalState::Answered;
    else if (!answered && proposal.state == ProposalState::Answered)
        proposal.state = ProposalState::Issued;
    else
        return {};
    return repositories.proposals.setFields(proposal);
}

}  // namespace

Result<void> setAnswer(CouncilFile& file, ProposalId proposal, AssignmentId assignment,
                       const Answer& answer)
{
    Answer clean = answer;
    clean.text = normalisedText(answer.text);
    clean.reference = normalisedText(answer.reference).simplified();
    StepOptions options;
    options.joinTyping = true;
    return file.perform(
        u"answer.edit"_s,
        {{u"proposal"_s, proposal.value()}, {u"assignment"_s, assignment.value()}},
        [&](Repositories& repositories) -> Result<void> {
            NGHISU_TRY(repositories.proposals.setAnswer(assignment, clean));
            return followAnswers(repositories, proposal);
        },
        options);
}

Result<void> setAnswerDocument(CouncilFile& file, AssignmentId assignment, const QString& path)
{
    QByteArray bytes;
    if (!path.isEmpty()) {
        NGHISU_TRY_VALUE(bytes, readAttachment(path));
    }
    const QString name = QFileInfo(path).fileName();
    return file.perform(u"answer.document"_s, {{u"name"_s, name}}, [&](Repositories& repositories) {
        return repositories.proposals.setAnswerDocument(assignment, name, bytes);
    });
}

Result<void> setDeadline(CouncilFile& file, const QList<AssignmentId>& assignments, QDate day,
                         std::optional<QDate> reminder)
{
    return file.perform(u"answer.deadline"_s, {{u"n"_s, assignments.size()}},
                        [&](Repositories& repositories) -> Result<void> {
                            for (const AssignmentId id : assignments) {
                                NGHISU_TRY(repositories.proposals.setDueOn(id, day));
                                if (reminder)
                                    NGHISU_TRY(repositories.proposals.setRemindOn(id, *reminder));
                            }
                            return {};
                        });
}

Result<void> setAnswerState(CouncilFile& file, const QList<FollowUp>& followUps, AnswerState state)
{
    return file.perform(
        u"answer.state"_s, {{u"n"_s, followUps.size()}},
        [&](Repositories& repositories) -> Result<void> {
            for (const FollowUp& followUp : followUps) {
                Answer answer = followUp.assignment.answer;
                answer.state = state;
                NGHISU_TRY(repositories.proposals.setAnswer(followUp.assignment.id, answer));
                NGHISU_TRY(followAnswers(repositories, followUp.proposal));
            }
            return {};
        });
}

Result<void> handOver(CouncilFile& file, BodyId from, const QList<HandOn>& parts)
{
    NGHISU_TRY_VALUE(const Body before, file.read().bodies.find(from));
    return file.perform(u"answer.hand-over"_s, {{u"from"_s, before.name}, {u"n"_s, parts.size()}},
                        [&](Repositories& repositories) -> Result<void> {
                            for (const HandOn& part : parts)
                                NGHISU_TRY(repositories.proposals.handOn(part.assignment, part.to));
                            return {};
                        });
}

Result<int> handOver(CouncilFile& file, BodyId from, BodyId to)
{
    NGHISU_TRY_VALUE(const Body before, file.read().bodies.find(from));
    NGHISU_TRY_VALUE(const Body after, file.read().bodies.find(to));
    NGHISU_TRY_VALUE(const QList<FollowUp> open, file.read().proposals.openFollowUps(from));
    return file.perform(u"answer.hand-over"_s,
                        {{u"from"_s, before.name}, {u"to"_s, after.name}, {u"n"_s, open.size()}},
                        [&](Repositories& repositories) -> Result<int> {
                            for (const FollowUp& followUp : open)
                                NGHISU_TRY(
                                    repositories.proposals.handOn(followUp.assignment.id, to));
                            return int(open.size());
                        });
}

Result<void> handOn(CouncilFile& file, const QList<AssignmentId>& assignments, BodyId to)
{
    NGHISU_TRY_VALUE(const Body body, file.read().bodies.find(to));
    return file.perform(u"answer.hand-on"_s, {{u"to"_s, body.name}, {u"n"_s, assignments.size()}},
                        [&](Repositories& repositories) -> Result<void> {
                            for (const AssignmentId id : assignments)
                                NGHISU_TRY(repositories.proposals.handOn(id, to));
                            return {};
                        });
}

}  // namespace nghisu
