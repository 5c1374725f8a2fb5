// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intake.h"
#include "models/draftmodel.h"
#include "pages/intakereviewpage.h"
#include "panels/drafteditor.h"
#include "panels/sourcepane.h"
#include "ui/proposalsfixture.h"
#include "ui/shot.h"
#include "widgets/bodypicker.h"
#include "widgets/elidedlabel.h"
#include "widgets/growingtext.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTimer>

#include <algorithm>
#include <functional>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

const QString HoaPhong =
    uR"((HĐMB) Sở Thông tin và Truyền thông tỉnh Hòa Phong: Đề xuất nội dung họp Hội đồng Giám đốc CNTT khu vực miền Bắc năm 2017

1. Bộ Thông tin và Truyền thông sớm tham mưu Chính phủ ban hành Nghị định thay thế Nghị định 102/2009/NĐ-CP bảo đảm phù hợp với Luật Đầu tư công. Đồng thời, sớm dự thảo các Thông tư hướng dẫn.

2. Bộ Thông tin và Truyền thông và các Bộ ngành liên quan tiếp tục nghiên cứu, phổ biến mô hình Chính quyền điện tử.

3. Bộ Thông tin và Truyền thông và Bộ Nội vụ xem xét ban hành Thông tư quy định chức danh chuyên trách công nghệ thông tin.

3277 Go top


Ý kiến về trang web của Hội đồng?
1. Đạt yêu cầu, 7 phiếu (44 %)
2. Chưa đạt yêu cầu, 4 phiếu (25 %)
3. Cần thêm chủ đề, 5 phiếu (31 %)
Tổng số phiếu: 16
Thống kê truy cập
  • Khách Khách 20
)"_s;

/// Every letter of the source that is not white space lies in something that is kept.
bool nothingVanished(const DraftDocument& draft)
{
    QList<bool> covered(draft.text.size(), false);
    const auto cover = [&covered](Span span) {
        for (qsizetype i = span.start; i < span.end(); ++i)
            covered[i] = true;
    };
    std::function<void(const QList<DraftProposal>&)> coverAll =
        [&](const QList<DraftProposal>& proposals) {
            for (const DraftProposal& proposal : proposals) {
                cover(proposal.source);
                coverAll(proposal.children);
            }
        };
    coverAll(draft.proposals);
    for (const DraftPoll& poll : draft.polls)
        cover(poll.source);
    for (const LeftOut& item : draft.leftOut)
        cover(item.source);
    cover(draft.proposingBodySource);
    cover(draft.meetingTitleSource);
    for (qsizetype i = 0; i < draft.text.size(); ++i) {
        if (!covered[i] && draft.text[i].isLetterOrNumber())
            return false;
    }
    return true;
}

/// A draft in lines, to compare.
QStringList described(const DraftDocument& draft)
{
    QStringList lines{draft.proposingBody, draft.meetingTitle};
    for (const DraftProposal& proposal : draft.proposals) {
        lines.append(u"%1 %2+%3 %4"_s.arg(proposal.number)
                         .arg(proposal.source.start)
                         .arg(proposal.source.length)
                         .arg(proposal.text));
        for (const DraftBody& body : proposal.bodies)
            lines.append(body.name);
    }
    for (const DraftPoll& poll : draft.polls)
        lines.append(poll.question);
    for (const LeftOut& item : draft.leftOut)
        lines.append(u"left out: "_s + item.text);
    return lines;
}

}  // namespace

/// Reviews a letter as a secretary does, and looks into the file for what came of it.
class TestIntakeReview : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsWhatWasFound();
    void eachSideShowsTheOther();
    void takesInWithOneStep();
    void leavesOutWhatIsNotChecked();
    void splitsAtTheCursorInTheSource();
    void joinsWithTheNext();
    void recoversWhatWasLeftOut();
    void makesAProposalOfASelection();
    void editsTheText();
    void changesTheBodies();
    void undoesWithinTheReview();
    void asksBeforeCorrectionsAreLost();
    void worksWithoutProposals();
    void makesANewMeeting();
    void modelKeepsToTheRules();

