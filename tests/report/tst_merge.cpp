// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/merge/mergetemplate.h"
#include "support/samplerecord.h"
#include "support/wordtemplate.h"
#include "words/words.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nghisu;
using namespace nghisu::support;
using namespace Qt::StringLiterals;

namespace {

const QString document = u"word/document.xml"_s;

/// A meeting with three proposals below two headings, of which the first has two paragraphs.
MeetingRecord meeting()
{
    MeetingRecord record = sampleRecord(3);
    record.entries[0].proposal.text = u"Sửa Luật A & B <gấp>.\nBáo cáo trước quý I."_s;
    record.entries[1].proposal.text = u"Hai."_s;
    record.entries[2].proposal.text = u"Ba."_s;
    AgendaEntry heading;
    heading.proposal.kind = ProposalKind::Heading;
    heading.proposal.text = u"Hạ tầng"_s;
    record.entries.insert(1, heading);
    heading.proposal.text = u"Nhân lực"_s;
    record.entries.insert(3, heading);
    return record;
}

MergeItem values(const MeetingRecord& record = meeting())
{
    return mergeValues(record, Words(record.council.language), QDate(2017, 11, 2));
}

QByteArray filled(const QByteArray& docx, const MergeItem& item = values())
{
    const auto read = MergeTemplate::read(docx);
    if (!read || !read->problems().isEmpty())
        return {};
    const auto made = read->fill(item);
    return made ? made->docx : QByteArray();
}

QStringList texts(const QString& body)
{
    return wordTexts(filled(wordTemplate(body)));
}

QString bodyOf(const QByteArray& docx)
{
    const QString xml = QString::fromUtf8(partOfZip(docx, document));
    const qsizetype from = xml.indexOf(u"<w:body>") + 8;
    return xml.sliced(from, xml.indexOf(u"</w:body>") - from);
}

}  // namespace

/// Word templates filled with a meeting: where fields are found, and what is repeated.
class TestMerge : public QObject {
    Q_OBJECT

private slots:
    void fillsFields_data()
    {
        QTest::addColumn<QStringList>("runs");
        QTest::addColumn<QString>("text");
        const QString council = u"Hội đồng Giám đốc CNTT khu vực miền Bắc"_s;
        QTest::newRow("Vietnamese")
            << QStringList{u"Của {{hội_đồng}}."_s} << u"Của %1."_s.arg(council);
        QTest::newRow("without marks") << QStringList{u"{{hoi dong}}"_s} << council;
        QTest::newRow("capitals, spaces") << QStringList{u"{{ HỘI  ĐỒNG }}"_s} << council;
        QTest::newRow("English") << QStringList{u"{{council}}"_s} << council;
        QTest::newRow("another name") << QStringList{u"{{tên hội đồng}}"_s} << council;
        QTest::newRow("no-break space") << QStringList{u"{{hội\u00A0đồng}}"_s} << council;
        QTest::newRow("decomposed")
            << QStringList{u"{{%1}}"_s.arg(u"hội đồng"_s.normalized(QString::NormalizationForm_D))}
            << council;
        QTest::newRow("split between braces")
            << QStringList{u"{"_s, u"{hội đồng}"_s, u"}."_s} << u"%1."_s.arg(council);
        QTest::newRow("split everywhere")
            << QStringList{u"a {"_s, u"{"_s, u"h"_s, u"ội"_s, u"_"_s, u"đồng"_s, u"}"_s, u"} b"_s}
            << u"a %1 b"_s.arg(council);
        QTest::newRow("two in one") << QStringList{u"{{địa_danh}}, ngày {{ngày_họp}}"_s}
                                    << u"Hải Phòng, ngày 24 tháng 11 năm 2017"_s;
        QTest::newRow("one ends where the next begins")
            << QStringList{u"{{địa_danh"_s, u"}}{{"_s, u"ngày_họp_ngắn}}"_s}
            << u"Hải Phòng24/11/2017"_s;
        QTest::newRow("lone braces") << QStringList{u"{a} {b} {"_s} << u"{a} {b} {"_s;
    }

    void fillsFields()
    {
        QFETCH(QStringList, runs);
        QTEST(texts(wordParagraph(runs)).join(u'|'), "text");
    }

