// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace nghisu {

class Desk;
class ElidedLabel;
class Label;
class ShortcutButton;
class StateMark;

/// The lower edge of the window: that everything is saved and since when, what was done last with a
/// way to undo it, and which file it is. Before a file is open it says where everything is kept.
class StatusBar final : public QWidget {
    Q_OBJECT

public:
    /// \param undo taken by the "Undo" link
    StatusBar(Desk& desk, QAction* undo, QWidget* parent = nullptr);

    /// Reads the file's standing again.
    void refresh();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Desk& m_desk;
    StateMark* m_saved = nullptr;
    Label* m_at = nullptr;
    QWidget* m_divider = nullptr;
    ElidedLabel* m_step = nullptr;
    ShortcutButton* m_undo = nullptr;
    Label* m_file = nullptr;
};

}  // namespace nghisu
