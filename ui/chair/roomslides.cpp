// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/roomslides.h"

#include "chair/clocklabel.h"
#include "chair/pacing.h"
#include "chair/phoneroom.h"
#include "chair/roomstate.h"
#include "domain/pollresult.h"
#include "report/documents/votes.h"
#include "words/words.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// Of a ranking, where one is before all others; -1 where none is.
int winnerOf(const PollResult& result)
{
    if (result.runoff)
        return result.runoff->winner;
    const bool single = result.schulze && !result.schulze->places.isEmpty() && !result.isTied();
    return single ? result.schulze->places.first().first() : -1;
}

/// Makes the slides of one moment.
class SlideMaker {
public:
    SlideMaker(const RoomState& state, const RoomSight& sight, const VoteAsked& asked,
               const QDateTime& now, const Words& words)
        : m_state(state), m_sight(sight), m_asked(asked), m_now(now), m_words(words)
    {
    }

    Slide agenda() const;
    Slide phones() const;
    Slide current() const;

private:
    QString say(const char* source) const { return m_words.text("Room", source); }
    Slide welcome() const;
    Slide pause() const;
    Slide item(const CourseEntry& entry) const;
    Slide vote(const Poll& poll) const;
    Slide result(const Poll& poll) const;
    SlideHeading headingOf(const CourseEntry& entry) const;
    SlideHeading headingOf(const Poll& poll) const;
    SlideClock itemClock(const CourseEntry& entry) const;
    std::optional<SlideSpeaker> speaker() const;
    std::optional<Motion> motionAsked(const CourseEntry& entry) const;
    std::variant<HandsCall, RollCall, BallotIntake> wayOf(const Poll& poll) const;
    RollCall rollCall() const;
    std::optional<SlideFact> needOf(const Poll& poll) const;
    QList<ResultBar> barsOf(const Poll& poll, const PollResult& result) const;
    QString nameOf(PersonId id) const;

    std::optional<PhoneAccess> access() const;

    const RoomState& m_state;
    const RoomSight& m_sight;
    const VoteAsked& m_asked;
    QDateTime m_now;
    const Words& m_words;
};

QString SlideMaker::nameOf(PersonId id) const
{
    const Person* person = m_state.person(id);
    return person ? person->name : QString();
}

Slide SlideMaker::welcome() const
{
    const Meeting& meeting = m_state.meeting();
    WelcomeSlide slide;
    slide.council = m_state.council().name;
    slide.meeting = meeting.title;
    slide.place = meeting.place;
    if (meeting.day.isValid())
        slide.day = m_words.documentDate(meeting.day);
    if (!m_state.plan().isEmpty())
        slide.time = m_state.plan().first().start.toString(u"HH:mm"_s);
    slide.phones = access();
    return slide;
}

std::optional<PhoneAccess> SlideMaker::access() const
{
    if (!m_sight.phones)
        return std::nullopt;
    return PhoneAccess{m_sight.phones->url, typedAddress(m_sight.phones->url)};
}

Slide SlideMaker::phones() const
{
    const std::optional<PhoneAccess> open = access();
    if (!open)
        return current();
    PhonesSlide slide;
    slide.title = say(QT_TRANSLATE_NOOP("Room", "Follow and vote on your phone"));
    slide.networkCaption = say(QT_TRANSLATE_NOOP("Room", "Join the Wi-Fi"));
    slide.network = m_sight.phones->network;
    slide.caption = say(QT_TRANSLATE_NOOP("Room", "Scan the code, or open the address"));
    slide.access = *open;
    return slide;
}

Slide SlideMaker::pause() const
{
    BreakSlide slide;
    slide.headline = say(QT_TRANSLATE_NOOP("Room", "Break"));
    if (const CourseEntry next = m_state.current().isValid() ? m_state.current() : m_state.next();
        next.isValid()) {
        slide.nextCaption = say(QT_TRANSLATE_NOOP("Room", "Afterwards"));
        slide.next = m_state.titleOf(next);
    }
    return slide;
}

