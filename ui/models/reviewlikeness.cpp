// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reviewlikeness.h"

#include "models/reviewbatch.h"
#include "session/councilfile.h"
#include "session/likenesssearch.h"
#include "shell/desk.h"

#include <cmath>
#include <vector>

namespace nghisu {

namespace {

// Reading more of a meeting would be felt when a review begins; the page of what asks alike has all.
constexpr qsizetype mostOfMeeting = 5000;

struct Entry {
    QString who;
    QString text;
    int source = -1;  ///< -1 for what is in the meeting
    qsizetype key = 0;
};
using Entries = std::vector<Entry>;

void addDrafts(const QList<DraftProposal>& proposals, const QString& who, int source,
               Entries& entries)
{
    for (const DraftProposal& proposal : proposals) {
        const QString asks = proposal.proposingBody.isEmpty() ? who : proposal.proposingBody;
        if (!proposal.heading)
            entries.push_back({asks, proposal.text, source, proposal.source.start});
        addDrafts(proposal.children, asks, source, entries);
    }
}

void addMeeting(const CouncilFile& file, MeetingId meeting, Entries& entries)
{
    const auto ids = comparable(file, meeting);
    if (!ids)
        return;
    const auto proposals = file.read().proposals.load(ids->mid(0, mostOfMeeting));
    if (!proposals)
        return;
    for (const Proposal& proposal : *proposals)
        entries.push_back({proposal.proposingBody, proposal.text});
}

}  // namespace

ReviewLikeness::ReviewLikeness(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    m_pool.setMaxThreadCount(1);
}

ReviewLikeness::~ReviewLikeness()
{
    cancel();
    m_pool.waitForDone();
}

void ReviewLikeness::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled = nullptr;
    m_found.clear();
}

void ReviewLikeness::search(const ReviewBatch& batch, MeetingId meeting)
{
    cancel();
    Entries entries;
    for (int source = 0; source < batch.rowCount(); ++source) {
        const DraftDocument& draft = batch.review(source).now.draft;
        addDrafts(draft.proposals,
                  draft.proposingBody.isEmpty() ? batch.letter(source).name : draft.proposingBody,
                  source, entries);
    }
    if (entries.empty())
        return;
    if (m_desk.file() && meeting.isValid())
        addMeeting(*m_desk.file(), meeting, entries);
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_pool.start([this, entries, token = m_cancelled] {
        // Nothing of a review has an id: the place among all stands in, counted from 1.
        QList<std::pair<ProposalId, QString>> texts;
        for (std::size_t i = 0; i < entries.size(); ++i)
            texts.append({ProposalId(static_cast<qint64>(i) + 1), entries[i].text});
        LikenessFinder finder;
        finder.add(texts);
        Found result;
        for (std::size_t i = 0; i < entries.size() && !*token; ++i) {
            if (entries[i].source < 0)
                break;
            const QList<Alike> alike = finder.alike(texts[static_cast<qsizetype>(i)].first, 1);
            if (alike.isEmpty())
                continue;
            const auto& other = entries[static_cast<std::size_t>(alike.first().other.value() - 1)];
            result[entries[i].source].insert(
                entries[i].key, {static_cast<int>(std::lround(alike.first().likeness * 100)),
                                 other.who, other.text});
        }
        QMetaObject::invokeMethod(
            this,
            [this, token, result] {
                if (token != m_cancelled)
                    return;
                m_cancelled = nullptr;
                m_found = result;
                emit found();
            },
            Qt::QueuedConnection);
    });
}

}  // namespace nghisu
