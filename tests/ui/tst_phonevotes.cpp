// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/polling.h"
#include "session/voting.h"
#include "ui/phonesfixture.h"
#include "widgets/filtertabs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QSpinBox>

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
    void typesABallotOfSeveralChoices();
    void typesARankingInItsOrder();
    void showsWhoHasVotedAndHow();
    void replacesAVoteByPhoneWhenAsked();
    void aBallotNeedsSomebodyWhoTookThePaper();
    void hidesWhatASecretVoteComesTo();
    void showsTheRoomHowManyHaveVoted();
    void saysThatPhonesAreOff();

private:
    PollId openByPhone(bool secret = false);
    PollId open(const Poll& poll);
    Poll question() const;
    /// An election of two among four.
    Poll election() const;
    QLineEdit& line() { return *find<QLineEdit>("saidLine"); }
    QString reading() { return find<QLabel>("saidLineReading")->text(); }
    void turnTo(int tab);
    QString rowText(int row)
    {
        return list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    /// As a phone does, which goes past the desk.
    void voteByPhone(PollId poll, int member, int option);
    QListView& list() { return *find<QListView>("rollCallList"); }
    QString progress() { return m_room->findChild<QWidget*>(u"phoneProgress"_s)->accessibleName(); }
};

Poll TestPhoneVotes::question() const
{
    Poll poll;
    poll.meeting = m_fixture->meeting();
    poll.question = u"Thông qua?"_s;
    poll.method = PollMethod::Phone;
    poll.rule = must(m_fixture->file().read().council.council()).rule;
    poll.options = standardOptions(u"Tán thành"_s, u"Không"_s, u"Trắng"_s);
    return poll;
}

Poll TestPhoneVotes::election() const
{
    Poll poll = question();
    poll.ballot.kind = PollKind::Election;
    poll.ballot.most = 2;
    poll.options.clear();
    for (const auto& name : {u"An"_s, u"Bình"_s, u"Chi"_s, u"Dũng"_s})
        poll.options.append({{}, name, OptionMeaning::Other, 0});
    return poll;
}

PollId TestPhoneVotes::openByPhone(bool secret)
{
    Poll poll = question();
    poll.secret = secret;
    return open(poll);
}

PollId TestPhoneVotes::open(const Poll& poll)
{
    attendFirst(4);
    press(Qt::Key_PageDown);
    const PollId id = must(preparePoll(m_fixture->file(), poll));
    must(openPoll(m_fixture->file(), id, m_room->state().now()));
    QCoreApplication::processEvents();
    return id;
}

void TestPhoneVotes::voteByPhone(PollId poll, int member, int option)
{
    must(m_fixture->file().perform(
        u"poll.cast"_s, {},
        [&](Repositories& repositories) {
            return repositories.ballots.add(poll, m_members[member], {{option}, 1},
                                            m_room->state().now(), true);
        },
        StepOptions{.barrier = true}));
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
        // Tab goes down the rows.
        kind.setCurrentIndex(kind.findData(int(PollKind::Election)));
        QWidget* next = &in<QSpinBox>(*dialog, "pollSeats");
        do
            next = next->nextInFocusChain();
        while (!next->isVisible() || qobject_cast<QSpinBox*>(next->parentWidget())
               || !(next->focusPolicy() & Qt::TabFocus));
        QCOMPARE(next, &method);
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
    QSignalSpy said(&m_fixture->desk(), &Desk::failed);
    voteByPhone(poll, 0, 1);
    voteByPhone(poll, 3, 1);
    QTRY_COMPARE(list().model()->rowCount(), 3);
    QCOMPARE(list().currentIndex().data().toString(), u"Thành viên 1"_s);
    press(Qt::Key_1);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said[0][0].value<Error>().code, ErrorCode::AlreadyVoted);
    QCOMPARE(said[0][0].value<Error>().detail, u"Thành viên 1"_s);
    const QList<OpenBallot> ballots = must(m_fixture->file().read().ballots.open(poll));
    QCOMPARE(ballots.size(), 2);
    QCOMPARE(ballots[0].choice, BallotChoice{1});
    // Once left, the row goes.
    press(Qt::Key_Down);
    QTRY_COMPARE(list().model()->rowCount(), 2);
    QCOMPARE(list().currentIndex().data().toString(), u"Thành viên 2"_s);
}

