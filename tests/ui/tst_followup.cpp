// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/unstored.h"
#include "shellfixture.h"

#include "models/followupmodel.h"
#include "pages/followuplist.h"
#include "pages/followuppage.h"
#include "panels/followuppanel.h"
#include "session/assigning.h"
#include "session/followingup.h"
#include "session/issuing.h"
#include "widgets/dayfield.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QTableView>
#include <QTextEdit>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

/// A council whose three proposals were issued: two for an ended ministry, one for another.
class FollowUpFixture : public ShellFixture {
public:
    FollowUpFixture()
    {
        [[maybe_unused]] const bool opened = openCouncil();
        Q_ASSERT(opened);
        const MeetingId meeting = window->desk().meeting();
        const auto stubs = *file().read().proposals.stubs(meeting);
        [[maybe_unused]] const bool assigned =
            assignBody(file(), {stubs[0].id, stubs[1].id}, body(u"BTTTT"_s), Role::Lead)
            && assignBody(file(), {stubs[2].id}, body(u"BTC"_s), Role::Lead)
            && issueList(file(), meeting);
        Q_ASSERT(assigned);
        action("actionGoFollowUp")->trigger();
        table = find<QTableView>("followUpTable");
        page = window->findChild<FollowUpPage*>();
    }

    BodyId body(const QString& code)
    {
        const QList<Body> bodies = *file().read().bodies.all();
        return std::find_if(bodies.begin(), bodies.end(),
                            [&](const Body& each) { return each.code == code; })
            ->id;
    }
    QList<FollowUp> followUps()
    {
        return *file().read().proposals.followUps(window->desk().meeting());
    }
    QStringList firstColumn()
    {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts.append(table->model()->index(row, 0).data().toString());
        return texts;
    }
    QDate today() const { return clock.now().toLocalTime().date(); }

    QTableView* table = nullptr;
    FollowUpPage* page = nullptr;
};

}  // namespace

class TestFollowUp : public QObject {
    Q_OBJECT

private slots:
    void modelIsSound();
    void readsDays_data();
    void readsDays();
    void groupsByWhoAnswers();
    void marksWhatIsLate();
    void editsInPlace();
    void editsInThePanel();
    void keepsWhatTheDiskDoesNotTake();
    void keepsARowThatWasEdited();
    void keepsTheDocument();
    void setsADeadlineForMany();
    void handsOver();
    void showsTheWholeCouncil();
    void remindsWhenOpened();
    void changesNothingInAFileToRead();
};

void TestFollowUp::modelIsSound()
{
    FollowUpFixture shell;
    FollowUpModel model(shell.window->desk());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 5);
    FollowUpFilter filter = model.filter();
    filter.show = FollowUpFilter::Show::Answered;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 0);
    filter.show = FollowUpFilter::Show::Open;
    filter.words = u"noi vu"_s;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 2);
    filter.words.clear();
    filter.answerer = Answerer{shell.body(u"BTC"_s), {}};
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.counts().open, 1);
    QVERIFY(setDeadline(shell.file(), {shell.followUps().last().assignment.id}, QDate(2017, 1, 1)));
    QCOMPARE(model.counts().overdue, 1);
    QVERIFY(shell.file().undo());
    QCOMPARE(model.counts().overdue, 0);
}

void TestFollowUp::readsDays_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");  // ISO, "" for none, "?" for no day
    QTest::newRow("whole") << u"15/12/2026"_s << u"2026-12-15"_s;
    QTest::newRow("short year") << u"1.2.27"_s << u"2027-02-01"_s;
    QTest::newRow("without year") << u"15/12"_s << u"2026-12-15"_s;
    QTest::newRow("just passed") << u"20/10"_s << u"2026-10-20"_s;
    QTest::newRow("next year") << u"5-1"_s << u"2027-01-05"_s;
    QTest::newRow("ahead") << u"+30"_s << u"2026-12-20"_s;
    QTest::newRow("none") << u"  "_s << u""_s;
    QTest::newRow("no day") << u"31/2/2026"_s << u"?"_s;
    QTest::newRow("words") << u"sớm"_s << u"?"_s;
}

void TestFollowUp::readsDays()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const auto day = DayField::parsed(typed, QDate(2026, 11, 20));
    QCOMPARE(day ? day->toString(Qt::ISODate) : u"?"_s, expected);
}

