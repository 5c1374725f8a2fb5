// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/likenesssearch.h"

#include "base/try.h"
#include "session/councilfile.h"

namespace nghisu {

QList<Alike> LikenessFound::standing() const
{
    QList<Alike> left = pairs;
    left.removeIf([this](const Alike& pair) {
        return notAlike.contains({pair.proposal, pair.other});
    });
    return left;
}

Result<QList<ProposalId>> comparable(const CouncilFile& file, MeetingId meeting)
{
    NGHISU_TRY_VALUE(const QList<ProposalStub> stubs, file.read().proposals.stubs(meeting));
    QList<ProposalId> ids;
    for (const ProposalStub& stub : stubs) {
        if (stub.kind == ProposalKind::Proposal)
            ids.append(stub.id);
    }
    return ids;
}

Result<LikenessFound> searchAlike(const QString& path, const Clock& clock, MeetingId meeting,
                                  LikenessScope scope, const LikenessFinder::Progress& progress)
{
    // Reading all is the longer half.
    const auto half = [&progress](double begin) -> LikenessFinder::Progress {
        if (!progress)
            return {};
        return [&progress, begin](double part) { return progress(begin + part / 2); };
    };
    NGHISU_TRY_VALUE(const auto file, CouncilFile::open(path, Access::ReadOnly, clock));
    NGHISU_TRY_VALUE(const QList<ProposalId> ids, comparable(*file, meeting));
    LikenessFound found;
    if (scope == LikenessScope::AllMeetings) {
        NGHISU_TRY_VALUE(found.finder, LikenessFinder::build(*file, half(0)));
        NGHISU_TRY_VALUE(found.pairs, found.finder->allAlikeTo(ids, half(0.5)));
    } else {
        NGHISU_TRY_VALUE(found.finder, LikenessFinder::build(*file, ids, half(0)));
        NGHISU_TRY_VALUE(found.pairs, found.finder->allAlike(ids, half(0.5)));
    }
    NGHISU_TRY_VALUE(found.notAlike, file->read().proposals.notAlike());
    return found;
}

}  // namespace nghisu
