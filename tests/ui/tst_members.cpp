// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellfixture.h"

#include "dialogs/pastepeopledialog.h"
#include "models/personmodel.h"
#include "pages/memberspage.h"
#include "support/fulldisk.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

QStringList names(ShellFixture& shell)
{
    QStringList found;
    const QList<Person> people = *shell.file().read().council.people();
    for (const Person& person : people)
        found.append(person.name);
    return found;
}

void addThree(ShellFixture& shell)
{
    for (const char16_t* name : {u"An", u"Bình", u"Chi"}) {
        Person person;
        person.name = QString::fromUtf16(name);
        QVERIFY(addPerson(shell.file(), person));
    }
}

}  // namespace

class TestMembers : public QObject {
    Q_OBJECT

private slots:
    void readsPastedLists_data();
    void readsPastedLists();
    void takesSeatsFromTables();
    void asksForSeatAndWeight();
    void modelIsSound();
    void adds();
    void pastes();
    void keepsTheDialogWhereItCannotBeStored();
    void reorders();
    void editsInPlace();
    void removesAndUndoes();
};

void TestMembers::readsPastedLists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("names") << u"Nguyễn An\nTrần Bình\r\n\n  Lê Chi "_s
                           << QStringList{u"Nguyễn An||"_s, u"Trần Bình||"_s, u"Lê Chi||"_s};
    QTest::newRow("numbered") << u"1. Nguyễn An\n2) Trần Bình\n- Lê Chi"_s
                              << QStringList{u"Nguyễn An||"_s, u"Trần Bình||"_s, u"Lê Chi||"_s};
    QTest::newRow("sheet") << u"1\tNguyễn An\tGiám đốc\tSở TT&TT, Hải Phòng"_s
                           << QStringList{u"Nguyễn An|Giám đốc|Sở TT&TT, Hải Phòng"_s};
    QTest::newRow("commas") << u"Nguyễn An, Giám đốc, Sở TT&TT, Hà Nội"_s
                            << QStringList{u"Nguyễn An|Giám đốc|Sở TT&TT, Hà Nội"_s};
    QTest::newRow("decomposed") << u"Nguyễn An"_s.normalized(QString::NormalizationForm_D)
                                << QStringList{u"Nguyễn An||"_s};
    QTest::newRow("nothing") << u" \n\t\n1.\n"_s << QStringList{};
}

void TestMembers::readsPastedLists()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    const QList<Person> people = peopleFromLines(text);
    for (const Person& person : people)
        found.append(person.name + u'|' + person.title + u'|' + person.organisation);
    QCOMPARE(found, expected);
}

void TestMembers::takesSeatsFromTables()
{
    const QList<Person> people =
        peopleFromLines(u"STT\tHọ và tên\tGhế\tĐơn vị\tGhi chú\n1\t Nguyễn  An\tA2\tSở Nội vụ\tx\n"
                        "2\t\tA3\t\t\n3\tTrần Bình\n"_s);
    QCOMPARE(people.size(), 2);
    QCOMPARE(people[0].name, u"Nguyễn An"_s);
    QCOMPARE(people[0].seat, u"A2"_s);
    QCOMPARE(people[0].organisation, u"Sở Nội vụ"_s);
    QVERIFY(people[0].title.isEmpty());
    QCOMPARE(people[1].name, u"Trần Bình"_s);
    const QList<Person> english = peopleFromLines(u"Name; Title; Seat\n- An; Director; B1"_s);
    QCOMPARE(english.size(), 1);
    QCOMPARE(english[0].name, u"An"_s);
    QCOMPARE(english[0].seat, u"B1"_s);
    // Somebody may be called like a column.
    QCOMPARE(peopleFromLines(u"Bàn\nGhế"_s).size(), 2);
}

