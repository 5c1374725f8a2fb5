// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filterchoicemodel.h"
#include "panels/filterpanel.h"
#include "session/viewkeeping.h"
#include "ui/listpagefixture.h"
#include "ui/shellfixture.h"
#include "widgets/chip.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// The list filtered, grouped and sorted, and the views that are kept.
class TestFilters : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }

    void choosingNarrowsTheList();
    void choicesAreFoundWithoutMarks();
    void keysChoose();
    void chipsTakeConditionsAway();
    void editingLeavesTheRowUntilTheNextChoice();
    void groupsHaveTitlesWithCounts();
    void groupsFollowTheFields();
    void titlesAreNoEntries();
    void sortingKeepsTheNumbers();
    void nothingMovesWhileArranged();
    void searchAndFilterTogether();
    void anEmptyFilterResultSaysSo();
    void viewsAreKeptUnderAName();
    void keptViewsAreChangedAndDeleted();
    void choiceModelIsSound();

private:
    void check(const QString& words);
    QListView* choices() const { return m_fixture->find<QListView>("filterChoices"); }
    int rowOf(const QString& words) const;
    QMenu* openMenu();

    std::unique_ptr<ListPageFixture> m_fixture;
    QList<ProposalId> m_ids;
};

void TestFilters::init()
{
    m_fixture = std::make_unique<ListPageFixture>();
    m_ids = m_fixture->addMany(6);
    CouncilFile& file = m_fixture->file();
    must(setTopic(file, {m_ids[0], m_ids[3]}, u"Hạ tầng"_s));
    must(setTopic(file, {m_ids[1]}, u"Đào tạo"_s));
    must(setUrgent(file, {m_ids[0], m_ids[1]}, true));
    must(assignBody(file, {m_ids[0], m_ids[1], m_ids[2]}, m_fixture->body(u"BNV"_s), Role::Lead));
    must(setState(file, {m_ids[5]}, ProposalState::Agreed));
}

int TestFilters::rowOf(const QString& words) const
{
    const QAbstractItemModel* model = choices()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (index.data().toString() == words && index.flags().testFlag(Qt::ItemIsUserCheckable))
            return row;
    }
    return -1;
}

void TestFilters::check(const QString& words)
{
    auto* panel = m_fixture->find<FilterPanel>("filterPanel");
    if (!panel->isVisible())
        QTest::mouseClick(m_fixture->find<QAbstractButton>("filterButton"), Qt::LeftButton);
    QVERIFY(panel->isVisible());
    const int row = rowOf(words);
    QVERIFY2(row >= 0, qPrintable(words));
    const QModelIndex index = choices()->model()->index(row, 0);
    choices()->scrollTo(index);
    QTest::mouseClick(choices()->viewport(), Qt::LeftButton, {},
                      choices()->visualRect(index).center());
}

QMenu* TestFilters::openMenu()
{
    QTest::mouseClick(m_fixture->find<QAbstractButton>("viewMenuButton"), Qt::LeftButton);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (!menu)
        qFatal("No menu");
    return menu;
}

void TestFilters::choosingNarrowsTheList()
{
    check(u"Urgent"_s);
    QCOMPARE(m_fixture->shown(), QList<ProposalId>({m_ids[0], m_ids[1]}));
    check(u"Hạ tầng"_s);
    QCOMPARE(m_fixture->shown(), QList<ProposalId>({m_ids[0]}));
    // Of one kind they are alternatives.
    check(u"Đào tạo"_s);
    QCOMPARE(m_fixture->shown(), QList<ProposalId>({m_ids[0], m_ids[1]}));
    check(u"Urgent"_s);
    QCOMPARE(m_fixture->shown(), QList<ProposalId>({m_ids[0], m_ids[1], m_ids[3]}));
    QCOMPARE(m_fixture->find<QLabel>("filterShown")->text(), u"3 proposals"_s);
    QTest::mouseClick(m_fixture->find<QAbstractButton>("filterClear"), Qt::LeftButton);
    QCOMPARE(m_fixture->shown(), m_ids);
}

void TestFilters::choicesAreFoundWithoutMarks()
{
    m_fixture->action("actionFilterList")->trigger();
    typeInto(m_fixture->find<QLineEdit>("filterSearch"), u"ha tang"_s);
    QCOMPARE(choices()->model()->rowCount(), 2);  // and its caption
    QVERIFY(rowOf(u"Hạ tầng"_s) == 1);
}

void TestFilters::keysChoose()
{
    m_fixture->action("actionFilterList")->trigger();
    auto* search = m_fixture->find<QLineEdit>("filterSearch");
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(choices()->currentIndex().data().toString(), u"Urgent"_s);
    QTest::keyClick(choices(), Qt::Key_Space);
    QCOMPARE(m_fixture->shown(), QList<ProposalId>({m_ids[0], m_ids[1]}));
    QTest::keyClick(choices(), Qt::Key_Down);
    QTest::keyClick(choices(), Qt::Key_Space);  // without lead, too: nothing is both
    QCOMPARE(m_fixture->shown(), QList<ProposalId>());
    QTest::keyClick(choices(), Qt::Key_Escape);
    QVERIFY(!m_fixture->find<FilterPanel>("filterPanel")->isVisible());
}

