// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/directory.h"
#include "intake/letters.h"
#include "support/legacytext.h"
#include "support/packages.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

const QString Asked = u"Đề nghị Bộ Nội vụ quy định chức danh chuyên trách."_s;

QByteArray letter(int number)
{
    return u"Sở Nội vụ tỉnh Hà Giang\n\nKIẾN NGHỊ\n\n1. %1\n2. Đề nghị Bộ Tài chính xem xét việc số %2.\n"_s
        .arg(Asked)
        .arg(number)
        .toUtf8();
}

/// A row with two cells of a sheet.
QString row(int number, const QString& first, const QString& second)
{
    return u"<row r='%1'><c r='A%1' t='inlineStr'><is><t>%2</t></is></c>"
           "<c r='B%1' t='inlineStr'><is><t>%3</t></is></c></row>"_s.arg(number)
               .arg(first, second);
}

}  // namespace

/// Many letters in one go: each by itself, bounded, and with an end at any time.
class TestLetters : public QObject {
    Q_OBJECT

private slots:
    void readsTheOthersWhereOneFails();
    void tellsHowFarItIs();
    void keepsToItsRoom();
    void endsWhenCancelled();
    void readsASheetAgain();
    void readsAPastedTextAgain();
    void picksATellingLine();

private:
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s was not written", qPrintable(name));
        return file.fileName();
    }

    QTemporaryDir m_folder;
    Intake m_intake{standardDirectory()};
};

void TestLetters::readsTheOthersWhereOneFails()
{
    const QByteArray bomb = support::docxOfParts(
        {{u"word/document.xml"_s,
          "<!DOCTYPE a [<!ENTITY b \"cccccccccc\">]><w:document>&b;</w:document>"}});
    const QByteArray macros =
        support::docxOf(support::docxParagraph(u"1. "_s + Asked),
                        {{u"word/vbaProject.bin"_s, QByteArray(2000, '\x01')}});
    SourceWalk walk(
        {write(u"1.txt"_s, letter(1)), write(u"2.docx"_s, bomb), write(u"3.docx"_s, macros),
         write(u"4.pdf"_s, "%PDF-1.7\nbroken"),
         write(u"5.zip"_s, support::zipOf({{u"a.txt"_s, letter(5)}, {u"b.docx"_s, "PK\x03\x04"}})),
         m_folder.filePath(u"gone.txt"_s), write(u"6.txt"_s, letter(6))});
    const auto letters = readLetters(walk, m_intake);
    QVERIFY(letters);
    QStringList names;
    QStringList failed;
    for (const Letter& one : *letters) {
        names.append(one.name);
        if (one.failed)
            failed.append(one.name);
        else
            QVERIFY2(!one.draft.proposals.isEmpty(), qPrintable(one.name));
    }
    QCOMPARE(names, (QStringList{u"1.txt"_s, u"2.docx"_s, u"3.docx"_s, u"4.pdf"_s, u"5.zip/a.txt"_s,
                                 u"5.zip/b.docx"_s, u"gone.txt"_s, u"6.txt"_s}));
    QCOMPARE(failed, (QStringList{u"2.docx"_s, u"4.pdf"_s, u"5.zip/b.docx"_s, u"gone.txt"_s}));
}

void TestLetters::tellsHowFarItIs()
{
    QList<LettersProgress> told;
    SourceWalk walk(
        {write(u"1.txt"_s, letter(1)), write(u"2.txt"_s, letter(2)), write(u"3.txt"_s, letter(3))});
    QVERIFY(readLetters(walk, m_intake, nullptr,
                        [&told](const LettersProgress& progress) { told.append(progress); }));
    QCOMPARE(told.size(), 3);
    QCOMPARE(told[1].name, u"2.txt"_s);
    QCOMPARE(told[1].read, 1);
    QCOMPARE(told[1].known, 3);
}

void TestLetters::keepsToItsRoom()
{
    SourceWalk walk({write(u"1.txt"_s, letter(1)), write(u"2.txt"_s, letter(2))});
    const auto letters = readLetters(walk, m_intake, nullptr, {}, letter(1).size() * 4);
    QCOMPARE(letters->size(), 2);
    QVERIFY(!letters->first().failed);
    QCOMPARE(letters->last().failed->code, ErrorCode::SourceTooManyParts);
}

void TestLetters::endsWhenCancelled()
{
    std::atomic_bool cancelled = false;
    int read = 0;
    SourceWalk walk(
        {write(u"1.txt"_s, letter(1)), write(u"2.txt"_s, letter(2)), write(u"3.txt"_s, letter(3))});
    const auto letters = readLetters(walk, m_intake, &cancelled,
                                     [&](const LettersProgress&) { cancelled = ++read == 2; });
    QCOMPARE(letters.error().code, ErrorCode::Cancelled);
    QCOMPARE(read, 2);
}

void TestLetters::readsASheetAgain()
{
    const QString head = row(1, u"STT"_s, u"Nội dung kiến nghị"_s);
    const QByteArray book = support::xlsxOf(
        {{u"Một"_s, u"<sheetData>"_s + head + row(2, u"1"_s, Asked) + u"</sheetData>"_s},
         {u"Hai"_s, u"<sheetData>"_s + head + row(2, u"1"_s, u"Đề nghị Bộ Tài chính bố trí vốn."_s)
                        + u"</sheetData>"_s}});
    SourceWalk walk({write(u"so.xlsx"_s, book)});
    const auto letters = readLetters(walk, m_intake);
    QCOMPARE(letters->size(), 2);
    const auto again = readLetterAgain(letters->last(), u"UTF-8"_s, m_intake);
    QVERIFY(again);
    QCOMPARE(again->name, letters->last().name);
    QCOMPARE(again->draft.text, letters->last().draft.text);
    QVERIFY(again->draft.text != letters->first().draft.text);
}

void TestLetters::readsAPastedTextAgain()
{
    const QByteArray bytes = support::encodedLegacy(u"1. "_s + Asked, LegacyEncoding::Tcvn3);
    ClipboardContent pasted;
    pasted.plain = QString::fromLatin1(bytes);
    const auto pastedLetter = readPastedLetter(pasted, u"The clipboard"_s, m_intake);
    QVERIFY(pastedLetter && !pastedLetter->failed);
    QVERIFY(pastedLetter->draft.fileName.isEmpty());
    const auto again = readLetterAgain(*pastedLetter, u"TCVN3"_s, m_intake);
    QVERIFY(again);
    QVERIFY(again->draft.text.contains(Asked));
    QCOMPARE(again->name, u"The clipboard"_s);
}

void TestLetters::picksATellingLine()
{
    QCOMPARE(tellingLine(u"abc\nĐề nghị\nx"_s), u"Đề nghị"_s);
    QCOMPARE(tellingLine({}), QString());
    QVERIFY(tellingLine(QString(5000, u'ế')).size() <= 120);
}

QTEST_GUILESS_MAIN(TestLetters)
#include "tst_letters.moc"