Slide SlideMaker::agenda() const
{
    AgendaSlide slide;
    slide.title = say(QT_TRANSLATE_NOOP("Room", "Programme"));
    for (const PlanLine& line : m_state.plan()) {
        const EntryState state = m_state.course().of(line.entry).state;
        AgendaRow row;
        row.time = line.start.toString(u"HH:mm"_s);
        row.number = line.number;
        row.title = m_state.titleOf(line.entry);
        row.state = m_state.course().current.contains(line.entry) ? AgendaRow::State::Current
                  : state == EntryState::Planned                  ? AgendaRow::State::ToCome
                                                                  : AgendaRow::State::Done;
        slide.rows.append(row);
    }
    return slide;
}

Slide SlideMaker::current() const
{
    if (const Poll* open = m_state.openPoll())
        return vote(*open);
    switch (m_state.course().state) {
    case CourseState::Paused:
        return pause();
    case CourseState::NotOpened:
    case CourseState::Closed:
        return welcome();
    case CourseState::Open:
        break;
    }
    const CourseEntry entry = m_state.current();
    if (!entry.isValid())
        return welcome();
    // A result stays until the meeting goes on to something else.
    if (const Poll* held = m_state.resultShown())
        return result(*held);
    return item(entry);
}

SlideHeading SlideMaker::headingOf(const CourseEntry& entry) const
{
    SlideHeading heading;
    heading.title = m_state.titleOf(entry);
    if (entry.proposal.isValid()) {
        heading.label = say(QT_TRANSLATE_NOOP("Room", "Proposal"));
        if (const PlanLine* line = m_state.lineOf(entry))
            heading.number = line->number;
    }
    return heading;
}

SlideHeading SlideMaker::headingOf(const Poll& poll) const
{
    if (poll.proposal.isValid()) {
        SlideHeading heading = headingOf({{}, poll.proposal});
        heading.title = poll.question;
        return heading;
    }
    return {say(QT_TRANSLATE_NOOP("Room", "Vote")), {}, poll.question};
}

SlideClock SlideMaker::itemClock(const CourseEntry& entry) const
{
    const PlanLine* line = m_state.lineOf(entry);
    SlideClock clock =
        pacedClock(m_state.course().of(entry).spentAt(m_now), line ? line->minutes.value_or(0) : 0);
    clock.caption = say(QT_TRANSLATE_NOOP("Room", "Time"));
    return clock;
}

std::optional<SlideSpeaker> SlideMaker::speaker() const
{
    const Speech* speech = m_state.speaking();
    if (!speech)
        return std::nullopt;
    SlideSpeaker speaker;
    speaker.name = m_state.nameOf(*speech);
    if (const Person* person = m_state.person(speech->person))
        speaker.organisation = person->organisation;
    speaker.clock = pacedClock(m_state.spokenAt(*speech, m_now), m_state.council().speakingMinutes);
    return speaker;
}

std::optional<Motion> SlideMaker::motionAsked(const CourseEntry& entry) const
{
    const QList<Motion> motions = m_state.motionsOf(entry.proposal);
    const auto shown = std::find_if(motions.begin(), motions.end(),
                                    [this](const Motion& one) { return one.id == m_asked.motion; });
    return shown == motions.end() ? std::nullopt : std::optional(*shown);
}

Slide SlideMaker::item(const CourseEntry& entry) const
{
    ItemSlide slide;
    slide.heading = headingOf(entry);
    slide.speaker = speaker();
    slide.clock = itemClock(entry);
    if (const auto moved = motionAsked(entry)) {
        slide.heading.title =
            moved->mover.isEmpty()
                ? say(QT_TRANSLATE_NOOP("Room", "Change that was moved"))
                : say(QT_TRANSLATE_NOOP("Room", "Change moved by %1")).arg(moved->mover);
        slide.paragraphs = moved->after.split(u'\n', Qt::SkipEmptyParts);
        return slide;
    }
    const Proposal* proposal = m_state.proposalOf(entry);
    // Without a short name the title is the beginning of the text: nobody reads it twice.
    if (proposal && !proposal->shortName.isEmpty())
        slide.paragraphs = proposal->text.split(u'\n', Qt::SkipEmptyParts);
    return slide;
}

