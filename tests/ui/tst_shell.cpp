// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellfixture.h"

#include "pages/proposalspage.h"
#include "widgets/proposalview.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QStandardPaths>
#include <QTreeView>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class TestShell : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void startsWithThreeWays();
    void opensTheSample();
    void createsACouncil();
    void neverWritesOverAFile();
    void saysWhatIsWrongWithAFile();
    void offersToReadAFileThatIsInUse();
    void takesOverOnlyWhenAsked();
    void undoesFromTheStatusBar();
    void managesMeetings();
    void switchesLanguageAtOnce();
    void showsIconsWhenNarrow();
    void showsTheMenuBarOnDemand();
    void showsTheMenuBarForAlt();
    void remembersTheWayBack();
    void savesACopy();
    void closesAndReopens();
};

void TestShell::startsWithThreeWays()
{
    ShellFixture shell;
    QVERIFY(shell.find<QWidget>("startPage")->isVisible());
    QVERIFY(!shell.find<QWidget>("sidebar")->isVisible());
    for (const char* name : {"startNew", "startOpen", "startSample", "dropZone"})
        QVERIFY2(shell.find<QAbstractButton>(name)->isVisible(), name);
    QVERIFY(!shell.find<QWidget>("recentFiles")->isVisible());
    // What needs a council is not offered.
    QVERIFY(!shell.action("actionImport")->isEnabled());
    QVERIFY(!shell.action("actionUndo")->isEnabled());
}

void TestShell::opensTheSample()
{
    ShellFixture shell;
    QTest::mouseClick(shell.find<QAbstractButton>("startSample"), Qt::LeftButton);
    QVERIFY(shell.window->desk().file());
    QVERIFY(shell.find<QWidget>("sidebar")->isVisible());
    auto* page = shell.window->findChild<ProposalsPage*>();
    QVERIFY(page && page->isVisible());
    QCOMPARE(page->view()->model()->rowCount(), 6);

    const MeetingRecord record = *shell.file().record(shell.window->desk().meeting());
    QCOMPARE(record.entries.size(), 6);
    QVERIFY(!record.entries[0].proposal.assignments.isEmpty());
    QCOMPARE(record.entries[0].proposal.issuedNumber, u"1"_s);
    QCOMPARE(record.entries[2].polls.size(), 1);
    QCOMPARE(record.entries[2].polls[0].options[0].votes, 18);
    QCOMPARE(record.freePolls.size(), 1);  // quoted from the letter
    QCOMPARE(record.freePolls[0].method, PollMethod::Quoted);
    QCOMPARE(std::count_if(record.people.begin(), record.people.end(),
                           [](const Person& person) { return person.kind == PersonKind::Member; }),
             25);
    QVERIFY(shell.file().undoStep());
    QVERIFY(shell.file().check()->problems.isEmpty());

    // Opened again, it is as it was before anything was changed.
    QVERIFY(editShortName(shell.file(), record.entries[0].proposal.id, u"Đã sửa"_s));
    shell.action("actionOpenSample")->trigger();
    const MeetingRecord fresh = *shell.file().record(shell.window->desk().meeting());
    QVERIFY(fresh.entries[0].proposal.shortName != u"Đã sửa");
    // It is nobody's own file.
    QVERIFY(shell.settings.recentFiles().isEmpty());
}

