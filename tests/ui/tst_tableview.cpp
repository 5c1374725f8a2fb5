// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/inspector.h"
#include "ui/listpagefixture.h"
#include "widgets/proposaleditor.h"

#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// The list as a table: the same rows and the same selection, in columns that one chooses.
class TestTableView : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }

    void showsTheSameRowsAndSelection();
    void cellsSayWhatTheFieldsSay();
    void columnsAreChosen();
    void columnsAndWidthsAreKept();
    void headsSort();
    void enterLeadsToTheText();
    void keysActOnTheSelection();
    void theTextTakesTheRoomThatIsLeft();
    void nothingToShowSaysSoInTheList();

private:
    QString cell(int row, ProposalColumn column) const
    {
        return m_fixture->model().index(row, static_cast<int>(column)).data().toString();
    }
    void clickHead(ProposalColumn column)
    {
        QHeaderView* head = m_fixture->table()->horizontalHeader();
        const int section = static_cast<int>(column);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                          QPoint(head->sectionViewportPosition(section) + 12, 8));
    }

    std::unique_ptr<ListPageFixture> m_fixture;
    QList<ProposalId> m_ids;
};

void TestTableView::init()
{
    m_fixture = std::make_unique<ListPageFixture>();
    m_ids = m_fixture->addMany(4);
}

void TestTableView::showsTheSameRowsAndSelection()
{
    m_fixture->choose({m_ids[2]});
    m_fixture->action("actionShowTable")->trigger();
    QVERIFY(m_fixture->table()->isVisible());
    QVERIFY(!m_fixture->page->view()->isVisible());
    QCOMPARE(m_fixture->table()->currentIndex().row(), 2);
    QCOMPARE(m_fixture->page->inspector()->shown(), QList<ProposalId>({m_ids[2]}));
    const QModelIndex first = m_fixture->model().index(0, int(ProposalColumn::State));
    QTest::mouseClick(m_fixture->table()->viewport(), Qt::LeftButton, {},
                      m_fixture->table()->visualRect(first).center());
    QCOMPARE(m_fixture->page->inspector()->shown(), QList<ProposalId>({m_ids[0]}));
    QTest::mouseClick(m_fixture->find<QAbstractButton>("layoutList"), Qt::LeftButton);
    QVERIFY(m_fixture->page->view()->isVisible());
    QCOMPARE(m_fixture->page->view()->currentIndex(), m_fixture->model().index(0));
}

void TestTableView::cellsSayWhatTheFieldsSay()
{
    CouncilFile& file = m_fixture->file();
    must(editShortName(file, m_ids[1], u"Tên ngắn"_s));
    must(setTopic(file, {m_ids[1]}, u"Hạ tầng"_s));
    must(addTag(file, {m_ids[1]}, u"b"_s));
    must(addTag(file, {m_ids[1]}, u"a"_s));
    must(setUrgent(file, {m_ids[1]}, true));
    must(setProposingBody(file, {m_ids[1]}, u"Sở TT&TT Hải Phòng"_s));
    must(assignBody(file, {m_ids[1]}, m_fixture->body(u"BNV"_s), Role::Lead));
    must(assignGroup(file, {m_ids[1]}, u"các Bộ liên quan"_s, Role::Coordinating));
    must(setDue(file, {m_ids[1]}, QDate(2018, 1, 31)));
    QCOMPARE(cell(1, ProposalColumn::Number), u"2"_s);
    QCOMPARE(cell(1, ProposalColumn::Topic), u"Hạ tầng"_s);
    QCOMPARE(cell(1, ProposalColumn::Tags), u"a, b"_s);
    QCOMPARE(cell(1, ProposalColumn::Urgent), u"Yes"_s);
    QCOMPARE(cell(1, ProposalColumn::ProposingBody), u"Sở TT&TT Hải Phòng"_s);
    QCOMPARE(cell(1, ProposalColumn::Lead), u"Bộ Nội vụ"_s);
    QCOMPARE(cell(1, ProposalColumn::Coordinating), u"các Bộ liên quan"_s);
    QCOMPARE(cell(1, ProposalColumn::DueOn), u"31/01/2018"_s);
    QCOMPARE(cell(1, ProposalColumn::State), u"Draft"_s);
    QCOMPARE(cell(0, ProposalColumn::Urgent), QString());
}

