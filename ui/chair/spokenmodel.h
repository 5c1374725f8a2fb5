// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/council.h"

#include <QAbstractListModel>

namespace nghisu {

class RoomState;

/// Members and guests with how often and how long they spoke in this meeting: those who have not
/// spoken first, by protocol, then the others, who spoke least before who spoke most.
class SpokenModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit SpokenModel(const RoomState& state, QObject* parent = nullptr);

    /// Members who are present and have not spoken.
    int silent() const { return m_silent; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Speaker {
        QString name;
        QString organisation;
        int times = 0;
        qint64 spoken = 0;  ///< milliseconds
    };

    QString wordsOf(const Speaker& speaker) const;

    QList<Speaker> m_speakers;
    int m_silent = 0;
};

}  // namespace nghisu
