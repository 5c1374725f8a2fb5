// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/attendancedialog.h"
#include "chair/roomconductor.h"
#include "domain/attendancecode.h"
#include "ui/roomfixture.h"
#include "widgets/searchfield.h"
#include "words/words.h"

#include <QListView>

namespace nghisu {

/// Takes the attendance at the door, with cards that a scanner types and by hand.
class TestAttendanceDialog : public RoomTest {
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        open();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_conductor.reset();
        end();
    }

    void aCardIsEnough();
    void aCardScannedTwiceChangesNothing();
    void oneCardFollowsAnother();
    void whoWasOutIsBack();
    void saysWhoCameInTheirPlace();
    void refusesWhatIsNoCard_data();
    void refusesWhatIsNoCard();
    void figuresReachTheFieldFromAnywhere();
    void wordsAndSeatsAreSearched();
    void whatIsDoneByHandEndsTheLine();
    void aReadOnlyFileIsOnlyLookedAt();

private:
    void open()
    {
        m_conductor =
            std::make_unique<RoomConductor>(m_fixture->desk(), m_room->state(), m_room.get());
        m_dialog = std::make_unique<AttendanceDialog>(m_fixture->desk(), m_room->state(),
                                                      *m_conductor, m_room.get());
        m_dialog->show();
        QApplication::setActiveWindow(m_dialog.get());
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    /// Types where the focus is, as a scanner does.
    void scan(const QString& figures, int lineEnds = 1)
    {
        for (const QChar figure : figures)
            QTest::keyClick(QApplication::focusWidget(), figure.toLatin1());
        for (int i = 0; i < lineEnds; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QLineEdit* search() { return m_dialog->findChild<QLineEdit*>(u"attendanceSearch"_s); }
    QString said() { return m_dialog->findChild<QLabel*>(u"attendanceSaid"_s)->text(); }
    QList<AttendanceEvent> events()
    {
        return must(m_fixture->file().read().attendance.ofMeeting(m_fixture->meeting()));
    }
    Attendee attendee(int member) { return attendanceNow(events()).value(m_members[member]); }
    QString sinceOf(int member)
    {
        return m_fixture->desk().words().clock(attendee(member).since.toLocalTime().time());
    }
    QString codeOf(PersonId person)
    {
        return attendanceCode(person, must(m_fixture->file().read().council.council()).name);
    }
    QString codeOf(int member) { return codeOf(m_members[member]); }
    bool isReady() { return search()->text().isEmpty() && search()->hasFocus(); }

    std::unique_ptr<RoomConductor> m_conductor;
    std::unique_ptr<AttendanceDialog> m_dialog;
};

void TestAttendanceDialog::aCardIsEnough()
{
    scan(codeOf(2));
    QVERIFY(attendee(2).isPresent());
    QCOMPARE(events().size(), 1);
    QCOMPARE(said(), u"Thành viên 3: present, %1"_s.arg(sinceOf(2)));
    QVERIFY(isReady());
}

// Neither a second time at the door nor a scanner that sends two line ends takes anything back.
void TestAttendanceDialog::aCardScannedTwiceChangesNothing()
{
    scan(codeOf(2), 2);
    scan(codeOf(2), 3);
    QCOMPARE(events().size(), 1);
    QVERIFY(attendee(2).isPresent());
    QCOMPARE(said(), u"Thành viên 3: present already, since %1"_s.arg(sinceOf(2)));
    QVERIFY(isReady());
}

void TestAttendanceDialog::oneCardFollowsAnother()
{
    for (int i = 4; i >= 0; --i)
        scan(codeOf(i));
    QCOMPARE(events().size(), 5);
    for (int i = 0; i < 5; ++i)
        QVERIFY(attendee(i).isPresent());
    QVERIFY(said().startsWith(u"Thành viên 1:"_s));
}

void TestAttendanceDialog::whoWasOutIsBack()
{
    attendFirst(1);
    Arrival away;
    away.kind = Coming::Away;
    m_conductor->attend({m_members[0]}, away);
    QVERIFY(!attendee(0).isPresent());
    scan(codeOf(0));
    QVERIFY(attendee(0).isPresent());
    QCOMPARE(said(), u"Thành viên 1: present, %1"_s.arg(sinceOf(0)));
}

void TestAttendanceDialog::saysWhoCameInTheirPlace()
{
    Arrival arrival;
    arrival.substitute = u"Trần Thị Bình"_s;
    m_conductor->attend({m_members[0]}, arrival);
    scan(codeOf(0));
    QCOMPARE(events().size(), 1);
    QCOMPARE(said(),
             u"Thành viên 1: Trần Thị Bình is here in their place, since %1"_s.arg(sinceOf(0)));
}

void TestAttendanceDialog::refusesWhatIsNoCard_data()
{
    QTest::addColumn<QString>("figures");
    QTest::newRow("a wrong figure") << u"00000196"_s;
    QTest::newRow("of another council") << attendanceCode(PersonId(1), u"Hội đồng khác"_s);
    QTest::newRow("changed places") << u"00001095"_s;
    QTest::newRow("a code of goods") << u"8934563138165"_s;
    QTest::newRow("of nobody") << attendanceCode(PersonId(999),
                                                 u"Hội đồng Giám đốc CNTT khu vực miền Bắc"_s);
}

void TestAttendanceDialog::refusesWhatIsNoCard()
{
    QFETCH(QString, figures);
    scan(figures, 2);
    QCOMPARE(events().size(), 0);
    QVERIFY2(said().contains(figures), qPrintable(said()));
    QVERIFY(isReady());
    // The next is taken.
    scan(codeOf(0));
    QVERIFY(attendee(0).isPresent());
}

void TestAttendanceDialog::figuresReachTheFieldFromAnywhere()
{
    m_dialog->findChild<QListView*>(u"attendanceList"_s)->setFocus();
    scan(codeOf(1));
    QVERIFY(attendee(1).isPresent());
    QVERIFY(isReady());
    // A button was pressed last: Enter would press it again, or close the dialog.
    const auto buttons = m_dialog->findChildren<QPushButton*>();
    QVERIFY(buttons.size() >= 6);
    for (QPushButton* button : buttons) {
        button->setFocus();
        scan(codeOf(1));
        QVERIFY(m_dialog->isVisible());
        QVERIFY(isReady());
    }
    QCOMPARE(events().size(), 1);
}

void TestAttendanceDialog::wordsAndSeatsAreSearched()
{
    Person person = must(m_fixture->file().read().council.person(m_members[3]));
    person.seat = u"12"_s;
    must(editPerson(m_fixture->file(), person));
    scan(u"12"_s);
    QVERIFY(attendee(3).isPresent());
    typeInto(search(), u"vien 2"_s);
    QTest::keyClick(search(), Qt::Key_Return);
    QVERIFY(attendee(1).isPresent());
    QCOMPARE(events().size(), 2);
}

// A line that says "present" must not stand beside somebody who was taken back.
void TestAttendanceDialog::whatIsDoneByHandEndsTheLine()
{
    const QString hint = said();
    scan(codeOf(0));
    QVERIFY(said() != hint);
    typeInto(search(), u"vien 1"_s);
    QTest::keyClick(search(), Qt::Key_Return);
    QVERIFY(!attendee(0).isPresent());
    QCOMPARE(said(), hint);
}

void TestAttendanceDialog::aReadOnlyFileIsOnlyLookedAt()
{
    m_dialog.reset();
    m_conductor.reset();
    m_room.reset();
    m_fixture->desk().setFile(nullptr);
    auto opened = must(CouncilFile::open(m_fixture->path(), Access::ReadOnly, m_fixture->clock()));
    m_fixture->desk().setFile(std::move(opened));
    m_fixture->desk().setMeeting(m_fixture->meeting());
    show();
    open();
    const QString hint = said();
    scan(codeOf(0));
    QCOMPARE(said(), hint);
    QCOMPARE(m_room->state().attendance().size(), 0);
}

}  // namespace nghisu

QTEST_MAIN(nghisu::TestAttendanceDialog)
#include "tst_attendancedialog.moc"
