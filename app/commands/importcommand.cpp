// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "commands/json.h"
#include "intake/directory.h"
#include "intake/intake.h"
#include "intake/sourcewalk.h"
#include "session/councilfile.h"
#include "session/takingin.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>
#include <optional>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

struct Source {
    DraftDocument draft;
    QByteArray content;
    bool alone = true;  ///< what was named holds no other

    bool isEmpty() const { return draft.proposals.isEmpty() && draft.polls.isEmpty(); }
};

class ImportCommand final : public Command {
public:
    using Command::Command;

    QString name() const override { return u"import"_s; }
    QString synopsis() const override
    {
        return u"FILE SOURCE... [--meeting ID] [--encoding NAME] [--dry-run] [--json]"_s;
    }
    QString description() const override
    {
        return text(QT_TRANSLATE_NOOP("CommandLine",
                                      "Take the proposals of letters into a meeting's list."));
    }
    QString details() const override
    {
        return text(QT_TRANSLATE_NOOP(
            "CommandLine",
            "A source is a letter (TXT, HTML, DOCX, ODT, RTF, PDF, XLSX, ODS, CSV, EML), or a ZIP or "
            "a folder of letters. It is recognised by its content."));
    }
    std::pair<int, int> argumentCount() const override
    {
        return {2, std::numeric_limits<int>::max()};
    }

    void addOptions(QCommandLineParser& parser) const override
    {
        parser.addOptions(
            {{u"meeting"_s,
              text(QT_TRANSLATE_NOOP("CommandLine", "The meeting's id; the newest without it.")),
              u"ID"_s},
             {u"encoding"_s,
              text(QT_TRANSLATE_NOOP("CommandLine",
                                     "How the letters are encoded, where that is "
                                     "recognised wrongly: TCVN3, VNI-Windows, VISCII, "
                                     "Windows-1258, UTF-8 and others.")),
              u"NAME"_s},
             {u"dry-run"_s, text(QT_TRANSLATE_NOOP("CommandLine",
                                                   "Print what would be taken in; open no file."))},
             {u"json"_s, text(QT_TRANSLATE_NOOP("CommandLine", "Print JSON."))}});
    }

    ExitStatus run(const QCommandLineParser& parser) const override
    {
        const QStringList arguments = parser.positionalArguments();
        const QStringList paths = arguments.mid(1);
        ReadOptions options;
        if (parser.isSet(u"encoding"_s)) {
            options.encoding = encodingNamed(parser.value(u"encoding"_s));
            if (!options.encoding) {
                return wrongUsage(
                    text(QT_TRANSLATE_NOOP("CommandLine", "There is no encoding “%1”. "
                                                          "Use one of these: %2."))
                        .arg(parser.value(u"encoding"_s), knownEncodings().join(u", "_s)));
            }
        }
        if (parser.isSet(u"dry-run"_s)) {
            const auto sources = readAll(paths, options, standardDirectory());
            if (!sources)
                return console().fail(sources.error());
            report(parser, *sources);
            return Done;
        }

        const auto file = CouncilFile::open(arguments.first(), Access::ReadWrite, clock());
        if (!file)
            return console().fail(file.error());
        const auto directory = (*file)->read().bodies.all();
        if (!directory)
            return console().fail(directory.error());
        const auto sources = readAll(paths, options, *directory);
        if (!sources)
            return console().fail(sources.error());
        // A covering mail may hold none; a letter that was named must.
        for (const Source& source : *sources) {
            const Error none{ErrorCode::SourceWithoutProposals, source.draft.fileName};
            if (source.isEmpty() && source.alone)
                return console().fail(none);
            if (source.isEmpty())
                console().complain(words().error(none));
        }
        if (std::all_of(sources->begin(), sources->end(),
                        [](const Source& source) { return source.isEmpty(); }))
            return Failed;
        const auto meeting = meetingOf(**file, parser);
        if (!meeting)
            return console().fail(meeting.error());
        const auto taken = takeAll(**file, *meeting, *sources);
        if (!taken)
            return console().fail(taken.error());
        report(parser, *sources);
        return Done;
    }

private:
    static std::optional<QString> encodingNamed(const QString& name)
    {
        const QStringList known = knownEncodings();
        for (const QString& encoding : known) {
            if (encoding.compare(name, Qt::CaseInsensitive) == 0)
                return encoding;
        }
        return std::nullopt;
    }

