// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchletters.h"
#include "models/draftmodel.h"
#include "models/reviewbatch.h"
#include "pages/intakereviewpage.h"
#include "panels/drafteditor.h"
#include "shellfixture.h"
#include "shot.h"
#include "support/hostilefiles.h"
#include "support/packages.h"
#include "widgets/growingtext.h"
#include "widgets/toast.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStandardPaths>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

const QString Roads = u"Đề nghị Bộ Giao thông vận tải sửa chữa quốc lộ 4A đoạn qua huyện."_s;
const QString Staff = u"Đề nghị Bộ Nội vụ quy định chức danh chuyên trách công nghệ thông tin."_s;
const QString Money = u"Đề nghị Bộ Tài chính bố trí kinh phí nâng cấp hạ tầng mạng."_s;

}  // namespace

/// Many letters at once, from the drop to the list, as a secretary with a full mailbox.
class TestBatchIntake : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();

    void reviewsAllTogether();
    void takesAllInWithOneStep();
    void saysWhatCouldNotBeRead();
    void takesWhatIsGoodAmongTheHostile();
    void saysWhereNothingWasFound();
    void leavesOutTheUncheckedLetter();
    void keepsCorrectionsBetweenLetters();
    void goesThroughTheLettersByKeyboard();
    void addsWhatComesMeanwhile();
    void asksBeforeAllIsDiscarded();
    void makesANewMeetingOfAll();
    void reportsASingleFailureOnly();
    void cancelLeavesNothingBehind();
    void readsSixtyOfAllFormats();
    void fitsNarrowWindows();
    void modelKeepsToTheRules();

private:
    void drop(const QList<support::NamedBytes>& files);
    IntakeReviewPage& review() const { return *m_shell->window->findChild<IntakeReviewPage*>(); }
    ReviewBatch& batch() const { return *review().batch(); }
    int inList() const
    {
        return *m_shell->file().read().proposals.count(m_shell->window->desk().meeting());
    }
    QString standing(int row) const
    {
        return batch().index(row).data(SourceStandingRole).toString();
    }

    std::unique_ptr<ShellFixture> m_shell;
};

void TestBatchIntake::init()
{
    m_shell = std::make_unique<ShellFixture>();
    QVERIFY(m_shell->openCouncil());
}

void TestBatchIntake::cleanup()
{
    m_shell.reset();
}

void TestBatchIntake::drop(const QList<support::NamedBytes>& files)
{
    QStringList paths;
    for (const auto& [name, bytes] : files) {
        paths.append(m_shell->path(name));
        QVERIFY(writeFile(paths.last(), bytes));
    }
    dropFiles(*m_shell->window, paths);
    QTRY_COMPARE(m_shell->window->navigation().place(), Place::Review);
}

void TestBatchIntake::reviewsAllTogether()
{
    drop({{u"lang-son.txt"_s, letterOf(u"Lạng Sơn"_s, {Roads, Staff}).toUtf8()},
          {u"cao-bang.txt"_s, letterOf(u"Cao Bằng"_s, {Money}).toUtf8()}});
    QCOMPARE(batch().rowCount(), 2);
    QCOMPARE(inList(), 3);
    auto* list = m_shell->find<QListView>("sourceList");
    QVERIFY(list->isVisible());
    QVERIFY(batch()
                .index(0)
                .data(SourceBodyRole)
                .toString()
                .contains(u"Lạng Sơn"_s, Qt::CaseInsensitive));
    QCOMPARE(standing(0), u"2 proposals"_s);
    QCOMPARE(standing(1), u"1 proposal"_s);
    const QString button = m_shell->find<QPushButton>("reviewAccept")->text();
    QVERIFY2(button.contains(u"3 proposals"_s) && button.contains(u"2 documents"_s),
             qPrintable(button));
    test::shot(*m_shell->window, u"batch"_s);
    // The other letter beside its own draft.
    list->setCurrentIndex(batch().index(1));
    QCOMPARE(review().currentSource(), 1);
    QCOMPARE(review().model()->rowCount(), 1);
    QVERIFY(m_shell->find<QTextEdit>("reviewSource")->toPlainText().contains(Money));
}

