// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/catalogue.h"
#include "report/documents/ballots.h"
#include "report/documents/namecards.h"
#include "report/qtrenderer.h"
#include "support/pdftext.h"
#include "support/samplerecord.h"
#include "support/sampleroom.h"
#include "words/words.h"

#include <QTest>

#include <algorithm>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

constexpr double aMillimetre = 72 / 25.4;  // points

Person person(const QString& name, const QString& title, const QString& organisation)
{
    Person one;
    one.name = name;
    one.title = title;
    one.organisation = organisation;
    return one;
}

int countOf(const PdfPage& page, const QString& word)
{
    return int(std::count_if(page.words.begin(), page.words.end(),
                             [&](const PdfWord& one) { return one.text == word; }));
}

QRectF extentOf(const PdfPage& page)
{
    QRectF extent;
    for (const PdfWord& word : page.words)
        extent = extent.united(word.box);
    return extent;
}

/// Of how many cards a sheet is, and how many stand on it.
const CardSheet& sheetOf(const Document& document, qsizetype index)
{
    return std::get<CardSheet>(document.blocks[index]);
}

}  // namespace

/// What is cut from a sheet: name cards and ballots.
class TestCards : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void namesAreReadFromBothSides();
    void longNamesFit();
    void ballotsFillThePage();
    void whatWasDecidedNeedsNoBallot();
    void whatIsPutAgainNeedsOne();
    void saysHowManyMayBeChosen();
    void electsByPickingOrStriking();
    void ranksInBoxes();
    void longQuestionsFit();
    void bearNoNumber();

private:
    /// What stands on the ballot of a question.
    QString ballotText(const Poll& poll) const
    {
        MeetingRecord record = sampleRecord(0);
        record.freePolls = {poll};
        const Document document = buildBallots(record, m_words);
        QStringList lines;
        for (const Paragraph& paragraph : sheetOf(document, 0).cards.first().paragraphs)
            lines.append(paragraph.runs.first().text);
        return lines.join(u'\n');
    }

    Words m_words{u"vi"_s};
};

void TestCards::initTestCase()
{
    if (!canReadPdf())
        QSKIP("poppler-utils is not installed");
}

void TestCards::namesAreReadFromBothSides()
{
    MeetingRecord record = sampleRecord(1);
    record.people = {person(u"Nguyễn Văn Bình"_s, u"Giám đốc"_s, u"Sở Nội vụ"_s),
                     person(u"Trần Thị Hoa"_s, {}, {}), person(u"Lê Minh"_s, {}, {})};
    const QList<PdfPage> pages = pdfPages(toPdf(buildNameCards(record, m_words)));
    QCOMPARE(pages.size(), 2);
    // Upright below the fold and turned above it, as far from it.
    QList<QRectF> found;
    for (const PdfWord& word : pages.first().words) {
        if (word.text == u"Bình")
            found.append(word.box);
    }
    QCOMPARE(found.size(), 2);
    const double cardHeight = pages.first().size.height() / 2 - 10 * aMillimetre;
    const double fold = 10 * aMillimetre + cardHeight / 2;
    QVERIFY(std::abs((found[0].center().y() + found[1].center().y()) / 2 - fold) < 3);
    QVERIFY(std::abs((found[0].center().x() + found[1].center().x()) / 2
                     - pages.first().size.width() / 2)
            < 3);
    QCOMPARE(countOf(pages.first(), u"Hoa"_s), 2);
    QCOMPARE(countOf(pages.last(), u"Minh"_s), 2);
    // No page is numbered.
    QCOMPARE(countOf(pages.last(), u"2"_s), 0);
}

void TestCards::longNamesFit()
{
    MeetingRecord record = sampleRecord(1);
    record.people = {person(
        u"Tôn Nữ Thị Ninh Nguyễn Phúc Vĩnh San Công Tằng"_s,
        u"Ủy viên Ban Thường vụ, Phó Chủ tịch Thường trực, Trưởng Ban Chỉ đạo "_s.repeated(4),
        u"Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu và các cơ quan trực thuộc "_s.repeated(4))};
    const QList<PdfPage> pages = pdfPages(toPdf(buildNameCards(record, m_words)));
    QCOMPARE(pages.size(), 1);
    const double card = pages.first().size.height() / 2;
    QVERIFY(extentOf(pages.first()).bottom() < card);
    QVERIFY(extentOf(pages.first()).top() > 10 * aMillimetre);
}

void TestCards::ballotsFillThePage()
{
    MeetingRecord record = sampleRecord(2);
    record.entries[0].proposal.shortName = u"Phụ cấp"_s;
    const Document document = buildBallots(record, m_words);
    const QList<PdfPage> pages = pdfPages(toPdf(document));
    QCOMPARE(pages.size(), 2);
    QCOMPARE(sheetOf(document, 0).cards.size(), 8);
    QCOMPARE(countOf(pages.first(), u"PHIẾU"_s), 8);
    QCOMPARE(countOf(pages.first(), u"□"_s), 24);
    QVERIFY(pageText(pages.first()).contains(u"Kiến nghị 1: Phụ cấp"_s));
}

