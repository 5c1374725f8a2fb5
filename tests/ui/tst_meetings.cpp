// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellfixture.h"

#include "dialogs/meetingdialog.h"
#include "models/placesmodel.h"
#include "session/assigning.h"
#include "session/meetingplanning.h"
#include "widgets/numberingfields.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTreeView>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

QStringList topLevel(const QAbstractItemModel& model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(model.index(row, 0).data().toString());
    return rows;
}

}  // namespace

class TestMeetings : public QObject {
    Q_OBJECT

private slots:
    void showsHowNumbersCome();
    void setsTheNumbering();
    void namesTheNextMeeting();
    void startsFromTheLast();
    void startsFromATemplate();
    void foldsTheArchive();
    void placesAreSound();
};

void TestMeetings::showsHowNumbersCome()
{
    ShellFixture shell;
    NumberingFields fields(shell.theme);
    const auto plain = [&] {
        QStringList lines = fields.preview();
        for (QString& line : lines)
            line = line.remove(QChar(QChar::Nbsp)).section(u' ', 0, 0);
        return lines.join(u' ');
    };
    QCOMPARE(plain(), u"Heading 1. 2. 2.1. 2.2. Heading 3."_s);
    fields.setScheme({5, true, true, true});
    QCOMPARE(plain(), u"I. 5. 6. a. b. II. 5."_s);
    QCOMPARE(fields.scheme(), (NumberingScheme{5, true, true, true}));
}

void TestMeetings::setsTheNumbering()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    WhenDialog dialog(u"meetingDialog"_s, [](QDialog& shown) {
        shown.findChild<QSpinBox*>(u"numberingFirst"_s)->setValue(10);
        shown.findChild<QCheckBox*>(u"numberingLetters"_s)->setChecked(true);
        QVERIFY(!shown.findChild<QComboBox*>(u"meetingSource"_s));
        shown.findChild<QAbstractButton*>(u"storeMeeting"_s)->click();
    });
    shell.action("actionEditMeeting")->trigger();
    QVERIFY(dialog.seen());
    const MeetingId meeting = shell.window->desk().meeting();
    QCOMPARE(shell.file().read().proposals.stubs(meeting)->first().number, u"10"_s);
    QVERIFY(shell.file().read().council.meeting(meeting)->numbering.pointLetters);
}

void TestMeetings::namesTheNextMeeting()
{
    QCOMPARE(nextTitle(u"Họp Hội đồng năm 2017"_s, QDate(2017, 11, 24), QDate(2018, 3, 1)),
             u"Họp Hội đồng năm 2018"_s);
    QCOMPARE(nextTitle(u"Họp chuyên đề"_s, QDate(2017, 11, 24), QDate(2018, 3, 1)),
             u"Họp chuyên đề"_s);
    QCOMPARE(nextTitle(u"Họp năm 2017"_s, {}, QDate(2018, 3, 1)), u"Họp năm 2017"_s);
}

void TestMeetings::startsFromTheLast()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    const MeetingId first = shell.window->desk().meeting();
    const auto stubs = *shell.file().read().proposals.stubs(first);
    const Body body = shell.file().read().bodies.all()->constFirst();
    QVERIFY(assignBody(shell.file(), {stubs[0].id, stubs[1].id}, body.id, Role::Lead));
    WhenDialog dialog(u"meetingDialog"_s, [](QDialog& shown) {
        QVERIFY(shown.findChild<QLineEdit*>(u"meetingTitle"_s)->text().startsWith(u"Họp toàn thể"));
        auto* unanswered = shown.findChild<QCheckBox*>(u"carryUnanswered"_s);
        QVERIFY(unanswered->isChecked());
        QVERIFY2(unanswered->text().contains(u'2'), qPrintable(unanswered->text()));
        QVERIFY(!shown.findChild<QCheckBox*>(u"carryProgramme"_s)->isEnabled());
        shown.findChild<QAbstractButton*>(u"storeMeeting"_s)->click();
    });
    shell.action("actionNextMeeting")->trigger();
    QVERIFY(dialog.seen());
    const MeetingId second = shell.window->desk().meeting();
    QVERIFY(second != first);
    QCOMPARE(shell.file().read().council.meeting(second)->previous, first);
    const auto carried = *shell.file().read().proposals.stubs(second);
    QCOMPARE(carried.size(), 2);
    QCOMPARE(shell.file().read().proposals.find(carried[0].id)->carriedFrom, stubs[0].id);
    // One step.
    shell.action("actionUndo")->trigger();
    QCOMPARE(shell.file().read().council.meetings()->size(), 1);
}

