// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programmefixture.h"

#include "models/placesmodel.h"
#include "widgets/clockfield.h"

#include <QAbstractItemModelTester>
#include <QMimeData>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// The rows of a programme, the times that are typed into them, and its place in the sidebar.
class TestProgrammeModel : public QObject {
    Q_OBJECT

private slots:
    void readsTimes_data();
    void readsTimes();
    void modelIsSound();
    void standsInTheSidebar();
    void dragsRows();
    void looksAtTheOtherMeeting();
};

void TestProgrammeModel::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString& text, const QString& expected) {
        QTest::newRow(qPrintable(text)) << text << expected;
    };
    row(u""_s, u"none"_s);
    row(u"8:30"_s, u"08:30"_s);
    row(u"8h30"_s, u"08:30"_s);
    row(u"08H30"_s, u"08:30"_s);
    row(u"8 giờ 5 phút"_s, u"08:05"_s);
    row(u"8 giờ"_s.normalized(QString::NormalizationForm_D), u"08:00"_s);
    row(u"8g15"_s, u"08:15"_s);
    row(u"8.30"_s, u"08:30"_s);
    row(u" 14 "_s, u"14:00"_s);
    row(u"830"_s, u"08:30"_s);
    row(u"1430"_s, u"14:30"_s);
    row(u"8h30 - 9h"_s, u"08:30 30"_s);
    row(u"8:30–10:00"_s, u"08:30 90"_s);
    row(u"7h30 đến 8h"_s, u"07:30 30"_s);
    row(u"9:00-8:30"_s, u"wrong"_s);
    row(u"8-9-10"_s, u"wrong"_s);
    row(u"24:00"_s, u"wrong"_s);
    row(u"8:61"_s, u"wrong"_s);
    row(u"sáng"_s, u"wrong"_s);
    row(u"-"_s, u"wrong"_s);
    row(u"8h30p"_s, u"08:30"_s);
}

void TestProgrammeModel::readsTimes()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto typed = ClockField::parsed(text);
    QString found = !typed                  ? u"wrong"_s
                  : !typed->start.isValid() ? u"none"_s
                                            : typed->start.toString(u"HH:mm"_s);
    if (typed && typed->minutes)
        found += u' ' + QString::number(*typed->minutes);
    QCOMPARE(found, expected);
}

void TestProgrammeModel::modelIsSound()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    ProgrammeModel model(shell.window->desk());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill(shell);
    QCOMPARE(model.rowCount(), 3);
    AgendaItem item = model.itemAt(1);
    item.minutes = 5;
    QVERIFY(editItem(shell.file(), item));
    QCOMPARE(model.index(2, ProgrammeModel::Time).data().toString(), u"08:20 - 09:20"_s);
    shell.action("actionUndo")->trigger();
    QVERIFY(removeItems(shell.file(), shell.window->desk().meeting(), {item.id}));
    QCOMPARE(model.rowCount(), 2);
}

void TestProgrammeModel::standsInTheSidebar()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    PlacesModel places(shell.window->desk());
    QAbstractItemModelTester tester(&places);
    const MeetingId meeting = shell.window->desk().meeting();
    const QModelIndex place = places.placeIndex(meeting, MeetingPlace::Programme);
    QCOMPARE(place.data().toString(), u"Programme"_s);
    QCOMPARE(place.data(PlaceDetailRole).toString(), QString());
    fill(shell);
    QCOMPARE(place.data(PlaceDetailRole).toString(), u"3"_s);
    // From anywhere, by its name.
    shell.action("actionPalette")->trigger();
    auto* field = shell.find<QLineEdit>("paletteField");
    QTest::keyClicks(field, u"programme"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(shell.window->navigation().place(), Place::Programme);
    shell.action("actionGoProposals")->trigger();
    QTest::keyClick(shell.window.get(), Qt::Key_8, Qt::ControlModifier);
    QCOMPARE(shell.window->navigation().place(), Place::Programme);
}

void TestProgrammeModel::dragsRows()
{
    ShellFixture shell;
    QTableView* table = openPage(shell);
    QVERIFY(table);
    choose(table, 2);
    const std::unique_ptr<QMimeData> rows(
        table->model()->mimeData(table->selectionModel()->selectedIndexes()));
    QAbstractItemModel* model = table->model();
    QCOMPARE(table->dragDropMode(), QAbstractItemView::InternalMove);
    QVERIFY(!table->dragDropOverwriteMode());
    QVERIFY(!model->flags(model->index(0, 0)).testFlag(Qt::ItemIsDropEnabled));
    QVERIFY(model->dropMimeData(rows.get(), Qt::MoveAction, 0, 0, {}));
    QCOMPARE(titles(shell), (QStringList{u"Debate"_s, u"Opening"_s, u"Report"_s}));
    QCOMPARE(table->currentIndex().row(), 0);
    // Below the last row it goes to the end.
    QVERIFY(model->dropMimeData(rows.get(), Qt::MoveAction, -1, -1, {}));
    QCOMPARE(titles(shell), (QStringList{u"Opening"_s, u"Report"_s, u"Debate"_s}));
    // Nothing else lands here.
    QMimeData words;
    words.setText(u"words"_s);
    QVERIFY(!model->dropMimeData(&words, Qt::MoveAction, 0, 0, {}));
    shell.action("actionUndo")->trigger();
    shell.action("actionUndo")->trigger();
    QCOMPARE(titles(shell), (QStringList{u"Opening"_s, u"Report"_s, u"Debate"_s}));
}

void TestProgrammeModel::looksAtTheOtherMeeting()
{
    ShellFixture shell;
    QTableView* table = openPage(shell);
    QVERIFY(table);
    const MeetingId first = shell.window->desk().meeting();
    Meeting meeting;
    meeting.title = u"Họp thứ hai"_s;
    const auto second = addMeeting(shell.file(), meeting);
    QVERIFY(second.has_value());
    shell.window->desk().setMeeting(*second);
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(!table->isVisible());
    shell.window->desk().setMeeting(first);
    QCOMPARE(table->model()->rowCount(), 3);
}

QTEST_MAIN(TestProgrammeModel)
#include "tst_programmemodel.moc"
