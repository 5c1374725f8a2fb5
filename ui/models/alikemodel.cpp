// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alikemodel.h"

#include "session/councilfile.h"
#include "shell/desk.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nghisu {

AlikeModel::AlikeModel(Desk& desk, QObject* parent) : QAbstractListModel(parent), m_desk(desk)
{
    connect(&desk, &Desk::changed, this, &AlikeModel::onChanged);
    connect(&desk, &Desk::fileChanged, this, &AlikeModel::clear);
    connect(&desk, &Desk::meetingChanged, this, &AlikeModel::clear);
}

void AlikeModel::clear()
{
    m_found = {};
    m_touched.clear();
    m_behind = false;
    show({});
}

void AlikeModel::setFound(const LikenessFound& found, LikenessScope scope)
{
    m_found = found;
    m_scope = scope;
    show(found.standing());
}

bool AlikeModel::stands(ProposalId first, ProposalId second) const
{
    return m_proposals.contains(first) && m_proposals.contains(second);
}

void AlikeModel::show(QList<Alike> pairs)
{
    beginResetModel();
    m_proposals.clear();
    readNumbers();
    readProposals(pairs);
    pairs.removeIf([this](const Alike& pair) { return !stands(pair.proposal, pair.other); });
    for (Alike& pair : pairs) {
        // What stands first in this list; of two meetings the other one's, which is older.
        const int one = m_places.value(pair.proposal, -1);
        const int other = m_places.value(pair.other, -1);
        if (other < one)
            std::swap(pair.proposal, pair.other);
    }
    m_pairs = grouped(pairs);
    m_begins.clear();
    QSet<ProposalId> group;
    for (const Alike& pair : std::as_const(m_pairs)) {
        const bool belongs = group.contains(pair.proposal) || group.contains(pair.other);
        if (!belongs)
            group.clear();
        group << pair.proposal << pair.other;
        m_begins.append(!belongs);
    }
    endResetModel();
}

void AlikeModel::readNumbers()
{
    m_numbers.clear();
    m_places.clear();
    m_meetings.clear();
    const CouncilFile* file = m_desk.file();
    if (!file || !m_found.finder)
        return;
    if (const auto stubs = file->read().proposals.stubs(m_desk.meeting())) {
        for (const ProposalStub& stub : *stubs) {
            m_places.insert(stub.id, static_cast<int>(m_places.size()));
            m_numbers.insert(stub.id, stub.number);
        }
    }
    if (const auto meetings = file->read().council.meetings()) {
        for (const Meeting& meeting : *meetings)
            m_meetings.insert(meeting.id,
                              meeting.shortTitle.isEmpty() ? meeting.title : meeting.shortTitle);
    }
}

void AlikeModel::readProposals(const QList<Alike>& pairs)
{
    const CouncilFile* file = m_desk.file();
    if (!file || pairs.isEmpty())
        return;
    QSet<ProposalId> wanted;
    for (const Alike& pair : pairs)
        wanted << pair.proposal << pair.other;
    const auto proposals = file->read().proposals.load(wanted.values());
    if (!proposals) {
        m_desk.report(proposals.error());
        return;
    }
    for (const Proposal& proposal : *proposals)
        m_proposals.insert(proposal.id, proposal);
}

// The likeliest pair first, and behind it what shares a proposal with it, and so on.
QList<Alike> AlikeModel::grouped(const QList<Alike>& pairs)
{
    QHash<ProposalId, QList<qsizetype>> of;
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        of[pairs[i].proposal].append(i);
        of[pairs[i].other].append(i);
    }
    QList<Alike> ordered;
    QList<bool> taken(pairs.size(), false);
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        if (taken[i])
            continue;
        QList<qsizetype> group{i};
        taken[i] = true;
        for (qsizetype next = 0; next < group.size(); ++next) {
            for (const ProposalId id : {pairs[group[next]].proposal, pairs[group[next]].other}) {
                for (const qsizetype other : of.value(id)) {
                    if (!taken[other]) {
                        taken[other] = true;
                        group.append(other);
                    }
                }
            }
        }
        for (const qsizetype place : std::as_const(group))
            ordered.append(pairs[place]);
    }
    return ordered;
}

void AlikeModel::onChanged(const ChangeEvent& event)
{
    if (!m_found.finder)
        return;
    m_touched.unite(event.proposals);
    m_behind = true;
    if (m_active)
        catchUp();
}

void AlikeModel::setActive(bool active)
{
    m_active = active;
    if (active && m_behind)
        catchUp();
}

void AlikeModel::catchUp()
{
    const CouncilFile& file = *m_desk.file();
    const QSet<ProposalId> touched = std::exchange(m_touched, {});
    m_behind = false;
    const auto updated = m_found.finder->update(file, touched.values());
    const auto notAlike = file.read().proposals.notAlike();
    const auto here = comparable(file, m_desk.meeting());
    if (!updated || !notAlike || !here) {
        m_desk.report(!updated ? updated.error() : !notAlike ? notAlike.error() : here.error());
        return;
    }
    const QSet<ProposalId> own(here->begin(), here->end());
    QList<Alike>& pairs = m_found.pairs;
    pairs.removeIf([&touched](const Alike& pair) {
        return touched.contains(pair.proposal) || touched.contains(pair.other);
    });
    QSet<ProposalPair> known;
    for (const ProposalId id : touched) {
        const QList<Alike> anew = m_found.finder->alike(id);
        for (const Alike& pair : anew) {
            const bool one = own.contains(pair.proposal);
            const bool other = own.contains(pair.other);
            const bool wanted = m_scope == LikenessScope::AllMeetings ? one || other : one && other;
            const ProposalPair both(pair.proposal, pair.other);
            if (wanted && !known.contains(both))
                pairs.append(pair);
            known.insert(both);
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Alike& a, const Alike& b) { return a.likeness > b.likeness; });
    m_found.notAlike = *notAlike;
    show(m_found.standing());
}

int AlikeModel::percent(int row) const
{
    return static_cast<int>(std::lround(m_pairs[row].likeness * 100));
}

int AlikeModel::rowOf(ProposalId first, ProposalId second) const
{
    const auto found = std::find_if(m_pairs.begin(), m_pairs.end(), [&](const Alike& pair) {
        return ProposalPair(pair.proposal, pair.other) == ProposalPair(first, second);
    });
    return found == m_pairs.end() ? -1 : static_cast<int>(found - m_pairs.begin());
}

QString AlikeModel::placeOf(const Proposal& proposal) const
{
    if (proposal.meeting == m_desk.meeting())
        return m_numbers.value(proposal.id);
    return m_meetings.value(proposal.meeting);
}

int AlikeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

QVariant AlikeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const auto who = [this](const Proposal& proposal) {
        const QString place = placeOf(proposal);
        return proposal.proposingBody.isEmpty() ? tr("Proposal %1").arg(place)
                                                : tr("%1: %2", "number of a proposal, who asks it")
                                                      .arg(place, proposal.proposingBody);
    };
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 and %2", "two proposals").arg(who(first(row)), who(second(row)));
    case Qt::ToolTipRole:
        return data(index, Qt::DisplayRole);
    case Qt::AccessibleTextRole:
        return tr("%1: %2 % alike").arg(data(index, Qt::DisplayRole).toString()).arg(percent(row));
    case AlikePercentRole:
        return percent(row);
    case AlikeTextRole:
        return first(row).text.simplified();
    case AlikeFirstRole:
        return m_begins[row];
    default:
        return {};
    }
}

}  // namespace nghisu