private:
    template <typename T>
    T* find(const QString& name) const
    {
        T* found = m_page->findChild<T*>(name);
        if (!found)
            qFatal("No widget %s", qPrintable(name));
        return found;
    }
    DraftModel& model() const { return *m_page->model(); }
    QListView* list() const { return find<QListView>(u"reviewList"_s); }
    SourcePane* source() const { return find<SourcePane>(u"reviewSource"_s); }
    void choose(int row) const { list()->setCurrentIndex(model().index(row)); }
    void putCursor(const QString& before) const
    {
        const qsizetype at = model().draft().text.indexOf(before);
        QVERIFY(at >= 0);
        QTextCursor cursor = source()->textCursor();
        cursor.setPosition(static_cast<int>(at));
        source()->setTextCursor(cursor);
        source()->setFocus();
    }
    void selectInSource(const QString& passage) const
    {
        const qsizetype at = model().draft().text.indexOf(passage);
        QVERIFY(at >= 0);
        QTextCursor cursor = source()->textCursor();
        cursor.setPosition(static_cast<int>(at));
        cursor.setPosition(static_cast<int>(at + passage.size()), QTextCursor::KeepAnchor);
        source()->setTextCursor(cursor);
        source()->setFocus();
    }
    QList<Proposal> inFile()
    {
        return *m_fixture->file().read().proposals.load(m_fixture->order());
    }
    QStringList bodiesOf(int row) const
    {
        QStringList names;
        for (const Assignment& body : model().assignments(row))
            names.append((body.role == Role::Lead ? u"*"_s : QString()) + body.name);
        return names;
    }

    std::unique_ptr<ProposalsFixture> m_fixture;
    std::unique_ptr<IntakeReviewPage> m_page;
};

void TestIntakeReview::init()
{
    m_fixture = std::make_unique<ProposalsFixture>();
    m_fixture->theme().apply(*qApp);
    connect(&m_fixture->desk(), &Desk::failed, this, [](const Error& error) {
        qWarning("Failed: %d %s %s", static_cast<int>(error.code), qPrintable(error.detail),
                 qPrintable(error.technical));
    });
    m_page = std::make_unique<IntakeReviewPage>(m_fixture->desk());
    m_page->resize(1366, 740);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    const auto directory = m_fixture->file().read().bodies.all();
    m_page->review(draftFromText(HoaPhong, u"hoaphong.txt"_s, u"UTF-8"_s, *directory),
                   HoaPhong.toUtf8());
}

void TestIntakeReview::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void TestIntakeReview::showsWhatWasFound()
{
    QCOMPARE(model().takenProposals(), 3);
    QCOMPARE(model().takenPolls(), 1);
    QCOMPARE(model().rowCount(), 4);
    QCOMPARE(model().index(0).data(NumberRole).toString(), u"1"_s);
    QCOMPARE(model().index(0).data(CitationsRole).value<QList<Citation>>().size(), 2);
    QCOMPARE(bodiesOf(2), (QStringList{u"*Bộ Thông tin và Truyền thông"_s, u"Bộ Nội vụ"_s}));
    QVERIFY(model().assignments(1).last().group);
    QVERIFY(model().index(3).data(DraftDetailRole).toString().contains(u"44 %"_s));
    QVERIFY(find<ElidedLabel>(u"reviewFile"_s)->text().contains(u"hoaphong.txt"_s));
    QCOMPARE(source()->toPlainText(), model().draft().text);
    auto* leftOut = find<QListView>(u"leftOutList"_s);
    QVERIFY(leftOut->model()->rowCount() > 0);
    const QString button = find<QPushButton>(u"reviewAccept"_s)->text();
    QVERIFY2(button.contains(u"3"_s) && button.contains(u"1"_s), qPrintable(button));
    QVERIFY(nothingVanished(model().draft()));
    test::shot(*m_page, u"review"_s);
}

