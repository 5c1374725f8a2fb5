// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandline.h"

#include "commands/command.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array CommandNames = {"new", "import", "list", "poll", "export", "merge", "check"};

CommandList commands(const Console& console)
{
    CommandList list;
    list.push_back(makeNewCommand(console));
    list.push_back(makeImportCommand(console));
    list.push_back(makeListCommand(console));
    list.push_back(makePollCommand(console));
    list.push_back(makeExportCommand(console));
    list.push_back(makeMergeCommand(console));
    list.push_back(makeCheckCommand(console));
    return list;
}

// Standard error holds our one sentence; what Qt tells its programmers goes there only when fatal.
void keepToOurWords(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

QString optionLines(const QCommandLineParser& parser)
{
    // The parser's own help leads with its usage line; ours comes before.
    const QString help = parser.helpText();
    const qsizetype options = help.indexOf(u"\n\n"_s);
    return options < 0 ? QString() : help.mid(options + 2).trimmed();
}

void printHelp(const Console& console, const CommandList& list)
{
    const Words& words = console.words();
    console.print(u"nghisu [FILE]"_s);
    console.print(
        u"    "_s
        + words.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "Open the window.")));
    for (const auto& command : list) {
        console.print(u"nghisu %1 %2"_s.arg(command->name(), command->synopsis()));
        console.print(u"    "_s + command->description());
    }
    console.print(u"nghisu --version | --help | COMMAND --help"_s);
}

int runCommand(const Console& console, const Command& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption help(
        {u"h"_s, u"help"_s},
        console.words().text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "Show this help.")));
    parser.addOption(help);
    command.addOptions(parser);
    const bool parsed = parser.parse(arguments);
    if (parser.isSet(help)) {
        console.print(u"nghisu %1 %2"_s.arg(command.name(), command.synopsis()));
        console.print(command.description());
        if (!command.details().isEmpty())
            console.print(command.details());
        console.print(optionLines(parser));
        return Done;
    }
    const auto [least, most] = command.argumentCount();
    const auto given = parser.positionalArguments().size();
    if (!parsed || given < least || given > most) {
        if (!parsed)
            console.complain(parser.errorText());
        console.complain(u"nghisu %1 %2"_s.arg(command.name(), command.synopsis()));
        return WrongUsage;
    }
    const QString meeting =
        command.synopsis().contains("--meeting"_L1) ? parser.value(u"meeting"_s) : QString();
    bool isNumber = true;
    if (!meeting.isEmpty())
        meeting.toLongLong(&isNumber);
    if (!isNumber) {
        console.complain(u"nghisu %1 %2"_s.arg(command.name(), command.synopsis()));
        return WrongUsage;
    }
    return command.run(parser);
}

int run(const Console& console, QByteArrayView first)
{
    const CommandList list = commands(console);
    if (first == "--version" || first == "-v") {
        console.print(u"nghisu %1"_s.arg(QCoreApplication::applicationVersion()));
        return Done;
    }
    QStringList arguments = QCoreApplication::arguments();
    arguments.removeAt(1);
    for (const auto& command : list) {
        if (first == command->name().toLatin1())
            return runCommand(console, *command, arguments);
    }
    printHelp(console, list);
    return Done;
}

QString languageOfLocale()
{
    return QLocale::system().name().startsWith("vi"_L1) ? u"vi"_s : u"en"_s;
}

}  // namespace

bool isCommand(int argc, char** argv)
{
    if (argc < 2)
        return false;
    const QByteArrayView first(argv[1]);
    if (first == "--version" || first == "--help" || first == "-h" || first == "-v")
        return true;
    return std::any_of(CommandNames.begin(), CommandNames.end(),
                       [&](const char* name) { return first == name; });
}

int sayNoDisplay()
{
    const Console console(languageOfLocale());
    console.complain(console.words().text(
        "CommandLine",
        QT_TRANSLATE_NOOP("CommandLine", "There is no display here, so no window can open. "
                                         "nghisu --help says what works without one.")));
    return Failed;
}

int sayWrongUsage(const QString& what)
{
    const Console console(languageOfLocale());
    console.complain(what);
    console.complain(u"nghisu [FILE]"_s);
    return WrongUsage;
}

int runCommandLine(int argc, char** argv)
{
    qInstallMessageHandler(keepToOurWords);
    const QByteArrayView first(argv[1]);
    // Laying out pages needs fonts, which need a QGuiApplication; it never shows anything.
    const bool needsFonts = first == "export";
    if (needsFonts)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> application(
        needsFonts ? new QGuiApplication(argc, argv) : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(u"nghisu"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(NGHISU_VERSION));

    const Console console(languageOfLocale());
    QTranslator ofTheParser;
    if (ofTheParser.load(u":/i18n/nghisu_%1.qm"_s.arg(console.words().language())))
        QCoreApplication::installTranslator(&ofTheParser);
    const int status = run(console, first);
    if (!console.lostOutput())
        return status;
    console.complain(console.words().text(
        "CommandLine", QT_TRANSLATE_NOOP("CommandLine", "The output could not be written. "
                                                        "Check the disk that it goes to.")));
    return Failed;
}

}  // namespace nghisu