RollCall SlideMaker::rollCall() const
{
    RollCall call;
    call.caption = say(QT_TRANSLATE_NOOP("Room", "Roll call"));
    call.name = nameOf(m_asked.called);
    if (const QString next = nameOf(m_asked.calledNext); !next.isEmpty())
        call.after = say(QT_TRANSLATE_NOOP("Room", "Then: %1")).arg(next);
    call.cast = m_asked.cast;
    call.expected = m_asked.expected;
    call.progress = u"%1/%2"_s.arg(m_asked.cast).arg(m_asked.expected);
    return call;
}

std::variant<HandsCall, RollCall, BallotIntake> SlideMaker::wayOf(const Poll& poll) const
{
    if (poll.method == PollMethod::RollCall)
        return rollCall();
    if (poll.method == PollMethod::ShowOfHands) {
        HandsCall call;
        call.caption = say(QT_TRANSLATE_NOOP("Room", "Please raise your hand"));
        call.option = poll.options.value(m_asked.option).text;
        QStringList after;
        for (qsizetype i = m_asked.option + 1; i < poll.options.size(); ++i)
            after.append(poll.options[i].text.toLower());
        if (!after.isEmpty())
            call.after = say(QT_TRANSLATE_NOOP("Room", "Then: %1")).arg(after.join(u", "_s));
        return call;
    }
    BallotIntake intake;
    intake.by =
        poll.method == PollMethod::Phone ? BallotIntake::By::Phone : BallotIntake::By::Paper;
    intake.caption = say(QT_TRANSLATE_NOOP("Room", "Voting is on"));
    intake.hint = poll.secret ? say(QT_TRANSLATE_NOOP("Room", "Secret ballot")) : QString();
    if (poll.method == PollMethod::Phone) {
        intake.caption = say(QT_TRANSLATE_NOOP("Room", "Votes cast"));
        intake.hint = poll.secret ? say(QT_TRANSLATE_NOOP("Room", "Secret ballot by phone"))
                                  : say(QT_TRANSLATE_NOOP("Room", "Vote by phone"));
        intake.cast = m_asked.cast;
        intake.expected = m_asked.expected;
        intake.progress = u"%1/%2"_s.arg(m_asked.cast).arg(m_asked.expected);
    }
    return intake;
}

std::optional<SlideFact> SlideMaker::needOf(const Poll& poll) const
{
    if (poll.ballot.kind != PollKind::Decision)
        return std::nullopt;
    Counts counts = poll.counts();
    counts.votes.fill(0);
    counts.members = counts.members.value_or(m_state.heads().members);
    counts.entitled = counts.entitled.value_or(m_state.heads().entitled);
    if (m_state.isAttendanceTaken())
        counts.present = counts.present.value_or(m_state.heads().present);
    const std::optional<qint64> base = sizeOf(poll.rule.base, counts);
    if (!base || *base == 0 || poll.weighted || !poll.rule.threshold.isSet())
        return std::nullopt;
    return SlideFact{
        say(QT_TRANSLATE_NOOP("Room", "To pass: %1")).arg(m_words.threshold(poll.rule)),
        m_words.text("Room", QT_TRANSLATE_N_NOOP("Room", "%n or more vote(s)"),
                     int(votesNeeded(poll.rule.threshold, poll.rule.comparison, *base)))};
}

Slide SlideMaker::vote(const Poll& poll) const
{
    VoteSlide slide;
    slide.heading = headingOf(poll);
    slide.way = wayOf(poll);
    if (m_state.isAttendanceTaken()) {
        slide.presence =
            SlideFact{say(QT_TRANSLATE_NOOP("Room", "Present")),
                      u"%1/%2"_s.arg(m_state.heads().present).arg(m_state.heads().members)};
    }
    slide.need = needOf(poll);
    slide.clock = SlideClock{say(QT_TRANSLATE_NOOP("Room", "Voting")),
                             elapsedText(std::max<qint64>(0, poll.openedAt.msecsTo(m_now))),
                             {}};
    return slide;
}

