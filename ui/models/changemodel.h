// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/revisionchanges.h"
#include "text/textdiff.h"

#include <QAbstractListModel>
#include <QList>
#include <QString>

namespace nghisu {

/// What is different from an issue of the list, an entry a row. Words are compared when a row is looked
/// at.
class ChangeModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role : int {
        ChangeKindRole = Qt::UserRole + 1,  ///< int of ListChange::Kind
        ChangeNumberRole,                   ///< QString, now; of what was removed, before
        ChangeWordsRole,                    ///< QString: "Changed, was 3"
        ChangePiecesRole,                   ///< QList<TextPiece>: both texts
        ChangeBodiesRole,                   ///< QList<TextPiece>: who answers, where that changed
    };

    explicit ChangeModel(QObject* parent = nullptr);

    void setChanges(const QList<ListChange>& changes);
    /// The entry of a row; none where it was removed.
    ProposalId entryAt(int row) const;
    int count(ListChange::Kind kind) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QString words(const ListChange& change) const;

    QList<ListChange> m_changes;
};

}  // namespace nghisu
