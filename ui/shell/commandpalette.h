// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/palettemodel.h"
#include "shell/palettesearch.h"

#include <QWidget>

class QLineEdit;
class QListView;

namespace nghisu {

class Desk;
class Label;
class Scrim;

/// One field over the window in which anything can be named: an action, a proposal, a body, a
/// person, a meeting. The keyboard stays in the field; up and down choose, Enter goes.
class CommandPalette final : public QWidget {
    Q_OBJECT

public:
    /// \param host the window's central area
    CommandPalette(Desk& desk, QWidget* host);

    /// Shows it, empty.
    void open(const QList<QAction*>& actions, const QList<ProposalId>& selection);
    /// Types into it.
    void ask(const QString& words);

    QSize sizeHint() const override;

signals:
    /// The palette is closed before this is emitted.
    void chosen(const nghisu::PaletteItem& item);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void search();
    void step(int by);
    void choose();

    Desk& m_desk;
    PaletteSearch m_search;
    PaletteModel m_model;
    Scrim* m_scrim = nullptr;
    QLineEdit* m_field = nullptr;
    Label* m_hint = nullptr;
    QListView* m_list = nullptr;
    Label* m_nothing = nullptr;
};

}  // namespace nghisu
