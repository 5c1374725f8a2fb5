// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "base/try.h"
#include "commands/json.h"
#include "intake/directory.h"
#include "intake/intake.h"
#include "intake/sourcewalk.h"
#include "session/councilfile.h"
#include "session/takingin.h"
#include "text/doubts.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>
#include <optional>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

bool isEmpty(const IntakeSource& source)
{
    return source.draft.proposals.isEmpty() && source.draft.polls.isEmpty();
}

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
            "A source is a letter (TXT, HTML, DOCX, ODT, RTF, PDF, XLSX, ODS, CSV, EML), the JSON "
            "of a meeting, or a ZIP or a folder of these. It is recognised by its content."));
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
        // Before the council is opened: a source that can't be read leaves it untouched.
        const auto texts = readAll(arguments.mid(1), options);
        if (!texts)
            return console().fail(texts.error());
        if (parser.isSet(u"dry-run"_s)) {
            const auto sources = draftAll(*texts, standardDirectory());
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
        auto sources = draftAll(*texts, *directory);
        if (!sources)
            return console().fail(sources.error());
        // A covering mail may hold none; a letter that was named must.
        for (qsizetype i = 0; i < sources->size(); ++i) {
            const Error none{ErrorCode::SourceWithoutProposals, (*sources)[i].draft.fileName};
            if (isEmpty((*sources)[i]) && (*texts)[i].alone)
                return console().fail(none);
            if (isEmpty((*sources)[i]))
                console().complain(words().error(none));
        }
        sources->removeIf(isEmpty);
        if (sources->isEmpty())
            return Failed;
        const auto meeting = meetingOf(**file, parser);
        if (!meeting)
            return console().fail(meeting.error());
        const auto taken = takeInAll(**file, *meeting, *sources);
        if (!taken)
            return console().fail(taken.error());
        report(parser, *sources);
        return Done;
    }

private:
    struct NamedText {
        SourceText text;
        bool alone = true;  ///< what was named holds no other
    };

    static std::optional<QString> encodingNamed(const QString& name)
    {
        const QStringList known = knownEncodings();
        for (const QString& encoding : known) {
            if (encoding.compare(name, Qt::CaseInsensitive) == 0)
                return encoding;
        }
        return std::nullopt;
    }

    // Of what an archive or a mail holds, what can't be read is said and the rest goes on.
    Result<QList<NamedText>> readAll(const QStringList& paths, const ReadOptions& options) const
    {
        QList<NamedText> texts;
        for (const QString& path : paths) {
            const qsizetype before = texts.size();
            QList<Error> errors;
            SourceWalk walk({path}, options);
            while (const auto read = walk.next()) {
                if (!*read) {
                    errors.append(read->error());
                    continue;
                }
                for (const ReadNote& note : (*read)->notes)
                    console().complain(words().readNote(note, (*read)->name));
                texts.append({**read, true});
            }
            if (texts.size() == before)
                return errors.value(0, {ErrorCode::SourceEmpty, path});
            for (const Error& error : std::as_const(errors))
                console().complain(words().error(error));
            for (qsizetype i = before; i < texts.size(); ++i)
                texts[i].alone = texts.size() == before + 1;
        }
        return texts;
    }

    static Result<QList<IntakeSource>> draftAll(const QList<NamedText>& texts,
                                                const QList<Body>& directory)
    {
        const Intake intake(directory);
        QList<IntakeSource> sources;
        for (const NamedText& source : texts) {
            NGHISU_TRY_VALUE(const DraftDocument draft, intake.read(source.text));
            sources.append({draft, source.text.content});
        }
        return sources;
    }

    // A name that is missed by one letter assigns nobody, and that is said.
    void complainOfSpelling(const QList<DraftProposal>& proposals) const
    {
        for (const DraftProposal& proposal : proposals) {
            for (const DraftBody& body : proposal.bodies) {
                if (!isSpellingDoubt(body))
                    continue;
                console().complain(
                    text(QT_TRANSLATE_NOOP("CommandLine",
                                           "Proposal %1: “%2” is one letter away from “%3”. "
                                           "Nobody was assigned; say in the window who is meant."))
                        .arg(proposal.number, body.asWritten.simplified(), body.name));
            }
            complainOfSpelling(proposal.children);
        }
    }

    void report(const QCommandLineParser& parser, const QList<IntakeSource>& sources) const
    {
        for (const IntakeSource& source : sources)
            complainOfSpelling(source.draft.proposals);
        if (parser.isSet(u"json"_s)) {
            QJsonArray array;
            for (const IntakeSource& source : sources)
                array.append(json::ofDraft(source.draft, words()));
            console().print(array.size() == 1 ? array.first() : QJsonValue(array));
            return;
        }
        for (const IntakeSource& source : sources) {
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
            for (const DraftBody& body : proposal.bodies) {
                if (!isSpellingDoubt(body))
                    bodies.append(body.name);
            }
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
