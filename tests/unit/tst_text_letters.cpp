// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/textdrafts.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

class TestLetters : public QObject {
    Q_OBJECT

private slots:
    void severalLetters();
    void annex();
    void quotedMail();
    void runningHeads();
    void whoProposesBelow();
    void headingHandsDown();
    void letterHandsDown();
    void reportPartIsLeftOut();
    void polls_data();
    void polls();
    void headFields_data();
    void headFields();
    void surroundings();
};

void TestLetters::severalLetters()
{
    const DraftDocument draft =
        readLetter(u"SỞ Y TẾ TỈNH HÀ NAM\nKính gửi: Bộ Y tế\n"
                   "Sở Y tế tỉnh Hà Nam kiến nghị:\n1. Hỗ trợ vắc xin.\n"
                   "2. Bổ sung thuốc.\nGIÁM ĐỐC\nTrần Văn An\n\n"
                   "SỞ NỘI VỤ TỈNH NAM ĐỊNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                   "Kính gửi: Bộ Nội vụ\nSở Nội vụ tỉnh Nam Định kiến nghị:\n"
                   "1. Bổ sung biên chế.\n"_s);
    QCOMPARE(shapeOf(draft.proposals), u"1,2,1"_s);
    QCOMPARE(draft.proposingBody, u"Sở Y tế tỉnh Hà Nam"_s);
    QVERIFY(draft.proposals.at(1).proposingBody.isEmpty());
    QCOMPARE(draft.proposals.at(1).bodies.at(0).code, u"BYT"_s);
    QCOMPARE(draft.proposals.at(2).proposingBody, u"Sở Nội vụ tỉnh Nam Định"_s);
    QCOMPARE(draft.proposals.at(2).bodies.at(0).code, u"BNV"_s);
    QCOMPARE(lostWords(draft), QStringList());

    const DraftDocument page =
        readLetter(u"(HĐMB) Sở Y tế tỉnh Hà Nam: Đề xuất nội dung họp Hội đồng năm 2017\n\n"
                   "1. Bộ Y tế hỗ trợ vắc xin.\n\n12 Go top\n\n"
                   "(HĐMB) Sở Nội vụ tỉnh Nam Định: Đề xuất nội dung họp Hội đồng năm 2017\n\n"
                   "1. Bộ Nội vụ bổ sung biên chế.\n\n15 Go top\n"_s);
    QCOMPARE(shapeOf(page.proposals), u"1,1"_s);
    QCOMPARE(page.proposals.at(1).proposingBody, u"Sở Nội vụ tỉnh Nam Định"_s);
    QCOMPARE(page.meetingTitle, u"Họp Hội đồng năm 2017"_s);
    QCOMPARE(lostWords(page), QStringList());
}

// An annex is of the same letter.
void TestLetters::annex()
{
    const DraftDocument draft =
        readLetter(u"Kính gửi: Bộ Nội vụ\nSở Nội vụ gửi kèm Phụ lục các kiến nghị. Trong đó:\n"
                   "1. Số kiến nghị cũ: 05.\n2. Số kiến nghị mới: 02.\n"
                   "Sở Nội vụ trân trọng gửi Bộ tổng hợp./.\nGIÁM ĐỐC\nTrần Văn An\n\n"
                   "PHỤ LỤC\nCÁC KIẾN NGHỊ MỚI\n1. Sửa đổi Nghị định 161/2018/NĐ-CP.\n"
                   "2. Hướng dẫn xếp lương.\n"_s);
    QCOMPARE(shapeOf(draft.proposals), u"1,2"_s);
    QCOMPARE(draft.proposals.at(0).bodies.at(0).code, u"BNV"_s);
    QVERIFY(draft.proposals.at(1).text.startsWith(u"Hướng dẫn"_s));
}

