// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programmefixture.h"

#include "support/fulldisk.h"
#include "widgets/performerfield.h"

#include <QAbstractButton>
#include <QLabel>

using namespace nghisu;
using namespace Qt::StringLiterals;

class TestProgrammePage : public QObject {
    Q_OBJECT

private slots:
    void isDraftedWhereThereIsNone();
    void addsAfterTheChosenOne();
    void keepsTheDialogWhereItCannotBeStored();
    void editsInADialog();
    void timesFollow();
    void keepsWhatIsNoTime();
    void offersNames();
    void saysWhatOverlaps();
    void reorders();
    void removesAndUndoes();
    void keepsItsPlaceAcrossUndo();
    void onlyShowsWhatMayNotBeWritten();
    void speaksBothLanguages();
};

void TestProgrammePage::isDraftedWhereThereIsNone()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    shell.action("actionGoProgramme")->trigger();
    auto* page = shell.find<QWidget>("programmePage");
    auto* draft = page->findChild<QAbstractButton*>(u"emptyPrimary"_s);
    QVERIFY(draft->isVisible());
    QTest::mouseClick(draft, Qt::LeftButton);
    // In the council's language, though the window speaks English.
    QCOMPARE(titles(shell).last(), u"Bế mạc"_s);
    QCOMPARE(titles(shell).size(), 6);
    auto* table = shell.find<QTableView>("programmeTable");
    QVERIFY(table->isVisible() && !draft->isVisible());
    QVERIFY(!shell.action("draftProgramme")->isEnabled());
    QCOMPARE(table->currentIndex().row(), 0);
    shell.action("actionUndo")->trigger();
    QCOMPARE(titles(shell), QStringList());
    QVERIFY(draft->isVisible() && shell.action("draftProgramme")->isEnabled());
}

void TestProgrammePage::addsAfterTheChosenOne()
{
    ShellFixture shell;
    QTableView* table = openPage(shell);
    QVERIFY(table);
    choose(table, 0);
    WhenDialog dialog(u"agendaItemDialog"_s, [](QDialog& shown) {
        auto* store = shown.findChild<QAbstractButton*>(u"storeItem"_s);
        auto* start = shown.findChild<QLineEdit*>(u"itemStart"_s);
        QVERIFY(!store->isEnabled());
        // When it would begin by itself stands there in grey.
        QCOMPARE(start->placeholderText(), u"08:15"_s);
        QTest::keyClicks(shown.findChild<QLineEdit*>(u"itemTitle"_s), u"Break"_s);
        QVERIFY(store->isEnabled());
        start->setFocus();
        QTRY_VERIFY(start->hasFocus());
        QTest::keyClicks(start, u"x"_s);
        QVERIFY(!store->isEnabled());
        start->clear();
        QTest::keyClicks(start, u"8h15 - 8h25"_s);
        QTest::keyClick(start, Qt::Key_Tab);
        QCOMPARE(start->text(), u"08:15"_s);
        QCOMPARE(shown.findChild<QLineEdit*>(u"itemMinutes"_s)->text(), u"10"_s);
        QTest::keyClicks(shown.findChild<QLineEdit*>(u"itemNote"_s), u"coffee"_s);
        QTest::keyClick(&shown, Qt::Key_Return);
    });
    QTest::keyClick(table, Qt::Key_Insert);
    QVERIFY(dialog.seen());
    QCOMPARE(titles(shell), (QStringList{u"Opening"_s, u"Break"_s, u"Report"_s, u"Debate"_s}));
    QCOMPARE(programme(shell)[1].note, u"coffee"_s);
    QCOMPARE(table->currentIndex().row(), 1);
    QCOMPARE(times(table)[2], u"08:25 - 08:55"_s);
}

