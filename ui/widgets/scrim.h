// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace nghisu {

class Theme;

/// Dims a window and holds one floating panel over it, `top` below its upper edge (or centred for a
/// negative `top`). A click beside the panel or Escape closes it; the focus goes back to where it
/// was.
class Scrim : public QWidget {
    Q_OBJECT

public:
    /// Takes `panel` as its child. `host` is the window's central area; it is covered whole.
    Scrim(const Theme& theme, QWidget* host, QWidget* panel, int top = 88);

    QWidget* panel() const { return m_panel; }
    /// Shows it and gives the panel the focus.
    void open();
    void dismiss();

signals:
    void dismissed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void place();

    const Theme& m_theme;
    QWidget* m_host;
    QWidget* m_panel;
    int m_top;
    QPointer<QWidget> m_before;
};

}  // namespace nghisu
