// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intake.h"
#include "models/draftmodel.h"
#include "models/reviewbatch.h"
#include "pages/intakereviewpage.h"
#include "panels/doubtbar.h"
#include "ui/proposalsfixture.h"
#include "ui/shot.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

const QString Doubtful = u"Sở Công Thương tỉnh Hà Nam\n\n"
                         "1. Đề nghị Bộ Công Thươn sớm ban hành quy chuẩn về trạm sạc.\n\n"
                         "2. Đề nghị Bộ Nội vụ quy định chức danh chuyên trách.\n\n"
                         "3. Cần có kinh phí cho việc sửa chữa đường liên xã.\n"_s;

}  // namespace

/// What the reader of a letter was not sure of: asked one by one, never taken silently.
class TestReviewDoubts : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void asksWhetherTheBodyWasMeant();
    void takesItWhenItWasMeant();
    void dropsItWhenItWasNot();
    void assignsNobodyUnasked();
    void goesFromDoubtToDoubt();
    void goesOnInTheNextLetter();
    void leavesOutWhatIsNoProposal();
    void settlesAllOfAKind();
    void answersByKeyboard();
    void undoAsksAgain();
    void asksWhichTextIsCited();

private:
    template <typename T>
    T* find(const QString& name) const
    {
        T* found = m_page->findChild<T*>(name);
        if (!found)
            qFatal("No widget %s", qPrintable(name));
        return found;
    }
    Letter letter(const QString& text, const QString& name) const
    {
        Letter made;
        made.name = name;
        made.draft = draftFromText(text, name, u"UTF-8"_s, *m_fixture->file().read().bodies.all());
        return made;
    }
    DraftModel& model() const { return *m_page->model(); }
    QString question() const { return find<QLabel>(u"doubtQuestion"_s)->text(); }
    void choose(int row) const
    {
        auto* list = find<QListView>(u"reviewList"_s);
        list->setCurrentIndex(model().index(row));
        list->setFocus();
    }

    std::unique_ptr<ProposalsFixture> m_fixture;
    std::unique_ptr<IntakeReviewPage> m_page;
};

void TestReviewDoubts::init()
{
    m_fixture = std::make_unique<ProposalsFixture>();
    m_fixture->theme().apply(*qApp);
    m_page = std::make_unique<IntakeReviewPage>(m_fixture->desk());
    m_page->resize(1366, 740);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->review(QList<Letter>{letter(Doubtful, u"ha-nam.txt"_s)});
}

void TestReviewDoubts::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void TestReviewDoubts::asksWhetherTheBodyWasMeant()
{
    choose(0);
    QVERIFY(find<QWidget>(u"doubtBar"_s)->isVisible());
    QVERIFY2(question().contains(u"Bộ Công Thươn”"_s) && question().contains(u"Bộ Công Thương"_s),
             qPrintable(question()));
    QCOMPARE(model().doubtsLeft(), 2);
    test::shot(*m_page, u"doubt"_s);
    choose(1);
    QVERIFY(!find<QLabel>(u"doubtQuestion"_s)->isVisible());
    QVERIFY2(find<QWidget>(u"doubtBar"_s)->isVisible(), "How much is left stays in view");
}

void TestReviewDoubts::takesItWhenItWasMeant()
{
    choose(0);
    QTest::mouseClick(find<QPushButton>(u"doubtYes"_s), Qt::LeftButton);
    QVERIFY(model().doubts(0).isEmpty());
    QCOMPARE(model().doubtsLeft(), 1);
    m_page->accept();
    const ProposalId first = m_fixture->order().first();
    QCOMPARE(m_fixture->bodies(first, Role::Lead), QStringList{u"Bộ Công Thương"_s});
}

void TestReviewDoubts::dropsItWhenItWasNot()
{
    choose(0);
    QTest::mouseClick(find<QPushButton>(u"doubtNo"_s), Qt::LeftButton);
    QVERIFY(model().assignments(0).isEmpty());
    // Now nobody is asked, and that is a question too.
    QCOMPARE(model().doubts(0).first().kind, Doubt::Kind::Nobody);
}

void TestReviewDoubts::assignsNobodyUnasked()
{
    m_page->accept();
    QCOMPARE(m_fixture->order().size(), 3);
    QVERIFY(m_fixture->proposal(m_fixture->order().at(0)).assignments.isEmpty());
    QCOMPARE(m_fixture->proposal(m_fixture->order().at(1)).assignments.size(), 1);
}