void TestMembers::asksForSeatAndWeight()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    addThree(shell);
    shell.action("actionGoMembers")->trigger();
    auto* table = shell.find<QTableView>("peopleTable");
    const auto shown = [&](int column) {
        return table->model()->index(0, column).data().toString();
    };
    QCOMPARE(shown(PersonModel::Part), u"Member"_s);
    table->selectRow(0);
    WhenDialog dialog(u"personDialog"_s, [](QDialog& asked) {
        QTest::keyClicks(asked.findChild<QLineEdit*>(u"personSeat"_s), u" A12 "_s);
        auto* weight = asked.findChild<QSpinBox*>(u"personWeight"_s);
        auto* votes = asked.findChild<QCheckBox*>(u"personVotes"_s);
        QVERIFY(weight->isVisible());
        QCOMPARE(weight->minimum(), 1);
        QCOMPARE(weight->maximum(), 1'000'000);
        // As far to the right as the fields above, and no farther.
        auto* name = asked.findChild<QLineEdit*>(u"personName"_s);
        const auto rightOf = [&asked](QWidget* field) {
            return field->mapTo(&asked, field->rect().topRight()).x();
        };
        QCOMPARE(rightOf(weight), rightOf(name));
        QVERIFY(rightOf(name) < asked.width() - 16);
        // Who does not vote has no weight.
        QTest::mouseClick(votes, Qt::LeftButton, {}, {8, votes->height() / 2});
        QVERIFY(!weight->isVisible());
        QTest::mouseClick(votes, Qt::LeftButton, {}, {8, votes->height() / 2});
        QVERIFY(weight->isVisible());
        weight->setFocus();
        weight->selectAll();
        QTest::keyClicks(weight, u"3"_s);
        QTest::mouseClick(asked.findChild<QAbstractButton*>(u"storePerson"_s), Qt::LeftButton);
    });
    shell.find<QAction>("editPerson")->trigger();
    QVERIFY(dialog.seen());
    const Person stored = shell.file().read().council.people()->first();
    QCOMPARE(stored.seat, u"A12"_s);
    QCOMPARE(stored.weight, 3);
    QCOMPARE(shown(PersonModel::Seat), u"A12"_s);
    QCOMPARE(shown(PersonModel::Part), u"Member, weight 3"_s);
    QCOMPARE(table->model()->index(1, PersonModel::Part).data().toString(), u"Member, weight 1"_s);
    shell.action("actionUndo")->trigger();
    const Person before = shell.file().read().council.people()->first();
    QVERIFY(before.seat.isEmpty());
    QCOMPARE(before.weight, 1);
    QCOMPARE(shown(PersonModel::Part), u"Member"_s);
    // A seat is given in place, too.
    QVERIFY(table->model()->setData(table->model()->index(0, PersonModel::Seat), u"B1"_s));
    QCOMPARE(shell.file().read().council.people()->first().seat, u"B1"_s);
}

void TestMembers::modelIsSound()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    PersonModel model(shell.window->desk());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    addThree(shell);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.members(), 3);
}

void TestMembers::adds()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    shell.action("actionGoMembers")->trigger();
    WhenDialog dialog(u"personDialog"_s, [](QDialog& shown) {
        QVERIFY(!shown.findChild<QAbstractButton*>(u"storePerson"_s)->isEnabled());
        QTest::keyClicks(shown.findChild<QLineEdit*>(u"personName"_s), u"Vu Quang Nam"_s);
        QTest::mouseClick(shown.findChild<QRadioButton*>(u"personGuest"_s), Qt::LeftButton);
        QTest::keyClick(&shown, Qt::Key_Return);
    });
    // The page is empty: the way to the first person stands in the middle.
    auto* page = shell.find<QWidget>("membersPage");
    QTest::mouseClick(page->findChild<QAbstractButton*>(u"emptyPrimary"_s), Qt::LeftButton);
    QVERIFY(dialog.seen());
    const QList<Person> people = *shell.file().read().council.people();
    QCOMPARE(people.size(), 1);
    QCOMPARE(people[0].name, u"Vu Quang Nam"_s);
    QCOMPARE(people[0].kind, PersonKind::Guest);
    QVERIFY(!people[0].voting);
}

