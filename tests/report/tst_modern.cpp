// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/catalogue.h"
#include "report/documents/extracts.h"
#include "report/docxrenderer.h"
#include "report/htmlrenderer.h"
#include "report/markdownrenderer.h"
#include "report/odtrenderer.h"
#include "report/setpieces.h"
#include "support/decreeforms.h"
#include "support/officelayout.h"
#include "support/packages.h"
#include "support/samplerecord.h"
#include "words/words.h"

#include <QTest>

#include <cmath>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

MeetingRecord modernRecord(const QString& language = u"vi"_s)
{
    MeetingRecord record = fullSampleRecord(language);
    record.council.paperStyle = PaperStyle::Modern;
    return record;
}

}  // namespace

/// The plain modern style, as it comes out in each format.
class TestModern : public QObject {
    Q_OBJECT

private slots:
    void setsEveryDocumentInOneSans_data() { addDocuments(); }
    void setsEveryDocumentInOneSans();
    void beginsWithTheCouncil_data() { addDocuments(); }
    void beginsWithTheCouncil();
    void standsAtTheLeft_data() { addDocuments(); }
    void standsAtTheLeft();
    void printsNamesAsTheyAreTyped();
    void endsPlainly_data() { addDocuments(); }
    void endsPlainly();
    void saysWhatALetterIsAbout();
    void numbersPagesAtTheFoot();
    void leavesCardsAsTheyAre();
    void namesTheFontToOffices_data();
    void namesTheFontToOffices();
    void isRightInHtmlAndMarkdown();
    void bindsTheArchiveInOneStyle();
    void leavesTheOfficialStyleAlone_data() { addDocuments(); }
    void leavesTheOfficialStyleAlone();

private:
    void addDocuments() const;
    Document document(const QString& key, const QString& language = u"vi"_s) const;
    Document asked() const;

    Words m_vi{u"vi"_s};
    Words m_en{u"en"_s};
};

void TestModern::addDocuments() const
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("language");
    for (const QString& key : documentKeys()) {
        for (const QString& language : {u"vi"_s, u"en"_s})
            QTest::addRow("%s %s", qPrintable(key), qPrintable(language)) << key << language;
    }
}

Document TestModern::document(const QString& key, const QString& language) const
{
    const MeetingRecord record = modernRecord(language);
    const Words& words = language == "vi"_L1 ? m_vi : m_en;
    const auto built = buildDocument(record, words, key, sampleChanges(record));
    if (!built)
        qFatal("cannot be made: %s", qPrintable(key));
    return *built;
}

Document TestModern::asked() const
{
    QFETCH(QString, key);
    QFETCH(QString, language);
    return document(key, language);
}

// A size that the style knows, in one family; cards are as large as they were.
void TestModern::setsEveryDocumentInOneSans()
{
    if (!canMeasurePdf())
        QSKIP("poppler-utils is not installed");
    QFETCH(QString, key);
    const QList<double> sizes{9, 9.5, 10, 11, 11.5, 12, 13, 20};
    const MeasuredDocument measured(asked());
    QVERIFY(!measured.lines().isEmpty());
    for (const MeasuredLine& line : measured.lines()) {
        // Behind the mark of a subset.
        const QString family = line.text.family.section(u'+', -1);
        QVERIFY2(family.startsWith("LiberationSans"_L1) || family.startsWith("Arial"_L1),
                 qPrintable(toldOf(line)));
        QVERIFY2(isCutUp(key)
                     || std::any_of(sizes.begin(), sizes.end(),
                                    [&](double size) { return isOfSize(line, size, size); }),
                 qPrintable(toldOf(line)));
    }
}

void TestModern::beginsWithTheCouncil()
{
    QFETCH(QString, key);
    if (isCutUp(key))
        return;
    const Document document = asked();
    const auto* head = std::get_if<HeaderBlock>(&document.blocks.first());
    QVERIFY(head && head->right.isEmpty() && head->ruled);
    QCOMPARE(textOf(head->left.last()), modernRecord(document.language).council.name);
    const QString html = QString::fromUtf8(toHtml(document));
    for (const auto& words : {u"CỘNG HÒA"_s, u"Độc lập"_s, u"SOCIALIST"_s, u"Independence"_s})
        QVERIFY2(!html.contains(words), qPrintable(words));
}

