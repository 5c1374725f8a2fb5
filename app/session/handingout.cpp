// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/handingout.h"

#include "base/try.h"
#include "domain/orderkey.h"
#include "session/councilfile.h"
#include "session/ordering.h"
#include "text/fold.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QString tidyTitle(const QString& title)
{
    return normalisedText(title).simplified();
}

/// What a step is called after: the one paper, or how many.
QVariantMap argsOf(const QList<Handout>& handouts)
{
    if (handouts.size() == 1)
        return {{u"title"_s, handouts.first().title}};
    return {{u"n"_s, handouts.size()}};
}

}  // namespace

Result<QList<Handout>> handoutsOf(const CouncilFile& file, MeetingId meeting)
{
    return file.read().handouts.ofMeeting(meeting);
}

Result<void> handOut(CouncilFile& file, MeetingId meeting, QList<Handout> handouts)
{
    if (handouts.isEmpty())
        return {};
    NGHISU_TRY_VALUE(const QList<Handout> present, handoutsOf(file, meeting));
    const QStringList keys = orderkey::sequence(
        present.isEmpty() ? QString() : present.last().orderKey, {}, handouts.size());
    for (qsizetype i = 0; i < handouts.size(); ++i) {
        handouts[i].meeting = meeting;
        handouts[i].orderKey = keys[i];
        handouts[i].title = tidyTitle(handouts[i].title);
        if (handouts[i].title.isEmpty())
            return Error{ErrorCode::EmptyName, {}};
    }
    return file.perform(u"handout.add"_s, argsOf(handouts),
                        [&](Repositories& repositories) -> Result<void> {
                            NGHISU_TRY(repositories.council.meeting(meeting));
                            for (const Handout& handout : std::as_const(handouts))
                                NGHISU_TRY(repositories.handouts.insert(handout));
                            return {};
                        });
}

Result<void> editHandouts(CouncilFile& file, QList<Handout> handouts)
{
    for (Handout& handout : handouts) {
        handout.title = tidyTitle(handout.title);
        if (handout.title.isEmpty())
            return Error{ErrorCode::EmptyName, {}};
    }
    return file.perform(u"handout.edit"_s, argsOf(handouts),
                        [&](Repositories& repositories) -> Result<void> {
                            for (const Handout& handout : std::as_const(handouts)) {
                                if (handout.entry.proposal.isValid())
                                    NGHISU_TRY(repositories.proposals.find(handout.entry.proposal));
                                NGHISU_TRY(repositories.handouts.update(handout));
                            }
                            return {};
                        });
}

Result<void> takeBackHandouts(CouncilFile& file, MeetingId meeting, const QList<HandoutId>& ids)
{
    NGHISU_TRY_VALUE(QList<Handout> handouts, handoutsOf(file, meeting));
    handouts.removeIf([&](const Handout& handout) { return !ids.contains(handout.id); });
    return file.perform(u"handout.remove"_s, argsOf(handouts),
                        [&](Repositories& repositories) -> Result<void> {
                            for (const Handout& handout : std::as_const(handouts))
                                NGHISU_TRY(repositories.handouts.remove(handout.id));
                            return {};
                        });
}

Result<void> moveHandouts(CouncilFile& file, MeetingId meeting, const QList<HandoutId>& ids,
                          int steps)
{
    NGHISU_TRY_VALUE(const QList<Handout> handouts, handoutsOf(file, meeting));
    const QList<Handout> moved = ordering::moved(handouts, ids, steps);
    if (moved.isEmpty())
        return {};
    return file.perform(u"handout.move"_s, argsOf(moved),
                        [&](Repositories& repositories) -> Result<void> {
                            for (const Handout& handout : moved)
                                NGHISU_TRY(repositories.handouts.update(handout));
                            return {};
                        });
}

}  // namespace nghisu
