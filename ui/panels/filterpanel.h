// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listfilter.h"

#include <QFrame>

class QListView;

namespace nghisu {

class FilterChoiceModel;
class Label;
class ProposalModel;
class SearchField;
class ShortcutButton;
class Theme;

/// What the list can be filtered by, over the page below its button: choices with counts, which follow
/// each other. It stays open while one chooses; Escape or a click elsewhere closes it.
class FilterPanel final : public QFrame {
    Q_OBJECT

public:
    FilterPanel(const Theme& theme, ProposalModel& model, QWidget* parent);

    /// Below a widget, its right edges in line.
    void openBelow(const QWidget* widget);
    /// Reads the choices again; for a list that is filtered otherwise now.
    void refresh();
    void retranslate();

signals:
    void filterChanged(const nghisu::ListFilter& filter);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Theme& m_theme;
    ProposalModel& m_model;
    FilterChoiceModel* m_choices = nullptr;
    SearchField* m_search = nullptr;
    QListView* m_list = nullptr;
    Label* m_shown = nullptr;
    ShortcutButton* m_clear = nullptr;
};

}  // namespace nghisu
