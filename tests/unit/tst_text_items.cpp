// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/directory.h"
#include "intake/intake.h"
#include "support/textdrafts.h"
#include "text/marker.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

DraftDocument read(const QString& text)
{
    static const Intake intake(standardDirectory());
    return intake.readText(text, {}, u"UTF-8"_s).value();
}

// "1(a,b),2": numbers with those of the children; a bullet is '-'.
QString shape(const QList<DraftProposal>& proposals)
{
    QStringList parts;
    for (const DraftProposal& proposal : proposals) {
        QString part = proposal.number.isEmpty() ? u"-"_s : proposal.number;
        if (!proposal.children.isEmpty())
            part += u'(' + shape(proposal.children) + u')';
        parts.append(part);
    }
    return parts.join(u',');
}

}  // namespace

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
    void tables();
    void columns();
    void columnsWithoutNumbers();
    void furtherParagraphsOfCells();
    void sectionsOfTables();
    void cellByCell();
    void severalLetters();
    void annex();
    void quotedMail();
    void hyphens_data();
    void hyphens();
    void runningHeads();
    void whoProposesBelow();
    void elsewhereIsNotInherited();
    void doubts();
    void headingHandsDown();
    void letterHandsDown();
    void reportPartIsLeftOut();
    void noProposals_data();
    void noProposals();
    void polls_data();
    void polls();
    void headFields_data();
    void headFields();
    void surroundings();
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
    QTest::newRow("numbers in points") << u"1. "_s + a + u"1.a) "_s + a + u"1.b) "_s + a + u"2. "_s + a
                                       << u"1(1.a,1.b),2"_s;
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
    const DraftDocument draft = read(text);
    QCOMPARE(shape(draft.proposals), expected);
    QCOMPARE(brokenPromises(draft), QStringList());
    const DraftDocument decomposed = read(text.normalized(QString::NormalizationForm_D));
    QCOMPARE(draftToJson(decomposed), draftToJson(draft));
}

void TestItems::vietnameseLetters()
{
    QString text = u"1. Đề nghị Bộ Y tế:\n"_s;
    const QString letters = u"abcdđeghiklm"_s;
    for (const QChar letter : letters)
        text += QString(letter) + u") Sửa đổi Thông tư;\n"_s;
    const DraftDocument draft = read(text);
    QCOMPARE(shape(draft.proposals), u"1(a,b,c,d,đ,e,g,h,i,k,l,m)"_s);
}

void TestItems::wrappedLines()
{
    const DraftDocument draft =
        read(u"1. Đề nghị Bộ Giao thông vận tải sớm phê duyệt chủ trương đầu tư tuyến\n"
             "cao tốc, bố trí vốn trong kế hoạch trung hạn và hướng dẫn địa phương\n"
             "giải phóng mặt bằng.\n"
             "Đoạn hai của kiến nghị.\n\n"
             "2. Đề nghị Bộ Tài chính hướng dẫn thủ tục thanh toán vốn ứng trước cho\n"
             "các dự án cấp bách.\n"_s);
    QCOMPARE(shape(draft.proposals), u"1,2"_s);
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
    const DraftDocument draft = read(text);
    QCOMPARE(shape(draft.proposals), u"1,2"_s);
    QCOMPARE(brokenPromises(draft), QStringList());
    const QString joined = draft.proposals.first().text;
    QVERIFY2(!joined.contains(u'\n'), qPrintable(joined));
}

void TestItems::quotedNumbers()
{
    const DraftDocument draft =
        read(u"1. Nghị định quy định:\n“1. Cơ quan chủ trì lấy ý kiến.\n"
             "2. Thời hạn là 30 ngày.\n3. Đăng tải kết quả.”\n"
             "Đề nghị Bộ Tư pháp hướng dẫn.\n2. Đề nghị Bộ Y tế trả lời.\n"_s);
    QCOMPARE(shape(draft.proposals), u"1,2"_s);
    QVERIFY(draft.proposals.first().text.contains(u"3. Đăng tải kết quả"_s));
}

