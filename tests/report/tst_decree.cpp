// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/catalogue.h"
#include "report/setpieces.h"
#include "support/decreeforms.h"
#include "support/pdftext.h"
#include "support/samplerecord.h"
#include "words/words.h"

#include <QHash>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

double widestOf(const QList<MeasuredLine>& lines)
{
    double widest = 0;
    for (const MeasuredLine& line : lines)
        widest = std::max(widest, line.text.box.width());
    return widest;
}

}  // namespace

/// Nghị định 30/2020/NĐ-CP, Phụ lục I, measured in the PDF files of all documents: paper and typeface,
/// and the rows of its table that stand in the head of a document. tst_decreetext has the others.
class TestDecree : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void knowsEveryDocument();
    void keepsPaperAndMargins_data() { DecreeDocuments::addKeys(); }
    void keepsPaperAndMargins();
    void embedsTheTypeface_data() { DecreeDocuments::addKeys(); }
    void embedsTheTypeface();
    void namesTheState_data() { DecreeDocuments::addKeys(); }
    void namesTheState();
    void namesWhoIssues_data() { DecreeDocuments::addKeys(); }
    void namesWhoIssues();
    void bearsItsNumber_data() { DecreeDocuments::addKeys(); }
    void bearsItsNumber();
    void saysPlaceAndDay_data() { DecreeDocuments::addKeys(); }
    void saysPlaceAndDay();
    void writesDays_data();
    void writesDays();
    void saysKindAndSubject_data() { DecreeDocuments::addKeys(); }
    void saysKindAndSubject();

private:
    void checkRule(const MeasuredDocument& document, const QList<MeasuredLine>& lines, double least,
                   double most) const;
    const MeasuredDocument& measured() const;
    DecreeForm form() const;

    DecreeDocuments m_documents;
};

void TestDecree::initTestCase()
{
    if (!canMeasurePdf())
        QSKIP("poppler-utils is not installed");
}

const MeasuredDocument& TestDecree::measured() const
{
    QFETCH(QString, key);
    return m_documents.measured(key);
}

DecreeForm TestDecree::form() const
{
    QFETCH(QString, key);
    return decreeForms().at(key);
}

// A rule below, as a part of the width of its text, and in its middle.
void TestDecree::checkRule(const MeasuredDocument& document, const QList<MeasuredLine>& lines,
                           double least, double most) const
{
    const auto rule = document.ruleBelow(lines.last());
    QVERIFY2(rule, qPrintable(toldOf(lines.last())));
    const double part = rule->length() / widestOf(lines);
    QVERIFY2(part > least - 0.01 && part < most + 0.01, qPrintable(QString::number(part)));
    QVERIFY(std::abs(rule->center().x() - lines.last().text.box.center().x()) < 1);
}

// Name cards and ballots are cut up: they are no administrative documents.
void TestDecree::knowsEveryDocument()
{
    for (const QString& key : documentKeys()) {
        if (!isCutUp(key))
            QVERIFY2(decreeForms().contains(key), qPrintable(key));
    }
}

// Mục I.1 to I.4: A4; 20 to 25 mm above and below, 30 to 35 on the left, 15 to 20 on the right.
void TestDecree::keepsPaperAndMargins()
{
    const MeasuredDocument& document = measured();
    for (const PdfSheet& sheet : document.sheets()) {
        const double shorter = std::min(sheet.size.width(), sheet.size.height());
        const double longer = std::max(sheet.size.width(), sheet.size.height());
        QVERIFY(std::abs(shorter - pointsOf(210)) < 1 && std::abs(longer - pointsOf(297)) < 1);
    }
    QFETCH(QString, key);
    QHash<int, QRectF> extents;
    for (const MeasuredLine& line : document.lines()) {
        const QSizeF size = document.sheets()[line.page].size;
        // Bound papers are counted through at the foot.
        if (key == "archive"_L1 && line.text.box.top() > size.height() - pointsOf(20))
            continue;
        extents[line.page] |= line.text.box;
    }
    double leftmost = pointsOf(40);
    for (const QLineF& rule : document.rules(0))
        leftmost = std::min(leftmost, rule.x1());
    for (auto extent = extents.begin(); extent != extents.end(); ++extent) {
        const QSizeF size = document.sheets()[extent.key()].size;
        leftmost = std::min(leftmost, extent->left());
        QVERIFY2(extent->left() > pointsOf(30) - 0.5, qPrintable(QString::number(extent->left())));
        QVERIFY2(extent->right() < size.width() - pointsOf(15) + 1,
                 qPrintable(QString::number(extent->right())));
        QVERIFY2(extent->top() > pointsOf(20) - 1, qPrintable(QString::number(extent->top())));
        QVERIFY(extent->bottom() < size.height() - pointsOf(20) + 1);
    }
    QVERIFY(leftmost > pointsOf(30) - 0.5 && leftmost < pointsOf(35));
}