void TestPhoneVotes::turnTo(int tab)
{
    find<FilterTabs>("rollCallTabs")->setCurrentIndex(tab);
    QCoreApplication::processEvents();
}

// More than a key can say is typed, read back by name, and kept with Enter.
void TestPhoneVotes::typesABallotOfSeveralChoices()
{
    serve();
    const PollId poll = open(election());
    QTRY_COMPARE(QApplication::focusWidget(), &line());
    QSignalSpy failed(&m_fixture->desk(), &Desk::failed);
    press(Qt::Key_1);
    press(Qt::Key_3);
    QCOMPARE(reading(), u"An, Chi"_s);
    // One too many is refused, and nothing is kept.
    press(Qt::Key_4);
    QVERIFY2(reading().contains(u"3"_s), qPrintable(reading()));
    press(Qt::Key_Return);
    QCOMPARE(failed.size(), 1);
    QVERIFY(must(m_fixture->file().read().ballots.open(poll)).isEmpty());
    press(Qt::Key_Backspace);
    press(Qt::Key_Return);
    // The next name is called, and nothing stands in the line for them.
    QCOMPARE(list().currentIndex().data().toString(), u"Thành viên 2"_s);
    QVERIFY(line().text().isEmpty());
    // Nothing written is a ballot as well.
    press(Qt::Key_0);
    press(Qt::Key_Return);
    QCOMPARE(list().currentIndex().data().toString(), u"Thành viên 3"_s);
    // Going back shows what was said, and it can be put right.
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(reading(), u"An, Chi"_s);
    press(Qt::Key_2);
    QCOMPARE(reading(), u"Bình"_s);
    press(Qt::Key_Return);
    QCOMPARE(list().currentIndex().data().toString(), u"Thành viên 3"_s);
    const QList<OpenBallot> ballots = must(m_fixture->file().read().ballots.open(poll));
    QCOMPARE(ballots.size(), 2);
    QCOMPARE(ballots[0].choice, BallotChoice{1});
    QCOMPARE(ballots[0].corrections, 1);
    QCOMPARE(ballots[1].choice, BallotChoice());
    QCOMPARE(list().model()->rowCount(), 4);
}

void TestPhoneVotes::typesARankingInItsOrder()
{
    serve();
    Poll poll = election();
    poll.ballot.kind = PollKind::Ranking;
    const PollId id = open(poll);
    QTRY_COMPARE(QApplication::focusWidget(), &line());
    press(Qt::Key_3);
    press(Qt::Key_1);
    QCOMPARE(reading(), u"Chi, An"_s);
    press(Qt::Key_Return);
    QCOMPARE(must(m_fixture->file().read().ballots.open(id)).first().choice, (BallotChoice{2, 0}));
    m_phones->m_voted[id].insert(m_members[0]);
    pressAndAnswer(Qt::Key_F9, "askAction");
    QCOMPARE(must(m_fixture->file().read().polls.find(id)).state, PollState::Announced);
}

void TestPhoneVotes::showsWhoHasVotedAndHow()
{
    serve();
    const PollId poll = openByPhone();
    QTRY_COMPARE(QApplication::focusWidget(), &list());
    press(Qt::Key_2);
    voteByPhone(poll, 2, 0);
    turnTo(1);
    QTRY_COMPARE(list().model()->rowCount(), 2);
    QVERIFY2(rowText(0).contains(u"Không"_s) && rowText(0).contains(u"desk"_s),
             qPrintable(rowText(0)));
    QVERIFY2(rowText(1).contains(u"Thành viên 3"_s) && rowText(1).contains(u"phone"_s),
             qPrintable(rowText(1)));
    // What a phone sent is the member's to show.
    QVERIFY(!rowText(1).contains(u"Tán thành"_s));
    // Who comes meanwhile leaves the row that is looked at where it is.
    list().setCurrentIndex(list().model()->index(1, 0));
    voteByPhone(poll, 1, 0);
    QTRY_COMPARE(list().model()->rowCount(), 3);
    QCOMPARE(list().currentIndex().data().toString(), u"Thành viên 3"_s);
    must(annulVote(m_fixture->file(), poll, u"nhầm"_s));

    const PollId secret = openByPhone(true);
    must(takePaper(m_fixture->file(), secret, m_members[0]));
    // Nobody is called here: whoever has voted goes.
    QTRY_COMPARE(list().model()->rowCount(), 3);
    turnTo(1);
    QTRY_COMPARE(list().model()->rowCount(), 1);
    QVERIFY(list().isVisible());
    QVERIFY(rowText(0).contains(u"Thành viên 1"_s));
    // A secret vote is not said aloud.
    QVERIFY(!find<QLabel>("rollCallKeys")->isVisible());
    list().setFocus();
    press(Qt::Key_1);
    QVERIFY(must(m_fixture->file().read().ballots.open(secret)).isEmpty());
}