void TestIntakeReview::eachSideShowsTheOther()
{
    choose(2);
    QCOMPARE(source()->currentRow(), 2);
    const Span span = model().source(2);
    QVERIFY(source()->position() >= span.start && source()->position() < span.end());
    putCursor(u"tiếp tục nghiên cứu"_s);
    QCOMPARE(list()->currentIndex().row(), 1);
    QCOMPARE(source()->currentRow(), 1);
    // With the arrow keys as well.
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(source()->currentRow(), 2);
}

void TestIntakeReview::takesInWithOneStep()
{
    m_fixture->add(u"Đã có trước."_s);
    QSignalSpy accepted(m_page.get(), &IntakeReviewPage::accepted);
    QSignalSpy told(&m_fixture->desk(), &Desk::notified);
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.first().at(1).toBool(), "Undo is offered with the message");
    QCOMPARE(inFile().size(), 4);
    const Proposal first = inFile().at(1);
    QVERIFY(first.text.startsWith(u"Bộ Thông tin và Truyền thông sớm tham mưu"_s));
    QCOMPARE(first.sourceNumber, u"1"_s);
    QVERIFY(first.proposingBody.contains(u"Sở Thông tin và Truyền thông"_s));
    QVERIFY(first.assignments.first().body.isValid());
    const auto polls = m_fixture->file().read().polls.ofMeeting(m_fixture->meeting());
    QCOMPARE(polls->size(), 1);
    QCOMPARE(polls->first().method, PollMethod::Quoted);
    QCOMPARE(*m_fixture->file().read().submissions.content(first.submission), HoaPhong.toUtf8());
    QVERIFY(m_fixture->file().undo());
    QCOMPARE(inFile().size(), 1);
}

void TestIntakeReview::leavesOutWhatIsNotChecked()
{
    choose(1);
    QTest::keyClick(list(), Qt::Key_Space);
    QVERIFY(!model().isTaken(1));
    QCOMPARE(model().takenProposals(), 2);
    QVERIFY(find<QPushButton>(u"reviewAccept"_s)->text().contains(u"2"_s));
    QVERIFY(nothingVanished(model().taken()));
    find<QPushButton>(u"reviewAccept"_s)->click();
    QCOMPARE(inFile().size(), 2);
    const auto leftOut = m_fixture->file().read().submissions.leftOut(inFile().first().submission);
    const bool kept = std::any_of(leftOut->begin(), leftOut->end(), [](const LeftOut& item) {
        return item.reason == LeftOutReason::DroppedByReviewer
            && item.text.contains(u"tiếp tục nghiên cứu"_s);
    });
    QVERIFY(kept);
}