void TestProgrammePage::keepsTheDialogWhereItCannotBeStored()
{
    ShellFixture shell;
    QTableView* table = openPage(shell);
    QVERIFY(table);
    auto limit = std::make_unique<WriteLimit>();
    std::unique_ptr<WhenDialog> again;
    WhenDialog dialog(u"agendaItemDialog"_s, [](QDialog& shown) {
        QTest::keyClicks(shown.findChild<QLineEdit*>(u"itemTitle"_s), u"Closing"_s);
        shown.accept();
    });
    WhenDialog message(u"message"_s, [&](QDialog& shown) {
        // There is room again.
        limit.reset();
        again = std::make_unique<WhenDialog>(u"agendaItemDialog"_s, [](QDialog& same) {
            QCOMPARE(same.findChild<QLineEdit*>(u"itemTitle"_s)->text(), u"Closing"_s);
            same.accept();
        });
        shown.accept();
    });
    shell.action("addItem")->trigger();
    QVERIFY(again && again->seen());
    QCOMPARE(titles(shell).last(), u"Closing"_s);
}

void TestProgrammePage::editsInADialog()
{
    ShellFixture shell;
    QTableView* table = openPage(shell);
    QVERIFY(table);
    choose(table, 1);
    WhenDialog dialog(u"agendaItemDialog"_s, [](QDialog& shown) {
        QCOMPARE(shown.findChild<QLineEdit*>(u"itemMinutes"_s)->text(), u"30"_s);
        shown.findChild<QLineEdit*>(u"itemMinutes"_s)->setText(u"45"_s);
        shown.accept();
    });
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(dialog.seen());
    QCOMPARE(times(table)[2], u"09:00 - 10:00"_s);
    QCOMPARE(table->currentIndex().row(), 1);
}

void TestProgrammePage::timesFollow()
{
    ShellFixture shell;
    QTableView* table = openPage(shell);
    QVERIFY(table);
    QCOMPARE(times(table),
             (QStringList{u"08:00 - 08:15"_s, u"08:15 - 08:45"_s, u"08:45 - 09:45"_s}));
    auto* page = shell.find<QWidget>("programmePage");
    const auto saysSo = [page](const QString& words) {
        const auto labels = page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text() == words; });
    };
    QVERIFY(saysSo(u"1 h 45 min, ends at 09:45"_s));
    typeInto(table, 0, ProgrammeModel::Time, u"9h"_s);
    QCOMPARE(times(table),
             (QStringList{u"09:00 - 09:15"_s, u"09:15 - 09:45"_s, u"09:45 - 10:45"_s}));
    typeInto(table, 1, ProgrammeModel::Length, u"15"_s);
    QCOMPARE(times(table)[2], u"09:30 - 10:30"_s);
    QVERIFY(saysSo(u"1 h 30 min, ends at 10:30"_s));
    // From when until when, in one go.
    typeInto(table, 2, ProgrammeModel::Time, u"10h - 10h20"_s);
    QCOMPARE(times(table)[2], u"10:00 - 10:20"_s);
    QCOMPARE(programme(shell)[2].minutes, 20);
    QCOMPARE(table->model()->index(2, ProgrammeModel::Time).data(Qt::ToolTipRole).toString(),
             u"30 min free before item 3"_s);
    // Emptied, it follows again.
    typeInto(table, 2, ProgrammeModel::Time, QString());
    QCOMPARE(times(table)[2], u"09:30 - 09:50"_s);
    typeInto(table, 2, ProgrammeModel::Length, QString());
    QCOMPARE(times(table)[2], u"09:30"_s);
    typeInto(table, 2, ProgrammeModel::Content, u"Conclusion"_s);
    typeInto(table, 2, ProgrammeModel::Note, u"short"_s);
    QCOMPARE(programme(shell)[2].title, u"Conclusion"_s);
    QCOMPARE(programme(shell)[2].note, u"short"_s);
}

