// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QString fractionText(Fraction fraction)
{
    return u"%1/%2"_s.arg(fraction.num).arg(fraction.den);
}

const char* thresholdSource(Comparison comparison)
{
    // %1 is the fraction, %2 what it is taken of.
    return comparison == Comparison::MoreThan ? QT_TRANSLATE_NOOP("Vote", "more than %1 of %2")
                                              : QT_TRANSLATE_NOOP("Vote", "at least %1 of %2");
}

const char* verdictSource(const Verdict& verdict)
{
    // %1 of %2 is the votes for and their base, %3 the threshold in words, %4 the fewest that pass.
    if (verdict.byChair) {
        return verdict.outcome == Outcome::Passed
                 ? QT_TRANSLATE_NOOP("Vote", "Passed: a tie, %1 of %2 for, %3 needed (at least "
                                             "%4), and the chair was for.")
                 : QT_TRANSLATE_NOOP("Vote", "Not passed: a tie, %1 of %2 for, %3 needed (at "
                                             "least %4), and the chair was against.");
    }
    switch (verdict.outcome) {
    case Outcome::Passed:
        return QT_TRANSLATE_NOOP("Vote", "Passed: %1 of %2 for, %3 needed (at least %4).");
    case Outcome::Failed:
        return QT_TRANSLATE_NOOP("Vote", "Not passed: %1 of %2 for, %3 needed (at least %4).");
    case Outcome::Tied:
        return verdict.rule.tie == TieMode::CastingVote
                 ? QT_TRANSLATE_NOOP("Vote", "A tie: %1 of %2 for, %3 needed (at least %4). "
                                             "The chair has the casting vote.")
                 : QT_TRANSLATE_NOOP("Vote", "A tie: %1 of %2 for, %3 needed (at least %4). "
                                             "The side that the chair voted for prevails.");
    case Outcome::NoQuorum:
    case Outcome::None:
        break;
    }
    return nullptr;
}

}  // namespace

QString Words::verdict(const Verdict& verdict) const
{
    if (verdict.outcome == Outcome::NoQuorum) {
        return text("Vote", QT_TRANSLATE_NOOP("Vote", "No quorum: %1 of %2 present, at least %3 "
                                                      "of %4 needed (%5). Nothing is decided."))
            .arg(QString::number(verdict.quorumHave), QString::number(verdict.quorumBase),
                 fractionText(verdict.rule.quorum), base(verdict.rule.quorumBase),
                 QString::number(verdict.quorumNeeded));
    }
    const char* source = verdictSource(verdict);
    if (!source)
        return {};
    const QString threshold =
        text("Vote", thresholdSource(verdict.rule.comparison))
            .arg(fractionText(verdict.rule.threshold), base(verdict.rule.base));
    return text("Vote", source)
        .arg(QString::number(verdict.votesFor), QString::number(verdict.base), threshold,
             QString::number(verdict.needed));
}

QString Words::grounds(const Verdict& verdict) const
{
    if (verdict.outcome == Outcome::None || verdict.outcome == Outcome::NoQuorum)
        return {};
    return text("Vote", QT_TRANSLATE_NOOP("Vote", "%1 of %2 for, %3 needed (at least %4)"))
        .arg(QString::number(verdict.votesFor), QString::number(verdict.base),
             threshold(verdict.rule), QString::number(verdict.needed));
}

QString Words::threshold(const DecisionRule& rule) const
{
    const char* source = rule.comparison == Comparison::MoreThan
                           ? QT_TRANSLATE_NOOP("Vote", "more than %1")
                           : QT_TRANSLATE_NOOP("Vote", "at least %1");
    return text("Vote", source).arg(fractionText(rule.threshold));
}

QString Words::outcome(Outcome outcome) const
{
    switch (outcome) {
    case Outcome::Passed:
        return text("Vote", QT_TRANSLATE_NOOP("Vote", "Passed"));
    case Outcome::Failed:
        return text("Vote", QT_TRANSLATE_NOOP("Vote", "Not passed"));
    case Outcome::Tied:
        return text("Vote", QT_TRANSLATE_NOOP("Vote", "Tied"));
    case Outcome::NoQuorum:
        return text("Vote", QT_TRANSLATE_NOOP("Vote", "No quorum"));
    case Outcome::None:
        break;
    }
    return {};
}

