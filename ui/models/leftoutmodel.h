// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"

#include <QAbstractListModel>

namespace nghisu {

class Desk;
class DraftModel;

/// What LeftOutDelegate asks for beside Qt::DisplayRole, the passage on one line.
enum LeftOutRole : int {
    LeftOutReasonRole = Qt::UserRole + 401,  ///< QString, in words
};

/// What a review leaves out, as the source has it, with the reason.
class LeftOutModel : public QAbstractListModel {
    Q_OBJECT

public:
    LeftOutModel(const Desk& desk, const DraftModel& draft, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Span source(int row) const { return m_items[row].source; }
    /// The words are in another language now.
    void retranslate();

private:
    void refresh();

    const Desk& m_desk;
    const DraftModel& m_draft;
    QList<LeftOut> m_items;
};

}  // namespace nghisu
