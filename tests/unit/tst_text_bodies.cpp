// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/directory.h"
#include "text/bodyfinder.h"
#include "text/bodysearch.h"
#include "text/citations.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

// "*lead;other;[group as written]"
QString written(const QList<DraftBody>& bodies)
{
    QStringList names;
    for (const DraftBody& body : bodies) {
        const QString name = body.group ? u'[' + body.name + u']' : body.name;
        names.append(body.role == Role::Lead ? u'*' + name : name);
    }
    return names.join(u';');
}

const BodyFinder& finder()
{
    static const BodyFinder made(standardDirectory());
    return made;
}

}  // namespace

class TestBodies : public QObject {
    Q_OBJECT

private slots:
    void addressees_data();
    void addressees();
    void mistyped_data();
    void mistyped();
    void elsewhere_data();
    void elsewhere();
    void cells_data();
    void cells();
    void headings_data();
    void headings();
    void everyNameAndAlias();
    void spansAreTheNames();
    void directoryIsWhole();
    void search_data();
    void search();
    void standingBodiesComeFirst();
};

void TestBodies::addressees_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("lead alone")
        << u"Bộ Thông tin và Truyền thông sớm tham mưu Chính phủ ban hành Nghị định."_s
        << u"*Bộ Thông tin và Truyền thông"_s;
    QTest::newRow("group")
        << u"Bộ Thông tin và Truyền thông và các Bộ ngành liên quan tiếp tục nghiên cứu để các địa phương tham khảo."_s
        << u"*Bộ Thông tin và Truyền thông;[các Bộ ngành liên quan]"_s;
    QTest::newRow("three")
        << u"Bộ Thông tin và Truyền thông, Bộ Nội vụ và các Bộ ngành liên quan xem xét."_s
        << u"*Bộ Thông tin và Truyền thông;Bộ Nội vụ;[các Bộ ngành liên quan]"_s;
    QTest::newRow("object of a verb")
        << u"Bộ Thông tin và Truyền thông sớm báo cáo, tham mưu Chính phủ chỉ đạo các Bộ ngành liên quan hoàn thiện."_s
        << u"*Bộ Thông tin và Truyền thông"_s;
    QTest::newRow("names with commas")
        << u"Bộ Văn hóa, Thể thao và Du lịch và Bộ Giáo dục và Đào tạo phối hợp ban hành hướng dẫn."_s
        << u"*Bộ Văn hóa, Thể thao và Du lịch;Bộ Giáo dục và Đào tạo"_s;
    QTest::newRow("names with dashes")
        << u"Bộ Lao động - Thương binh và Xã hội, Bộ Văn hoá, Thể thao và Du lịch xem xét."_s
        << u"*Bộ Lao động - Thương binh và Xã hội;Bộ Văn hóa, Thể thao và Du lịch"_s;
    QTest::newRow("abbreviations")
        << u"Đề nghị Bộ TT&TT, BNV, Bộ NN và PTNT, Bộ KH-CN, BGDĐT, Bộ LĐTB&XH sửa đổi."_s
        << u"*Bộ Thông tin và Truyền thông;Bộ Nội vụ;Bộ Nông nghiệp và Phát triển nông thôn;Bộ Khoa học và Công nghệ;Bộ Giáo dục và Đào tạo;Bộ Lao động - Thương binh và Xã hội"_s;
    QTest::newRow("D for Đ") << u"Đề nghị Bộ KH&DT và BGDDT hướng dẫn."_s
                             << u"*Bộ Kế hoạch và Đầu tư;Bộ Giáo dục và Đào tạo"_s;
    QTest::newRow("shared head, colon")
        << u"Đề nghị các Bộ: Tài chính, Nội vụ, Văn hóa, Thể thao và Du lịch thống nhất."_s
        << u"*Bộ Tài chính;Bộ Nội vụ;Bộ Văn hóa, Thể thao và Du lịch"_s;
    QTest::newRow("shared head, plain")
        << u"Đề nghị các Bộ Kế hoạch và Đầu tư, Tài chính, Giao thông vận tải thống nhất."_s
        << u"*Bộ Kế hoạch và Đầu tư;Bộ Tài chính;Bộ Giao thông vận tải"_s;
    QTest::newRow("shared head, singular")
        << u"Bộ Tài chính, Nội vụ và Y tế hướng dẫn."_s << u"*Bộ Tài chính;Bộ Nội vụ;Bộ Y tế"_s;
    QTest::newRow("police of a province")
        << u"Bộ Tài chính, Công an tỉnh phối hợp."_s << u"*Bộ Tài chính"_s;
    QTest::newRow("chủ trì")
        << u"Đề nghị Bộ TT&TT chủ trì, phối hợp với Bộ KH&ĐT, Bộ Tài chính và các địa phương nghiên cứu."_s
        << u"*Bộ Thông tin và Truyền thông;Bộ Kế hoạch và Đầu tư;Bộ Tài chính;[các địa phương]"_s;
    QTest::newRow("chủ trì later")
        << u"Đề nghị Bộ Công Thương và Bộ Xây dựng, trong đó Bộ Xây dựng chủ trì, sớm ban hành."_s
        << u"*Bộ Xây dựng;Bộ Công Thương"_s;
    QTest::newRow("chủ trì in brackets")
        << u"Bộ Tài chính, Bộ Nội vụ (chủ trì), Bộ Y tế nghiên cứu."_s
        << u"*Bộ Nội vụ;Bộ Tài chính;Bộ Y tế"_s;
    QTest::newRow("partner later")
        << u"Bộ Y tế nghiên cứu, phối hợp với Bộ Nội vụ ban hành Thông tư."_s
        << u"*Bộ Y tế;Bộ Nội vụ"_s;
    QTest::newRow("partner of an object")
        << u"Bộ Công an hướng dẫn các địa phương phối hợp với Bộ Quốc phòng triển khai."_s
        << u"*Bộ Công an"_s;
    QTest::newRow("electronic government")
        << u"Đề nghị Bộ Nội vụ xây dựng Chính phủ điện tử, Chính phủ số."_s << u"*Bộ Nội vụ"_s;
    QTest::newRow("not the government")
        << u"Đề nghị Thanh tra Chính phủ và Văn phòng Chính phủ công khai."_s
        << u"*Thanh tra Chính phủ;Văn phòng Chính phủ"_s;
    QTest::newRow("citation is no address")
        << u"Sửa đổi Thông tư 39/2017/TT-BTTTT của Bộ Thông tin và Truyền thông, Nghị định số 43/2014/NĐ-CP của Chính phủ."_s
        << u""_s;
    QTest::newRow("reported request")
        << u"UBND tỉnh đã có Công văn số 123/UBND-KT đề nghị Bộ Tài chính hỗ trợ. Đề nghị Chính phủ chỉ đạo."_s
        << u"*Chính phủ"_s;
    QTest::newRow("what was")
        << u"Trong thời gian qua, Bộ Tư pháp đã ban hành Thông tư. Đề nghị Bộ Nội vụ hướng dẫn."_s
        << u"*Bộ Nội vụ"_s;
    QTest::newRow("statement first")
        << u"Chính phủ đã ban hành Nghị quyết số 17/NQ-CP. Bộ Thông tin và Truyền thông cần đôn đốc."_s
        << u"*Bộ Thông tin và Truyền thông"_s;
    QTest::newRow("after a clause")
        << u"Để tháo gỡ khó khăn, Bộ Nông nghiệp và PTNT cần sớm hướng dẫn."_s
        << u"*Bộ Nông nghiệp và Phát triển nông thôn"_s;
    QTest::newRow("after a title")
        << u"Về kinh phí: Bộ Tài chính bố trí vốn."_s << u"*Bộ Tài chính"_s;
    QTest::newRow("proposer first")
        << u"UBND tỉnh Hà Giang kiến nghị Bộ Giao thông vận tải bố trí vốn."_s
        << u"*Bộ Giao thông vận tải"_s;
    QTest::newRow("task, not request")
        << u"Nghiên cứu, đề xuất Chính phủ cơ chế đặc thù."_s << u""_s;
    QTest::newRow("meanwhile")
        << u"Bộ Y tế sớm ban hành danh mục, đồng thời Bộ Tài chính cần bố trí kinh phí."_s
        << u"*Bộ Y tế;Bộ Tài chính"_s;
    QTest::newRow("minister") << u"Đề nghị Bộ trưởng Bộ Nội vụ trả lời."_s << u"*Bộ Nội vụ"_s;
    QTest::newRow("part of a ministry")
        << u"Đề nghị Cục An toàn thông tin (Bộ Thông tin và Truyền thông) hỗ trợ."_s
        << u"*Bộ Thông tin và Truyền thông"_s;
    QTest::newRow("committees of provinces")
        << u"Đề nghị UBND các tỉnh, thành phố trực thuộc trung ương đẩy mạnh."_s
        << u"*[UBND các tỉnh, thành phố trực thuộc trung ương]"_s;
    QTest::newRow("quan is no quận")
        << u"Đề nghị các Bộ, ngành Trung ương quan tâm."_s << u"*[các Bộ, ngành Trung ương]"_s;
    QTest::newRow("small letters")
        << u"Đề nghị bộ tài chính và bộ xây dựng thống nhất."_s << u"*Bộ Tài chính;Bộ Xây dựng"_s;
    QTest::newRow("words that look alike")
        << u"Cán bộ y tế, cán bộ nội vụ cần được tập huấn; toàn bộ tài chính do tỉnh lo."_s
        << u""_s;
    QTest::newRow("without marks") << u"De nghi Bo Thong tin va Truyen thong, BNV som ban hanh."_s
                                   << u"*Bộ Thông tin và Truyền thông;Bộ Nội vụ"_s;
    QTest::newRow("tone position") << u"Đề nghị Uỷ ban Dân tộc xem xét."_s << u"*Ủy ban Dân tộc"_s;
    QTest::newRow("past body")
        << u"Bộ Bưu chính, Viễn thông và Bộ Văn hóa - Thông tin ban hành Thông tư liên tịch."_s
        << u"*Bộ Bưu chính, Viễn thông;Bộ Văn hóa - Thông tin"_s;
    QTest::newRow("task behind a semicolon")
        << u"Đề nghị Chính phủ ban hành Nghị định; giao Bộ Tài chính theo dõi."_s
        << u"*Chính phủ"_s;
    QTest::newRow("partner first")
        << u"Cùng với Bộ Tài chính, đề nghị Bộ Kế hoạch và Đầu tư quan tâm nguồn vốn."_s
        << u"*Bộ Kế hoạch và Đầu tư;Bộ Tài chính"_s;
    QTest::newRow("agreeing with")
        << u"Đề nghị Bộ Công Thương trao đổi, thống nhất với Bộ Y tế về quản lý."_s
        << u"*Bộ Công Thương;Bộ Y tế"_s;
    QTest::newRow("when exchanging with")
        << u"Bộ Thông tin và Truyền thông cần tăng cường sử dụng văn bản điện tử có ký số khi trao "
           "đổi với các cơ quan nhà nước và địa phương thay thế hẳn cho văn bản giấy."_s
        << u"*Bộ Thông tin và Truyền thông"_s;
    QTest::newRow("above all")
        << u"Đề nghị các bộ, ngành Trung ương, nhất là Bộ Công an, Bộ Tài chính chia sẻ dữ liệu."_s
        << u"*[các bộ, ngành Trung ương];Bộ Công an;Bộ Tài chính"_s;
    QTest::newRow("group in brackets")
        << u"Đề nghị các Bộ (Tài chính, Nội vụ) thống nhất."_s << u"*Bộ Tài chính;Bộ Nội vụ"_s;
    QTest::newRow("at the end in brackets")
        << u"Nâng mức hỗ trợ khuyến công (Bộ Công Thương, Bộ Tài chính)."_s
        << u"*Bộ Công Thương;Bộ Tài chính"_s;
    QTest::newRow("passive") << u"Mong được Bộ Tài chính hỗ trợ kinh phí."_s << u"*Bộ Tài chính"_s;
    QTest::newRow("part of the ministry")
        << u"Đề nghị Văn phòng Bộ Y tế cung cấp tài liệu."_s << u"*Bộ Y tế"_s;
    QTest::newRow("told, not asked")
        << u"Bộ Tài chính có Công văn số 123/BTC-NS trả lời. Đề nghị Bộ Y tế sửa Thông tư."_s
        << u"*Bộ Y tế"_s;
    QTest::newRow("handed on by the council")
        << u"Đề nghị Hội đồng kiến nghị Bộ Thông tin và Truyền thông ban hành hướng dẫn."_s
        << u"*Bộ Thông tin và Truyền thông"_s;
    QTest::newRow("handed on by a province")
        << u"Đề nghị UBND tỉnh kiến nghị Bộ Giao thông vận tải bàn giao đường."_s << u""_s;
    QTest::newRow("nobody") << u"Sớm ban hành hướng dẫn xác định chi phí phần mềm."_s << u""_s;
}

