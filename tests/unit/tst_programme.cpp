// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agenda.h"
#include "domain/programme.h"
#include "words/words.h"

#include <QTest>

#include <limits>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

AgendaItem item(QTime start, std::optional<qint64> minutes)
{
    AgendaItem made;
    made.title = u"x"_s;
    made.start = start;
    made.minutes = minutes;
    return made;
}

/// "08:00-08:15 -10": start, end and gap of each item; "?" for what is not known.
QStringList shown(const QList<AgendaItem>& programme)
{
    const auto clock = [](QTime time) {
        return time.isValid() ? time.toString(u"HH:mm"_s) : u"?"_s;
    };
    QStringList lines;
    const Schedule schedule = scheduleOf(programme);
    for (const ItemTime& time : schedule.times) {
        QString line = clock(time.start) + u'-' + clock(time.end);
        if (time.gap != 0)
            line += u' ' + QString::number(time.gap);
        lines.append(line);
    }
    return lines;
}

ProgrammeWords plainWords()
{
    return {u"opening"_s,    u"introduction"_s,  u"report"_s,     u"debate"_s,
            u"debate: %1"_s, u"votes"_s,         u"conclusion"_s, u"closing"_s,
            u"the chair"_s,  u"the secretary"_s, u"members"_s};
}

AgendaEntry entry(ProposalKind kind, const QString& text)
{
    AgendaEntry made;
    made.proposal.kind = kind;
    made.proposal.text = text;
    return made;
}

QStringList titles(const QList<AgendaItem>& programme)
{
    QStringList found;
    for (const AgendaItem& one : programme)
        found.append(one.title);
    return found;
}

}  // namespace

/// What happens when: times that follow by themselves, and a programme to begin with.
class TestProgramme : public QObject {
    Q_OBJECT

private slots:
    void followsByItself_data();
    void followsByItself();
    void countsTheWhole();
    void bearsAnything();
    void isMadeFromTheMeeting();
    void isMadeFromLittle();
    void isSaidInBothLanguages();
};

void TestProgramme::followsByItself_data()
{
    QTest::addColumn<QList<AgendaItem>>("programme");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QList<AgendaItem>& programme,
                        const QStringList& expected) {
        QTest::newRow(name) << programme << expected;
    };
    const QTime none;
    row("nothing", {}, {});
    row("one after the other", {item({8, 0}, 15), item(none, 30), item(none, 5)},
        {u"08:00-08:15"_s, u"08:15-08:45"_s, u"08:45-08:50"_s});
    row("as long as until the next", {item({8, 0}, {}), item({8, 40}, 5), item(none, {})},
        {u"08:00-08:40"_s, u"08:40-08:45"_s, u"08:45-?"_s});
    row("nobody knows", {item(none, 10), item(none, 10), item({9, 0}, 10)},
        {u"?-?"_s, u"?-?"_s, u"09:00-09:10"_s});
    row("not after what is open", {item({8, 0}, {}), item(none, 10), item({9, 0}, 10)},
        {u"08:00-?"_s, u"?-?"_s, u"09:00-09:10"_s});
    row("a break", {item({8, 0}, 60), item({9, 15}, 15)}, {u"08:00-09:00"_s, u"09:15-09:30 15"_s});
    row("too early", {item({8, 0}, 60), item({8, 50}, 15)},
        {u"08:00-09:00"_s, u"08:50-09:05 -10"_s});
    row("before what is open", {item({9, 0}, {}), item({8, 30}, 15)},
        {u"09:00-?"_s, u"08:30-08:45 -30"_s});
    row("no time at all", {item({8, 0}, 0), item(none, 5)}, {u"08:00-08:00"_s, u"08:00-08:05"_s});
    row("past midnight", {item({23, 30}, 60), item(none, 15)},
        {u"23:30-00:30"_s, u"00:30-00:45"_s});
}

void TestProgramme::followsByItself()
{
    QFETCH(QList<AgendaItem>, programme);
    QFETCH(QStringList, expected);
    QCOMPARE(shown(programme), expected);
}

