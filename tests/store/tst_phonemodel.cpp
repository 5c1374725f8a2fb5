// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/attending.h"
#include "session/polling.h"
#include "session/voting.h"
#include "support/councilconnection.h"
#include "support/phonecouncil.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

/// Phones and the desk do one random thing after another; a model beside them says what must come of it.
class Room {
public:
    explicit Room(quint32 seed) : m_random(seed), m_council(Members)
    {
        doNotSync();
        PhoneRules rules;
        rules.checkIn = m_random.bounded(2) == 0;
        m_checkIn = rules.checkIn;
        if (!setPhoneRules(m_council.file(), m_council.meeting(), rules))
            qFatal("No rules.");
    }

    /// What came out otherwise than it must; empty where nothing did.
    QString doSomething();

private:
    static constexpr int Members = 8;

    int below(int limit) { return m_random.bounded(limit); }
    PersonId anybody() { return m_council.members()[below(Members)]; }
    CouncilFile& file() { return m_council.file(); }
    QDateTime now() { return m_council.now(); }

    QString signIn();
    QString signOut();
    QString renewCode();
    QString come();
    QString sendBallots();
    QString voteAtTheDesk();
    QString typePapers();
    QString openOrClose();
    QString close();
    QString restart();

    ErrorCode mustBe(const PhoneBallot& ballot);
    ErrorCode mayVote(PersonId member);
    void count(PersonId member, const BallotChoice& choice, bool byPhone);

    QRandomGenerator m_random;
    PhoneCouncil m_council;
    bool m_checkIn = false;
    QHash<PhoneToken, PersonId> m_seats;  // that are valid
    QList<PhoneToken> m_tokens;           // all that ever were
    QHash<PersonId, bool> m_attendance;   // who was written down, and whether they are here
    PollId m_poll;
    Poll m_terms;
    struct Cast {
        BallotChoice choice;
        bool byPhone = false;
    };
    QHash<PersonId, Cast> m_cast;
    QList<qint64> m_votes{0, 0, 0};
    int m_papers = 0;
    int m_typed = 0;
};

QString differs(const char* what, ErrorCode is, ErrorCode must)
{
    return is == must
             ? QString()
             : u"%1: %2 instead of %3"_s.arg(QLatin1StringView(what)).arg(int(is)).arg(int(must));
}

QString Room::signIn()
{
    const PersonId member = anybody();
    const QString code = m_council.codeOf(member);
    const bool move = below(2) == 0;
    const PhoneToken before = m_seats.key(member);
    const auto signedIn = m_council.desk().signIn(code, move, now());
    const ErrorCode must = code.isEmpty()             ? ErrorCode::NoSuchCode
                         : !before.isEmpty() && !move ? ErrorCode::SeatTaken
                                                      : ErrorCode::Internal;
    if (signedIn) {
        m_seats.remove(before);
        m_seats.insert(signedIn->token, member);
        m_tokens.append(signedIn->token);
        if (m_checkIn)
            m_attendance[member] = true;
    }
    return differs("sign in", codeOf(signedIn), must);
}

QString Room::signOut()
{
    if (m_tokens.isEmpty())
        return {};
    const PhoneToken token = m_tokens[below(int(m_tokens.size()))];
    const ErrorCode must = m_seats.contains(token) ? ErrorCode::Internal : ErrorCode::NoSeat;
    m_seats.remove(token);
    return differs("sign out", codeOf(m_council.desk().signOut(token, now())), must);
}

QString Room::renewCode()
{
    const PersonId member = anybody();
    m_seats.remove(m_seats.key(member));
    if (below(3) == 0)
        return differs("revoke", codeOf(revokeCode(file(), m_council.meeting(), member, now())),
                       ErrorCode::Internal);
    return differs("reissue", codeOf(reissueCode(file(), m_council.meeting(), member, now())),
                   ErrorCode::Internal);
}

QString Room::come()
{
    // Whoever counted people once goes on with it; until then everybody may vote.
    const PersonId member = anybody();
    Arrival arrival;
    const bool comes = below(4) != 0;
    arrival.kind = comes ? Coming::Arrived : Coming::Left;
    if (!attend(file(), m_council.meeting(), {member}, arrival, now()))
        return u"attendance"_s;
    m_attendance[member] = comes;
    return {};
}

ErrorCode Room::mayVote(PersonId member)
{
    if (m_attendance.isEmpty() || m_attendance.value(member))
        return ErrorCode::Internal;
    return ErrorCode::NotPresent;
}

ErrorCode Room::mustBe(const PhoneBallot& ballot)
{
    if (!m_seats.contains(ballot.token))
        return ErrorCode::NoSeat;
    const PersonId member = m_seats.value(ballot.token);
    if (!m_poll.isValid() || ballot.poll != m_poll)
        return ErrorCode::PollNotOpen;
    if (ballot.choice.size() != 1)
        return ErrorCode::TooManyChosen;
    if (mayVote(member) == ErrorCode::NotPresent) {
        if (!m_checkIn || m_attendance.contains(member))
            return ErrorCode::NotPresent;
        m_attendance[member] = true;
    }
    if (m_cast.contains(member) && !m_terms.changeable)
        return ErrorCode::AlreadyVoted;
    return ErrorCode::Internal;
}

void Room::count(PersonId member, const BallotChoice& choice, bool byPhone)
{
    if (m_cast.contains(member) && !m_cast[member].choice.isEmpty())
        --m_votes[m_cast[member].choice.first()];
    m_cast[member] = {choice, byPhone};
    if (!choice.isEmpty())
        ++m_votes[choice.first()];
}

