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

/// Nghị định 30/2020/NĐ-CP, Phụ lục I, measured in the PDF files of all documents: the rows of its table
/// that stand in the text and at the end of a document. tst_decree has those of the head.
class TestDecreeText : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void namesItsGrounds();
    void setsItsText_data() { DecreeDocuments::addKeys(); }
    void setsItsText();
    void headsAndNumbersItsParts_data();
    void headsAndNumbersItsParts();
    void addressesLetters();
    void listsTheInvited();
    void headsAnnexes();
    void isSigned_data() { DecreeDocuments::addKeys(); }
    void isSigned();
    void namesItsRecipients_data() { DecreeDocuments::addKeys(); }
    void namesItsRecipients();
    void endsItsText_data() { DecreeDocuments::addKeys(); }
    void endsItsText();
    void readsAsItWasWritten_data() { DecreeDocuments::addKeys(); }
    void readsAsItWasWritten();


private:
    const MeasuredDocument& measured() const;
    DecreeForm form() const;

    DecreeDocuments m_documents;
};

void TestDecreeText::initTestCase()
{
    if (!canMeasurePdf())
        QSKIP("poppler-utils is not installed");
}

const MeasuredDocument& TestDecreeText::measured() const
{
    QFETCH(QString, key);
    return m_documents.measured(key);
}

DecreeForm TestDecreeText::form() const
{
    QFETCH(QString, key);
    return decreeForms().at(key);
}

void TestDecreeText::namesItsGrounds()
{
    const MeasuredDocument& document = m_documents.measured(u"resolution"_s);
    QList<MeasuredLine> grounds;
    for (const MeasuredLine& line : document.lines()) {
        if (line.text.text.startsWith(u"Căn cứ"_s))
            grounds.append(line);
    }
    QCOMPARE(grounds.size(), 2);
    for (const MeasuredLine& line : grounds) {
        QVERIFY2(isOfSize(line, 13, 14), qPrintable(toldOf(line)));
        QVERIFY(line.text.isItalic() && line.text.boldText.isEmpty());
    }
    QVERIFY(grounds[0].text.text.endsWith(u';'));
    QVERIFY(grounds[1].text.text.endsWith(u'.'));
}

// Mục II.5: 13 to 14 points, both sides even, the first line 1 or 1.27 cm in, at least 6 points
// between paragraphs, lines single to one and a half apart.
void TestDecreeText::setsItsText()
{
    const MeasuredDocument& document = measured();
    const MeasuredLine* before = nullptr;
    QList<MeasuredLine> lines;
    MeasuredLine last;
    qsizetype at = 0;
    for (const Paragraph& paragraph : document.runningText()) {
        lines = document.linesBehind(at, textOf(paragraph));
        QVERIFY2(!lines.isEmpty(), qPrintable(textOf(paragraph)));
        const double points = lines.first().text.points;
        QVERIFY2(isOfSize(lines.first(), 13, 14), qPrintable(toldOf(lines.first())));
        const double indent = lines.first().text.box.left() - document.left();
        QVERIFY2(std::abs(indent - pointsOf(10)) < 1 || std::abs(indent - pointsOf(12.7)) < 1,
                 qPrintable(toldOf(lines.first())));
        const double single = points * 1.149;
        if (before && before->page == lines.first().page) {
            const double apart = lines.first().text.box.top() - before->text.box.top();
            QVERIFY2(apart >= single + 6 - 0.5, qPrintable(toldOf(lines.first())));
        }
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QRectF box = lines[i].text.box;
            if (i > 0)
                QVERIFY2(std::abs(box.left() - document.left()) < 1, qPrintable(toldOf(lines[i])));
            if (i + 1 < lines.size()) {
                QVERIFY2(std::abs(box.right() - document.right(lines[i].page)) < 1,
                         qPrintable(toldOf(lines[i])));
            }
            if (i > 0 && lines[i - 1].page == lines[i].page) {
                const double pitch = box.top() - lines[i - 1].text.box.top();
                QVERIFY2(pitch > single - 0.5 && pitch < 1.5 * single + 0.5,
                         qPrintable(toldOf(lines[i])));
            }
        }
        last = lines.last();
        before = &last;
    }
}

void TestDecreeText::headsAndNumbersItsParts_data()
{
    QTest::addColumn<QString>("key");
    for (const QString& key : {u"agenda"_s, u"minutes"_s, u"conclusions"_s})
        QTest::newRow(qPrintable(key)) << key;
}

