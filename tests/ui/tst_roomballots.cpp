// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pollresult.h"
#include "session/polling.h"
#include "session/voting.h"
#include "ui/roomfixture.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTextEdit>

namespace nghisu {

/// Ballots on paper at the desk: typed one by one, counted twice, brought in as a table.
class TestRoomBallots : public RoomTest {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void typesARankingBallotByBallot();
    void takesBackWhatIsNotKept();
    void typesAnElectionByStrikingOut();
    void saysWhatIsStillToBeTyped();
    void keepsTheBundleWhereTheDeskIsLeft();
    void showsNoFigureOfWhatIsHidden();
    void countsASecondTime();
    void countsARankingASecondTime();
    void saysEverythingInASmallWindow();
    void takesFiguresFromATable();
    void refusesATableThatDoesNotFit();

private:
    /// A vote on three options, opened while an item is on.
    PollId openPaper(PollKind kind, const BallotForm& form = {}, bool secret = true,
                     bool hidden = false);
    void type(const QString& keys)
    {
        QTest::keyClicks(QApplication::focusWidget(), keys);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    void fill(const char* field, const QString& figure)
    {
        auto* edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, figure);
    }
    /// As somebody at the desk can read it.
    QString shown() const;
    Poll poll(PollId id) { return must(m_fixture->file().read().polls.find(id)); }
};

PollId TestRoomBallots::openPaper(PollKind kind, const BallotForm& form, bool secret, bool hidden)
{
    attendFirst(5);
    press(Qt::Key_PageDown);
    Poll poll;
    poll.meeting = m_fixture->meeting();
    poll.question = u"Chọn địa điểm họp"_s;
    poll.method = PollMethod::Paper;
    poll.secret = secret;
    poll.hidden = hidden;
    poll.ballot = form;
    poll.ballot.kind = kind;
    poll.rule = must(m_fixture->file().read().council.council()).rule;
    for (const QString& name : {u"Huế"_s, u"Vinh"_s, u"Đà Lạt"_s})
        poll.options.append({{}, name, OptionMeaning::Other, 0});
    const PollId id = must(preparePoll(m_fixture->file(), poll));
    must(openPoll(m_fixture->file(), id, m_room->state().now()));
    QCoreApplication::processEvents();
    return id;
}

QString TestRoomBallots::shown() const
{
    QString text;
    for (const QLabel* label : m_room->findChildren<QLabel*>()) {
        if (label->isVisible())
            text += label->text() + u'\n';
    }
    return text;
}

void TestRoomBallots::typesARankingBallotByBallot()
{
    const PollId id = openPaper(PollKind::Ranking);
    auto* line = find<QLineEdit>("ballotLine");
    QTRY_COMPARE(QApplication::focusWidget(), line);
    // A ranking has no sums that could be entered instead.
    QVERIFY(!find<QWidget>("enterSums")->isVisible());
    for (const QString& ballot : {u"123"_s, u"132"_s, u"213"_s})
        type(ballot);
    QTest::keyClicks(line, u"31"_s);
    QVERIFY(find<QLabel>("ballotLineReading")->text().contains(u"Đà Lạt, Huế"_s));
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClick(line, Qt::Key_Minus);
    QCOMPARE(find<QLineEdit>("ballotsInvalid")->text(), u"1"_s);
    QCOMPARE(must(m_fixture->file().read().ballots.cast(id)), 0);
    QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(must(m_fixture->file().read().ballots.cast(id)), 4);
    fill("ballotsCollected", u"5"_s);
    const QString asked = pressAndAnswer(Qt::Key_F9, "askAction");
    QVERIFY2(asked.contains(u"Huế"_s), qPrintable(asked));
    const Poll held = poll(id);
    QCOMPARE(held.state, PollState::Announced);
    QCOMPARE(held.valid(), 4);
    QCOMPARE(resultOf(held).schulze->places.first(), QList<int>{0});
    // The order stands at the desk as on paper, and the room sees who is first.
    QVERIFY2(shown().contains(u"1. Huế; 2."_s), qPrintable(shown()));
    QCOMPARE(std::get<ResultSlide>(slide()).verdict->word, u"Huế"_s);
}

void TestRoomBallots::takesBackWhatIsNotKept()
{
    const PollId id = openPaper(PollKind::Ranking);
    auto* line = find<QLineEdit>("ballotLine");
    QTRY_COMPARE(QApplication::focusWidget(), line);
    type(u"12"_s);
    type(u"21"_s);
    QTest::keyClick(line, Qt::Key_Minus);
    // The invalid one first, then the last that was read; it stands in the line to be put right.
    press(Qt::Key_Backspace);
    QCOMPARE(find<QLineEdit>("ballotsInvalid")->text(), u"0"_s);
    press(Qt::Key_Backspace);
    QCOMPARE(line->text(), u"21"_s);
    press(Qt::Key_Backspace);
    QCOMPARE(line->text(), u"2"_s);
    type(u"3"_s);
    QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);
    const QList<Ballot> kept = must(m_fixture->file().read().ballots.counting(id));
    QCOMPARE(kept.size(), 2);
    QVERIFY(kept.contains(Ballot{{0, 1}, 1}));
    QVERIFY(kept.contains(Ballot{{1, 2}, 1}));
    // What is kept stays.
    press(Qt::Key_Backspace);
    QCOMPARE(must(m_fixture->file().read().ballots.cast(id)), 2);
}