// In the PDF, too: the title begins where the text does, and a rule runs over the whole width.
void TestModern::standsAtTheLeft()
{
    QFETCH(QString, key);
    if (isCutUp(key))
        return;
    const Document document = asked();
    QCOMPARE(document.page.left, 25.0);
    for (const Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            QVERIFY(paragraph->align == Align::Left);
            QCOMPARE(paragraph->firstIndent, 0.0);
            QCOMPARE(paragraph->rule, 0.0);
        }
    }
    if (!canMeasurePdf() || key == "extracts"_L1)
        return;
    const MeasuredDocument measured(document);
    const auto title =
        std::find_if(measured.lines().begin(), measured.lines().end(),
                     [](const MeasuredLine& line) { return isOfSize(line, 20, 20); });
    QVERIFY(title != measured.lines().end());
    QVERIFY(title->text.isBold() && !isCapitals(title->text.text));
    QVERIFY2(std::abs(title->text.box.left() - measured.left()) < 2, qPrintable(toldOf(*title)));
    const QList<QLineF>& rules = measured.rules(0);
    QVERIFY(std::any_of(rules.begin(), rules.end(), [&](const QLineF& rule) {
        return std::abs(rule.length() - (measured.right() - measured.left())) < 2
            && rule.center().y() < title->text.box.top();
    }));
}

// What stands in capitals in an official document is not lowered: names keep theirs.
void TestModern::printsNamesAsTheyAreTyped()
{
    MeetingRecord record = modernRecord();
    record.council.name = u"Hội đồng Giám đốc CNTT"_s;
    record.council.superiorBody = u"Bộ TT&TT"_s;
    record.council.signerTitle = u"Chủ tịch UBND"_s;
    record.papers[u"resolution"_s].signerTitle.clear();
    const auto resolution = buildDocument(record, m_vi, u"resolution"_s);
    QVERIFY(resolution);
    const auto& head = std::get<HeaderBlock>(resolution->blocks.first());
    QCOMPARE(textOf(head.left[0]), u"Bộ TT&TT"_s);
    QCOMPARE(textOf(head.left[1]), u"Hội đồng Giám đốc CNTT"_s);
    QCOMPARE(textOf(std::get<Paragraph>(resolution->blocks[1])), u"Nghị quyết"_s);
    const auto& signature = std::get<SignatureBlock>(resolution->blocks.last());
    const QStringList office{u"Thay mặt Hội đồng"_s, u"Chủ tịch UBND"_s};
    QCOMPARE(signature.right.office, office);

    record.papers[u"resolution"_s].signerTitle = u"Phó Chủ tịch"_s;
    const auto signedFor = buildDocument(record, m_vi, u"resolution"_s);
    QVERIFY(signedFor);
    const QStringList forChair{u"Thay mặt Hội đồng"_s, u"Ký thay Chủ tịch UBND"_s,
                               u"Phó Chủ tịch"_s};
    QCOMPARE(std::get<SignatureBlock>(signedFor->blocks.last()).right.office, forChair);
}

void TestModern::endsPlainly()
{
    const QString html = QString::fromUtf8(toHtml(asked()));
    QVERIFY(!html.contains("./."_L1));
    QVERIFY(!html.contains(u"…/."_s));
}

void TestModern::saysWhatALetterIsAbout()
{
    const MeetingRecord record = modernRecord();
    const Document letter = buildExtract(record, extractsOf(record).first(), 0, m_vi);
    QVERIFY(letter.style == PaperStyle::Modern);
    const auto& to = std::get<Paragraph>(letter.blocks[1]);
    const auto& about = std::get<Paragraph>(letter.blocks[2]);
    QVERIFY(to.style == TextStyle::AddressedTo);
    QVERIFY(about.style == TextStyle::Subject && about.runs.first().bold);
    QVERIFY(textOf(about).startsWith(u"V/v"_s));
}