void TestFilters::chipsTakeConditionsAway()
{
    ListFilter filter;
    filter.urgentOnly = true;
    filter.topics = {u"Hạ tầng"_s};
    m_fixture->bar()->setFilter(filter);
    auto* chips = m_fixture->find<QWidget>("listChips");
    QVERIFY(chips->isVisible());
    auto* topic = m_fixture->find<Chip>("chip1");
    QCOMPARE(topic->text(), u"Topic: Hạ tầng"_s);
    QTest::keyClick(topic, Qt::Key_Delete);
    QTRY_COMPARE(m_fixture->shown(), QList<ProposalId>({m_ids[0], m_ids[1]}));
    emit m_fixture->find<Chip>("chip0")->removeRequested();
    QTRY_COMPARE(m_fixture->shown(), m_ids);
    QVERIFY(!chips->isVisible());
}

void TestFilters::editingLeavesTheRowUntilTheNextChoice()
{
    ListFilter filter;
    filter.withoutLead = true;
    m_fixture->bar()->setFilter(filter);
    QCOMPARE(m_fixture->shown(), QList<ProposalId>({m_ids[3], m_ids[4], m_ids[5]}));
    must(assignBody(m_fixture->file(), {m_ids[4]}, m_fixture->body(u"BNV"_s), Role::Lead));
    QCOMPARE(m_fixture->shown(), QList<ProposalId>({m_ids[3], m_ids[4], m_ids[5]}));
    filter.states = {ProposalState::Draft};
    m_fixture->bar()->setFilter(filter);
    QCOMPARE(m_fixture->shown(), QList<ProposalId>({m_ids[3]}));
}

void TestFilters::groupsHaveTitlesWithCounts()
{
    m_fixture->bar()->setGrouping(ListGrouping::Topic);
    QCOMPARE(m_fixture->titles(),
             QStringList({u"Đào tạo 1"_s, u"Hạ tầng 2"_s, u"Without topic 3"_s}));
    QCOMPARE(m_fixture->shown(),
             QList<ProposalId>({m_ids[1], m_ids[0], m_ids[3], m_ids[2], m_ids[4], m_ids[5]}));
    m_fixture->bar()->setGrouping(ListGrouping::State);
    QCOMPARE(m_fixture->titles(), QStringList({u"Draft 5"_s, u"Agreed 1"_s}));
    m_fixture->bar()->setGrouping(ListGrouping::None);
    QCOMPARE(m_fixture->shown(), m_ids);
}

void TestFilters::groupsFollowTheFields()
{
    m_fixture->bar()->setGrouping(ListGrouping::Topic);
    QSignalSpy resets(&m_fixture->model(), &QAbstractItemModel::modelReset);
    m_fixture->choose({m_ids[5]});
    must(setTopic(m_fixture->file(), {m_ids[5]}, u"Hạ tầng"_s));
    QCOMPARE(m_fixture->titles(),
             QStringList({u"Đào tạo 1"_s, u"Hạ tầng 3"_s, u"Without topic 2"_s}));
    QCOMPARE(resets.count(), 0);
    // It is selected still, wherever it went.
    const QModelIndexList selected = m_fixture->page->view()->selectionModel()->selectedRows();
    QCOMPARE(m_fixture->model().ids(selected), QList<ProposalId>({m_ids[5]}));
    QVERIFY(m_fixture->file().undo());
    QCOMPARE(m_fixture->titles().at(1), u"Hạ tầng 2"_s);
}

void TestFilters::titlesAreNoEntries()
{
    m_fixture->bar()->setGrouping(ListGrouping::Topic);
    ProposalView* view = m_fixture->page->view();
    m_fixture->choose({m_ids[1]});
    view->setFocus();
    m_fixture->key(Qt::Key_Down);  // over the title of the next group
    QCOMPARE(m_fixture->model().idAt(view->currentIndex().row()), m_ids[0]);
    m_fixture->key(Qt::Key_Up);
    QCOMPARE(m_fixture->model().idAt(view->currentIndex().row()), m_ids[1]);
    m_fixture->key(Qt::Key_Up);  // above the first there is a title only
    QCOMPARE(m_fixture->model().idAt(view->currentIndex().row()), m_ids[1]);
    m_fixture->key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_fixture->model().ids(view->selectionModel()->selectedRows()).size(), 6);
    m_fixture->action("actionNextProposal")->trigger();
    QCOMPARE(m_fixture->model().idAt(view->currentIndex().row()), m_ids[0]);
}

void TestFilters::sortingKeepsTheNumbers()
{
    m_fixture->bar()->setSorting(ListSorting::Topic);
    QCOMPARE(m_fixture->shown(),
             QList<ProposalId>({m_ids[1], m_ids[0], m_ids[3], m_ids[2], m_ids[4], m_ids[5]}));
    QCOMPARE(m_fixture->model().index(0).data(NumberRole).toString(), u"2"_s);
    QCOMPARE(m_fixture->find<Chip>("chipSorting")->text(), u"Sorted by topic; numbers stay"_s);
    QCOMPARE(m_fixture->order(), m_ids);
    m_fixture->bar()->setSorting(ListSorting::Topic, Qt::DescendingOrder);
    QCOMPARE(m_fixture->shown().first(), m_ids[0]);
    emit m_fixture->find<Chip>("chipSorting")->removeRequested();
    QTRY_COMPARE(m_fixture->shown(), m_ids);
}

