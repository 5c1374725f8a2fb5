// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/searchmodel.h"
#include "pages/splitpage.h"

class QAction;
class QTimer;

namespace nghisu {

class EmptyPlace;
class Label;
class ProposalView;
class SearchField;
class SearchPanel;

/// "Have we asked this before?" Finds proposals in all meetings of all years, and shows what became
/// of them.
class SearchPage final : public SplitPage {
    Q_OBJECT

public:
    explicit SearchPage(Desk& desk, QWidget* parent = nullptr);
    ~SearchPage() override;

    /// Looks for words; the field has the focus afterwards where there are none.
    void search(const QString& words);
    SearchModel& model() { return m_model; }

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildList();
    void run();
    void refresh();
    void onReset();
    void sync();
    void open();
    void carry();
    void retranslate();

    SearchModel m_model;
    Label* m_title = nullptr;
    Label* m_found = nullptr;
    SearchField* m_field = nullptr;
    ProposalView* m_view = nullptr;
    EmptyPlace* m_empty = nullptr;
    SearchPanel* m_panel = nullptr;
    QTimer* m_pause = nullptr;
    QAction* m_find = nullptr;
    qint64 m_cost = 0;  ///< milliseconds that the last search took
};

}  // namespace nghisu