void TestShell::createsACouncil()
{
    ShellFixture shell;
    WhenDialog dialog(u"newCouncilDialog"_s, [&](QDialog& shown) {
        auto* create = shown.findChild<QAbstractButton*>(u"createCouncil"_s);
        QVERIFY(!create->isEnabled());
        QTest::keyClicks(shown.findChild<QLineEdit*>(u"councilName"_s), u"Hoi dong Tu van"_s);
        QVERIFY(create->isEnabled());
        QTest::keyClick(&shown, Qt::Key_Return);
    });
    QTest::keyClick(shell.window.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(dialog.seen());
    QVERIFY(shell.window->desk().file());
    QCOMPARE(QFileInfo(shell.file().path()).fileName(), u"hoi-dong-tu-van.nghisu"_s);
    QCOMPARE(shell.file().read().council.council()->name, u"Hoi dong Tu van"_s);
    QCOMPARE(shell.file().read().council.meetings()->size(), 1);
    QVERIFY(shell.file().read().bodies.all()->size() > 20);
    QVERIFY(shell.window->windowTitle().contains(u"Hoi dong Tu van"_s));
    QCOMPARE(shell.settings.recentFiles().size(), 1);
    // A name that is on the disk is not suggested again.
    WhenDialog second(u"newCouncilDialog"_s, [&](QDialog& shown) {
        QTest::keyClicks(shown.findChild<QLineEdit*>(u"councilName"_s), u"Hoi dong Tu van"_s);
        QVERIFY(shown.findChild<QLineEdit*>(u"councilPath"_s)
                    ->text()
                    .endsWith(u"hoi-dong-tu-van-2.nghisu"_s));
        shown.reject();
    });
    shell.action("actionNewCouncil")->trigger();
    QVERIFY(second.seen());
}

void TestShell::neverWritesOverAFile()
{
    ShellFixture shell;
    const QString path = shell.path(u"mine.nghisu"_s);
    writeFile(path, "not a council, but mine");
    FilePickers pickers = FilePickers::system();
    pickers.saveCouncil = [path](QWidget*, const QString&) { return path; };
    shell.window->opener().setPickers(pickers);
    std::unique_ptr<WhenDialog> again;
    WhenDialog dialog(u"newCouncilDialog"_s, [](QDialog& shown) {
        QTest::keyClicks(shown.findChild<QLineEdit*>(u"councilName"_s), u"Mine"_s);
        QTest::mouseClick(shown.findChild<QAbstractButton*>(u"chooseCouncilPath"_s),
                          Qt::LeftButton);
        QTest::mouseClick(shown.findChild<QAbstractButton*>(u"createCouncil"_s), Qt::LeftButton);
    });
    WhenDialog message(u"message"_s, [&](QDialog& shown) {
        // What was typed is there for another try.
        again = std::make_unique<WhenDialog>(u"newCouncilDialog"_s, [](QDialog& same) {
            QCOMPARE(same.findChild<QLineEdit*>(u"councilName"_s)->text(), u"Mine"_s);
            same.reject();
        });
        shown.accept();
    });
    shell.action("actionNewCouncil")->trigger();
    QVERIFY(dialog.seen());
    QVERIFY(message.seen());
    QVERIFY(again && again->seen());
    QVERIFY(!shell.window->desk().file());
    QCOMPARE(readFile(path), QByteArray("not a council, but mine"));
}

void TestShell::saysWhatIsWrongWithAFile()
{
    ShellFixture shell;
    const QString path = shell.path(u"broken.nghisu"_s);
    const QByteArray bytes(5000, 'x');
    writeFile(path, bytes);
    QString said;
    WhenDialog message(u"message"_s, [&](QDialog& shown) {
        said = shown.accessibleDescription();
        shown.accept();
    });
    shell.window->openPath(path);
    QVERIFY(message.seen());
    QVERIFY2(said.contains(u"broken.nghisu"_s), qPrintable(said));
    QVERIFY(!shell.window->desk().file());
    QCOMPARE(readFile(path), bytes);

    // A file of the list that is gone leaves the list.
    shell.settings.addRecentFile(shell.path(u"gone.nghisu"_s));
    WhenDialog gone(u"message"_s, [](QDialog& shown) { shown.accept(); });
    shell.window->openPath(shell.path(u"gone.nghisu"_s));
    QVERIFY(gone.seen());
    QVERIFY(shell.settings.recentFiles().isEmpty());
}

void TestShell::offersToReadAFileThatIsInUse()
{
    ShellFixture shell;
    const QString path = shell.council();
    const SystemClock clock;
    const auto other = CouncilFile::open(path, Access::ReadWrite, clock);
    QVERIFY(other);

    WhenDialog declined(u"ask"_s, [](QDialog& shown) { shown.reject(); });
    shell.window->openPath(path);
    QVERIFY(declined.seen());
    QVERIFY(!shell.window->desk().file());

    WhenDialog taken(u"ask"_s, [](QDialog& shown) {
        QTest::mouseClick(shown.findChild<QAbstractButton*>(u"askAction"_s), Qt::LeftButton);
    });
    shell.window->openPath(path);
    QVERIFY(taken.seen());
    QVERIFY(shell.window->desk().file());
    QVERIFY(shell.file().isReadOnly());
    QVERIFY(!shell.action("actionImport")->isEnabled());
    QVERIFY(!shell.action("actionNewMeeting")->isEnabled());
    QVERIFY(!shell.find<QWidget>("undoLink")->isVisible());
}

void TestShell::takesOverOnlyWhenAsked()
{
    ShellFixture shell;
    const QString path = shell.council();
    const auto lockElsewhere = [&] {
        QFile lock(path + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("4711\nnghisu\nVP-05\n\n\n");
    };
    lockElsewhere();
    WhenDialog declined(u"ask"_s, [](QDialog& shown) {
        QVERIFY(shown.accessibleDescription().contains(u"VP-05"_s));
        QTest::keyClick(&shown, Qt::Key_Return);
    });
    shell.window->openPath(path);
    QVERIFY(declined.seen());
    QVERIFY(!shell.window->desk().file());

    WhenDialog read(u"ask"_s, [](QDialog& shown) {
        QTest::mouseClick(shown.findChild<QAbstractButton*>(u"askOther"_s), Qt::LeftButton);
    });
    shell.window->openPath(path);
    QVERIFY(read.seen());
    QVERIFY(shell.file().isReadOnly());
    shell.action("actionClose")->trigger();

    WhenDialog taken(u"ask"_s, [](QDialog& shown) {
        QTest::mouseClick(shown.findChild<QAbstractButton*>(u"askAction"_s), Qt::LeftButton);
    });
    shell.window->openPath(path);
    QVERIFY(taken.seen());
    QVERIFY(!shell.file().isReadOnly());
}

void TestShell::undoesFromTheStatusBar()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    Meeting meeting;
    meeting.title = u"Họp bất thường"_s;
    QVERIFY(addMeeting(shell.file(), meeting));
    auto* undo = shell.find<QAbstractButton>("undoLink");
    QTRY_VERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(shell.file().read().council.meetings()->size(), 1);
    QTest::keyClick(shell.window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shell.file().read().council.meetings()->size(), 2);
}

void TestShell::managesMeetings()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    const MeetingId first = shell.window->desk().meeting();
    WhenDialog added(u"meetingDialog"_s, [](QDialog& shown) {
        QTest::keyClicks(shown.findChild<QLineEdit*>(u"meetingTitle"_s), u"Hop chuyen de"_s);
        QTest::keyClick(&shown, Qt::Key_Return);
    });
    QTest::keyClick(shell.window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(added.seen());
    QCOMPARE(shell.file().read().council.meetings()->size(), 2);
    const MeetingId second = shell.window->desk().meeting();
    QVERIFY(second != first);

    WhenDialog edited(u"meetingDialog"_s, [](QDialog& shown) {
        auto* title = shown.findChild<QLineEdit*>(u"meetingTitle"_s);
        title->selectAll();
        QTest::keyClicks(title, u"Hop lan hai"_s);
        QTest::keyClick(&shown, Qt::Key_Return);
    });
    shell.action("actionEditMeeting")->trigger();
    QVERIFY(edited.seen());
    QCOMPARE(shell.file().read().council.meeting(second)->title, u"Hop lan hai"_s);

    shell.action("actionRemoveMeeting")->trigger();
    QCOMPARE(shell.file().read().council.meetings()->size(), 1);
    QCOMPARE(shell.window->desk().meeting(), first);
    shell.action("actionUndo")->trigger();
    QCOMPARE(shell.file().read().council.meetings()->size(), 2);
}

void TestShell::switchesLanguageAtOnce()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    auto* bodies = shell.find<QAbstractButton>("bodiesButton");
    QCOMPARE(bodies->text(), u"Bodies"_s);
    shell.settings.set(Settings::Key::Language, u"vi"_s);
    QTRY_COMPARE(bodies->text(), u"Cơ quan"_s);
    QCOMPARE(shell.action("actionGoMembers")->text(), u"Thành viên"_s);
    shell.settings.set(Settings::Key::Language, u"en"_s);
    QTRY_COMPARE(bodies->text(), u"Bodies"_s);
}

