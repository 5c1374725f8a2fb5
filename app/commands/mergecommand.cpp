// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "base/try.h"
#include "report/catalogue.h"
#include "report/export.h"
#include "report/merge/mergefile.h"
#include "session/councilfile.h"

#include <QJsonArray>
#include <QJsonObject>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fieldColumn = 34;

class MergeCommand final : public Command {
public:
    using Command::Command;

    QString name() const override { return u"merge"_s; }
    QString synopsis() const override
    {
        return u"FILE TEMPLATE --to PATH [--meeting ID] [--as DOCUMENT] | --fields [--json] | "
               "--sample NAME --to PATH"_s;
    }
    QString description() const override
    {
        return text(QT_TRANSLATE_NOOP("CommandLine", "Fill a Word template with a meeting."));
    }
    QString details() const override
    {
        return u"DOCUMENT: %1\nNAME: %2"_s.arg(documentKeys().join(u", "_s),
                                               sampleTemplateKeys().join(u", "_s));
    }
    std::pair<int, int> argumentCount() const override { return {0, 2}; }

    void addOptions(QCommandLineParser& parser) const override
    {
        parser.addOptions(
            {{u"to"_s, text(QT_TRANSLATE_NOOP("CommandLine", "The file to write.")), u"PATH"_s},
             {u"meeting"_s,
              text(QT_TRANSLATE_NOOP("CommandLine", "The meeting's id; the newest without it.")),
              u"ID"_s},
             {u"as"_s,
              text(QT_TRANSLATE_NOOP("CommandLine",
                                     "The document whose number, day and signer it bears.")),
              u"DOCUMENT"_s},
             {u"fields"_s,
              text(QT_TRANSLATE_NOOP("CommandLine", "List the fields that a template may have."))},
             {u"sample"_s,
              text(QT_TRANSLATE_NOOP("CommandLine", "Write a template to start from.")), u"NAME"_s},
             {u"json"_s, text(QT_TRANSLATE_NOOP("CommandLine", "Print JSON."))}});
    }

    ExitStatus run(const QCommandLineParser& parser) const override
    {
        const bool fields = parser.isSet(u"fields"_s);
        const bool sample = parser.isSet(u"sample"_s);
        const bool alone = parser.positionalArguments().isEmpty();
        if ((fields || sample) != alone || (fields && sample)
            || (!alone && parser.positionalArguments().size() != 2)) {
            return wrongUsage(text(QT_TRANSLATE_NOOP(
                "CommandLine", "Say the council's file and the template, or --fields, or "
                               "--sample.")));
        }
        if (fields)
            return listFields(parser.isSet(u"json"_s));
        if (parser.value(u"to"_s).isEmpty()) {
            return wrongUsage(
                text(QT_TRANSLATE_NOOP("CommandLine", "Say the file to write with --to.")));
        }
        return sample ? writeSample(parser) : merge(parser);
    }

private:
    ExitStatus listFields(bool asJson) const
    {
        const QList<MergeFieldLine> lines = mergeFieldLines(words());
        QJsonArray array;
        for (const MergeFieldLine& line : lines) {
            if (asJson) {
                array.append(QJsonObject{{u"name"_s, line.name},
                                         {u"otherName"_s, line.otherName},
                                         {u"written"_s, line.written},
                                         {u"list"_s, line.list},
                                         {u"description"_s, line.description}});
            } else {
                const QString indent(qsizetype{line.depth} * 4, u' ');
                const QString written = indent + line.written;
                console().print(written.leftJustified(fieldColumn) + u"  "_s + line.description);
            }
        }
        if (asJson)
            console().print(array);
        return Done;
    }

    ExitStatus writeSample(const QCommandLineParser& parser) const
    {
        const auto docx = sampleTemplate(parser.value(u"sample"_s));
        if (!docx)
            return console().fail(docx.error());
        const auto written = writeWhole(parser.value(u"to"_s), *docx);
        return written ? Done : console().fail(written.error());
    }

    ExitStatus merge(const QCommandLineParser& parser) const
    {
        const auto values = valuesOf(parser);
        if (!values)
            return console().fail(values.error());
        const QString path = parser.positionalArguments().at(1);
        const auto read = readTemplateFile(path);
        if (!read)
            return console().fail(read.error());
        if (!read->problems().isEmpty())
            return complainOf(read->problems());
        const auto filled = read->fill(*values);
        if (!filled)
            return console().fail(filled.error());
        if (const auto written = writeFilled(*filled, path, parser.value(u"to"_s)); !written)
            return console().fail(written.error());
        if (!read->hasFields()) {
            console().complain(text(QT_TRANSLATE_NOOP(
                "CommandLine", "The template has no fields; the document is the same.")));
        } else if (!filled->missing.isEmpty()) {
            console().complain(
                text(QT_TRANSLATE_NOOP("CommandLine", "Not known yet, and written as dots: %1"))
                    .arg(filled->missing.join(u", "_s)));
        }
        return Done;
    }

    /// What stands in the meeting, in the council's language, whatever the locale.
    Result<MergeItem> valuesOf(const QCommandLineParser& parser) const
    {
        const QString document = parser.value(u"as"_s);
        if (!document.isEmpty() && !documentKeys().contains(document))
            return Error{ErrorCode::UnknownDocument, document};
        NGHISU_TRY_VALUE(const auto file, CouncilFile::open(parser.positionalArguments().first(),
                                                            Access::ReadOnly, clock()));
        NGHISU_TRY_VALUE(const MeetingId meeting, meetingOf(*file, parser));
        NGHISU_TRY_VALUE(MeetingRecord record, file->record(meeting));
        record.paper = record.papers.value(document);
        return mergeValues(record, Words(record.council.language),
                           clock().now().toLocalTime().date());
    }

    ExitStatus complainOf(const QList<MergeProblem>& problems) const
    {
        console().complain(
            words().text("CommandLine",
                         QT_TRANSLATE_N_NOOP(
                             "CommandLine", "The template has %n mistake(s); nothing was written."),
                         int(problems.size())));
        for (const MergeProblem& problem : problems) {
            console().complain(
                u"%1: %2"_s.arg(words().mergePlace(problem.place), words().mergeProblem(problem)));
        }
        return Failed;
    }
};

}  // namespace

std::unique_ptr<Command> makeMergeCommand(const Console& console)
{
    return std::make_unique<MergeCommand>(console);
}

}  // namespace nghisu
