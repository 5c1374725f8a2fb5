// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordjson.h"
#include "fuzz.h"
#include "support/legacytext.h"
#include "support/packages.h"
#include "support/samplerecord.h"
#include "support/wordtemplate.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>

using namespace nghisu;
using namespace nghisu::support;
using namespace Qt::StringLiterals;

namespace {

const QString letter =
    u"UBND TỈNH QUẢNG NINH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/STTTT-CNTT\n\n"
    "Kính gửi: Bộ Y tế\n\n1. Đề nghị Bộ Y tế và Bộ Nội vụ sửa Nghị định 102/2009/NĐ-CP:\n"
    "a) một;\nb) hai.\n2. Bộ Tài chính bố trí vốn.\n\nÝ kiến?\n1. Đạt, 7 phiếu (44 %)\n"
    "2. Chưa, 9 phiếu (56 %)\nTổng số phiếu: 16\nNơi nhận:\n- Như trên.\n"_s;

class Writer {
public:
    explicit Writer(const QString& folder) : m_folder(folder) {}

    void write(const QString& target, const QByteArray& seed)
    {
        const QString folder = m_folder + u'/' + target;
        QDir().mkpath(folder);
        QFile file(folder + u'/' + QString::number(++m_count));
        if (file.open(QIODevice::WriteOnly))
            file.write(seed);
    }
    // The parts that a target packs by itself.
    void writeParts(const QString& target, const QByteArray& package, const QStringList& names)
    {
        QByteArrayList parts;
        for (const QString& name : names)
            parts.append(partOfZip(package, name));
        write(target, parts.join(fuzz::partEnd));
    }

private:
    QString m_folder;
    int m_count = 0;
};

QByteArray docx()
{
    const QString numbered = u"<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"_s;
    const QString table =
        u"<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>"
        "</w:tcPr>%1</w:tc><w:tc>%1%1</w:tc></w:tr></w:tbl>"_s.arg(docxParagraph(u"a"_s));
    return docxOf(
        docxParagraph(u"Một"_s, numbered)
            + docxParagraph(u"Bé Tµi"_s, {}, u"<w:rFonts w:hAnsi=\".VnTime\"/>"_s)
            + u"<w:p><w:pPr><w:pStyle w:val=\"S\"/></w:pPr><w:r><w:fldChar "
              "w:fldCharType=\"begin\"/><w:instrText>x</w:instrText><w:fldChar "
              "w:fldCharType=\"separate\"/><w:t>b</w:t><w:br/><w:tab/><w:sym w:font=\"Symbol\" "
              "w:char=\"F0B7\"/><w:footnoteReference w:id=\"2\"/><w:fldChar "
              "w:fldCharType=\"end\"/></w:r><w:del><w:r><w:t>c</w:t></w:r></w:del></w:p>"_s
            + table
            + u"<w:sectPr><w:headerReference w:type=\"first\" r:id=\"header1\"/><w:titlePg/>"
              "</w:sectPr>"_s,
        {docxPart(u"styles"_s, u"styles"_s,
                  u"<w:style w:type=\"paragraph\" w:styleId=\"S\"><w:basedOn w:val=\"S\"/>"
                  "<w:pPr>%1</w:pPr></w:style>"_s.arg(numbered)),
         docxPart(u"numbering"_s, u"numbering"_s,
                  u"<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start "
                  "w:val=\"1\"/><w:numFmt w:val=\"lowerRoman\"/><w:lvlText w:val=\"%1.\"/>"
                  "</w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/>"
                  "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>"
                  "</w:num>"_s),
         docxPart(u"footnotes"_s, u"footnotes"_s,
                  u"<w:footnote w:id=\"2\">%1</w:footnote>"_s.arg(docxParagraph(u"ghi"_s))),
         docxPart(u"header1"_s, u"hdr"_s, docxParagraph(u"UBND"_s))});
}

QByteArray merge()
{
    const QString box = u"<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>%1"
                        "</w:txbxContent></mc:Choice></mc:AlternateContent></w:r></w:p>"_s;
    return wordTemplate(
        wordParagraph({u"Của {"_s, u"{hội_"_s, u"đồng}}"_s})
            + wordParagraph({u"{{#kiến_nghị}}{{số}}. {{nội_dung}}{{/kiến_nghị}}"_s})
            + wordTable({{u"{{#mục}}"_s, u""_s},
                         {u"{{#kiến_nghị}}{{số}}"_s, u"{{?lĩnh_vực}}a{{/}}{{/kiến_nghị}}"_s},
                         {u"{{/mục}}"_s, u""_s}})
            + box.arg(wordParagraph({u"{{!địa_điểm}}b{{/địa_điểm}}"_s})),
        {wordPart(u"header1"_s, wordParagraph({u"{{địa_danh}}"_s})),
         wordPart(u"footnotes"_s,
                  u"<w:footnote>%1</w:footnote>"_s.arg(wordParagraph({u"{{hôm_nay}}"_s})))});
}

QByteArray odt()
{
    return odtOf(
        u"<text:list text:style-name=\"L\" text:continue-numbering=\"true\"><text:list-item "
        "text:start-value=\"3\"><text:p>a<text:s text:c=\"3\"/><text:tab/><text:line-break/>"
        "<text:note><text:note-body><text:p>n</text:p></text:note-body></text:note></text:p>"
        "</text:list-item></text:list><table:table><table:table-row><table:table-cell "
        "table:number-columns-repeated=\"2\"><text:p>b</text:p></table:table-cell>"
        "<table:covered-table-cell/></table:table-row></table:table>"_s,
        u"<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" "
        "style:num-format=\"a\" style:num-suffix=\")\" text:display-levels=\"1\"/>"
        "</text:list-style>"_s,
        {{u"styles.xml"_s,
          "<office:document-styles SPACES><office:master-styles><style:master-page "
          "style:name=\"Standard\"><style:header><text:p>h</text:p></style:header>"
          "</style:master-page></office:master-styles></office:document-styles>"}});
}

QByteArray xlsx()
{
    return xlsxOf({{u"A"_s, u"<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" "
                            "s=\"1\"><v>43835.5</v></c></row><row hidden=\"1\"/></sheetData>"
                            "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"_s}},
                  {u"<r><rPr><rFont val=\".VnTime\"/></rPr><t>Bé</t></r><rPh><t>x</t></rPh>"_s},
                  u"<numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-42A]dd/mm/yyyy;@\"/>"
                  "</numFmts><cellXfs><xf numFmtId=\"4\"/><xf numFmtId=\"170\"/></cellXfs>"_s);
}

// What phones ask: path, query, cookie, languages, body.
void writePhones(Writer& writer)
{
    const QByteArray seat = "nghisu=VFRUVFRUVFRUVFRUVFRUVA";
    // What the pages of that seat, and of none, say of themselves.
    const QByteArray ofSeat = "token=4420a756fd876732f5735a40f8096ceb&poll=7&r0=1&r1=2";
    const QByteArray ofNone = "token=17eab458557ee6d8a88990986fbcb1dd&code=AAAA1111&move=1";
    for (const QByteArrayList& parts :
         {QByteArrayList{"/", "lang=en", seat + "; nghisu-language=vi", "vi-VN,en;q=0.5", ""},
          QByteArrayList{"/vote", "change", seat, "en", ""},
          QByteArrayList{"/entry/p6", "", "", "", ""},
          QByteArrayList{"/c/AAAA1111", "", "", "", ""},
          QByteArrayList{"/live", "have=a-1", seat, "", ""},
          QByteArrayList{"/vote", "", seat, "", ofSeat},
          QByteArrayList{"/sign-in", "", "", "", ofNone},
          QByteArrayList{"/sign-out", "", seat, "", ofSeat}}) {
        writer.write(u"phone"_s, parts.join(fuzz::partEnd));
    }
    for (const char* vote : {"d", "c", "e", "s"})
        writer.write(u"phone"_s,
                     QByteArrayList{"/vote", "", seat, "", ofSeat + "&c=0&s=1", "", vote}.join(
                         fuzz::partEnd));
}

}  // namespace

