// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QTimer;

namespace nghisu {

class ClampedText;
class Desk;
class Label;
class ShortcutButton;

/// Says above the status bar that the file can't be written just now: what was typed and is not
/// stored, why, and what can be done. It comes and goes by itself, and never takes the keyboard
/// away from whoever is typing.
class TroubleBar final : public QWidget {
    Q_OBJECT

public:
    /// \param saveCopy the window's action
    TroubleBar(Desk& desk, QAction* saveCopy, QWidget* parent = nullptr);

    /// How often it looks whether the file is in its place and what waits can be stored.
    static constexpr int lookEvery = 3000;  // milliseconds

signals:
    /// What waits is to be stored now if possible.
    void retryRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void look();
    void refresh();

    Desk& m_desk;
    ClampedText* m_sentence = nullptr;
    Label* m_kept = nullptr;
    ShortcutButton* m_retry = nullptr;
    ShortcutButton* m_copy = nullptr;
    QTimer* m_timer = nullptr;
};

}  // namespace nghisu
