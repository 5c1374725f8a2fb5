// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pollresult.h"
#include "report/documents/countingrecord.h"
#include "support/councilconnection.h"
#include "support/longmeeting.h"
#include "support/memory.h"
#include "support/rawrecord.h"
#include "support/tempcouncil.h"
#include "words/words.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 Seed = 20171124;

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::None:
        return u"none"_s;
    case Outcome::Passed:
        return u"passed"_s;
    case Outcome::Failed:
        return u"failed"_s;
    case Outcome::Tied:
        return u"tied"_s;
    case Outcome::NoQuorum:
        return u"no-quorum"_s;
    }
    return {};
}

// The tables of a document, as text.
QList<QList<QStringList>> tablesOf(const Document& document)
{
    QList<QList<QStringList>> tables;
    for (const Block& block : document.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (!table)
            continue;
        QList<QStringList> rows;
        for (const QList<TableCell>& row : table->rows) {
            QStringList cells;
            for (const TableCell& cell : row) {
                QString text;
                for (const Paragraph& paragraph : cell) {
                    for (const Run& run : paragraph.runs)
                        text += run.text;
                }
                cells.append(text);
            }
            rows.append(cells);
        }
        tables.append(rows);
    }
    return tables;
}

}  // namespace

/// Eight hours in the room: 200 entries of the plan and 300 polls, and every figure again from the rows
/// of the file.
class TestLongMeeting : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theFileIsWhole();
    void memoryStaysFlat();
    void ballotsComeToTheirFigures();
    void thePresentAreThoseWhoCame();
    void verdictsFollowFromTheRows();
    void electionsFollowFromTheRows();
    void rankingsFollowFromTheRows();
    void theCountingRecordSaysTheSame();
    void entriesTookAsLongAsTheirEvents();

private:
    nghisu::Poll pollOf(const raw::Poll& poll)
    {
        return *m_council.file().read().polls.find(PollId(poll.id));
    }

    TempCouncil m_council;
    std::unique_ptr<LongMeeting> m_meeting;
    std::unique_ptr<raw::Record> m_raw;
    QList<raw::Poll> m_polls;
    double m_afterAThird = 0;
    double m_atTheEnd = 0;
};

void TestLongMeeting::initTestCase()
{
    qInfo("seed %u", Seed);
    const QDateTime began = m_council.clock().now();
    m_meeting = std::make_unique<LongMeeting>(m_council.file(), m_council.clock(),
                                              m_council.meeting(), Seed, LongMeeting::Size());
    doNotSync();
    for (int i = 1; i <= m_meeting->entries(); ++i) {
        m_meeting->goOn(m_council.file());
        // Somebody closes the program at noon.
        if (i == m_meeting->entries() / 4) {
            m_council.reopen();
            doNotSync();
        }
        if (i == m_meeting->entries() / 3)
            m_afterAThird = support::megabytesWithoutPages();
    }
    m_meeting->close(m_council.file());
    m_atTheEnd = support::megabytesWithoutPages();
    qInfo("%d steps", m_meeting->steps());
    QVERIFY(began.secsTo(m_council.clock().now()) >= qint64{8} * 3600);

    m_raw = std::make_unique<raw::Record>(m_council.path());
    m_polls = m_raw->polls();
    QCOMPARE(m_polls.size(), 300);
    QCOMPARE(m_meeting->entries(), 200);
}

void TestLongMeeting::theFileIsWhole()
{
    const auto report = m_council.file().check();
    QVERIFY(report);
    QVERIFY2(report->isOk(), report->isOk() ? ""
                                            : qPrintable(report->problems.first().code + u' '
                                                         + report->problems.first().detail));
    QCOMPARE(report->proposals, m_raw->number(u"SELECT count(*) FROM proposal"_s));
    QCOMPARE(courseOf(*m_council.file().read().room.events(m_council.meeting())).state,
             CourseState::Closed);
}

