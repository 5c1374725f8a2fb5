// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/proposalmodel.h"
#include "pages/proposalspage.h"
#include "panels/inspector.h"
#include "ui/proposalsfixture.h"
#include "widgets/filtertabs.h"
#include "widgets/proposaleditor.h"
#include "widgets/proposalview.h"
#include "widgets/shortcutbutton.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace nghisu;

/// The page in a window with the window's own undo and redo, as the program has it.
class TestProposalsPage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void emptyPlaceLeadsToTheFirstProposal();
    void addGoesBehindTheCurrentAndIntoTheEditor();
    void controlEnterAddsFromTheEditor();
    void deleteRemovesWithAWayBack();
    void deleteInTheEditorIsTheEditors();
    void removingWhatWasVotedOnIsRefused();
    void altArrowsMove();
    void severalMoveTogether();
    void duplicateSplitAndJoin();
    void splitNeedsAPlace();
    void editInPlace();
    void editInPlaceIsStoredWhileTyping();
    void escapeLeavesTheTextInPlace();
    void undoTakesBackWhatWasJustTyped();
    void findAsYouType();
    void filterTabs();
    void addingLeavesTheFilter();
    void readOnlyShowsAndChangesNothing();
    void narrowWindowShowsOneAtATime();
    void selectionSurvivesAReset();
    void copyTakesNumberAndText();
    void issueFreezesTheNumbers();
    void contextMenuOffersTheSameActions();
    void voteAsksTheWindow();

private:
    void type(const QString& text) { typeInto(QApplication::focusWidget(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    template <typename T>
    T* find(const char* name) const
    {
        T* found = m_page->findChild<T*>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    void choose(int row)
    {
        const QRect rect = view()->visualRect(m_page->model().index(row));
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, rect.center());
    }
    ProposalView* view() const { return m_page->view(); }
    QStringList texts() const;
    ProposalId selected() const { return m_page->model().idAt(view()->currentIndex().row()); }
    QAction* action(const char* name) const;

    std::unique_ptr<ProposalsFixture> m_fixture;
    std::unique_ptr<QMainWindow> m_window;
    ProposalsPage* m_page = nullptr;
};

void TestProposalsPage::init()
{
    m_fixture = std::make_unique<ProposalsFixture>();
    m_window = std::make_unique<QMainWindow>();
    m_page = new ProposalsPage(m_fixture->desk());
    m_window->setCentralWidget(m_page);
    auto* undo = new QAction(m_window.get());
    undo->setShortcut(QKeySequence::Undo);
    m_window->addAction(undo);
    connect(undo, &QAction::triggered, this, [this] {
        m_page->storePending();
        (void)m_fixture->file().undo().has_value();
    });
    auto* redo = new QAction(m_window.get());
    redo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Y));
    m_window->addAction(redo);
    connect(redo, &QAction::triggered, this, [this] {
        m_page->storePending();
        (void)m_fixture->file().redo().has_value();
    });
    m_window->resize(1280, 720);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestProposalsPage::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

QStringList TestProposalsPage::texts() const
{
    QStringList result;
    const QList<ProposalId> ids = m_fixture->order();
    for (const ProposalId id : ids)
        result.append(m_fixture->proposal(id).text);
    return result;
}

QAction* TestProposalsPage::action(const char* name) const
{
    const QList<QAction*> all = m_page->actionsForMenu();
    for (QAction* one : all) {
        if (one->objectName() == QLatin1String(name))
            return one;
    }
    qFatal("No action %s", name);
    return nullptr;
}

void TestProposalsPage::emptyPlaceLeadsToTheFirstProposal()
{
    QSignalSpy wanted(m_page, &ProposalsPage::takeInRequested);
    auto* primary = find<QPushButton>("emptyPrimary");
    QVERIFY(primary->isVisible());
    QTest::mouseClick(primary, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);

    QTest::mouseClick(find<QPushButton>("emptySecondary"), Qt::LeftButton);
    type(QStringLiteral("Kiến nghị đầu tiên"));
    QTRY_COMPARE_WITH_TIMEOUT(texts(), QStringList(QStringLiteral("Kiến nghị đầu tiên")), 1000);
    QVERIFY(!primary->isVisible());
}

void TestProposalsPage::addGoesBehindTheCurrentAndIntoTheEditor()
{
    m_fixture->addMany(3);
    choose(0);
    key(Qt::Key_Insert);
    QCOMPARE(QApplication::focusWidget(), m_page->inspector()->editor());
    type(QStringLiteral("mới"));
    QTRY_COMPARE_WITH_TIMEOUT(texts().value(1), QStringLiteral("mới"), 1000);
    QCOMPARE(texts().size(), 4);
    QCOMPARE(view()->currentIndex().row(), 1);
    QCOMPARE(m_page->findChild<QLabel*>(QStringLiteral("inspectorTitle"))->text(),
             QStringLiteral("Proposal 2"));
}

void TestProposalsPage::controlEnterAddsFromTheEditor()
{
    m_fixture->addMany(1);
    choose(0);
    key(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), m_page->inspector()->editor());
    type(QStringLiteral(" thêm"));
    key(Qt::Key_Return, Qt::ControlModifier);
    // What was typed is stored before the next begins.
    QCOMPARE(texts(), QStringList({QStringLiteral("Kiến nghị thứ 1 thêm"), QString()}));
    type(QStringLiteral("hai"));
    key(Qt::Key_Return, Qt::ControlModifier);
    type(QStringLiteral("ba"));
    QVERIFY(m_page->storePending());
    QCOMPARE(texts(), QStringList({QStringLiteral("Kiến nghị thứ 1 thêm"), QStringLiteral("hai"),
                                   QStringLiteral("ba")}));
}

