// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/catalogue.h"
#include "report/docxrenderer.h"
#include "report/export.h"
#include "report/odtrenderer.h"
#include "report/qtrenderer.h"
#include "report/setpieces.h"
#include "support/pdflayout.h"
#include "support/samplerecord.h"
#include "words/words.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10 * 60'000;  // milliseconds, for all files

// In letters and figures, so that it does not matter where a line is broken.
QStringList wordsOf(const QString& text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{M}\\p{N}]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

/// What a reader copies out of a PDF, without page numbers and without the heads of tables, which
/// stand on as many pages as there happen to be.
QString contentOf(const QByteArray& pdf, const Document& document)
{
    QStringList words;
    static const QRegularExpression number(u"^\\s*\\d+\\s*\n"_s);
    for (QString page : pdfCopiedText(pdf).split(u'\f'))
        words += wordsOf(page.remove(number));
    QString text = u' ' + words.join(u' ') + u' ';
    for (const Block& block : document.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (!table)
            continue;
        QStringList titles;
        for (const TableColumn& column : table->columns)
            titles += wordsOf(column.title);
        text.replace(u' ' + titles.join(u' ') + u' ', u" "_s);
    }
    return text;
}

bool hasTallRow(const Document& document)
{
    const auto isTall = [](const TableCell& cell) {
        qsizetype letters = 0;
        for (const Paragraph& paragraph : cell)
            letters += textOf(paragraph).size();
        return letters > 300;
    };
    for (const Block& block : document.blocks) {
        const auto* table = std::get_if<Table>(&block);
        for (qsizetype i = 0; table && i < table->rows.size(); ++i) {
            if (std::any_of(table->rows[i].begin(), table->rows[i].end(), isTall))
                return true;
        }
    }
    return false;
}

QString inOrder(const QString& text)
{
    QStringList words = wordsOf(text);
    words.sort();
    return words.join(u' ');
}

QString firstDifference(const QString& one, const QString& other)
{
    const auto [left, right] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    const qsizetype at = left - one.begin();
    constexpr qsizetype around = 60;
    const qsizetype from = std::max<qsizetype>(0, at - around);
    return u"ours: %1\ntheirs: %2"_s.arg(one.mid(from, 3 * around), other.mid(from, 3 * around));
}

}  // namespace

/// Opens the documents for office programs in one of them, and compares what that prints with what we
/// print: the same words in the same order, on as many pages, or one more or less. LibreOffice is
/// large, so that this is no part of the usual tests: tests/run office installs and asks it.
///
/// Of cards and ballots only the pages are compared: a folded card bears its text a second time on
/// our paper, upside down, which no office program does.
class TestLibreOffice : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void printsTheSame_data();
    void printsTheSame();
    void keepsTheSignatureWithTheText_data() { printsTheSame_data(); }
    void keepsTheSignatureWithTheText();

private:
    void add(const QString& name, const MeetingRecord& record, const QString& key);
    QByteArray theirs(const QString& name, const QString& format) const;

    std::map<QString, Document> m_documents;
    QTemporaryDir m_folder;
};

void TestLibreOffice::add(const QString& name, const MeetingRecord& record, const QString& key)
{
    const auto document =
        buildDocument(record, Words(record.council.language), key, sampleChanges(record));
    if (!document)
        return;
    m_documents.emplace(name, *document);
    for (const QString& format : {u"docx"_s, u"odt"_s}) {
        QFile file(m_folder.filePath(name + u'-' + format + u'.' + format));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(format == "docx"_L1 ? toDocx(*document) : toOdt(*document));
    }
}

