// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/catalogue.h"
#include "report/export.h"
#include "support/decreeforms.h"
#include "support/packages.h"
#include "support/samplerecord.h"
#include "words/words.h"

#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

/// A record that says `text` wherever somebody may have typed something.
MeetingRecord recordThatSays(const QString& text)
{
    MeetingRecord record = fullSampleRecord();
    Council& council = record.council;
    for (QString* field :
         {&council.name, &council.superiorBody, &council.place, &council.symbol,
          &council.signerTitle, &council.signerName, &council.secretaryName, &record.meeting.title,
          &record.meeting.shortTitle, &record.meeting.place})
        *field = text;
    council.recipients = {text, text};
    for (PaperOptions& paper : record.papers)
        paper = {text, {}, text, text};
    for (Person& person : record.people)
        person.name = person.title = person.organisation = text;
    for (AgendaItem& item : record.programme)
        item.title = item.performer = item.note = text;
    const auto say = [&text](Poll& poll) {
        poll.question = poll.annulReason = poll.annulledBy = text;
        poll.rule.source = text;
        for (PollOption& option : poll.options)
            option.text = text;
        const QDateTime at(QDate(2020, 1, 5), QTime(3, 0), Qt::UTC);
        PollFigures figures;
        figures.votes = {1, 2, 3};
        figures.members = figures.present = 25;
        figures.at = at;
        figures.author = figures.reason = text;
        PollFigures corrected = figures;
        corrected.votes = {2, 2, 2};
        poll.figures = {figures, corrected};
    };
    for (AgendaEntry& entry : record.entries) {
        Proposal& proposal = entry.proposal;
        proposal.text = proposal.shortName = proposal.proposingBody = proposal.note = text;
        for (Assignment& assignment : proposal.assignments) {
            assignment.name = assignment.shortName = text;
            assignment.answer.text = assignment.answer.reference = text;
        }
        proposal.citations.clear();
        std::for_each(entry.polls.begin(), entry.polls.end(), say);
    }
    std::for_each(record.freePolls.begin(), record.freePolls.end(), say);
    return record;
}

RevisionChanges changesThatSay(const MeetingRecord& record, const QString& text)
{
    RevisionChanges changes = sampleChanges(record);
    for (ListChange& change : changes.changes) {
        change.before.text = text;
        change.before.leads = {text};
    }
    return changes;
}

MeasuredDocument agendaOf(const QString& text)
{
    MeetingRecord record = sampleRecord(1);
    record.entries.first().proposal.text = text;
    return MeasuredDocument(*buildDocument(record, Words(u"vi"_s), u"agenda"_s));
}

}  // namespace

/// What nobody should type, and somebody does. Cards are in tst_cards, cells of Excel and CSV that
/// look like formulas in tst_xlsx and tst_documents, mark-up in tst_office and tst_documents.
class TestStrangeText : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void namesThatDoNotFit_data() { DecreeDocuments::addKeys(); }
    void namesThatDoNotFit();
    void nothingIsKnown_data() { DecreeDocuments::addKeys(); }
    void nothingIsKnown();
    void noLetterInAnyFont();
    void anotherDirection();
    void controlCharacters_data();
    void controlCharacters();
};

void TestStrangeText::initTestCase()
{
    if (!canMeasurePdf())
        QSKIP("poppler-utils is not installed");
}

// Nothing leaves its margins, and nothing stands on something else.
void TestStrangeText::namesThatDoNotFit()
{
    QFETCH(QString, key);
    if (key == "archive"_L1)
        return;  // of several papers, each measured by itself
    for (const QString& name : {u"Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu "_s.repeated(3),
                                u"ỦybannhândântỉnhBàRịaVũngTàu"_s.repeated(3),
                                u"ỦybannhândântỉnhBàRịaVũngTàu"_s.repeated(8)}) {
        const MeetingRecord record = recordThatSays(name);
        const auto built = buildDocument(record, Words(u"vi"_s), key, changesThatSay(record, name));
        QVERIFY(built.has_value());
        const MeasuredDocument document(*built);
        for (const MeasuredLine& line : document.lines()) {
            const QSizeF size = document.sheets()[line.page].size;
            QVERIFY2(line.text.box.left() > document.left() - 1, qPrintable(toldOf(line)));
            QVERIFY2(line.text.box.right() < document.right(line.page) + 1,
                     qPrintable(toldOf(line)));
            QVERIFY2(line.text.box.bottom() < size.height() - pointsOf(20) + 1,
                     qPrintable(toldOf(line)));
        }
        for (const PdfSheet& sheet : document.sheets()) {
            for (qsizetype i = 0; i < sheet.lines.size(); ++i) {
                // Line boxes are a little higher than letters.
                const QRectF box = sheet.lines[i].box.adjusted(0, 2, -1, -2);
                for (qsizetype j = i + 1; j < sheet.lines.size(); ++j) {
                    QVERIFY2(!box.intersects(sheet.lines[j].box.adjusted(0, 2, -1, -2)),
                             qPrintable(sheet.lines[i].text + u" | "_s + sheet.lines[j].text));
                }
            }
        }
    }
}