// Mục I.5: Times New Roman, or what has its metrics; in the file, and no more of it than is used.
void TestDecree::embedsTheTypeface()
{
    static const QRegularExpression line(
        u"^([A-Z]{6}\\+)?(Times|LiberationSerif|Tinos)\\S* .*\\s(yes) (yes) (yes) "_s);
    const QStringList fonts =
        pdfTool(u"pdffonts"_s, {u"{}"_s}, measured().pdf()).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(fonts.size() > 3);
    for (const QString& font : fonts.sliced(2))
        QVERIFY2(line.match(font).hasMatch(), qPrintable(font));
}

void TestDecree::namesTheState()
{
    const MeasuredDocument& document = measured();
    const QList<MeasuredLine> name = document.linesOf(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s);
    const QList<MeasuredLine> motto = document.linesOf(u"Độc lập - Tự do - Hạnh phúc"_s);
    QCOMPARE(name.size(), 1);
    QCOMPARE(motto.size(), 1);
    QVERIFY2(isOfSize(name[0], 12, 13), qPrintable(toldOf(name[0])));
    QVERIFY(name[0].text.isBold() && name[0].text.isUpright());
    QVERIFY2(isOfSize(motto[0], 13, 14), qPrintable(toldOf(motto[0])));
    QVERIFY(motto[0].text.isBold() && motto[0].text.isUpright());
    QVERIFY(motto[0].text.box.top() > name[0].text.box.top());
    QVERIFY(std::abs(motto[0].text.box.center().x() - name[0].text.box.center().x()) < 1);
    checkRule(document, motto, 1, 1);
}

void TestDecree::namesWhoIssues()
{
    const MeasuredDocument& document = measured();
    const QList<MeasuredLine> superior = document.linesOf(u"BỘ THÔNG TIN VÀ TRUYỀN THÔNG"_s);
    const QList<MeasuredLine> issuing =
        document.linesOf(u"HỘI ĐỒNG GIÁM ĐỐC CNTT KHU VỰC MIỀN BẮC"_s);
    QVERIFY(!superior.isEmpty() && !issuing.isEmpty());
    for (const MeasuredLine& line : superior) {
        QVERIFY2(isOfSize(line, 12, 13), qPrintable(toldOf(line)));
        QVERIFY(line.text.boldText.isEmpty() && line.text.isUpright());
    }
    for (const MeasuredLine& line : issuing) {
        QVERIFY2(isOfSize(line, 12, 13), qPrintable(toldOf(line)));
        QVERIFY(line.text.isBold() && line.text.isUpright());
    }
    QVERIFY(issuing.first().text.box.top() > superior.last().text.box.top());
    checkRule(document, issuing, 1 / 3.0, 0.5);
    // Beside the State, on the left, beginning at the same height.
    const auto state = document.lineThatBegins(u"CỘNG HÒA"_s);
    QVERIFY(state && superior.first().text.box.right() < state->text.box.left());
    QVERIFY(std::abs(superior.first().text.box.top() - state->text.box.top()) < 1);
}