void TestBatchIntake::takesAllInWithOneStep()
{
    drop({{u"a.txt"_s, letterOf(u"Lạng Sơn"_s, {Roads, Staff}).toUtf8()},
          {u"b.txt"_s, letterOf(u"Cao Bằng"_s, {Money}).toUtf8()}});
    QTest::keyClick(&review(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_shell->window->navigation().place(), Place::Proposals);
    QCOMPARE(inList(), 6);
    QVERIFY(!review().isReviewing());
    const auto submissions =
        m_shell->file().read().submissions.ofMeeting(m_shell->window->desk().meeting());
    QCOMPARE(submissions->size(), 2);
    m_shell->action("actionUndo")->trigger();
    QCOMPARE(inList(), 3);
    m_shell->action("actionRedo")->trigger();
    QCOMPARE(inList(), 6);
}

void TestBatchIntake::saysWhatCouldNotBeRead()
{
    drop({{u"a.txt"_s, letterOf(u"Lạng Sơn"_s, {Roads}).toUtf8()},
          {u"b.docx"_s, "PK\x03\x04 nothing else"},
          {u"c.pdf"_s, support::pdfOfPicture()},
          {u"d.txt"_s, letterOf(u"Cao Bằng"_s, {Money}).toUtf8()}});
    QCOMPARE(batch().rowCount(), 4);
    QVERIFY(batch().index(1).data(SourceFailedRole).toBool());
    QVERIFY(batch().index(2).data(SourceFailedRole).toBool());
    QVERIFY(!batch().index(1).flags().testFlag(Qt::ItemIsUserCheckable));
    review().openSource(1);
    QVERIFY(m_shell->find<QWidget>("reviewEmpty")->isVisible());
    const auto labels = m_shell->find<QWidget>("reviewEmpty")->findChildren<QLabel*>();
    const bool told = std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().contains(u"b.docx"_s) && label->text().contains(u"damaged"_s);
    });
    QVERIFY(told);
    test::shot(*m_shell->window, u"batch-failed"_s);
    // The others are taken in.
    review().accept();
    QCOMPARE(inList(), 5);
}

