// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one place where all layers meet: a command, or the window.
#include "base/clock.h"
#include "base/settings.h"
#include "commands/commandline.h"
#include "pages/proposalspage.h"
#include "shell/firstpaint.h"
#include "shell/mainwindow.h"
#include "theme/theme.h"
#include "widgets/proposalview.h"

#include <QApplication>
#include <QCommandLineParser>

#include <algorithm>
#include <variant>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

constexpr int Failed = 1;

/// How the window is to start. These options are for demonstrations, pictures and measuring; what a
/// user chooses is kept in the settings.
struct WindowOptions {
    QString file;
    bool demo = false;
    bool timeFirstPaint = false;
    QString language;
    QString theme;
};

/// The options, or what is wrong with them.
std::variant<WindowOptions, QString> parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption demo(u"demo"_s, u"Open a fresh copy of the sample council."_s);
    const QCommandLineOption firstPaint(u"time-first-paint"_s,
                                        u"Print the time to the first painted list, and quit."_s);
    const QCommandLineOption language(u"language"_s, u"Language of the window: vi or en."_s,
                                      u"language"_s);
    const QCommandLineOption theme(u"theme"_s, u"Colours of the window: light or dark."_s,
                                   u"theme"_s);
    parser.addOptions({demo, firstPaint, language, theme});
    parser.addPositionalArgument(u"file"_s, u"The council to open."_s, u"[file]"_s);
    if (!parser.parse(arguments)) {
        const QStringList unknown = parser.unknownOptionNames();
        return unknown.isEmpty() ? parser.errorText() : unknown.join(u", "_s);
    }
    WindowOptions options;
    options.file = parser.positionalArguments().value(0);
    options.demo = parser.isSet(demo);
    options.timeFirstPaint = parser.isSet(firstPaint);
    options.language = parser.value(language);
    options.theme = parser.value(theme);
    // A command that was mistyped has arguments too; a window has one file.
    if (parser.positionalArguments().size() > 1)
        return options.file;
    if (!options.language.isEmpty() && options.language != u"vi" && options.language != u"en")
        return u"--language: vi or en"_s;
    if (!options.theme.isEmpty() && options.theme != u"light" && options.theme != u"dark")
        return u"--theme: light or dark"_s;
    return options;
}

/// Whether there is something to show a window on: Qt ends the program where there is not.
bool hasDisplay(int argc, char** argv)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const auto names = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    return std::any_of(names.begin(), names.end(),
                       [](const char* name) { return !qEnvironmentVariableIsEmpty(name); })
        || std::any_of(argv + 1, argv + argc, [](const char* argument) {
               return QByteArrayView(argument).startsWith("-platform");
           });
#else
    return argc > 0 && argv;
#endif
}

}  // namespace

int main(int argc, char* argv[])
{
    FirstPaint::sinceStart();
    if (isCommand(argc, argv))
        return runCommandLine(argc, argv);
    if (!hasDisplay(argc, argv)) {
        QStringList arguments;
        for (int i = 0; i < argc; ++i)
            arguments.append(QString::fromLocal8Bit(argv[i]));
        const auto parsed = parse(arguments);
        const auto* wrong = std::get_if<QString>(&parsed);
        return wrong ? sayWrongUsage(*wrong) : sayNoDisplay();
    }

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"nghisu"_s);
    QApplication::setApplicationDisplayName(u"Nghị Sự"_s);
    QApplication::setApplicationVersion(QStringLiteral(NGHISU_VERSION));
    QApplication::setDesktopFileName(u"nghisu"_s);

    const auto parsed = parse(QApplication::arguments());
    if (const auto* wrong = std::get_if<QString>(&parsed))
        return sayWrongUsage(*wrong);
    const WindowOptions& options = std::get<WindowOptions>(parsed);

    Settings settings;
    if (!options.language.isEmpty())
        settings.setForNow(Settings::Key::Language, options.language);
    if (!options.theme.isEmpty())
        settings.setForNow(Settings::Key::Appearance, options.theme);

    const SystemClock clock;
    Theme theme;
    theme.apply(application);
    MainWindow window(theme, settings, clock);
    bool opened = false;
    if (options.demo)
        opened = window.opener().openSample();
    else if (!options.file.isEmpty())
        opened = window.opener().openQuietly(options.file);
    if (options.timeFirstPaint) {
        if (!opened)
            return Failed;
        auto* page = qobject_cast<ProposalsPage*>(window.navigation().page(Place::Proposals));
        new FirstPaint(page->view());
    }
    window.show();
    // What is wrong with a file is said once there is a window to say it in.
    if (!opened && !options.file.isEmpty()) {
        QMetaObject::invokeMethod(
            &window, [&] { window.openPath(options.file); }, Qt::QueuedConnection);
    }
    return QApplication::exec();
}
