// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/photographer.h"

#include "print/previewwidget.h"

#include <QAction>
#include <QApplication>
#include <QCursor>
#include <QDialog>
#include <QScreen>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace nghisu::shots {

using namespace Qt::StringLiterals;

namespace {

// Long enough for a page to be laid out, a preview to be painted and a search to be answered.
constexpr int SettleMs = 350;

}  // namespace

QString prefixOf(const View& view)
{
    QString prefix = u"%1-%2-%3x%4"_s.arg(view.language, view.appearance)
                         .arg(view.size.width())
                         .arg(view.size.height());
    const int scale = qRound(100 * QGuiApplication::primaryScreen()->devicePixelRatio());
    if (scale != 100)
        prefix += u"-scale%1"_s.arg(scale);
    if (view.textSize != 100)
        prefix += u"-text%1"_s.arg(view.textSize);
    return prefix + u'-';
}

Photographer::Photographer(QDir folder, const View& view)
    : m_folder(std::move(folder)), m_prefix(prefixOf(view)),
      m_settings(m_own.filePath(u"settings.ini"_s))
{
    m_settings.set(Settings::Key::Language, view.language);
    m_settings.set(Settings::Key::Appearance, view.appearance);
    m_settings.set(Settings::Key::TextSize, view.textSize);
    m_theme.apply(*qApp);
    // A pointer over the window would leave its mark on what it hovers.
    QCursor::setPos(QGuiApplication::primaryScreen()->geometry().bottomRight());
    m_window = std::make_unique<MainWindow>(m_theme, m_settings, m_clock);
    m_window->resize(view.size);
    m_window->show();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(m_window.get());
    m_window->move(0, 0);
}

Photographer::~Photographer() = default;

void Photographer::complain(const QString& what)
{
    ++s_complaints;
    std::fprintf(stderr, "%s: %s\n", qPrintable(m_prefix), qPrintable(what));
}

void Photographer::save(const QPixmap& picture, const QString& name)
{
    if (!picture.save(m_folder.filePath(m_prefix + name + u".png"_s)))
        complain(name + u" was not saved"_s);
}

// Pages of paper are painted beside the window's thread.
void Photographer::settle()
{
    QTest::qWait(SettleMs);
    const auto previews = m_window->findChildren<PreviewWidget*>();
    const bool settled = QTest::qWaitFor([&previews] {
        return std::all_of(previews.begin(), previews.end(), [](const PreviewWidget* preview) {
            return !preview->isVisible() || preview->isSettled();
        });
    });
    if (!settled)
        complain(u"the preview is not done"_s);
}

void Photographer::shot(const QString& name)
{
    settle();
    save(m_window->grab(), name);
}

void Photographer::shot(const QString& name, QWidget& alone)
{
    settle();
    save(alone.grab(), name);
}

void Photographer::screenShot(const QString& name)
{
    settle();
    const QRect place(m_window->mapToGlobal(QPoint(0, 0)), m_window->size());
    save(m_window->screen()->grabWindow(0, place.x(), place.y(), place.width(), place.height()),
         name);
}

void Photographer::act(const char* action)
{
    auto* found = m_window->findChild<QAction*>(QLatin1String(action));
    if (!found || !found->isEnabled())
        complain(QLatin1String(action) + u" can't be done"_s);
    else
        found->trigger();
}

// A dialog runs its own loop: the picture is taken from inside it.
void Photographer::dialog(const QString& name, const std::function<void()>& open, bool accept)
{
    bool seen = false;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        auto* shown = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!shown)
            return;
        timer.stop();
        seen = true;
        QTimer::singleShot(SettleMs, shown, [&, shown] {
            save(shown->grab(), name);
            shown->done(accept ? QDialog::Accepted : QDialog::Rejected);
        });
    });
    timer.start(20);
    open();
    if (!QTest::qWaitFor([&seen] { return seen; }))
        complain(name + u" did not show"_s);
    QTest::qWait(2 * SettleMs);
}

void Photographer::dialog(const QString& name, const char* action)
{
    dialog(name, [this, action] { act(action); });
}

// Where the machine is busy, the window manager gives the focus late.
QWidget* Photographer::focused()
{
    if (!QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }))
        complain(u"the window has no focus"_s);
    QWidget* widget = QApplication::focusWidget();
    return widget ? widget : m_window.get();
}

void Photographer::type(const QString& text)
{
    // Letters of Vietnamese have no keys of their own.
    for (const QChar letter : text) {
        QTest::sendKeyEvent(QTest::Click, focused(), Qt::Key_unknown, QString(letter),
                            Qt::NoModifier);
    }
}

void Photographer::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(focused(), key, modifiers);
}

}  // namespace nghisu::shots