void TestProposalsPage::deleteRemovesWithAWayBack()
{
    QSignalSpy said(&m_fixture->desk(), &Desk::notified);
    const QList<ProposalId> ids = m_fixture->addMany(5);
    choose(3);
    key(Qt::Key_Delete);
    QCOMPARE(m_fixture->order().size(), 4);
    QCOMPARE(said.count(), 1);
    QCOMPARE(said.first().at(0).toString(), QStringLiteral("Removed proposal 4"));
    QVERIFY(said.first().at(1).toBool());
    QCOMPARE(selected(), ids[4]);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_fixture->order(), ids);
    key(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(m_fixture->order().size(), 4);
}

void TestProposalsPage::deleteInTheEditorIsTheEditors()
{
    m_fixture->addMany(2);
    choose(0);
    key(Qt::Key_Return);
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_Delete);
    QVERIFY(m_page->storePending());
    QCOMPARE(texts(),
             QStringList({QStringLiteral("iến nghị thứ 1"), QStringLiteral("Kiến nghị thứ 2")}));
}

void TestProposalsPage::removingWhatWasVotedOnIsRefused()
{
    QSignalSpy failed(&m_fixture->desk(), &Desk::failed);
    const QList<ProposalId> ids = m_fixture->addMany(2);
    m_fixture->vote(ids[0], 20, 5, 25);
    choose(0);
    key(Qt::Key_Delete);
    QCOMPARE(m_fixture->order(), ids);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::HeldByBallots);
}

void TestProposalsPage::altArrowsMove()
{
    const QList<ProposalId> ids = m_fixture->addMany(3);
    choose(0);
    key(Qt::Key_Down, Qt::AltModifier);
    key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_fixture->order(), QList<ProposalId>({ids[1], ids[2], ids[0]}));
    QCOMPARE(selected(), ids[0]);
    key(Qt::Key_Down, Qt::AltModifier);  // at the end nothing happens
    key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_fixture->order(), QList<ProposalId>({ids[1], ids[0], ids[2]}));
    QCOMPARE(view()->selectionModel()->selectedRows().size(), 1);
    key(Qt::Key_Z, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_fixture->order(), ids);
}

void TestProposalsPage::severalMoveTogether()
{
    const QList<ProposalId> ids = m_fixture->addMany(4);
    choose(2);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_fixture->order(), QList<ProposalId>({ids[0], ids[2], ids[3], ids[1]}));
    QCOMPARE(m_page->inspector()->shown(), QList<ProposalId>({ids[2], ids[3]}));
    QCOMPARE(m_page->findChild<QLabel*>(QStringLiteral("inspectorTitle"))->text(),
             QStringLiteral("2 proposals selected"));
}

void TestProposalsPage::duplicateSplitAndJoin()
{
    m_fixture->add(QStringLiteral("Câu đầu. Câu sau."));
    choose(0);
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(texts(), QStringList({QStringLiteral("Câu đầu. Câu sau."),
                                   QStringLiteral("Câu đầu. Câu sau.")}));
    QCOMPARE(view()->currentIndex().row(), 1);
    key(Qt::Key_Return);
    key(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 9; ++i)
        key(Qt::Key_Right);
    key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(texts(), QStringList({QStringLiteral("Câu đầu. Câu sau."), QStringLiteral("Câu đầu."),
                                   QStringLiteral("Câu sau.")}));
    choose(1);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(texts(), QStringList({QStringLiteral("Câu đầu. Câu sau."),
                                   QStringLiteral("Câu đầu.\nCâu sau.")}));
}