// A number counts however large where its list goes on with it; years and amounts do not.
void TestItems::largeNumbers()
{
    const DraftDocument draft = read(u"99998. Đề nghị Bộ Y tế xem xét.\n"
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
    const DraftDocument many = read(text);
    QCOMPARE(many.proposals.size(), 100002);
    QCOMPARE(many.proposals.last().number, u"100002"_s);
    QVERIFY(many.proposals.last().text.contains(u"500000. Số này"_s));
}

void TestItems::tables()
{
    const QString text = u"STT\tNội dung kiến nghị\tCơ quan trả lời\n"
                         "1\tSớm ban hành hướng dẫn\tBộ Tài chính\n"
                         "2\tBổ sung biên chế\tBộ Nội vụ\n"_s;
    const DraftDocument draft = read(text);
    QCOMPARE(shape(draft.proposals), u"1,2"_s);
    QCOMPARE(draft.proposals.at(0).bodies.at(0).code, u"BTC"_s);
    QCOMPARE(draft.proposals.at(1).bodies.at(0).code, u"BNV"_s);
    QVERIFY(draft.proposals.at(0).text.startsWith(u"Sớm ban hành hướng dẫn"_s));

    QString piped = u"| TT | Nội dung kiến nghị | Cơ quan |\n|---|---|---|\n"
                    "| 1 | Đề nghị sửa Nghị định | Bộ Y tế |\n"_s;
    QCOMPARE(shape(read(piped).proposals), u"1"_s);
    QCOMPARE(brokenPromises(read(piped)), QStringList());
}

void TestItems::columns()
{
    const DraftDocument draft =
        read(u"TT\tĐịa phương kiến nghị\tLĩnh vực\tKiến nghị, đề xuất\tCơ quan chủ trì\t"
             "Cơ quan phối hợp\tGhi chú\n"
             "1\tSơn La\tGiao thông\tSớm đầu tư cao tốc theo Quyết định 326/QĐ-TTg\tBộ GTVT\t"
             "Bộ Kế hoạch và Đầu tư\tLần 2\n"
             "3\tUBND tỉnh Yên Bái\tY tế\tHỗ trợ thuốc\tBan Cơ yếu Chính phủ\t\t\n\n"
             "Tổng số: 02 kiến nghị\n"_s);
    QCOMPARE(shape(draft.proposals), u"1,3"_s);
    const DraftProposal& first = draft.proposals.at(0);
    QCOMPARE(first.text, u"Sớm đầu tư cao tốc theo Quyết định 326/QĐ-TTg"_s);
    QCOMPARE(first.proposingBody, u"Sơn La"_s);
    QCOMPARE(first.citations.size(), 1);
    QCOMPARE(first.bodies.size(), 2);
    QCOMPARE(first.bodies.at(0).code, u"BGTVT"_s);
    QCOMPARE(first.bodies.at(0).role, Role::Lead);
    QCOMPARE(first.bodies.at(0).asWritten, u"Bộ GTVT"_s);
    QCOMPARE(first.bodies.at(1).code, u"BKHĐT"_s);
    QCOMPARE(first.bodies.at(1).role, Role::Coordinating);
    // Nobody whom the directory knows: as written, and a question.
    const DraftBody& other = draft.proposals.at(1).bodies.at(0);
    QCOMPARE(other.name, u"Ban Cơ yếu Chính phủ"_s);
    QVERIFY(other.group && !other.sure);
    QStringList cells;
    for (const LeftOut& passage : draft.leftOut) {
        if (passage.reason == LeftOutReason::OtherColumn)
            cells.append(passage.text);
    }
    QCOMPARE(cells, QStringList({u"Giao thông"_s, u"Lần 2"_s, u"Y tế"_s}));
    QCOMPARE(lostWords(draft), QStringList());
}

void TestItems::columnsWithoutNumbers()
{
    const DraftDocument draft = read(u"Đơn vị đề xuất\tNội dung đề xuất\tBộ, ngành xử lý\n"
                                     "Sở Y tế Hà Nam\tSửa Luật Dược\tBộ Y tế\n"
                                     "Sở Y tế Nam Định\tHỗ trợ vắc xin\tBộ Y tế, Bộ Tài chính\n"_s);
    QCOMPARE(shape(draft.proposals), u"-,-"_s);
    QCOMPARE(draft.proposals.at(0).proposingBody, u"Sở Y tế Hà Nam"_s);
    QCOMPARE(draft.proposals.at(1).text, u"Hỗ trợ vắc xin"_s);
    QCOMPARE(draft.proposals.at(1).bodies.size(), 2);
    // A menu is no table.
    QVERIFY(read(u"Văn bản | Kiến nghị | Doanh nghiệp\nHôm nay trời đẹp.\n"_s).proposals.isEmpty());
}

// A paragraph of a cell is a line with as many tabs before it as there are cells.
void TestItems::furtherParagraphsOfCells()
{
    const DraftDocument draft = read(u"STT\tNội dung kiến nghị\tCơ quan trả lời\n"
                                     "1\tSửa Luật Dược.\tBộ Y tế\n"
                                     "\tBổ sung danh mục thuốc.\n"
                                     "\t\tBộ Tài chính\n"
                                     "2\tHỗ trợ vắc xin.\tBộ Y tế\n"_s);
    QCOMPARE(shape(draft.proposals), u"1,2"_s);
    QCOMPARE(draft.proposals.at(0).text, u"Sửa Luật Dược.\nBổ sung danh mục thuốc."_s);
    QCOMPARE(draft.proposals.at(0).bodies.size(), 2);
    QCOMPARE(draft.proposals.at(0).bodies.at(1).code, u"BTC"_s);
    QCOMPARE(lostWords(draft), QStringList());
}

void TestItems::sectionsOfTables()
{
    const DraftDocument draft = read(u"STT\tNội dung kiến nghị\tCơ quan trả lời\n"
                                     "(1)\t(2)\t(3)\n"
                                     "I\tHạ tầng\t\n"
                                     "1\tLàm đường\tBộ Xây dựng\n"
                                     "II\tY tế\t\n"
                                     "1\tHỗ trợ vắc xin\tBộ Y tế\n"
                                     "STT\tNội dung kiến nghị\tCơ quan trả lời\n"
                                     "2\tMua thuốc\tBộ Y tế\n"_s);
    QCOMPARE(shape(draft.proposals), u"I(1),II(1,2)"_s);
    QVERIFY(draft.proposals.at(0).heading);
    QCOMPARE(draft.proposals.at(0).text, u"Hạ tầng"_s);

    const DraftDocument named = read(u"STT\tNội dung kiến nghị\tĐơn vị kiến nghị\n"
                                     "BỘ Y TẾ\t\t\n"
                                     "1\tHỗ trợ vắc xin\tHà Nam\n"
                                     "BỘ NỘI VỤ\n"
                                     "2\tBổ sung biên chế\tNam Định\n"_s);
    QCOMPARE(shape(named.proposals), u"1,2"_s);
    QCOMPARE(named.proposals.at(0).bodies.at(0).code, u"BYT"_s);
    QCOMPARE(named.proposals.at(1).bodies.at(0).code, u"BNV"_s);
    QCOMPARE(lostWords(named), QStringList());
}

void TestItems::severalLetters()
{
    const DraftDocument draft = read(u"SỞ Y TẾ TỈNH HÀ NAM\nKính gửi: Bộ Y tế\n"
                                     "Sở Y tế tỉnh Hà Nam kiến nghị:\n1. Hỗ trợ vắc xin.\n"
                                     "2. Bổ sung thuốc.\nGIÁM ĐỐC\nTrần Văn An\n\n"
                                     "SỞ NỘI VỤ TỈNH NAM ĐỊNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                                     "Kính gửi: Bộ Nội vụ\nSở Nội vụ tỉnh Nam Định kiến nghị:\n"
                                     "1. Bổ sung biên chế.\n"_s);
    QCOMPARE(shape(draft.proposals), u"1,2,1"_s);
    QCOMPARE(draft.proposingBody, u"Sở Y tế tỉnh Hà Nam"_s);
    QVERIFY(draft.proposals.at(1).proposingBody.isEmpty());
    QCOMPARE(draft.proposals.at(1).bodies.at(0).code, u"BYT"_s);
    QCOMPARE(draft.proposals.at(2).proposingBody, u"Sở Nội vụ tỉnh Nam Định"_s);
    QCOMPARE(draft.proposals.at(2).bodies.at(0).code, u"BNV"_s);
    QCOMPARE(lostWords(draft), QStringList());

    const DraftDocument page =
        read(u"(HĐMB) Sở Y tế tỉnh Hà Nam: Đề xuất nội dung họp Hội đồng năm 2017\n\n"
             "1. Bộ Y tế hỗ trợ vắc xin.\n\n12 Go top\n\n"
             "(HĐMB) Sở Nội vụ tỉnh Nam Định: Đề xuất nội dung họp Hội đồng năm 2017\n\n"
             "1. Bộ Nội vụ bổ sung biên chế.\n\n15 Go top\n"_s);
    QCOMPARE(shape(page.proposals), u"1,1"_s);
    QCOMPARE(page.proposals.at(1).proposingBody, u"Sở Nội vụ tỉnh Nam Định"_s);
    QCOMPARE(page.meetingTitle, u"Họp Hội đồng năm 2017"_s);
    QCOMPARE(lostWords(page), QStringList());
}

// An annex is of the same letter.
void TestItems::annex()
{
    const DraftDocument draft =
        read(u"Kính gửi: Bộ Nội vụ\nSở Nội vụ gửi kèm Phụ lục các kiến nghị. Trong đó:\n"
             "1. Số kiến nghị cũ: 05.\n2. Số kiến nghị mới: 02.\n"
             "Sở Nội vụ trân trọng gửi Bộ tổng hợp./.\nGIÁM ĐỐC\nTrần Văn An\n\n"
             "PHỤ LỤC\nCÁC KIẾN NGHỊ MỚI\n1. Sửa đổi Nghị định 161/2018/NĐ-CP.\n"
             "2. Hướng dẫn xếp lương.\n"_s);
    QCOMPARE(shape(draft.proposals), u"1,2"_s);
    QCOMPARE(draft.proposals.at(0).bodies.at(0).code, u"BNV"_s);
    QVERIFY(draft.proposals.at(1).text.startsWith(u"Hướng dẫn"_s));
}

void TestItems::quotedMail()
{
    const DraftDocument answer =
        read(u"Sở Y tế tỉnh Hà Nam đề xuất:\n"
             "1. Bộ Y tế hỗ trợ vắc xin.\n\nÔng A đã viết:\n"
             "> Đề nghị các đơn vị gửi:\n> 1. Báo cáo.\n> 2. Kiến nghị.\n"_s);
    QCOMPARE(shape(answer.proposals), u"1"_s);
    QCOMPARE(answer.leftOut.last().reason, LeftOutReason::QuotedMail);
    QCOMPARE(lostWords(answer), QStringList());

    const DraftDocument forwarded = read(u"Em chuyển ạ.\n> Sở Y tế tỉnh Hà Nam kiến nghị:\n"
                                         "> 1. Bộ Y tế hỗ trợ vắc\n> xin.\n> 2. Bộ Nội vụ giao\n"
                                         "> biên chế.\n"_s);
    QCOMPARE(shape(forwarded.proposals), u"1,2"_s);
    QCOMPARE(forwarded.proposals.at(0).text, u"Bộ Y tế hỗ trợ vắc xin."_s);
    QCOMPARE(forwarded.proposingBody, u"Sở Y tế tỉnh Hà Nam"_s);
    QCOMPARE(lostWords(forwarded), QStringList());
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
    const DraftDocument draft = read(u"1. Đề nghị Bộ Y tế sửa "_s + broken + u" cho tỉnh.\n"
                                     + u"2. Đề nghị Bộ Nội vụ xem xét.\n"_s);
    QCOMPARE(shape(draft.proposals), u"1,2"_s);
    QCOMPARE(draft.proposals.at(0).text, u"Đề nghị Bộ Y tế sửa "_s + whole + u" cho tỉnh."_s);
    QCOMPARE(lostWords(draft), QStringList());
}

// The head of the page, repeated beside the page numbers, does not cut a sentence.
void TestItems::runningHeads()
{
    const DraftDocument draft = read(u"Sở Y tế tỉnh Hà Nam - Tham luận\n\nKiến nghị:\n"
                                     "1. Đề nghị Bộ Y tế hỗ trợ vắc xin cho\n\n4\n"
                                     "Sở Y tế tỉnh Hà Nam - Tham luận\n\ncác xã vùng cao.\n"
                                     "2. Đề nghị Bộ Nội vụ giao biên chế.\n\n5\n"
                                     "Sở Y tế tỉnh Hà Nam - Tham luận\n\n"
                                     "3. Đề nghị Bộ Tài chính bố trí vốn.\n"_s);
    QCOMPARE(shape(draft.proposals), u"1,2,3"_s);
    QCOMPARE(draft.proposals.at(0).text, u"Đề nghị Bộ Y tế hỗ trợ vắc xin cho các xã vùng cao."_s);
    QCOMPARE(draft.proposals.at(1).text, u"Đề nghị Bộ Nội vụ giao biên chế."_s);
    QCOMPARE(lostWords(draft), QStringList());
}

void TestItems::whoProposesBelow()
{
    const DraftDocument draft =
        read(u"Cử tri huyện Đà Bắc kiến nghị:\n1. Đề nghị Bộ Y tế cấp thuốc.\n"
             "2. Đề nghị Bộ Nội vụ giao biên chế.\nCử tri huyện Lạc Sơn kiến nghị:\n"
             "1. Đề nghị Bộ Y tế cấp máy.\n"_s);
    QCOMPARE(shape(draft.proposals), u"1,2,1"_s);
    QCOMPARE(draft.proposals.at(1).proposingBody, u"Cử tri huyện Đà Bắc"_s);
    QCOMPARE(draft.proposals.at(2).proposingBody, u"Cử tri huyện Lạc Sơn"_s);

    const DraftDocument parts = read(u"I. TỈNH CAO BẰNG\n1. Đề nghị Bộ Y tế cấp thuốc.\n"
                                     "II. TỈNH HÀ GIANG\n1. Đề nghị Bộ Y tế cấp máy.\n"_s);
    QCOMPARE(shape(parts.proposals), u"I(1),II(1)"_s);
    QCOMPARE(parts.proposals.at(1).children.at(0).proposingBody, u"Tỉnh Hà Giang"_s);
}

// What is asked of somebody else is not asked of the ministry that the letter is for.
void TestItems::elsewhereIsNotInherited()
{
    const DraftDocument draft = read(u"Kính gửi: Bộ Y tế\nKiến nghị:\n1. Hỗ trợ vắc xin.\n"
                                     "2. Đề nghị UBND tỉnh bố trí kinh phí.\n"_s);
    QCOMPARE(draft.proposals.at(0).bodies.at(0).code, u"BYT"_s);
    QVERIFY(draft.proposals.at(1).bodies.isEmpty());

    const DraftDocument headed = read(u"ĐỐI VỚI BỘ Y TẾ\n- Hỗ trợ vắc xin.\n\nĐỐI VỚI UBND TỈNH\n"
                                      "- Bố trí kinh phí.\n"_s);
    QCOMPARE(headed.proposals.at(0).bodies.at(0).code, u"BYT"_s);
    QVERIFY(headed.proposals.at(1).bodies.isEmpty());
}

// What was found on weak grounds is a question to the reviewer.
void TestItems::doubts()
{
    const DraftDocument jumping = read(u"1. Đề nghị Bộ Y tế cấp thuốc.\n\n"
                                       "4. Đề nghị Bộ Nội vụ giao biên chế.\n"_s);
    QCOMPARE(shape(jumping.proposals), u"1,4"_s);
    QVERIFY(jumping.proposals.at(0).sure);
    QVERIFY(!jumping.proposals.at(1).sure);

    const DraftDocument bullets =
        read(u"- Đề nghị Bộ Y tế cấp thuốc.\n- Trời hôm nay rất đẹp.\n"_s);
    QCOMPARE(shape(bullets.proposals), u"-,-"_s);
    QVERIFY(!bullets.proposals.at(0).sure);

    const DraftDocument nobody = read(u"Kiến nghị:\n1. Sớm cấp thuốc.\n2. Sớm cấp máy.\n"_s);
    QVERIFY(!nobody.proposals.at(0).sure);
}

void TestItems::cellByCell()
{
    const DraftDocument draft =
        read(u"STT\nNội dung kiến nghị\nCơ quan\n1\nSớm ban hành hướng dẫn\n"
             "Bộ Tài chính\n2\nBổ sung biên chế giáo viên\nBộ Nội vụ\n"_s);
    QCOMPARE(shape(draft.proposals), u"1,2"_s);
    QCOMPARE(draft.proposals.at(1).text, u"Bổ sung biên chế giáo viên"_s);
    QCOMPARE(draft.proposals.at(1).bodies.at(0).code, u"BNV"_s);
    QCOMPARE(brokenPromises(draft), QStringList());
    QCOMPARE(lostWords(draft), QStringList());
}

void TestItems::headingHandsDown()
{
    const DraftDocument draft = read(u"Đối với Bộ Tài chính:\n1. Bố trí kinh phí.\n"
                                     "2. Phối hợp với Bộ Y tế sửa Thông tư.\n\n"
                                     "Đối với Bộ Nội vụ:\n1. Bổ sung biên chế.\n"_s);
    QCOMPARE(shape(draft.proposals), u"1,2,1"_s);
    QCOMPARE(draft.proposals.at(0).bodies.at(0).code, u"BTC"_s);
    QCOMPARE(draft.proposals.at(0).bodies.at(0).span.length, 0);
    QCOMPARE(draft.proposals.at(1).bodies.at(0).code, u"BTC"_s);
    QCOMPARE(draft.proposals.at(1).bodies.at(1).code, u"BYT"_s);
    QCOMPARE(draft.proposals.at(1).bodies.at(1).role, Role::Coordinating);
    QCOMPARE(draft.proposals.at(2).bodies.at(0).code, u"BNV"_s);

    const DraftDocument nested = read(u"I. Bộ Nội vụ\n1. Sửa đổi Nghị định.\nII. Bộ Y tế\n"
                                      "1. Ban hành danh mục.\n2. Bộ Tài chính bố trí vốn.\n"_s);
    QCOMPARE(shape(nested.proposals), u"I(1),II(1,2)"_s);
    QVERIFY(nested.proposals.at(0).heading);
    QCOMPARE(nested.proposals.at(0).children.at(0).bodies.at(0).code, u"BNV"_s);
    QCOMPARE(nested.proposals.at(1).children.at(0).bodies.at(0).code, u"BYT"_s);
    QCOMPARE(nested.proposals.at(1).children.at(1).bodies.at(0).code, u"BTC"_s);
}

void TestItems::letterHandsDown()
{
    const DraftDocument draft =
        read(u"Kính gửi: Bộ Xây dựng\n\nMột số kiến nghị như sau:\n"
             "1. Sớm ban hành định mức.\n2. Hướng dẫn phân loại đô thị.\n"_s);
    QCOMPARE(shape(draft.proposals), u"1,2"_s);
    QCOMPARE(draft.proposals.at(0).bodies.at(0).code, u"BXD"_s);
    QVERIFY(!draft.proposals.at(0).bodies.at(0).sure);
}

void TestItems::reportPartIsLeftOut()
{
    const DraftDocument draft = read(u"I. TÌNH HÌNH\n1. Kết quả thu ngân sách đạt khá.\n"
                                     "II. KIẾN NGHỊ\n1. Đề nghị Bộ Tài chính bố trí vốn.\n"
                                     "2. Đề nghị Bộ Nội vụ sửa Nghị định.\n"_s);
    QCOMPARE(shape(draft.proposals), u"1,2"_s);
    QCOMPARE(draft.proposals.at(0).bodies.at(0).code, u"BTC"_s);
    QCOMPARE(brokenPromises(draft), QStringList());
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
    const DraftDocument draft = read(text);
    QCOMPARE(shape(draft.proposals), QString());
    QCOMPARE(brokenPromises(draft), QStringList());
}

void TestItems::polls_data()
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

void TestItems::polls()
{
    QFETCH(QString, text);
    QFETCH(QStringList, options);
    QFETCH(QList<qint64>, votes);
    QFETCH(qint64, total);
    const DraftDocument draft = read(text);
    QCOMPARE(draft.polls.size(), 1);
    QCOMPARE(draft.polls.first().question, u"Ý kiến?"_s);
    QCOMPARE(draft.polls.first().options, options);
    QCOMPARE(draft.polls.first().votes, votes);
    QCOMPARE(draft.polls.first().total, total);
    QVERIFY(draft.proposals.isEmpty());
    QCOMPARE(brokenPromises(draft), QStringList());
}

void TestItems::headFields_data()
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

void TestItems::headFields()
{
    QFETCH(QString, head);
    QFETCH(QString, proposer);
    QFETCH(QString, meeting);
    const DraftDocument draft = read(head + u"\n\n1. Đề nghị Bộ Nội vụ sửa đổi Nghị định.\n"_s);
    QCOMPARE(shape(draft.proposals), u"1"_s);
    QCOMPARE(draft.proposingBody, proposer);
    QCOMPARE(draft.meetingTitle, meeting);
    QCOMPARE(brokenPromises(draft), QStringList());
}

void TestItems::surroundings()
{
    const DraftDocument draft =
        read(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
             "Hà Nội, ngày 05 tháng 01 năm 2020\nKính gửi: Bộ Nội vụ\n\n"
             "1. Đề nghị Bộ Nội vụ sửa đổi Nghị định.\n\n"
             "Trên đây là kiến nghị của chúng tôi./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n"
             "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn An\n"_s);
    QCOMPARE(shape(draft.proposals), u"1"_s);
    QCOMPARE(draft.proposals.first().text, u"Đề nghị Bộ Nội vụ sửa đổi Nghị định."_s);
    QList<LeftOutReason> reasons;
    for (const LeftOut& passage : draft.leftOut)
        reasons.append(passage.reason);
    QCOMPARE(reasons, QList<LeftOutReason>({LeftOutReason::StateHeader, LeftOutReason::Salutation,
                                            LeftOutReason::Closing, LeftOutReason::Recipients,
                                            LeftOutReason::Signature}));
}

QTEST_GUILESS_MAIN(TestItems)
#include "tst_text_items.moc"
