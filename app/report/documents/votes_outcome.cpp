// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pollresult.h"
#include "report/documents/formal.h"
#include "report/documents/votes.h"
#include "report/printable.h"
#include "words/words.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr auto between = "; "_L1;

QString sayCount(const Words& words, const char* source, qsizetype count)
{
    return words.text("Document", source, int(count));
}

QString optionText(const Poll& poll, int place)
{
    return orDots(poll.options.value(place).text);
}

QString optionTexts(const Poll& poll, const QList<int>& places,
                    QLatin1StringView separator = between)
{
    QStringList texts;
    for (const int place : places)
        texts.append(optionText(poll, place));
    return texts.join(separator);
}

QString withVotes(const Poll& poll, const QList<int>& places, const PollResult& result,
                  const Words& words)
{
    QStringList texts;
    for (const int place : places) {
        texts.append(sayCount(words, QT_TRANSLATE_N_NOOP("Document", "%1 (%n vote(s))"),
                              result.votes.value(place))
                         .arg(optionText(poll, place)));
    }
    return texts.join(between);
}

QString notHeldText(const Poll& poll, const Words& words)
{
    const Counts counts = poll.counts();
    const std::optional<qint64> whole = sizeOf(poll.rule.quorumBase, counts);
    if (!poll.rule.quorum.isSet() || !whole || !counts.present || hasQuorum(poll.rule, counts)) {
        return say(words,
                   QT_TRANSLATE_NOOP("Document", "Who is elected cannot be said: figures that the "
                                                 "rule asks for are missing."));
    }
    Verdict verdict;
    verdict.outcome = Outcome::NoQuorum;
    verdict.rule = poll.rule;
    verdict.quorumBase = *whole;
    verdict.quorumHave = *counts.present;
    verdict.quorumNeeded = votesNeeded(poll.rule.quorum, Comparison::AtLeast, *whole);
    return words.verdict(verdict);
}

/// Who was elected by which rule, and who stands for the seats that are left.
QString electionText(const Poll& poll, const PollResult& result, const Words& words)
{
    const ElectionResult& election = *result.election;
    if (!election.held)
        return notHeldText(poll, words);
    QStringList sentences;
    if (election.elected.isEmpty()) {
        sentences.append(say(words, QT_TRANSLATE_NOOP("Document", "Nobody is elected.")));
    } else {
        sentences.append(say(words, QT_TRANSLATE_NOOP("Document", "Elected: %1."))
                             .arg(withVotes(poll, election.elected, result, words)));
    }
    sentences.append(
        sayCount(words, QT_TRANSLATE_N_NOOP("Document", "Needed: %1 of %2, at least %n vote(s)."),
                 election.needed)
            .arg(words.threshold(poll.rule), words.base(poll.rule.base)));
    if (!election.tied.isEmpty()) {
        sentences.append(
            sayCount(words,
                     QT_TRANSLATE_N_NOOP("Document", "Equal votes for the last %n seat(s): %1. A "
                                                     "second round is to be held among them."),
                     election.seatsLeft)
                .arg(withVotes(poll, election.tied, result, words)));
    } else if (election.seatsLeft > 0) {
        const QList<int> standing = election.secondRound(poll.options.size());
        sentences.append(sayCount(words,
                                  QT_TRANSLATE_N_NOOP("Document", "%n seat(s) are still open."),
                                  election.seatsLeft));
        if (!standing.isEmpty()) {
            sentences.append(
                say(words, QT_TRANSLATE_NOOP("Document", "For a second round there stand: %1."))
                    .arg(optionTexts(poll, standing)));
        }
    }
    return sentences.join(u' ');
}

QString orderText(const Poll& poll, const SchulzeResult& schulze, const Words& words)
{
    QStringList places;
    qsizetype place = 1;
    for (const QList<int>& equal : schulze.places) {
        const char* source = equal.size() > 1 ? QT_TRANSLATE_NOOP("Document", "%1. %2 (equal)")
                                              : QT_TRANSLATE_NOOP("Document", "%1. %2");
        places.append(
            say(words, source).arg(QString::number(place), optionTexts(poll, equal, ", "_L1)));
        place += equal.size();
    }
    return say(words, QT_TRANSLATE_NOOP("Document", "Order by the method of Schulze: %1."))
        .arg(places.join(between));
}