// Of two thirds of the meeting nothing stays but what the statements of SQLite and its caches hold.
void TestLongMeeting::memoryStaysFlat()
{
    if (m_atTheEnd <= 0)
        QSKIP("The system does not say what is in use.");
    qInfo("%.2f MB after a third, %.2f MB at the end", m_afterAThird, m_atTheEnd);
    QVERIFY(m_atTheEnd - m_afterAThird < 1.0);
}

void TestLongMeeting::ballotsComeToTheirFigures()
{
    int byBallots = 0;
    for (const raw::Poll& poll : std::as_const(m_polls)) {
        if (!poll.isClosed())
            continue;
        const nghisu::Poll read = pollOf(poll);
        const QByteArray what = poll.question.toUtf8();
        // As they were said, as they stand in the rows, and as everybody is told.
        QVERIFY2(poll.counts.last() == m_meeting->said()[PollId(poll.id)], what.constData());
        const PollResult result = resultOf(read);
        QVERIFY2(result.votes == poll.counts.last(), what.constData());
        QCOMPARE(read.corrections(), poll.counts.size() - 1);
        if (poll.hasBallots) {
            ++byBallots;
            QVERIFY2(poll.counts.first() == raw::votesOf(poll), what.constData());
        }
        qint64 total = 0;
        for (const qint64 votes : poll.counts.last())
            total += votes;
        QCOMPARE(result.total, total);
        int whole = 0;
        for (qsizetype i = 0; i < result.percents.size(); ++i) {
            whole += result.percents[i];
            QVERIFY(std::abs(result.percents[i] * total - result.votes[i] * 100) < total);
        }
        QCOMPARE(whole, total == 0 ? 0 : 100);
    }
    QVERIFY(byBallots > 60);
}

void TestLongMeeting::thePresentAreThoseWhoCame()
{
    QSet<qint64> sizes;
    for (const raw::Poll& poll : std::as_const(m_polls)) {
        if (!poll.isClosed())
            continue;
        const raw::Heads heads = m_raw->headsAt(poll.closedAt, poll.meeting, poll.weighted);
        const QByteArray what = poll.question.toUtf8();
        QVERIFY2(poll.members == heads.members && poll.entitled == heads.entitled,
                 what.constData());
        QVERIFY2(poll.present == heads.present, what.constData());
        const nghisu::Poll read = pollOf(poll);
        QVERIFY2(read.members == poll.members && read.entitled == poll.entitled
                     && read.present == poll.present,
                 what.constData());
        QVERIFY2(read.issued == poll.issued && read.collected == poll.collected
                     && read.invalid == poll.invalid,
                 what.constData());
        sizes.insert(heads.present);
    }
    // They did come and go.
    QVERIFY(sizes.size() > 5);
}

void TestLongMeeting::verdictsFollowFromTheRows()
{
    QHash<QString, int> outcomes;
    for (const raw::Poll& poll : std::as_const(m_polls)) {
        const QString outcome = raw::outcomeOf(poll);
        QVERIFY2(outcomeName(resultOf(pollOf(poll)).verdict.outcome) == outcome,
                 qPrintable(poll.question + u' ' + outcome));
        if (poll.kind() == u"decision")
            ++outcomes[outcome];
    }
    for (const QString& outcome : {u"passed"_s, u"failed"_s, u"no-quorum"_s})
        QVERIFY2(outcomes.value(outcome) > 3, qPrintable(outcome));
}

void TestLongMeeting::electionsFollowFromTheRows()
{
    int held = 0;
    int alike = 0;
    for (const raw::Poll& poll : std::as_const(m_polls)) {
        const PollResult result = resultOf(pollOf(poll));
        QCOMPARE(result.election.has_value(),
                 poll.kind() == u"election" && poll.isClosed() && !poll.isAnnulled());
        if (!result.election)
            continue;
        ++held;
        const raw::Election election = raw::electionOf(poll);
        QList<int> elected = result.election->elected;
        QList<int> tied = result.election->tied;
        std::sort(elected.begin(), elected.end());
        std::sort(tied.begin(), tied.end());
        QCOMPARE(elected, election.elected);
        QCOMPARE(tied, election.tied);
        alike += tied.isEmpty() ? 0 : 1;
    }
    QVERIFY(held > 10);
    QVERIFY(alike > 2);
}

