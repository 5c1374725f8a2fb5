// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

namespace nghisu {

class Desk;

/// The directory of bodies as a table, narrowed to what is searched for. The count of proposals is
/// that of the meeting that is looked at.
class BodyModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, ShortName, Aliases, Kind, Validity, Successors, Proposals };
    static constexpr int columns = 7;

    explicit BodyModel(Desk& desk, QObject* parent = nullptr);

    /// All, whatever is searched for.
    const QList<Body>& bodies() const { return m_all; }
    const Body& bodyAt(int row) const { return m_all[m_shown[row]]; }
    int rowOf(BodyId id) const;
    /// Shows the bodies that `query` may mean, best first; all for an empty one.
    void setQuery(const QString& query);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void reload();
    void narrow();
    QString validity(const Body& body) const;
    QString successorNames(const Body& body) const;

    Desk& m_desk;
    QList<Body> m_all;
    QList<qsizetype> m_shown;
    QHash<BodyId, int> m_counts;
    QString m_query;
};

}  // namespace nghisu
