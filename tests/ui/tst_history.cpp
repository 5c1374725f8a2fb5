// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellfixture.h"

#include "models/historymodel.h"
#include "pages/proposalspage.h"
#include "session/assigning.h"
#include "widgets/difftext.h"
#include "widgets/proposalview.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QTableView>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

/// A council in which one proposal was written three times, by two people.
class HistoryFixture : public ShellFixture {
public:
    HistoryFixture()
    {
        [[maybe_unused]] const bool opened = openCouncil();
        Q_ASSERT(opened);
        const auto stubs = *file().read().proposals.stubs(window->desk().meeting());
        proposal = stubs[0].id;
        file().setAuthor(u"Lan"_s);
        [[maybe_unused]] bool done = bool(editText(file(), proposal, u"Một hai ba bốn"_s));
        file().setAuthor(u"Minh"_s);
        done = done && editText(file(), proposal, u"Một hai năm bốn"_s);
        done = done
            && assignBody(file(), {stubs[1].id}, file().read().bodies.all()->first().id,
                          Role::Lead);
        Q_ASSERT(done);
        action("actionGoHistory")->trigger();
        table = find<QTableView>("historyTable");
    }

    QStringList column(int column)
    {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (!table->model()->index(row, 0).data(HistoryDayRole).toBool())
                texts.append(table->model()->index(row, column).data().toString());
        }
        return texts;
    }
    int rowOf(const QString& what)
    {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, HistoryModel::What).data().toString().contains(what))
                return row;
        }
        return -1;
    }
    void tab(int index)
    {
        find<QWidget>("historyTabs")
            ->findChild<QAbstractButton*>(u"filterTab%1"_s.arg(index))
            ->click();
    }
    QString text(const char* name) const { return find<DiffText>(name)->toPlainText(); }

    ProposalId proposal;
    QTableView* table = nullptr;
};

}  // namespace

class TestHistory : public QObject {
    Q_OBJECT

private slots:
    void modelIsSound();
    void listsStepsByDay();
    void filtersByKindAndPerson();
    void comparesTwoMoments();
    void restoresAText();
    void opensFromTheInspector();
    void readsMoreWhileScrolling();
};

void TestHistory::modelIsSound()
{
    HistoryFixture shell;
    HistoryModel model(shell.window->desk());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.rowCount() > 3);
    QVERIFY(shell.file().undo());
    StepFilter filter;
    filter.proposal = shell.proposal;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 4);
    filter.author = u"Nobody"_s;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 0);
}

void TestHistory::listsStepsByDay()
{
    HistoryFixture shell;
    QVERIFY(shell.table->model()->index(0, 0).data(HistoryDayRole).toBool());
    QVERIFY(shell.column(HistoryModel::What).first().startsWith(u"Add "));
    QCOMPARE(shell.column(HistoryModel::Who).first(), u"Minh"_s);
    // About what: the proposal's name.
    QVERIFY(shell.column(HistoryModel::About).first().startsWith(u"Bộ Nội vụ"));
    // Undoing takes the step out of it.
    const qsizetype before = shell.column(0).size();
    shell.action("actionUndo")->trigger();
    QCOMPARE(shell.column(0).size(), before - 1);
}

void TestHistory::filtersByKindAndPerson()
{
    HistoryFixture shell;
    shell.tab(2);
    QCOMPARE(shell.column(0).size(), 1);
    shell.tab(1);
    QCOMPARE(shell.column(HistoryModel::Who), QStringList({u"Minh"_s, u"Lan"_s}));
    shell.tab(4);
    QCOMPARE(shell.column(0).size(), 0);
    QVERIFY(!shell.table->isVisible());
    shell.tab(0);
    QVERIFY(shell.table->isVisible());
}

void TestHistory::comparesTwoMoments()
{
    HistoryFixture shell;
    shell.tab(1);
    shell.table->selectRow(1);
    // What the step did: both in one text.
    QVERIFY2(shell.text("versionBoth").contains(u"hai"_s), qPrintable(shell.text("versionBoth")));
    QVERIFY(shell.text("versionBoth").contains(u"ba"_s));
    QVERIFY(shell.text("versionBoth").contains(u"năm"_s));
    auto* tabs = shell.find<QWidget>("versionLayout");
    tabs->findChild<QAbstractButton*>(u"filterTab1"_s)->click();
    QCOMPARE(shell.text("versionLeft"), u"Một hai ba bốn"_s);
    QCOMPARE(shell.text("versionRight"), u"Một hai năm bốn"_s);
    QVERIFY(shell.find<QWidget>("versionLeft")->isVisible());
    // Any two moments.
    auto* before = shell.find<QComboBox>("versionBefore");
    QCOMPARE(before->count(), 3);
    before->setCurrentIndex(2);
    emit before->activated(2);
    QVERIFY(shell.text("versionLeft").startsWith(u"Bộ Thông tin"));
}

void TestHistory::restoresAText()
{
    HistoryFixture shell;
    shell.tab(1);
    shell.table->selectRow(1);
    auto* restore = shell.find<QAbstractButton>("versionRestore");
    QVERIFY(restore->isEnabled());
    restore->click();
    QCOMPARE(shell.file().read().proposals.find(shell.proposal)->text, u"Một hai ba bốn"_s);
    // A step of its own.
    QVERIFY(shell.column(0).size() >= 3);
    shell.action("actionUndo")->trigger();
    QCOMPARE(shell.file().read().proposals.find(shell.proposal)->text, u"Một hai năm bốn"_s);
}

void TestHistory::opensFromTheInspector()
{
    HistoryFixture shell;
    shell.action("actionGoProposals")->trigger();
    auto* page = shell.window->findChild<ProposalsPage*>();
    page->view()->setCurrentIndex(page->view()->model()->index(0, 0));
    auto* all = shell.find<QAbstractButton>("historyAllSteps");
    QVERIFY(all->isVisibleTo(page));
    all->click();
    QCOMPARE(shell.window->navigation().place(), Place::History);
    // Only what touched it.
    QCOMPARE(shell.column(0).size(), 3);
    shell.find<QAbstractButton>("historyAll")->click();
    QVERIFY(shell.column(0).size() > 3);
    // And back to the proposal.
    shell.table->selectRow(shell.rowOf(u"Edit the text"_s));
    shell.action("historyShowProposal")->trigger();
    QCOMPARE(shell.window->navigation().place(), Place::Proposals);
}

void TestHistory::readsMoreWhileScrolling()
{
    HistoryFixture shell;
    for (int i = 0; i < HistoryModel::pageSize; ++i)
        QVERIFY(editNote(shell.file(), shell.proposal,
                         i % 2 == 0 ? u"Ghi chú"_s : u"Ghi chú %1"_s.arg(i)));
    // Typing joins; these are steps of their own.
    for (int i = 0; i < HistoryModel::pageSize + 10; ++i) {
        Meeting meeting;
        meeting.title = u"Họp %1"_s.arg(i);
        QVERIFY(addMeeting(shell.file(), meeting));
    }
    HistoryModel model(shell.window->desk());
    QVERIFY(model.rowCount() <= HistoryModel::pageSize + 5);
    QVERIFY(model.canFetchMore({}));
    const int before = model.rowCount();
    model.fetchMore({});
    QVERIFY(model.rowCount() > before);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    while (model.canFetchMore({}))
        model.fetchMore({});
    QVERIFY(model.rowCount() > HistoryModel::pageSize + 10);
}

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