void TestRoomBallots::typesAnElectionByStrikingOut()
{
    const PollId id = openPaper(PollKind::Election, {PollKind::Election, 2, true}, false);
    find<QPushButton>("typeBallots")->click();
    auto* line = find<QLineEdit>("ballotLine");
    QCOMPARE(QApplication::focusWidget(), line);
    QSignalSpy refused(&m_fixture->desk(), &Desk::failed);
    type(u"0"_s);  // three names for two seats
    QCOMPARE(refused.size(), 1);
    QTest::keyClick(line, Qt::Key_Minus);
    for (const QString& struck : {u"3"_s, u"3"_s, u"2"_s, u"123"_s})
        type(struck);
    QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);
    // Open, so the running count shows.
    QCOMPARE(find<QLabel>("ballotCount0")->text(), u"3"_s);
    fill("ballotsCollected", u"5"_s);
    pressAndAnswer(Qt::Key_F9, "askAction");
    const Poll held = poll(id);
    QCOMPARE(held.counts().votes, (QList<qint64>{3, 2, 1}));
    QCOMPARE(held.invalid, 1);
}

void TestRoomBallots::saysWhatIsStillToBeTyped()
{
    const PollId id = openPaper(PollKind::Ranking);
    QTRY_COMPARE(QApplication::focusWidget(), find<QLineEdit>("ballotLine"));
    type(u"123"_s);
    fill("ballotsCollected", u"3"_s);
    QSignalSpy said(&m_fixture->desk(), &Desk::notified);
    press(Qt::Key_F9);
    QCOMPARE(said.size(), 1);
    QTest::keyClick(find<QLineEdit>("ballotLine"), Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_F9);
    QCOMPARE(said.size(), 2);
    const QString why = said.last().first().toString();
    QVERIFY2(why.contains(u"3"_s) && why.contains(u"1"_s), qPrintable(why));
    QCOMPARE(poll(id).state, PollState::Open);
}

void TestRoomBallots::keepsTheBundleWhereTheDeskIsLeft()
{
    const PollId id = openPaper(PollKind::Ranking);
    QTRY_COMPARE(QApplication::focusWidget(), find<QLineEdit>("ballotLine"));
    type(u"123"_s);
    m_room->hide();
    QCOMPARE(must(m_fixture->file().read().ballots.cast(id)), 1);
    // Another desk, as after the program was started again, goes on with ballots.
    m_room.reset();
    show();
    QVERIFY(find<QLineEdit>("ballotLine")->isVisible());
}

