// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "session/councilfile.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

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
        const QString path = parser.positionalArguments().first();
        const auto file = CouncilFile::open(path, Access::ReadOnly, clock());
        if (!file)
            return unreadable(parser, file.error());
        const auto report = (*file)->check();
        if (!report)
            return unreadable(parser, report.error());
        print(parser, *report);
        if (!report->isOk()) {
            const bool altered =
                std::all_of(report->problems.begin(), report->problems.end(),
                            [](const FileProblem& problem) { return problem.code == "schema"_L1; });
            return console().fail(
                {altered ? ErrorCode::AlteredSchema : ErrorCode::DamagedFile, path});
        }
        if (!parser.isSet(u"json"_s))
            console().print(text(QT_TRANSLATE_NOOP("CommandLine", "The file is whole.")));
        return Done;
    }

private:
    void print(const QCommandLineParser& parser, const FileReport& report) const
    {
        if (!parser.isSet(u"json"_s)) {
            for (const FileProblem& problem : report.problems)
                console().print(u"%1: %2"_s.arg(problem.code, problem.detail));
            return;
        }
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
        FileReport report;
        if (error.code == ErrorCode::ForeignSchema) {
            const QStringList differences = error.technical.split(u'\n', Qt::SkipEmptyParts);
            for (const QString& difference : differences)
                report.problems.append({u"schema"_s, difference});
        } else if (parser.isSet(u"json"_s)) {
            // Said once; on a terminal the sentence itself is enough.
            report.problems.append({u"file"_s, words().error(error)});
        }
        print(parser, report);
        return console().fail(error);
    }
};

}  // namespace

std::unique_ptr<Command> makeCheckCommand(const Console& console)
{
    return std::make_unique<CheckCommand>(console);
}

}  // namespace nghisu