void TestMembers::pastes()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    shell.action("actionGoMembers")->trigger();
    QApplication::clipboard()->setText(u"Nguyễn An\nTrần Bình"_s);
    WhenDialog dialog(u"pastePeopleDialog"_s, [](QDialog& shown) {
        QTest::mouseClick(shown.findChild<QAbstractButton*>(u"addPeople"_s), Qt::LeftButton);
    });
    QTest::mouseClick(shell.find<QAbstractButton>("pastePeopleButton"), Qt::LeftButton);
    QVERIFY(dialog.seen());
    QCOMPARE(names(shell), (QStringList{u"Nguyễn An"_s, u"Trần Bình"_s}));
    QCOMPARE(shell.find<QTableView>("peopleTable")->selectionModel()->selectedRows().size(), 2);
    // The list was pasted at once and goes at once.
    shell.action("actionUndo")->trigger();
    QCOMPARE(names(shell), QStringList());
}

void TestMembers::keepsTheDialogWhereItCannotBeStored()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    shell.action("actionGoMembers")->trigger();
    auto limit = std::make_unique<WriteLimit>();
    std::unique_ptr<WhenDialog> again;
    WhenDialog dialog(u"personDialog"_s, [](QDialog& shown) {
        QTest::keyClicks(shown.findChild<QLineEdit*>(u"personName"_s), u"Vu Quang Nam"_s);
        shown.accept();
    });
    WhenDialog message(u"message"_s, [&](QDialog& shown) {
        // There is room again.
        limit.reset();
        again = std::make_unique<WhenDialog>(u"personDialog"_s, [](QDialog& same) {
            QCOMPARE(same.findChild<QLineEdit*>(u"personName"_s)->text(), u"Vu Quang Nam"_s);
            same.accept();
        });
        shown.accept();
    });
    shell.action("addPerson")->trigger();
    QVERIFY(message.seen());
    QVERIFY(again && again->seen());
    QCOMPARE(names(shell), QStringList{u"Vu Quang Nam"_s});
}

void TestMembers::reorders()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    addThree(shell);
    shell.action("actionGoMembers")->trigger();
    auto* table = shell.find<QTableView>("peopleTable");
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(names(shell), (QStringList{u"Bình"_s, u"An"_s, u"Chi"_s}));
    // The person stays selected, so the key can be pressed again.
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(names(shell), (QStringList{u"Bình"_s, u"Chi"_s, u"An"_s}));
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(names(shell), (QStringList{u"Bình"_s, u"Chi"_s, u"An"_s}));
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(names(shell), (QStringList{u"Bình"_s, u"An"_s, u"Chi"_s}));
}

void TestMembers::editsInPlace()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    addThree(shell);
    PersonModel model(shell.window->desk());
    QVERIFY(model.setData(model.index(1, PersonModel::Title), u" Giám đốc "_s, Qt::EditRole));
    QCOMPARE(shell.file().read().council.people()->at(1).title, u"Giám đốc"_s);
    // A person keeps a name.
    QVERIFY(!model.setData(model.index(1, PersonModel::Name), u"  "_s, Qt::EditRole));
    QCOMPARE(shell.file().read().council.people()->at(1).name, u"Bình"_s);
    QVERIFY(!model.setData(model.index(1, PersonModel::Number), u"5"_s, Qt::EditRole));
}

void TestMembers::removesAndUndoes()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    addThree(shell);
    shell.action("actionGoMembers")->trigger();
    auto* table = shell.find<QTableView>("peopleTable");
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(names(shell), QStringList{u"Chi"_s});
    QTest::keyClick(shell.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(names(shell), (QStringList{u"An"_s, u"Bình"_s, u"Chi"_s}));
}

QTEST_MAIN(TestMembers)
#include "tst_members.moc"
