// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/export.h"
#include "report/markdownrenderer.h"
#include "report/setpieces.h"
#include "support/golden.h"
#include "support/samplerecord.h"
#include "words/words.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

Paragraph paragraphOf(const QList<Run>& runs)
{
    Paragraph paragraph;
    paragraph.runs = runs;
    return paragraph;
}

// What a reader of Markdown sees. Qt's takes what stands between tags for HTML and ends a cell at a
// break, so that a sign takes the place of our tags first; those of a text are escaped, and stay.
QString read(const QByteArray& markdown)
{
    static const QRegularExpression tags(u"</?(b|i|ins|del)>"_s);
    QString text = QString::fromUtf8(markdown);
    text.replace(tags, u"\u2020"_s);
    text.replace(u"<br>"_s, u" "_s);
    QTextDocument document;
    document.setMarkdown(text, QTextDocument::MarkdownDialectGitHub);
    return document.toPlainText();
}

// Breaks and columns fall differently.
QString withoutSpace(QString text)
{
    static const QRegularExpression space(u"[\\s\\x{2020}\\x{FDD0}\\x{FDD1}\\x{2028}\\x{FFFC}]+"_s);
    return text.remove(space);
}

}  // namespace

/// Markdown: what Qt's reader of it sees is what the document says.
class TestMarkdown : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "Asia/Ho_Chi_Minh"); }
    void matchesTheGoldenFile_data();
    void matchesTheGoldenFile();
    void textStaysText_data();
    void textStaysText();
    void anyTextStaysText();
    void anyRunsStayText();
    void keepsStyles();
    void keepsNumbers();
    void tableStaysTable();
    void breaksLines();
};

void TestMarkdown::matchesTheGoldenFile_data()
{
    QTest::addColumn<QString>("key");
    for (const QString& key : {u"agenda"_s, u"proposals"_s, u"changes"_s, u"poll-results"_s})
        QTest::newRow(qPrintable(key)) << key;
}

void TestMarkdown::matchesTheGoldenFile()
{
    QFETCH(QString, key);
    MeetingRecord record = sampleRecord(3);
    AgendaEntry heading;
    heading.proposal.kind = ProposalKind::Heading;
    heading.proposal.text = u"Về thể chế, chính sách"_s;
    record.entries.prepend(heading);
    record.freePolls = {samplePoll(u"Có họp thêm?"_s, 18, 5, 2, 25, 25)};
    const auto document = buildDocument(record, Words(u"vi"_s), key, sampleChanges(record));
    QVERIFY(document.has_value());
    const QString path = QStringLiteral(NGHISU_SOURCE_DIR "/tests/golden/") + key + u"-vi.md"_s;
    const QString difference = goldenDifference(path, toMarkdown(*document));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestMarkdown::textStaysText_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t* text : {u"# Tiêu đề",
                                 u"## C #",
                                 u"- gạch",
                                 u"+ cộng",
                                 u"* sao",
                                 u"1. một",
                                 u"12) hai",
                                 u"> trích",
                                 u"```",
                                 u"~~~",
                                 u"---",
                                 u"===",
                                 u"***",
                                 u"| a | b |",
                                 u"|---|",
                                 u"*nghiêng* _dưới_ **đậm**",
                                 u"snake_case_name __x__",
                                 u"`mã`",
                                 u"~~bỏ~~",
                                 u"[chữ](http://a.b)",
                                 u"![ảnh](x.png)",
                                 u"[ref]: http://a.b",
                                 u"[^1]: ghi chú",
                                 u"- [ ] việc",
                                 u"<script>alert(1)</script>",
                                 u"<!-- ẩn -->",
                                 u"<b>",
                                 u"&amp; &lt; &#65; &nbsp;",
                                 u"http://a.b/c_d",
                                 u"www.a.b",
                                 u"a@b.c",
                                 u"\\ \\* \\\\",
                                 u"$x_1$",
                                 u"  hai dấu cách  ",
                                 u"    mã thụt",
                                 u"a  \nb",
                                 u"a\\\nb",
                                 u"một\n\n\nhai",
                                 u"một\n# hai\n- ba\n4. bốn\n=====",
                                 u"<a href=\"x\">",
                                 u"Số: 12/QĐ-UBND; 50% + 5 = 55",
                                 u"1.",
                                 u":---:",
                                 u"😀 *😀*"})
        QTest::newRow(qPrintable(QString::fromUtf16(text).left(20).simplified()))
            << QString::fromUtf16(text);
}

// In every place where a text may stand.
void TestMarkdown::textStaysText()
{
    QFETCH(QString, text);
    const auto verify = [&](const Block& block, const QString& expected) {
        Document document;
        document.blocks = {block};
        const QByteArray markdown = toMarkdown(document);
        QVERIFY2(withoutSpace(read(markdown)) == withoutSpace(expected),
                 qPrintable(QString::fromUtf8(markdown) + u"\nread as "_s + read(markdown)));
    };
    verify(paragraphOf({Run{text}}), text);
    verify(paragraphOf({Run{text, true}}), text);
    verify(paragraphOf({Run{u"trước"_s}, Run{text, false, true}, Run{u"sau"_s}}),
           u"trước"_s + text + u"sau"_s);
    verify(paragraphOf({Run{u"a"_s, true}, Run{text}, Run{u"b"_s, false, false, false, true}}),
           u'a' + text + u'b');
    verify(Heading{2, text}, text);
    verify(DashList{{paragraphOf({Run{text}})}}, text);
    verify(NumberedItem{u"1."_s, 0, {paragraphOf({Run{text}})}, {}}, u"1."_s + text);
    Table table;
    table.columns = {{text}, {u"b"_s}};
    table.rows = {{{paragraphOf({Run{text}})}, {paragraphOf({Run{text, true}})}}};
    verify(table, text + u'b' + text + text);
}