void TestLetters::quotedMail()
{
    const DraftDocument answer =
        readLetter(u"Sở Y tế tỉnh Hà Nam đề xuất:\n"
                   "1. Bộ Y tế hỗ trợ vắc xin.\n\nÔng A đã viết:\n"
                   "> Đề nghị các đơn vị gửi:\n> 1. Báo cáo.\n> 2. Kiến nghị.\n"_s);
    QCOMPARE(shapeOf(answer.proposals), u"1"_s);
    QCOMPARE(answer.leftOut.last().reason, LeftOutReason::QuotedMail);
    QCOMPARE(lostWords(answer), QStringList());

    const DraftDocument forwarded =
        readLetter(u"Em chuyển ạ.\n> Sở Y tế tỉnh Hà Nam kiến nghị:\n"
                   "> 1. Bộ Y tế hỗ trợ vắc\n> xin.\n> 2. Bộ Nội vụ giao\n"
                   "> biên chế.\n"_s);
    QCOMPARE(shapeOf(forwarded.proposals), u"1,2"_s);
    QCOMPARE(forwarded.proposals.at(0).text, u"Bộ Y tế hỗ trợ vắc xin."_s);
    QCOMPARE(forwarded.proposingBody, u"Sở Y tế tỉnh Hà Nam"_s);
    QCOMPARE(lostWords(forwarded), QStringList());
}

// The head of the page, repeated beside the page numbers, does not cut a sentence.
void TestLetters::runningHeads()
{
    const DraftDocument draft = readLetter(u"Sở Y tế tỉnh Hà Nam - Tham luận\n\nKiến nghị:\n"
                                           "1. Đề nghị Bộ Y tế hỗ trợ vắc xin cho\n\n4\n"
                                           "Sở Y tế tỉnh Hà Nam - Tham luận\n\ncác xã vùng cao.\n"
                                           "2. Đề nghị Bộ Nội vụ giao biên chế.\n\n5\n"
                                           "Sở Y tế tỉnh Hà Nam - Tham luận\n\n"
                                           "3. Đề nghị Bộ Tài chính bố trí vốn.\n"_s);
    QCOMPARE(shapeOf(draft.proposals), u"1,2,3"_s);
    QCOMPARE(draft.proposals.at(0).text, u"Đề nghị Bộ Y tế hỗ trợ vắc xin cho các xã vùng cao."_s);
    QCOMPARE(draft.proposals.at(1).text, u"Đề nghị Bộ Nội vụ giao biên chế."_s);
    QCOMPARE(lostWords(draft), QStringList());
}

void TestLetters::whoProposesBelow()
{
    const DraftDocument draft =
        readLetter(u"Cử tri huyện Đà Bắc kiến nghị:\n1. Đề nghị Bộ Y tế cấp thuốc.\n"
                   "2. Đề nghị Bộ Nội vụ giao biên chế.\nCử tri huyện Lạc Sơn kiến nghị:\n"
                   "1. Đề nghị Bộ Y tế cấp máy.\n"_s);
    QCOMPARE(shapeOf(draft.proposals), u"1,2,1"_s);
    QCOMPARE(draft.proposals.at(1).proposingBody, u"Cử tri huyện Đà Bắc"_s);
    QCOMPARE(draft.proposals.at(2).proposingBody, u"Cử tri huyện Lạc Sơn"_s);

    const DraftDocument parts = readLetter(u"I. TỈNH CAO BẰNG\n1. Đề nghị Bộ Y tế cấp thuốc.\n"
                                           "II. TỈNH HÀ GIANG\n1. Đề nghị Bộ Y tế cấp máy.\n"_s);
    QCOMPARE(shapeOf(parts.proposals), u"I(1),II(1)"_s);
    QCOMPARE(parts.proposals.at(1).children.at(0).proposingBody, u"Tỉnh Hà Giang"_s);
}

