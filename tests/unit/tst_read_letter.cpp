// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/directory.h"
#include "intake/intake.h"
#include "intake/sourcewalk.h"
#include "support/legacytext.h"
#include "support/packages.h"
#include "support/textdrafts.h"

#include <QFile>
#include <QTest>

using namespace nghisu;
using namespace nghisu::support;
using namespace Qt::StringLiterals;

namespace {

QString sample()
{
    QFile file(QStringLiteral(NGHISU_SOURCE_DIR "/resources/samples/thu-hai-phong.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

// The letter's lines, with the number of its proposals taken off: the format is to write them.
struct Line {
    QString text;
    bool numbered = false;
};

QList<Line> linesOf(const QString& letter)
{
    QList<Line> lines;
    bool poll = false;
    for (const QString& line : letter.split(u'\n')) {
        poll = poll || line.contains(u"Ý kiến về"_s);
        const bool numbered =
            !poll && line.size() > 3 && line.at(0).isDigit() && line.at(1) == u'.';
        lines.append({numbered ? line.mid(3) : line, numbered});
    }
    return lines;
}

QByteArray asDocx(const QString& letter, const QString& font = {})
{
    const NamedBytes numbering =
        docxPart(u"numbering"_s, u"numbering"_s,
                 u"<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                 "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                 "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"_s);
    QString body;
    const QString look =
        font.isEmpty() ? QString() : u"<w:rFonts w:ascii=\"%1\" w:hAnsi=\"%1\"/>"_s.arg(font);
    for (const Line& line : linesOf(letter))
        body += docxParagraph(
            line.text,
            line.numbered ? u"<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"_s
                          : QString(),
            look);
    return docxOf(body, {numbering});
}

QByteArray asOdt(const QString& letter)
{
    QString body;
    for (const Line& line : linesOf(letter)) {
        const QString p = u"<text:p>%1</text:p>"_s.arg(line.text.toHtmlEscaped());
        body += line.numbered
                  ? u"<text:list text:style-name=\"L\" text:continue-numbering=\"true\">"
                    "<text:list-item>%1</text:list-item></text:list>"_s.arg(p)
                  : p;
    }
    return odtOf(body, u"<text:list-style style:name=\"L\"><text:list-level-style-number "
                       "text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/>"
                       "</text:list-style>"_s);
}

QByteArray asRtf(const QString& letter)
{
    QByteArray rtf = "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}\\uc1 ";
    int number = 0;
    for (const Line& line : linesOf(letter)) {
        if (line.numbered)
            rtf += "{\\listtext " + QByteArray::number(++number) + ".\\tab}";
        for (const QChar unit : line.text) {
            rtf += unit.unicode() < 0x80
                     ? QByteArray(1, unit.toLatin1())
                     : "\\u" + QByteArray::number(static_cast<short>(unit.unicode())) + "?";
        }
        rtf += "\\par\r\n";
    }
    return rtf + "}";
}

QByteArray asHtml(const QString& letter, bool lists)
{
    QString html = u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>"_s;
    int number = 0;
    for (const Line& line : linesOf(letter)) {
        const QString text = line.text.toHtmlEscaped();
        ++number;
        if (line.numbered && lists)
            html += u"<ol start=\"%2\"><li>%1</li></ol>\n"_s.arg(text).arg(number / 2);
        else if (!line.text.isEmpty())
            html +=
                u"<p>%2%1</p>\n"_s.arg(text, line.numbered ? u"%1. "_s.arg(number / 2) : QString());
    }
    return html.toUtf8();
}

QByteArray asMail(const QString& letter)
{
    return "From: =?utf-8?b?U+G7nw==?= <a@b.vn>\r\nMessage-ID: <1>\r\nMIME-Version: 1.0\r\n"
           "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
         + letter.toUtf8().toBase64();
}

}  // namespace

/// The same letter in every format: the same proposals, bodies, citations and poll.
class TestLetter : public QObject {
    Q_OBJECT

private slots:
    void sameInEveryFormat_data();
    void sameInEveryFormat();
    void furnitureIsLeftOut();
};

void TestLetter::sameInEveryFormat_data()
{
    QTest::addColumn<QByteArray>("content");
    const QString letter = sample();
    const auto old = [&letter](LegacyEncoding encoding) {
        QString text = letter;
        text.replace(u'Ý', u'Y').replace(u'•', u'-');
        return encodedLegacy(text, encoding);
    };
    QTest::newRow("txt") << letter.toUtf8();
    QTest::newRow("docx") << asDocx(letter);
    QTest::newRow("odt") << asOdt(letter);
    QTest::newRow("rtf") << asRtf(letter);
    QTest::newRow("html") << asHtml(letter, false);
    QTest::newRow("html with lists") << asHtml(letter, true);
    QTest::newRow("eml") << asMail(letter);
    QTest::newRow("zip") << zipOf({{u"thu.docx"_s, asDocx(letter)}});
    QTest::newRow("pdf") << pdfOfHtml(QString::fromUtf8(asHtml(letter, false)));
    QTest::newRow("tcvn3") << old(LegacyEncoding::Tcvn3);
    QTest::newRow("vni") << old(LegacyEncoding::Vni);
    QTest::newRow("viscii") << old(LegacyEncoding::Viscii);
    QTest::newRow("windows-1258") << old(LegacyEncoding::Windows1258);
    const QString western = decodeLegacy(old(LegacyEncoding::Vni), LegacyEncoding::Windows1252);
    QTest::newRow("docx in VNI") << asDocx(western, u"VNI-Times"_s);
    QTest::newRow("docx in VNI whose font is lost") << asDocx(western);
}

void TestLetter::sameInEveryFormat()
{
    QFETCH(QByteArray, content);
    const Intake intake(standardDirectory());
    const DraftDocument expected = intake.readText(sample(), {}, {}).value();
    QCOMPARE(expected.proposals.size(), 6);
    QCOMPARE(expected.polls.size(), 1);

    const auto source = decodeSource(content, u"thu"_s);
    QVERIFY2(source.has_value(), source ? "" : qPrintable(source.error().technical));
    const DraftDocument draft = intake.read(*source).value();
    QCOMPARE(draft.proposals.size(), expected.proposals.size());
    for (qsizetype i = 0; i < draft.proposals.size(); ++i) {
        const DraftProposal& read = draft.proposals.at(i);
        const DraftProposal& wanted = expected.proposals.at(i);
        QCOMPARE(read.number, wanted.number);
        QCOMPARE(read.text.simplified(), wanted.text.simplified());
        QStringList bodies;
        QStringList wantedBodies;
        for (const DraftBody& body : read.bodies)
            bodies.append(body.name + u' ' + QString::number(int(body.role)));
        for (const DraftBody& body : wanted.bodies)
            wantedBodies.append(body.name + u' ' + QString::number(int(body.role)));
        QCOMPARE(bodies, wantedBodies);
        QCOMPARE(read.citations.size(), wanted.citations.size());
    }
    QCOMPARE(draft.proposingBody, expected.proposingBody);
    QCOMPARE(draft.meetingTitle, expected.meetingTitle);
    QCOMPARE(draft.polls.size(), expected.polls.size());
    QCOMPARE(draft.polls.at(0).options, expected.polls.at(0).options);
    QCOMPARE(brokenPromises(draft), QStringList());
}

// What stands at the head and foot of pages is not lost: it is left out, with its reason.
void TestLetter::furnitureIsLeftOut()
{
    const auto source = decodeSource(
        docxOf(
            docxParagraph(u"1. Đề nghị Bộ Y tế ban hành Thông tư."_s)
                + u"<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer1\"/></w:sectPr>"_s,
            {docxPart(u"footer1"_s, u"ftr"_s, docxParagraph(u"Trang 1"_s))}),
        u"a"_s);
    const DraftDocument draft = Intake(standardDirectory()).read(*source).value();
    QCOMPARE(draft.proposals.size(), 1);
    QCOMPARE(draft.leftOut.size(), 1);
    QCOMPARE(draft.leftOut.at(0).reason, LeftOutReason::PageFurniture);
    QCOMPARE(draft.leftOut.at(0).text, u"Trang 1"_s);
    QCOMPARE(brokenPromises(draft), QStringList());
}

QTEST_MAIN(TestLetter)
#include "tst_read_letter.moc"