// Signs that mean something to some reader, thrown together.
void TestMarkdown::anyTextStaysText()
{
    QRandomGenerator random(4);
    const QString signs = u"*_~`#>|-+=:.!()[]<>{}&;\\/\"'$@^%1 2aâ đ\n"_s;
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (int i = random.bounded(1, 24); i > 0; --i)
            text += signs[random.bounded(int(signs.size()))];
        if (text.trimmed().isEmpty())
            continue;
        Document document;
        document.blocks = {paragraphOf({Run{text}})};
        const QByteArray markdown = toMarkdown(document);
        QVERIFY2(withoutSpace(read(markdown)) == withoutSpace(text),
                 qPrintable(text + u"\nwritten "_s + QString::fromUtf8(markdown) + u"\nread "_s
                            + read(markdown)));
    }
}

void TestMarkdown::anyRunsStayText()
{
    QRandomGenerator random(5);
    const QString signs = u"*_~`.,;:(<\"% aâ đ"_s;
    for (int round = 0; round < 3000; ++round) {
        QList<Run> runs;
        for (int i = random.bounded(1, 6); i > 0; --i) {
            Run run;
            for (int c = random.bounded(1, 5); c > 0; --c)
                run.text += signs[random.bounded(int(signs.size()))];
            run.bold = random.bounded(3) == 0;
            run.italic = random.bounded(3) == 0;
            run.struck = random.bounded(4) == 0;
            run.underlined = random.bounded(5) == 0;
            runs.append(run);
        }
        const QString text = textOf(paragraphOf(runs));
        if (text.trimmed().isEmpty())
            continue;
        Document document;
        document.blocks = {paragraphOf(runs)};
        const QByteArray markdown = toMarkdown(document);
        QVERIFY2(withoutSpace(read(markdown)) == withoutSpace(text),
                 qPrintable(text + u"\nwritten "_s + QString::fromUtf8(markdown) + u"\nread "_s
                            + read(markdown)));
    }
}

void TestMarkdown::keepsStyles()
{
    Document document;
    document.blocks = {paragraphOf({Run{u"một "_s}, Run{u"hai "_s, true}, Run{u"ba"_s, false, true},
                                    Run{u", "_s}, Run{u"bốn"_s, false, false, false, true},
                                    Run{u" năm"_s, false, false, true}})};
    QCOMPARE(QString::fromUtf8(toMarkdown(document)),
             u"một **hai** *ba*, ~~bốn~~ <ins>năm</ins>\n"_s);
    // Signs would not hold here.
    document.blocks = {paragraphOf({Run{u"a"_s}, Run{u"(b)"_s, true}, Run{u"c"_s}})};
    QCOMPARE(QString::fromUtf8(toMarkdown(document)), u"a<b>(b)</b>c\n"_s);
}

// Numbers are not counted anew by whoever reads them.
void TestMarkdown::keepsNumbers()
{
    Document document;
    for (const QString& number : {u"3."_s, u"8a."_s, u"đ)"_s, u"1.2."_s}) {
        document.blocks.append(NumberedItem{number, 0, {paragraphOf({Run{u"Việc"_s}})}, {}});
    }
    QCOMPARE(read(toMarkdown(document)).simplified(), u"3. Việc 8a. Việc đ) Việc 1.2. Việc"_s);
}

void TestMarkdown::tableStaysTable()
{
    Table table;
    table.columns = {{u"STT"_s, 1, Align::Centre}, {u"Nội dung"_s, 5}, {u"Số"_s, 1, Align::Right}};
    table.rows = {{{paragraphOf({Run{u"Nhóm | 1"_s, true}})}},
                  {{paragraphOf({Run{u"1"_s}})},
                   {paragraphOf({Run{u"a|b"_s}}), paragraphOf({Run{u"c\nd"_s}})},
                   {paragraphOf({Run{u"7"_s}})}}};
    Document document;
    document.blocks = {table, table};
    QCOMPARE(QString::fromUtf8(toMarkdown(document)).section(u"\n\n"_s, 0, 0),
             u"| STT | Nội dung | Số |\n| :---: | --- | ---: |\n|  | **Nhóm \\| 1** |  |\n"
             "| 1 | a\\|b<br>c<br>d | 7 |"_s);
    QTextDocument shown;
    shown.setMarkdown(QString::fromUtf8(toMarkdown(document)));
    QTextCursor cursor(&shown);
    int tables = 0;
    for (const QTextFrame* frame : shown.rootFrame()->childFrames()) {
        if (const auto* found = qobject_cast<const QTextTable*>(frame)) {
            ++tables;
            QCOMPARE(found->columns(), 3);
            QCOMPARE(found->rows(), 3);
        }
    }
    QCOMPARE(tables, 2);
}

void TestMarkdown::breaksLines()
{
    Document document;
    document.blocks = {paragraphOf({Run{u"một\n  hai\n\nba"_s}})};
    QCOMPARE(QString::fromUtf8(toMarkdown(document)), u"một\\\nhai\\\nba\n"_s);
}

QTEST_MAIN(TestMarkdown)
#include "tst_markdown.moc"