void TestProgrammePage::keepsWhatIsNoTime()
{
    ShellFixture shell;
    QTableView* table = openPage(shell);
    QVERIFY(table);
    typeInto(table, 0, ProgrammeModel::Time, u"early"_s);
    auto* editor = table->findChild<QLineEdit*>(u"programmeEditor"_s);
    QVERIFY(editor && editor->isVisible());
    QCOMPARE(editor->text(), u"early"_s);
    QCOMPARE(editor->property("state").toString(), u"wrong"_s);
    QCOMPARE(times(table)[0], u"08:00 - 08:15"_s);
    editor->selectAll();
    QTest::keyClicks(editor, u"7:45"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    finishEditing();
    QCOMPARE(times(table)[0], u"07:45 - 08:00"_s);
    // A length is figures only.
    typeInto(table, 0, ProgrammeModel::Length, u"a20b"_s);
    QCOMPARE(programme(shell)[0].minutes, 20);
    // Without words there is no item.
    typeInto(table, 0, ProgrammeModel::Content, QString());
    QVERIFY(shell.find<QWidget>("toast")->isVisible());
    QCOMPARE(titles(shell).first(), u"Opening"_s);
}

void TestProgrammePage::offersNames()
{
    ShellFixture shell;
    QTableView* table = openPage(shell);
    QVERIFY(table);
    Person person;
    person.name = u"Lê Ngọc Lan"_s;
    person.title = u"Thư ký"_s;
    QVERIFY(addPerson(shell.file(), person));
    choose(table, 0, ProgrammeModel::Performer);
    QTest::keyClick(table, Qt::Key_F2);
    auto* editor =
        qobject_cast<PerformerField*>(table->findChild<QLineEdit*>(u"programmeEditor"_s));
    QVERIFY(editor);
    QTest::keyClicks(editor, u"le ng"_s);
    QVERIFY(editor->isOpen());
    QCOMPARE(editor->offered().first(), u"Lê Ngọc Lan, Thư ký"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    finishEditing();
    QCOMPARE(programme(shell)[0].performer, u"Lê Ngọc Lan, Thư ký"_s);
    // Anybody else is taken as typed.
    typeInto(table, 1, ProgrammeModel::Performer, u"Dai dien cac Bo"_s);
    QCOMPARE(programme(shell)[1].performer, u"Dai dien cac Bo"_s);
    // And so in the form.
    choose(table, 2);
    WhenDialog dialog(u"agendaItemDialog"_s, [](QDialog& shown) {
        auto* field = shown.findChild<PerformerField*>(u"itemPerformer"_s);
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"dai"_s);
        QVERIFY(field->isOpen());
        // Escape closes what is offered first, and not the form.
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isOpen() && shown.isVisible());
        QTest::keyClicks(field, u" dien"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->text(), u"Dai dien cac Bo"_s);
        QTRY_VERIFY(shown.findChild<QLineEdit*>(u"itemNote"_s)->hasFocus());
        shown.accept();
    });
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(dialog.seen());
    QCOMPARE(programme(shell)[2].performer, u"Dai dien cac Bo"_s);
}

void TestProgrammePage::saysWhatOverlaps()
{
    ShellFixture shell;
    QTableView* table = openPage(shell);
    QVERIFY(table);
    auto* fault = shell.find<QAbstractButton>("programmeFault");
    QVERIFY(!fault->isVisible());
    typeInto(table, 2, ProgrammeModel::Time, u"8:35"_s);
    QVERIFY(fault->isVisible());
    QCOMPARE(fault->text(), u"Item 3 begins 10 min before item 2 ends"_s);
    const QModelIndex time = table->model()->index(2, ProgrammeModel::Time);
    QCOMPARE(time.data(Qt::AccessibleDescriptionRole).toString(), fault->text());
    QCOMPARE(time.data(Qt::ForegroundRole).value<QColor>(), shell.theme.color(Token::Bad));
    typeInto(table, 1, ProgrammeModel::Time, u"8:10"_s);
    QCOMPARE(fault->text(), u"Item 2 begins 5 min before item 1 ends (and 1 more item)"_s);
    choose(table, 0);
    QTest::mouseClick(fault, Qt::LeftButton);
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::mouseClick(fault, Qt::LeftButton);
    QCOMPARE(table->currentIndex().row(), 2);
    QTest::mouseClick(fault, Qt::LeftButton);
    QCOMPARE(table->currentIndex().row(), 1);
    typeInto(table, 1, ProgrammeModel::Time, QString());
    typeInto(table, 2, ProgrammeModel::Time, QString());
    QVERIFY(!fault->isVisible());
}

