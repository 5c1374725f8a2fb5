// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;

namespace nghisu {

class Label;
class Scrim;
class ShortcutButton;
class Theme;
struct LettersProgress;

/// Says over the window which letter is being read and how many there are, with a way to stop.
class IntakeProgress final : public QWidget {
    Q_OBJECT

public:
    IntakeProgress(const Theme& theme, QWidget* host);

    /// What is being read now; without a name it was pasted.
    void setProgress(const LettersProgress& progress);
    void open();
    void close();

    QSize sizeHint() const override;

signals:
    void cancelled();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Label* m_text = nullptr;
    Label* m_count = nullptr;
    QProgressBar* m_bar = nullptr;
    ShortcutButton* m_cancel = nullptr;
    Scrim* m_scrim = nullptr;
    bool m_closing = false;
};

}  // namespace nghisu