void TestFollowUp::groupsByWhoAnswers()
{
    FollowUpFixture shell;
    // In the order of the directory, each with what it has to answer.
    QCOMPARE(shell.firstColumn(), QStringList({u"Bộ Tài chính"_s, u"3"_s,
                                               u"Bộ Thông tin và Truyền thông"_s, u"1"_s, u"2"_s}));
    const QString detail = shell.table->model()->index(2, 0).data(FollowUpDetailRole).toString();
    QVERIFY2(detail.contains(u"2 not answered"_s), qPrintable(detail));
    QVERIFY2(detail.contains(u"no longer stands"_s), qPrintable(detail));
    QCOMPARE(shell.table->columnSpan(0, 0), FollowUpModel::columns);
    // Drafts are asked of nobody yet.
    QVERIFY(addProposal(shell.file(), shell.window->desk().meeting(), {}, u"Mới"_s));
    QCOMPARE(shell.table->model()->rowCount(), 5);
}

void TestFollowUp::marksWhatIsLate()
{
    FollowUpFixture shell;
    QVERIFY(setDeadline(shell.file(), {shell.followUps().first().assignment.id},
                        shell.today().addDays(-3)));
    const int row = shell.page->list()->model().rowOf(shell.followUps().first().assignment.id);
    QCOMPARE(shell.table->model()->index(row, FollowUpModel::State).data().toString(),
             u"3 days late"_s);
    auto* tabs = shell.find<QWidget>("followUpTabs");
    tabs->findChild<QAbstractButton*>(u"filterTab2"_s)->click();
    QCOMPARE(shell.firstColumn(), QStringList({u"Bộ Thông tin và Truyền thông"_s, u"1"_s}));
}

