// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "session/councilfile.h"

#include <QJsonArray>
#include <QJsonObject>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

class CheckCommand final : public Command {
public:
    using Command::Command;

    QString name() const override { return u"check"_s; }
    QString synopsis() const override { return u"FILE [--json]"_s; }
    QString description() const override
    {
        return text(QT_TRANSLATE_NOOP("CommandLine",
                                      "Read a whole file and report what is wrong with it."));
    }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }

    void addOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({u"json"_s, text(QT_TRANSLATE_NOOP("CommandLine", "Print JSON."))});
    }

    ExitStatus run(const QCommandLineParser& parser) const override
    {
        const auto file =
            CouncilFile::open(parser.positionalArguments().first(), Access::ReadOnly, clock());
        if (!file)
            return unreadable(parser, file.error());
        const auto report = (*file)->check();
        if (!report)
            return unreadable(parser, report.error());
        if (parser.isSet(u"json"_s)) {
            print(*report);
        } else {
            for (const FileProblem& problem : report->problems)
                console().print(u"%1: %2"_s.arg(problem.code, problem.detail));
        }
        if (report->isOk()) {
            if (!parser.isSet(u"json"_s)) {
                console().print(text(QT_TRANSLATE_NOOP("CommandLine", "The file is whole.")));
            }
            return Done;
        }
        return console().fail({ErrorCode::DamagedFile, parser.positionalArguments().first()});
    }

private:
    void print(const FileReport& report) const
    {
        QJsonArray problems;
        for (const FileProblem& problem : report.problems) {
            problems.append(QJsonObject{{u"code"_s, problem.code}, {u"detail"_s, problem.detail}});
        }
        console().print(QJsonObject{{u"ok"_s, report.isOk()},
                                    {u"problems"_s, problems},
                                    {u"schema"_s, report.schema},
                                    {u"proposals"_s, report.proposals},
                                    {u"ballots"_s, report.ballots}});
    }

    // A file that can't even be opened is a finding too.
    ExitStatus unreadable(const QCommandLineParser& parser, const Error& error) const
    {
        if (parser.isSet(u"json"_s)) {
            FileReport report;
            report.problems.append({u"file"_s, words().error(error)});
            print(report);
        }
        return console().fail(error);
    }
};

}  // namespace

std::unique_ptr<Command> makeCheckCommand(const Console& console)
{
    return std::make_unique<CheckCommand>(console);
}

}  // namespace nghisu