void TestBodies::addressees()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(written(finder().addressees(text, findCitations(text))), expected);
    // Other Unicode forms of the same words say the same.
    const QString composed =
        text.normalized(QString::NormalizationForm_D).normalized(QString::NormalizationForm_C);
    QCOMPARE(written(finder().addressees(composed, findCitations(composed))), expected);
}

void TestBodies::mistyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("a mark") << u"Bộ Tài chinh"_s << u"BTC"_s;
    QTest::newRow("another mark") << u"Bộ Thông tin và Truyên thông"_s << u"BTTTT"_s;
    QTest::newRow("a letter too few") << u"Bộ Khoa học và Công nhệ"_s << u"BKHCN"_s;
    QTest::newRow("a letter too many") << u"Bộ Giao thông vận tảii"_s << u"BGTVT"_s;
    QTest::newRow("turned round") << u"Bộ Xây dựgn"_s << u"BXD"_s;
    QTest::newRow("the first word") << u"Bô Nội vụ"_s << u"BNV"_s;
    QTest::newRow("more than an alias") << u"Bộ Nông nghiệp và Môi trườg"_s << u"BNNMT"_s;
    QTest::newRow("not a ministry") << u"Ngân hàng Nhà nước Việt Nan"_s << u"NHNN"_s;
    QTest::newRow("two letters") << u"Bộ Tai chinh"_s << QString();
    QTest::newRow("another word") << u"Bộ phận một cửa"_s << QString();
    QTest::newRow("a set of forms") << u"Bộ Tài liệu"_s << QString();
    QTest::newRow("small letters") << u"bộ tài chinh"_s << QString();
    QTest::newRow("police") << u"Bộ Công ty"_s << QString();
    QTest::newRow("two words") << u"Chính phú"_s << QString();
}

