// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/course.h"
#include "domain/handout.h"

#include <QAbstractTableModel>
#include <QList>

namespace nghisu {

class Desk;

/// The papers that are handed out in the meeting that is looked at, of which titles are edited in their
/// cells.
class HandoutModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, Place, Size, Guests };
    static constexpr int columns = 4;

    explicit HandoutModel(Desk& desk, QObject* parent = nullptr);

    const QList<Handout>& handouts() const { return m_handouts; }
    int rowOf(HandoutId id) const;
    /// What a paper can be with: the meeting (no entry), then the entries of its plan.
    const QList<CourseEntry>& places() const { return m_places; }
    QString nameOf(const CourseEntry& place) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    void reloaded();

private:
    void reload();
    void readPlaces();
    bool isWritable() const;
    QString shown(const Handout& handout, int column) const;

    Desk& m_desk;
    QList<Handout> m_handouts;
    QList<CourseEntry> m_places;
    QHash<CourseEntry, QString> m_names;
};

}  // namespace nghisu
