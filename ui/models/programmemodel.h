// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"

#include <QAbstractTableModel>
#include <QList>

namespace nghisu {

class Desk;

/// The programme of the meeting that is looked at, with the times that follow from it. All but the
/// number can be edited in place; rows are dragged to another place.
class ProgrammeModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Time, Length, Content, Performer, Note };
    static constexpr int columns = 6;

    explicit ProgrammeModel(Desk& desk, QObject* parent = nullptr);

    const QList<AgendaItem>& items() const { return m_items; }
    const AgendaItem& itemAt(int row) const { return m_items[row]; }
    const Schedule& schedule() const { return m_schedule; }
    int rowOf(AgendaItemId id) const;
    /// How the beginning of an item does not fit the one before; empty where it does.
    QString faultOf(int row) const;
    /// Rows that begin before the one above ends.
    QList<int> overlaps() const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

signals:
    /// The items or their times are others than before.
    void reloaded();

private:
    void reload();
    bool isWritable() const;
    QString shown(const AgendaItem& item, int row, int column) const;
    QString edited(const AgendaItem& item, int column) const;

    Desk& m_desk;
    MeetingId m_meeting;
    QList<AgendaItem> m_items;
    Schedule m_schedule;
};

}  // namespace nghisu
