// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellfixture.h"

#include "models/searchexcerpt.h"
#include "models/searchmodel.h"
#include "session/assigning.h"
#include "session/followingup.h"
#include "session/issuing.h"
#include "session/meetingplanning.h"
#include "widgets/proposalview.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

/// Three meetings, the oldest archived, that ask for decrees and circulars.
class SearchFixture : public ShellFixture {
public:
    SearchFixture()
    {
        [[maybe_unused]] const bool opened = openCouncil();
        Q_ASSERT(opened);
        newest = window->desk().meeting();
        middle = add(u"Họp năm 2016"_s, QDate(2016, 12, 2),
                     {u"Bộ Nội vụ sớm ban hành Thông tư về chức danh."_s,
                      u"Bộ Tài chính hướng dẫn kinh phí."_s});
        oldest = add(u"Họp năm 2015"_s, QDate(2015, 12, 2),
                     {u"Đề nghị ban hành Thông tư về chữ ký số."_s});
        [[maybe_unused]] const auto archived = setArchived(file(), oldest, true);
        window->desk().setMeeting(newest);
    }

    MeetingId add(const QString& title, QDate day, const QStringList& texts)
    {
        Meeting meeting;
        meeting.title = title;
        meeting.day = day;
        const MeetingId id = *addMeeting(file(), meeting);
        for (const QString& text : texts)
            [[maybe_unused]] const auto added =
                addProposal(file(), id, *endOfList(file(), id), text);
        return id;
    }
    void open()
    {
        QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        field = find<QLineEdit>("searchField");
        view = find<ProposalView>("searchHits");
    }
    QStringList lines()
    {
        QStringList texts;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            texts.append(index.data(NumberRole).toString() + u'|'
                         + index.data(TextRole).toString());
        }
        return texts;
    }

    MeetingId newest;
    MeetingId middle;
    MeetingId oldest;
    QLineEdit* field = nullptr;
    ProposalView* view = nullptr;
};

}  // namespace

class TestSearchAll : public QObject {
    Q_OBJECT

private slots:
    void modelIsSound();
    void findsInAllMeetings();
    void marksWhatWasFound();
    void goesThere();
    void saysWhatBecameOfIt();
    void carriesOver();
    void saysWhenThereIsNothing();
    void opensFromThePalette();
};

void TestSearchAll::modelIsSound()
{
    SearchFixture shell;
    SearchModel model(shell.window->desk());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery(u"thong tu"_s);
    QTRY_VERIFY(model.isReady());
    QCOMPARE(model.hits(), 3);
    QCOMPARE(model.meetings(), 3);
    QCOMPARE(model.rowCount(), 6);
    // What is typed elsewhere is found at once.
    const ProposalId finance = shell.file().read().proposals.stubs(shell.middle)->last().id;
    QVERIFY(editText(shell.file(), finance, u"Bộ Tài chính ban hành Thông tư"_s));
    QCOMPARE(model.hits(), 4);
    QVERIFY(removeProposals(shell.file(), {finance}));
    QTRY_COMPARE(model.hits(), 3);
    model.setQuery({});
    QCOMPARE(model.rowCount(), 0);
}

void TestSearchAll::findsInAllMeetings()
{
    SearchFixture shell;
    shell.open();
    QTRY_VERIFY(shell.field->hasFocus());
    QTest::keyClicks(shell.field, u"thong tu chu"_s);
    QTRY_COMPARE(shell.lines(),
                 QStringList({u"|Họp toàn thể, 24/11/2017"_s,
                              u"2|Bộ Nội vụ xem xét ban hành Thông tư về chức danh."_s,
                              u"|Họp năm 2016, 02/12/2016"_s,
                              u"1|Bộ Nội vụ sớm ban hành Thông tư về chức danh."_s,
                              u"|Họp năm 2015, 02/12/2015"_s,
                              u"1|Đề nghị ban hành Thông tư về chữ ký số."_s}));
    QCOMPARE(shell.find<QLabel>("searchCount")->text(), u"3 proposals in 3 meetings"_s);
}

void TestSearchAll::marksWhatWasFound()
{
    const QString text =
        u"Trong những năm qua, việc triển khai ứng dụng công nghệ thông tin tại các "
        "địa phương còn gặp nhiều khó khăn; đề nghị Bộ Nội vụ sớm ban hành Thông "
        "tư về chức danh chuyên trách."_s;
    const Excerpt excerpt = excerptOf(text, u"thong tu"_s);
    QVERIFY(excerpt.text.startsWith(u'…'));
    QCOMPARE(excerpt.matches.size(), 1);
    QCOMPARE(excerpt.text.mid(excerpt.matches[0].start, excerpt.matches[0].length), u"Thông tư"_s);
    QVERIFY(excerptOf(text, u"xe dap"_s).matches.isEmpty());
}

