// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chair/phoneroom.h"

#include <QAbstractListModel>

namespace nghisu {

/// The members and where they stand with their slips, by protocol.
class PhoneSlipModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setMembers(const QList<PhoneMember>& members);
    /// Only those of whom the words tell, without regard to diacritics; all for none.
    void setFilter(const QString& words);
    /// Nobody's where there is no such row.
    PhoneMember memberAt(int row) const;
    int signedIn() const;
    int withCode() const;
    int count() const { return int(m_members.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void filter();

    QList<PhoneMember> m_members;
    QList<PhoneMember> m_shown;
    QString m_words;
};

}  // namespace nghisu
