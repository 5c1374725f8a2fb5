// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/polling.h"
#include "ui/phonesfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

namespace nghisu {

/// Votes by phone as the desk follows and closes them, with members who have none.
class TestPhoneVotes : public PhonesTest {
    Q_OBJECT

private slots:
    void init() { beginWithPhones(); }
    void cleanup() { end(); }

    void isAskedForInTheDialog();
    void countsThoseAtTheDeskWithThePhones();
    void aKeyNeverMeetsSomebodyElse();
    void hidesWhatASecretVoteComesTo();
    void showsTheRoomHowManyHaveVoted();
    void saysThatPhonesAreOff();

private:
    PollId openByPhone(bool secret = false);
    /// As a phone does, which goes past the desk.
    void voteByPhone(PollId poll, int member, int option);
    QListView& list() { return *find<QListView>("rollCallList"); }
    QString progress() { return m_room->findChild<QWidget*>(u"phoneProgress"_s)->accessibleName(); }
};

PollId TestPhoneVotes::openByPhone(bool secret)
{
    attendFirst(4);
    press(Qt::Key_PageDown);
    Poll poll;
    poll.meeting = m_fixture->meeting();
    poll.question = u"Thông qua?"_s;
    poll.method = PollMethod::Phone;
    poll.secret = secret;
    poll.rule = must(m_fixture->file().read().council.council()).rule;
    poll.options = standardOptions(u"Tán thành"_s, u"Không"_s, u"Trắng"_s);
    const PollId id = must(preparePoll(m_fixture->file(), poll));
    must(openPoll(m_fixture->file(), id, m_room->state().now()));
    QCoreApplication::processEvents();
    return id;
}

void TestPhoneVotes::voteByPhone(PollId poll, int member, int option)
{
    must(castByName(m_fixture->file(), poll, m_members[member], {option}, m_room->state().now()));
    m_phones->m_voted[poll].insert(m_members[member]);
}

void TestPhoneVotes::isAskedForInTheDialog()
{
    attendFirst(4);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_PageDown);
    bool asked = false;
    QTimer::singleShot(0, this, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        asked = true;
        auto& method = in<QComboBox>(*dialog, "pollMethod");
        auto& changeable = in<QCheckBox>(*dialog, "pollChangeable");
        auto& verifiable = in<QCheckBox>(*dialog, "pollVerifiable");
        QVERIFY(!changeable.isVisible() && !verifiable.isVisible());
        method.setCurrentIndex(method.findData(int(PollMethod::Phone)));
        QVERIFY(changeable.isVisible() && !verifiable.isVisible());
        in<QCheckBox>(*dialog, "pollSecret").click();
        QVERIFY(!changeable.isVisible() && verifiable.isVisible());
        // What each phone can say, paper can as well.
        auto& kind = in<QComboBox>(*dialog, "pollKind");
        kind.setCurrentIndex(kind.findData(int(PollKind::Ranking)));
        QVERIFY(!in<QLabel>(*dialog, "pollWhy").text().contains(u"on paper"_s));
        kind.setCurrentIndex(kind.findData(int(PollKind::Decision)));
        in<QPushButton>(*dialog, "pollOpen").click();
        dialog->close();
    });
    find<QPushButton>("roomSecond")->click();
    QVERIFY(asked);
    QCOMPARE(polls().size(), 1);
    QCOMPARE(polls().first().method, PollMethod::Phone);
    QVERIFY(polls().first().secret);
    QCOMPARE(polls().first().state, PollState::Open);
}

void TestPhoneVotes::countsThoseAtTheDeskWithThePhones()
{
    serve();
    const PollId poll = openByPhone();
    QTRY_COMPARE(QApplication::focusWidget(), &list());
    QCOMPARE(list().model()->rowCount(), 4);
    voteByPhone(poll, 2, 0);
    voteByPhone(poll, 3, 1);
    // Only who has not voted is left, by name.
    QTRY_COMPARE(list().model()->rowCount(), 2);
    QCOMPARE(list().model()->index(0, 0).data().toString(), u"Thành viên 1"_s);
    press(Qt::Key_1);
    // What was said here can still be put right here.
    QCOMPARE(list().model()->rowCount(), 2);
    press(Qt::Key_Backspace);
    press(Qt::Key_2);
    const QString asked = pressAndAnswer(Qt::Key_F9, "askSafe");
    QVERIFY2(asked.contains(u"1 "_s) && asked.contains(u"Thành viên 2"_s), qPrintable(asked));
    m_phones->m_voted[poll].insert(m_members[0]);
    press(Qt::Key_1);
    pressAndAnswer(Qt::Key_F9, "askAction");
    const Poll held = must(m_fixture->file().read().polls.find(poll));
    QCOMPARE(held.state, PollState::Announced);
    QCOMPARE(held.counts().votes, (QList<qint64>{2, 2, 0}));
}