void TestLibreOffice::initTestCase()
{
    const QString program = QStandardPaths::findExecutable(u"soffice"_s);
    if (program.isEmpty())
        QSKIP("LibreOffice is not installed: tests/run office does that");
    if (!canMeasurePdf())
        QSKIP("poppler-utils is not installed");
    MeetingRecord row = sampleRecord(3);
    row.entries[1].proposal.text = row.entries[0].proposal.text.repeated(40);
    MeetingRecord broken = row;
    broken.entries[1].proposal.text.replace(u". "_s, u".\n"_s);
    for (const QString& key : documentKeys()) {
        if (!documentFormats(key).contains(u"docx"_s))
            continue;
        add(key, fullSampleRecord(), key);
        add(key + u"-english"_s, fullSampleRecord(u"en"_s), key);
        add(key + u"-long"_s, sampleRecord(40), key);
    }
    // However the last page of a table is filled.
    for (int proposals = 4; proposals < 16; ++proposals)
        add(u"proposals-%1"_s.arg(proposals), sampleRecord(proposals), u"proposals"_s);
    add(u"proposals-row"_s, row, u"proposals"_s);
    add(u"proposals-lines"_s, broken, u"proposals"_s);
    const QStringList files = QDir(m_folder.path()).entryList(QDir::Files);
    QProcess office;
    office.setWorkingDirectory(m_folder.path());
    office.setProcessChannelMode(QProcess::MergedChannels);
    office.start(program,
                 QStringList{u"--headless"_s,
                             u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s),
                             u"--convert-to"_s, u"pdf"_s, u"--outdir"_s,
                             m_folder.filePath(u"pdf"_s)}
                     + files);
    QVERIFY2(office.waitForFinished(patience), qPrintable(office.errorString()));
    const QString said = QString::fromUtf8(office.readAll());
    QVERIFY2(office.exitCode() == 0 && !said.contains(u"Error"_s), qPrintable(said));
}

QByteArray TestLibreOffice::theirs(const QString& name, const QString& format) const
{
    QFile file(m_folder.filePath(u"pdf/"_s + name + u'-' + format + u".pdf"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestLibreOffice::printsTheSame_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("format");
    for (const auto& [name, document] : m_documents) {
        for (const QString& format : {u"docx"_s, u"odt"_s})
            QTest::addRow("%s %s", qPrintable(name), qPrintable(format)) << name << format;
    }
}

void TestLibreOffice::printsTheSame()
{
    QFETCH(QString, name);
    QFETCH(QString, format);
    const Document& document = m_documents.at(name);
    const QByteArray ours = toPdf(document);
    const QByteArray printed = theirs(name, format);
    QVERIFY(!printed.isEmpty());
    const qsizetype pages = pdfSheets(ours).size();
    const qsizetype theirPages = pdfSheets(printed).size();
    QVERIFY2(std::abs(pages - theirPages) <= 1,
             qPrintable(u"%1 pages, theirs %2"_s.arg(pages).arg(theirPages)));
    if (isCutUp(document.key))
        return;
    QString text = contentOf(ours, document);
    QString theirText = contentOf(printed, document);
    // Where a tall row is broken, its cells are read on each of its pages: only there the order depends
    // on where that is.
    if (text != theirText && hasTallRow(document)) {
        text = inOrder(text);
        theirText = inOrder(theirText);
    }
    QVERIFY2(text == theirText, qPrintable(firstDifference(text, theirText)));
}

// In one piece, and with the end of the text or the table before it. Of a DOCX LibreOffice keeps no row
// with what follows its table, as Word does.
void TestLibreOffice::keepsTheSignatureWithTheText()
{
    QFETCH(QString, name);
    QFETCH(QString, format);
    const Document& document = m_documents.at(name);
    const auto* signature =
        document.blocks.isEmpty() ? nullptr : std::get_if<SignatureBlock>(&document.blocks.last());
    if (!signature)
        return;  // cards, and letters with an annex behind it
    const QList<PdfSheet> sheets = pdfSheets(theirs(name, format));
    QStringList last;
    for (const PdfLine& line : sheets.last().lines)
        last += wordsOf(line.text);
    QStringList words = wordsOf(signature->right.office.join(u' ') + u' ' + signature->right.name);
    words += wordsOf(signature->recipientsTitle + signature->recipients.join(u' '));
    for (const Signer& signer : signature->left)
        words += wordsOf(signer.office.join(u' ') + u' ' + signer.name);
    for (const QString& word : std::as_const(words))
        QVERIFY2(last.contains(word), qPrintable(last.join(u' ')));
    const bool behindTable =
        std::holds_alternative<Table>(document.blocks[document.blocks.size() - 2]);
    if (!behindTable || format == "odt"_L1)
        QVERIFY2(last.size() > words.size() + 3, qPrintable(last.join(u' ')));
}

QTEST_MAIN(TestLibreOffice)
#include "tst_libreoffice.moc"