    // The value looks like the run in which its field begins; the rest of that text keeps its own.
    void takesLookOfFirstRun()
    {
        const auto run = [](const QString& look, const QString& text) {
            return u"<w:r><w:rPr>%1</w:rPr><w:t>%2</w:t></w:r>"_s.arg(look, text);
        };
        const QString body =
            u"<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>%1<w:proofErr w:type=\"spellStart\"/>%2"
            "<w:bookmarkStart w:id=\"1\" w:name=\"x\"/>%3<w:bookmarkEnd w:id=\"1\"/></w:p>"_s.arg(
                run(u"<w:b/>"_s, u"Tại {{"_s), run(u"<w:i/>"_s, u"địa"_s),
                run(u"<w:u/>"_s, u"_danh}} nhé"_s));
        const QString made = bodyOf(filled(wordTemplate(body)));
        QCOMPARE(made, u"<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                       "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Tại </w:t></w:r>"
                       "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Hải Phòng</w:t></w:r>"
                       "<w:bookmarkStart w:id=\"1\" w:name=\"x\"/>"
                       "<w:r><w:rPr><w:u/></w:rPr><w:t xml:space=\"preserve\"> nhé</w:t></w:r>"
                       "<w:bookmarkEnd w:id=\"1\"/></w:p>"_s);
    }

    void findsEveryPlace()
    {
        const QString field = wordParagraph({u"{{địa"_s, u"_danh}}"_s});
        const QString box =
            u"<w:p><w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>%1"
            "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>"
            "<w:txbxContent>%1</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
            "</mc:AlternateContent></w:r></w:p>"_s.arg(field);
        const QString link = u"<w:p><w:hyperlink r:id=\"rId9\"><w:r><w:t>{{địa_danh}}</w:t></w:r>"
                             "</w:hyperlink></w:p>"_s;
        const QString control = u"<w:sdt><w:sdtContent>%1</w:sdtContent></w:sdt>"_s.arg(field);
        const QString tracked = u"<w:p><w:ins w:id=\"3\"><w:r><w:t>{{địa_danh}}</w:t></w:r></w:ins>"
                                "<w:del w:id=\"4\"><w:r><w:delText>{{x}}</w:delText></w:r></w:del>"
                                "</w:p>"_s;
        const QByteArray made = filled(wordTemplate(
            field + box + link + control + tracked + wordTable({{u"{{địa_danh}}"_s}}),
            {wordPart(u"header1"_s, field), wordPart(u"footer2"_s, field),
             wordPart(u"footnotes"_s, u"<w:footnote w:id=\"1\">%1</w:footnote>"_s.arg(field)),
             wordPart(u"endnotes"_s, u"<w:endnote w:id=\"1\">%1</w:endnote>"_s.arg(field))}));
        const QString place = u"Hải Phòng"_s;
        QCOMPARE(wordTexts(made),
                 (QStringList{place, QString(), place, place, place, place, place, place}));
        for (const QString& part : {u"header1"_s, u"footer2"_s, u"footnotes"_s, u"endnotes"_s})
            QCOMPARE(wordTexts(made, u"word/%1.xml"_s.arg(part)), QStringList{place});
        QVERIFY(partOfZip(made, document).contains("<w:delText>{{x}}</w:delText>"));
    }

    // A text of several paragraphs is several paragraphs of the same look.
    void keepsParagraphs()
    {
        const QString body = u"<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>"
                             "<w:t>{{#kiến_nghị}}{{số}}. {{nội_dung}} (hết){{/kiến_nghị}}</w:t>"
                             "</w:r></w:p>"_s;
        const QByteArray made = filled(wordTemplate(body));
        QCOMPARE(wordTexts(made),
                 (QStringList{u"1. Sửa Luật A & B <gấp>."_s, u"Báo cáo trước quý I. (hết)"_s,
                              u"2. Hai. (hết)"_s, u"3. Ba. (hết)"_s}));
        const QString xml = bodyOf(made);
        QCOMPARE(xml.count(u"<w:jc w:val=\"both\"/>"), 4);
        QCOMPARE(xml.count(u"<w:p>"), 4);
        QCOMPARE(xml.count(u"<w:br/>"), 0);
        QVERIFY(xml.contains(u"A &amp; B &lt;gấp&gt;."));
    }

