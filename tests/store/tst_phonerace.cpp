// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/phonedesk.h"
#include "session/polling.h"
#include "session/voting.h"
#include "support/phonecouncil.h"

#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

/// A phone desk that casts ballots in a thread of its own until it is told that the vote is closed.
class Caster {
public:
    Caster(std::unique_ptr<PhoneDesk> desk, QList<PhoneBallot> ballots, const QDateTime& at)
        : m_desk(std::move(desk)), m_ballots(std::move(ballots)), m_at(at),
          m_thread(QThread::create([this] { run(); }))
    {
        m_thread->start();
    }
    ~Caster() { m_thread->wait(); }

    void waitFor(int acknowledged) const
    {
        while (m_acknowledged < acknowledged)
            QThread::yieldCurrentThread();
    }
    /// How many of each option were acknowledged; once it has ended.
    QList<qint64> votes()
    {
        m_thread->wait();
        return m_votes;
    }
    /// What was refused, and why; once it has ended.
    const QList<ErrorCode>& refused()
    {
        m_thread->wait();
        return m_refused;
    }

private:
    void run()
    {
        QRandomGenerator random(1);
        while (!m_ballots.isEmpty()) {
            const QList<PhoneBallot> batch =
                m_ballots.first(std::min<qsizetype>(m_ballots.size(), 1 + random.bounded(4)));
            m_ballots.remove(0, batch.size());
            const auto outcomes = m_desk->cast(batch, m_at);
            for (qsizetype i = 0; i < outcomes.size(); ++i) {
                if (outcomes[i])
                    ++m_votes[batch[i].choice.first()];
                else
                    m_refused.append(outcomes[i].error().code);
                m_acknowledged += outcomes[i] ? 1 : 0;
            }
        }
        m_desk.reset();
    }

    std::unique_ptr<PhoneDesk> m_desk;
    QList<PhoneBallot> m_ballots;
    QDateTime m_at;
    QList<qint64> m_votes{0, 0, 0};
    QList<ErrorCode> m_refused;
    std::atomic_int m_acknowledged = 0;
    std::unique_ptr<QThread> m_thread;
};

}  // namespace

/// Phones and the desk at the same moment.
class TestPhoneRace : public QObject {
    Q_OBJECT

private slots:
    void whatWasAcknowledgedIsCounted_data()
    {
        QTest::addColumn<bool>("network");
        QTest::addColumn<bool>("secret");
        QTest::addRow("open, on a disk") << false << false;
        QTest::addRow("secret, on a disk") << false << true;
        QTest::addRow("open, on a network drive") << true << false;
        QTest::addRow("secret, on a network drive") << true << true;
    }

    // The chair closes while ballots come in: none is acknowledged and not counted, none counted and not
    // acknowledged.
    void whatWasAcknowledgedIsCounted()
    {
        QFETCH(bool, network);
        QFETCH(bool, secret);
        constexpr int Phones = 60;
        const LyingOn drive(network);
        PhoneCouncil council(Phones);
        QList<PhoneToken> tokens;
        for (const PersonId member : council.members())
            tokens.append(council.signIn(member));
        council.endDesk();
        for (const int before : {0, 20, 59}) {
            Poll question = council.question();
            question.secret = secret;
            const PollId poll = council.open(question);
            QList<PhoneBallot> ballots;
            for (const PhoneToken& token : std::as_const(tokens))
                ballots.append({token, poll, {int(ballots.size() % 3)}});
            Caster caster(phoneDeskOf(council.file(), council.meeting()), ballots, council.now());
            caster.waitFor(before);
            QVERIFY(closePoll(council.file(), poll, {}, council.now()));
            const QList<qint64> counted = council.file().read().polls.find(poll)->counts().votes;
            QCOMPARE(counted, caster.votes());
            for (const ErrorCode code : caster.refused())
                QCOMPARE(code, ErrorCode::PollNotOpen);
            QVERIFY(council.file().check()->isOk());
        }
    }

    // Somebody votes at the desk and by phone at the same moment.
    void nobodyIsCountedTwice()
    {
        constexpr int Phones = 60;
        PhoneCouncil council(Phones);
        const PollId poll = council.open(council.question());
        QList<PhoneBallot> ballots;
        for (const PersonId member : council.members())
            ballots.append({council.signIn(member), poll, {0}});
        council.endDesk();
        Caster caster(phoneDeskOf(council.file(), council.meeting()), ballots, council.now());
        int atTheDesk = 0;
        for (auto member = council.members().rbegin(); member != council.members().rend();
             ++member) {
            const auto cast = castByName(council.file(), poll, *member, {1}, council.now());
            QVERIFY(cast || cast.error().code == ErrorCode::AlreadyVoted);
            atTheDesk += cast ? 1 : 0;
        }
        const qint64 byPhone = caster.votes().first();
        QCOMPARE(byPhone + atTheDesk, Phones);
        QVERIFY(closePoll(council.file(), poll, {}, council.now()));
        QCOMPARE(council.file().read().polls.find(poll)->counts().votes,
                 (QList<qint64>{byPhone, atTheDesk, 0}));
    }

    // Phones that send ballots without a pause leave the desk its turn: it waits for one batch, not until
    // they are done.
    void theDeskTakesItsTurn()
    {
        constexpr int Steps = 40;
        PhoneCouncil council(2);
        Poll question = council.question();
        question.changeable = true;
        const PollId poll = council.open(question);
        const PhoneToken token = council.signIn(council.members()[0]);
        council.endDesk();
        const QDateTime at = council.now();
        std::atomic_int batches = 0;
        std::atomic_bool enough = false;
        const std::unique_ptr<QThread> phones(QThread::create([&] {
            const auto desk = phoneDeskOf(council.file(), council.meeting());
            for (int i = 0; !enough; ++i) {
                if (desk->cast({{token, poll, {i % 3}}}, at).first())
                    ++batches;
            }
        }));
        phones->start();
        const auto stop = qScopeGuard([&] {
            enough = true;
            phones->wait();
        });
        int waitedFor = 0;
        for (int i = 0; i < Steps; ++i) {
            const int before = batches;
            while (batches == before)
                QThread::yieldCurrentThread();
            const int asked = batches;
            QVERIFY(castByName(council.file(), poll, council.members()[1], {i % 3}, at));
            waitedFor += batches - asked;
        }
        QVERIFY2(waitedFor <= 4 * Steps, qPrintable(QString::number(waitedFor)));
    }

    void twoPhonesWithOneCodeAreOneSeat()
    {
        PhoneCouncil council(20);
        QStringList codes;
        for (const PersonId member : council.members())
            codes.append(council.codeOf(member));
        const QDateTime at = council.now();
        QList<int> seats[2];
        std::atomic_int ready = 0;
        const auto signAllIn = [&](int phone) {
            const auto desk = phoneDeskOf(council.file(), council.meeting());
            ++ready;
            while (ready < 2)
                QThread::yieldCurrentThread();
            for (const QString& code : std::as_const(codes))
                seats[phone].append(desk->signIn(code, false, at) ? 1 : 0);
        };
        const std::unique_ptr<QThread> one(QThread::create(signAllIn, 0));
        const std::unique_ptr<QThread> two(QThread::create(signAllIn, 1));
        one->start();
        two->start();
        one->wait();
        two->wait();
        for (qsizetype i = 0; i < codes.size(); ++i)
            QCOMPARE(seats[0][i] + seats[1][i], 1);
    }
};

QTEST_GUILESS_MAIN(TestPhoneRace)
#include "tst_phonerace.moc"