QList<ResultBar> SlideMaker::barsOf(const Poll& poll, const PollResult& result) const
{
    QList<ResultBar> bars;
    const bool decides = result.verdict.outcome != Outcome::None;
    for (int i = 0; i < poll.options.size(); ++i) {
        ResultBar bar;
        bar.text = poll.options[i].text;
        bar.votes = result.votes[i];
        bar.figure = QString::number(result.votes[i]);
        if (decides) {
            bar.tone = poll.options[i].meaning == OptionMeaning::For ? ResultBar::Tone::Deciding
                                                                     : ResultBar::Tone::Other;
        }
        if ((result.election && result.election->elected.contains(i)) || winnerOf(result) == i)
            bar.tone = ResultBar::Tone::Elected;
        if (hasPercentages(poll))
            bar.percent = u"(%1 %)"_s.arg(result.percents[i]);
        bars.append(bar);
    }
    return bars;
}

SlideVerdict::Kind kindOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return SlideVerdict::Kind::Passed;
    case Outcome::Tied:
        return SlideVerdict::Kind::Tied;
    case Outcome::NoQuorum:
        return SlideVerdict::Kind::NoQuorum;
    case Outcome::Failed:
    case Outcome::None:
        break;
    }
    return SlideVerdict::Kind::Failed;
}

Slide SlideMaker::result(const Poll& poll) const
{
    const PollResult result = m_state.resultOf(poll);
    ResultSlide slide;
    slide.heading = headingOf(poll);
    slide.bars = barsOf(poll, result);
    slide.total = std::max<qint64>(result.total, 1);
    const Verdict& verdict = result.verdict;
    if (verdict.outcome != Outcome::None) {
        const QString grounds = m_words.grounds(verdict);
        slide.verdict = SlideVerdict{kindOf(verdict.outcome), m_words.outcome(verdict.outcome),
                                     grounds.isEmpty() ? m_words.verdict(verdict) : grounds};
        slide.total = std::max(slide.total, verdict.base);
        slide.need = ResultNeed{verdict.needed,
                                say(QT_TRANSLATE_NOOP("Room", "from %1")).arg(verdict.needed)};
        return slide;
    }
    if (poll.ballot.kind == PollKind::Ranking) {
        const int winner = winnerOf(result);
        slide.verdict =
            SlideVerdict{winner < 0 ? SlideVerdict::Kind::Tied : SlideVerdict::Kind::Passed,
                         winner < 0 ? m_words.outcome(Outcome::Tied) : poll.options[winner].text,
                         verdictText(poll, result, m_words)};
        slide.note = say(QT_TRANSLATE_NOOP("Room", "The bars show first choices"));
        return slide;
    }
    slide.sum = SlideFact{say(QT_TRANSLATE_NOOP("Room", "Votes in all")),
                          QString::number(poll.valid().value_or(result.total))};
    if (result.isTied())
        slide.note = say(QT_TRANSLATE_NOOP("Room", "A tie is still to be decided"));
    else if (poll.ballot.kind == PollKind::Choice || poll.ballot.kind == PollKind::Decision)
        slide.note = say(QT_TRANSLATE_NOOP("Room", "An opinion, without a decision"));
    return slide;
}

}  // namespace

Slide slideOf(const RoomState& state, const RoomSight& sight, const VoteAsked& asked,
              const QDateTime& now, const Words& words)
{
    const SlideMaker maker(state, sight, asked, now, words);
    switch (sight.view) {
    case RoomView::Black:
        return BlankSlide();
    case RoomView::Agenda:
        return maker.agenda();
    case RoomView::Phones:
        return maker.phones();
    case RoomView::Current:
        break;
    }
    return maker.current();
}

}  // namespace nghisu
