// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/council.h"
#include "domain/proposal.h"
#include "models/proposalcache.h"
#include "models/proposalroles.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QSet>
#include <QTimer>

namespace nghisu {

class Desk;
struct ChangeEvent;

/// The proposals of all meetings that hold some words, under their meetings, the latest first. Knows
/// which proposal stands where before it is asked: the lists of the meetings are read one by one,
/// while nobody waits, and hits come in as they are found. Roles as in models/proposalroles.h.
class SearchModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit SearchModel(Desk& desk, QObject* parent = nullptr);

    const QString& query() const { return m_query; }
    void setQuery(const QString& query);
    /// Reads the lists, if they are not known; before the first search.
    void prepare();
    /// Whether the lists of all meetings are known.
    bool isReady() const { return m_next == m_meetings.size(); }

    int hits() const { return m_hits; }
    int meetings() const { return m_meetingsHit; }
    bool isMeeting(int row) const { return !m_rows[row].id.isValid(); }
    ProposalId proposalAt(int row) const { return m_rows[row].id; }
    MeetingId meetingAt(int row) const { return m_meetings[m_rows[row].meeting].id; }
    int rowOf(ProposalId id) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void countsChanged();

private:
    struct Row {
        ProposalId id;          ///< none for a meeting
        qsizetype meeting = 0;  ///< in m_meetings
        QString number;
    };

    void onChanged(const ChangeEvent& event);
    void forget();
    void readNext();
    QList<Row> rowsIn(qsizetype meeting);
    void run();
    QString meetingTitle(qsizetype meeting) const;
    const Proposal* proposalOf(int row) const;
    RowMark markOf(const Proposal& proposal) const;

    Desk& m_desk;
    QString m_query;
    QList<Meeting> m_meetings;
    QList<QList<ProposalStub>> m_lists;  ///< of the meetings before m_next
    qsizetype m_next = 0;
    bool m_prepared = false;
    QSet<ProposalId> m_found;
    QList<Row> m_rows;
    int m_hits = 0;
    int m_meetingsHit = 0;
    mutable ProposalCache m_cache;
    QTimer m_reading;
};

/// How a proposal's answers stand, in an icon and a word; nothing where nobody waits for any.
RowMark answerMark(const Proposal& proposal, QDate today);

}  // namespace nghisu
