// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Starts the real window on the sample council and writes a picture of every page and dialog into
// a folder: both languages, light and dark, a small and a large screen.
#include "base/clock.h"
#include "base/settings.h"
#include "pages/pollspage.h"
#include "session/councilfile.h"
#include "shell/mainwindow.h"
#include "theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

// Long enough for a page to be laid out, a preview to be painted and a search to be answered.
constexpr int SettleMs = 350;
constexpr int ReviewMs = 15'000;

class Photographer {
public:
    Photographer(const QDir& folder, const QString& language, const QString& appearance, QSize size)
        : m_folder(folder),
          m_prefix(
              u"%1-%2-%3x%4-"_s.arg(language, appearance).arg(size.width()).arg(size.height())),
          m_settings(m_own.filePath(u"settings.ini"_s))
    {
        m_settings.set(Settings::Key::Language, language);
        m_settings.set(Settings::Key::Appearance, appearance);
        m_theme.apply(*qApp);
        m_window = std::make_unique<MainWindow>(m_theme, m_settings, m_clock);
        m_window->resize(size);
        m_window->show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(m_window.get());
    }

    void photographEverything()
    {
        shot(u"start"_s);
        dialog(u"new-council"_s, "actionNewCouncil");
        if (!m_window->opener().openSample()) {
            complain(u"the sample council did not open"_s);
            return;
        }
        page(u"proposals"_s, "actionGoProposals");
        page(u"members"_s, "actionGoMembers");
        page(u"documents"_s, "actionGoDocuments");
        page(u"bodies"_s, "actionGoBodies");
        page(u"settings"_s, "actionGoSettings");
        page(u"polls"_s, "actionGoPolls");
        vote();
        act("actionGoProposals");
        palette();
        dialog(u"new-meeting"_s, "actionNewMeeting");
        dialog(u"help"_s, "actionHelp");
        review();
    }

    static int complaints() { return s_complaints; }

private:
    void complain(const QString& what)
    {
        ++s_complaints;
        std::fprintf(stderr, "%s: %s\n", qPrintable(m_prefix), qPrintable(what));
    }

    void save(QWidget& widget, const QString& name)
    {
        if (!widget.grab().save(m_folder.filePath(m_prefix + name + u".png"_s)))
            complain(name + u" was not saved"_s);
    }

    void shot(const QString& name)
    {
        QTest::qWait(SettleMs);
        save(*m_window, name);
    }

    void act(const char* action)
    {
        auto* found = m_window->findChild<QAction*>(QLatin1String(action));
        if (!found || !found->isEnabled())
            complain(QLatin1String(action) + u" can't be done"_s);
        else
            found->trigger();
    }

    void page(const QString& name, const char* action)
    {
        act(action);
        shot(name);
    }

    // A dialog runs its own loop: the picture is taken from inside it.
    void dialog(const QString& name, const char* action)
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
                save(*shown, name);
                shown->reject();
            });
        });
        timer.start(20);
        act(action);
        QTest::qWait(SettleMs);
        if (!seen)
            complain(name + u" did not show"_s);
    }

    void palette()
    {
        act("actionPalette");
        QTest::qWait(SettleMs);
        QTest::keyClicks(QApplication::focusWidget(), u"bo noi vu"_s);
        shot(u"palette"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }

    void vote()
    {
        auto* polls = qobject_cast<PollsPage*>(m_window->navigation().page(Place::Polls));
        const auto stubs =
            m_window->desk().file()->read().proposals.stubs(m_window->desk().meeting());
        if (!polls || !stubs || stubs->size() < 5) {
            complain(u"no proposal to vote on"_s);
            return;
        }
        polls->startVote(stubs->at(4).id);
        QTest::qWait(SettleMs);
        for (const auto* figure : {"18", "3"}) {
            if (QWidget* field = QApplication::focusWidget()) {
                QTest::keyClicks(field, QString::fromLatin1(figure));
                QTest::keyClick(field, Qt::Key_Tab);
            }
        }
        shot(u"vote"_s);
    }

    void review()
    {
        m_window->openPath(
            QStringLiteral(NGHISU_SOURCE_DIR "/resources/samples/thu-hai-phong.txt"));
        const bool came = QTest::qWaitFor(
            [&] { return m_window->navigation().place() == Place::Review; }, ReviewMs);
        if (!came)
            complain(u"the review did not show"_s);
        shot(u"intake-review"_s);
    }

    static inline int s_complaints = 0;

    QDir m_folder;
    QString m_prefix;
    QTemporaryDir m_own;
    Settings m_settings;
    SystemClock m_clock;
    Theme m_theme;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"nghisu-shots"_s);
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::fprintf(stderr, "Usage: nghisu_shots FOLDER\n");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    for (const QString& language : {u"vi"_s, u"en"_s}) {
        for (const QString& appearance : {u"light"_s, u"dark"_s}) {
            for (const QSize size : {QSize(1366, 768), QSize(1920, 1080), QSize(1100, 600)})
                Photographer(folder, language, appearance, size).photographEverything();
        }
    }
    return Photographer::complaints() == 0 ? 0 : 1;
}
