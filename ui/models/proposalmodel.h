// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listarranger.h"
#include "models/listroles.h"
#include "models/listrow.h"
#include "models/proposalcache.h"
#include "models/proposalcolumns.h"
#include "models/proposalroles.h"
#include "models/votestanding.h"
#include "session/listediting.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace nghisu {

class BodyDirectory;
class Desk;
struct ChangeEvent;

/// The proposals of the desk's meeting, a row each, as a view of them asks for: list, table and board
/// show the same rows, so that one selection serves them all. The first column holds the whole row, the
/// others the cells of a table; a row without an entry is the title of the group below it.
///
/// Only the order and the numbers are read at once; texts come when a row is looked at and only the
/// latest are held, so that a list of 100,000 opens as fast as one of ten. Listens to the desk and to
/// nothing else.
class ProposalModel : public QAbstractTableModel {
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

    QModelIndex index(int row, int column = 0, const QModelIndex& parent = {}) const override
    {
        return QAbstractTableModel::index(row, column, parent);
    }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Stores the text of a row at once; false (and the desk is told) where that fails.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
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
    const ProposalStub& stubAt(int row) const { return m_rows[row].stub; }
    bool isGroup(int row) const { return row >= 0 && row < m_rows.size() && m_rows[row].isGroup(); }
    /// The nearest row to `row` that is an entry, from there downwards first; -1 where there is none.
    int entryRow(int row) const;
    /// The whole proposal of a row; none where it cannot be read.
    std::optional<Proposal> proposalAt(int row) const;
    VoteStanding standing(ProposalId id) const { return m_standings.value(id); }
    bool isReadOnly() const;

    /// Rows of a filter or search only; an empty query ends the search.
    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }
    void setSearch(const QString& query);
    const QString& search() const { return m_query; }
    /// Filters, groups and sorts the rows; layout, name and columns are the page's.
    void setView(const ListView& view);
    const ListView& view() const { return m_arranger.view(); }
    /// The list as it is: all of it, in its own order.
    bool isWhole() const
    {
        return m_filter == Filter::All && m_query.isEmpty() && m_arranger.isPlain();
    }
    /// What the list can be filtered by now.
    FilterChoices choices() { return m_arranger.choices(m_all); }
    /// The body that leads the entries of a group; see ListArranger.
    BodyId leadingBody(const QString& group) { return m_arranger.leadingBody(group); }

    /// Entries that wait to be put elsewhere.
    void setCut(const QSet<ProposalId>& cut);
    const QSet<ProposalId>& cut() const { return m_cut; }
    /// These entries with all below them, as they go onto the clipboard.
    QMimeData* carried(const QList<ProposalId>& ids, bool cut) const;

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
    QList<ListRow> wantedRows(bool keepShown = false);
    /// False where the rows were begun anew.
    bool showRows(const QList<ListRow>& wanted);
    void updateStubs(const QList<ListRow>& wanted);
    void announce(int first, int last, const QList<int>& roles = {});
    void announceRows(const QSet<ProposalId>& ids);
    void updateCounts();
    ProposalCache::Entry* entryAt(int row) const;
    QVariant titleData(const ListRow& row, int role) const;
    QVariant cellData(int row, ProposalColumn column, int role) const;
    QVariant entryData(int row, int role) const;
    bool passesVotes(const ProposalStub& stub) const;
    RowMark markAt(int row) const;
    QList<Span> addresseesAt(int row) const;
    QList<ProposalId> topmost(const QList<ProposalId>& ids) const;

    Desk& m_desk;
    const BodyDirectory& m_directory;
    QList<ProposalStub> m_all;
    QList<ListRow> m_rows;
    ListArranger m_arranger;
    QSet<ProposalId> m_cut;
    QHash<ProposalId, VoteStanding> m_standings;
    mutable ProposalCache m_cache;
    Filter m_filter = Filter::All;
    QString m_query;
    Counts m_counts;
    bool m_changing = false;
    MeetingId m_readFor;
};

}  // namespace nghisu