void TestModern::numbersPagesAtTheFoot()
{
    MeetingRecord record = sampleRecord(60);
    record.council.paperStyle = PaperStyle::Modern;
    const auto agenda = buildDocument(record, m_vi, u"agenda"_s);
    QVERIFY(agenda);
    const QByteArray docx = toDocx(*agenda);
    QVERIFY(support::partOfZip(docx, u"word/footer1.xml"_s).contains(" PAGE "));
    QVERIFY(support::partOfZip(docx, u"word/document.xml"_s).contains("w:footerReference"));
    QVERIFY(support::partOfZip(docx, u"[Content_Types].xml"_s).contains("/word/footer1.xml"));
    QVERIFY(support::partOfZip(toOdt(*agenda), u"styles.xml"_s).contains("<style:footer>"));
    if (!canMeasurePdf())
        QSKIP("poppler-utils is not installed");
    const MeasuredDocument measured(*agenda);
    QVERIFY(measured.sheets().size() > 2);
    QVERIFY(measured.pageNumbers().isEmpty());
    QStringList numbers;
    for (const MeasuredLine& line : measured.lines()) {
        const double below = measured.sheets()[line.page].size.height() - pointsOf(20);
        if (line.text.box.top() < below)
            continue;
        QVERIFY(std::abs(line.text.box.center().x() - measured.middle()) < 2);
        numbers.append(line.text.text);
    }
    QCOMPARE(numbers.size(), measured.sheets().size() - 1);
    QCOMPARE(numbers.first(), u"2"_s);
}

void TestModern::leavesCardsAsTheyAre()
{
    for (const auto& key : {u"name-cards"_s, u"attendance-cards"_s, u"ballots"_s}) {
        const MeetingRecord record = fullSampleRecord();
        const auto official = buildDocument(record, m_vi, key);
        QVERIFY(official);
        Document modern = document(key);
        QVERIFY(modern.style == PaperStyle::Modern);
        modern.style = PaperStyle::Official;
        QVERIFY(modern == *official);
    }
}

void TestModern::namesTheFontToOffices_data()
{
    QTest::addColumn<bool>("docx");
    QTest::newRow("docx") << true;
    QTest::newRow("odt") << false;
}

void TestModern::namesTheFontToOffices()
{
    QFETCH(bool, docx);
    const Document agenda = document(u"agenda"_s);
    const OfficeLayout layout = docx ? layoutOfDocx(toDocx(agenda)) : layoutOfOdt(toOdt(agenda));
    QCOMPARE(layout.font, u"Arial"_s);
    QVERIFY(!layout.styles.contains(u"StateName"_s));
    QCOMPARE(layout.styles[u"DocumentKind"_s].points, 20.0);
    QCOMPARE(layout.styles[u"Subject"_s].points, 13.0);
    QCOMPARE(layout.styles[u"IssuingBody"_s].points, 12.0);
    QCOMPARE(layout.styles[u"NumberedItem"_s].points, 11.0);
    QCOMPARE(layout.styles[u"NumberedItem"_s].firstIndent, 0.0);
    QVERIFY(layout.styles[u"NumberedItem"_s].align != "both"_L1);
    QVERIFY(layout.styles[u"IssuingBody"_s].bold);
    QVERIFY(layout.styles[u"SignerName"_s].align != "center"_L1);
}

void TestModern::isRightInHtmlAndMarkdown()
{
    const Document agenda = document(u"agenda"_s);
    const QString html = QString::fromUtf8(toHtml(agenda));
    QVERIFY(html.contains("Arial, \"Liberation Sans\", Arimo, sans-serif"_L1));
    QVERIFY(!html.contains("Times New Roman"_L1));
    QVERIFY(html.contains(u"Danh mục kiến nghị"_s));
    const QString markdown = QString::fromUtf8(toMarkdown(agenda));
    QVERIFY(markdown.contains(u"\n# Danh mục kiến nghị\n"_s));
    QVERIFY(markdown.startsWith(u"**"_s) || !markdown.startsWith(u"|"_s));
}

void TestModern::bindsTheArchiveInOneStyle()
{
    const Document archive = document(u"archive"_s);
    QVERIFY(archive.style == PaperStyle::Modern);
    QVERIFY(archive.parts.size() > 5);
    for (const Document& part : archive.parts)
        QVERIFY2(part.style == PaperStyle::Modern, qPrintable(part.key));
}

void TestModern::leavesTheOfficialStyleAlone()
{
    QFETCH(QString, key);
    QFETCH(QString, language);
    const MeetingRecord record = fullSampleRecord(language);
    const auto official =
        buildDocument(record, language == "vi"_L1 ? m_vi : m_en, key, sampleChanges(record));
    QVERIFY(official);
    QVERIFY(official->style == PaperStyle::Official);
    const QString html = QString::fromUtf8(toHtml(*official));
    QVERIFY(html.contains("\"Times New Roman\", \"Liberation Serif\", Tinos, serif"_L1));
    QVERIFY(!html.contains("sans-serif"_L1));
}

QTEST_MAIN(TestModern)
#include "tst_modern.moc"