    // Where no paragraph can end, in a content control within it, lines are broken.
    void breaksLinesInControls()
    {
        const QString body =
            u"<w:p><w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>{{quyền hạn ký}}</w:t></w:r>"
            "</w:sdtContent></w:sdt></w:p>"_s;
        QCOMPARE(texts(body), QStringList{u"TM. HỘI ĐỒNG\nCHỦ TỊCH"_s});
    }

    void repeatsParagraphs()
    {
        QCOMPARE(texts(wordParagraph({u"Đầu"_s}) + wordParagraph({u"{{#kiến_nghị}}"_s})
                       + wordParagraph({u"{{số}}. {{tên_ngắn}}"_s})
                       + wordParagraph({u"Chủ trì: {{chủ_trì}}"_s})
                       + wordParagraph({u"{{/kiến_"_s, u"nghị}}"_s}) + wordParagraph({u"Cuối"_s})),
                 (QStringList{u"Đầu"_s, u"1. Sửa Luật A & B <gấp>. Báo cáo trước quý I"_s,
                              u"Chủ trì: Bộ Thông tin và Truyền thông"_s, u"2. Hai"_s,
                              u"Chủ trì: Bộ Thông tin và Truyền thông"_s, u"3. Ba"_s,
                              u"Chủ trì: Bộ Thông tin và Truyền thông"_s, u"Cuối"_s}));
        // The ends may stand in the first and the last of the paragraphs.
        QCOMPARE(texts(wordParagraph({u"{{#thành_viên}}{{họ_tên}}"_s})
                       + wordParagraph({u"{{chức_vụ}}{{/thành_viên}}"_s})),
                 (QStringList{u"Nguyễn Minh Khôi"_s, u"Giám đốc"_s, u"Trần Thị Ngọc Ánh"_s,
                              u"Phó Giám đốc"_s}));
    }

    void repeatsWithinText()
    {
        QCOMPARE(
            texts(wordParagraph({u"Dự: {{#thành_viên}}{{họ_tên}}; {{/"_s, u"thành_viên}}hết."_s})),
            QStringList{u"Dự: Nguyễn Minh Khôi; Trần Thị Ngọc Ánh; hết."_s});
    }

    void repeatsRows()
    {
        QCOMPARE(
            texts(wordTable({{u"STT"_s, u"Nội dung"_s, u"Ghi chú"_s},
                             {u"{{#proposals}}{{number}}"_s, u"{{text}}"_s, u"{{/proposals}}"_s},
                             {u"Cộng"_s, u"{{proposal_count}}"_s, QString()}})),
            (QStringList{u"STT"_s, u"Nội dung"_s, u"Ghi chú"_s, u"1"_s, u"Sửa Luật A & B <gấp>."_s,
                         u"Báo cáo trước quý I."_s, QString(), u"2"_s, u"Hai."_s, QString(), u"3"_s,
                         u"Ba."_s, QString(), u"Cộng"_s, u"3"_s, QString()}));
        // A row of one cell repeats as a whole.
        const QByteArray made = filled(wordTemplate(
            wordTable({{u"{{#thành_viên}}{{họ_tên}}: {{chức_vụ}}{{/thành_viên}}"_s}})));
        QCOMPARE(partOfZip(made, document).count("<w:tr>"), 2);
        // Both ends in one cell of several: what stands in that cell.
        QCOMPARE(texts(wordTable({{u"{{#thành_viên}}{{họ_tên}}{{/thành_viên}}"_s, u"x"_s}})),
                 (QStringList{u"Nguyễn Minh Khôi"_s, u"Trần Thị Ngọc Ánh"_s, u"x"_s}));
    }

    // Rows in rows: each heading with what is below it. Rows of ends only vanish.
    void nestsRows()
    {
        QCOMPARE(texts(wordTable({{u"{{#mục}}"_s, QString()},
                                  {u"{{?tên_mục}}{{tên_mục}}{{/tên_mục}}"_s},
                                  {u"{{#kiến_nghị}}{{số}}"_s, u"{{tên_ngắn}}{{/kiến_nghị}}"_s},
                                  {u"{{/mục}}"_s, QString()}})),
                 (QStringList{u"1"_s, u"Sửa Luật A & B <gấp>. Báo cáo trước quý I"_s, u"Hạ tầng"_s,
                              u"2"_s, u"Hai"_s, u"Nhân lực"_s, u"3"_s, u"Ba"_s}));
    }

