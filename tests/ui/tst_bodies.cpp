// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellfixture.h"

#include "models/bodymodel.h"
#include "pages/bodiespage.h"
#include "session/assigning.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTextEdit>

using namespace nghisu;
using namespace Qt::StringLiterals;

class TestBodies : public QObject {
    Q_OBJECT

private slots:
    void modelIsSound();
    void narrowsWhileTyping();
    void adds();
    void edits();
    void refusesATakenCode();
    void removesAndUndoes();
    void keepsABodyThatIsAsked();
    void countsProposals();
};

void TestBodies::modelIsSound()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    BodyModel model(shell.window->desk());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.rowCount() > 20);
    model.setQuery(u"bộ"_s);
    model.setQuery(u"xyzxyz"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setQuery({});
    QCOMPARE(model.rowCount(), static_cast<int>(model.bodies().size()));
}

void TestBodies::narrowsWhileTyping()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    shell.action("actionGoBodies")->trigger();
    auto* search = shell.find<QLineEdit>("bodySearch");
    auto* table = shell.find<QTableView>("bodyTable");
    const int all = table->model()->rowCount();
    for (const char16_t* typed : {u"btttt", u"bo tttt", u"thong tin"}) {
        search->clear();
        QCOMPARE(table->model()->rowCount(), all);
        QTest::keyClicks(search, QString::fromUtf16(typed));
        QVERIFY(table->model()->rowCount() < all);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Bộ Thông tin và Truyền thông"_s);
    }
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(table->model()->rowCount(), all);
}

void TestBodies::adds()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    shell.action("actionGoBodies")->trigger();
    WhenDialog dialog(u"bodyDialog"_s, [](QDialog& shown) {
        QVERIFY(!shown.findChild<QAbstractButton*>(u"storeBody"_s)->isEnabled());
        QTest::keyClicks(shown.findChild<QLineEdit*>(u"bodyName"_s), u"Cuc Tin hoc hoa"_s);
        QTest::keyClicks(shown.findChild<QLineEdit*>(u"bodyShortName"_s), u"Cuc THH"_s);
        QTest::keyClicks(shown.findChild<QTextEdit*>(u"bodyAliases"_s), u"CTHH; Cuc TH"_s);
        QTest::mouseClick(shown.findChild<QAbstractButton*>(u"storeBody"_s), Qt::LeftButton);
    });
    QTest::mouseClick(shell.find<QAbstractButton>("addBodyButton"), Qt::LeftButton);
    QVERIFY(dialog.seen());
    const QList<Body> bodies = *shell.file().read().bodies.all();
    const auto added = std::find_if(bodies.begin(), bodies.end(), [](const Body& body) {
        return body.name == u"Cuc Tin hoc hoa";
    });
    QVERIFY(added != bodies.end());
    QCOMPARE(added->code, u"CTHH"_s);
    QVERIFY(added->aliases.contains(u"Cuc TH"_s));
    // It is selected, and it can be found by its alias.
    auto* table = shell.find<QTableView>("bodyTable");
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"Cuc Tin hoc hoa"_s);
    QTest::keyClicks(shell.find<QLineEdit>("bodySearch"), u"cthh"_s);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Cuc Tin hoc hoa"_s);
}

void TestBodies::edits()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    shell.action("actionGoBodies")->trigger();
    QTest::keyClicks(shell.find<QLineEdit>("bodySearch"), u"btc"_s);
    WhenDialog dialog(u"bodyDialog"_s, [](QDialog& shown) {
        auto* name = shown.findChild<QLineEdit*>(u"bodyShortName"_s);
        name->selectAll();
        QTest::keyClicks(name, u"Bo TC"_s);
        QTest::keyClick(&shown, Qt::Key_Return);
    });
    auto* table = shell.find<QTableView>("bodyTable");
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_F2);
    QVERIFY(dialog.seen());
    const QList<Body> bodies = *shell.file().read().bodies.all();
    QVERIFY(std::any_of(bodies.begin(), bodies.end(), [](const Body& body) {
        return body.code == u"BTC" && body.shortName == u"Bo TC";
    }));
}

void TestBodies::refusesATakenCode()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    shell.action("actionGoBodies")->trigger();
    WhenDialog dialog(u"bodyDialog"_s, [](QDialog& shown) {
        QTest::keyClicks(shown.findChild<QLineEdit*>(u"bodyName"_s), u"Another"_s);
        auto* code = shown.findChild<QLineEdit*>(u"bodyCode"_s);
        QTest::keyClicks(code, u"BTC"_s);
        QVERIFY(!shown.findChild<QAbstractButton*>(u"storeBody"_s)->isEnabled());
        QTest::keyClicks(code, u"X"_s);
        QVERIFY(shown.findChild<QAbstractButton*>(u"storeBody"_s)->isEnabled());
        shown.reject();
    });
    shell.action("addBody")->trigger();
    QVERIFY(dialog.seen());
}

void TestBodies::removesAndUndoes()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    shell.action("actionGoBodies")->trigger();
    const qsizetype before = shell.file().read().bodies.all()->size();
    auto* table = shell.find<QTableView>("bodyTable");
    table->setFocus();
    table->selectRow(3);
    const QString name = table->currentIndex().siblingAtColumn(0).data().toString();
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(shell.file().read().bodies.all()->size(), before - 1);
    QTest::keyClick(shell.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shell.file().read().bodies.all()->size(), before);
    QVERIFY(table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, name).size() == 1);
}

void TestBodies::keepsABodyThatIsAsked()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    const MeetingId meeting = shell.window->desk().meeting();
    const Body body = shell.file().read().bodies.all()->constFirst();
    const ProposalId proposal = shell.file().read().proposals.stubs(meeting)->first().id;
    QVERIFY(assignBody(shell.file(), {proposal}, body.id, Role::Lead));
    shell.action("actionGoBodies")->trigger();
    auto* table = shell.find<QTableView>("bodyTable");
    table->selectRow(0);
    shell.action("removeBody")->trigger();
    QVERIFY(shell.file().read().bodies.find(body.id));
    QVERIFY(shell.find<QLabel>("toastText")->text().contains(body.name));
    QVERIFY(shell.find<QLabel>("toastText")->text().contains(u"directory"_s));
    const Proposal asked = *shell.file().read().proposals.find(proposal);
    QCOMPARE(asked.assignments.size(), 1);
    QCOMPARE(asked.assignments[0].name, body.name);
}

void TestBodies::countsProposals()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    BodyModel model(shell.window->desk());
    const MeetingId meeting = shell.window->desk().meeting();
    const QList<ProposalStub> stubs = *shell.file().read().proposals.stubs(meeting);
    const BodyId body = model.bodyAt(0).id;
    QCOMPARE(model.index(0, BodyModel::Proposals).data().toString(), QString());
    QVERIFY(assignBody(shell.file(), {stubs[0].id, stubs[1].id}, body, Role::Lead));
    QCOMPARE(model.index(0, BodyModel::Proposals).data().toString(), u"2"_s);
    QVERIFY(shell.file().undo());
    QCOMPARE(model.index(0, BodyModel::Proposals).data().toString(), QString());
}

QTEST_MAIN(TestBodies)
#include "tst_bodies.moc"
