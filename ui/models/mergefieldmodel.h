// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/merge/mergefields.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace nghisu {

class Theme;

/// The fields that a template may have, each with what it is and an example of the meeting.
class MergeFieldModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { FieldColumn, MeaningColumn, ExampleColumn, ColumnCount };
    enum Role : int {
        CopyRole = Qt::UserRole + 651,  ///< QString, to be pasted into a template
        DepthRole,                      ///< int: how many repeats it stands in
    };

    MergeFieldModel(const Theme& theme, QList<MergeFieldLine> lines, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const MergeFieldLine& line(int row) const { return m_lines[row]; }

private:
    const Theme& m_theme;
    QList<MergeFieldLine> m_lines;
};

/// Those of the fields in which all words that are looked for begin a word. A repeat stays with what
/// was found in it.
class MergeFieldFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit MergeFieldFilter(MergeFieldModel& fields, QObject* parent = nullptr);

    void setWords(const QString& words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool matches(const MergeFieldLine& line) const;

    const MergeFieldModel& m_fields;
    QStringList m_words;
};

}  // namespace nghisu