void TestProgramme::countsTheWhole()
{
    const Schedule schedule =
        scheduleOf({item({8, 0}, 15), item({}, {}), item({9, 0}, 30), item({}, 0)});
    QCOMPARE(schedule.minutes, 90);
    QCOMPARE(schedule.end, QTime(9, 30));
    QCOMPARE(scheduleOf({item({8, 0}, {}), item({9, 0}, 30)}).minutes, 90);
    QCOMPARE(scheduleOf({item({}, 20), item({}, {})}).minutes, 20);
    QVERIFY(!scheduleOf({item({}, 20)}).end.isValid());
    QVERIFY(!scheduleOf({}).end.isValid());
}

void TestProgramme::bearsAnything()
{
    const qint64 most = std::numeric_limits<qint64>::max();
    const Schedule schedule = scheduleOf({item({8, 0}, most), item({}, most), item({}, -most)});
    QCOMPARE(schedule.minutes, 2 * longestItem);
    QCOMPARE(schedule.times.last().start, QTime(8, 0));
}

void TestProgramme::isMadeFromTheMeeting()
{
    MeetingRecord record;
    record.council.signerTitle = u"Chủ tịch"_s;
    record.council.signerName = u"Lê A"_s;
    record.council.secretaryName = u"Trần B"_s;
    record.entries = {
        entry(ProposalKind::Proposal, u"trước"_s), entry(ProposalKind::Heading, u"Về\nthể chế"_s),
        entry(ProposalKind::Proposal, u"một"_s), entry(ProposalKind::Heading, u"Trống"_s)};
    for (int i = 0; i < 100; ++i)
        record.entries.insert(3, entry(ProposalKind::Proposal, u"nhiều"_s));
    record.freePolls = {Poll(), Poll()};
    record.freePolls.last().method = PollMethod::Quoted;
    const QList<AgendaItem> programme = programmeFor(record, plainWords());
    QCOMPARE(titles(programme),
             (QStringList{u"opening"_s, u"introduction"_s, u"report"_s, u"debate"_s,
                          u"debate: Về thể chế"_s, u"votes"_s, u"conclusion"_s, u"closing"_s}));
    QCOMPARE(programme.first().start, QTime(8, 0));
    QCOMPARE(programme.first().performer, u"Lê A, Chủ tịch"_s);
    QCOMPARE(programme[1].performer, u"Trần B"_s);
    // What is long is not longer than a meeting.
    QCOMPARE(programme[3].minutes, 15);
    QCOMPARE(programme[4].minutes, 120);
    const Schedule schedule = scheduleOf(programme);
    QVERIFY(schedule.end.isValid());
    for (const ItemTime& time : schedule.times)
        QVERIFY(time.start.isValid() && time.end.isValid() && time.gap == 0);
}

void TestProgramme::isMadeFromLittle()
{
    const QList<AgendaItem> programme = programmeFor({}, plainWords());
    QCOMPARE(titles(programme),
             (QStringList{u"opening"_s, u"introduction"_s, u"conclusion"_s, u"closing"_s}));
    QCOMPARE(programme.first().performer, u"the chair"_s);
    QCOMPARE(programme[1].performer, u"the secretary"_s);
    // What was withdrawn is not debated.
    MeetingRecord record;
    record.entries = {entry(ProposalKind::Proposal, u"một"_s)};
    record.entries.first().proposal.state = ProposalState::Withdrawn;
    QCOMPARE(programmeFor(record, plainWords()).size(), 4);
}

void TestProgramme::isSaidInBothLanguages()
{
    const Words vi(u"vi"_s);
    const Words en(u"en"_s);
    QCOMPARE(vi.clock({8, 5}), u"08h05"_s);
    QCOMPARE(en.clock({8, 5}), u"08:05"_s);
    QCOMPARE(vi.clock({}), QString());
    QCOMPARE(vi.timeSpan({{8, 0}, {9, 30}}), u"08h00 - 09h30"_s);
    QCOMPARE(en.timeSpan({{8, 0}, {}}), u"08:00"_s);
    QCOMPARE(en.timeSpan({{8, 0}, {8, 0}}), u"08:00"_s);
    QCOMPARE(en.timeSpan({}), QString());
    QCOMPARE(vi.duration(45), u"45 phút"_s);
    QCOMPARE(vi.duration(90), u"1 giờ 30 phút"_s);
    QCOMPARE(vi.duration(120), u"2 giờ"_s);
    QCOMPARE(en.duration(195), u"3 h 15 min"_s);
    QCOMPARE(vi.programme().closing, u"Bế mạc"_s);
}

QTEST_GUILESS_MAIN(TestProgramme)
#include "tst_programme.moc"