void TestProposalsPage::splitNeedsAPlace()
{
    QSignalSpy said(&m_fixture->desk(), &Desk::notified);
    m_fixture->add(QStringLiteral("Một câu"));
    choose(0);
    key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(texts().size(), 1);
    QCOMPARE(said.count(), 1);
    QCOMPARE(QApplication::focusWidget(), m_page->inspector()->editor());
}

void TestProposalsPage::editInPlace()
{
    m_fixture->addMany(2);
    choose(1);
    key(Qt::Key_F2);
    auto* editor = view()->findChild<QTextEdit*>(QStringLiteral("rowEditor"));
    QVERIFY(editor);
    QCOMPARE(QApplication::focusWidget(), editor);
    type(QStringLiteral(" sửa"));
    key(Qt::Key_Return);
    QCOMPARE(texts()[1], QStringLiteral("Kiến nghị thứ 2 sửa"));
    QCOMPARE(m_page->inspector()->editor()->text(), QStringLiteral("Kiến nghị thứ 2 sửa"));
}

void TestProposalsPage::editInPlaceIsStoredWhileTyping()
{
    m_fixture->addMany(2);
    choose(0);
    key(Qt::Key_F2);
    type(QStringLiteral("!"));
    QTRY_COMPARE_WITH_TIMEOUT(texts()[0], QStringLiteral("Kiến nghị thứ 1!"), 1000);
    // The hand goes on where it was.
    QVERIFY(view()->findChild<QTextEdit*>(QStringLiteral("rowEditor")));
    type(QStringLiteral("?"));
    key(Qt::Key_Return);
    QCOMPARE(texts()[0], QStringLiteral("Kiến nghị thứ 1!?"));
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(texts()[0], QStringLiteral("Kiến nghị thứ 1"));
}

void TestProposalsPage::escapeLeavesTheTextInPlace()
{
    m_fixture->addMany(1);
    choose(0);
    key(Qt::Key_F2);
    type(QStringLiteral("vứt đi"));
    key(Qt::Key_Escape);
    QCOMPARE(texts()[0], QStringLiteral("Kiến nghị thứ 1"));
    QTest::qWait(500);
    QCOMPARE(texts()[0], QStringLiteral("Kiến nghị thứ 1"));
}

void TestProposalsPage::undoTakesBackWhatWasJustTyped()
{
    m_fixture->addMany(1);
    choose(0);
    key(Qt::Key_Return);
    type(QStringLiteral(" và"));
    // Not stored yet: the keys come at once.
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(texts()[0], QStringLiteral("Kiến nghị thứ 1"));
    QCOMPARE(m_page->inspector()->editor()->text(), QStringLiteral("Kiến nghị thứ 1"));
    QCOMPARE(m_fixture->order().size(), 1);  // not the adding of the proposal
    key(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(m_page->inspector()->editor()->text(), QStringLiteral("Kiến nghị thứ 1 và"));
    QCOMPARE(QApplication::focusWidget(), m_page->inspector()->editor());
}

void TestProposalsPage::findAsYouType()
{
    m_fixture->add(QStringLiteral("Bộ Nội vụ xem xét chức danh"));
    m_fixture->add(QStringLiteral("Sớm ban hành Nghị định"));
    choose(0);
    key(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("listSearch"));
    type(QStringLiteral("nghi d"));
    QCOMPARE(m_page->model().rowCount(), 1);
    key(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), view());
    QCOMPARE(m_page->inspector()->editor()->text(), QStringLiteral("Sớm ban hành Nghị định"));

    key(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("khong co"));
    QCOMPARE(m_page->model().rowCount(), 0);
    QVERIFY(find<QPushButton>("emptySecondary")->isVisible());
    QTest::mouseClick(find<QPushButton>("emptySecondary"), Qt::LeftButton);
    QCOMPARE(m_page->model().rowCount(), 2);
    QVERIFY(find<QLineEdit>("listSearch")->text().isEmpty());
}

void TestProposalsPage::filterTabs()
{
    const QList<ProposalId> ids = m_fixture->addMany(3);
    m_fixture->vote(ids[1], 18, 7, 25);
    auto* tabs = find<FilterTabs>("filterTabs");
    auto* passed = find<QAbstractButton>("filterTab2");
    QTest::mouseClick(passed, Qt::LeftButton);
    QCOMPARE(tabs->currentIndex(), 2);
    QCOMPARE(m_page->model().rowCount(), 1);
    QCOMPARE(m_page->inspector()->shown(), QList<ProposalId>({ids[1]}));
    QVERIFY(!action("actionMoveUp")->isEnabled());
    QTest::mouseClick(find<QAbstractButton>("filterTab0"), Qt::LeftButton);
    QCOMPARE(m_page->model().rowCount(), 3);
}

