// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/textdrafts.h"
#include "text/marker.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

class TestItems : public QObject {
    Q_OBJECT

private slots:
    void markers_data();
    void markers();
    void noMarkers_data();
    void noMarkers();
    void lists_data();
    void lists();
    void vietnameseLetters();
    void wrappedLines();
    void falseStarts_data();
    void falseStarts();
    void quotedNumbers();
    void largeNumbers();
    void hyphens_data();
    void hyphens();
    void elsewhereIsNotInherited();
    void doubts();
    void noProposals_data();
    void noProposals();
};

void TestItems::markers_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("text");
    const auto row = [](const QString& line, const QString& number, const QString& text) {
        QTest::newRow(qPrintable(line)) << line << number << text;
    };
    row(u"1. Bộ Nội vụ"_s, u"1"_s, u"Bộ Nội vụ"_s);
    row(u"1.Bộ Nội vụ"_s, u"1"_s, u"Bộ Nội vụ"_s);
    row(u"12) Bộ Nội vụ"_s, u"12"_s, u"Bộ Nội vụ"_s);
    row(u"1/ Bộ Nội vụ"_s, u"1"_s, u"Bộ Nội vụ"_s);
    row(u"(1) Bộ Nội vụ"_s, u"1"_s, u"Bộ Nội vụ"_s);
    row(u"1 - Bộ Nội vụ"_s, u"1"_s, u"Bộ Nội vụ"_s);
    row(u"1.1. Bộ Nội vụ"_s, u"1.1"_s, u"Bộ Nội vụ"_s);
    row(u"2.3 Bộ Nội vụ"_s, u"2.3"_s, u"Bộ Nội vụ"_s);
    row(u"a) Bộ Nội vụ"_s, u"a"_s, u"Bộ Nội vụ"_s);
    row(u"đ) Bộ Nội vụ"_s, u"đ"_s, u"Bộ Nội vụ"_s);
    row(u"a. Bộ Nội vụ"_s, u"a"_s, u"Bộ Nội vụ"_s);
    row(u"- Bộ Nội vụ"_s, QString(), u"Bộ Nội vụ"_s);
    row(u"+ Bộ Nội vụ"_s, QString(), u"Bộ Nội vụ"_s);
    row(u"* Bộ Nội vụ"_s, QString(), u"Bộ Nội vụ"_s);
    row(u"• Bộ Nội vụ"_s, QString(), u"Bộ Nội vụ"_s);
    row(u"–Đề nghị"_s, QString(), u"Đề nghị"_s);
    row(u"I. Bộ Nội vụ"_s, u"I"_s, u"Bộ Nội vụ"_s);
    row(u"XIV. Bộ Nội vụ"_s, u"XIV"_s, u"Bộ Nội vụ"_s);
    row(u"II - Bộ Nội vụ"_s, u"II"_s, u"Bộ Nội vụ"_s);
    row(u"A. Bộ Nội vụ"_s, u"A"_s, u"Bộ Nội vụ"_s);
    row(u"ii) Bộ Nội vụ"_s, u"ii"_s, u"Bộ Nội vụ"_s);
    row(u"Câu 1: Bộ Nội vụ"_s, u"1"_s, u"Bộ Nội vụ"_s);
    row(u"Câu hỏi 2. Bộ Nội vụ"_s, u"2"_s, u"Bộ Nội vụ"_s);
    row(u"Kiến nghị 1: Bộ Nội vụ"_s, u"1"_s, u"Bộ Nội vụ"_s);
    row(u"Kiến nghị số 1 Bộ Nội vụ"_s, u"1"_s, u"Bộ Nội vụ"_s);
    row(u"Kiến nghị thứ nhất: Bộ Nội vụ"_s, u"1"_s, u"Bộ Nội vụ"_s);
    row(u"Một là, Bộ Nội vụ"_s, u"1"_s, u"Bộ Nội vụ"_s);
    row(u"Mười là Bộ Nội vụ"_s, u"10"_s, u"Bộ Nội vụ"_s);
    row(u"Thứ nhất, Bộ Nội vụ"_s, u"1"_s, u"Bộ Nội vụ"_s);
    row(u"Thứ tư: Bộ Nội vụ"_s, u"4"_s, u"Bộ Nội vụ"_s);
    row(u"Thứ nhất là, Bộ Nội vụ"_s, u"1"_s, u"Bộ Nội vụ"_s);
    row(u"Mười hai là, Bộ Nội vụ"_s, u"12"_s, u"Bộ Nội vụ"_s);
    row(u"Câu hỏi số 3 (cử tri): Bộ Nội vụ"_s, u"3"_s, u"(cử tri): Bộ Nội vụ"_s);
    row(u"KN1: Bộ Nội vụ"_s, u"1"_s, u"Bộ Nội vụ"_s);
    row(u"② Bộ Nội vụ"_s, u"2"_s, u"Bộ Nội vụ"_s);
    row(u"a, Bộ Nội vụ"_s, u"a"_s, u"Bộ Nội vụ"_s);
    row(u"1, Bộ Nội vụ"_s, u"1"_s, u"Bộ Nội vụ"_s);
    row(u"a - Bộ Nội vụ"_s, u"a"_s, u"Bộ Nội vụ"_s);
    row(u"1 . Bộ Nội vụ"_s, u"1"_s, u"Bộ Nội vụ"_s);
    row(u"I.1. Bộ Nội vụ"_s, u"I.1"_s, u"Bộ Nội vụ"_s);
    row(u"A.2) Bộ Nội vụ"_s, u"A.2"_s, u"Bộ Nội vụ"_s);
    row(u"1.a) Bộ Nội vụ"_s, u"1.a"_s, u"Bộ Nội vụ"_s);
    row(u"Kiến nghị 1.2: Bộ Nội vụ"_s, u"1.2"_s, u"Bộ Nội vụ"_s);
}

