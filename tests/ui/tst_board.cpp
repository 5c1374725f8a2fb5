// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listroles.h"
#include "panels/inspector.h"
#include "ui/listpagefixture.h"

#include <QDropEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// The list as a board: a column a lead body, topic or proposing body.
class TestBoard : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }

    void aColumnALeadBody();
    void arrowsWalkTheCards();
    void keysSendACardToTheNextColumn();
    void severalCardsGoInOneStep();
    void leadsAreReplaced();
    void topicsAreSet();
    void sendersAreSet();
    void aClickSelects();
    void leavingTheBoardLeavesItsGroups();
    void readOnlyCardsStay();

private:
    /// Proposals of the columns, a list each.
    QList<QList<ProposalId>> columns() const;
    ProposalId current() const
    {
        return m_fixture->model().idAt(m_fixture->board()->currentIndex().row());
    }

    std::unique_ptr<ListPageFixture> m_fixture;
    QList<ProposalId> m_ids;
};

void TestBoard::init()
{
    m_fixture = std::make_unique<ListPageFixture>();
    m_ids = m_fixture->addMany(5);
    CouncilFile& file = m_fixture->file();
    must(assignBody(file, {m_ids[0], m_ids[3]}, m_fixture->body(u"BNV"_s), Role::Lead));
    must(assignBody(file, {m_ids[1]}, m_fixture->body(u"BTC"_s), Role::Lead));
    must(setTopic(file, {m_ids[0]}, u"Đào tạo"_s));
    m_fixture->action("actionShowBoard")->trigger();
    m_fixture->board()->setFocus();
}

QList<QList<ProposalId>> TestBoard::columns() const
{
    QList<QList<ProposalId>> columns;
    for (int row = 0; row < m_fixture->model().rowCount(); ++row) {
        if (m_fixture->model().isGroup(row))
            columns.append(QList<ProposalId>());
        else
            columns.last().append(m_fixture->model().idAt(row));
    }
    return columns;
}

void TestBoard::aColumnALeadBody()
{
    QVERIFY(m_fixture->board()->isVisible());
    QCOMPARE(m_fixture->titles().size(), 3);
    QCOMPARE(m_fixture->titles().last(), u"Without lead 2"_s);
    QCOMPARE(columns(),
             QList<QList<ProposalId>>({{m_ids[0], m_ids[3]}, {m_ids[1]}, {m_ids[2], m_ids[4]}}));
    // Columns stand beside each other, cards below.
    const BoardView* board = m_fixture->board();
    const auto rect = [&](ProposalId id) {
        return board->visualRect(m_fixture->model().index(m_fixture->model().rowOf(id)));
    };
    QCOMPARE(rect(m_ids[0]).left(), rect(m_ids[3]).left());
    QVERIFY(rect(m_ids[0]).bottom() < rect(m_ids[3]).top());
    QVERIFY(rect(m_ids[0]).right() < rect(m_ids[1]).left());
    QCOMPARE(rect(m_ids[0]).top(), rect(m_ids[1]).top());
    QCOMPARE(board->indexAt(rect(m_ids[1]).center()).row(), m_fixture->model().rowOf(m_ids[1]));
}

void TestBoard::arrowsWalkTheCards()
{
    m_fixture->choose({m_ids[0]});
    m_fixture->key(Qt::Key_Down);
    QCOMPARE(current(), m_ids[3]);
    m_fixture->key(Qt::Key_Right);  // a shorter column: its last card
    QCOMPARE(current(), m_ids[1]);
    m_fixture->key(Qt::Key_Right);
    QCOMPARE(current(), m_ids[2]);
    m_fixture->key(Qt::Key_End);
    QCOMPARE(current(), m_ids[4]);
    m_fixture->key(Qt::Key_Left);
    m_fixture->key(Qt::Key_Left);
    QCOMPARE(current(), m_ids[0]);
    QCOMPARE(m_fixture->page->inspector()->shown(), QList<ProposalId>({m_ids[0]}));
}