void TestSearchAll::goesThere()
{
    SearchFixture shell;
    shell.open();
    QTest::keyClicks(shell.field, u"chu ky so"_s);
    QTRY_COMPARE(shell.view->model()->rowCount(), 2);
    QTest::keyClick(shell.field, Qt::Key_Return);
    QTRY_VERIFY(shell.view->hasFocus());
    QTest::keyClick(shell.view, Qt::Key_Return);
    QCOMPARE(shell.window->navigation().place(), Place::Proposals);
    QCOMPARE(shell.window->desk().meeting(), shell.oldest);
    // And back to what was found.
    shell.action("actionGoBack")->trigger();
    QCOMPARE(shell.window->navigation().place(), Place::Search);
    QCOMPARE(shell.view->model()->rowCount(), 2);
}

void TestSearchAll::saysWhatBecameOfIt()
{
    SearchFixture shell;
    const ProposalId asked = shell.file().read().proposals.stubs(shell.middle)->first().id;
    QVERIFY(assignBody(shell.file(), {asked}, shell.file().read().bodies.all()->first().id,
                       Role::Lead));
    QVERIFY(issueList(shell.file(), shell.middle));
    FollowUp followUp = shell.file().read().proposals.followUpsOf({asked})->first();
    Answer answer = withState({}, AnswerState::Answered, QDate(2017, 1, 9));
    answer.reference = u"3115/QH"_s;
    answer.text = u"Đã ban hành."_s;
    QVERIFY(setAnswer(shell.file(), asked, followUp.assignment.id, answer));
    shell.open();
    QTest::keyClicks(shell.field, u"som ban hanh"_s);
    QTRY_COMPARE(shell.view->model()->rowCount(), 2);
    QCOMPARE(shell.view->model()->index(1, 0).data(MarkRole).value<RowMark>().text, u"Answered"_s);
    QStringList texts;
    const auto labels = shell.find<QWidget>("searchAnswers")->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        texts.append(label->text());
    QVERIFY2(texts.contains(u"3115/QH · 09/01/2017"_s), qPrintable(texts.join(u'\n')));
    QVERIFY(texts.contains(u"Đã ban hành."_s));
}

void TestSearchAll::carriesOver()
{
    SearchFixture shell;
    shell.open();
    QTest::keyClicks(shell.field, u"chu ky so"_s);
    QTRY_COMPARE(shell.view->model()->rowCount(), 2);
    const int before = *shell.file().read().proposals.count(shell.newest);
    shell.find<QAbstractButton>("searchCarry")->click();
    QCOMPARE(*shell.file().read().proposals.count(shell.newest), before + 1);
    // It is found there now, too.
    QTRY_COMPARE(shell.view->model()->rowCount(), 4);
    shell.action("actionUndo")->trigger();
    QCOMPARE(*shell.file().read().proposals.count(shell.newest), before);
}

void TestSearchAll::saysWhenThereIsNothing()
{
    SearchFixture shell;
    shell.open();
    QTest::keyClicks(shell.field, u"xe dap"_s);
    QTRY_COMPARE(shell.view->model()->rowCount(), 0);
    QTest::keyClick(shell.field, Qt::Key_Return);
    QCOMPARE(shell.window->navigation().place(), Place::Search);
    // Another file has its own proposals.
    shell.action("actionClose")->trigger();
    QVERIFY(shell.window->opener().openSample());
    shell.open();
    QVERIFY(shell.field->text().isEmpty());
    QTest::keyClicks(shell.field, u"nghi dinh 102"_s);
    QTRY_VERIFY(shell.view->model()->rowCount() >= 2);
}

void TestSearchAll::opensFromThePalette()
{
    SearchFixture shell;
    QTest::keyClick(shell.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* field = shell.find<QLineEdit>("paletteField");
    QTest::keyClicks(field, u"chu ky so"_s);
    auto* list = shell.find<QListView>("paletteList");
    QStringList rows;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        rows.append(list->model()->index(row, 0).data().toString());
    QVERIFY2(rows.contains(u"Other meetings"_s), qPrintable(rows.join(u'\n')));
    QVERIFY(rows.contains(u"Đề nghị ban hành Thông tư về chữ ký số."_s));
    const auto all = rows.indexOf(u"Search all meetings for “chu ky so”"_s);
    QVERIFY(all > 0);
    while (list->currentIndex().row() < all)
        QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(shell.window->navigation().place(), Place::Search);
    QCOMPARE(shell.find<QLineEdit>("searchField")->text(), u"chu ky so"_s);
    QTRY_COMPARE(shell.find<ProposalView>("searchHits")->model()->rowCount(), 2);
}

QTEST_MAIN(TestSearchAll)
#include "tst_searchall.moc"