// A name that is mistyped is a question to the reviewer.
void TestBodies::mistyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    const QString text = u"Đề nghị "_s + typed + u" xem xét, giải quyết kiến nghị."_s;
    const QList<DraftBody> found = finder().addressees(text, {});
    QCOMPARE(found.isEmpty() ? QString() : found.first().code, code);
    if (code.isEmpty())
        return;
    QVERIFY(!found.first().sure);
    QCOMPARE(found.first().asWritten, typed);
    QCOMPARE(text.mid(found.first().span.start, found.first().span.length), typed);
    // Typed rightly it is no question.
    const QList<DraftBody> right =
        finder().addressees(u"Đề nghị "_s + found.first().name + u" xem xét."_s, {});
    QVERIFY(right.first().sure);
    QVERIFY(right.first().asWritten.isEmpty());
}

void TestBodies::elsewhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("province") << u"Đề nghị UBND tỉnh bố trí kinh phí."_s << true;
    QTest::newRow("department") << u"Kiến nghị Sở Xây dựng kiểm tra."_s << true;
    QTest::newRow("company") << u"Đề nghị Tập đoàn Điện lực Việt Nam cấp điện."_s << true;
    QTest::newRow("with a ministry") << u"Đề nghị Sở Y tế, Bộ Y tế kiểm tra."_s << false;
    QTest::newRow("nobody") << u"Sớm ban hành hướng dẫn."_s << false;
    QTest::newRow("the ministry of the letter") << u"Đề nghị Bộ sớm hướng dẫn."_s << false;
    QTest::newRow("who proposes") << u"UBND tỉnh đề nghị sửa Nghị định."_s << false;
}

