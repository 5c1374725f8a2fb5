// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/steadyclock.h"
#include "domain/lastmoment.h"
#include "session/attending.h"
#include "session/conducting.h"
#include "session/counciledit.h"
#include "session/listediting.h"
#include "session/polling.h"
#include "session/speaking.h"
#include "session/voting.h"
#include "store/drive.h"
#include "store/lossydisk.h"
#include "support/councilconnection.h"
#include "support/tempcouncil.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSqlRecord>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

// The last of them comes and goes; the others are there all the time and vote.
constexpr int Members = 7;
constexpr int Voters = Members - 1;
constexpr int Steps = 150;

template <typename T>
T orDie(Result<T> result)
{
    if (!result)
        qFatal("%d %s %s", int(result.error().code), qPrintable(result.error().detail),
               qPrintable(result.error().technical));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

// Every row of the file, but for the index of search: that is brought up to date when there is time.
QByteArray digestOfFile()
{
    QStringList tables;
    QSqlQuery names =
        askCouncil(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                   "name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%' ORDER BY name"_s);
    while (names.next())
        tables.append(names.value(0).toString());
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QString& table : std::as_const(tables)) {
        hash.addData(table.toUtf8());
        QSqlQuery rows = askCouncil(u"SELECT * FROM "_s + table);
        const int columns = rows.record().count();
        while (rows.next()) {
            for (int column = 0; column < columns; ++column)
                hash.addData(rows.value(column).toByteArray().append('\0'));
        }
    }
    return hash.result();
}

/// What the file holds after a step that returned.
struct State {
    QByteArray digest;
    QList<CourseEntry> current;
    QDateTime last;
};

State stateOf(const CouncilFile& file, MeetingId meeting)
{
    const RoomRecord room = *file.read().room.record(meeting);
    return {digestOfFile(), courseOf(room.events).current,
            lastMomentOf(room, *file.read().attendance.ofMeeting(meeting),
                         *file.read().polls.ofMeeting(meeting))};
}

/// A meeting that goes on and on: one step a call, whatever the room is at. A step is one transaction,
/// but for closing the file and opening it again, which change nothing that is kept.
class Hours {
public:
    Hours(TempCouncil& council, quint32 seed) : m_council(council), m_random(seed)
    {
        for (int i = 1; i <= Members; ++i) {
            Person person;
            person.name = u"Thành viên %1"_s.arg(i);
            m_members.append(orDie(addPerson(council.file(), person)));
            m_entries.append({{}, council.add(u"Kiến nghị %1"_s.arg(i))});
        }
        orDie(openMeeting(council.file(), council.meeting(), now()));
        orDie(attend(council.file(), council.meeting(), m_members, {}, now()));
        // What was done up to the first vote is never undone.
        ask(m_entries.first());
        const QList<Poll> polls = *council.file().read().polls.ofMeeting(council.meeting());
        orDie(openPoll(council.file(), polls.first().id, now()));
    }

    const QList<State>& states() const { return m_states; }

    void reopen()
    {
        m_council.reopen();
        m_states.append(stateOf(m_council.file(), m_council.meeting()));
    }

    void step()
    {
        m_council.clock().advance(1 + below(30));
        if (below(40) == 0)
            return reopen();
        const QList<Poll> polls = *m_council.file().read().polls.ofMeeting(m_council.meeting());
        if (!polls.isEmpty() && polls.last().state == PollState::Open)
            vote(polls.last());
        else if (!polls.isEmpty() && polls.last().state == PollState::Prepared)
            orDie(openPoll(m_council.file(), polls.last().id, now()));
        else
            goOn(polls);
        m_states.append(stateOf(m_council.file(), m_council.meeting()));
    }

private:
    QDateTime now() { return m_council.clock().now(); }
    int below(qsizetype limit) { return m_random.bounded(int(limit)); }
    PersonId anybody() { return m_members[below(Voters)]; }