// "I." in capitals, 13 to 14 points, bold; "1." and "a)" upright, the letters in their order.
void TestDecreeText::headsAndNumbersItsParts()
{
    const MeasuredDocument& document = measured();
    for (const QString& heading :
         {u"I. VỀ THỂ CHẾ, CHÍNH SÁCH"_s, u"II. VỀ HẠ TẦNG VÀ NGUỒN NHÂN LỰC"_s}) {
        const QList<MeasuredLine> lines = document.linesOf(heading);
        QCOMPARE(lines.size(), 1);
        QVERIFY2(isOfSize(lines[0], 13, 14), qPrintable(toldOf(lines[0])));
        QVERIFY(lines[0].text.isBold() && lines[0].text.isUpright());
    }
    double above = 0;
    int page = 0;
    for (const QString& number :
         {u"2. "_s, u"a) "_s, u"b) "_s, u"c) "_s, u"d) "_s, u"đ) "_s, u"e) "_s, u"3. "_s}) {
        const auto line = document.lineThatBegins(number);
        QVERIFY2(line, qPrintable(number));
        QVERIFY2(isOfSize(*line, 13, 14), qPrintable(toldOf(*line)));
        QVERIFY(line->text.isUpright() && line->text.boldText.isEmpty());
        QVERIFY(line->page > page || line->text.box.top() > above);
        above = line->text.box.top();
        page = line->page;
    }
}

// Mục II.9: one addressee stands on the line.
void TestDecreeText::addressesLetters()
{
    const MeasuredDocument& document = m_documents.measured(u"extracts"_s);
    const auto line = document.lineThatBegins(u"Kính gửi:"_s);
    QVERIFY(line);
    QCOMPARE(line->text.text, u"Kính gửi: Bộ Thông tin và Truyền thông"_s);
    QVERIFY2(isOfSize(*line, 13, 14), qPrintable(toldOf(*line)));
    QVERIFY(line->text.isUpright() && line->text.boldText.isEmpty());
}

// Several have a line each behind a dash, with ";" at its end, and "." at the last.
void TestDecreeText::listsTheInvited()
{
    const MeasuredDocument& document = m_documents.measured(u"invitation"_s);
    const auto members = document.lineThatBegins(u"- Các thành viên Hội đồng"_s);
    const auto guest = document.lineThatBegins(u"- Lê Quang Đạo"_s);
    QVERIFY(members && guest);
    QVERIFY(guest->text.text.endsWith(u"Bộ Nội vụ."_s));
    QVERIFY(std::abs(members->text.box.left() - guest->text.box.left()) < 1);
    QVERIFY(!document.linesOf(u"- Các thành viên Hội đồng Giám đốc CNTT khu vực miền Bắc;"_s)
                 .isEmpty());
}

// "Phụ lục" in 14 points, its title in capitals of 13 to 14, both bold.
void TestDecreeText::headsAnnexes()
{
    const MeasuredDocument& document = m_documents.measured(u"extracts"_s);
    const auto annex = document.lineThatBegins(u"Phụ lục"_s);
    QVERIFY(annex && annex->page > 0);
    QCOMPARE(annex->text.text, u"Phụ lục"_s);
    QVERIFY2(isOfSize(*annex, 14, 14), qPrintable(toldOf(*annex)));
    QVERIFY(annex->text.isBold() && annex->text.isUpright());
    const auto title = document.lineThatBegins(u"KIẾN NGHỊ GỬI BỘ"_s);
    QVERIFY(title && isOfSize(*title, 13, 14) && title->text.isBold());
    QVERIFY(isCapitals(title->text.text));
}

