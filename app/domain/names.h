// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attendance.h"
#include "domain/ballot.h"
#include "domain/body.h"
#include "domain/council.h"
#include "domain/debate.h"
#include "domain/decision.h"
#include "domain/draft.h"
#include "domain/listfilter.h"
#include "domain/poll.h"
#include "domain/proposal.h"

#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace nghisu::names {

/// How an enumerator is written in files. Names never change; enumerators may.
template <typename Enum>
struct Name {
    Enum value;
    const char16_t* name;
};

inline constexpr std::array BodyKinds = {Name<BodyKind>{BodyKind::State, u"state"},
                                         Name<BodyKind>{BodyKind::Ministry, u"ministry"},
                                         Name<BodyKind>{BodyKind::Agency, u"agency"},
                                         Name<BodyKind>{BodyKind::Other, u"other"},
                                         Name<BodyKind>{BodyKind::Province, u"province"},
                                         Name<BodyKind>{BodyKind::Department, u"department"}};
inline constexpr std::array Roles = {Name<Role>{Role::Lead, u"lead"},
                                     Name<Role>{Role::Coordinating, u"coordinating"}};
inline constexpr std::array AnswerStates = {Name<AnswerState>{AnswerState::Open, u"open"},
                                            Name<AnswerState>{AnswerState::Partly, u"partly"},
                                            Name<AnswerState>{AnswerState::Answered, u"answered"}};
inline constexpr std::array ProposalKinds = {
    Name<ProposalKind>{ProposalKind::Proposal, u"proposal"},
    Name<ProposalKind>{ProposalKind::Heading, u"heading"}};
inline constexpr std::array ProposalStates = {
    Name<ProposalState>{ProposalState::Draft, u"draft"},
    Name<ProposalState>{ProposalState::Agreed, u"agreed"},
    Name<ProposalState>{ProposalState::Issued, u"issued"},
    Name<ProposalState>{ProposalState::Answered, u"answered"},
    Name<ProposalState>{ProposalState::Withdrawn, u"withdrawn"}};
inline constexpr std::array PaperStyles = {Name<PaperStyle>{PaperStyle::Official, u"official"},
                                           Name<PaperStyle>{PaperStyle::Modern, u"modern"}};
inline constexpr std::array PersonKinds = {Name<PersonKind>{PersonKind::Member, u"member"},
                                           Name<PersonKind>{PersonKind::Guest, u"guest"}};
inline constexpr std::array PollMethods = {Name<PollMethod>{PollMethod::ShowOfHands, u"hands"},
                                           Name<PollMethod>{PollMethod::RollCall, u"roll-call"},
                                           Name<PollMethod>{PollMethod::Paper, u"paper"},
                                           Name<PollMethod>{PollMethod::Phone, u"phone"},
                                           Name<PollMethod>{PollMethod::Quoted, u"quoted"}};
inline constexpr std::array PollEvents = {Name<PollState>{PollState::Prepared, u"prepared"},
                                          Name<PollState>{PollState::Open, u"opened"},
                                          Name<PollState>{PollState::Closed, u"closed"},
                                          Name<PollState>{PollState::Announced, u"announced"},
                                          Name<PollState>{PollState::Annulled, u"annulled"}};
inline constexpr std::array OptionMeanings = {
    Name<OptionMeaning>{OptionMeaning::For, u"for"},
    Name<OptionMeaning>{OptionMeaning::Against, u"against"},
    Name<OptionMeaning>{OptionMeaning::Abstain, u"abstain"},
    Name<OptionMeaning>{OptionMeaning::Other, u"other"}};
inline constexpr std::array PollKinds = {
    Name<PollKind>{PollKind::Decision, u"decision"}, Name<PollKind>{PollKind::Choice, u"choice"},
    Name<PollKind>{PollKind::Election, u"election"}, Name<PollKind>{PollKind::Ranking, u"ranking"}};
inline constexpr std::array RankCountings = {
    Name<RankCounting>{RankCounting::Schulze, u"schulze"},
    Name<RankCounting>{RankCounting::InstantRunoff, u"instant-runoff"}};
inline constexpr std::array Comings = {
    Name<Coming>{Coming::Arrived, u"arrived"}, Name<Coming>{Coming::Away, u"away"},
    Name<Coming>{Coming::Left, u"left"}, Name<Coming>{Coming::Excused, u"excused"}};
inline constexpr std::array CourseKinds = {Name<CourseKind>{CourseKind::Opened, u"opened"},
                                           Name<CourseKind>{CourseKind::Paused, u"paused"},
                                           Name<CourseKind>{CourseKind::Resumed, u"resumed"},
                                           Name<CourseKind>{CourseKind::Closed, u"closed"},
                                           Name<CourseKind>{CourseKind::Begun, u"begun"},
                                           Name<CourseKind>{CourseKind::Joined, u"joined"},
                                           Name<CourseKind>{CourseKind::Done, u"done"},
                                           Name<CourseKind>{CourseKind::Skipped, u"skipped"},
                                           Name<CourseKind>{CourseKind::Postponed, u"postponed"}};