void TestProgrammePage::reorders()
{
    ShellFixture shell;
    QTableView* table = openPage(shell);
    QVERIFY(table);
    choose(table, 2);
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(titles(shell), (QStringList{u"Opening"_s, u"Debate"_s, u"Report"_s}));
    // The row that moved is still the chosen one, and the times are those of the new order.
    QCOMPARE(table->currentIndex().row(), 1);
    QCOMPARE(times(table)[2], u"09:15 - 09:45"_s);
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(titles(shell), (QStringList{u"Opening"_s, u"Report"_s, u"Debate"_s}));
    QCOMPARE(table->currentIndex().row(), 2);
}

void TestProgrammePage::removesAndUndoes()
{
    ShellFixture shell;
    QTableView* table = openPage(shell);
    QVERIFY(table);
    choose(table, 0);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(titles(shell), QStringList{u"Debate"_s});
    QCOMPARE(table->currentIndex().row(), 0);
    // Nobody has said when the rest begins.
    QCOMPARE(times(table), QStringList{QString()});
    shell.action("actionUndo")->trigger();
    QCOMPARE(titles(shell).size(), 3);
    // In a field Delete deletes letters.
    choose(table, 0);
    QTest::keyClick(table, Qt::Key_F2);
    auto* editor = table->findChild<QLineEdit*>(u"programmeEditor"_s);
    QTest::keyClick(editor, Qt::Key_Home);
    QTest::keyClick(editor, Qt::Key_Delete);
    QCOMPARE(editor->text(), u"pening"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(titles(shell).size(), 3);
}

void TestProgrammePage::keepsItsPlaceAcrossUndo()
{
    ShellFixture shell;
    QTableView* table = openPage(shell);
    QVERIFY(table);
    choose(table, 1);
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    shell.action("actionUndo")->trigger();
    QCOMPARE(table->currentIndex().row(), 1);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(shell.action("actionRedo")->text(), u"Redo: Move “Report” in the programme"_s);
}

void TestProgrammePage::onlyShowsWhatMayNotBeWritten()
{
    ShellFixture shell;
    QVERIFY(openPage(shell));
    const QString path = shell.file().path();
    const MeetingId meeting = shell.window->desk().meeting();
    shell.window->desk().setFile(nullptr);
    auto opened = CouncilFile::open(path, Access::ReadOnly, shell.clock);
    QVERIFY(opened.has_value());
    shell.window->desk().setFile(*std::move(opened));
    shell.window->desk().setMeeting(meeting);
    shell.action("actionGoProgramme")->trigger();
    auto* table = shell.find<QTableView>("programmeTable");
    QCOMPARE(times(table).size(), 3);
    choose(table, 1);
    for (const char* name :
         {"addItem", "editItem", "removeItems", "moveItemUp", "moveItemDown", "draftProgramme"})
        QVERIFY2(!shell.action(name)->isEnabled(), name);
    QVERIFY(!shell.find<QAbstractButton>("addItemButton")->isEnabled());
    QVERIFY(!table->model()->flags(table->currentIndex()).testFlag(Qt::ItemIsEditable));
    QVERIFY(!table->model()->flags(table->currentIndex()).testFlag(Qt::ItemIsDragEnabled));
}

void TestProgrammePage::speaksBothLanguages()
{
    ShellFixture shell;
    QTableView* table = openPage(shell);
    QVERIFY(table);
    shell.settings.set(Settings::Key::Language, u"vi"_s);
    QTRY_COMPARE(shell.find<QAbstractButton>("addItemButton")->text(), u"Thêm mục"_s);
    QCOMPARE(table->model()->headerData(ProgrammeModel::Performer, Qt::Horizontal).toString(),
             u"Người thực hiện"_s);
    QCOMPARE(times(table)[0], u"08h00 - 08h15"_s);
    QCOMPARE(shell.action("actionGoProgramme")->text(), u"Chương trình"_s);
}

QTEST_MAIN(TestProgrammePage)
#include "tst_programmepage.moc"