// Somebody votes by phone at the moment at which they say it at the desk.
void TestPhoneVotes::aKeyNeverMeetsSomebodyElse()
{
    serve();
    const PollId poll = openByPhone();
    QTRY_COMPARE(QApplication::focusWidget(), &list());
    QSignalSpy said(&m_fixture->desk(), &Desk::notified);
    voteByPhone(poll, 0, 1);
    voteByPhone(poll, 3, 1);
    QTRY_COMPARE(list().model()->rowCount(), 3);
    QCOMPARE(list().currentIndex().data().toString(), u"Thành viên 1"_s);
    press(Qt::Key_1);
    QCOMPARE(said.size(), 1);
    QVERIFY(said[0][0].toString().contains(u"Thành viên 1"_s));
    const QList<OpenBallot> ballots = must(m_fixture->file().read().ballots.open(poll));
    QCOMPARE(ballots.size(), 2);
    QCOMPARE(ballots[0].choice, BallotChoice{1});
    // Once left, the row goes.
    press(Qt::Key_Down);
    QTRY_COMPARE(list().model()->rowCount(), 2);
    QCOMPARE(list().currentIndex().data().toString(), u"Thành viên 2"_s);
}

void TestPhoneVotes::hidesWhatASecretVoteComesTo()
{
    serve();
    const PollId poll = openByPhone(true);
    must(castBallots(m_fixture->file(), poll, {{0}, {0}}));
    m_phones->m_voted[poll] = {m_members[0], m_members[1]};
    QTRY_VERIFY2(progress().contains(u"2"_s), qPrintable(progress()));
    QVERIFY(!list().isVisible());
    // Somebody without a phone takes a paper, and is counted at once; what is on it is typed.
    auto* field = find<QLineEdit>("paperField");
    field->setFocus();
    typeInto(field, u"Thành viên 3"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_phones->m_voted[poll].contains(m_members[2]));
    QVERIFY(find<QLabel>("paperGiven")->text().contains(u"Thành viên 3"_s));
    QSignalSpy failed(&m_fixture->desk(), &Desk::failed);
    typeInto(field, u"Thành viên 1"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(failed.size(), 1);
    auto* line = find<QLineEdit>("ballotLine");
    line->setFocus();
    QTest::keyClick(line, Qt::Key_2);
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);
    for (const QLabel* label : m_room->findChildren<QLabel*>()) {
        if (label->objectName().startsWith("ballotCount"_L1))
            QVERIFY(label->text().isEmpty());
    }
    const QString asked = pressAndAnswer(Qt::Key_F9, "askAction");
    QVERIFY2(!asked.contains(u"Thành viên"_s) && !asked.contains(u"2/4"_s), qPrintable(asked));
    QVERIFY2(asked.contains(u"1 "_s), qPrintable(asked));
    QCOMPARE(must(m_fixture->file().read().polls.find(poll)).counts().votes,
             (QList<qint64>{2, 1, 0}));
}

void TestPhoneVotes::showsTheRoomHowManyHaveVoted()
{
    serve();
    const PollId poll = openByPhone();
    voteByPhone(poll, 1, 0);
    const auto intake = [this] { return std::get<BallotIntake>(std::get<VoteSlide>(slide()).way); };
    QTRY_COMPARE(intake().cast, 1);
    QCOMPARE(intake().expected, 4);
    QCOMPARE(intake().progress, u"1/4"_s);
    QCOMPARE(intake().by, BallotIntake::By::Phone);
}

void TestPhoneVotes::saysThatPhonesAreOff()
{
    openByPhone();
    QVERIFY(find<QLabel>("phonesAreOff")->isVisible());
    serve();
    QVERIFY(!find<QLabel>("phonesAreOff")->isVisible());
}

}  // namespace nghisu

QTEST_MAIN(nghisu::TestPhoneVotes)
#include "tst_phonevotes.moc"