    void nestsParagraphs()
    {
        QCOMPARE(texts(wordParagraph({u"{{#cơ_quan}}{{cơ_quan}}: {{số_kiến_nghị}}"_s})
                       + wordParagraph({u"{{#kiến_nghị}}- {{số}}/{{thứ_tự}}{{/kiến_nghị}}"_s})
                       + wordParagraph({u"{{/cơ quan}}"_s})),
                 (QStringList{u"Bộ Thông tin và Truyền thông: 3"_s, u"- 1/1"_s, u"- 2/2"_s,
                              u"- 3/3"_s}));
    }

    void asksConditions()
    {
        const auto line = [](const QString& text) { return wordParagraph({text}); };
        QCOMPARE(texts(line(u"{{?địa_điểm}}Tại {{địa_điểm}}.{{/địa_điểm}}"_s)
                       + line(u"{{!địa_điểm}}Chưa có chỗ.{{/}}"_s)
                       + line(u"{{?biểu_quyết}}Có biểu quyết{{/biểu_quyết}}"_s)
                       + line(u"a{{!biểu_quyết}}b{{/biểu_quyết}}"_s)),
                 (QStringList{u"Tại thành phố Hải Phòng."_s, u"ab"_s}));
    }

    void emptyListsLeaveNothingBroken()
    {
        MeetingRecord empty = sampleRecord(0);
        empty.people.clear();
        const MergeItem nothing = values(empty);
        // A table without rows goes, a cell keeps a paragraph, and so does a header.
        const QByteArray made = filled(
            wordTemplate(wordTable({{u"{{#kiến_nghị}}{{số}}"_s, u"{{/kiến_nghị}}"_s}})
                             + wordTable({{u"{{#khách_mời}}{{họ_tên}}{{/khách_mời}}"_s, u"x"_s}}),
                         {wordPart(u"header1"_s, wordParagraph({u"{{#khách_mời}}a{{/}}"_s}))}),
            nothing);
        QCOMPARE(bodyOf(made),
                 u"<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc>%1</w:tc></w:tr></w:tbl>"_s.arg(
                     wordParagraph({u"x"_s})));
        QVERIFY(partOfZip(made, u"word/header1.xml"_s).contains("<w:p/></w:hdr>"));
    }

    // What is repeated must not bear the same marks twice.
    void copiesBearNoMarksTwice()
    {
        const QString body =
            wordParagraph({u"{{#thành_viên}}"_s})
            + u"<w:p w14:paraId=\"0A\" w14:textId=\"0B\"><w:bookmarkStart w:id=\"1\" "
              "w:name=\"x\"/><w:r><w:t>{{họ_tên}}</w:t></w:r><w:bookmarkEnd w:id=\"1\"/></w:p>"_s
            + wordParagraph({u"{{/thành_viên}}"_s});
        const QString xml = bodyOf(filled(wordTemplate(body)));
        QCOMPARE(xml.count(u"<w:p"), 2);
        for (const QString& mark : {u"paraId"_s, u"textId"_s, u"bookmarkStart"_s, u"bookmarkEnd"_s})
            QCOMPARE(xml.count(mark), 1);
    }

    // A section of pages ends in its paragraph and stays, whatever is taken out of it.
    void keepsSectionsOfPages()
    {
        const QString section = u"<w:sectPr><w:pgSz w:w=\"16838\"/></w:sectPr>"_s;
        const QByteArray made =
            filled(wordTemplate(wordParagraph({u"{{?hội_đồng}}"_s}) + wordParagraph({u"a"_s})
                                + wordParagraph({u"{{/hội_đồng}}"_s}, section)));
        QVERIFY(partOfZip(made, document).contains(section.toUtf8()));
        QCOMPARE(wordTexts(made), (QStringList{u"a"_s, QString()}));
    }