void TestFilters::nothingMovesWhileArranged()
{
    m_fixture->choose({m_ids[2]});
    QVERIFY(m_fixture->action("actionMoveUp")->isEnabled());
    m_fixture->bar()->setSorting(ListSorting::Topic);
    QVERIFY(!m_fixture->action("actionMoveUp")->isEnabled());
    QVERIFY(!m_fixture->action("actionDemote")->isEnabled());
    QVERIFY(m_fixture->action("actionCutProposals")->isEnabled());
}

void TestFilters::searchAndFilterTogether()
{
    ListFilter filter;
    filter.urgentOnly = true;
    m_fixture->bar()->setFilter(filter);
    m_fixture->find<QLineEdit>("listSearch")->setText(u"thu 2"_s);
    QCOMPARE(m_fixture->shown(), QList<ProposalId>({m_ids[1]}));
    m_fixture->find<QLineEdit>("listSearch")->clear();
    QCOMPARE(m_fixture->shown(), QList<ProposalId>({m_ids[0], m_ids[1]}));
}

void TestFilters::anEmptyFilterResultSaysSo()
{
    ListFilter filter;
    filter.overdue = true;
    m_fixture->bar()->setFilter(filter);
    QCOMPARE(m_fixture->model().rowCount(), 0);
    auto* all = m_fixture->find<QPushButton>("emptySecondary");
    QVERIFY(all->isVisible());
    QTest::mouseClick(all, Qt::LeftButton);
    QCOMPARE(m_fixture->shown(), m_ids);
}

void TestFilters::viewsAreKeptUnderAName()
{
    ListFilter filter;
    filter.urgentOnly = true;
    m_fixture->bar()->setFilter(filter);
    m_fixture->bar()->setGrouping(ListGrouping::Lead);
    WhenDialog dialog(u"keepViewDialog"_s, [](QDialog& shown) {
        auto* keep = shown.findChild<QAbstractButton*>(u"keepViewAccept"_s);
        QVERIFY(!keep->isEnabled());
        typeInto(shown.findChild<QLineEdit*>(u"viewName"_s), u"Gấp theo Bộ"_s);
        QVERIFY(keep->isEnabled());
        keep->click();
    });
    m_fixture->action("actionKeepView")->trigger();
    QVERIFY(dialog.seen());
    const QList<ListView> kept = must(m_fixture->file().read().views.all());
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().name, u"Gấp theo Bộ"_s);

    m_fixture->bar()->showPlain();
    QCOMPARE(m_fixture->shown(), m_ids);
    QMenu* menu = openMenu();
    QAction* choice = nullptr;
    const QList<QAction*> actions = menu->actions();
    for (QAction* one : actions) {
        if (one->text() == u"Gấp theo Bộ"_s)
            choice = one;
    }
    QVERIFY(choice);
    choice->trigger();
    menu->close();
    QCOMPARE(m_fixture->titles(), QStringList{u"Bộ Nội vụ 2"_s});
}

void TestFilters::keptViewsAreChangedAndDeleted()
{
    ListView view;
    view.name = u"Gấp"_s;
    view.filter.urgentOnly = true;
    view.id = must(keepView(m_fixture->file(), view));
    m_fixture->bar()->setView(view);
    QMenu* menu = openMenu();
    QVERIFY(!menu->findChild<QAction*>(u"changeViewAction"_s)->isEnabled());
    menu->close();
    m_fixture->bar()->setSorting(ListSorting::Lead);
    menu = openMenu();
    menu->findChild<QAction*>(u"changeViewAction"_s)->trigger();
    menu->close();
    QCOMPARE(must(m_fixture->file().read().views.all()).first().sorting, ListSorting::Lead);
    menu = openMenu();
    menu->findChild<QAction*>(u"removeViewAction"_s)->trigger();
    menu->close();
    QVERIFY(must(m_fixture->file().read().views.all()).isEmpty());
    // What is shown stays.
    QVERIFY(m_fixture->bar()->view().filter.urgentOnly);
    QVERIFY(m_fixture->file().undo());
    QCOMPARE(must(m_fixture->file().read().views.all()).size(), 1);
}

void TestFilters::choiceModelIsSound()
{
    FilterChoiceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChoices(m_fixture->model().choices(), {});
    QVERIFY(model.rowCount() > 8);
    model.setQuery(u"hạ"_s);
    model.setQuery({});
    QSignalSpy changes(&model, &FilterChoiceModel::filterChanged);
    QVERIFY(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(changes.count(), 1);
    QVERIFY(model.filter().urgentOnly);
    QVERIFY(!model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
}

QTEST_MAIN(TestFilters)
#include "tst_filters.moc"