void TestRoomBallots::showsNoFigureOfWhatIsHidden()
{
    openPaper(PollKind::Choice, {}, false, true);
    find<QPushButton>("typeBallots")->click();
    for (const QString& ballot : {u"1"_s, u"1"_s, u"1"_s, u"2"_s})
        type(ballot);
    QTest::keyClick(find<QLineEdit>("ballotLine"), Qt::Key_Return, Qt::ControlModifier);
    for (const char* count : {"ballotCount0", "ballotCount1", "ballotCount2"})
        QVERIFY(find<QLabel>(count)->text().isEmpty());
    QVERIFY(std::holds_alternative<VoteSlide>(slide()));
    fill("ballotsCollected", u"4"_s);
    // Not even the question says what it will have come to.
    const QString asked = pressAndAnswer(Qt::Key_F9, "askAction");
    QVERIFY2(!asked.contains(u'3'), qPrintable(asked));
    QVERIFY(std::holds_alternative<ResultSlide>(slide()));
    QCOMPARE(std::get<ResultSlide>(slide()).bars.first().votes, 3);
}

void TestRoomBallots::countsASecondTime()
{
    const PollId id = openPaper(PollKind::Election);
    fill("ballotsCollected", u"5"_s);
    for (const auto& [field, votes] :
         {std::pair{"optionCount0", u"2"_s}, std::pair{"optionCount1", u"2"_s},
          std::pair{"optionCount2", u"1"_s}})
        fill(field, votes);
    pressAndAnswer(Qt::Key_F9, "askAction");
    QTimer::singleShot(0, this, [] {
        QWidget* dialog = QApplication::activeModalWidget();
        QVERIFY(dialog && dialog->objectName() == u"recountDialog"_s);
        // What is known of the sheets stands there already.
        QCOMPARE(dialog->findChild<QLineEdit*>(u"ballotsCollected"_s)->text(), u"5"_s);
        auto* record = dialog->findChild<QPushButton*>(u"recountRecord"_s);
        QVERIFY(!record->isEnabled());
        int place = 0;
        for (const QString& votes : {u"3"_s, u"1"_s, u"1"_s}) {
            auto* field =
                dialog->findChild<QLineEdit*>(QStringLiteral("optionCount%1").arg(place++));
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, votes);
        }
        QVERIFY(record->isEnabled());
        record->click();
    });
    find<QPushButton>("roomThird")->click();
    const Poll held = poll(id);
    QCOMPARE(held.counts().votes, (QList<qint64>{3, 1, 1}));
    QCOMPARE(held.figures.size(), 2);
    QVERIFY(held.figures.last().recount);
    // The desk calls it by its name, and not a correction.
    QVERIFY2(shown().contains(u"Count 2"_s), qPrintable(shown()));
    QVERIFY(!shown().contains(u"Correction"_s));
}

// The same sheets typed once more; what differs is shown, and not recorded.
void TestRoomBallots::countsARankingASecondTime()
{
    const PollId id = openPaper(PollKind::Ranking);
    QTRY_COMPARE(QApplication::focusWidget(), find<QLineEdit>("ballotLine"));
    for (const QString& ballot : {u"213"_s, u"213"_s, u"31"_s})
        type(ballot);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    fill("ballotsCollected", u"3"_s);
    pressAndAnswer(Qt::Key_F9, "askAction");
    QTimer::singleShot(0, this, [this] {
        QWidget* dialog = QApplication::activeModalWidget();
        QVERIFY(dialog && dialog->objectName() == u"recountBallots"_s);
        auto* record = dialog->findChild<QPushButton*>(u"recountRecord"_s);
        auto* line = dialog->findChild<QLineEdit*>(u"recountLine"_s);
        const auto again = [&](const QString& ballot) {
            QTest::keyClicks(line, ballot);
            QTest::keyClick(line, Qt::Key_Return);
        };
        again(u"31"_s);
        again(u"213"_s);
        QVERIFY(!record->isEnabled());
        again(u"231"_s);
        QVERIFY(!record->isEnabled());
        const QString differences = dialog->findChild<QLabel*>(u"recountDifferences"_s)->text();
        QVERIFY2(differences.contains(u"213: 2 at first, 1 now"_s)
                     && differences.contains(u"231: 0 at first, 1 now"_s),
                 qPrintable(differences));
        // Back to the last, which was typed wrong.
        QTest::keyClick(line, Qt::Key_Backspace);
        line->selectAll();
        again(u"213"_s);
        QVERIFY(record->isEnabled());
        record->click();
    });
    find<QPushButton>("roomThird")->click();
    const Poll held = poll(id);
    QCOMPARE(held.figures.size(), 2);
    QVERIFY(held.figures.last().recount);
    QCOMPARE(held.figures.last().votes, held.figures.first().votes);
    QCOMPARE(held.ballots.size(), 2);
}