void TestShell::showsIconsWhenNarrow()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    auto* sidebar = shell.find<QWidget>("sidebar");
    QCOMPARE(sidebar->width(), shell.theme.sizes().sidebar);
    shell.window->resize(950, 600);
    QTRY_VERIFY(sidebar->width() < 80);
    QVERIFY(shell.find<QWidget>("menuButton")->isVisible());
    QVERIFY(sidebar->rect().contains(shell.find<QWidget>("menuButton")->geometry()));
    shell.window->resize(100, 100);
    QCOMPARE(shell.window->size().expandedTo(QSize(880, 480)), shell.window->size());
}

void TestShell::showsTheMenuBarOnDemand()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    QMenuBar* bar = shell.window->menuBar();
    QVERIFY(!bar->isVisible());
    QTest::keyClick(shell.window.get(), Qt::Key_F10);
    QVERIFY(bar->isVisible());
    // The first menu is open; who leaves it is back where the keyboard was.
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!bar->isVisible());
}

void TestShell::showsTheMenuBarForAlt()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    QMenuBar* bar = shell.window->menuBar();
    // Alt with another key is that key's shortcut.
    QTest::keyPress(shell.window.get(), Qt::Key_Alt);
    QTest::keyClick(shell.window.get(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyRelease(shell.window.get(), Qt::Key_Alt);
    QVERIFY(!bar->isVisible());
    QTest::keyClick(shell.window.get(), Qt::Key_Alt);
    QVERIFY(bar->isVisible());
}

void TestShell::remembersTheWayBack()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    QTest::keyClick(shell.window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(shell.window->navigation().place(), Place::Members);
    QTest::keyClick(shell.window.get(), Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(shell.window->navigation().place(), Place::Bodies);
    QTest::keyClick(shell.window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shell.window->navigation().place(), Place::Members);
    QTest::keyClick(shell.window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shell.window->navigation().place(), Place::Proposals);
}

void TestShell::savesACopy()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    const QString copy = shell.path(u"copy.nghisu"_s);
    FilePickers pickers = FilePickers::system();
    pickers.saveCouncil = [copy](QWidget*, const QString&) { return copy; };
    shell.window->opener().setPickers(pickers);
    shell.action("actionSaveCopy")->trigger();
    const SystemClock clock;
    const auto opened = CouncilFile::open(copy, Access::ReadOnly, clock);
    QVERIFY(opened);
    QCOMPARE((*opened)->read().council.council()->name, u"Hội đồng thử"_s);
}

void TestShell::closesAndReopens()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    const QString path = shell.file().path();
    shell.action("actionClose")->trigger();
    QVERIFY(!shell.window->desk().file());
    QVERIFY(shell.find<QWidget>("startPage")->isVisible());
    auto* recent = shell.find<QAbstractButton>("recentFile0");
    QVERIFY(recent);
    QTRY_VERIFY(recent->isVisible());
    QTest::mouseClick(recent, Qt::LeftButton);
    QVERIFY(shell.window->desk().file());
    QCOMPARE(QFileInfo(shell.file().path()), QFileInfo(path));
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
