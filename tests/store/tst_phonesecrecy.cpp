// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phonecode.h"
#include "session/polling.h"
#include "session/voting.h"
#include "support/phonecouncil.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

#include <algorithm>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

constexpr int Members = 60;
constexpr qsizetype PageSize = 4096;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray allBytesIn(const QString& folder)
{
    QByteArray bytes;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files))
        bytes += bytesOf(info.filePath());
    return bytes;
}

/// How a number that takes six bytes is written in a row (sqlite.org/fileformat2.html, 2.1).
QByteArray asWritten(PersonId id)
{
    QByteArray bytes(8, '\0');
    qToBigEndian(id.value(), bytes.data());
    return bytes.right(6);
}

/// How often two things that followed each other lie beside each other on a page, in either direction.
/// \param things in the order in which they came
int neighbours(const QByteArray& bytes, const QList<QByteArray>& things)
{
    QList<std::pair<qsizetype, int>> places;
    for (int i = 0; i < things.size(); ++i) {
        for (qsizetype at = bytes.indexOf(things[i]); at >= 0;
             at = bytes.indexOf(things[i], at + 1))
            places.append({at, i});
    }
    std::sort(places.begin(), places.end());
    int found = 0;
    for (qsizetype i = 1; i < places.size(); ++i) {
        const bool near = places[i].first - places[i - 1].first < PageSize;
        found += near && std::abs(places[i].second - places[i - 1].second) == 1 ? 1 : 0;
    }
    return found;
}

/// A secret vote in which the members vote one by one, in an order that is not theirs in any list.
struct Voting {
    PollId poll;
    QList<QByteArray> voters;  ///< as they are written, in the order of voting
    QStringList receipts;      ///< in the same order
};

Voting holdVote(PhoneCouncil& council)
{
    Poll question = council.question();
    question.secret = true;
    question.verifiable = true;
    Voting voting{council.open(question), {}, {}};
    QList<PersonId> order = council.members();
    QRandomGenerator random(7);
    std::shuffle(order.begin(), order.end(), random);
    for (const PersonId member : std::as_const(order)) {
        const auto kept =
            council.cast(council.signIn(member), voting.poll, {int(random.bounded(3))});
        if (!kept)
            qFatal("The ballot was refused.");
        voting.voters.append(asWritten(member));
        voting.receipts.append(kept->code);
    }
    return voting;
}

/// The keys of the ballots, in the order in which they were cast.
QList<QByteArray> keysOf(const CouncilFile& file, const Voting& voting)
{
    QHash<QString, QByteArray> byReceipt;
    for (const KeyedBallot& ballot : *file.read().sealed.ballots(voting.poll))
        byReceipt.insert(receiptOf(ballot.key), ballot.key);
    QList<QByteArray> keys;
    for (const QString& receipt : voting.receipts)
        keys.append(byReceipt.value(receipt));
    return keys;
}

}  // namespace

/// No byte in the folder of a council's file says who cast which secret ballot.
class TestPhoneSecrecy : public QObject {
    Q_OBJECT

private slots:
    void noByteLinksVoterAndBallot_data()
    {
        QTest::addColumn<bool>("network");
        QTest::addColumn<bool>("annulled");
        QTest::addRow("on a disk") << false << false;
        QTest::addRow("on a network drive") << true << false;
        QTest::addRow("annulled while it is open") << false << true;
    }

    void noByteLinksVoterAndBallot()
    {
        QFETCH(bool, network);
        QFETCH(bool, annulled);
        const LyingOn drive(network);
        PhoneCouncil council(Members, qint64{0x5A5A'0000'0000});
        const QString folder = council.council().folder();
        const Voting voting = holdVote(council);
        // What this test looks for is there while the vote is open (see store/sealedvotes.h).
        const QByteArray open = allBytesIn(folder);
        QVERIFY(neighbours(open, voting.voters) > Members);

        if (annulled)
            QVERIFY(annulVote(council.file(), voting.poll, u"nhầm"_s));
        else
            QVERIFY(closePoll(council.file(), voting.poll, {}, council.now()));
        const QList<QByteArray> keys = keysOf(council.file(), voting);
        QVERIFY(!keys.contains(QByteArray()));
        QVERIFY(neighbours(open, keys) >= Members - 5);

        const QByteArray closed = allBytesIn(folder);
        QCOMPARE(QFileInfo(council.council().path() + u"-wal"_s).size(), 0);
        // In its table and in the index by polls, and nowhere that it was before.
        for (const QByteArray& key : keys)
            QCOMPARE(closed.count(key), 2);
        QVERIFY(neighbours(closed, keys) < Members / 4);
        QVERIFY(neighbours(closed, voting.voters) < Members / 2);
        QVERIFY(council.file().check()->isOk());

        council.endDesk();
        council.council().close();
        const QByteArray left = allBytesIn(folder);
        for (const QByteArray& key : keys)
            QCOMPARE(left.count(key), 2);
        QVERIFY(neighbours(left, keys) < Members / 4);
    }