void TestBoard::keysSendACardToTheNextColumn()
{
    m_fixture->choose({m_ids[2]});
    m_fixture->key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(columns(),
             QList<QList<ProposalId>>({{m_ids[0], m_ids[3]}, {m_ids[1], m_ids[2]}, {m_ids[4]}}));
    QCOMPARE(current(), m_ids[2]);
    QCOMPARE(m_fixture->bodies(m_ids[2], Role::Lead), m_fixture->bodies(m_ids[1], Role::Lead));
    QVERIFY(m_fixture->file().undo());
    QVERIFY(m_fixture->bodies(m_ids[2], Role::Lead).isEmpty());
    // To the column of those that nobody leads.
    m_fixture->choose({m_ids[1]});
    m_fixture->key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(m_fixture->bodies(m_ids[1], Role::Lead).isEmpty());
}

void TestBoard::severalCardsGoInOneStep()
{
    m_fixture->choose({m_ids[2], m_ids[4]});
    emit m_fixture->board()->groupRequested(u"Bộ Nội vụ"_s);
    QCOMPARE(columns().first(), QList<ProposalId>({m_ids[0], m_ids[2], m_ids[3], m_ids[4]}));
    QVERIFY(m_fixture->file().undo());
    QCOMPARE(columns().first(), QList<ProposalId>({m_ids[0], m_ids[3]}));
}

void TestBoard::leadsAreReplaced()
{
    m_fixture->choose({m_ids[1]});
    m_fixture->key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(m_fixture->bodies(m_ids[1], Role::Lead), QStringList{u"Bộ Nội vụ"_s});
    // Nothing is left behind of where it was.
    QVERIFY(m_fixture->bodies(m_ids[1], Role::Coordinating).isEmpty());
}

void TestBoard::topicsAreSet()
{
    m_fixture->bar()->setGrouping(ListGrouping::Topic);
    QCOMPARE(m_fixture->titles(), QStringList({u"Đào tạo 1"_s, u"Without topic 4"_s}));
    m_fixture->choose({m_ids[3]});
    m_fixture->key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(m_fixture->proposal(m_ids[3]).topic, u"Đào tạo"_s);
}

void TestBoard::sendersAreSet()
{
    must(setProposingBody(m_fixture->file(), {m_ids[0]}, u"Sở TT&TT Hà Nam"_s));
    m_fixture->bar()->setGrouping(ListGrouping::ProposingBody);
    m_fixture->choose({m_ids[1]});
    m_fixture->key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(m_fixture->proposal(m_ids[1]).proposingBody, u"Sở TT&TT Hà Nam"_s);
}

void TestBoard::aClickSelects()
{
    BoardView* board = m_fixture->board();
    const auto center = [&](ProposalId id) {
        return board->visualRect(m_fixture->model().index(m_fixture->model().rowOf(id))).center();
    };
    QTest::mouseClick(board->viewport(), Qt::LeftButton, {}, center(m_ids[3]));
    QCOMPARE(m_fixture->page->inspector()->shown(), QList<ProposalId>({m_ids[3]}));
    QTest::mouseClick(board->viewport(), Qt::LeftButton, Qt::ControlModifier, center(m_ids[1]));
    QCOMPARE(m_fixture->page->inspector()->shown().size(), 2);
}

void TestBoard::leavingTheBoardLeavesItsGroups()
{
    m_fixture->action("actionShowList")->trigger();
    QCOMPARE(m_fixture->model().view().grouping, ListGrouping::None);
    QCOMPARE(m_fixture->shown(), m_ids);
    m_fixture->bar()->setGrouping(ListGrouping::State);
    m_fixture->action("actionShowBoard")->trigger();
    QCOMPARE(m_fixture->model().view().grouping, ListGrouping::Lead);
    m_fixture->action("actionShowTable")->trigger();
    QCOMPARE(m_fixture->model().view().grouping, ListGrouping::State);
}

void TestBoard::readOnlyCardsStay()
{
    const QString path = m_fixture->path();
    m_fixture->desk().setFile(nullptr);
    auto opened = CouncilFile::open(path, Access::ReadOnly, m_fixture->clock());
    QVERIFY(opened);
    m_fixture->desk().setFile(*std::move(opened));
    QCOMPARE(columns().size(), 3);
    m_fixture->choose({m_ids[2]});
    m_fixture->board()->setFocus();
    m_fixture->key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(m_fixture->bodies(m_ids[2], Role::Lead).isEmpty());
}

QTEST_MAIN(TestBoard)
#include "tst_board.moc"