void TestPhoneVotes::replacesAVoteByPhoneWhenAsked()
{
    serve();
    Poll changeable = question();
    changeable.changeable = true;
    const PollId poll = open(changeable);
    voteByPhone(poll, 0, 0);
    voteByPhone(poll, 1, 0);
    turnTo(1);
    QTRY_COMPARE(list().model()->rowCount(), 2);
    list().setCurrentIndex(list().model()->index(0, 0));
    list().setFocus();
    const auto now = [&] { return must(m_fixture->file().read().ballots.open(poll)).first(); };
    const QString asked = pressAndAnswer(Qt::Key_2, "askSafe");
    QVERIFY2(asked.contains(u"Thành viên 1"_s), qPrintable(asked));
    QVERIFY(now().byPhone);
    list().setFocus();
    pressAndAnswer(Qt::Key_2, "askAction");
    QCOMPARE(now().choice, BallotChoice{1});
    QVERIFY(!now().byPhone);
}

// Nobody's ballot is counted: who takes a paper is entered before it is typed.
void TestPhoneVotes::aBallotNeedsSomebodyWhoTookThePaper()
{
    serve();
    const PollId poll = openByPhone(true);
    auto* typed = find<QLineEdit>("ballotLine");
    QTRY_COMPARE(QApplication::focusWidget(), typed);
    QSignalSpy said(&m_fixture->desk(), &Desk::notified);
    press(Qt::Key_1);
    press(Qt::Key_Return);
    QCOMPARE(said.size(), 1);
    QCOMPARE(typed->text(), u"1"_s);
    must(takePaper(m_fixture->file(), poll, m_members[0]));
    QTRY_VERIFY(find<QLabel>("paperAlone")->isVisible());
    press(Qt::Key_Return);
    QVERIFY(typed->text().isEmpty());
    press(Qt::Key_2);
    press(Qt::Key_Return);
    QCOMPARE(said.size(), 2);
    must(takePaper(m_fixture->file(), poll, m_members[1]));
    QVERIFY(!find<QLabel>("paperAlone")->isVisible());
    // Not closed while a paper is out.
    QTest::keyClick(typed, Qt::Key_Backspace);
    QTest::keyClick(typed, Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_F9);
    QVERIFY2(said.last()[0].toString().startsWith(u"1 paper"_s),
             qPrintable(said.last()[0].toString()));
    press(Qt::Key_2);
    press(Qt::Key_Return);
    QTest::keyClick(typed, Qt::Key_Return, Qt::ControlModifier);
    m_phones->m_voted[poll] = {m_members[0], m_members[1]};
    pressAndAnswer(Qt::Key_F9, "askAction");
    QCOMPARE(must(m_fixture->file().read().polls.find(poll)).counts().votes,
             (QList<qint64>{1, 1, 0}));
}

void TestPhoneVotes::hidesWhatASecretVoteComesTo()
{
    serve();
    const PollId poll = openByPhone(true);
    for (const int member : {0, 1})
        must(takePaper(m_fixture->file(), poll, m_members[member]));
    must(castBallots(m_fixture->file(), poll, {{0}, {0}}));
    m_phones->m_voted[poll] = {m_members[0], m_members[1]};
    QTRY_VERIFY2(progress().contains(u"2"_s), qPrintable(progress()));
    // Somebody without a phone takes a paper, and is counted at once; what is on it is typed.
    auto* field = find<QLineEdit>("paperField");
    field->setFocus();
    typeInto(field, u"Thành viên 3"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_phones->m_voted[poll].contains(m_members[2]));
    QVERIFY(find<QLabel>("paperGiven")->text().contains(u"Thành viên 3"_s));
    must(takePaper(m_fixture->file(), poll, m_members[2]));
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
