// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/textdrafts.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

class TestTables : public QObject {
    Q_OBJECT

private slots:
    void tables();
    void columns();
    void columnsWithoutNumbers();
    void furtherParagraphsOfCells();
    void sectionsOfTables();
    void cellByCell();
};

void TestTables::tables()
{
    const QString text = u"STT\tNội dung kiến nghị\tCơ quan trả lời\n"
                         "1\tSớm ban hành hướng dẫn\tBộ Tài chính\n"
                         "2\tBổ sung biên chế\tBộ Nội vụ\n"_s;
    const DraftDocument draft = readLetter(text);
    QCOMPARE(shapeOf(draft.proposals), u"1,2"_s);
    QCOMPARE(draft.proposals.at(0).bodies.at(0).code, u"BTC"_s);
    QCOMPARE(draft.proposals.at(1).bodies.at(0).code, u"BNV"_s);
    QVERIFY(draft.proposals.at(0).text.startsWith(u"Sớm ban hành hướng dẫn"_s));

    QString piped = u"| TT | Nội dung kiến nghị | Cơ quan |\n|---|---|---|\n"
                    "| 1 | Đề nghị sửa Nghị định | Bộ Y tế |\n"_s;
    QCOMPARE(shapeOf(readLetter(piped).proposals), u"1"_s);
    QCOMPARE(brokenPromises(readLetter(piped)), QStringList());
}

void TestTables::columns()
{
    const DraftDocument draft =
        readLetter(u"TT\tĐịa phương kiến nghị\tLĩnh vực\tKiến nghị, đề xuất\tCơ quan chủ trì\t"
                   "Cơ quan phối hợp\tGhi chú\n"
                   "1\tSơn La\tGiao thông\tSớm đầu tư cao tốc theo Quyết định 326/QĐ-TTg\tBộ GTVT\t"
                   "Bộ Kế hoạch và Đầu tư\tLần 2\n"
                   "3\tUBND tỉnh Yên Bái\tY tế\tHỗ trợ thuốc\tBan Cơ yếu Chính phủ\t\t\n\n"
                   "Tổng số: 02 kiến nghị\n"_s);
    QCOMPARE(shapeOf(draft.proposals), u"1,3"_s);
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

void TestTables::columnsWithoutNumbers()
{
    const DraftDocument draft =
        readLetter(u"Đơn vị đề xuất\tNội dung đề xuất\tBộ, ngành xử lý\n"
                   "Sở Y tế Hà Nam\tSửa Luật Dược\tBộ Y tế\n"
                   "Sở Y tế Nam Định\tHỗ trợ vắc xin\tBộ Y tế, Bộ Tài chính\n"_s);
    QCOMPARE(shapeOf(draft.proposals), u"-,-"_s);
    QCOMPARE(draft.proposals.at(0).proposingBody, u"Sở Y tế Hà Nam"_s);
    QCOMPARE(draft.proposals.at(1).text, u"Hỗ trợ vắc xin"_s);
    QCOMPARE(draft.proposals.at(1).bodies.size(), 2);
    // A menu is no table.
    QVERIFY(readLetter(u"Văn bản | Kiến nghị | Doanh nghiệp\nHôm nay trời đẹp.\n"_s)
                .proposals.isEmpty());
}

// A paragraph of a cell is a line with as many tabs before it as there are cells.
void TestTables::furtherParagraphsOfCells()
{
    const DraftDocument draft = readLetter(u"STT\tNội dung kiến nghị\tCơ quan trả lời\n"
                                           "1\tSửa Luật Dược.\tBộ Y tế\n"
                                           "\tBổ sung danh mục thuốc.\n"
                                           "\t\tBộ Tài chính\n"
                                           "2\tHỗ trợ vắc xin.\tBộ Y tế\n"_s);
    QCOMPARE(shapeOf(draft.proposals), u"1,2"_s);
    QCOMPARE(draft.proposals.at(0).text, u"Sửa Luật Dược.\nBổ sung danh mục thuốc."_s);
    QCOMPARE(draft.proposals.at(0).bodies.size(), 2);
    QCOMPARE(draft.proposals.at(0).bodies.at(1).code, u"BTC"_s);
    QCOMPARE(lostWords(draft), QStringList());
}

void TestTables::sectionsOfTables()
{
    const DraftDocument draft = readLetter(u"STT\tNội dung kiến nghị\tCơ quan trả lời\n"
                                           "(1)\t(2)\t(3)\n"
                                           "I\tHạ tầng\t\n"
                                           "1\tLàm đường\tBộ Xây dựng\n"
                                           "II\tY tế\t\n"
                                           "1\tHỗ trợ vắc xin\tBộ Y tế\n"
                                           "STT\tNội dung kiến nghị\tCơ quan trả lời\n"
                                           "2\tMua thuốc\tBộ Y tế\n"_s);
    QCOMPARE(shapeOf(draft.proposals), u"I(1),II(1,2)"_s);
    QVERIFY(draft.proposals.at(0).heading);
    QCOMPARE(draft.proposals.at(0).text, u"Hạ tầng"_s);

    const DraftDocument named = readLetter(u"STT\tNội dung kiến nghị\tĐơn vị kiến nghị\n"
                                           "BỘ Y TẾ\t\t\n"
                                           "1\tHỗ trợ vắc xin\tHà Nam\n"
                                           "BỘ NỘI VỤ\n"
                                           "2\tBổ sung biên chế\tNam Định\n"_s);
    QCOMPARE(shapeOf(named.proposals), u"1,2"_s);
    QCOMPARE(named.proposals.at(0).bodies.at(0).code, u"BYT"_s);
    QCOMPARE(named.proposals.at(1).bodies.at(0).code, u"BNV"_s);
    QCOMPARE(lostWords(named), QStringList());
}

void TestTables::cellByCell()
{
    const DraftDocument draft =
        readLetter(u"STT\nNội dung kiến nghị\nCơ quan\n1\nSớm ban hành hướng dẫn\n"
                   "Bộ Tài chính\n2\nBổ sung biên chế giáo viên\nBộ Nội vụ\n"_s);
    QCOMPARE(shapeOf(draft.proposals), u"1,2"_s);
    QCOMPARE(draft.proposals.at(1).text, u"Bổ sung biên chế giáo viên"_s);
    QCOMPARE(draft.proposals.at(1).bodies.at(0).code, u"BNV"_s);
    QCOMPARE(brokenPromises(draft), QStringList());
    QCOMPARE(lostWords(draft), QStringList());
}

QTEST_GUILESS_MAIN(TestTables)
#include "tst_text_tables.moc"
