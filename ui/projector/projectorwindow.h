// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "projector/screens.h"
#include "projector/slideview.h"

#include <QWidget>

namespace nghisu {

class Theme;

/// What the room sees: a slide over the whole of a screen, and nothing else. It takes no focus and
/// no keys, shows no cursor, and is closed by the program alone: by retire(), or where the program
/// ends. Where its screen is pulled out it hides instead of appearing over the desk.
class ProjectorWindow : public QWidget {
    Q_OBJECT

public:
    ProjectorWindow(const Theme& theme, Screens& screens);
    ~ProjectorWindow() override;

    /// Shows it over all of `place`; moves it there if it is shown elsewhere.
    /// \param onTop so that nothing of other programs covers it; not where it would cover the desk.
    void open(const ScreenPlace& place, bool onTop = true);
    /// Takes it down.
    void retire();
    bool isOpen() const { return m_open; }
    /// The screen it is shown on, or was before that was removed.
    const QString& screenName() const { return m_screenName; }

    /// What it shows; slides may be set while it is closed.
    SlideView& view() { return *m_view; }
    /// Black at once, and what is on again at once.
    void blank(bool on) { m_view->setBlank(on); }

signals:
    /// Somebody tried to close it (Alt+F4, the task bar). It stays.
    void closeRequested();
    /// Its screen is gone, and it is hidden.
    void screenLost();
    /// A screen has come that could be projected on.
    void screenAdded(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showFull();
    void fill(const ScreenPlace& place);
    void onRemoved(const QString& name);
    void onMoved(const QString& name);

    Screens& m_screens;
    SlideView* m_view;
    QString m_screenName;
    bool m_open = false;
};

}  // namespace nghisu