    void vote(const Poll& poll)
    {
        CouncilFile& file = m_council.file();
        const int choice = below(10);
        if (choice == 0)
            return orDie(annulVote(file, poll.id, u"mất điện"_s));
        if (choice == 1)
            return close(poll);
        if (poll.method == PollMethod::RollCall)
            return orDie(castByName(file, poll.id, anybody(), {below(3)}, now()));
        QList<BallotChoice> batch;
        for (int i = 1 + below(3); i > 0 && *file.read().ballots.cast(poll.id) + i <= Voters; --i)
            batch.append(BallotChoice{below(3)});
        orDie(castBallots(file, poll.id, batch));
    }

    void close(const Poll& poll)
    {
        PollFigures counted;
        if (poll.method == PollMethod::ShowOfHands || poll.method == PollMethod::Paper)
            counted.votes = {3, 2, 1};
        orDie(closePoll(m_council.file(), poll.id, counted, now()));
    }

    void goOn(const QList<Poll>& polls)
    {
        CouncilFile& file = m_council.file();
        const MeetingId meeting = m_council.meeting();
        const CourseEntry entry = m_entries[below(m_entries.size())];
        switch (below(8)) {
        case 0:
            return orDie(beginEntry(file, meeting, entry, now()));
        case 1:
            return orDie(setDiscussion(file, meeting, entry, QString::number(m_random.generate()),
                                       u"Giao Sở TT&TT."_s));
        case 2: {
            Arrival leaves;
            leaves.kind = below(2) == 0 ? Coming::Away : Coming::Arrived;
            [[maybe_unused]] const int written =
                orDie(attend(file, meeting, {m_members.last()}, leaves, now()));
            return;
        }
        case 3:
            if (file.undoStep())
                orDie(file.undo());
            return;
        case 4:
            if (!polls.isEmpty() && polls.last().state == PollState::Announced) {
                PollFigures again;
                again.votes = {2, 3, 1};
                orDie(recountPoll(file, polls.last().id, again, now()));
            }
            return;
        default:
            return ask(entry);
        }
    }

    void ask(const CourseEntry& entry)
    {
        Poll poll;
        poll.meeting = m_council.meeting();
        poll.proposal = entry.proposal;
        poll.question = u"Thông qua?"_s;
        poll.method = std::array{PollMethod::RollCall, PollMethod::Paper,
                                 PollMethod::ShowOfHands}[size_t(below(3))];
        poll.secret = poll.method == PollMethod::Paper;
        poll.options = standardOptions(u"Có"_s, u"Không"_s, u"Trắng"_s);
        orDie(preparePoll(m_council.file(), poll));
    }

    TempCouncil& m_council;
    QRandomGenerator m_random;
    QList<PersonId> m_members;
    QList<CourseEntry> m_entries;
    QList<State> m_states;
};

/// The power failed when so many steps had returned.
struct Failure {
    LossyDisk::Image image;
    qsizetype acknowledged = 0;
};

QString writeImage(const LossyDisk::Image& image, const QString& folder)
{
    for (auto it = image.begin(); it != image.end(); ++it) {
        QFile file(folder + u'/' + it.key());
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it.value().size())
            qFatal("%s", qPrintable(file.errorString()));
    }
    return folder + u"/council.nghisu"_s;
}

// What is wrong with the file after a failure; empty where all is well.
QString faultAfter(const Failure& failure, const QList<State>& states, MeetingId meeting)
{
    const QTemporaryDir folder;
    const QString path = writeImage(failure.image, folder.path());
    // As quick as memory; that it syncs was seen before.
    const LossyDisk disk(folder.path());
    TestClock wall;
    auto file = CouncilFile::open(path, Access::ReadWrite, wall);
    if (!file) {
        return u"it does not open: error %1, %2"_s.arg(int(file.error().code))
            .arg(file.error().technical);
    }
    if ((*file)->isReadOnly())
        return u"it opens read-only"_s;
    const auto report = (*file)->check();
    if (!report || !report->isOk())
        return u"its check is not clean: "_s + (report ? report->problems.first().detail : u""_s);

    // All that was acknowledged, and of the step that was under way all or nothing.
    const State found = stateOf(**file, meeting);
    qsizetype at = failure.acknowledged - 1;
    if (states[at].digest != found.digest)
        ++at;
    if (at == states.size() || states[at].digest != found.digest)
        return u"it holds something else than was stored"_s;
    if (found.current != states[at].current)
        return u"the meeting is at another item"_s;
    // The computer's clock has stood still since the battery died.
    SteadyClock clock(wall);
    clock.startFrom(found.last);
    if (clock.now() < states[at].last)
        return u"the clock of the room went back"_s;
    if (!addProposal(**file, meeting, {}, u"Sau khi có điện lại"_s))
        return u"it takes nothing more"_s;
    return {};
}

}  // namespace