void TestItems::markers()
{
    QFETCH(QString, line);
    QFETCH(QString, number);
    QFETCH(QString, text);
    const auto marker = markerAt(line);
    QVERIFY(marker.has_value());
    QCOMPARE(marker->number, number);
    QCOMPARE(line.mid(marker->textStart), text);
}

void TestItems::noMarkers_data()
{
    QTest::addColumn<QString>("line");
    const QStringList lines{u"31/12/2020, Bộ Nội vụ"_s,
                            u"100.000 đồng"_s,
                            u"4.0 là cơ hội"_s,
                            u"7.500 tỷ đồng"_s,
                            u"5/NQ-CP"_s,
                            u"50% hộ nghèo"_s,
                            u"2020 là năm"_s,
                            u"15 ngày làm việc"_s,
                            u"--------"_s,
                            u"-5 độ"_s,
                            u"Thứ trưởng Bộ Nội vụ"_s,
                            u"Thứ hai tuần sau"_s,
                            u"Một số kiến nghị"_s,
                            u"Kiến nghị 3 bộ xem xét"_s,
                            u"v.v."_s,
                            u"TP. Hải Phòng"_s,
                            u"12/BC-STTTT ngày 01"_s,
                            u"3G và 4G"_s,
                            u"2020, các tỉnh"_s,
                            u"a, b và c"_s,
                            u"I.1"_s,
                            u"(HĐMB) Sở"_s,
                            u"(b/c)"_s};
    for (const QString& line : lines)
        QTest::newRow(qPrintable(line)) << line;
}

void TestItems::noMarkers()
{
    QFETCH(QString, line);
    QVERIFY(!markerAt(line).has_value());
}

