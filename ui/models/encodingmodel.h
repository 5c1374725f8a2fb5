// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/letters.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace nghisu {

/// The encodings that a letter may be in, those that were guessed first, each with a line of the
/// letter as it reads in it (EntryDetailRole). The lines are read beside the window's thread and
/// come one by one.
class EncodingModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit EncodingModel(QObject* parent = nullptr);
    ~EncodingModel() override;

    /// \param current the encoding that the letter was read in
    void setLetter(const Letter& letter, const QString& current);
    int rowOf(const QString& encoding) const { return static_cast<int>(m_names.indexOf(encoding)); }
    const QString& encoding(int row) const { return m_names[row]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void readPreviews(const Letter& letter);
    void stop();

    QStringList m_names;
    QStringList m_previews;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    QThreadPool m_pool;  ///< last: waits for its threads before anything else goes
};

}  // namespace nghisu