void TestLetters::headingHandsDown()
{
    const DraftDocument draft = readLetter(u"Đối với Bộ Tài chính:\n1. Bố trí kinh phí.\n"
                                           "2. Phối hợp với Bộ Y tế sửa Thông tư.\n\n"
                                           "Đối với Bộ Nội vụ:\n1. Bổ sung biên chế.\n"_s);
    QCOMPARE(shapeOf(draft.proposals), u"1,2,1"_s);
    QCOMPARE(draft.proposals.at(0).bodies.at(0).code, u"BTC"_s);
    QCOMPARE(draft.proposals.at(0).bodies.at(0).span.length, 0);
    QCOMPARE(draft.proposals.at(1).bodies.at(0).code, u"BTC"_s);
    QCOMPARE(draft.proposals.at(1).bodies.at(1).code, u"BYT"_s);
    QCOMPARE(draft.proposals.at(1).bodies.at(1).role, Role::Coordinating);
    QCOMPARE(draft.proposals.at(2).bodies.at(0).code, u"BNV"_s);

    const DraftDocument nested =
        readLetter(u"I. Bộ Nội vụ\n1. Sửa đổi Nghị định.\nII. Bộ Y tế\n"
                   "1. Ban hành danh mục.\n2. Bộ Tài chính bố trí vốn.\n"_s);
    QCOMPARE(shapeOf(nested.proposals), u"I(1),II(1,2)"_s);
    QVERIFY(nested.proposals.at(0).heading);
    QCOMPARE(nested.proposals.at(0).children.at(0).bodies.at(0).code, u"BNV"_s);
    QCOMPARE(nested.proposals.at(1).children.at(0).bodies.at(0).code, u"BYT"_s);
    QCOMPARE(nested.proposals.at(1).children.at(1).bodies.at(0).code, u"BTC"_s);
}

void TestLetters::letterHandsDown()
{
    const DraftDocument draft =
        readLetter(u"Kính gửi: Bộ Xây dựng\n\nMột số kiến nghị như sau:\n"
                   "1. Sớm ban hành định mức.\n2. Hướng dẫn phân loại đô thị.\n"_s);
    QCOMPARE(shapeOf(draft.proposals), u"1,2"_s);
    QCOMPARE(draft.proposals.at(0).bodies.at(0).code, u"BXD"_s);
    QVERIFY(!draft.proposals.at(0).bodies.at(0).sure);
}

void TestLetters::reportPartIsLeftOut()
{
    const DraftDocument draft = readLetter(u"I. TÌNH HÌNH\n1. Kết quả thu ngân sách đạt khá.\n"
                                           "II. KIẾN NGHỊ\n1. Đề nghị Bộ Tài chính bố trí vốn.\n"
                                           "2. Đề nghị Bộ Nội vụ sửa Nghị định.\n"_s);
    QCOMPARE(shapeOf(draft.proposals), u"1,2"_s);
    QCOMPARE(draft.proposals.at(0).bodies.at(0).code, u"BTC"_s);
    QCOMPARE(brokenPromises(draft), QStringList());
}

void TestLetters::polls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QList<qint64>>("votes");
    QTest::addColumn<qint64>("total");
    const QList<qint64> votes{7, 4, 5};
    const QStringList options{u"Đạt yêu cầu"_s, u"Chưa đạt"_s, u"Cần thêm chủ đề"_s};
    QTest::newRow("web page")
        << u"Ý kiến?\n1. Đạt yêu cầu, 7 phiếu (44 %)\n2. Chưa đạt, 4 phiếu (25 %)\n"
           "3. Cần thêm chủ đề, 5 phiếu (31 %)\nTổng số phiếu: 16\n"_s
        << options << votes << qint64(16);
    QTest::newRow("no numbers, no total")
        << u"Ý kiến?\nĐạt yêu cầu: 7 phiếu (44%)\nChưa đạt: 4 phiếu (25%)\nCần thêm chủ đề: 5 phiếu (31%)\n"_s
        << options << votes << qint64(16);
    QTest::newRow("percent first")
        << u"Ý kiến?\n- Đạt yêu cầu 43,75% (7 phiếu)\n- Chưa đạt 25% (4 phiếu)\n- Cần thêm chủ đề 31,25% (5 phiếu)\nTổng: 16 phiếu"_s
        << options << votes << qint64(16);
    QTest::newRow("thousands")
        << u"Ý kiến?\n1. Có, 1.200 phiếu (60 %)\n2. Không, 800 phiếu (40 %)\nTổng số phiếu: 2.000\n"_s
        << QStringList({u"Có"_s, u"Không"_s}) << QList<qint64>({1200, 800}) << qint64(2000);
}

void TestLetters::polls()
{
    QFETCH(QString, text);
    QFETCH(QStringList, options);
    QFETCH(QList<qint64>, votes);
    QFETCH(qint64, total);
    const DraftDocument draft = readLetter(text);
    QCOMPARE(draft.polls.size(), 1);
    QCOMPARE(draft.polls.first().question, u"Ý kiến?"_s);
    QCOMPARE(draft.polls.first().options, options);
    QCOMPARE(draft.polls.first().votes, votes);
    QCOMPARE(draft.polls.first().total, total);
    QVERIFY(draft.proposals.isEmpty());
    QCOMPARE(brokenPromises(draft), QStringList());
}

