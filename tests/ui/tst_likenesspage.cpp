// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchletters.h"
#include "models/alikemodel.h"
#include "models/draftmodel.h"
#include "pages/intakereviewpage.h"
#include "pages/likenesspage.h"
#include "session/citing.h"
#include "session/textversions.h"
#include "shellfixture.h"
#include "shot.h"
#include "widgets/growingtext.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStandardPaths>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

const QString QuangNinh =
    u"Đề nghị Bộ Giao thông vận tải sớm sửa chữa quốc lộ 4A đoạn qua các huyện biên giới."_s;
const QString LangSon =
    u"Kiến nghị Bộ Giao thông vận tải sửa chữa quốc lộ 4A đoạn qua các huyện biên giới trong năm."_s;
const QString CaoBang = u"Đề nghị Bộ Nội vụ quy định chức danh chuyên trách công nghệ thông tin."_s;

}  // namespace

/// Two provinces ask nearly the same: found, seen side by side, merged or told apart.
class TestLikenessPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_shell.reset(); }

    void findsWhatIsAskedTwice();
    void mergesKeepingEverything();
    void keepsTheOtherOne();
    void keepsAnEditedText();
    void remembersThatTheyAreNotAlike();
    void followsWhatIsTyped();
    void saysThatNothingIsAskedTwice();
    void looksIntoOtherMeetings();
    void changesNothingInAReadOnlyFile();
    void saysSoAfterTakingIn();
    void marksItInTheReview();

private:
    LikenessPage& open();
    QListView& list() const { return *m_shell->find<QListView>("alikeList"); }
    QPushButton& button(const char* name) const { return *m_shell->find<QPushButton>(name); }
    CouncilFile& file() const { return m_shell->file(); }
    MeetingId meeting() const { return m_shell->window->desk().meeting(); }
    ProposalId add(const QString& text)
    {
        return *addProposal(file(), meeting(), *endOfList(file(), meeting()), text);
    }
    int count() const { return *file().read().proposals.count(meeting()); }

    std::unique_ptr<ShellFixture> m_shell;
    ProposalId m_first;
    ProposalId m_second;
};

void TestLikenessPage::init()
{
    m_shell = std::make_unique<ShellFixture>();
    QVERIFY(m_shell->openCouncil());
    m_first = add(QuangNinh);
    m_second = add(LangSon);
    add(CaoBang);
}

LikenessPage& TestLikenessPage::open()
{
    m_shell->action("actionFindAlike")->trigger();
    auto* page = m_shell->window->findChild<LikenessPage*>();
    [[maybe_unused]] const bool searched =
        QTest::qWaitFor([page] { return page->model()->isSearched(); });
    return *page;
}

void TestLikenessPage::findsWhatIsAskedTwice()
{
    LikenessPage& page = open();
    QAbstractItemModelTester tester(page.model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_shell->window->navigation().place(), Place::Likeness);
    QCOMPARE(page.model()->rowCount(), 1);
    QVERIFY(page.model()->percent(0) > 60 && page.model()->percent(0) < 100);
    QCOMPARE(page.model()->first(0).id, m_first);
    QVERIFY(m_shell->find<QTextEdit>("textLeft")->toPlainText() == QuangNinh);
    QVERIFY(m_shell->find<QTextEdit>("textRight")->toPlainText() == LangSon);
    QCOMPARE(m_shell->find<GrowingText>("keptText")->text(), QuangNinh);
    QVERIFY(list().hasFocus());
    test::shot(*m_shell->window, u"alike"_s);
}

