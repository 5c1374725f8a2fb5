// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/proposalfields.h"

#include "base/try.h"
#include "session/councilfile.h"
#include "text/fold.h"

#include <QFile>
#include <QFileInfo>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

enum class Headings { Too, PassOver };

template <typename Edit>
Result<void> editAll(CouncilFile& file, const QList<ProposalId>& proposals, const QString& field,
                     Headings headings, Edit edit)
{
    return file.perform(
        u"proposal.field"_s, {{u"field"_s, field}, {u"n"_s, proposals.size()}},
        [&](Repositories& repositories) -> Result<void> {
            NGHISU_TRY_VALUE(const auto all, repositories.proposals.load(proposals));
            for (const Proposal& proposal : all) {
                if (headings == Headings::PassOver && proposal.kind == ProposalKind::Heading)
                    continue;
                NGHISU_TRY(edit(repositories, proposal));
            }
            return {};
        });
}

// Of the fields that stand in the proposal's own row.
template <typename Change>
Result<void> changeAll(CouncilFile& file, const QList<ProposalId>& proposals, const QString& field,
                       Change change)
{
    return editAll(file, proposals, field, Headings::PassOver,
                   [&](Repositories& repositories, const Proposal& before) -> Result<void> {
                       Proposal after = before;
                       change(after);
                       return after == before ? Result<void>()
                                              : repositories.proposals.setFields(after);
                   });
}

}  // namespace

Result<void> setTopic(CouncilFile& file, const QList<ProposalId>& proposals, const QString& topic)
{
    const QString clean = normalisedText(topic).simplified();
    return changeAll(file, proposals, u"topic"_s,
                     [&](Proposal& proposal) { proposal.topic = clean; });
}

Result<void> setUrgent(CouncilFile& file, const QList<ProposalId>& proposals, bool urgent)
{
    return changeAll(file, proposals, u"urgent"_s,
                     [&](Proposal& proposal) { proposal.urgent = urgent; });
}

Result<void> setState(CouncilFile& file, const QList<ProposalId>& proposals, ProposalState state)
{
    return changeAll(file, proposals, u"state"_s,
                     [&](Proposal& proposal) { proposal.state = state; });
}

Result<void> setProposingBody(CouncilFile& file, const QList<ProposalId>& proposals,
                              const QString& name)
{
    const QString clean = normalisedText(name).simplified();
    return editAll(file, proposals, u"proposingBody"_s, Headings::PassOver,
                   [&](Repositories& repositories, const Proposal& proposal) -> Result<void> {
                       if (proposal.proposingBody == clean)
                           return {};
                       return repositories.proposals.setProposingBody(proposal, clean);
                   });
}

Result<void> addTag(CouncilFile& file, const QList<ProposalId>& proposals, const QString& tag)
{
    const QString clean = normalisedText(tag).simplified();
    if (clean.isEmpty())
        return Error{ErrorCode::EmptyName, {}};
    return editAll(file, proposals, u"tags"_s, Headings::PassOver,
                   [&](Repositories& repositories, const Proposal& proposal) -> Result<void> {
                       if (proposal.tags.contains(clean))
                           return {};
                       return repositories.proposals.setTags(proposal.id,
                                                             proposal.tags + QStringList{clean});
                   });
}

Result<void> removeTag(CouncilFile& file, const QList<ProposalId>& proposals, const QString& tag)
{
    return editAll(file, proposals, u"tags"_s, Headings::PassOver,
                   [&](Repositories& repositories, const Proposal& proposal) -> Result<void> {
                       QStringList tags = proposal.tags;
                       if (tags.removeAll(tag) == 0)
                           return {};
                       return repositories.proposals.setTags(proposal.id, tags);
                   });
}

Result<void> setDue(CouncilFile& file, const QList<ProposalId>& proposals, QDate day)
{
    return editAll(file, proposals, u"due"_s, Headings::PassOver,
                   [&](Repositories& repositories, const Proposal& proposal) -> Result<void> {
                       for (const Assignment& assignment : proposal.assignments) {
                           Answer answer = assignment.answer;
                           answer.dueOn = day;
                           if (answer != assignment.answer)
                               NGHISU_TRY(repositories.proposals.setAnswer(assignment.id, answer));
                       }
                       return {};
                   });
}

Result<QByteArray> readAttachment(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileNotFound, path};
    QFile source(path);
    if (!info.isFile() || !source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, path, source.errorString()};
    const QByteArray bytes = source.read(largestAttachment + 1);
    if (source.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, path, source.errorString()};
    if (bytes.isEmpty())
        return Error{ErrorCode::SourceEmpty, path};
    if (bytes.size() > largestAttachment)
        return Error{ErrorCode::SourceTooLarge, path};
    return bytes;
}

Result<AttachmentId> attachFile(CouncilFile& file, ProposalId proposal, const QString& path)
{
    NGHISU_TRY_VALUE(const QByteArray bytes, readAttachment(path));
    const QString name = QFileInfo(path).fileName();
    return file.perform(u"attachment.add"_s, {{u"name"_s, name}}, [&](Repositories& repositories) {
        return repositories.proposals.attach(proposal, name, bytes);
    });
}

Result<void> removeAttachment(CouncilFile& file, const Attachment& attachment)
{
    return file.perform(
        u"attachment.remove"_s, {{u"name"_s, attachment.fileName}},
        [&](Repositories& repositories) { return repositories.proposals.detach(attachment.id); });
}

}  // namespace nghisu