void TestBodies::elsewhere()
{
    QFETCH(QString, text);
    QFETCH(bool, expected);
    QCOMPARE(finder().addressed(text, {}).elsewhere, expected);
}

void TestBodies::cells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one") << u"Bộ Y tế"_s << u"*Bộ Y tế"_s;
    QTest::newRow("several") << u"Bộ TT&TT, Bộ KH&ĐT và BHXH Việt Nam"_s
                             << u"*Bộ Thông tin và Truyền thông;Bộ Kế hoạch và Đầu tư;Bảo hiểm xã "
                                "hội Việt Nam"_s;
    QTest::newRow("lines") << u"Bộ Công an\nBộ Tư pháp"_s << u"*Bộ Công an;Bộ Tư pháp"_s;
    QTest::newRow("who leads") << u"Bộ Công an, Bộ Tư pháp (chủ trì)"_s
                               << u"*Bộ Tư pháp;Bộ Công an"_s;
    QTest::newRow("who helps") << u"Bộ Công Thương; Bộ TN&MT phối hợp"_s
                               << u"*Bộ Công Thương;Bộ Tài nguyên và Môi trường"_s;
    QTest::newRow("labels") << u"Chủ trì: Bộ Y tế. Phối hợp: Bộ Tài chính"_s
                            << u"*Bộ Y tế;Bộ Tài chính"_s;
    QTest::newRow("shared head") << u"Các Bộ: Tài chính, Nội vụ"_s << u"*Bộ Tài chính;Bộ Nội vụ"_s;
    QTest::newRow("not in the directory")
        << u"Sở Giáo dục và Đào tạo; Sở Nội vụ"_s << u"*[Sở Giáo dục và Đào tạo];[Sở Nội vụ]"_s;
    QTest::newRow("commas in a name") << u"Sở Văn hóa, Thể thao và Du lịch, Sở Tài chính"_s
                                      << u"*[Sở Văn hóa, Thể thao và Du lịch];[Sở Tài chính]"_s;
    QTest::newRow("group") << u"Các Bộ, ngành liên quan"_s << u"*[Các Bộ, ngành liên quan]"_s;
    QTest::newRow("nobody") << u"Đã trả lời"_s << u""_s;
}