/// Writes inputs for the fuzz targets to begin with: seeds FOLDER.
int main(int argc, char* argv[])
{
    const QGuiApplication application(argc, argv);
    if (argc != 2)
        return 2;
    Writer writer(QString::fromLocal8Bit(argv[1]));
    writer.writeParts(u"docx"_s, docx(),
                      {u"word/document.xml"_s, u"word/styles.xml"_s, u"word/numbering.xml"_s,
                       u"word/footnotes.xml"_s, u"word/header1.xml"_s});
    writer.writeParts(u"merge"_s, merge(),
                      {u"word/document.xml"_s, u"word/header1.xml"_s, u"word/footnotes.xml"_s});
    writer.writeParts(u"odt"_s, odt(), {u"content.xml"_s, u"styles.xml"_s});
    writer.writeParts(u"xlsx"_s, xlsx(),
                      {u"xl/workbook.xml"_s, u"xl/sharedStrings.xml"_s, u"xl/styles.xml"_s,
                       u"xl/worksheets/sheet1.xml"_s});
    writer.write(u"pdf"_s, pdfOf({{u"STT\tNội dung"_s, u"1\tĐề nghị"_s}, {u"- 2 -"_s, u"b"_s}}));
    writer.write(
        u"rtf"_s,
        "{\\rtf1\\ansi\\ansicpg1258\\deff0{\\fonttbl{\\f0\\fcharset163 Arial;}{\\f1 .VnTime;}"
        "{\\f2\\fcharset2 Symbol;}}{\\header h}\\uc1{\\listtext\\f2\\'b7\\tab}\\u272?\\'f4\\'f2"
        "\\par\\trowd\\intbl a\\cell{\\footnote n}\\row{\\*\\shppict{\\pict ff}}\\f1\\b B\\'e9\\v x"
        "\\v0{\\shp{\\*\\shpinst{\\shptxt t}}}}");
    writer.write(u"csv"_s, u"STT;Nội dung\r\n1;\"a \"\"b\"\"\nc\"\r\n2;d\r\n"_s.toUtf8());
    const QByteArray mail =
        "From: =?utf-8?B?U+G7nw==?= <a@b>\r\nMIME-Version: 1.0\r\nContent-Type: "
        "multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain; "
        "charset=windows-1258\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=D0=EA=EC =\r\nx"
        "\r\n--b\r\nContent-Type: text/html\r\nContent-Disposition: attachment; "
        "filename*0*=utf-8''%C4%90; filename*1=x.html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        "PHA+YQ==\r\n--b--\r\n";
    writer.write(u"eml"_s, mail);
    writer.write(
        u"html"_s,
        u"<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><style>p.a{font-family:"
        "\".VnTime\"}</style><p class=a>B&eacute;<!--x--><table><tr><td rowspan=2 colspan=2>1<td>"
        "a<tr><td>b</table><ol type=a start=3><li>x<li value=5><ul><li>y</ul></ol><p><span "
        "style='mso-list:Ignore;display:none'>1.&nbsp;</span><br><pre>q\nr</pre>&#7897;"_s
            .toUtf8());
    for (const QByteArray& content :
         {docx(), odt(), xlsx(), mail,
          zipOf({{u"a.txt"_s, "a"}, {u"b.zip"_s, zipOf({{u"c"_s, "d"}})}})})
        writer.write(u"zip"_s, content);
    for (const LegacyEncoding encoding :
         {LegacyEncoding::Tcvn3, LegacyEncoding::Vni, LegacyEncoding::Windows1258})
        writer.write(u"plain"_s, encodedLegacy(QString(letter).replace(u'Ý', u'Y'), encoding));
    writer.write(u"plain"_s, letter.toUtf8());
    writer.write(u"letter"_s, letter.toUtf8());
    MeetingRecord record = sampleRecord(2);
    record.people = {{PersonId(1), PersonKind::Guest, u"A"_s, u"B"_s, u"C"_s, true, u"k"_s}};
    record.entries.last().depth = 1;
    record.entries.first().polls = {samplePoll(u"Ý kiến?"_s, 7, 9, 1, 25, 20)};
    record.entries.first().proposal.merged = {{u"Sở"_s, SubmissionId(1), 2, 3, u"4"_s, u"c"_s}};
    record.entries.first().proposal.tags = {u"nhãn"_s};
    writer.write(u"record"_s, recordAsJson(record));
    writePhones(writer);
    return 0;
}
