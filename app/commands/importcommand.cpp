// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "base/try.h"
#include "commands/json.h"
#include "intake/directory.h"
#include "intake/intake.h"
#include "intake/reader.h"
#include "session/councilfile.h"
#include "session/takingin.h"

#include <QFileInfo>
#include <QJsonArray>

#include <limits>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

class ImportCommand final : public Command {
public:
    using Command::Command;

    QString name() const override { return u"import"_s; }
    QString synopsis() const override
    {
        return u"FILE SOURCE... [--meeting ID] [--dry-run] [--json]"_s;
    }
    QString description() const override
    {
        return text(QT_TRANSLATE_NOOP("CommandLine",
                                      "Take the proposals of letters into a meeting's list."));
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
             {u"dry-run"_s, text(QT_TRANSLATE_NOOP("CommandLine",
                                                   "Print what would be taken in; open no file."))},
             {u"json"_s, text(QT_TRANSLATE_NOOP("CommandLine", "Print JSON."))}});
    }

    ExitStatus run(const QCommandLineParser& parser) const override
    {
        const QStringList arguments = parser.positionalArguments();
        // Before the council is opened: a source that can't be read leaves it untouched.
        const auto texts = readAll(arguments.mid(1));
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
        const auto sources = draftAll(*texts, *directory);
        if (!sources)
            return console().fail(sources.error());
        for (const IntakeSource& source : *sources) {
            if (source.draft.proposals.isEmpty() && source.draft.polls.isEmpty()) {
                return console().fail({ErrorCode::SourceWithoutProposals, source.draft.fileName});
            }
        }
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
        QString name;
        SourceText text;
    };

    static Result<QList<NamedText>> readAll(const QStringList& paths)
    {
        QList<NamedText> texts;
        for (const QString& path : paths) {
            NGHISU_TRY_VALUE(const SourceText text, readSource(path));
            texts.append({QFileInfo(path).fileName(), text});
        }
        return texts;
    }

    static Result<QList<IntakeSource>> draftAll(const QList<NamedText>& texts,
                                                const QList<Body>& directory)
    {
        const Intake intake(directory);
        QList<IntakeSource> sources;
        for (const NamedText& source : texts) {
            NGHISU_TRY_VALUE(const DraftDocument draft,
                             intake.readText(source.text.text, source.name, source.text.encoding));
            sources.append({draft, source.text.content});
        }
        return sources;
    }

    void report(const QCommandLineParser& parser, const QList<IntakeSource>& sources) const
    {
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