void TestBatchIntake::takesWhatIsGoodAmongTheHostile()
{
    const QList<support::HostileFile> hostile = support::hostileFiles();
    QList<support::NamedBytes> files;
    for (qsizetype i = 0; i < hostile.size(); ++i)
        files.append({u"thu-%1.bin"_s.arg(i, 2, 10, QChar(u'0')), hostile[i].content});
    files.append({u"trieu-dong.txt"_s, QByteArray("dòng\n").repeated(1'000'000)});
    files.append({u"tot.txt"_s, letterOf(u"Lạng Sơn"_s, {Roads, Staff}).toUtf8()});
    QStringList paths;
    for (const auto& [name, bytes] : files) {
        paths.append(m_shell->path(name));
        QVERIFY(writeFile(paths.last(), bytes));
    }
    dropFiles(*m_shell->window, paths);
    QTRY_COMPARE_WITH_TIMEOUT(m_shell->window->navigation().place(), Place::Review, 120'000);
    QCOMPARE(batch().rowCount(), int(files.size()));
    for (int row = 0; row < hostile.size(); ++row) {
        QVERIFY2(batch().index(row).data(SourceFailedRole).toBool(), hostile[row].name);
        review().openSource(row);
        const auto labels = m_shell->find<QWidget>("reviewEmpty")->findChildren<QLabel*>();
        QVERIFY2(std::any_of(labels.begin(), labels.end(),
                             [row](const QLabel* label) {
                                 return label->text().contains(
                                     u"thu-%1.bin"_s.arg(row, 2, 10, QChar(u'0')));
                             }),
                 hostile[row].name);
    }
    test::shot(*m_shell->window, u"batch-hostile"_s);
    review().accept();
    QCOMPARE(inList(), 5);
    m_shell->action("actionUndo")->trigger();
    QCOMPARE(inList(), 3);
}

void TestBatchIntake::saysWhereNothingWasFound()
{
    drop({{u"a.txt"_s, letterOf(u"Lạng Sơn"_s, {Roads}).toUtf8()},
          {u"b.txt"_s, u"Thông báo nghỉ lễ.\n\nCơ quan nghỉ từ ngày 30/4.\n"_s.toUtf8()}});
    QCOMPARE(standing(1), u"No proposals found"_s);
    QVERIFY(!batch().isTaken(1));
    // Marked by hand, with the keyboard alone.
    review().openSource(1);
    auto* source = m_shell->find<QTextEdit>("reviewSource");
    source->setFocus();
    QTest::keyClick(source, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(source, Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(source, Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(standing(1), u"1 proposal"_s);
    review().accept();
    QCOMPARE(inList(), 5);
}

void TestBatchIntake::leavesOutTheUncheckedLetter()
{
    drop({{u"a.txt"_s, letterOf(u"Lạng Sơn"_s, {Roads, Staff}).toUtf8()},
          {u"b.txt"_s, letterOf(u"Cao Bằng"_s, {Money}).toUtf8()}});
    auto* list = m_shell->find<QListView>("sourceList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(standing(0), u"Not taken in"_s);
    QCOMPARE(batch().takenProposals(), 1);
    review().accept();
    QCOMPARE(inList(), 4);
}

void TestBatchIntake::keepsCorrectionsBetweenLetters()
{
    drop({{u"a.txt"_s, letterOf(u"Lạng Sơn"_s, {Roads, Staff}).toUtf8()},
          {u"b.txt"_s, letterOf(u"Cao Bằng"_s, {Money, Staff}).toUtf8()}});
    auto* list = m_shell->find<QListView>("reviewList");
    list->setCurrentIndex(review().model()->index(1));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(standing(0), u"1 proposal"_s);
    review().openSource(1);
    QVERIFY(!review().model()->canUndo());
    QVERIFY(review().model()->setText(0, u"Đề nghị Bộ Tài chính bố trí vốn."_s));
    review().openSource(0);
    QCOMPARE(list->currentIndex().row(), 1);
    QVERIFY(!review().model()->isTaken(1));
    // Undo is each letter's own.
    QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(review().model()->isTaken(1));
    QVERIFY(!review().model()->canUndo());
    review().openSource(1);
    QVERIFY(review().model()->canUndo());
    review().accept();
    QCOMPARE(inList(), 7);
    const auto found =
        m_shell->file().read().proposals.search(m_shell->window->desk().meeting(), u"bố trí vốn"_s);
    QCOMPARE(found->size(), 1);
}

void TestBatchIntake::goesThroughTheLettersByKeyboard()
{
    drop({{u"a.txt"_s, letterOf(u"Lạng Sơn"_s, {Roads}).toUtf8()},
          {u"b.txt"_s, letterOf(u"Cao Bằng"_s, {Money}).toUtf8()},
          {u"c.txt"_s, letterOf(u"Hà Giang"_s, {Staff}).toUtf8()}});
    auto* list = m_shell->find<QListView>("reviewList");
    QTest::keyClick(list, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(review().currentSource(), 1);
    QCOMPARE(m_shell->find<QLabel>("reviewPlace")->text(), u"2 of 3"_s);
    QTest::keyClick(list, Qt::Key_PageUp, Qt::ControlModifier);
    QTest::keyClick(list, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(review().currentSource(), 2);
}

void TestBatchIntake::addsWhatComesMeanwhile()
{
    drop({{u"a.txt"_s, letterOf(u"Lạng Sơn"_s, {Roads}).toUtf8()}});
    QVERIFY(!m_shell->find<QListView>("sourceList")->isVisible());
    drop({{u"b.txt"_s, letterOf(u"Cao Bằng"_s, {Money}).toUtf8()}});
    QTRY_COMPARE(batch().rowCount(), 2);
    QCOMPARE(review().currentSource(), 0);
    QVERIFY(m_shell->find<QListView>("sourceList")->isVisible());
    review().accept();
    QCOMPARE(inList(), 5);
}

void TestBatchIntake::asksBeforeAllIsDiscarded()
{
    drop({{u"a.txt"_s, letterOf(u"Lạng Sơn"_s, {Roads, Staff}).toUtf8()},
          {u"b.txt"_s, letterOf(u"Cao Bằng"_s, {Money}).toUtf8()}});
    QVERIFY(review().model()->setTaken(0, false));
    review().openSource(1);
    {
        const WhenDialog stay(u"ask"_s, [](QDialog& dialog) {
            dialog.findChild<QPushButton*>(u"askSafe"_s)->click();
        });
        m_shell->find<QPushButton>("reviewDiscard")->click();
        QVERIFY(stay.seen());
    }
    QCOMPARE(batch().rowCount(), 2);
    {
        const WhenDialog leave(u"ask"_s, [](QDialog& dialog) {
            dialog.findChild<QPushButton*>(u"askAction"_s)->click();
        });
        m_shell->find<QPushButton>("reviewDiscard")->click();
    }
    QCOMPARE(batch().rowCount(), 0);
    QCOMPARE(inList(), 3);
    QCOMPARE(m_shell->window->navigation().place(), Place::Proposals);
}

void TestBatchIntake::makesANewMeetingOfAll()
{
    drop({{u"a.txt"_s, letterOf(u"Lạng Sơn"_s, {Roads}).toUtf8()},
          {u"b.txt"_s, letterOf(u"Cao Bằng"_s, {Money}).toUtf8()}});
    auto* meetings = m_shell->find<QComboBox>("reviewMeeting");
    meetings->setCurrentIndex(meetings->count() - 1);
    m_shell->find<QLineEdit>("reviewMeetingTitle")->setText(u"Họp chuyên đề"_s);
    review().accept();
    QCOMPARE(inList(), 2);
    QCOMPARE(m_shell->file().read().council.meetings()->size(), 2);
    m_shell->action("actionUndo")->trigger();
    QCOMPARE(m_shell->file().read().council.meetings()->size(), 1);
}

void TestBatchIntake::reportsASingleFailureOnly()
{
    const QString path = m_shell->path(u"a.docx"_s);
    QVERIFY(writeFile(path, "PK\x03\x04"));
    dropFiles(*m_shell->window, {path});
    auto* toast = m_shell->window->findChild<Toast*>();
    QTRY_VERIFY(toast->isVisible());
    QVERIFY(toast->message().contains(u"a.docx"_s));
    QCOMPARE(m_shell->window->navigation().place(), Place::Proposals);
}

void TestBatchIntake::cancelLeavesNothingBehind()
{
    // Enough to be read for longer than a moment.
    QStringList paths;
    QString many;
    for (int i = 1; i <= 3000; ++i)
        many +=
            u"%1. Đề nghị Bộ Nội vụ hướng dẫn việc thứ %1 theo Nghị định 30/2020/NĐ-CP.\n"_s.arg(i);
    for (int i = 0; i < 40; ++i) {
        paths.append(m_shell->path(u"thu-%1.txt"_s.arg(i)));
        QVERIFY(writeFile(paths.last(), many.toUtf8()));
    }
    dropFiles(*m_shell->window, paths);
    auto* cancel = m_shell->find<QPushButton>("cancelIntake");
    QVERIFY(cancel);
    QTRY_VERIFY(cancel->isVisible());
    QTRY_VERIFY(m_shell->find<QLabel>("intakeCount")->text().contains(u"of 40"_s));
    QVERIFY(m_shell->find<QLabel>("intakeReading")->text().contains(u"thu-"_s));
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(!cancel->isVisible());
    QTest::qWait(300);
    QCOMPARE(m_shell->window->navigation().place(), Place::Proposals);
    QCOMPARE(inList(), 3);
    QCOMPARE(m_shell->file().undoStep()->op, u"proposal.add"_s);
    // And the next one comes as ever.
    drop({{u"a.txt"_s, letterOf(u"Lạng Sơn"_s, {Roads}).toUtf8()}});
    QCOMPARE(batch().rowCount(), 1);
}

void TestBatchIntake::readsSixtyOfAllFormats()
{
    QVERIFY(QDir().mkpath(m_shell->path(u"thu"_s)));
    const auto lines = [](const QString& province) {
        return letterOf(province, {Roads, Staff}).split(u'\n', Qt::SkipEmptyParts);
    };
    for (int i = 0; i < 60; ++i) {
        const QString province = u"Tỉnh số %1"_s.arg(i);
        const QString name = m_shell->path(u"thu/%1"_s.arg(i, 2, 10, QChar(u'0')));
        const QString text = letterOf(province, {Roads, Staff});
        bool written = false;
        switch (i % 5) {
        case 0:
            written = writeFile(name + u".txt"_s, text.toUtf8());
            break;
        case 1: {
            QString body;
            for (const QString& line : lines(province))
                body += support::docxParagraph(line);
            written = writeFile(name + u".docx"_s, support::docxOf(body));
            break;
        }
        case 2:
            written = writeFile(
                name + u".html"_s,
                u"<meta charset=utf-8><p>%1"_s.arg(lines(province).join(u"<p>"_s)).toUtf8());
            break;
        case 3:
            written = writeFile(name + u".pdf"_s, support::pdfOf({lines(province)}));
            break;
        default:
            written = writeFile(name + u".zip"_s, support::zipOf({{u"thu.txt"_s, text.toUtf8()}}));
        }
        QVERIFY(written);
    }
    dropFiles(*m_shell->window, {m_shell->path(u"thu"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(m_shell->window->navigation().place(), Place::Review, 60'000);
    QCOMPARE(batch().rowCount(), 60);
    for (int row = 0; row < batch().rowCount(); ++row)
        QVERIFY2(batch().review(row).now.draft.proposals.size() == 2,
                 qPrintable(batch().index(row).data().toString() + standing(row)));
    review().accept();
    QCOMPARE(inList(), 123);
    m_shell->action("actionUndo")->trigger();
    QCOMPARE(inList(), 3);
}

void TestBatchIntake::fitsNarrowWindows()
{
    drop({{u"a.txt"_s, letterOf(u"Lạng Sơn"_s, {Roads}).toUtf8()}, {u"b.docx"_s, "PK\x03\x04"}});
    m_shell->window->resize(900, 560);
    QTRY_VERIFY(!m_shell->find<QListView>("sourceList")->isVisible());
    // Still there, one after the other.
    QVERIFY(m_shell->find<QLabel>("reviewPlace")->isVisible());
    test::shot(*m_shell->window, u"batch-narrow"_s);
    QTest::mouseClick(m_shell->find<QPushButton>("tool-nextSource"), Qt::LeftButton);
    QCOMPARE(review().currentSource(), 1);
    QVERIFY(m_shell->find<QWidget>("reviewEmpty")->isVisible());
}

void TestBatchIntake::modelKeepsToTheRules()
{
    Theme theme;
    Desk desk(theme, u"en"_s);
    ReviewBatch model(desk);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Letter letter;
    letter.name = u"a.txt"_s;
    DraftProposal proposal;
    proposal.text = Roads;
    letter.draft.proposals = {proposal};
    Letter failed;
    failed.name = u"b.txt"_s;
    failed.failed = Error{ErrorCode::SourceEmpty, u"b.txt"_s};
    model.setLetters({letter, failed});
    model.addLetters({letter});
    QCOMPARE(model.takenLetters(), 2);
    QVERIFY(model.setData(model.index(2), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.takenLetters(), 1);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestBatchIntake)
#include "tst_batchintake.moc"