void TestRoomBallots::saysEverythingInASmallWindow()
{
    openPaper(PollKind::Ranking);
    m_room->resize(880, 480);
    m_fixture->theme().setTextSize(150);
    QCoreApplication::processEvents();
    auto* line = find<QLineEdit>("ballotLine");
    auto* sheet = find<QScrollArea>("roomSheet");
    QVERIFY(sheet->widget()->width() <= sheet->viewport()->width());
    QVERIFY(line->isVisible());
    type(u"213"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    fill("ballotsCollected", u"1"_s);
    pressAndAnswer(Qt::Key_F9, "askAction");
    for (const char* name : {"roomPrimary", "roomSecond", "roomThird", "roomFourth"}) {
        auto* button = find<QPushButton>(name);
        QVERIFY(button->isVisible());
        QVERIFY2(button->width() >= button->sizeHint().width(), name);
    }
    m_fixture->theme().setTextSize(100);
}

void TestRoomBallots::takesFiguresFromATable()
{
    const PollId id = openPaper(PollKind::Choice);
    fill("ballotsCollected", u"5"_s);
    QTimer::singleShot(0, this, [] {
        QWidget* dialog = QApplication::activeModalWidget();
        QVERIFY(dialog && dialog->objectName() == u"countsDialog"_s);
        dialog->findChild<QTextEdit*>(u"countsText"_s)
            ->setPlainText(u"Phương án\tSố phiếu\nVinh\t1\nHuế\t4\nĐà Lạt\t0\nTổng cộng\t5"_s);
        dialog->findChild<QPushButton*>(u"countsTake"_s)->click();
    });
    find<QPushButton>("importCounts")->click();
    QCOMPARE(find<QLineEdit>("optionCount0")->text(), u"4"_s);
    QApplication::setActiveWindow(m_room.get());
    pressAndAnswer(Qt::Key_F9, "askAction");
    QCOMPARE(poll(id).counts().votes, (QList<qint64>{4, 1, 0}));
}

void TestRoomBallots::refusesATableThatDoesNotFit()
{
    openPaper(PollKind::Choice);
    QTimer::singleShot(0, this, [] {
        QWidget* dialog = QApplication::activeModalWidget();
        auto* text = dialog->findChild<QTextEdit*>(u"countsText"_s);
        auto* take = dialog->findChild<QPushButton*>(u"countsTake"_s);
        const auto* found = dialog->findChild<QLabel*>(u"countsFound"_s);
        text->setPlainText(u"Huế\t4\nNha Trang\t1"_s);
        QVERIFY2(found->text().contains(u"Nha Trang"_s), qPrintable(found->text()));
        QVERIFY(!take->isEnabled());
        text->setPlainText(u"Huế\t4\nVinh\t1"_s);
        QVERIFY2(found->text().contains(u"Đà Lạt"_s), qPrintable(found->text()));
        QVERIFY(!take->isEnabled());
        dialog->close();
    });
    find<QPushButton>("importCounts")->click();
    QVERIFY(find<QLineEdit>("optionCount0")->text().isEmpty());
}

}  // namespace nghisu

QTEST_MAIN(nghisu::TestRoomBallots)
#include "tst_roomballots.moc"