void TestDecree::bearsItsNumber()
{
    const MeasuredDocument& document = measured();
    const auto line = document.lineThatBegins(u"Số:"_s);
    if (form().number.isEmpty()) {
        QVERIFY(!line || line->page > 0);
        return;
    }
    QVERIFY(line);
    QCOMPARE(line->text.text, u"Số: "_s + form().number);
    QVERIFY2(isOfSize(*line, 13, 13), qPrintable(toldOf(*line)));
    QVERIFY(line->text.isUpright() && line->text.boldText.isEmpty());
}

void TestDecree::saysPlaceAndDay()
{
    const MeasuredDocument& document = measured();
    const auto line = document.lineThatBegins(u"Hải Phòng, ngày"_s);
    if (!form().dated) {
        QVERIFY(!line || line->page > 0);
        return;
    }
    QVERIFY(line);
    if (!form().number.isEmpty())
        QCOMPARE(line->text.text, u"Hải Phòng, ngày 05 tháng 01 năm 2020"_s);
    QVERIFY2(isOfSize(*line, 13, 14), qPrintable(toldOf(*line)));
    QVERIFY(line->text.isItalic() && line->text.boldText.isEmpty());
    const auto number = document.lineThatBegins(u"Số:"_s);
    QVERIFY(form().number.isEmpty() || std::abs(number->text.box.top() - line->text.box.top()) < 1);
}

void TestDecree::writesDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("written");
    QTest::newRow("5 January") << QDate(2020, 1, 5) << u"ngày 05 tháng 01 năm 2020"_s;
    QTest::newRow("10 February") << QDate(2020, 2, 10) << u"ngày 10 tháng 02 năm 2020"_s;
    QTest::newRow("9 March") << QDate(2020, 3, 9) << u"ngày 09 tháng 3 năm 2020"_s;
    QTest::newRow("31 December") << QDate(2020, 12, 31) << u"ngày 31 tháng 12 năm 2020"_s;
}

void TestDecree::writesDays()
{
    QFETCH(QDate, day);
    MeetingRecord record = fullSampleRecord();
    record.papers[u"invitation"_s].day = day;
    const MeasuredDocument document(*buildDocument(record, Words(u"vi"_s), u"invitation"_s));
    const auto line = document.lineThatBegins(u"Hải Phòng, "_s);
    QVERIFY(line);
    QTEST(line->text.text.section(u", "_s, 1), "written");
}

void TestDecree::saysKindAndSubject()
{
    const MeasuredDocument& document = measured();
    if (form().kind.isEmpty()) {
        // A letter says below its number what it is about: 12 to 13 points, upright.
        const auto about = document.lineThatBegins(u"V/v "_s);
        QVERIFY(about && isOfSize(*about, 12, 13));
        QVERIFY(about->text.isUpright() && about->text.boldText.isEmpty());
        return;
    }
    const auto kind = document.lineThatBegins(form().kind);
    QVERIFY(kind);
    QCOMPARE(kind->text.text, form().kind);
    QVERIFY2(isOfSize(*kind, 13, 14), qPrintable(toldOf(*kind)));
    QVERIFY(kind->text.isBold() && kind->text.isUpright());
    QVERIFY(std::abs(kind->text.box.center().x() - document.middle()) < 1.5);

    QFETCH(QString, key);
    QList<MeasuredLine> subject;
    for (const Block& block : m_documents.document(key).blocks) {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        if (paragraph && paragraph->style == TextStyle::Subject)
            subject = document.linesOf(textOf(*paragraph));
    }
    QVERIFY(!subject.isEmpty());
    for (const MeasuredLine& line : subject) {
        QVERIFY2(isOfSize(line, 13, 14), qPrintable(toldOf(line)));
        QVERIFY(line.text.isBold() && line.text.isUpright());
        QVERIFY(std::abs(line.text.box.center().x() - document.middle()) < 1.5);
    }
    checkRule(document, subject, 1 / 3.0, 0.5);
}

QTEST_MAIN(TestDecree)
#include "tst_decree.moc"
