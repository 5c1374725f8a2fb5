// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "commands/json.h"
#include "session/councilfile.h"
#include "session/voting.h"
#include "text/fold.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// What an option stands for, by its words in either language.
OptionMeaning meaningOf(const QString& option)
{
    const QString folded = foldForSearch(option.simplified());
    const auto isOneOf = [&](std::initializer_list<QStringView> texts) {
        return std::any_of(texts.begin(), texts.end(),
                           [&](QStringView text) { return folded == foldForSearch(text); });
    };
    if (isOneOf({u"tán thành", u"đồng ý", u"thuận", u"for", u"yes", u"in favour"}))
        return OptionMeaning::For;
    if (isOneOf({u"không tán thành", u"không đồng ý", u"chống", u"against", u"no"}))
        return OptionMeaning::Against;
    if (isOneOf({u"không biểu quyết", u"phiếu trắng", u"trắng", u"abstain", u"abstention"}))
        return OptionMeaning::Abstain;
    return OptionMeaning::Other;
}

class PollCommand final : public Command {
public:
    using Command::Command;

    QString name() const override { return u"poll"_s; }
    QString synopsis() const override
    {
        return u"FILE --question TEXT --option TEXT=VOTES ... [--meeting ID] [--proposal NUMBER] "
               "[--members N] [--present N] [--rule NAME] [--json]"_s;
    }
    QString description() const override
    {
        return text(QT_TRANSLATE_NOOP("CommandLine",
                                      "Record a vote by show of hands and print its result."));
    }
    QString details() const override
    {
        QStringList lines;
        for (const DecisionRule& rule : decisionRulePresets())
            lines.append(u"  %1: %2"_s.arg(rule.key, words().rule(rule)));
        return u"NAME:\n"_s + lines.join(u'\n');
    }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }

    void addOptions(QCommandLineParser& parser) const override
    {
        parser.addOptions(
            {{u"question"_s, text(QT_TRANSLATE_NOOP("CommandLine", "The question.")), u"TEXT"_s},
             {u"option"_s,
              text(QT_TRANSLATE_NOOP("CommandLine",
                                     "An option and its votes; “Tán thành” or “For” counts as "
                                     "for.")),
              u"TEXT=VOTES"_s},
             {u"meeting"_s,
              text(QT_TRANSLATE_NOOP("CommandLine", "The meeting's id; the newest without it.")),
              u"ID"_s},
             {u"proposal"_s,
              text(QT_TRANSLATE_NOOP("CommandLine", "The number of the proposal voted on.")),
              u"NUMBER"_s},
             {u"members"_s, text(QT_TRANSLATE_NOOP("CommandLine", "All members.")), u"N"_s},
             {u"present"_s, text(QT_TRANSLATE_NOOP("CommandLine", "Those present.")), u"N"_s},
             {u"rule"_s,
              text(QT_TRANSLATE_NOOP("CommandLine", "The rule; the council's own without it.")),
              u"NAME"_s},
             {u"json"_s, text(QT_TRANSLATE_NOOP("CommandLine", "Print JSON."))}});
    }

    ExitStatus run(const QCommandLineParser& parser) const override
    {
        VoteEntry entry;
        entry.question = parser.value(u"question"_s);
        for (const QString& value : parser.values(u"option"_s)) {
            const qsizetype sign = value.lastIndexOf(u'=');
            bool isNumber = false;
            const qint64 votes = value.mid(sign + 1).trimmed().toLongLong(&isNumber);
            const QString option = value.left(sign).trimmed();
            if (sign < 0 || !isNumber || option.isEmpty())
                return wrongUsage(value);
            entry.options.append({{}, option, meaningOf(option), votes});
        }
        if (entry.question.trimmed().isEmpty() || entry.options.isEmpty())
            return wrongUsage(text(
                QT_TRANSLATE_NOOP("CommandLine", "Give a --question and its --option lines.")));
        for (const auto& [option, figure] :
             {std::pair{u"members"_s, &entry.members}, std::pair{u"present"_s, &entry.present}}) {
            if (!parser.isSet(option))
                continue;
            bool isNumber = false;
            *figure = parser.value(option).toLongLong(&isNumber);
            if (!isNumber)
                return wrongUsage(parser.value(option));
        }

        const auto file =
            CouncilFile::open(parser.positionalArguments().first(), Access::ReadWrite, clock());
        if (!file)
            return console().fail(file.error());
        const auto completed = complete(**file, parser, entry);
        if (!completed)
            return console().fail(completed.error());
        const auto recorded = recordVote(**file, entry);
        if (!recorded)
            return console().fail(recorded.error());
        const auto poll = (*file)->read().polls.find(*recorded);
        if (!poll)
            return console().fail(poll.error());
        report(parser, *poll);
        return Done;
    }

private:
    // Finds the meeting, the proposal and the rule that the options name.
    Result<void> complete(CouncilFile& file, const QCommandLineParser& parser,
                          VoteEntry& entry) const
    {
        const auto meeting = meetingOf(file, parser);
        if (!meeting)
            return meeting.error();
        entry.meeting = *meeting;

        const auto council = file.read().council.council();
        if (!council)
            return council.error();
        entry.rule = council->rule;
        if (parser.isSet(u"rule"_s)) {
            const auto preset = decisionRulePreset(parser.value(u"rule"_s));
            if (!preset)
                return Error{ErrorCode::UnknownRule, parser.value(u"rule"_s)};
            entry.rule = *preset;
        }
        if (!parser.isSet(u"proposal"_s))
            return {};
        const QString number = parser.value(u"proposal"_s).trimmed();
        const auto stubs = file.read().proposals.stubs(entry.meeting);
        if (!stubs)
            return stubs.error();
        for (const ProposalStub& stub : *stubs) {
            if (stub.number == number && stub.kind == ProposalKind::Proposal) {
                entry.proposal = stub.id;
                return {};
            }
        }
        return Error{ErrorCode::NoSuchProposal, number};
    }

    void report(const QCommandLineParser& parser, const Poll& poll) const
    {
        const Verdict verdict = verdictOf(poll);
        const bool hasFor = poll.counts().meanings.contains(OptionMeaning::For);
        if (verdict.outcome == Outcome::None && hasFor) {
            console().complain(text(QT_TRANSLATE_NOOP(
                "CommandLine", "No verdict: the rule needs figures that were not given "
                               "(--members, --present).")));
        }
        if (parser.isSet(u"json"_s)) {
            console().print(json::ofPoll(poll, words()));
            return;
        }
        console().print(poll.question);
        const Counts counts = poll.counts();
        const QList<int> percents = percentages(counts.votes);
        for (qsizetype i = 0; i < poll.options.size(); ++i) {
            console().print(u"  %1: %2 (%3 %)"_s.arg(poll.options[i].text)
                                .arg(poll.options[i].votes)
                                .arg(percents[i]));
        }
        if (verdict.outcome != Outcome::None)
            console().print(words().verdict(verdict));
    }
};

}  // namespace

std::unique_ptr<Command> makePollCommand(const Console& console)
{
    return std::make_unique<PollCommand>(console);
}

}  // namespace nghisu