void TestDecreeText::isSigned()
{
    QFETCH(QString, key);
    if (key == "archive"_L1)
        return;  // what is bound is signed by itself
    const MeasuredDocument& document = measured();
    const QList<Block>& blocks = m_documents.document(key).blocks;
    const auto& block =
        std::get<SignatureBlock>(*std::find_if(blocks.begin(), blocks.end(), [](const Block& one) {
            return std::holds_alternative<SignatureBlock>(one);
        }));
    double below = 0;
    const auto check = [&](const QString& text, double column, bool capitals) {
        const MeasuredLine* found = nullptr;
        for (const MeasuredLine& line : document.lines()) {
            if (line.text.text == text && std::abs(line.text.box.center().x() - column) < 2)
                found = &line;
        }
        QVERIFY2(found, qPrintable(text));
        QVERIFY2(isOfSize(*found, 13, 14), qPrintable(toldOf(*found)));
        QVERIFY(found->text.isBold() && found->text.isUpright());
        QCOMPARE(isCapitals(text), capitals || text == u"…"_s);
        below = found->text.box.top();
    };
    const double width = document.right() - document.left();
    for (const QString& office : block.right.office)
        check(office, document.left() + width * 0.75, true);
    const double office = below;
    check(block.right.name, document.left() + width * 0.75, false);
    QVERIFY(below - office > 40);  // room for the hand
    for (const Signer& signer : block.left) {
        check(signer.office.first(), document.left() + width * 0.25, true);
        check(signer.name, document.left() + width * 0.25, false);
    }
    if (key == "minutes"_L1) {
        QCOMPARE(block.left.first().office, QStringList(u"THƯ KÝ"_s));
        QCOMPARE(block.right.office, QStringList(u"CHỦ TỌA"_s));
    } else if (key == "resolution"_L1) {
        QCOMPARE(block.right.office,
                 (QStringList{u"TM. HỘI ĐỒNG"_s, u"KT. CHỦ TỊCH"_s, u"PHÓ CHỦ TỊCH"_s}));
    }
}

void TestDecreeText::namesItsRecipients()
{
    QFETCH(QString, key);
    if (key == "archive"_L1)
        return;  // what is bound names them by itself
    const MeasuredDocument& document = measured();
    const auto title = document.lineThatBegins(u"Nơi nhận:"_s);
    QCOMPARE(title.has_value() && title->page == document.lineThatBegins(u"TM. "_s)->page,
             form().recipients);
    if (!form().recipients)
        return;
    QVERIFY2(isOfSize(*title, 12, 12), qPrintable(toldOf(*title)));
    QVERIFY(title->text.isBold() && title->text.isItalic());
    QList<MeasuredLine> list;
    for (const MeasuredLine& line : document.lines()) {
        if (line.page == title->page && line.text.box.top() > title->text.box.top()
            && line.text.box.left() < document.left() + 1 && line.text.points < 12)
            list.append(line);
    }
    QVERIFY(list.size() >= 4);
    for (const MeasuredLine& line : std::as_const(list)) {
        QVERIFY2(isOfSize(line, 11, 11), qPrintable(toldOf(line)));
        QVERIFY(line.text.isUpright() && line.text.boldText.isEmpty());
        QVERIFY(line.text.text.startsWith(u"- "_s));
        const bool last = &line == &std::as_const(list).last();
        QVERIFY2(line.text.text.endsWith(last ? u'.' : u';'), qPrintable(line.text.text));
    }
    QVERIFY(list.last().text.text.startsWith(u"- Lưu: VT"_s));
}

void TestDecreeText::endsItsText()
{
    if (!form().text)
        return;
    const MeasuredDocument& document = measured();
    int ends = 0;
    qsizetype end = -1;
    qsizetype signature = -1;
    for (qsizetype i = 0; i < document.lines().size(); ++i) {
        const QString& text = document.lines()[i].text.text;
        ends += text.endsWith(u"./."_s) ? 1 : 0;
        if (end < 0 && text.endsWith(u"./."_s))
            end = i;
        if (end >= 0 && signature < 0 && i > end)
            signature = i;
    }
    QFETCH(QString, key);
    // Each letter has its own.
    QCOMPARE(ends, key == "extracts"_L1 ? 2 : 1);
    const PdfLine& next = document.lines()[signature].text;
    QVERIFY2(next.isBold() || next.text == u"Nơi nhận:"_s, qPrintable(next.text));
}

// What is copied out is Unicode in one form, word after word as it was written.
void TestDecreeText::readsAsItWasWritten()
{
    QString copied = pdfCopiedText(measured().pdf());
    QCOMPARE(copied, copied.normalized(QString::NormalizationForm_C));
    static const QRegularExpression pageNumbers(u"\f\\d+\n"_s);
    static const QRegularExpression spaces(u"\\s+"_s);
    copied.remove(pageNumbers).remove(spaces);
    qsizetype at = 0;
    for (const Paragraph& paragraph : measured().runningText()) {
        const QString wanted = textOf(paragraph).remove(spaces);
        const qsizetype found = copied.indexOf(wanted, at);
        QVERIFY2(found >= 0, qPrintable(textOf(paragraph)));
        at = found + wanted.size();
    }
}

QTEST_MAIN(TestDecreeText)
#include "tst_decreetext.moc"