void TestFollowUp::editsInPlace()
{
    FollowUpFixture shell;
    const QAbstractItemModel* model = shell.table->model();
    shell.table->setFocus();
    shell.table->setCurrentIndex(model->index(1, FollowUpModel::Deadline));
    QTest::keyClick(shell.table, Qt::Key_F2);
    auto* day = shell.find<QLineEdit>("followUpDayEditor");
    QVERIFY(day && day->isVisible());
    QTest::keyClicks(day, u"15/12/2030"_s);
    QTest::keyClick(day, Qt::Key_Return);
    QTRY_COMPARE(shell.followUps().last().assignment.answer.dueOn, QDate(2030, 12, 15));

    shell.table->setCurrentIndex(model->index(1, FollowUpModel::Reference));
    QTest::keyClick(shell.table, Qt::Key_F2);
    auto* line = shell.find<QLineEdit>("followUpTextEditor");
    QVERIFY(line);
    QTest::keyClicks(line, u"3115/BTC-CST"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(shell.followUps().last().assignment.answer.reference, u"3115/BTC-CST"_s);

    shell.table->setCurrentIndex(model->index(1, FollowUpModel::State));
    QTest::keyClick(shell.table, Qt::Key_F2);
    auto* state = shell.find<QComboBox>("followUpStateEditor");
    QVERIFY(state);
    state->setCurrentIndex(2);
    emit state->activated(2);
    QCOMPARE(shell.followUps().last().assignment.answer.state, AnswerState::Answered);
    // The day comes with it.
    QCOMPARE(shell.followUps().last().assignment.answer.answeredOn, shell.today());
}

void TestFollowUp::editsInThePanel()
{
    FollowUpFixture shell;
    shell.table->selectRow(1);
    auto* answer = shell.find<QTextEdit>("followUpAnswer");
    answer->setFocus();
    QTest::keyClicks(answer, u"Se bo tri trong quy I."_s);
    QTRY_COMPARE(shell.followUps().last().assignment.answer.text, u"Se bo tri trong quy I."_s);
    auto* reference = shell.find<QLineEdit>("followUpReference");
    reference->setFocus();
    QTest::keyClicks(reference, u"12/BTC"_s);
    // Going elsewhere stores it.
    shell.table->setFocus();
    shell.table->selectRow(3);
    QCOMPARE(shell.followUps().last().assignment.answer.reference, u"12/BTC"_s);
    QVERIFY(answer->toPlainText().isEmpty());
    shell.table->selectRow(1);
    QCOMPARE(answer->toPlainText(), u"Se bo tri trong quy I."_s);

    auto* answered = shell.find<QLineEdit>("followUpAnswered");
    answered->setFocus();
    QTest::keyClicks(answered, u"1/11/2017"_s);
    QTest::keyClick(answered, Qt::Key_Return);
    QCOMPARE(shell.followUps().last().assignment.answer.state, AnswerState::Answered);
    QCOMPARE(shell.followUps().last().assignment.answer.answeredOn, QDate(2017, 11, 1));
    shell.action("actionUndo")->trigger();
    QCOMPARE(shell.find<QComboBox>("followUpState")->currentIndex(), 0);
    // What is no day is not taken.
    answered->setFocus();
    QTest::keyClicks(answered, u"hom qua"_s);
    QTest::keyClick(answered, Qt::Key_Return);
    QVERIFY(!shell.followUps().last().assignment.answer.answeredOn.isValid());
    QCOMPARE(answered->property("state").toString(), u"wrong"_s);
}

void TestFollowUp::keepsWhatTheDiskDoesNotTake()
{
    FollowUpFixture shell;
    const QString path = shell.file().path();
    const QString elsewhere = path + u".away"_s;
    shell.table->selectRow(1);
    auto* answer = shell.find<QTextEdit>("followUpAnswer");
    QVERIFY(QFile::rename(path, elsewhere));
    answer->setFocus();
    QTest::keyClicks(answer, u"Se bo tri von."_s);
    shell.table->selectRow(3);
    QVERIFY(answer->toPlainText().isEmpty());
    answer->setFocus();
    QTest::keyClicks(answer, u"Da ban hanh."_s);
    // Each answer shows what was typed into it.
    shell.table->selectRow(1);
    QCOMPARE(answer->toPlainText(), u"Se bo tri von."_s);
    QVERIFY(!shell.window->desk().unstored().isEmpty());
    QVERIFY(QFile::rename(elsewhere, path));
    QVERIFY(shell.window->desk().unstored().store(shell.file()));
    QVERIFY(shell.window->desk().unstored().isEmpty());
    QStringList texts;
    for (const FollowUp& each : shell.followUps())
        texts.append(each.assignment.answer.text);
    QVERIFY(texts.contains(u"Se bo tri von."_s));
    QVERIFY(texts.contains(u"Da ban hanh."_s));
}

void TestFollowUp::keepsARowThatWasEdited()
{
    FollowUpFixture shell;
    auto* tabs = shell.find<QWidget>("followUpTabs");
    tabs->findChild<QAbstractButton*>(u"filterTab1"_s)->click();
    QCOMPARE(shell.table->model()->rowCount(), 5);
    shell.table->selectRow(1);
    shell.action("followUpMarkAnswered")->trigger();
    // It does not slip away from under the hand.
    QCOMPARE(shell.table->model()->rowCount(), 5);
    tabs->findChild<QAbstractButton*>(u"filterTab0"_s)->click();
    tabs->findChild<QAbstractButton*>(u"filterTab1"_s)->click();
    QCOMPARE(shell.table->model()->rowCount(), 3);
}

void TestFollowUp::keepsTheDocument()
{
    FollowUpFixture shell;
    const QString source = shell.path(u"tra-loi.pdf"_s);
    {
        QFile file(source);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.4") > 0);
    }
    const QString copy = shell.path(u"copy.pdf"_s);
    QString opened;
    DocumentDoors doors;
    doors.choose = [&](QWidget*) { return source; };
    doors.saveAs = [&](QWidget*, const QString& suggested) {
        return suggested == u"tra-loi.pdf" ? copy : QString();
    };
    doors.open = [&](const QString& path) { opened = path; };
    shell.page->panel()->setDoors(doors);
    shell.table->selectRow(1);
    shell.find<QAbstractButton>("followUpAddDocument")->click();
    QCOMPARE(shell.followUps().last().assignment.answer.fileName, u"tra-loi.pdf"_s);
    QCOMPARE(shell.find<QWidget>("followUpDocument")->property("text").toString(),
             u"tra-loi.pdf"_s);
    shell.find<QAbstractButton>("followUpOpenDocument")->click();
    QVERIFY(QFileInfo(opened).isReadable() && opened != source);
    shell.find<QAbstractButton>("followUpSaveDocument")->click();
    QVERIFY(QFileInfo::exists(copy));
    shell.find<QAbstractButton>("followUpRemoveDocument")->click();
    QVERIFY(shell.followUps().last().assignment.answer.fileName.isEmpty());
    shell.action("actionUndo")->trigger();
    QCOMPARE(shell.followUps().last().assignment.answer.fileName, u"tra-loi.pdf"_s);
    QVERIFY(shell.find<QWidget>("followUpOpenDocument")->isVisible());
}

void TestFollowUp::setsADeadlineForMany()
{
    FollowUpFixture shell;
    shell.table->setFocus();
    shell.table->selectAll();
    WhenDialog dialog(u"deadlineDialog"_s, [](QDialog& shown) {
        auto* day = shown.findChild<QLineEdit*>(u"deadlineDay"_s);
        day->selectAll();
        QTest::keyClicks(day, u"bao gio"_s);
        shown.findChild<QAbstractButton*>(u"storeDeadline"_s)->click();
        QVERIFY(shown.isVisible());
        day->selectAll();
        QTest::keyClicks(day, u"31/12/2030"_s);
        auto* reminder = shown.findChild<QComboBox*>(u"deadlineReminder"_s);
        reminder->setCurrentIndex(reminder->findData(7));
        shown.findChild<QAbstractButton*>(u"storeDeadline"_s)->click();
    });
    shell.find<QAbstractButton>("followUpDeadlineButton")->click();
    QVERIFY(dialog.seen());
    const QList<FollowUp> all = shell.followUps();
    QCOMPARE(all.size(), 3);
    for (const FollowUp& followUp : all) {
        QCOMPARE(followUp.assignment.answer.dueOn, QDate(2030, 12, 31));
        QCOMPARE(followUp.assignment.answer.remindOn, QDate(2030, 12, 24));
    }
    // One step.
    shell.action("actionUndo")->trigger();
    QVERIFY(!shell.followUps().first().assignment.answer.dueOn.isValid());
}

void TestFollowUp::handsOver()
{
    FollowUpFixture shell;
    // One of the two is about what the second successor took over.
    QVERIFY(editShortName(shell.file(), shell.followUps()[1].proposal, u"Cơ quan báo chí"_s));
    shell.table->selectRow(3);
    WhenDialog dialog(u"handOverDialog"_s, [](QDialog& shown) {
        QVERIFY(shown.findChild<QComboBox*>(u"handOverTo1"_s)->currentText().contains(u"VHTT"_s));
        QVERIFY(shown.findChild<QComboBox*>(u"handOverTo0"_s)->currentText().contains(u"KH&CN"_s));
        auto* button = shown.findChild<QAbstractButton*>(u"handOver"_s);
        QVERIFY2(button->text().contains(u'2'), qPrintable(button->text()));
        button->click();
    });
    shell.action("followUpHandOver")->trigger();
    QVERIFY(dialog.seen());
    QCOMPARE(shell.firstColumn(),
             QStringList({u"Bộ Tài chính"_s, u"3"_s, u"Bộ Khoa học và Công nghệ"_s, u"1"_s,
                          u"Bộ Văn hóa, Thể thao và Du lịch"_s, u"2"_s}));
    // The name of its day stays.
    QCOMPARE(shell.followUps().first().assignment.name, u"Bộ Thông tin và Truyền thông"_s);
    shell.action("actionUndo")->trigger();
    QCOMPARE(shell.table->model()->rowCount(), 5);
}

void TestFollowUp::showsTheWholeCouncil()
{
    FollowUpFixture shell;
    Meeting later;
    later.title = u"Họp sau"_s;
    later.day = QDate(2018, 5, 2);
    const MeetingId second = *addMeeting(shell.file(), later);
    shell.window->desk().setMeeting(second);
    QVERIFY(shell.find<QWidget>("followUpTable")->isHidden()
            || shell.table->model()->rowCount() == 0);
    shell.action("followUpWhole")->trigger();
    QCOMPARE(shell.table->model()->rowCount(), 5);
    QVERIFY(!shell.table->isColumnHidden(FollowUpModel::MeetingName)
            || shell.table->viewport()->width() < 900);
    // Going to a proposal goes to its meeting.
    shell.table->selectRow(1);
    shell.action("followUpShowProposal")->trigger();
    QVERIFY(shell.window->desk().meeting() != second);
    QCOMPARE(shell.window->navigation().place(), Place::Proposals);
}

void TestFollowUp::remindsWhenOpened()
{
    FollowUpFixture shell;
    QVERIFY(setDeadline(shell.file(), {shell.followUps().first().assignment.id}, shell.today(),
                        shell.today()));
    const QString path = shell.file().path();
    shell.action("actionClose")->trigger();
    QString said;
    connect(&shell.window->desk(), &Desk::notified, this,
            [&](const QString& text) { said = text; });
    QVERIFY(shell.window->opener().open(path));
    QTRY_VERIFY2(said.contains(u"1 answer"_s), qPrintable(said));
}

void TestFollowUp::changesNothingInAFileToRead()
{
    FollowUpFixture shell;
    const QString path = shell.file().path();
    shell.action("actionClose")->trigger();
    auto opened = CouncilFile::open(path, Access::ReadOnly, shell.clock);
    QVERIFY(opened);
    shell.window->desk().setFile(*std::move(opened));
    shell.action("actionGoFollowUp")->trigger();
    shell.table->selectRow(1);
    QVERIFY(!shell.action("followUpSetDeadline")->isEnabled());
    QVERIFY(!shell.action("followUpHandOver")->isEnabled());
    QVERIFY(shell.find<QLineEdit>("followUpReference")->isReadOnly());
    QVERIFY(!shell.find<QWidget>("followUpAddDocument")->isVisible());
    QVERIFY(!shell.table->model()
                 ->index(1, FollowUpModel::Deadline)
                 .flags()
                 .testFlag(Qt::ItemIsEditable));
}

QTEST_MAIN(TestFollowUp)
#include "tst_followup.moc"
