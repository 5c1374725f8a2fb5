// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListView;

namespace nghisu {

class Desk;
class Label;
class ReviewBatch;

/// The letters that are reviewed together, at the left of the review.
class SourceColumn : public QWidget {
    Q_OBJECT

public:
    SourceColumn(Desk& desk, ReviewBatch& batch, QWidget* parent = nullptr);

    int currentRow() const;
    void setCurrentRow(int row);
    QListView* list() const { return m_list; }
    void retranslate();

signals:
    void chosen(int row);

private:
    void refresh();

    ReviewBatch& m_batch;
    Label* m_heading = nullptr;
    Label* m_standing = nullptr;
    QListView* m_list = nullptr;
};

}  // namespace nghisu