void TestItems::lists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString a = u"Đề nghị Bộ Nội vụ sửa đổi Nghị định.\n"_s;
    QTest::newRow("numbers") << u"1. "_s + a + u"2. "_s + a + u"3. "_s + a << u"1,2,3"_s;
    QTest::newRow("blank lines") << u"1. "_s + a + u"\n2. "_s + a + u"\n\n3. "_s + a << u"1,2,3"_s;
    QTest::newRow("brackets") << u"1) "_s + a + u"2) "_s + a << u"1,2"_s;
    QTest::newRow("points") << u"1. "_s + a + u"a) "_s + a + u"b) "_s + a + u"2. "_s + a
                            << u"1(a,b),2"_s;
    QTest::newRow("three levels") << u"I. "_s + a + u"1. "_s + a + u"a) "_s + a + u"2. "_s + a
                                         + u"II. "_s + a + u"1. "_s + a
                                  << u"I(1(a),2),II(1)"_s;
    QTest::newRow("levels") << u"1. "_s + a + u"1.1. "_s + a + u"1.2. "_s + a + u"2. "_s + a
                                   + u"2.1 "_s + a
                            << u"1(1.1,1.2),2(2.1)"_s;
    QTest::newRow("bullets") << u"1. "_s + a + u"- "_s + a + u"- "_s + a + u"+ "_s + a + u"2. "_s
                                    + a
                             << u"1(-,-(-)),2"_s;
    QTest::newRow("bullets alone") << u"- "_s + a + u"- "_s + a << u"-,-"_s;
    QTest::newRow("named") << u"Kiến nghị 1: "_s + a + u"Kiến nghị 2: "_s + a << u"1,2"_s;
    QTest::newRow("questions") << u"Câu 1: "_s + a + u"Câu 2: "_s + a << u"1,2"_s;
    QTest::newRow("spoken") << u"Một là, "_s + a + u"Hai là, "_s + a << u"1,2"_s;
    QTest::newRow("ordinal") << u"Thứ nhất, "_s + a + u"Thứ hai, "_s + a << u"1,2"_s;
    QTest::newRow("one left out") << u"1. "_s + a + u"\n2. "_s + a + u"\n4. "_s + a << u"1,2,4"_s;
    QTest::newRow("excerpt") << u"5. "_s + a + u"6. "_s + a << u"5,6"_s;
    QTest::newRow("Roman or letter")
        << u"A. "_s + a + u"B. "_s + a + u"C. "_s + a + u"D. "_s + a << u"A,B,C,D"_s;
    QTest::newRow("single") << u"1. "_s + a << u"1"_s;
    QTest::newRow("crlf") << QString(u"1. "_s + a + u"2. "_s + a).replace(u"\n"_s, u"\r\n"_s)
                          << u"1,2"_s;
    QTest::newRow("a number twice")
        << u"1. "_s + a + u"\n2. "_s + a + u"\n2. "_s + a + u"\n3. "_s + a << u"1,2,2,3"_s;
    QTest::newRow("parts in numbers")
        << u"I. HẠ TẦNG\nI.1. "_s + a + u"I.2. "_s + a + u"II. NHÂN LỰC\nII.1. "_s + a
        << u"I(I.1,I.2),II(II.1)"_s;
    QTest::newRow("numbers in points")
        << u"1. "_s + a + u"1.a) "_s + a + u"1.b) "_s + a + u"2. "_s + a << u"1(1.a,1.b),2"_s;
    QTest::newRow("rules between")
        << u"Đối với Bộ Y tế\n------\n1. "_s + a + u"------\n2. "_s + a << u"1,2"_s;
    QTest::newRow("bullets further in")
        << u"- Gồm:\n   - "_s + a + u"   - "_s + a + u"- "_s + a << u"-(-,-),-"_s;
    QTest::newRow("numbers further in")
        << u"1. Gồm:\n    1. "_s + a + u"    2. "_s + a + u"2. "_s + a << u"1(1,2),2"_s;
    QTest::newRow("invisible signs") << u"\u200B1. "_s + a + u"\u200B2. "_s + a << u"1,2"_s;
    QTest::newRow("number alone on its line") << u"1.\n"_s + a + u"2.\n"_s + a << u"1,2"_s;
}

