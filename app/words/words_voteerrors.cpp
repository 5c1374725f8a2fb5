// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/errorsentences.h"
#include "words/words.h"

namespace nghisu {

Sentences voteSentences(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NoOptions:
        return {
            QT_TRANSLATE_NOOP(
                "Error",
                "The options of “%1” are missing, or are not those that were voted on. Check them."),
            QT_TRANSLATE_NOOP("Error",
                              "There is nothing to choose from. Add at least one option.")};
    case ErrorCode::NegativeCount:
        return {QT_TRANSLATE_NOOP("Error", "%1 is below zero and cannot be a count. "
                                           "Check the figure."),
                QT_TRANSLATE_NOOP("Error", "A count cannot be below zero. Check the figures.")};
    case ErrorCode::CountExceedsPresent:
        return {QT_TRANSLATE_NOOP("Error", "More votes than voters were counted (%1). "
                                           "Count again or correct the number present."),
                QT_TRANSLATE_NOOP("Error", "More votes than voters were counted. "
                                           "Count again or correct the number present.")};
    case ErrorCode::PresentExceedsMembers:
        return {QT_TRANSLATE_NOOP("Error", "More are present than there are members (%1). "
                                           "Correct one of the two figures."),
                QT_TRANSLATE_NOOP("Error", "More are present than there are members. "
                                           "Correct one of the two figures.")};
    case ErrorCode::NobodyPresent:
        return {nullptr, QT_TRANSLATE_NOOP("Error", "Nobody is present, so nothing can be decided. "
                                                    "Enter how many are present.")};
    case ErrorCode::CountTooLarge:
        return {QT_TRANSLATE_NOOP("Error", "%1 is more than any room holds. Check the figure."),
                QT_TRANSLATE_NOOP("Error", "A count is more than any room holds. "
                                           "Check the figures.")};
    case ErrorCode::PollNotOpen:
        return {
            QT_TRANSLATE_NOOP(
                "Error",
                "The vote “%1” takes no counts: it is not open, was annulled, or comes from a document. Record a new vote."),
            QT_TRANSLATE_NOOP(
                "Error",
                "The vote takes no counts: it is not open, was annulled, or comes from a document. Record a new vote.")};
    case ErrorCode::PollNotPrepared:
        return {QT_TRANSLATE_NOOP("Error", "The vote “%1” was opened before. Hold it again as a "
                                           "new vote."),
                QT_TRANSLATE_NOOP("Error", "This vote was opened before. Hold it again as a new "
                                           "vote.")};
    case ErrorCode::PollStillOpen:
        return {QT_TRANSLATE_NOOP("Error", "The vote “%1” is still open. Close it or annul it "
                                           "first."),
                QT_TRANSLATE_NOOP("Error", "A vote is still open. Close it or annul it first.")};
    case ErrorCode::AnotherPollOpen:
        return {QT_TRANSLATE_NOOP("Error", "Another vote is open: “%1”. Close it or annul it "
                                           "first."),
                QT_TRANSLATE_NOOP("Error", "Another vote is open. Close it or annul it first.")};
    case ErrorCode::IssuedExceedsPresent:
        return {nullptr, QT_TRANSLATE_NOOP("Error", "More ballots were given out than people are "
                                                    "present. Correct one of the two figures.")};
    case ErrorCode::CollectedExceedsIssued:
        return {nullptr, QT_TRANSLATE_NOOP("Error", "More ballots came back than were given out. "
                                                    "Correct one of the two figures.")};
    case ErrorCode::InvalidExceedsCollected:
        return {nullptr, QT_TRANSLATE_NOOP("Error", "More ballots are invalid than came back. "
                                                    "Correct one of the two figures.")};
    case ErrorCode::VotesDoNotFitBallots:
        return {nullptr, QT_TRANSLATE_NOOP("Error", "The votes do not fit the valid ballots. "
                                                    "Count again.")};
    case ErrorCode::NoSuchOption:
        return {QT_TRANSLATE_NOOP("Error", "There is no option %1. Choose one that is shown."),
                QT_TRANSLATE_NOOP("Error", "There is no such option. Choose one that is shown.")};
    case ErrorCode::SameOptionTwice:
        return {QT_TRANSLATE_NOOP("Error", "Option %1 is named twice on one ballot. "
                                           "Name it once."),
                QT_TRANSLATE_NOOP("Error", "An option is named twice on one ballot. "
                                           "Name it once.")};
    case ErrorCode::TooManyChosen:
        return {nullptr, QT_TRANSLATE_NOOP("Error", "More options are chosen than a ballot may "
                                                    "hold. The ballot is invalid.")};
    case ErrorCode::NothingChosen:
        return {nullptr, QT_TRANSLATE_NOOP("Error", "Nothing is chosen. Choose one option.")};
    case ErrorCode::TooManyOptions:
        return {nullptr, QT_TRANSLATE_NOOP("Error", "There are more options than anybody reads. "
                                                    "Hold the vote in parts.")};
    case ErrorCode::TooManySeats:
        return {nullptr, QT_TRANSLATE_NOOP("Error", "There are not enough options for so many "
                                                    "choices. Add options or ask for fewer.")};
    case ErrorCode::BallotsNeeded:
        return {QT_TRANSLATE_NOOP("Error", "“%1” is counted ballot by ballot, and there is none "
                                           "yet. Enter the ballots first."),
                QT_TRANSLATE_NOOP("Error", "This vote is counted ballot by ballot, and there is "
                                           "none yet. Enter the ballots first.")};
    case ErrorCode::CastingVoteNotAsked:
        return {nullptr, QT_TRANSLATE_NOOP("Error", "The votes are not tied, or the rule leaves a "
                                                    "tie as it is: the chair has no casting "
                                                    "vote here.")};
    case ErrorCode::MayNotVote:
        return {QT_TRANSLATE_NOOP("Error", "%1 has no vote in this council."),
                QT_TRANSLATE_NOOP("Error", "This person has no vote in this council.")};
    case ErrorCode::NotPresent:
        return {QT_TRANSLATE_NOOP("Error", "%1 is not present. Take the attendance first."),
                QT_TRANSLATE_NOOP("Error", "This person is not present. Take the attendance "
                                           "first.")};
    case ErrorCode::WeightsNeedNames:
        return {nullptr, QT_TRANSLATE_NOOP("Error", "Votes with weights need the names of those "
                                                    "who vote: call the roll, or give every vote "
                                                    "the same weight.")};
    default:
        return {};
    }
}