void TestMeetings::startsFromATemplate()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    const MeetingId first = shell.window->desk().meeting();
    QVERIFY(addProposal(shell.file(), first, {}, u"Hạ tầng số"_s, ProposalKind::Heading));
    WhenDialog made(u"templateDialog"_s, [](QDialog& shown) {
        auto* title = shown.findChild<QLineEdit*>(u"templateTitle"_s);
        QTest::keyClicks(title, u"Mau hop thuong nien"_s);
        shown.findChild<QAbstractButton*>(u"makeTemplate"_s)->click();
    });
    shell.action("actionMakeTemplate")->trigger();
    QVERIFY(made.seen());
    QCOMPARE(shell.window->desk().meeting(), first);
    WhenDialog dialog(u"meetingDialog"_s, [](QDialog& shown) {
        auto* source = shown.findChild<QComboBox*>(u"meetingSource"_s);
        QCOMPARE(source->currentIndex(), 0);
        QVERIFY(!shown.findChild<QCheckBox*>(u"carryHeadings"_s)->isVisible());
        source->setCurrentIndex(1);
        QVERIFY(source->currentText().contains(u"Mau hop thuong nien"_s));
        QVERIFY(shown.findChild<QCheckBox*>(u"carryHeadings"_s)->isChecked());
        shown.findChild<QAbstractButton*>(u"storeMeeting"_s)->click();
    });
    shell.action("actionNewMeeting")->trigger();
    QVERIFY(dialog.seen());
    const MeetingId second = shell.window->desk().meeting();
    const auto record = *shell.file().record(second);
    QCOMPARE(record.meeting.title, u"Mau hop thuong nien"_s);
    QVERIFY(!record.meeting.isTemplate);
    QCOMPARE(record.entries.size(), 1);
    QCOMPARE(record.entries.first().proposal.text, u"Hạ tầng số"_s);
}

void TestMeetings::foldsTheArchive()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    const MeetingId first = shell.window->desk().meeting();
    Meeting later;
    later.title = u"Họp sau"_s;
    later.day = QDate(2018, 5, 2);
    const MeetingId second = *addMeeting(shell.file(), later);
    QVERIFY(makeTemplate(shell.file(), first, u"Mẫu"_s));
    auto* tree = shell.find<QTreeView>("places");
    QCOMPARE(topLevel(*tree->model()),
             QStringList({u"2018"_s, u"Họp sau"_s, u"2017"_s, u"Họp toàn thể"_s, u"Templates"_s}));
    shell.action("actionArchiveMeeting")->trigger();
    // What is looked at stays in sight.
    QCOMPARE(topLevel(*tree->model()), QStringList({u"2018"_s, u"Họp sau"_s, u"Archive"_s,
                                                    u"Họp toàn thể"_s, u"Templates"_s}));
    shell.window->desk().setMeeting(second);
    shell.action("actionUndo")->trigger();
    shell.action("actionRedo")->trigger();
    QCOMPARE(topLevel(*tree->model()),
             QStringList({u"2018"_s, u"Họp sau"_s, u"Archive"_s, u"Templates"_s}));
    const auto click = [&](const QString& name) {
        const auto found =
            tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, name, 1);
        QVERIFY(!found.isEmpty());
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {},
                          tree->visualRect(found.first()).center());
    };
    click(u"Archive"_s);
    QCOMPARE(topLevel(*tree->model()).size(), 5);
    click(u"Họp toàn thể"_s);
    QCOMPARE(shell.window->desk().meeting(), first);
    QVERIFY(shell.action("actionArchiveMeeting")->text().contains(u"out of the archive"_s));
    shell.action("actionArchiveMeeting")->trigger();
    QVERIFY(!shell.file().read().council.meeting(first)->archived);
    // What was put away is not what a file opens with.
    QVERIFY(setArchived(shell.file(), second, true));
    const QString path = shell.file().path();
    shell.action("actionClose")->trigger();
    QVERIFY(shell.window->opener().open(path));
    QCOMPARE(shell.window->desk().meeting(), first);
}

void TestMeetings::placesAreSound()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    PlacesModel model(shell.window->desk());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const MeetingId first = shell.window->desk().meeting();
    QVERIFY(makeTemplate(shell.file(), first, u"Mẫu"_s));
    QVERIFY(setArchived(shell.file(), first, true));
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.isFold(model.index(row, 0)))
            model.toggle(model.index(row, 0));
    }
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.rowCount(model.meetingIndex(first)), 6);
    QVERIFY(model.placeIndex(first, MeetingPlace::FollowUp).isValid());
}

QTEST_MAIN(TestMeetings)
#include "tst_meetings.moc"
