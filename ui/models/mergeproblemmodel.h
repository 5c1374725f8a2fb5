// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mergeproblem.h"

#include <QAbstractListModel>

namespace nghisu {

class Words;

/// What is wrong in a template, each with the place where it is.
class MergeProblemModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role : int {
        PlaceRole = Qt::UserRole + 401,  ///< QString: "Paragraph 12"
    };

    MergeProblemModel(const Words& words, const QList<MergeProblem>& problems,
                      QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// A line for each of these rows: place and sentence.
    QString textOf(const QModelIndexList& rows) const;

private:
    struct Line {
        QString place;
        QString sentence;
    };

    QList<Line> m_lines;
};

}  // namespace nghisu