void TestCards::whatWasDecidedNeedsNoBallot()
{
    MeetingRecord record = sampleRecord(3);
    QCOMPARE(openQuestions(record, m_words).size(), 3);
    record.entries[1].polls = {samplePoll(u"Thông qua?"_s, 18, 5, 2, 25, 25)};
    QCOMPARE(openQuestions(record, m_words).size(), 2);
    record.entries[0].proposal.state = ProposalState::Withdrawn;
    QCOMPARE(openQuestions(record, m_words).size(), 1);
    record.entries[2].polls = record.entries[1].polls;
    QVERIFY(!isPossible(u"ballots"_s, record));
    // A question that was prepared, with its own answers.
    Poll prepared;
    prepared.question = u"Họp ở đâu?"_s;
    prepared.options = {{{}, u"Hà Nội"_s, OptionMeaning::Other, 0},
                        {{}, u"Hải Phòng"_s, OptionMeaning::Other, 0}};
    record.freePolls = {prepared};
    const QList<PdfPage> pages = pdfPages(toPdf(buildBallots(record, m_words)));
    QCOMPARE(pages.size(), 1);
    QVERIFY(pageText(pages.first()).contains(u"□ Hải Phòng"_s));
}

void TestCards::whatIsPutAgainNeedsOne()
{
    MeetingRecord record = sampleRecord(3);
    Poll again = samplePoll(u"Biểu quyết lại?"_s, 0, 0, 0, 25, 25);
    again.state = PollState::Open;
    again.proposal = ProposalId(3);
    again.together = {ProposalId(1)};
    record.entries[2].polls = {samplePoll(u"Thông qua?"_s, 3, 20, 2, 25, 25), again};
    const QList<Poll> questions = openQuestions(record, m_words);
    // The first is asked together with the third.
    QCOMPARE(questions.size(), 2);
    QVERIFY(questions[0].question.startsWith(u"Kiến nghị 2"_s));
    QCOMPARE(questions[1].question, u"Biểu quyết lại?"_s);
}

void TestCards::saysHowManyMayBeChosen()
{
    Poll poll = sampleElection();
    poll.state = PollState::Prepared;
    poll.ballot = {PollKind::Choice, 2, false, {}};
    const QString text = ballotText(poll);
    QVERIFY(text.contains(u"PHIẾU LẤY Ý KIẾN"_s));
    QVERIFY(text.contains(u"□  Hoàng Thu Hà"_s));
    QVERIFY(text.contains(u"Đánh dấu X vào tối đa 2 ô. Phiếu đánh dấu nhiều ô hơn"_s));
    poll.ballot.most = 1;
    QVERIFY(ballotText(poll).contains(u"một ô"_s));
}

void TestCards::electsByPickingOrStriking()
{
    Poll poll = sampleElection();
    poll.state = PollState::Open;
    QString text = ballotText(poll);
    QVERIFY(text.contains(u"PHIẾU BẦU"_s));
    QVERIFY(text.contains(u"2. Hoàng Thu Hà"_s) && !text.contains(u"□"_s));
    QVERIFY(text.contains(u"Bầu tối đa 2 người. Gạch ngang họ tên người không bầu."_s));
    poll.ballot.striking = false;
    text = ballotText(poll);
    QVERIFY(text.contains(u"□  Hoàng Thu Hà"_s));
    QVERIFY(text.contains(u"Bầu tối đa 2 người. Đánh dấu X vào ô trước họ tên"_s));
}

void TestCards::ranksInBoxes()
{
    Poll poll = sampleRanking(RankCounting::Schulze);
    poll.state = PollState::Prepared;
    const QString text = ballotText(poll);
    QVERIFY(text.contains(u"]  Hà Nội"_s) && !text.contains(u"□"_s));
    QVERIFY(text.contains(u"Ghi số 1 vào ô của lựa chọn thứ nhất"_s));
}

void TestCards::longQuestionsFit()
{
    for (const int times : {3, 10, 40}) {
        MeetingRecord record = sampleRecord(1);
        record.entries[0].proposal.text =
            u"Bộ Nội vụ xem xét ban hành Thông tư về chức danh chuyên trách. "_s.repeated(times);
        const QList<PdfPage> pages = pdfPages(toPdf(buildBallots(record, m_words)));
        QCOMPARE(pages.size(), 1);
        const QRectF paper(QPointF(0, 0), pages.first().size);
        const double margin = 10 * aMillimetre;
        QVERIFY(paper.adjusted(margin, margin, -margin, -margin).contains(extentOf(pages.first())));
        // None runs into the one below it: as many as there are, and all end with the note.
        QCOMPARE(countOf(pages.first(), u"PHIẾU"_s), countOf(pages.first(), u"X"_s));
    }
}

void TestCards::bearNoNumber()
{
    const Document document = buildBallots(sampleRecord(1), m_words);
    const CardSheet& sheet = sheetOf(document, 0);
    for (const Card& card : sheet.cards)
        QCOMPARE(card, sheet.cards.first());
}

QTEST_MAIN(TestCards)
#include "tst_cards.moc"
