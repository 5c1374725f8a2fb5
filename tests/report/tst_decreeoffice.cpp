// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/docxrenderer.h"
#include "report/odtrenderer.h"
#include "report/typesetter.h"
#include "support/decreeforms.h"
#include "support/officelayout.h"

#include <QFontMetricsF>
#include <QTest>

#include <cmath>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

/// What the decree asks of the letters of a component, by the key of its style.
struct Letters {
    const char* style;
    double least;
    double most;
    bool bold = false;
    bool italic = false;
    bool capitals = false;
};

constexpr auto components = std::to_array<Letters>({
    {"StateName", 12, 13, true, false, true},
    {"Motto", 13, 14, true},
    {"SuperiorBody", 12, 13, false, false, true},
    {"IssuingBody", 12, 13, true, false, true},
    {"DocumentNumber", 13, 13},
    {"PlaceAndDate", 13, 14, false, true},
    {"DocumentKind", 13, 14, true, false, true},
    {"Subject", 13, 14, true},
    {"LegalBasis", 13, 14, false, true},
    {"AddressedTo", 13, 14},
    {"Heading1", 13, 14, true, false, true},
    {"AnnexTitle", 13, 14, true},
    {"RecipientsTitle", 12, 12, true, true},
    {"Recipient", 11, 11},
    {"SignerOffice", 13, 14, true, false, true},
    {"SignerName", 13, 14, true},
});

QString toldOf(const OfficeParagraph& paragraph)
{
    const OfficeLook& look = paragraph.look;
    return u"%1, %2 pt%3%4, %5, indent %6 mm, %7 pt above: %8"_s.arg(
        paragraph.style, QString::number(look.points), look.bold ? u", bold"_s : QString(),
        look.italic ? u", italic"_s : QString(), look.align, QString::number(look.firstIndent),
        QString::number(look.spaceBefore), paragraph.text);
}

bool isRunningText(const OfficeParagraph& paragraph)
{
    static const QStringList styles{u"BodyText"_s, u"NumberedItem"_s, u"ItemNote"_s,
                                    u"LegalBasis"_s};
    return styles.contains(paragraph.style) && !paragraph.inTable;
}

/// In mm, of a text that stands on one line.
double widthOf(const OfficeParagraph& paragraph)
{
    const QFontMetricsF metrics(paperFont(paragraph.look.points, paragraph.look.bold));
    return metrics.horizontalAdvance(paragraph.text) * 25.4 / 720;
}

}  // namespace

/// Nghị định 30/2020/NĐ-CP, Phụ lục I, in the documents for office programs: what their styles say, and
/// what each paragraph looks like with all that is said of it.
class TestDecreeOffice : public QObject {
    Q_OBJECT

private slots:
    void setsUpThePage_data() { addKeys(); }
    void setsUpThePage();
    void numbersPages_data() { addKeys(); }
    void numbersPages();
    void looksLikeTheDecree_data() { addKeys(); }
    void looksLikeTheDecree();
    void looksSoByItsStyles_data() { addKeys(); }
    void looksSoByItsStyles();
    void setsItsText_data() { addKeys(); }
    void setsItsText();
    void drawsItsRules_data() { addKeys(); }
    void drawsItsRules();
    void keepsTogether_data() { addKeys(); }
    void keepsTogether();

private:
    static void addKeys();
    OfficeLayout layout() const;

    DecreeDocuments m_documents;
};

void TestDecreeOffice::addKeys()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("word");
    for (const auto& [key, form] : decreeForms()) {
        if (key == "archive"_L1)
            continue;
        QTest::addRow("%s docx", qPrintable(key)) << key << true;
        QTest::addRow("%s odt", qPrintable(key)) << key << false;
    }
}

OfficeLayout TestDecreeOffice::layout() const
{
    QFETCH(QString, key);
    QFETCH(bool, word);
    const Document& document = m_documents.document(key);
    return word ? layoutOfDocx(toDocx(document)) : layoutOfOdt(toOdt(document));
}

void TestDecreeOffice::setsUpThePage()
{
    const OfficeLayout made = layout();
    QCOMPARE(made.font, u"Times New Roman"_s);
    QVERIFY(!made.pages.isEmpty());
    QFETCH(bool, word);
    for (const OfficePage& page : made.pages) {
        QVERIFY(std::abs(std::min(page.width, page.height) - 210) < 0.1);
        QVERIFY(std::abs(std::max(page.width, page.height) - 297) < 0.1);
        QVERIFY(page.left > 29.9 && page.left < 35.1);
        QVERIFY(page.right > 14.9 && page.right < 20.1);
        QVERIFY(page.bottom > 19.9 && page.bottom < 25.1);
        // In an ODT the head of the page belongs to its text.
        QVERIFY(page.top < 25.1 && (page.top > 19.9 || !word));
    }
}

void TestDecreeOffice::numbersPages()
{
    QFETCH(bool, word);
    const OfficeLayout made = layout();
    if (!word) {
        const OfficeLook number = made.styles[u"PageNumber"_s];
        QVERIFY(number.points >= 13 && number.points <= 14 && number.align == "center"_L1);
        return;
    }
    QVERIFY(made.firstPageDiffers);
    QVERIFY(made.numberPoints >= 13 && made.numberPoints <= 14);
    QCOMPARE(made.numberAlign, u"center"_s);
    for (const OfficePage& page : made.pages)
        QVERIFY(page.header + 13 * 1.15 * 25.4 / 72 < page.top);
}