void TestItems::lists()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const DraftDocument draft = readLetter(text);
    QCOMPARE(shapeOf(draft.proposals), expected);
    QCOMPARE(brokenPromises(draft), QStringList());
    const DraftDocument decomposed = readLetter(text.normalized(QString::NormalizationForm_D));
    QCOMPARE(draftToJson(decomposed), draftToJson(draft));
}

void TestItems::vietnameseLetters()
{
    QString text = u"1. Đề nghị Bộ Y tế:\n"_s;
    const QString letters = u"abcdđeghiklm"_s;
    for (const QChar letter : letters)
        text += QString(letter) + u") Sửa đổi Thông tư;\n"_s;
    const DraftDocument draft = readLetter(text);
    QCOMPARE(shapeOf(draft.proposals), u"1(a,b,c,d,đ,e,g,h,i,k,l,m)"_s);
}

void TestItems::wrappedLines()
{
    const DraftDocument draft =
        readLetter(u"1. Đề nghị Bộ Giao thông vận tải sớm phê duyệt chủ trương đầu tư tuyến\n"
                   "cao tốc, bố trí vốn trong kế hoạch trung hạn và hướng dẫn địa phương\n"
                   "giải phóng mặt bằng.\n"
                   "Đoạn hai của kiến nghị.\n\n"
                   "2. Đề nghị Bộ Tài chính hướng dẫn thủ tục thanh toán vốn ứng trước cho\n"
                   "các dự án cấp bách.\n"_s);
    QCOMPARE(shapeOf(draft.proposals), u"1,2"_s);
    QCOMPARE(draft.proposals.first().text,
             u"Đề nghị Bộ Giao thông vận tải sớm phê duyệt chủ trương đầu tư tuyến cao tốc, bố trí "
             "vốn trong kế hoạch trung hạn và hướng dẫn địa phương giải phóng mặt bằng.\n"
             "Đoạn hai của kiến nghị."_s);
    QVERIFY(!draft.proposals.last().text.contains(u'\n'));
}

void TestItems::falseStarts_data()
{
    QTest::addColumn<QString>("middle");
    QTest::newRow("year") << u"giai đoạn đến hết năm\n2020. Phần còn lại do tỉnh lo"_s;
    QTest::newRow("article") << u"theo quy định tại khoản 1 Điều\n2. Bộ sớm hướng dẫn việc này"_s;
    QTest::newRow("days") << u"trả lời trong thời hạn\n30 ngày làm việc"_s;
    QTest::newRow("money") << u"với tổng mức đầu tư khoảng\n7.500 tỷ đồng, trong đó có vốn vay"_s;
    QTest::newRow("amount") << u"hỗ trợ mỗi hộ\n100.000 đồng một tháng"_s;
    QTest::newRow("date") << u"có hiệu lực từ ngày\n31/12/2020 đến nay"_s;
    QTest::newRow("revolution") << u"tiếp cận cách mạng công nghiệp\n4.0 hiện nay"_s;
    QTest::newRow("page number") << u"trong quá trình\n\n7\n\nthực hiện"_s;
    QTest::newRow("dash") << u"Bộ Lao động\n- Thương binh và Xã hội"_s;
}

void TestItems::falseStarts()
{
    QFETCH(QString, middle);
    const QString text =
        u"1. Đề nghị Bộ Giao thông vận tải sớm phê duyệt chủ trương đầu tư tuyến cao\n"
        "tốc Tuyên Quang, sớm bố trí nguồn vốn cho địa phương, "_s
        + middle
        + u".\n\n2. Đề nghị Bộ Tài chính hướng dẫn thủ tục thanh toán vốn ứng trước\n"
          "cho các dự án cấp bách trên địa bàn các tỉnh miền núi phía Bắc nước.\n"_s;
    const DraftDocument draft = readLetter(text);
    QCOMPARE(shapeOf(draft.proposals), u"1,2"_s);
    QCOMPARE(brokenPromises(draft), QStringList());
    const QString joined = draft.proposals.first().text;
    QVERIFY2(!joined.contains(u'\n'), qPrintable(joined));
}

