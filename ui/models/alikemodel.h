// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"
#include "session/changeevent.h"
#include "session/likenesssearch.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QSet>

namespace nghisu {

class Desk;

/// What AlikeDelegate asks for. Qt::DisplayRole says who asks.
enum AlikeRole : int {
    AlikePercentRole = Qt::UserRole + 601,  ///< int: how much of the words is the same
    AlikeTextRole,                          ///< QString: what is asked, on one line
    AlikeFirstRole,                         ///< bool: the first of those that hang together
};

/// Pairs of proposals that ask alike, a row each. Pairs that share a proposal stand together. It
/// follows the file: what was merged goes, what is undone comes again.
class AlikeModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit AlikeModel(Desk& desk, QObject* parent = nullptr);

    void setFound(const LikenessFound& found, LikenessScope scope);
    void clear();
    /// While nobody looks, what happens to the file only waits.
    void setActive(bool active);
    bool isSearched() const { return m_found.finder != nullptr; }

    /// The one that stands first in the list, or in the older meeting.
    Proposal first(int row) const { return m_proposals.value(m_pairs[row].proposal); }
    Proposal second(int row) const { return m_proposals.value(m_pairs[row].other); }
    int percent(int row) const;
    int rowOf(ProposalId first, ProposalId second) const;
    /// "3", or with its meeting where that is another.
    QString placeOf(const Proposal& proposal) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void onChanged(const ChangeEvent& event);
    void catchUp();
    void show(QList<Alike> pairs);
    void readProposals(const QList<Alike>& pairs);
    void readNumbers();
    static QList<Alike> grouped(const QList<Alike>& pairs);
    bool stands(ProposalId first, ProposalId second) const;

    Desk& m_desk;
    LikenessFound m_found;
    LikenessScope m_scope = LikenessScope::Meeting;
    bool m_active = true;
    bool m_behind = false;       ///< the file was changed meanwhile
    QSet<ProposalId> m_touched;  ///< whose texts have to be looked at again
    QList<Alike> m_pairs;
    QList<bool> m_begins;  ///< of each row, whether it begins a group
    QHash<ProposalId, Proposal> m_proposals;
    QHash<ProposalId, QString> m_numbers;
    QHash<ProposalId, int> m_places;  ///< in the list
    QHash<MeetingId, QString> m_meetings;
};

}  // namespace nghisu