void TestProposalsPage::addingLeavesTheFilter()
{
    m_fixture->addMany(2);
    QTest::mouseClick(find<QAbstractButton>("filterTab2"), Qt::LeftButton);
    QCOMPARE(m_page->model().rowCount(), 0);
    QTest::mouseClick(find<QPushButton>("addProposal"), Qt::LeftButton);
    QCOMPARE(m_page->model().rowCount(), 3);
    QCOMPARE(QApplication::focusWidget(), m_page->inspector()->editor());
    type(QStringLiteral("x"));
    QVERIFY(m_page->storePending());
    QVERIFY(texts().contains(QStringLiteral("x")));
}

void TestProposalsPage::readOnlyShowsAndChangesNothing()
{
    m_fixture->addMany(2);
    const QString path = m_fixture->path();
    m_fixture->desk().setFile(nullptr);
    auto opened = CouncilFile::open(path, Access::ReadOnly, m_fixture->clock());
    QVERIFY(opened);
    m_fixture->desk().setFile(*std::move(opened));
    QCOMPARE(m_page->model().rowCount(), 2);
    QVERIFY(!find<QPushButton>("addProposal")->isVisible());
    QVERIFY(!find<QPushButton>("takeIn")->isVisible());
    choose(0);
    key(Qt::Key_Delete);
    key(Qt::Key_Insert);
    key(Qt::Key_F2);
    key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(texts(),
             QStringList({QStringLiteral("Kiến nghị thứ 1"), QStringLiteral("Kiến nghị thứ 2")}));
    QVERIFY(m_page->inspector()->editor()->isReadOnly());
    QVERIFY(!action("actionVote")->isEnabled());
}

void TestProposalsPage::narrowWindowShowsOneAtATime()
{
    m_fixture->addMany(2);
    m_window->resize(1000, 640);
    QTRY_VERIFY(!m_page->inspector()->isVisible());
    choose(1);
    key(Qt::Key_Return);
    QVERIFY(m_page->inspector()->isVisible());
    QVERIFY(!view()->isVisible());
    type(QStringLiteral(" hẹp"));
    key(Qt::Key_Escape);
    QVERIFY(view()->isVisible());
    QCOMPARE(QApplication::focusWidget(), view());
    QCOMPARE(texts()[1], QStringLiteral("Kiến nghị thứ 2 hẹp"));
    m_window->resize(1300, 640);
    QTRY_VERIFY(m_page->inspector()->isVisible() && view()->isVisible());
}

void TestProposalsPage::selectionSurvivesAReset()
{
    const QList<ProposalId> ids = m_fixture->addMany(450);
    m_page->showProposal(ids[301]);
    QList<ProposalId> everySecond;
    for (qsizetype i = 0; i < ids.size(); i += 2)
        everySecond.append(ids[i]);
    QVERIFY(removeProposals(m_fixture->file(), everySecond));
    QCOMPARE(selected(), ids[301]);
    QTRY_COMPARE(m_page->inspector()->shown(), QList<ProposalId>({ids[301]}));
}

void TestProposalsPage::copyTakesNumberAndText()
{
    m_fixture->addMany(3);
    choose(1);
    key(Qt::Key_Down, Qt::ShiftModifier);
    action("actionCopyText")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("2. Kiến nghị thứ 2\n3. Kiến nghị thứ 3"));
}

void TestProposalsPage::issueFreezesTheNumbers()
{
    m_fixture->addMany(2);
    choose(0);
    action("actionIssueList")->trigger();
    QVERIFY(find<QWidget>("issueMark")->isVisible());
    key(Qt::Key_Insert);
    QCOMPARE(m_fixture->numbers(),
             QStringList({QStringLiteral("1"), QStringLiteral("1a"), QStringLiteral("2")}));
}

void TestProposalsPage::contextMenuOffersTheSameActions()
{
    m_fixture->addMany(2);
    choose(0);
    QTest::mouseClick(find<QPushButton>("inspectorMore"), Qt::LeftButton);
    auto* menu = m_page->findChild<QMenu*>(QStringLiteral("proposalMenu"));
    QVERIFY(menu && menu->isVisible());
    QVERIFY(menu->actions().contains(action("actionRemoveProposals")));
    menu->close();
    for (QAction* one : m_page->actionsForMenu())
        QVERIFY2(!one->text().isEmpty(), qPrintable(one->objectName()));
}

void TestProposalsPage::voteAsksTheWindow()
{
    const QList<ProposalId> ids = m_fixture->addMany(2);
    QSignalSpy wanted(m_page, &ProposalsPage::voteRequested);
    choose(1);
    key(Qt::Key_F9);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<ProposalId>(), ids[1]);
}

QTEST_MAIN(TestProposalsPage)
#include "tst_proposalspage.moc"