void TestIntakeReview::splitsAtTheCursorInTheSource()
{
    putCursor(u"Đồng thời, sớm dự thảo"_s);
    QTest::keyClick(source(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(model().takenProposals(), 4);
    QVERIFY(model().proposal(0)->text.endsWith(u"Luật Đầu tư công."_s));
    QVERIFY(model().proposal(1)->text.startsWith(u"Đồng thời, sớm dự thảo"_s));
    QCOMPARE(list()->currentIndex().row(), 1);
    QVERIFY(nothingVanished(model().draft()));
}

void TestIntakeReview::joinsWithTheNext()
{
    choose(0);
    QTest::keyClick(list(), Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(model().takenProposals(), 2);
    QVERIFY(model().proposal(0)->text.contains(u"tiếp tục nghiên cứu"_s));
    QVERIFY(nothingVanished(model().draft()));
    choose(1);
    QVERIFY2(!model().canJoin(1), "The last has no next");
}

void TestIntakeReview::recoversWhatWasLeftOut()
{
    auto* leftOut = find<QListView>(u"leftOutList"_s);
    int row = -1;
    for (int i = 0; i < leftOut->model()->rowCount(); ++i) {
        if (leftOut->model()->index(i, 0).data().toString().contains(u"Go top"_s))
            row = i;
    }
    QVERIFY(row >= 0);
    const int before = leftOut->model()->rowCount();
    leftOut->setFocus();
    leftOut->setCurrentIndex(leftOut->model()->index(row, 0));
    QTest::keyClick(leftOut, Qt::Key_Space);
    QCOMPARE(leftOut->model()->rowCount(), before - 1);
    QCOMPARE(model().takenProposals(), 4);
    QVERIFY(model().proposal(list()->currentIndex().row())->text.contains(u"Go top"_s));
    QVERIFY(nothingVanished(model().draft()));
}

void TestIntakeReview::makesAProposalOfASelection()
{
    QVERIFY(find<QPushButton>(u"makeProposal"_s)->isHidden());
    selectInSource(u"Đồng thời, sớm dự thảo các Thông tư hướng dẫn."_s);
    QVERIFY(find<QPushButton>(u"makeProposal"_s)->isVisible());
    find<QPushButton>(u"makeProposal"_s)->click();
    QCOMPARE(model().takenProposals(), 4);
    QVERIFY(model().proposal(0)->text.endsWith(u"Luật Đầu tư công."_s));
    QCOMPARE(model().proposal(1)->text, u"Đồng thời, sớm dự thảo các Thông tư hướng dẫn."_s);
    QCOMPARE(list()->currentIndex().row(), 1);
    QVERIFY(nothingVanished(model().draft()));

    // From the middle of one: what stands around it stays.
    selectInSource(u"tiếp tục nghiên cứu"_s);
    QTest::keyClick(source(), Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(model().takenProposals(), 6);
    QVERIFY(nothingVanished(model().draft()));
    // Of a poll: the rest of it is left out, not lost.
    selectInSource(u"Ý kiến về trang web của Hội đồng?"_s);
    QTest::keyClick(source(), Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(model().takenPolls(), 0);
    QVERIFY(nothingVanished(model().draft()));
}

void TestIntakeReview::editsTheText()
{
    choose(1);
    QTest::keyClick(list(), Qt::Key_F2);
    auto* text = find<GrowingText>(u"draftText"_s);
    QVERIFY(text->isVisible());
    QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(text, u" Them Bo Noi vu."_s);
    QVERIFY(model().proposal(1)->text.endsWith(u"điện tử. Them Bo Noi vu."_s));
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!text->isVisible());
    // Typing is one step.
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(model().proposal(1)->text.endsWith(u"điện tử."_s));
    QVERIFY(!model().canUndo());
}

void TestIntakeReview::changesTheBodies()
{
    choose(0);
    QTest::keyClick(list(), Qt::Key_F2);
    auto* picker = find<BodyPicker>(u"coordinatingPicker"_s);
    find<QPushButton>(u"coordinatingAdd"_s)->click();
    QTest::keyClicks(picker, u"btc"_s);
    QTest::keyClick(picker, Qt::Key_Return);
    QCOMPARE(bodiesOf(0), (QStringList{u"*Bộ Thông tin và Truyền thông"_s, u"Bộ Tài chính"_s}));
    QVERIFY(model().setRole(0, 1, Role::Lead));
    QCOMPARE(bodiesOf(0), (QStringList{u"*Bộ Tài chính"_s, u"Bộ Thông tin và Truyền thông"_s}));
    // The choice stands when the text is changed afterwards.
    QVERIFY(model().setText(0, u"Bộ Thông tin và Truyền thông sớm tham mưu."_s));
    QCOMPARE(bodiesOf(0).first(), u"*Bộ Tài chính"_s);
    QVERIFY(model().unassign(0, 1));
    QCOMPARE(bodiesOf(0), QStringList{u"*Bộ Tài chính"_s});
    find<QPushButton>(u"reviewAccept"_s)->click();
    const Proposal first = inFile().first();
    QCOMPARE(first.assignments.size(), 1);
    QCOMPARE(first.assignments.first().body, m_fixture->body(u"BTC"_s));
}

void TestIntakeReview::undoesWithinTheReview()
{
    const QStringList before = described(model().draft());
    choose(0);
    QTest::keyClick(list(), Qt::Key_J, Qt::ControlModifier);
    QTest::keyClick(list(), Qt::Key_Space);
    QVERIFY(model().recover(0));
    const QStringList after = described(model().draft());
    QVERIFY(before != after);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(described(model().draft()), before);
    QVERIFY(model().isTaken(0));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(described(model().draft()), after);
    // The file's own undo is not touched by it.
    QCOMPARE(m_fixture->file().undoStep()->op, u"meeting.add"_s);
}

void TestIntakeReview::asksBeforeCorrectionsAreLost()
{
    QSignalSpy dismissed(m_page.get(), &IntakeReviewPage::dismissed);
    choose(0);
    QTest::keyClick(list(), Qt::Key_J, Qt::ControlModifier);
    const auto answer = [&](const QString& button) {
        QTimer::singleShot(0, m_page.get(), [button] {
            if (QWidget* dialog = QApplication::activeModalWidget())
                dialog->findChild<QPushButton*>(button)->click();
        });
        find<QPushButton>(u"reviewDiscard"_s)->click();
    };
    answer(u"askSafe"_s);
    QCOMPARE(dismissed.size(), 0);
    QCOMPARE(model().takenProposals(), 2);
    answer(u"askAction"_s);
    QCOMPARE(dismissed.size(), 1);
    QVERIFY(inFile().isEmpty());
}

void TestIntakeReview::worksWithoutProposals()
{
    DraftDocument draft;
    draft.text = u"Thư mời dự họp.\nĐề nghị Bộ Nội vụ hướng dẫn thực hiện."_s;
    draft.encoding = u"UTF-8"_s;
    draft.leftOut = {{draft.text, LeftOutReason::Unrecognised, {0, draft.text.size()}}};
    m_page->review(draft, {});
    QVERIFY(find<QWidget>(u"reviewEmpty"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"reviewAccept"_s)->isEnabled());
    selectInSource(u"Đề nghị Bộ Nội vụ hướng dẫn thực hiện."_s);
    find<QPushButton>(u"makeProposal"_s)->click();
    QCOMPARE(model().takenProposals(), 1);
    QVERIFY(!find<QWidget>(u"reviewEmpty"_s)->isVisible());
    QCOMPARE(model().draft().leftOut.size(), 1);
    QCOMPARE(model().draft().leftOut.first().text, u"Thư mời dự họp."_s);
    find<QPushButton>(u"reviewAccept"_s)->click();
    QCOMPARE(inFile().size(), 1);
    QVERIFY(inFile().first().text.contains(u"hướng dẫn thực hiện"_s));
}

void TestIntakeReview::makesANewMeeting()
{
    auto* meetings = find<QComboBox>(u"reviewMeeting"_s);
    auto* title = find<QLineEdit>(u"reviewMeetingTitle"_s);
    QVERIFY(!title->isVisible());
    meetings->setFocus();
    QTest::keyClick(meetings, Qt::Key_End);
    QVERIFY(title->isVisible());
    title->clear();
    QSignalSpy failed(&m_fixture->desk(), &Desk::failed);
    find<QPushButton>(u"reviewAccept"_s)->click();
    QCOMPARE(failed.size(), 1);
    QVERIFY(inFile().isEmpty());
    QTest::keyClicks(title, u"Hop chuyen de"_s);
    find<QPushButton>(u"reviewAccept"_s)->click();
    QVERIFY(m_fixture->desk().meeting() != m_fixture->meeting());
    const auto meeting = m_fixture->file().read().council.meeting(m_fixture->desk().meeting());
    QCOMPARE(meeting->title, u"Hop chuyen de"_s);
    QCOMPARE(*m_fixture->file().read().proposals.count(meeting->id), 3);
}

void TestIntakeReview::modelKeepsToTheRules()
{
    QAbstractItemModelTester tester(&model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model(), &QAbstractItemModel::modelReset);
    QVERIFY(model().split(0, 30));
    QVERIFY(model().recover(0));
    QVERIFY(model().joinWithNext(1));
    QVERIFY(model().setTaken(0, false));
    QVERIFY(!model().setTaken(0, false));
    QVERIFY(!model().split(model().rowCount() - 1, 3));
    while (model().canUndo())
        model().undo();
    while (model().canRedo())
        model().redo();
    QCOMPARE(resets.size(), 0);
    QVERIFY(nothingVanished(model().draft()));
}

}  // namespace nghisu

QTEST_MAIN(nghisu::TestIntakeReview)
#include "tst_intakereview.moc"
