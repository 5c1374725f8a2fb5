// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/polling.h"
#include "support/rawrecord.h"
#include "ui/roomfixture.h"

#include <QListView>

namespace nghisu {

namespace {

constexpr int Members = 500;

}  // namespace

/// A roll call of a large council, by somebody who types faster than anybody can call names.
class TestRollCallKeys : public RoomTest {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { end(); }

    void noKeyIsLost();
    void keysThatWaitAreTakenInTurn();

private:
    /// What the n-th of the council says; 1 to 3.
    static int saidBy(int member) { return 1 + member * 7 % 3; }
    void compareWithTheFile();

    PollId m_poll;
};

void TestRollCallKeys::init()
{
    begin();
    while (m_members.size() < Members) {
        Person person;
        person.name = u"Thành viên %1"_s.arg(m_members.size() + 1);
        m_members.append(must(addPerson(m_fixture->file(), person)));
    }
    attendFirst(Members);
    press(Qt::Key_PageDown);
    Poll poll;
    poll.meeting = m_fixture->meeting();
    poll.question = u"Gọi tên?"_s;
    poll.method = PollMethod::RollCall;
    poll.rule = must(m_fixture->file().read().council.council()).rule;
    poll.options = standardOptions(u"Tán thành"_s, u"Không"_s, u"Trắng"_s);
    m_poll = must(preparePoll(m_fixture->file(), poll));
    must(openPoll(m_fixture->file(), m_poll, m_room->state().now()));
    QTRY_COMPARE(QApplication::focusWidget(), find<QListView>("rollCallList"));
}

// All of them as they stand on disk, read past the program, while the vote is still open.
void TestRollCallKeys::compareWithTheFile()
{
    const raw::Record record(m_fixture->path());
    QCOMPARE(record.number(u"SELECT count(*) FROM open_ballot"_s), Members);
    QList<qint64> votes{0, 0, 0};
    for (int i = 0; i < Members; ++i) {
        QCOMPARE(record.number(u"SELECT position + 1 FROM open_ballot JOIN poll_option "
                               "ON poll_option.id = choice ->> 0 WHERE person_id = %1"_s.arg(
                                   m_members[i].value())),
                 saidBy(i));
        ++votes[saidBy(i) - 1];
    }
    QVERIFY(find<QLabel>("rollCallMissing")->text().isEmpty());
    pressAndAnswer(Qt::Key_F9, "askAction");
    const Poll held = must(m_fixture->file().read().polls.find(m_poll));
    QCOMPARE(held.state, PollState::Announced);
    QCOMPARE(held.counts().votes, votes);
}

// One after the other, each as soon as the desk has taken the one before.
void TestRollCallKeys::noKeyIsLost()
{
    for (int i = 0; i < Members; ++i)
        QTest::keyClick(QApplication::focusWidget(), char('0' + saidBy(i)));
    compareWithTheFile();
}

// A disk that is slow for a while: keys wait, and none overtakes another.
void TestRollCallKeys::keysThatWaitAreTakenInTurn()
{
    auto* list = find<QListView>("rollCallList");
    for (int i = 0; i < Members; ++i) {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QCoreApplication::postEvent(list,
                                        new QKeyEvent(type, Qt::Key_0 + saidBy(i), Qt::NoModifier,
                                                      QString::number(saidBy(i))));
        }
    }
    QCoreApplication::processEvents();
    compareWithTheFile();
}

}  // namespace nghisu

QTEST_MAIN(nghisu::TestRollCallKeys)
#include "tst_rollcallkeys.moc"
