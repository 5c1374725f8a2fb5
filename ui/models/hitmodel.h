// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/replacing.h"
#include "text/textdiff.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QString>

namespace nghisu {

/// Places where a phrase stands, each with a check (Qt::CheckStateRole): those that are checked are to
/// be replaced. Each shows what it says now and what it would say.
class HitModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role : int {
        HitNumberRole = Qt::UserRole + 1,  ///< QString, of the proposal
        HitFieldRole,                      ///< QString: where, unless it is the text
        HitPiecesRole,                     ///< QList<TextPiece>: around the place, before and after
    };

    explicit HitModel(QObject* parent = nullptr);

    /// All are checked. \param numbers of the proposals
    void setHits(const QList<PhraseHit>& hits, const QHash<ProposalId, QString>& numbers);
    void setReplacement(const QString& replacement);
    void checkAll(bool on);

    QList<PhraseHit> checked() const;
    int checkedCount() const { return m_checkedCount; }
    /// In how many proposals the checked ones stand.
    int checkedProposals() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void checkedChanged();

private:
    QList<TextPiece> pieces(const PhraseHit& hit) const;

    QList<PhraseHit> m_hits;
    QList<bool> m_checked;
    QHash<ProposalId, QString> m_numbers;
    QString m_replacement;
    int m_checkedCount = 0;
};

}  // namespace nghisu
