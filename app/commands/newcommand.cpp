// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "intake/directory.h"
#include "session/councilfile.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

class NewCommand final : public Command {
public:
    using Command::Command;

    QString name() const override { return u"new"_s; }
    QString synopsis() const override { return u"FILE --council NAME"_s; }
    QString description() const override
    {
        return text(QT_TRANSLATE_NOOP("CommandLine",
                                      "Make a new file for a council, with the directory of "
                                      "ministries and agencies."));
    }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }

    void addOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({u"council"_s,
                          text(QT_TRANSLATE_NOOP("CommandLine", "The council's name.")),
                          u"NAME"_s});
    }

    ExitStatus run(const QCommandLineParser& parser) const override
    {
        Council council;
        council.name = parser.value(u"council"_s).trimmed();
        if (council.name.isEmpty()) {
            return wrongUsage(
                text(QT_TRANSLATE_NOOP("CommandLine", "Say the council's name with --council.")));
        }
        council.rule = decisionRulePresets().first();
        const auto file = CouncilFile::create(parser.positionalArguments().first(), council,
                                              standardDirectory(), clock());
        return file ? Done : console().fail(file.error());
    }
};

}  // namespace

std::unique_ptr<Command> makeNewCommand(const Console& console)
{
    return std::make_unique<NewCommand>(console);
}

}  // namespace nghisu
