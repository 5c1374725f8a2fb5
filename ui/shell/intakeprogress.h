// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace nghisu {

class Label;
class Scrim;
class ShortcutButton;
class Theme;

/// Says over the window that a letter is being read, with a way to stop.
class IntakeProgress final : public QWidget {
    Q_OBJECT

public:
    IntakeProgress(const Theme& theme, QWidget* host);

    /// \param name the letter's file name; empty when it was pasted
    void setName(const QString& name);
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
    ShortcutButton* m_cancel = nullptr;
    Scrim* m_scrim = nullptr;
    bool m_closing = false;
};

}  // namespace nghisu