QString Room::sendBallots()
{
    QList<PhoneBallot> ballots;
    for (int i = below(6); i >= 0 && !m_tokens.isEmpty(); --i) {
        const PhoneToken token =
            below(8) == 0 ? QByteArray(16, 'x') : m_tokens[below(int(m_tokens.size()))];
        const PollId poll = below(10) == 0 ? PollId(999) : m_poll;
        ballots.append({token, poll, below(10) == 0 ? BallotChoice{0, 1} : BallotChoice{below(3)}});
    }
    const auto outcomes = m_council.desk().cast(ballots, now());
    for (qsizetype i = 0; i < ballots.size(); ++i) {
        const ErrorCode must = mustBe(ballots[i]);
        if (const QString wrong = differs("ballot", codeOf(outcomes[i]), must); !wrong.isEmpty())
            return wrong;
        if (outcomes[i])
            count(m_seats.value(ballots[i].token), ballots[i].choice, true);
    }
    return {};
}

QString Room::voteAtTheDesk()
{
    if (!m_poll.isValid())
        return {};
    const PersonId member = anybody();
    ErrorCode must = mayVote(member);
    if (m_terms.secret) {
        if (must == ErrorCode::Internal && m_cast.contains(member))
            must = ErrorCode::AlreadyVoted;
        const auto taken = takePaper(file(), m_poll, member);
        if (taken) {
            count(member, {}, false);
            ++m_papers;
        }
        return differs("paper", codeOf(taken), must);
    }
    const PhoneVote phone = below(2) == 0 ? PhoneVote::Stands : PhoneVote::MayBeReplaced;
    const bool replaceable = m_terms.changeable && phone == PhoneVote::MayBeReplaced;
    if (must == ErrorCode::Internal && m_cast.value(member).byPhone && !replaceable)
        must = ErrorCode::AlreadyVoted;
    const BallotChoice choice{below(3)};
    const auto cast = castByName(file(), m_poll, member, choice, now(), phone);
    if (cast)
        count(member, choice, false);
    return differs("at the desk", codeOf(cast), must);
}

QString Room::typePapers()
{
    if (!m_poll.isValid() || !m_terms.secret)
        return {};
    const int choice = below(3);
    const auto typed = castBallots(file(), m_poll, {{choice}});
    const ErrorCode must =
        m_typed < m_papers ? ErrorCode::Internal : ErrorCode::CollectedExceedsIssued;
    if (typed) {
        ++m_typed;
        ++m_votes[choice];
    }
    return differs("typed", codeOf(typed), must);
}

QString Room::openOrClose()
{
    if (m_poll.isValid())
        return close();
    if (!m_attendance.isEmpty()
        && std::none_of(m_attendance.begin(), m_attendance.end(), [](bool here) { return here; }))
        return {};
    m_terms = m_council.question();
    m_terms.secret = below(2) == 0;
    m_terms.changeable = !m_terms.secret && below(2) == 0;
    m_terms.rule = *decisionRulePreset(u"present-1/2-more"_s);
    m_poll = m_council.open(m_terms);
    m_cast.clear();
    m_votes = {0, 0, 0};
    m_papers = 0;
    m_typed = 0;
    return {};
}

QString Room::close()
{
    if (below(6) == 0) {
        if (!annulVote(file(), m_poll, u"nhầm"_s))
            return u"annul"_s;
        m_poll = {};
        return {};
    }
    PollFigures figures;
    figures.invalid = m_terms.secret ? std::optional<qint64>(m_papers - m_typed) : std::nullopt;
    // Nobody is there any more who voted.
    const auto closed = closePoll(file(), m_poll, figures, now());
    if (!closed && closed.error().code == ErrorCode::NobodyPresent && m_cast.isEmpty())
        return {};
    if (!closed)
        return u"close: %1 %2"_s.arg(int(closed.error().code)).arg(closed.error().detail);
    const QList<qint64> counted = file().read().polls.find(m_poll)->counts().votes;
    const QList<PersonId> voters = *votersOf(file(), m_poll);
    m_poll = {};
    if (counted != m_votes)
        return u"The tally is not what was acknowledged."_s;
    if (QSet<PersonId>(voters.begin(), voters.end()).size() != voters.size()
        || voters.size() != m_cast.size())
        return u"Somebody voted twice or not at all."_s;
    return file().check()->isOk() ? QString() : u"The check finds something."_s;
}

QString Room::restart()
{
    m_council.endDesk();
    m_council.council().reopen();
    doNotSync();
    return {};
}

QString Room::doSomething()
{
    const int choice = below(100);
    if (choice < 15)
        return signIn();
    if (choice < 18)
        return signOut();
    if (choice < 22)
        return renewCode();
    if (choice < 28)
        return come();
    if (choice < 65)
        return sendBallots();
    if (choice < 78)
        return voteAtTheDesk();
    if (choice < 88)
        return typePapers();
    if (choice < 99)
        return openOrClose();
    return restart();
}

}  // namespace

/// The tally is what was acknowledged, and nobody votes twice, whatever happens in between.
class TestPhoneModel : public QObject {
    Q_OBJECT

private slots:
    void theTallyIsWhatWasAcknowledged_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("room %u", seed) << seed;
    }

    void theTallyIsWhatWasAcknowledged()
    {
        QFETCH(quint32, seed);
        Room room(seed);
        for (int i = 0; i < 250; ++i) {
            const QString wrong = room.doSomething();
            QVERIFY2(wrong.isEmpty(), qPrintable(u"%1, at %2"_s.arg(wrong).arg(i)));
        }
    }
};

QTEST_GUILESS_MAIN(TestPhoneModel)
#include "tst_phonemodel.moc"