void TestBodies::cells()
{
    QFETCH(QString, cell);
    QFETCH(QString, expected);
    const QList<DraftBody> bodies = finder().inCell(cell, false);
    QCOMPARE(written(bodies), expected);
    for (const DraftBody& body : bodies)
        QVERIFY2(cell.contains(body.asWritten), qPrintable(body.asWritten));
    for (const DraftBody& body : finder().inCell(cell, true))
        QVERIFY(body.role == Role::Coordinating || cell.contains(u"hủ trì"_s));
}

void TestBodies::headings_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    QTest::newRow("đối với") << u"Đối với Bộ Tài chính:"_s << u"*Bộ Tài chính"_s;
    QTest::newRow("kiến nghị với")
        << u"Kiến nghị với Chính phủ, Thủ tướng Chính phủ"_s << u"*Chính phủ;Thủ tướng Chính phủ"_s;
    QTest::newRow("name alone") << u"Bộ Nội vụ"_s << u"*Bộ Nội vụ"_s;
    QTest::newRow("competence") << u"Nội dung thuộc thẩm quyền của Bộ Giao thông vận tải"_s
                                << u"*Bộ Giao thông vận tải"_s;
    QTest::newRow("sentence")
        << u"Sở Thông tin và Truyền thông kính đề nghị Bộ Thông tin và Truyền thông xem xét các nội dung sau:"_s
        << u"*Bộ Thông tin và Truyền thông"_s;
    QTest::newRow("group") << u"Đề nghị các Bộ, ngành Trung ương"_s
                           << u"*[các Bộ, ngành Trung ương]"_s;
    QTest::newRow("none") << u"Về hạ tầng kỹ thuật:"_s << u""_s;
}

void TestBodies::headings()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    QCOMPARE(written(finder().headingAddressees(line)), expected);
}

void TestBodies::everyNameAndAlias()
{
    const QList<Body> directory = standardDirectory();
    for (const Body& body : directory) {
        QStringList spellings = body.aliases;
        spellings << body.name << body.code << body.shortName;
        for (const QString& spelling : spellings) {
            const QString text = u"Đề nghị "_s + spelling + u" xem xét, giải quyết."_s;
            const QList<DraftBody> found = finder().addressees(text, {});
            QVERIFY2(found.size() == 1, qPrintable(spelling));
            QVERIFY2(found.first().code == body.code, qPrintable(spelling));
        }
    }
}

void TestBodies::spansAreTheNames()
{
    const QString text =
        u"Đề nghị Bộ TT&TT chủ trì, phối hợp với các Bộ, ngành liên quan rà soát."_s;
    const QList<DraftBody> found = finder().addressees(text, {});
    QCOMPARE(found.size(), 2);
    QCOMPARE(text.mid(found.at(0).span.start, found.at(0).span.length), u"Bộ TT&TT"_s);
    QCOMPARE(found.at(0).name, u"Bộ Thông tin và Truyền thông"_s);
    QCOMPARE(found.at(0).shortName, u"Bộ TT&TT"_s);
    QCOMPARE(text.mid(found.at(1).span.start, found.at(1).span.length),
             u"các Bộ, ngành liên quan"_s);
}