void TestItems::quotedNumbers()
{
    const DraftDocument draft =
        readLetter(u"1. Nghị định quy định:\n“1. Cơ quan chủ trì lấy ý kiến.\n"
                   "2. Thời hạn là 30 ngày.\n3. Đăng tải kết quả.”\n"
                   "Đề nghị Bộ Tư pháp hướng dẫn.\n2. Đề nghị Bộ Y tế trả lời.\n"_s);
    QCOMPARE(shapeOf(draft.proposals), u"1,2"_s);
    QVERIFY(draft.proposals.first().text.contains(u"3. Đăng tải kết quả"_s));
}

// A number counts however large where its list goes on with it; years and amounts do not.
void TestItems::largeNumbers()
{
    const DraftDocument draft = readLetter(u"99998. Đề nghị Bộ Y tế xem xét.\n"
                                           "99999. Đề nghị Bộ Y tế xem xét.\n"
                                           "100000. Đề nghị Bộ Y tế xem xét.\n"
                                           "100001. Đề nghị Bộ Y tế xem xét đến năm\n"
                                           "2025. Sớm bố trí\n"
                                           "500000. Việc này cần gấp.\n"_s);
    // 99998 begins no list, and what follows has nothing to go on with.
    QVERIFY(draft.proposals.isEmpty());

    QString text;
    for (int i = 1; i <= 100002; ++i)
        text += QString::number(i) + u". Đề nghị Bộ Y tế xem xét.\n"_s;
    text += u"500000. Số này không nối tiếp.\n"_s;
    const DraftDocument many = readLetter(text);
    QCOMPARE(many.proposals.size(), 100002);
    QCOMPARE(many.proposals.last().number, u"100002"_s);
    QVERIFY(many.proposals.last().text.contains(u"500000. Số này"_s));
}

void TestItems::hyphens_data()
{
    QTest::addColumn<QString>("broken");
    QTest::addColumn<QString>("whole");
    QTest::newRow("a word and the next") << u"công nghệ thông-\ntin"_s << u"công nghệ thông tin"_s;
    QTest::newRow("a code") << u"Nghị định 73/2019/NĐ-\nCP"_s << u"Nghị định 73/2019/NĐ-CP"_s;
    QTest::newRow("small letters")
        << u"nghị định 73/2019/nđ-\ncp"_s << u"nghị định 73/2019/nđ-cp"_s;
    QTest::newRow("years") << u"giai đoạn 2021-\n2025"_s << u"giai đoạn 2021-2025"_s;
    QTest::newRow("a dash") << u"Bộ Lao động -\nThương binh"_s << u"Bộ Lao động - Thương binh"_s;
}

void TestItems::hyphens()
{
    QFETCH(QString, broken);
    QFETCH(QString, whole);
    const DraftDocument draft = readLetter(u"1. Đề nghị Bộ Y tế sửa "_s + broken + u" cho tỉnh.\n"
                                           + u"2. Đề nghị Bộ Nội vụ xem xét.\n"_s);
    QCOMPARE(shapeOf(draft.proposals), u"1,2"_s);
    QCOMPARE(draft.proposals.at(0).text, u"Đề nghị Bộ Y tế sửa "_s + whole + u" cho tỉnh."_s);
    QCOMPARE(lostWords(draft), QStringList());
}