    // The one member who has taken a paper cast one of all ballots, and nothing says which.
    void oneAmongPhonesIsNotMarked()
    {
        PhoneCouncil council(4);
        Poll question = council.question();
        question.secret = true;
        const PollId poll = council.open(question);
        for (int i = 0; i < 3; ++i)
            QVERIFY(council.cast(council.signIn(council.members()[i]), poll, {0}));
        QVERIFY(takePaper(council.file(), poll, council.members()[3]));
        QVERIFY(castBallots(council.file(), poll, {{1}}));
        QCOMPARE(council.file().read().sealed.count(poll)->typed(), 1);
        // Fails where the ballot from paper differs from the others in more than its key and choice.
        const QString differs = u"SELECT json(CASE count(*) WHEN 1 THEN '{}' ELSE 'broken' END) "
                                "FROM (SELECT DISTINCT poll_id, paper FROM sealed_ballot)"_s;
        QCOMPARE(runSql(council.council().path(), differs), QString());
    }

    // What was read aloud: each member finds the ballot, and nobody else's name is on it.
    void membersFindTheirBallot()
    {
        PhoneCouncil council(4);
        Poll question = council.question();
        question.secret = true;
        question.verifiable = true;
        const PollId poll = council.open(question);
        QHash<QString, BallotChoice> cast;
        for (int i = 0; i < 4; ++i) {
            const BallotChoice choice{i % 2};
            const auto kept = council.cast(council.signIn(council.members()[i]), poll, choice);
            QVERIFY(!kept->code.isEmpty());
            cast.insert(kept->code, choice);
        }
        QVERIFY(publishedBallots(council.file(), poll)->isEmpty());
        QVERIFY(closePoll(council.file(), poll, {}, council.now()));
        const auto published = publishedBallots(council.file(), poll);
        QCOMPARE(published->size(), 4);
        for (const PublishedBallot& ballot : *published)
            QCOMPARE(cast.take(ballot.receipt), ballot.choice);
        QVERIFY(cast.isEmpty());

        question.verifiable = false;
        const PollId other = council.open(question);
        QVERIFY(council.cast(council.signIn(council.members()[0]), other, {0})->code.isEmpty());
        QVERIFY(closePoll(council.file(), other, {}, council.now()));
        QVERIFY(publishedBallots(council.file(), other)->isEmpty());
    }

    // A ballot that somebody slips into the file is one more than has voted.
    void theCheckFindsABallotTooMany()
    {
        PhoneCouncil council(3);
        Poll question = council.question();
        question.secret = true;
        const PollId poll = council.open(question);
        QVERIFY(council.cast(council.signIn(council.members()[0]), poll, {0}));
        QVERIFY(council.file().check()->isOk());
        QCOMPARE(council.file().check()->ballots, 1);
        QVERIFY(closePoll(council.file(), poll, {}, council.now()));
        QVERIFY(council.file().check()->isOk());
        QCOMPARE(runSql(council.council().path(),
                        u"INSERT INTO secret_ballot (key, poll_id, choice) "
                        "SELECT zeroblob(16), poll_id, choice FROM secret_ballot"_s),
                 QString());
        const auto problems = council.file().check()->problems;
        QVERIFY(std::any_of(problems.begin(), problems.end(), [](const FileProblem& problem) {
            return problem.code == u"ballots" && problem.detail.contains(u"voters"_s);
        }));
    }

    void secretBallotsAreNeverTakenBack()
    {
        PhoneCouncil council(2);
        Poll question = council.question();
        question.secret = true;
        const PollId poll = council.open(question);
        QVERIFY(council.cast(council.signIn(council.members()[0]), poll, {0}));
        const QString path = council.council().path();
        for (const auto& change :
             {u"DELETE FROM sealed_ballot"_s, u"UPDATE sealed_ballot SET choice = '[]'"_s,
              u"DELETE FROM sealed_voter"_s, u"UPDATE sealed_voter SET paper = 1"_s})
            QVERIFY2(!runSql(path, change).isEmpty(), qPrintable(change));
        QVERIFY(closePoll(council.file(), poll, {}, council.now()));
        const QString late =
            u"INSERT INTO sealed_voter (poll_id, person_id) VALUES (%1, %2)"_s.arg(poll.value())
                .arg(council.members()[1].value());
        QVERIFY(!runSql(path, late).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPhoneSecrecy)
#include "tst_phonesecrecy.moc"