    void missingValuesAreDots()
    {
        MeetingRecord record = meeting();
        record.meeting.place.clear();
        record.meeting.day = {};
        record.entries[0].proposal.topic.clear();
        const QByteArray docx =
            wordTemplate(wordParagraph({u"{{địa điểm}}, {{địa điểm}}, ngày {{ngày_họp}}"_s})
                         + wordParagraph({u"[{{#kiến_nghị}}{{lĩnh_vực}}{{/kiến_nghị}}]"_s}));
        const auto made = MergeTemplate::read(docx)->fill(values(record));
        QVERIFY(made);
        QCOMPARE(wordTexts(made->docx), (QStringList{u"…, …, ngày … tháng … năm …"_s, u"[]"_s}));
        QCOMPARE(made->missing, (QStringList{u"địa điểm"_s, u"ngày_họp"_s}));
    }

    void controlCharactersGo()
    {
        MeetingRecord record = meeting();
        record.meeting.place = u"Nhà\u0001 khách\tT\u1EA5m\u202E a\u0302"_s;
        QCOMPARE(
            wordTexts(filled(wordTemplate(wordParagraph({u"{{địa_điểm}}"_s})), values(record))),
            QStringList{u"Nhà khách Tấm â"_s});
    }

    // Nothing is touched that is no field: other parts, and the order of all of them.
    void leavesOtherPartsAlone()
    {
        const QByteArray picture("\x89PNG\r\n\x1A\n\0binary", 15);
        const QByteArray settings =
            "<?xml version='1.0'?>\r\n<w:settings  xmlns:w=\"urn:x\" ></w:settings >";
        const QByteArray docx = wordTemplate(wordParagraph({u"{{hội_đồng}}"_s}),
                                             {{u"word/media/image1.png"_s, picture},
                                              {u"word/other.bin"_s, settings},
                                              wordPart(u"footer1"_s, wordParagraph({u"Trang"_s}))});
        const QByteArray made = filled(docx);
        for (const QString& part : {u"word/media/image1.png"_s, u"word/other.bin"_s,
                                    u"word/footer1.xml"_s, u"[Content_Types].xml"_s})
            QCOMPARE(partOfZip(made, part), partOfZip(docx, part));
        QCOMPARE(filled(docx), made);
    }

    // A document without fields is its own result, whatever stands in it.
    void withoutFieldsTheSame()
    {
        QRandomGenerator random(20171124);
        const QStringList pieces{u"{"_s, u"a"_s,         u"}"_s,   u" & "_s,
                                 u"<"_s, u"Kiến nghị"_s, u"{ {"_s, u"} }"_s};
        for (int round = 0; round < 50; ++round) {
            QString body;
            for (int i = 0; i < 20; ++i) {
                QStringList runs;
                for (int j = int(random.bounded(5)); j >= 0; --j)
                    runs.append(pieces[qsizetype(random.bounded(quint32(pieces.size())))] + u' ');
                body += random.bounded(4) == 0 ? wordTable({runs}) : wordParagraph(runs);
            }
            const QByteArray docx = wordTemplate(body);
            const auto read = MergeTemplate::read(docx);
            QVERIFY(read && read->problems().isEmpty() && !read->hasFields());
            QCOMPARE(read->fill(values())->docx, docx);
        }
    }

    // Around the fields everything stands as it was written, to the quote.
    void writesTheRestAsItWas()
    {
        const QString strange =
            u"<w:p w:rsidR='00A1'  ><!-- {{no}} --><w:r><w:t >A &#65; &quot;&amp;</w:t></w:r>"
            "<?mso a?></w:p>\r\n<w:p/><w:p></w:p><m:oMath xmlns:m=\"urn:m\" a = 'x>y'/>"_s;
        const QString made =
            bodyOf(filled(wordTemplate(strange + wordParagraph({u"{{địa_danh}}"_s}))));
        QCOMPARE(made, strange + wordParagraph({u"Hải Phòng"_s}));
    }

    void thousandProposals()
    {
        const MeetingRecord record = sampleRecord(1000);
        const QByteArray made =
            filled(wordTemplate(wordTable({{u"{{#kiến_nghị}}{{số}}"_s, u"{{nội_dung}}"_s,
                                            u"{{cơ_quan_trả_lời}}{{/kiến_nghị}}"_s}})),
                   values(record));
        QCOMPARE(partOfZip(made, document).count("<w:tr>"), 1000);
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