void TestLikenessPage::mergesKeepingEverything()
{
    LikenessPage& page = open();
    QTest::keyClick(&list(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(count(), 5);
    QCOMPARE(page.model()->rowCount(), 0);
    QVERIFY(m_shell->find<QWidget>("alikeEmpty")->isVisible());
    const Proposal kept = *file().read().proposals.find(m_first);
    QCOMPARE(kept.text, QuangNinh);
    QCOMPARE(kept.merged.size(), 1);
    QCOMPARE(kept.merged.first().text, LangSon);
    m_shell->action("actionUndo")->trigger();
    QCOMPARE(count(), 6);
    QCOMPARE(page.model()->rowCount(), 1);
}

void TestLikenessPage::keepsTheOtherOne()
{
    open();
    QTest::mouseClick(&button("keepRight"), Qt::LeftButton);
    QCOMPARE(m_shell->find<GrowingText>("keptText")->text(), LangSon);
    QTest::mouseClick(&button("mergeAlike"), Qt::LeftButton);
    QCOMPARE(file().read().proposals.find(m_second)->text, LangSon);
    QVERIFY(!file().read().proposals.find(m_first));
}

void TestLikenessPage::keepsAnEditedText()
{
    open();
    auto* text = m_shell->find<GrowingText>("keptText");
    QTest::mouseClick(text->viewport(), Qt::LeftButton);
    QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(text, u" Xong truoc 2018."_s);
    QTest::mouseClick(&button("mergeAlike"), Qt::LeftButton);
    const Proposal kept = *file().read().proposals.find(m_first);
    QCOMPARE(kept.text, QString(QuangNinh + u" Xong truoc 2018."_s));
    // Both texts stay: one with its origin, the other in the history.
    QCOMPARE(kept.merged.first().text, LangSon);
    QCOMPARE(textVersions(file(), m_first)->last().text, QuangNinh);
}

void TestLikenessPage::remembersThatTheyAreNotAlike()
{
    LikenessPage& page = open();
    QTest::mouseClick(&button("notAlike"), Qt::LeftButton);
    QCOMPARE(page.model()->rowCount(), 0);
    QCOMPARE(count(), 6);
    page.search();
    QTRY_VERIFY(page.model()->isSearched());
    QCOMPARE(page.model()->rowCount(), 0);
    m_shell->action("actionUndo")->trigger();
    QCOMPARE(page.model()->rowCount(), 1);
}

void TestLikenessPage::followsWhatIsTyped()
{
    LikenessPage& page = open();
    QVERIFY(editText(file(), m_second, u"Một việc khác hẳn, không ai hỏi."_s));
    QCOMPARE(page.model()->rowCount(), 0);
    QVERIFY(file().undo());
    QCOMPARE(page.model()->rowCount(), 1);
    // What happens while nobody looks is caught up with.
    m_shell->action("actionGoProposals")->trigger();
    QVERIFY(editText(file(), m_second, u"Một việc khác hẳn, không ai hỏi."_s));
    m_shell->action("actionFindAlike")->trigger();
    QCOMPARE(page.model()->rowCount(), 0);
}

void TestLikenessPage::saysThatNothingIsAskedTwice()
{
    QVERIFY(removeProposals(file(), {m_second}));
    LikenessPage& page = open();
    QCOMPARE(page.model()->rowCount(), 0);
    QVERIFY(m_shell->find<QWidget>("alikeEmpty")->isVisible());
    QVERIFY(!m_shell->action("actionMergeAlike")->isEnabled());
}

void TestLikenessPage::looksIntoOtherMeetings()
{
    Meeting earlier;
    earlier.title = u"Họp năm trước"_s;
    const MeetingId other = *addMeeting(file(), earlier);
    QVERIFY(addProposal(file(), other, *endOfList(file(), other), CaoBang));
    LikenessPage& page = open();
    QCOMPARE(page.model()->rowCount(), 1);
    auto* tabs = m_shell->find<QWidget>("alikeScope");
    QTest::keyClick(tabs, Qt::Key_Right);
    QTRY_VERIFY(page.model()->isSearched());
    QCOMPARE(page.model()->rowCount(), 2);
    int row = page.model()->first(0).meeting == page.model()->second(0).meeting ? 1 : 0;
    list().setCurrentIndex(page.model()->index(row));
    QVERIFY(!m_shell->action("actionMergeAlike")->isEnabled());
    QVERIFY(m_shell->find<QLabel>("alikeSummary")->text().contains(u"different meetings"_s));
    QVERIFY(m_shell->action("actionNotAlike")->isEnabled());
}

void TestLikenessPage::changesNothingInAReadOnlyFile()
{
    const QString path = file().path();
    const MeetingId here = meeting();
    m_shell->window->desk().setFile(nullptr);
    m_shell->window->desk().setFile(*CouncilFile::open(path, Access::ReadOnly, m_shell->clock));
    m_shell->window->desk().setMeeting(here);
    LikenessPage& page = open();
    QCOMPARE(page.model()->rowCount(), 1);
    QVERIFY(!m_shell->action("actionMergeAlike")->isEnabled());
    QVERIFY(!m_shell->action("actionNotAlike")->isEnabled());
}

void TestLikenessPage::saysSoAfterTakingIn()
{
    const QString letter = m_shell->path(u"ha-giang.txt"_s);
    QVERIFY(writeFile(letter,
                      letterOf(u"Hà Giang"_s, {LangSon, u"Đề nghị Bộ Y tế tập huấn."_s}).toUtf8()));
    dropFiles(*m_shell->window, {letter});
    QTRY_COMPARE(m_shell->window->navigation().place(), Place::Review);
    m_shell->window->findChild<IntakeReviewPage*>()->accept();
    auto* line = m_shell->find<QWidget>("likenessLine");
    QTRY_VERIFY(line->isVisible());
    const QString text = m_shell->find<QLabel>("likenessText")->text();
    QVERIFY2(text.startsWith(u"1 proposal that came in asks"_s), qPrintable(text));
    test::shot(*m_shell->window, u"alike-line"_s);
    QTest::mouseClick(&button("likenessCompare"), Qt::LeftButton);
    QCOMPARE(m_shell->window->navigation().place(), Place::Likeness);
    QVERIFY(!line->isVisible());
    QTRY_COMPARE(m_shell->window->findChild<LikenessPage*>()->model()->rowCount(), 3);
}

void TestLikenessPage::marksItInTheReview()
{
    const QString letter = m_shell->path(u"ha-giang.txt"_s);
    QVERIFY(writeFile(letter,
                      letterOf(u"Hà Giang"_s, {u"Đề nghị Bộ Y tế tập huấn."_s, LangSon}).toUtf8()));
    dropFiles(*m_shell->window, {letter});
    QTRY_COMPARE(m_shell->window->navigation().place(), Place::Review);
    auto* review = m_shell->window->findChild<IntakeReviewPage*>();
    QTRY_VERIFY(review->model()->alike(1).has_value());
    QVERIFY(!review->model()->alike(0));
    QCOMPARE(review->model()->alike(1)->percent, 100);
    auto* rows = m_shell->find<QListView>("reviewList");
    rows->setCurrentIndex(review->model()->index(1));
    test::shot(*m_shell->window, u"alike-review"_s);
    const WhenDialog seen(u"compareDialog"_s, [](QDialog& dialog) {
        test::shot(dialog, u"alike-compare"_s);
        dialog.accept();
    });
    m_shell->action("draftCompare")->trigger();
    QVERIFY(seen.seen());
}

QTEST_MAIN(TestLikenessPage)
#include "tst_likenesspage.moc"
