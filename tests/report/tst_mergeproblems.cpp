// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/merge/mergetemplate.h"
#include "support/samplerecord.h"
#include "support/wordtemplate.h"
#include "words/words.h"

#include <QRegularExpression>
#include <QTest>

using namespace nghisu;
using namespace nghisu::support;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(nghisu::MergeProblem::Kind)

namespace {

using Kind = MergeProblem::Kind;

QString line(const QString& text)
{
    return wordParagraph({text});
}

QList<MergeProblem> problemsOf(const QByteArray& docx)
{
    const auto read = MergeTemplate::read(docx);
    return read ? read->problems() : QList<MergeProblem>();
}

ErrorCode errorOf(const QByteArray& docx)
{
    const auto read = MergeTemplate::read(docx);
    return read ? ErrorCode::Cancelled : read.error().code;
}

const QByteArray mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml."
                            "document.main+xml";

}  // namespace

/// Templates with mistakes, and files that are no templates: each is said, none is filled halfway.
class TestMergeProblems : public QObject {
    Q_OBJECT

private slots:
    void findsMistakes_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("nearest");
        const auto row = [](const char* name, const QString& body, Kind kind, const QString& typed,
                            const QString& nearest = {}) {
            QTest::newRow(name) << body << kind << typed << nearest;
        };
        row("misspelt", line(u"{{hội_đông_}}, {{hội_đồn}}"_s), Kind::UnknownField, u"hội_đồn"_s,
            u"hội_đồng"_s);
        row("misspelt in English", line(u"{{meting_place}}"_s), Kind::UnknownField,
            u"meting_place"_s, u"meeting_place"_s);
        row("nothing like it", line(u"{{xyzzy}}"_s), Kind::UnknownField, u"xyzzy"_s);
        row("unknown list", line(u"{{#kien_ngi}}{{số}}{{/kien_ngi}}"_s), Kind::UnknownList,
            u"kien_ngi"_s, u"kiến_nghị"_s);
        row("unknown condition", line(u"{{?địa_điểmm}}a{{/địa_điểmm}}"_s), Kind::UnknownList,
            u"địa_điểmm"_s, u"địa_điểm"_s);
        row("outside of its repeat", line(u"{{người_thực_hiện}}"_s), Kind::FieldOfList,
            u"người_thực_hiện"_s, u"chương_trình"_s);
        row("a list alone", line(u"{{kiến_nghị}}"_s), Kind::ListAsField, u"kiến_nghị"_s);
        row("a field repeated", line(u"{{#hội_đồng}}a{{/hội_đồng}}"_s), Kind::FieldAsList,
            u"hội_đồng"_s);
        row("not closed", line(u"a {{hội_đồng b"_s), Kind::BracesNotClosed, u"hội_đồng b"_s);
        row("not opened", line(u"hội_đồng}} b"_s), Kind::BracesNotOpened, u"hội_đồng"_s);
        row("opened twice", line(u"{{a {{hội_đồng}}"_s), Kind::BracesNotClosed, u"a"_s);
        row("across a line break",
            u"<w:p><w:r><w:t>{{hội</w:t><w:br/><w:t>đồng}}</w:t></w:r></w:p>"_s,
            Kind::BracesNotClosed, u"hội đồng"_s);
        row("empty", line(u"{{ }}"_s), Kind::EmptyBraces, {});
        row("repeat not closed", line(u"{{#kiến_nghị}}"_s) + line(u"a"_s), Kind::SectionNotClosed,
            u"#kiến_nghị"_s, u"kiến_nghị"_s);
        row("repeat not opened", line(u"a"_s) + line(u"{{/kiến_nghị}}"_s), Kind::SectionNotOpened,
            u"/kiến_nghị"_s);
        row("crossing",
            line(u"{{#kiến_nghị}}"_s) + line(u"{{?số}}"_s) + line(u"{{/kiến_nghị}}"_s)
                + line(u"{{/số}}"_s) + line(u"{{/kiến_nghị}}"_s),
            Kind::SectionNotOpened, u"/kiến_nghị"_s, u"?số"_s);
        row("out of a table",
            wordTable({{u"{{#kiến_nghị}}{{số}}"_s, u"a"_s}}) + line(u"{{/kiến_nghị}}"_s),
            Kind::SectionCrossesCells, u"#kiến_nghị"_s);
        row("not closed in its table", wordTable({{u"{{#kiến_nghị}}{{số}}"_s, u"a"_s}}),
            Kind::SectionNotClosed, u"#kiến_nghị"_s, u"kiến_nghị"_s);
        row("beside other text",
            line(u"Gồm: {{#kiến_nghị}}"_s) + line(u"{{số}}"_s) + line(u"{{/kiến_nghị}}"_s),
            Kind::SectionAmidText, u"#kiến_nghị"_s);
    }

    void findsMistakes()
    {
        QFETCH(QString, body);
        const QList<MergeProblem> problems = problemsOf(wordTemplate(body));
        QCOMPARE(problems.size() >= 1, true);
        const MergeProblem& problem = problems.last();
        QTEST(problem.kind, "kind");
        QTEST(problem.name, "name");
        QTEST(problem.nearest, "nearest");
        // Each is a sentence in both languages, with the place.
        for (const QString& language : {u"vi"_s, u"en"_s}) {
            const Words words(language);
            QVERIFY(words.mergeProblem(problem).endsWith(u'.')
                    || words.mergeProblem(problem).endsWith(u'?'));
            QVERIFY(!words.mergeProblem(problem).contains(u'%'));
            QVERIFY(words.mergePlace(problem.place).contains(QRegularExpression(u"\\d"_s)));
        }
    }

    void saysAllWithTheirPlaces()
    {
        const QString box =
            u"<w:p><w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>%1"
            "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict>"
            "<v:textbox><w:txbxContent>%1</w:txbxContent></v:textbox></w:pict>"
            "</mc:Fallback></mc:AlternateContent></w:r></w:p>"_s.arg(line(u"{{q3}}"_s));
        const QByteArray docx = wordTemplate(
            line(u"{{q1}}"_s) + line(u"a"_s) + box
                + wordTable({{u"a"_s, u"b"_s}, {u"c"_s, u"{{q5}}"_s}}) + line(u"{{q9}}"_s),
            {wordPart(u"header1"_s, line(u"a"_s) + line(u"{{q8}}"_s)),
             wordPart(u"footer1"_s, wordTable({{u"{{q7}}"_s}})),
             wordPart(u"footnotes"_s, u"<w:footnote>%1</w:footnote>"_s.arg(line(u"{{q6}}"_s)))});
        const Words words(u"en"_s);
        QStringList lines;
        for (const MergeProblem& problem : problemsOf(docx))
            lines.append(words.mergePlace(problem.place) + u": "_s + problem.name);
        QCOMPARE(lines, (QStringList{u"Paragraph 1: q1"_s, u"Text box, paragraph 4: q3"_s,
                                     u"Table 1, row 2: q5"_s, u"Paragraph 9: q9"_s,
                                     u"Header, paragraph 2: q8"_s, u"Footer, table 1, row 1: q7"_s,
                                     u"Footnotes, paragraph 1: q6"_s}));
    }

    void refusesOtherFiles_data()
    {
        QTest::addColumn<QByteArray>("docx");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray whole = wordTemplate(line(u"{{hội_đồng}}"_s));
        QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
        ole.resize(2048, '\0');
        QByteArray encrypted = ole;
        for (const char c : QByteArray("EncryptedPackage"))
            encrypted.append(c).append('\0');
        QTest::newRow("nothing") << QByteArray() << ErrorCode::TemplateNotWord;
        QTest::newRow("a text") << QByteArray("{{hội_đồng}}") << ErrorCode::TemplateNotWord;
        QTest::newRow("another ZIP") << zipOf({{u"a.txt"_s, "a"}}) << ErrorCode::TemplateNotWord;
        QTest::newRow("a sheet") << wordTemplateOfTypes("<Types/>",
                                                        {{u"xl/workbook.xml"_s, "<a/>"}})
                                 << ErrorCode::TemplateNotWord;
        QTest::newRow("an old document") << ole << ErrorCode::SourceOldOffice;
        QTest::newRow("encrypted") << encrypted << ErrorCode::SourceEncrypted;
        QTest::newRow("cut off") << whole.chopped(40) << ErrorCode::SourceDamaged;
        QTest::newRow("cut in the middle")
            << whole.left(whole.size() / 2) << ErrorCode::SourceDamaged;
        QByteArray macros = wordTypes({{u"word/document.xml"_s, {}}});
        macros.replace(mainType, "application/vnd.ms-word.document.macroEnabled.main+xml");
        QTest::newRow("with macros")
            << wordTemplateOfTypes(macros, {{u"word/document.xml"_s, "<a/>"}})
            << ErrorCode::TemplateMacros;
        QTest::newRow("with hidden macros")
            << wordTemplate(line(u"a"_s), {{u"word/vbaProject.bin"_s, "x"}})
            << ErrorCode::TemplateMacros;
        QTest::newRow("broken XML")
            << wordTemplate(u"<w:p><w:r></w:p>"_s) << ErrorCode::SourceDamaged;
        QTest::newRow("too deep") << wordTemplate(u"<w:p>"_s.repeated(600)
                                                  + u"</w:p>"_s.repeated(600))
                                  << ErrorCode::SourceDamaged;
        QTest::newRow("unknown entity")
            << wordTemplate(u"<w:p>&x;</w:p>"_s) << ErrorCode::SourceDamaged;
        const QByteArray bomb =
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
            "\"&a;&a;&a;&a;\">]><a>&b;</a>";
        const QByteArray types = wordTypes({{u"word/document.xml"_s, {}}});
        QTest::newRow("document type")
            << wordTemplateOfTypes(types, {{u"word/document.xml"_s, bomb}})
            << ErrorCode::SourceDamaged;
        QTest::newRow("document type of the types")
            << wordTemplateOfTypes("<!DOCTYPE a><Types/>", {{u"word/document.xml"_s, "<a/>"}})
            << ErrorCode::SourceDamaged;
        QTest::newRow("missing part") << wordTemplateOfTypes(types, {}) << ErrorCode::SourceDamaged;
        QTest::newRow("two of one name") << wordTemplateOfTypes(
            types, {{u"word/document.xml"_s, "<a/>"}, {u"Word/Document.xml"_s, "<b/>"}})
                                         << ErrorCode::SourceDamaged;
        QTest::newRow("a bomb") << wordTemplateOfTypes(
            types, {{u"word/document.xml"_s, QByteArray(qsizetype{40} * 1024 * 1024, ' ')}})
                                << ErrorCode::TemplateTooLarge;
        QList<NamedBytes> headers{{u"word/document.xml"_s, "<a/>"}};
        for (int i = 1; i <= 10; ++i)
            headers.append(
                {u"word/header%1.xml"_s.arg(i), QByteArray(qsizetype{8} * 1024 * 1024, ' ')});
        QTest::newRow("a bomb of many parts")
            << wordTemplateOfTypes(wordTypes(headers), headers) << ErrorCode::TemplateTooLarge;
        QTest::newRow("a million elements")
            << wordTemplate(u"<w:p/>"_s.repeated(1'100'000)) << ErrorCode::TemplateTooLarge;
        QTest::newRow("ten thousand attributes")
            << wordTemplate(u"<w:p %1/>"_s.arg(u"a=\"\" "_s.repeated(10'000)))
            << ErrorCode::SourceDamaged;
    }

    void refusesOtherFiles()
    {
        QFETCH(QByteArray, docx);
        QTEST(errorOf(docx), "code");
    }

    // A part that says less than it holds, or whose sum is wrong, is no part.
    void refusesWrongSums()
    {
        const QByteArray docx = wordTemplate(line(u"{{hội_đồng}}"_s.repeated(50)));
        int refused = 0;
        for (qsizetype i = 0; i < docx.size(); i += 7) {
            QByteArray broken = docx;
            broken[i] = char(broken[i] ^ 0x55);
            const auto read = MergeTemplate::read(broken);
            refused += read ? 0 : 1;
        }
        QVERIFY(refused > 0);
    }

    void repeatsInRepeatsHaveAnEnd_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("writing much") << u"{{nội_dung}}"_s;
        QTest::newRow("writing nothing") << QString();
    }

    void repeatsInRepeatsHaveAnEnd()
    {
        QFETCH(QString, text);
        const QString many = u"{{#kiến_nghị}}"_s.repeated(5);
        const QByteArray docx = wordTemplate(line(u"a"_s + many + text + u"{{/}}"_s.repeated(5)));
        const auto read = MergeTemplate::read(docx);
        QVERIFY(read && read->problems().isEmpty());
        const MeetingRecord record = sampleRecord(100);
        const auto made = read->fill(mergeValues(record, Words(u"vi"_s), QDate(2017, 11, 2)));
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::TemplateTooLarge);
    }

    void refusesWhatIsNestedBeyondReason()
    {
        for (const int depth : {20, 100'000}) {
            QCOMPARE(errorOf(wordTemplate(line(u"a"_s + u"{{?hội_đồng}}"_s.repeated(depth) + u"b"_s
                                               + u"{{/}}"_s.repeated(depth)))),
                     ErrorCode::TemplateTooLarge);
        }
    }

    // Hundreds of thousands of braces are gone through once.
    void manyBraces()
    {
        QVERIFY(problemsOf(wordTemplate(line(u"}}"_s.repeated(300'000)))).size() <= 200);
        QVERIFY(problemsOf(wordTemplate(line(u"{{"_s.repeated(300'000)))).size() <= 200);
        QStringList runs;
        for (int i = 0; i < 20'000; ++i)
            runs.append(u"{{hội_đồng}}"_s);
        QCOMPARE(problemsOf(wordTemplate(wordParagraph(runs))).size(), 0);
    }

    void wordTemplatesBecomeDocuments()
    {
        QByteArray types = wordTypes({{u"word/document.xml"_s, {}}});
        types.replace(".document.main+xml", ".template.main+xml");
        const QByteArray plain = wordTemplate(line(u"{{địa_danh}}"_s));
        const QByteArray dotx = wordTemplateOfTypes(
            types, {{u"word/document.xml"_s, partOfZip(plain, u"word/document.xml"_s)}});
        const auto read = MergeTemplate::read(dotx);
        QVERIFY(read);
        const auto made =
            read->fill(mergeValues(sampleRecord(1), Words(u"vi"_s), QDate(2017, 11, 2)));
        QVERIFY(made);
        QVERIFY(partOfZip(made->docx, u"[Content_Types].xml"_s).contains(mainType));
        QCOMPARE(wordTexts(made->docx), QStringList{u"Hải Phòng"_s});
    }

    void otherEncodings()
    {
        const QString xml = QString::fromUtf8(
            partOfZip(wordTemplate(line(u"{{địa_danh}}"_s)), u"word/document.xml"_s));
        QString wide = xml;
        wide.replace(u"UTF-8"_s, u"UTF-16"_s);
        QByteArray utf16("\xFF\xFE", 2);
        utf16.append(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2);
        const QByteArray types = wordTypes({{u"word/document.xml"_s, {}}});
        const QByteArrayList contents{utf16, QByteArray("\xEF\xBB\xBF") + xml.toUtf8()};
        for (const QByteArray& content : contents) {
            const auto read = MergeTemplate::read(
                wordTemplateOfTypes(types, {{u"word/document.xml"_s, content}}));
            QVERIFY(read && read->hasFields());
            const auto made =
                read->fill(mergeValues(sampleRecord(1), Words(u"vi"_s), QDate(2017, 11, 2)));
            QVERIFY(made);
            QCOMPARE(wordTexts(made->docx), QStringList{u"Hải Phòng"_s});
        }
    }
};

QTEST_GUILESS_MAIN(TestMergeProblems)
#include "tst_mergeproblems.moc"
