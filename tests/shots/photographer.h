// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/settings.h"
#include "session/councilfile.h"
#include "shell/mainwindow.h"
#include "theme/theme.h"

#include <QDir>
#include <QTemporaryDir>

#include <functional>
#include <memory>

class QDialog;

namespace nghisu::shots {

/// One way to look at the program.
struct View {
    QString language;
    QString appearance;
    QSize size;  ///< of the window, in logical pixels
    int textSize = 100;
    bool states = false;  ///< all that a page can show, and not only the page
};

/// What the pictures of a view begin with: "vi-light-1366x768-".
QString prefixOf(const View& view);

/// Has the real window on settings and files of its own, and takes pictures of it.
class Photographer {
public:
    Photographer(QDir folder, const View& view);
    ~Photographer();

    MainWindow& window() { return *m_window; }
    Desk& desk() { return m_window->desk(); }
    const Clock& clock() const { return m_clock; }
    QString path(const QString& name) const { return m_own.filePath(name); }

    /// The window, once it has settled.
    void shot(const QString& name);
    /// As `shot`, of something that stands in no window of the program.
    void shot(const QString& name, QWidget& alone);
    /// As `shot`, with what lies over the window: menus and popups.
    void screenShot(const QString& name);
    /// Does an action of the window or of its page; complains where it cannot be done.
    void act(const char* action);
    /// Does what opens a dialog, takes its picture and answers it.
    void dialog(const QString& name, const std::function<void()>& open, bool accept = false);
    void dialog(const QString& name, const char* action);
    /// Keys to where the focus is.
    void type(const QString& text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    template <typename T>
    T* find(const char* name)
    {
        T* found = m_window->findChild<T*>(QLatin1String(name));
        if (!found)
            complain(QLatin1String(name) + QStringLiteral(" is not there"));
        return found;
    }

    void complain(const QString& what);
    static int complaints() { return s_complaints; }

private:
    void settle();
    QWidget* focused();
    void save(const QPixmap& picture, const QString& name);

    static inline int s_complaints = 0;

    QDir m_folder;
    QString m_prefix;
    QTemporaryDir m_own;
    Settings m_settings;
    SystemClock m_clock;
    Theme m_theme;
    std::unique_ptr<MainWindow> m_window;
};

/// Every page, and the dialogs that a page opens.
void photographPages(Photographer& camera);
/// The list of proposals in all its layouts, and the dialogs about the whole of it.
void photographLists(Photographer& camera);
/// What the pages can show besides: selections, editors, nothing at all, refusals, menus.
void photographStates(Photographer& camera);
/// Many letters at once, their doubts and encodings, and what asks alike.
void photographIntake(Photographer& camera);
/// What the inspector shows of proposals that have everything, its menus, and the letter beside it.
void photographSheet(Photographer& camera);
/// What the room sees, dark and light and on screens of several shapes: "projector-dark-1920x1080-…".
/// \param wanted only the pictures whose names begin so.
void photographProjector(const QDir& folder, const QString& wanted);
/// What a council lives on between its meetings: answers, directory, history, all years.
void photographCouncil(Photographer& camera);
/// The papers for the room: none, and some.
void photographHandouts(Photographer& camera);
/// The desk from which a meeting is led.
void photographRoom(Photographer& camera);
/// The same with phones in the room, which nobody holds.
void photographPhones(Photographer& camera);
/// The same while a proposal is on: prepared votes, ballots that are typed, elections and rankings.
void photographBallots(Photographer& camera);

}  // namespace nghisu::shots
