// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/council.h"

#include <QAbstractTableModel>
#include <QList>

namespace nghisu {

class Desk;

/// Members and guests in protocol order, with their number. Name, title, organisation and seat can be
/// edited in place.
class PersonModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Name, Title, Organisation, Seat, Part };
    static constexpr int columns = 6;

    explicit PersonModel(Desk& desk, QObject* parent = nullptr);

    const QList<Person>& people() const { return m_people; }
    const Person& personAt(int row) const { return m_people[row]; }
    int rowOf(PersonId id) const;
    int members() const;
    int votingMembers() const;
    /// Whether the votes of members weigh differently.
    bool areWeighted() const { return m_weighted; }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    /// The people were read again; the page puts its selection back.
    void reloaded();

private:
    void reload();
    /// The field of a person that a column shows as it is; none for the others.
    static QString Person::*fieldOf(int column);
    /// As what somebody takes part, and with which weight where weights differ.
    QString partOf(const Person& person) const;

    Desk& m_desk;
    QList<Person> m_people;
    bool m_weighted = false;
};

}  // namespace nghisu
