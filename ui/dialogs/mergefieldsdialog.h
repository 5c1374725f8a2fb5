// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/merge/mergefields.h"
#include "widgets/dialog.h"

class QTableView;

namespace nghisu {

class Label;
class MergeFieldFilter;
class SearchField;

/// The list of the fields that a template may have, to look them up and to copy them from: with a
/// double click, Enter or Ctrl+C.
class MergeFieldsDialog final : public Dialog {
    Q_OBJECT

public:
    MergeFieldsDialog(const Theme& theme, const QList<MergeFieldLine>& lines, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTable();
    void copy();
    void find(const QString& words);

    MergeFieldFilter* m_fields = nullptr;
    SearchField* m_search = nullptr;
    QTableView* m_table = nullptr;
    Label* m_standing = nullptr;
};

}  // namespace nghisu
