// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dictionaries.h"
#include "text/spelling.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace nghisu;
using namespace Qt::StringLiterals;

class TestSpelling : public QObject {
    Q_OBJECT

private slots:
    void init();

    void silentUntilItIsSwitchedOn();
    void silentWithoutDictionaries();
    void wrongSyllablesAreFound_data();
    void wrongSyllablesAreFound();
    void englishWaitsForItsDictionary();
    void vietnameseWaitsForItsDictionary();
    void wordsAreLearnt();
    void suggestionsComeFromTheDictionary();
    void brokenDictionariesAreNotRead();

private:
    bool write(const QString& name, const QStringList& words) const
    {
        return test::writeDictionary(m_folder->path(), name, words);
    }
    QStringList wrong(const QString& text) const
    {
        QStringList words;
        for (const Span& span : m_spelling->misspelt(text))
            words.append(text.mid(span.start, span.length));
        return words;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Spelling> m_spelling;
};

void TestSpelling::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_spelling = std::make_unique<Spelling>();
    m_spelling->setFolders({m_folder->path()});
    m_spelling->setEnabled(true);
}

void TestSpelling::silentUntilItIsSwitchedOn()
{
    QVERIFY(write(u"vi_VN"_s, {u"xem"_s}));
    m_spelling->setEnabled(false);
    QCOMPARE(wrong(u"thôgn"_s), QStringList());
    m_spelling->setEnabled(true);
    QCOMPARE(wrong(u"thôgn"_s), QStringList(u"thôgn"_s));
    QVERIFY(!Spelling().isEnabled());
}

void TestSpelling::silentWithoutDictionaries()
{
    QVERIFY(m_spelling->languages().isEmpty());
    QCOMPARE(wrong(u"thôgn tni wrogn"_s), QStringList());
    QVERIFY(m_spelling->suggestions(u"thôgn"_s).isEmpty());
}

void TestSpelling::wrongSyllablesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char* name, const QString& text, const QStringList& found) {
        QTest::newRow(name) << text << found;
    };
    row("right", u"xem xét thông tin, hòa"_s, {});
    row("wrong", u"xem xét thôgn tin."_s, {u"thôgn"_s});
    row("other place of the tone", u"hoà"_s, {});
    row("decomposed", u"xem xe\u0301t"_s, {});
    row("quotes and brackets", u"“thôgn” (tinn)"_s, {u"thôgn"_s, u"tinn"_s});
    row("hyphen", u"thông-tinn"_s, {u"tinn"_s});
    row("capitals", u"Thôgn TTTT CNTT Thôgn"_s, {});
    row("numbers", u"2017 4g 102/2009/nđ-cp 3115/btttt-cvt"_s, {});
    row("abbreviations", u"tt&tt q.ba ubnd/x"_s, {});
    row("addresses", u"a.khôgn@mic.gov.vn www.khôgn.vn"_s, {});
    row("points", u"a) xem b) xét"_s, {});
    row("foreign without a dictionary", u"wifi"_s, {});
    row("empty", QString(), {});
}

void TestSpelling::wrongSyllablesAreFound()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    QVERIFY(write(u"vi_VN"_s, {u"xem"_s, u"xét"_s, u"thông"_s, u"tin"_s, u"hòa"_s}));
    QCOMPARE(wrong(text), found);
}

void TestSpelling::englishWaitsForItsDictionary()
{
    QVERIFY(write(u"vi_VN"_s, {u"phần"_s, u"mềm"_s}));
    QVERIFY(write(u"en_US"_s, {u"software"_s, u"don't"_s}));
    QCOMPARE(m_spelling->languages(),
             (QList{Spelling::Language::Vietnamese, Spelling::Language::English}));
    QCOMPARE(wrong(u"phần mềm software don't don’t"_s), QStringList());
    QCOMPARE(wrong(u"softwaer"_s), QStringList(u"softwaer"_s));
}

void TestSpelling::vietnameseWaitsForItsDictionary()
{
    QVERIFY(write(u"en_US"_s, {u"software"_s}));
    QCOMPARE(m_spelling->languages(), QList{Spelling::Language::English});
    QCOMPARE(wrong(u"phần mềm thôgn ban hanh software"_s), QStringList());
    QCOMPARE(wrong(u"softwaer"_s), QStringList(u"softwaer"_s));
}

void TestSpelling::wordsAreLearnt()
{
    QVERIFY(write(u"vi_VN"_s, {u"xem"_s}));
    QSignalSpy changed(m_spelling.get(), &Spelling::changed);
    QSignalSpy told(m_spelling.get(), &Spelling::ownWordsChanged);
    QCOMPARE(wrong(u"xem đắk"_s), QStringList(u"đắk"_s));
    m_spelling->learn(u"Đắk"_s);
    QCOMPARE(wrong(u"xem đắk"_s), QStringList());
    QVERIFY(changed.count() > 0);
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first().first().toStringList(), QStringList(u"Đắk"_s));
    m_spelling->learn(u"Đắk"_s);
    QCOMPARE(told.count(), 1);
    m_spelling->setOwnWords({});
    QCOMPARE(wrong(u"xem đắk"_s), QStringList(u"đắk"_s));
}

void TestSpelling::suggestionsComeFromTheDictionary()
{
    QVERIFY(write(u"vi_VN"_s, {u"thông"_s, u"tin"_s}));
    QVERIFY(m_spelling->suggestions(u"thôgn"_s).contains(u"thông"_s));
}

void TestSpelling::brokenDictionariesAreNotRead()
{
    QFile rules(m_folder->filePath(u"vi_VN.aff"_s));
    QVERIFY(rules.open(QIODevice::WriteOnly) && rules.write("SET KOI8-R\n") > 0);
    rules.close();
    QFile words(m_folder->filePath(u"vi_VN.dic"_s));
    QVERIFY(words.open(QIODevice::WriteOnly) && words.write("1\nxem\n") > 0);
    words.close();
    QCOMPARE(wrong(u"thôgn"_s), QStringList());
}

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