QString Words::rule(const DecisionRule& rule) const
{
    if (!rule.threshold.isSet())
        return text("Vote", QT_TRANSLATE_NOOP("Vote", "an opinion, without a decision"));
    const QString threshold = text("Vote", thresholdSource(rule.comparison))
                                  .arg(fractionText(rule.threshold), base(rule.base));
    if (!rule.quorum.isSet()) {
        switch (rule.tie) {
        case TieMode::Fails:
            return threshold;
        case TieMode::ChairSide:
            return text("Vote", QT_TRANSLATE_NOOP("Vote", "%1; on a tie the chair's side prevails"))
                .arg(threshold);
        case TieMode::CastingVote:
            return text("Vote", QT_TRANSLATE_NOOP("Vote", "%1; on a tie the chair decides"))
                .arg(threshold);
        }
    }
    const char* source = nullptr;
    switch (rule.tie) {
    case TieMode::Fails:
        source = QT_TRANSLATE_NOOP("Vote", "%1; quorum %2 of %3");
        break;
    case TieMode::ChairSide:
        source = QT_TRANSLATE_NOOP("Vote", "%1; quorum %2 of %3; "
                                           "on a tie the chair's side prevails");
        break;
    case TieMode::CastingVote:
        source = QT_TRANSLATE_NOOP("Vote", "%1; quorum %2 of %3; on a tie the chair decides");
        break;
    }
    return text("Vote", source).arg(threshold, fractionText(rule.quorum), base(rule.quorumBase));
}

QString Words::base(Base base) const
{
    switch (base) {
    case Base::AllMembers:
        return text("Vote", QT_TRANSLATE_NOOP("Vote", "all members"));
    case Base::Entitled:
        return text("Vote", QT_TRANSLATE_NOOP("Vote", "members entitled to vote"));
    case Base::Present:
        return text("Vote", QT_TRANSLATE_NOOP("Vote", "members present"));
    case Base::BallotsIssued:
        return text("Vote", QT_TRANSLATE_NOOP("Vote", "ballots issued"));
    case Base::BallotsCollected:
        return text("Vote", QT_TRANSLATE_NOOP("Vote", "ballots collected"));
    case Base::ValidBallots:
        return text("Vote", QT_TRANSLATE_NOOP("Vote", "valid ballots"));
    case Base::ForAndAgainst:
        return text("Vote", QT_TRANSLATE_NOOP("Vote", "votes for and against"));
    case Base::ForAgainstAbstain:
        return text("Vote", QT_TRANSLATE_NOOP("Vote", "votes for, against and abstaining"));
    }
    return {};
}

QString Words::method(PollMethod method) const
{
    switch (method) {
    case PollMethod::ShowOfHands:
        return text("Vote", QT_TRANSLATE_NOOP("Vote", "Show of hands"));
    case PollMethod::RollCall:
        return text("Vote", QT_TRANSLATE_NOOP("Vote", "Roll call"));
    case PollMethod::Paper:
        return text("Vote", QT_TRANSLATE_NOOP("Vote", "Paper ballots"));
    case PollMethod::Phone:
        return text("Vote", QT_TRANSLATE_NOOP("Vote", "By phone"));
    case PollMethod::Quoted:
        return text("Vote", QT_TRANSLATE_NOOP("Vote", "Quoted from a document"));
    }
    return {};
}

QString Words::optionMeaning(OptionMeaning meaning) const
{
    switch (meaning) {
    case OptionMeaning::For:
        return text("Vote", QT_TRANSLATE_NOOP("Vote", "For"));
    case OptionMeaning::Against:
        return text("Vote", QT_TRANSLATE_NOOP("Vote", "Against"));
    case OptionMeaning::Abstain:
        return text("Vote", QT_TRANSLATE_NOOP("Vote", "Abstain"));
    case OptionMeaning::Other:
        break;
    }
    return {};
}

}  // namespace nghisu