/// The power fails in the middle of a meeting, and what the system had not put on disk yet is gone.
class TestPowerLoss : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { drive::pretend(std::nullopt); }

    void nothingAcknowledgedIsLost_data()
    {
        QTest::addColumn<bool>("log");
        QTest::addColumn<bool>("some");
        QTest::addColumn<quint32>("seed");
        for (const bool log : {true, false}) {
            for (const bool some : {true, false}) {
                for (quint32 seed = 1; seed <= (some ? 2 : 1); ++seed) {
                    QTest::addRow("%s, %s unsynced writes are lost, %u",
                                  log ? "write-ahead log" : "rollback journal",
                                  some ? "some" : "all", seed)
                        << log << some << seed;
                }
            }
        }
    }

    void nothingAcknowledgedIsLost()
    {
        QFETCH(bool, log);
        QFETCH(bool, some);
        QFETCH(quint32, seed);
        drive::pretend(log ? drive::Journal::WriteAhead : drive::Journal::Rollback);
        TempCouncil council;
        Hours hours(council, seed);
        council.close();
        QList<Failure> failures;
        int operations = 0;
        {
            LossyDisk disk(council.folder());
            QRandomGenerator random(seed);
            const LossyDisk::Loss loss = some ? LossyDisk::Loss::Some : LossyDisk::Loss::All;
            hours.reopen();
            // A step with a rollback journal does several times as much to files.
            const int between = log ? 30 : 150;
            int next = 0;
            disk.onOperation([&] {
                if (disk.operations() < next)
                    return;
                failures.append({disk.afterFailure(loss, random), hours.states().size()});
                next = disk.operations() + 1 + random.bounded(between);
            });
            for (int i = 0; i < Steps; ++i)
                hours.step();
            operations = disk.operations();
            council.close();
        }
        if (operations == 0)
            QSKIP("The driver of Qt has an SQLite of its own.");
        QVERIFY2(failures.size() > Steps / 5, qPrintable(QString::number(failures.size())));
        for (qsizetype i = 0; i < failures.size(); ++i) {
            const QString fault = faultAfter(failures[i], hours.states(), council.meeting());
            QVERIFY2(fault.isEmpty(), qPrintable(u"failure %1 of %2, after step %3: %4"_s.arg(i + 1)
                                                     .arg(failures.size())
                                                     .arg(failures[i].acknowledged)
                                                     .arg(fault)));
        }
    }

    // The disk itself: what a program did not sync may be gone, and what it synced is not.
    void theDiskForgetsWhatWasNotSynced()
    {
        TempCouncil council;
        council.add(u"Một"_s);
        council.close();
        LossyDisk disk(council.folder());
        QRandomGenerator random(1);
        const auto before = disk.afterFailure(LossyDisk::Loss::All, random);
        council.reopen();
        askCouncil(u"PRAGMA synchronous = OFF"_s);
        council.add(u"Hai"_s);
        QCOMPARE(disk.afterFailure(LossyDisk::Loss::All, random).value(u"council.nghisu-wal"_s),
                 before.value(u"council.nghisu-wal"_s));
        askCouncil(u"PRAGMA synchronous = FULL"_s);
        council.add(u"Ba"_s);
        QVERIFY(
            disk.afterFailure(LossyDisk::Loss::All, random).value(u"council.nghisu-wal"_s).size()
            > 0);
    }
};

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_powerloss.moc"