    // All sources are read before any is taken in: one that can't be read changes nothing. Of what
    // an archive or a mail holds, that is said and the rest goes on.
    Result<QList<Source>> readAll(const QStringList& paths, const ReadOptions& options,
                                  const QList<Body>& directory) const
    {
        const Intake intake(directory);
        QList<Source> sources;
        for (const QString& path : paths) {
            const qsizetype before = sources.size();
            QList<Error> errors;
            SourceWalk walk({path}, options);
            while (const auto read = walk.next()) {
                if (!*read) {
                    errors.append(read->error());
                    continue;
                }
                const auto draft = intake.read(**read);
                if (!draft)
                    return draft.error();
                for (const ReadNote& note : (*read)->notes)
                    console().complain(words().readNote(note, (*read)->name));
                sources.append({*draft, (*read)->content});
            }
            if (sources.size() == before)
                return errors.value(0, {ErrorCode::SourceEmpty, path});
            for (const Error& error : std::as_const(errors))
                console().complain(words().error(error));
            for (qsizetype i = before; i < sources.size(); ++i)
                sources[i].alone = sources.size() == before + 1;
        }
        return sources;
    }

    static Result<void> takeAll(CouncilFile& file, MeetingId meeting, const QList<Source>& sources)
    {
        int done = 0;
        for (const Source& source : sources) {
            if (source.isEmpty())
                continue;
            const auto taken = takeIn(file, meeting, source.draft, source.content);
            if (taken) {
                meeting = taken->meeting;
                ++done;
                continue;
            }
            // One that fails takes the others back with it.
            while (done-- > 0)
                [[maybe_unused]] const auto undone = file.undo();
            return taken.error();
        }
        return {};
    }

    void report(const QCommandLineParser& parser, const QList<Source>& sources) const
    {
        if (parser.isSet(u"json"_s)) {
            QJsonArray array;
            for (const Source& source : sources)
                array.append(json::ofDraft(source.draft, words()));
            console().print(array.size() == 1 ? array.first() : QJsonValue(array));
            return;
        }
        for (const Source& source : sources) {
            const DraftDocument& draft = source.draft;
            console().print(draft.fileName);
            if (!draft.proposingBody.isEmpty())
                console().print(draft.proposingBody);
            if (!draft.meetingTitle.isEmpty())
                console().print(draft.meetingTitle);
            printProposals(draft.proposals, 0);
            for (const DraftPoll& poll : draft.polls)
                console().print(u"? %1"_s.arg(poll.question));
            for (const LeftOut& passage : draft.leftOut) {
                console().print(u"- %1: %2"_s.arg(words().leftOutReason(passage.reason),
                                                  passage.text.simplified()));
            }
        }
    }

    void printProposals(const QList<DraftProposal>& proposals, int depth) const
    {
        for (const DraftProposal& proposal : proposals) {
            QStringList bodies;
            for (const DraftBody& body : proposal.bodies)
                bodies.append(body.name);
            console().print(QString(qsizetype{depth} * 4, u' ')
                            + u"%1. %2 [%3]"_s.arg(proposal.number, proposal.text.simplified(),
                                                   bodies.join(u"; "_s)));
            printProposals(proposal.children, depth + 1);
        }
    }
};

}  // namespace

std::unique_ptr<Command> makeImportCommand(const Console& console)
{
    return std::make_unique<ImportCommand>(console);
}

}  // namespace nghisu
