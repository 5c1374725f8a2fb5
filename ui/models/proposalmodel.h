// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/proposalcache.h"
#include "models/proposalroles.h"
#include "models/votestanding.h"
#include "session/listediting.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace nghisu {

class BodyDirectory;
class Desk;
struct ChangeEvent;

/// The proposals of the desk's meeting, a row each in reading order. Only the order and the numbers
/// are read at once; texts come when a row is looked at and only the latest are held, so that a
/// list of 100,000 opens as fast as one of ten. Listens to the desk and to nothing else.
class ProposalModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Filter { All, NotVoted, Passed };

    struct Counts {
        int all = 0;
        int notVoted = 0;
        int passed = 0;

        bool operator==(const Counts&) const = default;
    };

    ProposalModel(Desk& desk, const BodyDirectory& directory, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Stores the text of a row at once; false (and the desk is told) where that fails.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    Qt::DropActions supportedDragActions() const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

    ProposalId idAt(int row) const;
    /// The row that shows a proposal, or -1.
    int rowOf(ProposalId id) const;
    QList<ProposalId> ids(const QModelIndexList& indexes) const;
    const ProposalStub& stubAt(int row) const { return m_rows[row]; }
    /// The whole proposal of a row; none where it cannot be read.
    std::optional<Proposal> proposalAt(int row) const;
    VoteStanding standing(ProposalId id) const { return m_standings.value(id); }
    bool isReadOnly() const;

    /// Rows of a filter or search only; an empty query ends the search.
    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }
    void setSearch(const QString& query);
    const QString& search() const { return m_query; }
    bool isWhole() const { return m_filter == Filter::All && m_query.isEmpty(); }

    /// Of proposals in the meeting, whatever is shown.
    Counts counts() const { return m_counts; }
    /// Entries of the meeting, headings among them.
    int total() const { return static_cast<int>(m_all.size()); }
    /// How many texts are held now; for tests.
    qsizetype heldTexts() const { return m_cache.size(); }

    /// Where something goes that is put before `row` (rowCount() for the end).
    ListPlace placeBefore(int row, bool heading, const QSet<ProposalId>& without = {}) const;
    /// Where something goes that follows the entry of `row` and is its equal.
    ListPlace placeAfter(int row) const;

    /// Rows are coming or going this moment: not the time to write to the file.
    bool isChanging() const { return m_changing; }

signals:
    void countsChanged();
    /// Text typed into a row could not be stored; whoever hears it keeps it, and says so.
    void textNotStored(nghisu::ProposalId id, const QString& text, const nghisu::Error& error);

private:
    void reload();
    void onChanged(const ChangeEvent& event);
    bool readStubs();
    void readStandings();
    QList<ProposalStub> wantedRows(bool keepShown = false) const;
    void showRows(const QList<ProposalStub>& wanted);
    void updateStubs(const QList<ProposalStub>& wanted);
    void announceRows(const QSet<ProposalId>& ids);
    void updateCounts();
    ProposalCache::Entry* entryAt(int row) const;
    RowMark markAt(int row) const;
    QList<Span> addresseesAt(int row) const;

    Desk& m_desk;
    const BodyDirectory& m_directory;
    QList<ProposalStub> m_all;
    QList<ProposalStub> m_rows;
    QHash<ProposalId, VoteStanding> m_standings;
    mutable ProposalCache m_cache;
    Filter m_filter = Filter::All;
    QString m_query;
    Counts m_counts;
    bool m_changing = false;
    MeetingId m_readFor;
};

}  // namespace nghisu