void TestReviewDoubts::goesFromDoubtToDoubt()
{
    auto* list = find<QListView>(u"reviewList"_s);
    choose(0);
    QTest::keyClick(list, Qt::Key_F8);
    QCOMPARE(list->currentIndex().row(), 2);
    QVERIFY(!question().isEmpty());
    QTest::keyClick(list, Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(list->currentIndex().row(), 0);
    // And round.
    QTest::keyClick(list, Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(list->currentIndex().row(), 2);
}

void TestReviewDoubts::goesOnInTheNextLetter()
{
    m_page->add({letter(u"Sở Y tế tỉnh Hà Nam\n\n1. Đề nghị Bộ Y tế sửa Thông tư.\n"_s, u"b.txt"_s),
                 letter(Doubtful, u"c.txt"_s)});
    auto* list = find<QListView>(u"reviewList"_s);
    choose(2);
    QTest::keyClick(list, Qt::Key_F8);
    QCOMPARE(m_page->currentSource(), 2);
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(list, Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(m_page->currentSource(), 0);
    QCOMPARE(list->currentIndex().row(), 2);
    QCOMPARE(m_page->batch()->doubts(), 4);
}

void TestReviewDoubts::leavesOutWhatIsNoProposal()
{
    choose(2);
    QTest::mouseClick(find<QPushButton>(u"doubtNo"_s), Qt::LeftButton);
    QVERIFY(!model().isTaken(2));
    QCOMPARE(model().doubtsLeft(), 1);
}

void TestReviewDoubts::settlesAllOfAKind()
{
    m_page->review(QList<Letter>{letter(
        u"Sở Xây dựng tỉnh Hà Nam\n\nKính gửi: Bộ Xây dựng\n\nKIẾN NGHỊ\n\n"
        "1. Đề nghị sớm ban hành quy chuẩn về nhà ở xã hội.\n\n"
        "2. Đề nghị sửa đổi định mức xây dựng trạm bơm.\n\n3. Đề nghị hướng dẫn cấp phép công trình.\n"_s,
        u"a.txt"_s)});
    choose(0);
    const Doubt asked = model().doubts(0).first();
    QCOMPARE(asked.kind, Doubt::Kind::SentTo);
    QCOMPARE(model().alikeDoubts(0, asked), 3);
    auto* all = find<QPushButton>(u"doubtAll"_s);
    QVERIFY(all->isVisible());
    test::shot(*m_page, u"doubt-all"_s);
    QTest::mouseClick(all, Qt::LeftButton);
    QCOMPARE(model().doubtsLeft(), 0);
    QVERIFY(!find<QWidget>(u"doubtBar"_s)->isVisible());
    model().undo();
    QCOMPARE(model().alikeDoubts(0, asked), 3);
}

void TestReviewDoubts::answersByKeyboard()
{
    choose(0);
    QTest::keyClick(find<QListView>(u"reviewList"_s), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(model().doubtsLeft(), 1);
    // The next one is asked at once.
    QCOMPARE(find<QListView>(u"reviewList"_s)->currentIndex().row(), 2);
    QTest::keyClick(find<QListView>(u"reviewList"_s), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(model().doubtsLeft(), 0);
}

void TestReviewDoubts::undoAsksAgain()
{
    choose(0);
    QTest::mouseClick(find<QPushButton>(u"doubtYes"_s), Qt::LeftButton);
    QTest::keyClick(find<QListView>(u"reviewList"_s), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(model().doubts(0).size(), 1);
    QCOMPARE(model().doubtsLeft(), 2);
}

void TestReviewDoubts::asksWhichTextIsCited()
{
    m_page->review(
        QList<Letter>{letter(u"Sở Công Thương tỉnh Hà Nam\n\n"
                             "1. Đề nghị Bộ Công Thương sửa Nghị định số 102/2009 về đầu tư.\n\n"
                             "2. Đề nghị Bộ Nội vụ hướng dẫn Nghị định số 29/2023/NĐ-CP.\n"_s,
                             u"a.txt"_s)});
    QCOMPARE(model().doubtsLeft(), 1);
    choose(0);
    QVERIFY2(question().contains(u"“Nghị định số 102/2009”"_s), qPrintable(question()));
    QVERIFY(!find<QPushButton>(u"doubtNo"_s)->isVisible());
    test::shot(*m_page, u"doubt-citation"_s);
    QTest::mouseClick(find<QPushButton>(u"doubtYes"_s), Qt::LeftButton);
    QCOMPARE(model().doubtsLeft(), 0);
    model().undo();
    QCOMPARE(model().doubtsLeft(), 1);
    // Or it is put right in the text.
    choose(0);
    QVERIFY(model().setText(0, u"Đề nghị Bộ Công Thương sửa Nghị định số 102/2009/NĐ-CP."_s));
    QCOMPARE(model().doubtsLeft(), 0);
}

QTEST_MAIN(TestReviewDoubts)
#include "tst_reviewdoubts.moc"