void TestDecreeOffice::looksLikeTheDecree()
{
    QFETCH(QString, key);
    const OfficeLayout made = layout();
    int found = 0;
    for (const OfficeParagraph& paragraph : made.paragraphs) {
        for (const Letters& letters : components) {
            if (paragraph.style != QLatin1StringView(letters.style))
                continue;
            ++found;
            // Below the number of a letter stands what it is about, as other text.
            const bool about = key == "extracts"_L1 && paragraph.style == "Subject"_L1;
            const double least = about ? 12 : letters.least;
            const double most = about ? 13 : letters.most;
            const bool bold = letters.bold && !about;
            const OfficeLook& look = paragraph.look;
            QVERIFY2(look.points >= least && look.points <= most, qPrintable(toldOf(paragraph)));
            QVERIFY2(look.bold == bold && look.italic == letters.italic,
                     qPrintable(toldOf(paragraph)));
            QVERIFY2(!letters.capitals || paragraph.text == paragraph.text.toUpper(),
                     qPrintable(toldOf(paragraph)));
        }
    }
    QVERIFY(found >= 6);
}

// An office that changes a style changes all of them: what each says for itself is the exception.
void TestDecreeOffice::looksSoByItsStyles()
{
    const OfficeLayout made = layout();
    QHash<QString, int> all;
    QHash<QString, int> alike;
    for (const OfficeParagraph& paragraph : made.paragraphs) {
        QVERIFY2(made.styles.contains(paragraph.style), qPrintable(toldOf(paragraph)));
        const OfficeLook style = made.styles[paragraph.style];
        ++all[paragraph.style];
        // A column of a table has an alignment of its own.
        const bool aligned =
            paragraph.style == "TableCell"_L1 || paragraph.look.align == style.align;
        if (paragraph.look.points == style.points && aligned
            && std::abs(paragraph.look.firstIndent - style.firstIndent) < 0.1)
            ++alike[paragraph.style];
    }
    for (auto style = all.begin(); style != all.end(); ++style)
        QVERIFY2(2 * alike[style.key()] >= style.value(), qPrintable(style.key()));
    for (const QString& key : {u"BodyText"_s, u"NumberedItem"_s}) {
        if (!all.contains(key))
            continue;
        const OfficeLook style = made.styles[key];
        QCOMPARE(style.align, u"both"_s);
        // An item that has a title is bold.
        QVERIFY(!style.italic && (!style.bold || key == "NumberedItem"_L1));
        QVERIFY(style.spaceBefore >= 6);
        QVERIFY(std::abs(style.firstIndent - 10) < 0.1 || std::abs(style.firstIndent - 12.7) < 0.1);
    }
}

void TestDecreeOffice::setsItsText()
{
    const OfficeLayout made = layout();
    for (const OfficeParagraph& paragraph : made.paragraphs) {
        if (!isRunningText(paragraph))
            continue;
        const OfficeLook& look = paragraph.look;
        QVERIFY2(look.points >= 13 && look.points <= 14, qPrintable(toldOf(paragraph)));
        QCOMPARE(look.align, u"both"_s);
        QVERIFY2(std::abs(look.firstIndent - 10) < 0.1 || std::abs(look.firstIndent - 12.7) < 0.1,
                 qPrintable(toldOf(paragraph)));
        QVERIFY2(look.spaceBefore + look.spaceAfter >= 6, qPrintable(toldOf(paragraph)));
    }
}

void TestDecreeOffice::drawsItsRules()
{
    QFETCH(bool, word);
    if (!word)
        return;  // made of the same lengths
    const OfficeLayout made = layout();
    int found = 0;
    for (const OfficeParagraph& paragraph : made.paragraphs) {
        const bool ruled = paragraph.style == "Motto"_L1 || paragraph.style == "IssuingBody"_L1
                        || (paragraph.style == "Subject"_L1 && !paragraph.inTable);
        QVERIFY2(ruled == (paragraph.ruleLength > 0), qPrintable(toldOf(paragraph)));
        if (!ruled)
            continue;
        ++found;
        const double part = paragraph.ruleLength / widthOf(paragraph);
        const bool motto = paragraph.style == "Motto"_L1;
        QVERIFY2(motto ? std::abs(part - 1) < 0.02 : part < 0.5, qPrintable(toldOf(paragraph)));
        // Of a text that fills several lines it is a part of the longest.
        const double lines = std::ceil(widthOf(paragraph) / 70);
        QVERIFY2(part * lines > 1 / 3.0, qPrintable(toldOf(paragraph)));
    }
    QVERIFY(found >= 2);
}

// The end of the text goes with what is signed, and a heading with what it heads.
void TestDecreeOffice::keepsTogether()
{
    const OfficeLayout made = layout();
    for (qsizetype i = 0; i + 1 < made.paragraphs.size(); ++i) {
        const OfficeParagraph& paragraph = made.paragraphs[i];
        const QString& next = made.paragraphs[i + 1].style;
        const bool ends = next == "SignerOffice"_L1 || next == "RecipientsTitle"_L1;
        const bool heads = paragraph.style.startsWith("Heading"_L1)
                        || paragraph.style == "DocumentKind"_L1
                        || paragraph.style == "SignerOffice"_L1;
        if (ends || heads)
            QVERIFY2(paragraph.look.keepsWithNext, qPrintable(toldOf(paragraph)));
    }
}

QTEST_MAIN(TestDecreeOffice)
#include "tst_decreeoffice.moc"