void TestBodies::directoryIsWhole()
{
    const QList<Body> directory = standardDirectory();
    QCOMPARE(directory.size(), 37);
    QStringList codes;
    for (const Body& body : directory) {
        QVERIFY(!body.name.isEmpty() && !body.shortName.isEmpty());
        QVERIFY2(!codes.contains(body.code), qPrintable(body.code));
        codes.append(body.code);
    }
    for (const Body& body : directory) {
        for (const Successor& successor : body.successors)
            QVERIFY2(codes.contains(successor.code), qPrintable(successor.code));
    }
    const Body& ministry = directory.at(codes.indexOf(u"BTTTT"_s));
    QVERIFY(ministry.standsOn(QDate(2025, 2, 28)));
    QVERIFY(!ministry.standsOn(QDate(2025, 3, 1)));
    QCOMPARE(ministry.successors.size(), 2);
    QCOMPARE(ministry.successors.first(), (Successor{u"BKHCN"_s, {}}));
    QCOMPARE(ministry.successors.last(), (Successor{u"BVHTTDL"_s, u"báo chí, xuất bản"_s}));
}

void TestBodies::search_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("code");
    QTest::newRow("bo tttt") << u"bo tttt"_s << u"BTTTT"_s;
    QTest::newRow("btttt") << u"btttt"_s << u"BTTTT"_s;
    QTest::newRow("BTTTT") << u"BTTTT"_s << u"BTTTT"_s;
    QTest::newRow("tttt") << u"tttt"_s << u"BTTTT"_s;
    QTest::newRow("tt&tt") << u"tt&tt"_s << u"BTTTT"_s;
    QTest::newRow("thong tin") << u"thong tin"_s << u"BTTTT"_s;
    QTest::newRow("bộ thông") << u"bộ thông"_s << u"BTTTT"_s;
    QTest::newRow("truyen thong") << u"truyen thong"_s << u"BTTTT"_s;
    QTest::newRow("bo noi vu") << u"bo noi vu"_s << u"BNV"_s;
    QTest::newRow("bnv") << u"bnv"_s << u"BNV"_s;
    QTest::newRow("van hoa the thao") << u"van hoa the thao"_s << u"BVHTTDL"_s;
    QTest::newRow("ngan hang") << u"ngan hang"_s << u"NHNN"_s;
    QTest::newRow("cp") << u"cp"_s << u"CP"_s;
    QTest::newRow("lao dong") << u"lao dong"_s << u"BLĐTBXH"_s;
    QTest::newRow("kh&dt") << u"kh&dt"_s << u"BKHĐT"_s;
    QTest::newRow("gd") << u"gd"_s << u"BGDĐT"_s;
    QTest::newRow("uy ban dan toc") << u"uy ban dan toc"_s << u"UBDT"_s;
    QTest::newRow("công thương") << u"công thương"_s << u"BCT"_s;
}

void TestBodies::search()
{
    QFETCH(QString, query);
    QFETCH(QString, code);
    const QList<Body> directory = standardDirectory();
    const QList<qsizetype> found = BodySearch(directory).find(query);
    QVERIFY(!found.isEmpty());
    QCOMPARE(directory.at(found.first()).code, code);
}

void TestBodies::standingBodiesComeFirst()
{
    const QList<Body> directory = standardDirectory();
    const BodySearch search(directory);
    QCOMPARE(search.find(QString()).size(), directory.size());
    QCOMPARE(search.find(u"bo"_s, 5).size(), 5);
    QVERIFY(search.find(u"khong co bo nay"_s).isEmpty());
    QVERIFY(search.find(u"&&&"_s).isEmpty());
    bool gone = false;
    for (const qsizetype at : search.find(u"bộ nông"_s)) {
        QVERIFY2(!gone || directory.at(at).validTo.isValid(), "a standing body after a past one");
        gone = directory.at(at).validTo.isValid();
    }
}

QTEST_GUILESS_MAIN(TestBodies)
#include "tst_text_bodies.moc"
