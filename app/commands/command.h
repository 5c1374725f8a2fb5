// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "words/words.h"

#include <QCommandLineParser>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <memory>

namespace nghisu {

class CouncilFile;

enum ExitStatus { Done = 0, Failed = 1, WrongUsage = 2 };

/// What a command speaks with: the words of the locale, standard output and standard error.
class Console {
public:
    explicit Console(const QString& language) : m_words(language) {}

    const Words& words() const { return m_words; }
    /// A line on standard output.
    void print(const QString& line) const;
    void print(const QJsonValue& value) const;
    /// A line on standard error.
    void complain(const QString& line) const;
    /// The error's sentence on standard error; the status to exit with.
    ExitStatus fail(const Error& error) const;
    /// Whether something that was printed did not arrive, as on a disk that is full.
    bool lostOutput() const { return m_lostOutput; }

private:
    Words m_words;
    mutable bool m_lostOutput = false;
};

/// One command of the command line.
class Command {
public:
    explicit Command(const Console& console) : m_console(console) {}
    virtual ~Command() = default;

    virtual QString name() const = 0;
    /// What comes after the name: "FILE SOURCE... [--json]".
    virtual QString synopsis() const = 0;
    /// One sentence.
    virtual QString description() const = 0;
    /// Further lines of the command's help; may be empty.
    virtual QString details() const { return {}; }
    /// Whether it lays out pages, and so needs fonts (never a display).
    virtual bool needsFonts() const { return false; }

    /// Adds the command's own options.
    virtual void addOptions(QCommandLineParser& parser) const = 0;
    /// How many arguments it takes without options, at least and at most.
    virtual std::pair<int, int> argumentCount() const = 0;
    virtual ExitStatus run(const QCommandLineParser& parser) const = 0;

protected:
    const Console& console() const { return m_console; }
    const Words& words() const { return m_console.words(); }
    const Clock& clock() const { return m_clock; }
    QString text(const char* source) const { return words().text("CommandLine", source); }

    /// A wrong value of an option: complains with what was wrong.
    ExitStatus wrongUsage(const QString& sentence) const;
    /// The meeting that --meeting names, or the newest; none where there is none yet.
    Result<MeetingId> meetingOf(const CouncilFile& file, const QCommandLineParser& parser) const;

private:
    const Console& m_console;
    SystemClock m_clock;
};

using CommandList = std::vector<std::unique_ptr<Command>>;

std::unique_ptr<Command> makeNewCommand(const Console& console);
std::unique_ptr<Command> makeImportCommand(const Console& console);
std::unique_ptr<Command> makeListCommand(const Console& console);
std::unique_ptr<Command> makePollCommand(const Console& console);
std::unique_ptr<Command> makeExportCommand(const Console& console);
std::unique_ptr<Command> makeMergeCommand(const Console& console);
std::unique_ptr<Command> makeCheckCommand(const Console& console);

}  // namespace nghisu