QString runoffText(const Poll& poll, const RunoffResult& runoff, const Words& words)
{
    if (runoff.winner >= 0) {
        return sayCount(
                   words,
                   QT_TRANSLATE_N_NOOP("Document", "Chosen after %n round(s) of counting: %1."),
                   runoff.rounds.size())
            .arg(optionText(poll, runoff.winner));
    }
    if (runoff.tied.isEmpty())
        return say(words, QT_TRANSLATE_NOOP("Document", "Nothing is chosen."));
    return sayCount(words,
                    QT_TRANSLATE_N_NOOP("Document", "Undecided after %n round(s) of counting: %1 "
                                                    "stand equal. A lot or another vote decides."),
                    runoff.rounds.size())
        .arg(optionTexts(poll, runoff.tied));
}

QString rankingText(const Poll& poll, const PollResult& result, const Words& words)
{
    if (poll.ballots.isEmpty())
        return {};
    if (result.runoff)
        return runoffText(poll, *result.runoff, words);
    const QString order = orderText(poll, *result.schulze, words);
    if (!result.isTied())
        return order;
    return order + u' '
         + say(words, QT_TRANSLATE_NOOP("Document", "For the first place a lot or another vote "
                                                    "decides."));
}

}  // namespace

QString verdictText(const Poll& poll, const Words& words)
{
    if (!isDecision(poll) || !checkCounts(poll.counts()))
        return {};
    return verdictText(poll, resultOf(poll), words);
}

QString verdictText(const Poll& poll, const PollResult& result, const Words& words)
{
    if (!isDecision(poll))
        return {};
    QString text;
    switch (poll.ballot.kind) {
    case PollKind::Decision:
        text = words.verdict(result.verdict);
        break;
    case PollKind::Choice:
        break;
    case PollKind::Election:
        text = electionText(poll, result, words);
        break;
    case PollKind::Ranking:
        text = rankingText(poll, result, words);
        break;
    }
    if (poll.weighted && !text.isEmpty())
        text += u' ' + say(words, QT_TRANSLATE_NOOP("Document", "Counted by weight of votes."));
    return text;
}

QString votesText(const Poll& poll, const QList<qint64>& votes)
{
    if (poll.ballot.kind == PollKind::Ranking)
        return {};
    QStringList parts;
    for (qsizetype i = 0; i < poll.options.size(); ++i)
        parts.append(u"%1 %2"_s.arg(printableLine(poll.options[i].text)).arg(votes.value(i)));
    return parts.join(between);
}

QString choiceText(const Poll& poll, const BallotChoice& choice, const Words& words)
{
    if (choice.isEmpty())
        return say(words, QT_TRANSLATE_NOOP("Document", "No option was chosen."));
    QStringList parts;
    for (const int place : choice) {
        const QString option = printableLine(poll.options.value(place).text);
        parts.append(poll.ballot.kind == PollKind::Ranking
                         ? u"%1. %2"_s.arg(parts.size() + 1).arg(option)
                         : option);
    }
    return parts.join(between);
}

QString methodText(const Poll& poll, const Words& words)
{
    if (poll.secret && poll.method == PollMethod::Phone)
        return say(words, QT_TRANSLATE_NOOP("Document", "secret ballot by phone"));
    if (poll.secret && poll.method == PollMethod::Paper)
        return say(words, QT_TRANSLATE_NOOP("Document", "secret ballot"));
    return words.method(poll.method).toLower();
}

QString presenceText(const Poll& poll, const Words& words)
{
    const char* source =
        poll.weighted
            ? QT_TRANSLATE_NOOP("Document", "Members, by weight: %1; present, by weight: %2.")
            : QT_TRANSLATE_NOOP("Document", "Members: %1; present: %2.");
    return say(words, source).arg(figureText(poll.members), figureText(poll.present));
}

QString ballotsText(const Turnout& turnout, const Words& words)
{
    return say(words, QT_TRANSLATE_NOOP("Document", "Ballots issued: %1; collected: %2; valid: %3; "
                                                    "invalid: %4."))
        .arg(figureText(turnout.issued), figureText(turnout.collected), figureText(turnout.valid()),
             figureText(turnout.invalid));
}

QList<PollFigures> countsOf(const Poll& poll)
{
    QList<PollFigures> counts;
    for (const PollFigures& figures : poll.figures) {
        // A correction stands in place of what it corrects, a second count beside it.
        if (counts.isEmpty() || figures.recount)
            counts.append(figures);
        else
            counts.last() = figures;
    }
    if (counts.isEmpty()) {
        PollFigures only;
        static_cast<Turnout&>(only) = static_cast<const Turnout&>(poll);
        only.votes = poll.counts().votes;
        only.committee = poll.committee;
        counts.append(only);
    }
    return counts;
}

}  // namespace nghisu