// What is asked of somebody else is not asked of the ministry that the letter is for.
void TestItems::elsewhereIsNotInherited()
{
    const DraftDocument draft = readLetter(u"Kính gửi: Bộ Y tế\nKiến nghị:\n1. Hỗ trợ vắc xin.\n"
                                           "2. Đề nghị UBND tỉnh bố trí kinh phí.\n"_s);
    QCOMPARE(draft.proposals.at(0).bodies.at(0).code, u"BYT"_s);
    QVERIFY(draft.proposals.at(1).bodies.isEmpty());

    const DraftDocument headed =
        readLetter(u"ĐỐI VỚI BỘ Y TẾ\n- Hỗ trợ vắc xin.\n\nĐỐI VỚI UBND TỈNH\n"
                   "- Bố trí kinh phí.\n"_s);
    QCOMPARE(headed.proposals.at(0).bodies.at(0).code, u"BYT"_s);
    QVERIFY(headed.proposals.at(1).bodies.isEmpty());
}

// What was found on weak grounds is a question to the reviewer.
void TestItems::doubts()
{
    const DraftDocument jumping = readLetter(u"1. Đề nghị Bộ Y tế cấp thuốc.\n\n"
                                             "4. Đề nghị Bộ Nội vụ giao biên chế.\n"_s);
    QCOMPARE(shapeOf(jumping.proposals), u"1,4"_s);
    QVERIFY(jumping.proposals.at(0).sure);
    QVERIFY(!jumping.proposals.at(1).sure);

    const DraftDocument bullets =
        readLetter(u"- Đề nghị Bộ Y tế cấp thuốc.\n- Trời hôm nay rất đẹp.\n"_s);
    QCOMPARE(shapeOf(bullets.proposals), u"-,-"_s);
    QVERIFY(!bullets.proposals.at(0).sure);

    const DraftDocument nobody = readLetter(u"Kiến nghị:\n1. Sớm cấp thuốc.\n2. Sớm cấp máy.\n"_s);
    QVERIFY(!nobody.proposals.at(0).sure);
}

void TestItems::noProposals_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("prose") << u"Hôm nay trời đẹp. Chúng tôi đi họp."_s;
    QTest::newRow("menu") << u"1. Trang chủ\n2. Giới thiệu\n3. Tin tức\n4. Liên hệ\n"_s;
    QTest::newRow("programme") << u"Chương trình\n1. Khai mạc\n2. Phát biểu\n3. Bế mạc\n"_s;
    QTest::newRow("an answer")
        << u"Bộ Y tế xin trả lời kiến nghị như sau:\n1. Theo số liệu thống kê, cả nước thiếu thuốc.\n"
           "2. Bộ đã phối hợp với Bộ Tài chính bố trí kinh phí.\n3. Bộ tiếp tục rà soát.\n"_s;
    QTest::newRow("a resolution")
        << u"QUYẾT NGHỊ:\nĐiều 1. Phạm vi\n1. Nghị quyết này quy định mức chi.\n"
           "2. Đối tượng áp dụng:\na) Cơ quan nhà nước;\nb) Cá nhân.\n"_s;
    QTest::newRow("an invitation")
        << u"GIẤY MỜI\n1. Thời gian: 8 giờ 30 phút.\n2. Địa điểm: Hội trường tầng 2.\n"
           "3. Thành phần: lãnh đạo các Sở.\n4. Nội dung: tổng kết.\n"_s;
    QTest::newRow("pager") << u"Tin tức\n« 1 2 3 4 5 »\n"_s;
    QTest::newRow("only a poll")
        << u"Bạn thấy thế nào?\n1. Tốt, 3 phiếu (75 %)\n2. Xấu, 1 phiếu (25 %)"_s;
    QTest::newRow("page numbers") << u"1\n\n2\n\n3\n"_s;
}

void TestItems::noProposals()
{
    QFETCH(QString, text);
    const DraftDocument draft = readLetter(text);
    QCOMPARE(shapeOf(draft.proposals), QString());
    QCOMPARE(brokenPromises(draft), QStringList());
}

QTEST_GUILESS_MAIN(TestItems)
#include "tst_text_items.moc"
