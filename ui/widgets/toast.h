// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>

class QTimer;

namespace nghisu {

class Label;
class ShortcutButton;
class Theme;

/// Says above the status bar what has just happened, with one thing that can be done about it. Goes
/// after 6 seconds, but not while the pointer or the focus is on it.
class Toast : public QWidget {
    Q_OBJECT

public:
    /// Shows itself over the lower left of `host`, `bottomMargin` above its lower edge.
    Toast(const Theme& theme, QWidget* host, int leftMargin = 16, int bottomMargin = 44);

    /// Replaces what is shown. Without an action text there is no button.
    void say(const QString& message, const QString& action = {});
    QString message() const;
    void setMargins(int left, int bottom);

signals:
    void actionTriggered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void restyle();

    const Theme& m_theme;
    QWidget* m_host;
    int m_left;
    int m_bottom;
    Label* m_label = nullptr;
    ShortcutButton* m_button = nullptr;
    QTimer* m_timer = nullptr;
};

}  // namespace nghisu