inline constexpr std::array MotionStates = {
    Name<MotionState>{MotionState::Moved, u"moved"},
    Name<MotionState>{MotionState::Adopted, u"adopted"},
    Name<MotionState>{MotionState::Rejected, u"rejected"},
    Name<MotionState>{MotionState::Withdrawn, u"withdrawn"}};
inline constexpr std::array Bases = {Name<Base>{Base::AllMembers, u"all-members"},
                                     Name<Base>{Base::Entitled, u"entitled"},
                                     Name<Base>{Base::Present, u"present"},
                                     Name<Base>{Base::BallotsIssued, u"ballots-issued"},
                                     Name<Base>{Base::BallotsCollected, u"ballots-collected"},
                                     Name<Base>{Base::ValidBallots, u"valid-ballots"},
                                     Name<Base>{Base::ForAndAgainst, u"for-against"},
                                     Name<Base>{Base::ForAgainstAbstain, u"for-against-abstain"}};
inline constexpr std::array Comparisons = {Name<Comparison>{Comparison::MoreThan, u"more-than"},
                                           Name<Comparison>{Comparison::AtLeast, u"at-least"}};
inline constexpr std::array TieModes = {Name<TieMode>{TieMode::Fails, u"fails"},
                                        Name<TieMode>{TieMode::ChairSide, u"chair-side"},
                                        Name<TieMode>{TieMode::CastingVote, u"casting-vote"}};
inline constexpr std::array LeftOutReasons = {
    Name<LeftOutReason>{LeftOutReason::HeadMark, u"head-mark"},
    Name<LeftOutReason>{LeftOutReason::StateHeader, u"state-header"},
    Name<LeftOutReason>{LeftOutReason::Salutation, u"salutation"},
    Name<LeftOutReason>{LeftOutReason::Introduction, u"introduction"},
    Name<LeftOutReason>{LeftOutReason::Closing, u"closing"},
    Name<LeftOutReason>{LeftOutReason::Recipients, u"recipients"},
    Name<LeftOutReason>{LeftOutReason::Signature, u"signature"},
    Name<LeftOutReason>{LeftOutReason::PageNumber, u"page-number"},
    Name<LeftOutReason>{LeftOutReason::PageFurniture, u"page-furniture"},
    Name<LeftOutReason>{LeftOutReason::WebNavigation, u"web-navigation"},
    Name<LeftOutReason>{LeftOutReason::WebStatistics, u"web-statistics"},
    Name<LeftOutReason>{LeftOutReason::ClosingMark, u"closing-mark"},
    Name<LeftOutReason>{LeftOutReason::OtherColumn, u"other-column"},
    Name<LeftOutReason>{LeftOutReason::QuotedMail, u"quoted-mail"},
    Name<LeftOutReason>{LeftOutReason::Unrecognised, u"unrecognised"},
    Name<LeftOutReason>{LeftOutReason::DroppedByReviewer, u"dropped"}};

inline constexpr std::array ListLayouts = {Name<ListLayout>{ListLayout::List, u"list"},
                                           Name<ListLayout>{ListLayout::Table, u"table"},
                                           Name<ListLayout>{ListLayout::Board, u"board"}};
inline constexpr std::array ListGroupings = {
    Name<ListGrouping>{ListGrouping::None, u"none"},
    Name<ListGrouping>{ListGrouping::Topic, u"topic"},
    Name<ListGrouping>{ListGrouping::Lead, u"lead"},
    Name<ListGrouping>{ListGrouping::ProposingBody, u"proposing-body"},
    Name<ListGrouping>{ListGrouping::State, u"state"},
    Name<ListGrouping>{ListGrouping::Tag, u"tag"}};
inline constexpr std::array ListSortings = {
    Name<ListSorting>{ListSorting::Agenda, u"agenda"},
    Name<ListSorting>{ListSorting::Topic, u"topic"},
    Name<ListSorting>{ListSorting::Lead, u"lead"},
    Name<ListSorting>{ListSorting::ProposingBody, u"proposing-body"},
    Name<ListSorting>{ListSorting::State, u"state"},
    Name<ListSorting>{ListSorting::ShortName, u"short-name"},
    Name<ListSorting>{ListSorting::DueOn, u"due-on"}};

template <typename Enum, std::size_t N>
QString of(const std::array<Name<Enum>, N>& names, Enum value)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const Name<Enum>& name) { return name.value == value; });
    Q_ASSERT(found != names.end());
    return QString::fromUtf16(found->name);
}

/// None where the name is not known.
template <typename Enum, std::size_t N>
std::optional<Enum> find(const std::array<Name<Enum>, N>& names, const QString& text)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const Name<Enum>& name) {
        return QStringView(name.name) == text;
    });
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

/// The first enumerator where the file holds a name that is not known.
template <typename Enum, std::size_t N>
Enum valueOf(const std::array<Name<Enum>, N>& names, const QString& text)
{
    return find(names, text).value_or(names.front().value);
}

}  // namespace nghisu::names
