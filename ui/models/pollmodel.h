// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/poll.h"

#include <QAbstractListModel>
#include <QList>

namespace nghisu {

class Desk;
struct ChangeEvent;

/// The polls of the meeting that is looked at, newest first, for EntryDelegate: the question, how
/// it was put, and what came of it.
class PollModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit PollModel(Desk& desk, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    const Poll& poll(int row) const { return m_polls[row]; }
    /// -1 where it is not in this meeting.
    int rowOf(PollId id) const;
    /// The words are in another language now.
    void retranslate();

private:
    void onChanged(const ChangeEvent& event);
    void reload();
    QString detail(const Poll& poll) const;

    Desk& m_desk;
    QList<Poll> m_polls;
};

}  // namespace nghisu