void TestTableView::columnsAreChosen()
{
    m_fixture->action("actionShowTable")->trigger();
    QMenu menu;
    m_fixture->table()->fillColumnMenu(&menu);
    auto* due = menu.findChild<QAction*>(u"column-due"_s);
    QVERIFY(!due->isChecked());
    QVERIFY(!menu.findChild<QAction*>(u"column-text"_s)->isEnabled());
    due->trigger();
    QVERIFY(m_fixture->table()->columns().contains(u"due"_s));
    menu.findChild<QAction*>(u"column-state"_s)->trigger();
    QVERIFY(!m_fixture->table()->columns().contains(u"state"_s));
    menu.findChild<QAction*>(u"columnsUsual"_s)->trigger();
    QVERIFY(m_fixture->table()->columns().contains(u"state"_s));
    QVERIFY(!m_fixture->table()->columns().contains(u"due"_s));
    // Columns belong to what a view is kept with.
    m_fixture->table()->setColumns({u"lead"_s, u"text"_s});
    QCOMPARE(m_fixture->table()->columns(), QStringList({u"lead"_s, u"text"_s}));
}

void TestTableView::columnsAndWidthsAreKept()
{
    m_fixture->action("actionShowTable")->trigger();
    QSignalSpy changes(m_fixture->page, &ProposalsPage::layoutStateChanged);
    QHeaderView* head = m_fixture->table()->horizontalHeader();
    head->moveSection(head->visualIndex(int(ProposalColumn::State)), 0);
    head->resizeSection(int(ProposalColumn::Lead), 177);
    QVERIFY(changes.count() >= 2);
    const QStringList state = m_fixture->page->layoutState();
    QCOMPARE(state.first(), u"table"_s);
    QVERIFY(state.at(1).startsWith(u"state:"_s));
    QVERIFY(state.contains(u"lead:177"_s));

    ProposalsPage other(m_fixture->desk());
    other.setLayoutState(state);
    QCOMPARE(other.layoutState(), state);
    other.setLayoutState({u"no such layout"_s, u"nonsense"_s, u"lead:x"_s});
    QVERIFY(other.layoutState().size() > 1);
}

void TestTableView::headsSort()
{
    must(setTopic(m_fixture->file(), {m_ids[3]}, u"An toàn"_s));
    must(setTopic(m_fixture->file(), {m_ids[1]}, u"Biển đảo"_s));
    m_fixture->action("actionShowTable")->trigger();
    m_fixture->table()->setColumns({u"number"_s, u"text"_s, u"topic"_s});
    clickHead(ProposalColumn::Topic);
    QCOMPARE(m_fixture->shown(), QList<ProposalId>({m_ids[3], m_ids[1], m_ids[0], m_ids[2]}));
    QVERIFY(m_fixture->table()->horizontalHeader()->isSortIndicatorShown());
    clickHead(ProposalColumn::Topic);
    QCOMPARE(m_fixture->shown().first(), m_ids[1]);
    clickHead(ProposalColumn::Topic);
    QCOMPARE(m_fixture->shown(), m_ids);
    QVERIFY(!m_fixture->table()->horizontalHeader()->isSortIndicatorShown());
    clickHead(ProposalColumn::Topic);
    clickHead(ProposalColumn::Number);
    QCOMPARE(m_fixture->shown(), m_ids);
}

void TestTableView::enterLeadsToTheText()
{
    m_fixture->action("actionShowTable")->trigger();
    m_fixture->choose({m_ids[1]});
    m_fixture->table()->setFocus();
    m_fixture->key(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), m_fixture->page->inspector()->editor());
    m_fixture->table()->setFocus();
    m_fixture->key(Qt::Key_F2);
    QCOMPARE(QApplication::focusWidget(), m_fixture->page->inspector()->editor());
}

void TestTableView::keysActOnTheSelection()
{
    m_fixture->action("actionShowTable")->trigger();
    m_fixture->choose({m_ids[1]});
    m_fixture->table()->setFocus();
    m_fixture->key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_fixture->order(), QList<ProposalId>({m_ids[1], m_ids[0], m_ids[2], m_ids[3]}));
    m_fixture->key(Qt::Key_Delete);
    QCOMPARE(m_fixture->order(), QList<ProposalId>({m_ids[0], m_ids[2], m_ids[3]}));
}

void TestTableView::theTextTakesTheRoomThatIsLeft()
{
    m_fixture->action("actionShowTable")->trigger();
    m_fixture->window.resize(1800, 720);
    const auto total = [this] { return m_fixture->table()->horizontalHeader()->length(); };
    QTRY_COMPARE(total(), m_fixture->table()->viewport()->width());
    m_fixture->window.resize(1200, 720);
    QTRY_VERIFY(total() >= m_fixture->table()->viewport()->width());
    QVERIFY(m_fixture->table()->columnWidth(int(ProposalColumn::Text))
            >= ProposalColumns::width(ProposalColumn::Text));
}

void TestTableView::nothingToShowSaysSoInTheList()
{
    m_fixture->action("actionShowTable")->trigger();
    must(removeProposals(m_fixture->file(), m_ids));
    QVERIFY(m_fixture->find<QPushButton>("emptySecondary")->isVisible());
    m_fixture->add(u"Mới"_s);
    QVERIFY(m_fixture->table()->isVisible());
}

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"
