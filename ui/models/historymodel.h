// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/changeevent.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QHash>
#include <QList>

#include <optional>

namespace nghisu {

class Desk;

/// What HistoryModel says beside Qt's roles.
enum HistoryRole : int {
    HistoryDayRole = Qt::UserRole + 551,  ///< bool: the row is a day, above its steps
};

/// The steps of the journal, newest first, under their days: when, what, about which proposal, who.
/// More are read as one scrolls.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, What, About, Who };
    static constexpr int columns = 4;
    /// So many steps are read at a time.
    static constexpr int pageSize = 200;

    explicit HistoryModel(Desk& desk, QObject* parent = nullptr);

    /// While nobody looks, nothing is read; what was done meanwhile is read when somebody looks again.
    void setWatched(bool watched);

    const StepFilter& filter() const { return m_filter; }
    void setFilter(const StepFilter& filter);

    bool isDay(int row) const { return !m_rows[row].step; }
    /// \pre the row is no day
    const Step& stepAt(int row) const { return *m_rows[row].step; }
    int rowOf(StepId id) const;
    /// The proposals that the row's step touched, at most a few.
    QList<ProposalId> touchedBy(StepId step) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    struct Row {
        QDate day;
        std::optional<Step> step;
    };

    void reload();
    void onChanged();
    QList<Row> rowsOf(const QList<Step>& steps, QDate day) const;
    QString about(StepId step) const;

    Desk& m_desk;
    StepFilter m_filter;
    QList<Row> m_rows;
    bool m_more = false;
    bool m_watched = true;
    bool m_stale = false;
    mutable QHash<StepId, QList<ProposalId>> m_touched;
    mutable QHash<ProposalId, QString> m_titles;
};

}  // namespace nghisu