void TestLetters::headFields_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("proposer");
    QTest::addColumn<QString>("meeting");
    QTest::newRow("one line")
        << u"(HĐMB) Sở Thông tin và Truyền thông thành phố Hải phòng: Đề xuất nội dung họp Hội đồng Giám đốc CNTT năm 2017"_s
        << u"Sở Thông tin và Truyền thông thành phố Hải Phòng"_s
        << u"Họp Hội đồng Giám đốc CNTT năm 2017"_s;
    QTest::newRow("short names")
        << u"Sở TT&TT TP. đà nẵng: Đề xuất cho Hội nghị giao ban quý I năm 2020"_s
        << u"Sở Thông tin và Truyền thông thành phố Đà Nẵng"_s
        << u"Hội nghị giao ban quý I năm 2020"_s;
    QTest::newRow("letterhead")
        << u"UBND TỈNH QUẢNG NINH\nSỞ Y TẾ\nSố: 12/SYT-KH\n\nMột số kiến nghị:"_s
        << u"Sở Y tế tỉnh Quảng Ninh"_s << QString();
    QTest::newRow("label") << u"Đơn vị đề xuất: Hiệp hội Doanh nghiệp tỉnh nghệ an"_s
                           << u"Hiệp hội Doanh nghiệp tỉnh Nghệ An"_s << QString();
    QTest::newRow("sentence")
        << u"Chuẩn bị cho kỳ họp thứ 5, Sở Tài chính tỉnh Lâm Đồng kính đề nghị các nội dung sau:"_s
        << u"Sở Tài chính tỉnh Lâm Đồng"_s << u"Kỳ họp thứ 5"_s;
    QTest::newRow("committee") << u"UBND tỉnh Bắc Kạn: Kiến nghị"_s << u"UBND tỉnh Bắc Kạn"_s
                               << QString();
    QTest::newRow("subject line")
        << u"Số: 12/STC-NS\nV/v đề xuất nội dung họp Hội đồng tư vấn tài chính năm 2021"_s
        << QString() << u"Họp Hội đồng tư vấn tài chính năm 2021"_s;
    QTest::newRow("no meeting") << u"Nội dung phối hợp, tổng hợp kiến nghị"_s << QString()
                                << QString();
}

void TestLetters::headFields()
{
    QFETCH(QString, head);
    QFETCH(QString, proposer);
    QFETCH(QString, meeting);
    const DraftDocument draft =
        readLetter(head + u"\n\n1. Đề nghị Bộ Nội vụ sửa đổi Nghị định.\n"_s);
    QCOMPARE(shapeOf(draft.proposals), u"1"_s);
    QCOMPARE(draft.proposingBody, proposer);
    QCOMPARE(draft.meetingTitle, meeting);
    QCOMPARE(brokenPromises(draft), QStringList());
}

void TestLetters::surroundings()
{
    const DraftDocument draft =
        readLetter(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
                   "Hà Nội, ngày 05 tháng 01 năm 2020\nKính gửi: Bộ Nội vụ\n\n"
                   "1. Đề nghị Bộ Nội vụ sửa đổi Nghị định.\n\n"
                   "Trên đây là kiến nghị của chúng tôi./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n"
                   "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn An\n"_s);
    QCOMPARE(shapeOf(draft.proposals), u"1"_s);
    QCOMPARE(draft.proposals.first().text, u"Đề nghị Bộ Nội vụ sửa đổi Nghị định."_s);
    QList<LeftOutReason> reasons;
    for (const LeftOut& passage : draft.leftOut)
        reasons.append(passage.reason);
    QCOMPARE(reasons, QList<LeftOutReason>({LeftOutReason::StateHeader, LeftOutReason::Salutation,
                                            LeftOutReason::Closing, LeftOutReason::Recipients,
                                            LeftOutReason::Signature}));
}

QTEST_GUILESS_MAIN(TestLetters)
#include "tst_text_letters.moc"
