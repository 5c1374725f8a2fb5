// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellfixture.h"

#include "models/placesmodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QTextEdit>
#include <QTreeView>

using namespace nghisu;
using namespace Qt::StringLiterals;

class TestShellSettings : public QObject {
    Q_OBJECT

private slots:
    void settingsHaveDefaults();
    void keepsRecentFilesInOrder();
    void passingSettingsAreNotKept();
    void appearanceTakesEffect();
    void councilDataIsStoredWhileTyped();
    void decisionRuleIsChosenFromPresets();
    void undoShowsInTheFields();
    void placesFollowTheFile();
};

void TestShellSettings::settingsHaveDefaults()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"s.ini"_s));
    QCOMPARE(settings.get(Settings::Key::Appearance).toString(), u"system"_s);
    QCOMPARE(settings.textSize(), 100);
    settings.set(Settings::Key::TextSize, 900);
    QCOMPARE(settings.textSize(), Settings::largestText);
    settings.set(Settings::Key::Author, u" Lan "_s);
    QCOMPARE(settings.author(), u"Lan"_s);
    settings.set(Settings::Key::Language, u"vi"_s);
    QCOMPARE(settings.language(), u"vi"_s);
    settings.set(Settings::Key::Language, u"xx"_s);
    QVERIFY(settings.language() == u"vi" || settings.language() == u"en");
}

void TestShellSettings::keepsRecentFilesInOrder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"s.ini"_s);
    {
        Settings settings(path);
        for (int i = 0; i < 12; ++i)
            settings.addRecentFile(folder.filePath(u"%1.nghisu"_s.arg(i)));
        settings.addRecentFile(folder.filePath(u"9.nghisu"_s));
    }
    const Settings again(path);
    QCOMPARE(again.recentFiles().size(), 8);
    QCOMPARE(again.recentFiles()[0], folder.filePath(u"9.nghisu"_s));
    QCOMPARE(again.recentFiles()[1], folder.filePath(u"11.nghisu"_s));
    QCOMPARE(again.recentFiles().count(folder.filePath(u"9.nghisu"_s)), 1);
}

void TestShellSettings::passingSettingsAreNotKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"s.ini"_s);
    {
        Settings settings(path);
        settings.setForNow(Settings::Key::Language, u"vi"_s);
        QCOMPARE(settings.language(), u"vi"_s);
    }
    QCOMPARE(Settings(path).get(Settings::Key::Language).toString(), u"system"_s);
}

void TestShellSettings::appearanceTakesEffect()
{
    ShellFixture shell;
    shell.action("actionGoSettings")->trigger();
    auto* box = shell.find<QComboBox>("appearanceBox");
    QVERIFY(!shell.theme.isDark());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_End);
    emit box->activated(box->currentIndex());
    QVERIFY(shell.theme.isDark());
    QCOMPARE(shell.settings.get(Settings::Key::Appearance).toString(), u"dark"_s);
    // Without a council there is nothing to say about its documents.
    QVERIFY(!shell.find<QLineEdit>("superiorBody")->isVisible());
}

void TestShellSettings::councilDataIsStoredWhileTyped()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    shell.action("actionGoSettings")->trigger();
    auto* field = shell.find<QLineEdit>("superiorBody");
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, u"Bo Thong tin"_s);
    // No Save anywhere, and not more than a second.
    QTRY_COMPARE_WITH_TIMEOUT(shell.file().read().council.council()->superiorBody,
                              u"Bo Thong tin"_s, 1000);
    auto* recipients = shell.find<QTextEdit>("recipients");
    QTest::keyClicks(recipients, u"Members"_s);
    QTest::keyClick(recipients, Qt::Key_Return);
    QTest::keyClicks(recipients, u"File"_s);
    // Going elsewhere stores at once.
    shell.action("actionGoMembers")->trigger();
    QCOMPARE(shell.file().read().council.council()->recipients,
             (QStringList{u"Members"_s, u"File"_s}));
    // A council keeps a name.
    shell.action("actionGoSettings")->trigger();
    auto* name = shell.find<QLineEdit>("councilNameField");
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(shell.file().read().council.council()->name, u"Hội đồng thử"_s);
}

void TestShellSettings::decisionRuleIsChosenFromPresets()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    shell.action("actionGoSettings")->trigger();
    auto* box = shell.find<QComboBox>("defaultRule");
    QCOMPARE(box->count(), static_cast<int>(decisionRulePresets().size()));
    const int wanted = box->findData(u"members-2/3-more"_s);
    QVERIFY(wanted >= 0);
    QVERIFY(box->itemText(wanted).contains(u"2/3"_s));
    box->setCurrentIndex(wanted);
    emit box->activated(wanted);
    QCOMPARE(shell.file().read().council.council()->rule.key, u"members-2/3-more"_s);
}

void TestShellSettings::undoShowsInTheFields()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    shell.action("actionGoSettings")->trigger();
    auto* field = shell.find<QLineEdit>("councilPlace");
    QTest::keyClicks(field, u"Hai Phong"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(shell.file().read().council.council()->place, u"Hai Phong"_s);
    shell.action("actionUndo")->trigger();
    QCOMPARE(field->text(), QString());
}

void TestShellSettings::placesFollowTheFile()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    PlacesModel model(shell.window->desk());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2);  // a year and its meeting
    QCOMPARE(model.index(0, 0).data().toString(), u"2017"_s);
    const MeetingId first = shell.window->desk().meeting();
    QCOMPARE(model.placeIndex(first, MeetingPlace::Proposals).data(PlaceDetailRole).toString(),
             u"3"_s);
    Meeting other;
    other.title = u"Họp thường kỳ"_s;
    other.day = QDate(2016, 6, 14);
    const MeetingId second = *addMeeting(shell.file(), other);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.meetingIndex(second).data(PlaceDetailRole).toString(), u"14/6"_s);

    // A click goes to the meeting, and to its place.
    auto* tree = shell.find<QTreeView>("places");
    auto* shown = qobject_cast<PlacesModel*>(tree->model());
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, Qt::NoModifier,
                      tree->visualRect(shown->meetingIndex(second)).center());
    QCOMPARE(shell.window->desk().meeting(), second);
    QVERIFY(tree->isExpanded(shown->meetingIndex(second)));
    QVERIFY(!tree->isExpanded(shown->meetingIndex(first)));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, Qt::NoModifier,
                      tree->visualRect(shown->placeIndex(second, MeetingPlace::Polls)).center());
    QCOMPARE(shell.window->navigation().place(), Place::Polls);
    QCOMPARE(tree->currentIndex(), shown->placeIndex(second, MeetingPlace::Polls));
}

QTEST_MAIN(TestShellSettings)
#include "tst_shellsettings.moc"