Sentences roomSentences(ErrorCode code)
{
    switch (code) {
    case ErrorCode::MeetingNotOpen:
        return {nullptr, QT_TRANSLATE_NOOP("Error", "The meeting is not open. Open it first.")};
    case ErrorCode::EntryNotRunning:
        return {nullptr, QT_TRANSLATE_NOOP("Error", "Nothing is on with which this could be "
                                                    "debated. Begin an item first.")};
    case ErrorCode::NoSuchPerson:
        return {nullptr, QT_TRANSLATE_NOOP("Error", "This person is no longer in the list of "
                                                    "members and guests.")};
    case ErrorCode::NoSuchSpeech:
        return {nullptr, QT_TRANSLATE_NOOP("Error", "This speaker is no longer waiting.")};
    case ErrorCode::AlreadySpeaking:
        return {QT_TRANSLATE_NOOP("Error", "%1 is on the list of speakers already."),
                QT_TRANSLATE_NOOP("Error", "This person is on the list of speakers already.")};
    default:
        return {};
    }
}

std::optional<std::pair<QString, QString>> figuresOf(const QString& detail)
{
    const qsizetype stroke = detail.indexOf(u'/');
    if (stroke < 0)
        return std::nullopt;
    bool first = false;
    bool second = false;
    const QString left = detail.first(stroke);
    const QString right = detail.sliced(stroke + 1);
    left.toLongLong(&first);
    right.toLongLong(&second);
    if (!first || !second)
        return std::nullopt;
    return std::pair{left, right};
}

const char* sentenceOfFigures(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CountExceedsPresent:
        return QT_TRANSLATE_NOOP("Error", "%1 votes were counted, but only %2 could vote. Count "
                                          "again or correct the number present.");
    case ErrorCode::PresentExceedsMembers:
        return QT_TRANSLATE_NOOP("Error", "%1 cannot be present of %2 members. Correct one of the "
                                          "two figures.");
    case ErrorCode::IssuedExceedsPresent:
        return QT_TRANSLATE_NOOP("Error", "%1 ballots were given out, but only %2 are present. "
                                          "Correct one of the two figures.");
    case ErrorCode::CollectedExceedsIssued:
        return QT_TRANSLATE_NOOP("Error", "%1 ballots came back, but only %2 were given out. "
                                          "Correct one of the two figures.");
    case ErrorCode::InvalidExceedsCollected:
        return QT_TRANSLATE_NOOP("Error", "%1 ballots are invalid, but only %2 came back. Correct "
                                          "one of the two figures.");
    case ErrorCode::VotesDoNotFitBallots:
        return QT_TRANSLATE_NOOP("Error", "%1 votes do not fit %2 valid ballots. Count again.");
    case ErrorCode::TooManyChosen:
        return QT_TRANSLATE_NOOP("Error", "%1 options are chosen, and a ballot may hold %2. The "
                                          "ballot is invalid.");
    case ErrorCode::TooManyOptions:
        return QT_TRANSLATE_NOOP("Error", "%1 options are more than anybody reads; at most %2 are "
                                          "possible. Hold the vote in parts.");
    case ErrorCode::TooManySeats:
        return QT_TRANSLATE_NOOP("Error", "%1 cannot be chosen among %2. Add options or ask for "
                                          "fewer.");
    default:
        return nullptr;
    }
}

}  // namespace nghisu