void TestLongMeeting::rankingsFollowFromTheRows()
{
    int bySchulze = 0;
    int byRounds = 0;
    for (const raw::Poll& poll : std::as_const(m_polls)) {
        const PollResult result = resultOf(pollOf(poll));
        if (result.schulze) {
            ++bySchulze;
            QHash<int, qsizetype> places;
            for (qsizetype i = 0; i < result.schulze->places.size(); ++i) {
                for (const int option : result.schulze->places[i])
                    places.insert(option, i);
            }
            QCOMPARE(places.size(), poll.meanings.size());
            for (int a = 0; a < places.size(); ++a) {
                for (int b = 0; b < places.size(); ++b) {
                    if (a != b && raw::strongestPath(poll, a, b) > raw::strongestPath(poll, b, a))
                        QVERIFY2(places[a] < places[b], qPrintable(poll.question));
                }
            }
        }
        if (!result.runoff)
            continue;
        ++byRounds;
        QList<int> out;
        for (const RunoffRound& round : result.runoff->rounds) {
            QCOMPARE(round.votes, raw::votesWithout(poll, out));
            for (const int option : round.eliminated) {
                for (int other = 0; other < poll.meanings.size(); ++other) {
                    if (!out.contains(other) && !round.eliminated.contains(other))
                        QVERIFY(round.votes[option] <= round.votes[other]);
                }
            }
            out += round.eliminated;
        }
        qint64 counted = 0;
        for (const qint64 votes : result.runoff->rounds.last().votes)
            counted += votes;
        if (const int winner = result.runoff->winner; winner >= 0)
            QVERIFY(2 * result.runoff->rounds.last().votes[winner] > counted);
        else
            QVERIFY(result.runoff->tied.size() > 1);
    }
    QVERIFY(bySchulze > 10);
    QVERIFY(byRounds > 10);
}

void TestLongMeeting::theCountingRecordSaysTheSame()
{
    const Document document =
        buildCountingRecord(*m_council.file().record(m_council.meeting()), Words(u"vi"_s));
    const QList<QList<QStringList>> tables = tablesOf(document);
    QHash<QString, const raw::Poll*> byQuestion;
    for (const raw::Poll& poll : std::as_const(m_polls)) {
        if (poll.isClosed() && !poll.isAnnulled())
            byQuestion.insert(poll.question, &poll);
    }
    QCOMPARE(tables.size(), byQuestion.size());
    qsizetype row = 0;
    for (const QList<QStringList>& table : tables) {
        const raw::Poll* poll = byQuestion.take(document.sheet.rows[row].first());
        QVERIFY(poll);
        for (qsizetype i = 0; i < poll->meanings.size(); ++i, ++row) {
            if (poll->kind() == u"ranking")
                continue;
            const QString votes = QString::number(poll->counts.last()[i]);
            QCOMPARE(document.sheet.rows[row].last(), votes);
            QVERIFY2(table[i].contains(votes), qPrintable(poll->question));
        }
    }
    QCOMPARE(row, document.sheet.rows.size());
    QVERIFY(byQuestion.isEmpty());
}

void TestLongMeeting::entriesTookAsLongAsTheirEvents()
{
    const Course course = courseOf(*m_council.file().read().room.events(m_council.meeting()));
    const QHash<qint64, raw::Times> times = m_raw->times();
    qsizetype running = 0;
    for (auto it = course.entries.begin(); it != course.entries.end(); ++it) {
        if (!it->began.isValid())
            continue;
        ++running;
        const qint64 key =
            it.key().item.isValid() ? it.key().item.value() : -it.key().proposal.value();
        QCOMPARE(it->began, times[key].began);
        QCOMPARE(it->ended, times[key].ended);
        QCOMPARE(it->spent, times[key].spent);
    }
    QCOMPARE(running, times.size());
    QVERIFY(running > 150);
}

QTEST_GUILESS_MAIN(TestLongMeeting)
#include "tst_longmeeting.moc"