// Dots to be written over, and never a word of programmers.
void TestStrangeText::nothingIsKnown()
{
    QFETCH(QString, key);
    MeetingRecord record = recordThatSays({});
    record.meeting.day = {};
    record.meeting.issuedAt = {};
    for (AgendaItem& item : record.programme)
        item.start = {};
    const auto built = buildDocument(record, Words(u"vi"_s), key, changesThatSay(record, {}));
    if (!built && key == "extracts"_L1)
        return;
    QVERIFY(built.has_value());
    const QString text = pdfCopiedText(MeasuredDocument(*built).pdf());
    QVERIFY2(text.contains(u'…'), qPrintable(text));
    static const QRegularExpression slips(
        u"null|nan|undefined|%\\d|%n|-1\\b|\\b0 tháng|1752|1970"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto slip = slips.match(text);
    QVERIFY2(!slip.hasMatch(), qPrintable(slip.captured()));
}

// What no font draws leaves a mark in its place, and what stands around it is there.
void TestStrangeText::noLetterInAnyFont()
{
    const QString strange = QString::fromUcs4(U"\U0010FFFD\uE123\U00013000", 3);
    const MeasuredDocument document = agendaOf(u"Trước "_s + strange + u" sau đó."_s);
    const QList<PdfLine>& lines = document.sheets().first().lines;
    const auto line = std::find_if(lines.begin(), lines.end(), [](const PdfLine& one) {
        return one.text.startsWith(u"1. Trước"_s);
    });
    QVERIFY(line != lines.end());
    const QString copied = pdfCopiedText(document.pdf());
    QVERIFY2(copied.contains(u"Trước"_s) && copied.contains(u"sau đó."_s), qPrintable(copied));
    // As much ink as three letters leave, between the two words.
    const MeasuredDocument plain = agendaOf(u"Trước sau đó."_s);
    const auto inkOf = [](const MeasuredDocument& one) {
        const QImage picture = pdfPicture(one.pdf(), 0, 144);
        int ink = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                ink += qGray(picture.pixel(x, y)) < 128 ? 1 : 0;
        }
        return ink;
    };
    QVERIFY(inkOf(document) > inkOf(plain) + 60);
}

// A passage that is read from the right stands in its place in a line that is read from the left.
void TestStrangeText::anotherDirection()
{
    const MeasuredDocument document = agendaOf(u"Trước שלום עולם مرحبا sau đó."_s);
    const QString text = pdfCopiedText(document.pdf());
    const qsizetype before = text.indexOf(u"Trước"_s);
    const qsizetype after = text.indexOf(u"sau đó."_s);
    QVERIFY2(before >= 0 && after > before, qPrintable(text));
    // Drawn letter by letter, in the shapes of their places.
    static const QRegularExpression others(u"[\\s\u202A-\u202E]"_s);
    QString letters = text.sliced(before, after - before).remove(u"Trước"_s).remove(others);
    letters = letters.normalized(QString::NormalizationForm_KC);
    QString expected = u"שלוםעולםمرحبا"_s;
    std::sort(letters.begin(), letters.end());
    std::sort(expected.begin(), expected.end());
    QCOMPARE(letters, expected);
    const auto line = document.lineThatBegins(u"1. Trước"_s);
    QVERIFY(line);
    QVERIFY(std::abs(line->text.box.left() - document.left() - pointsOf(12.7)) < 1);
    // What turns the direction of all that follows is left out.
    const MeasuredDocument turned = agendaOf(u"Trước \u202Esau\u2067 đó."_s);
    QVERIFY(turned.lineThatBegins(u"1. Trước sau đó."_s));
}

void TestStrangeText::controlCharacters_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("format");
    for (const QString& key : documentKeys()) {
        for (const QString& format : documentFormats(key)) {
            if (format != "json"_L1)
                QTest::addRow("%s %s", qPrintable(key), qPrintable(format)) << key << format;
        }
    }
}

void TestStrangeText::controlCharacters()
{
    QFETCH(QString, key);
    QFETCH(QString, format);
    const QString text = u"Kiến\u0000 nghị\u0001\u0007\u001B \uFFFE\u007F"_s + QChar(0xDC00);
    MeetingRecord record = recordThatSays(text);
    if (key == "ballots"_L1)
        record.entries[1].polls.clear();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a."_s + format);
    QVERIFY(exportDocument(record, Words(u"vi"_s), key, path, std::nullopt,
                           changesThatSay(record, text)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QList<QByteArray> texts;
    if (format == "docx"_L1)
        texts = {support::partOfZip(bytes, u"word/document.xml"_s),
                 support::partOfZip(bytes, u"docProps/core.xml"_s)};
    else if (format == "odt"_L1)
        texts = {support::partOfZip(bytes, u"content.xml"_s),
                 support::partOfZip(bytes, u"meta.xml"_s)};
    else if (format == "xlsx"_L1)
        texts = {support::partOfZip(bytes, u"xl/sharedStrings.xml"_s)};
    else if (format == "pdf"_L1)
        texts = {pdfCopiedText(bytes).remove(u'\f').toUtf8()};
    else
        texts = {bytes};
    const bool isXml = format == "docx"_L1 || format == "odt"_L1 || format == "xlsx"_L1;
    static const QRegularExpression controls(
        u"[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\x{FFFE}\\x{FFFF}]"_s);
    for (const QByteArray& one : std::as_const(texts)) {
        QVERIFY(!one.isEmpty());
        const auto found = controls.match(QString::fromUtf8(one));
        QVERIFY2(!found.hasMatch(), found.captured().toUtf8().toHex().constData());
        QXmlStreamReader xml(one);
        while (isXml && !xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }
}

QTEST_MAIN(TestStrangeText)
#include "tst_strangetext.moc"
