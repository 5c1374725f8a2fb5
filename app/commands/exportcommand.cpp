// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "report/export.h"
#include "session/councilfile.h"
#include "session/issuing.h"

#include <QFileInfo>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

class ExportCommand final : public Command {
public:
    using Command::Command;

    QString name() const override { return u"export"_s; }
    QString synopsis() const override
    {
        return u"FILE DOCUMENT --to PATH [--meeting ID] [--since N] [--format F]"_s;
    }
    QString description() const override
    {
        return text(QT_TRANSLATE_NOOP("CommandLine", "Write a document of a meeting to a file."));
    }
    QString details() const override
    {
        return u"DOCUMENT: %1\nF: %2\n%3"_s.arg(
            documentKeys().join(u", "_s), documentFormats().join(u", "_s),
            text(QT_TRANSLATE_NOOP("CommandLine",
                                   "“extracts” with a folder as PATH writes a file for each body; "
                                   "“all” writes every document into a folder.")));
    }
    std::pair<int, int> argumentCount() const override { return {2, 2}; }

    void addOptions(QCommandLineParser& parser) const override
    {
        parser.addOptions(
            {{u"to"_s, text(QT_TRANSLATE_NOOP("CommandLine", "The file to write.")), u"PATH"_s},
             {u"meeting"_s,
              text(QT_TRANSLATE_NOOP("CommandLine", "The meeting's id; the newest without it.")),
              u"ID"_s},
             {u"since"_s,
              text(QT_TRANSLATE_NOOP("CommandLine",
                                     "For “changes”: the issue to compare with; the last "
                                     "without it.")),
              u"N"_s},
             {u"format"_s,
              text(QT_TRANSLATE_NOOP("CommandLine",
                                     "The format; the path's suffix says it without.")),
              u"F"_s}});
    }

    ExitStatus run(const QCommandLineParser& parser) const override
    {
        const QStringList arguments = parser.positionalArguments();
        const QString target = parser.value(u"to"_s);
        bool numbered = true;
        const int since = parser.isSet(u"since"_s) ? parser.value(u"since"_s).toInt(&numbered) : 0;
        if (!numbered || since < 0) {
            return wrongUsage(
                text(QT_TRANSLATE_NOOP("CommandLine", "Say the issue as a number: --since 1.")));
        }
        if (target.isEmpty()) {
            return wrongUsage(
                text(QT_TRANSLATE_NOOP("CommandLine", "Say the file to write with --to.")));
        }
        const auto file = CouncilFile::open(arguments.first(), Access::ReadOnly, clock());
        if (!file)
            return console().fail(file.error());
        const auto meeting = meetingOf(**file, parser);
        if (!meeting)
            return console().fail(meeting.error());
        const auto record = (*file)->record(*meeting);
        if (!record)
            return console().fail(record.error());
        // The document speaks the council's language, whatever the locale.
        const Words documentWords(record->council.language);
        std::optional<QString> format;
        if (parser.isSet(u"format"_s))
            format = parser.value(u"format"_s);
        if (arguments.at(1) == "extracts"_L1 && QFileInfo(target).isDir()) {
            const auto written =
                exportExtracts(*record, documentWords, target, format.value_or(u"docx"_s));
            return written ? Done : console().fail(written.error());
        }
        const bool all = arguments.at(1) == "all"_L1;
        std::optional<RevisionChanges> changes;
        if (arguments.at(1) == "changes"_L1 || (all && record->meeting.revision > 0)) {
            auto found = changesSinceIssue(**file, *meeting, since);
            if (!found)
                return console().fail(found.error());
            changes = *std::move(found);
        }
        if (all) {
            const auto written =
                exportPapers(*record, documentWords, target, format.value_or(u"pdf"_s), changes);
            return written ? Done : console().fail(written.error());
        }
        const auto document = buildDocument(*record, documentWords, arguments.at(1), changes);
        if (!document)
            return console().fail(document.error());
        const auto written = writeDocument(*document, target, format, &*record);
        return written ? Done : console().fail(written.error());
    }
};

}  // namespace

std::unique_ptr<Command> makeExportCommand(const Console& console)
{
    return std::make_unique<ExportCommand>(console);
}

}  // namespace nghisu
