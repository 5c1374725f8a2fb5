// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phonecode.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView Characters = u"23456789BCFGHJKMNPQRTVX";

QStringList someCodes()
{
    QRandomGenerator random(20171124);
    QStringList codes;
    for (int i = 0; i < 200; ++i)
        codes.append(makePhoneCode([&](int below) { return random.bounded(below); }));
    return codes;
}

}  // namespace

/// What members copy from paper to a phone.
class TestPhoneCode : public QObject {
    Q_OBJECT

private slots:
    void isReadHoweverItIsTyped();
    void holdsNothingThatIsReadForAnother();
    void findsOutEveryWrongCharacter();
    void findsOutEveryExchange();
    void refusesWhatItWouldNotWrite_data();
    void refusesWhatItWouldNotWrite();
    void receiptsAreCodesToo();
};

void TestPhoneCode::isReadHoweverItIsTyped()
{
    for (const QString& code : someCodes()) {
        QCOMPARE(code.size(), 8);
        QCOMPARE(readPhoneCode(code), code);
        QCOMPARE(readPhoneCode(code.toLower()), code);
        QCOMPARE(readPhoneCode(u"  "_s + spacedCode(code) + u'\n'), code);
        QCOMPARE(readPhoneCode(code.left(4) + u'-' + code.mid(4)), code);
        QString misread = code;
        misread.replace(u'5', u's').replace(u'2', u'Z');
        QCOMPARE(readPhoneCode(misread), code);
    }
    QCOMPARE(spacedCode(u"K7MN4PQX"_s), u"K7MN 4PQX"_s);
}

void TestPhoneCode::holdsNothingThatIsReadForAnother()
{
    QSet<QChar> seen;
    for (const QString& code : someCodes()) {
        for (const QChar character : code)
            seen.insert(character);
    }
    QCOMPARE(seen.size(), Characters.size());
    // Vowels and what Telex makes of D and W would come out as other letters.
    for (const QChar character : u"01AEIOULSZDWY"_s)
        QVERIFY(!seen.contains(character));
}

void TestPhoneCode::findsOutEveryWrongCharacter()
{
    for (const QString& code : someCodes()) {
        for (qsizetype place = 0; place < code.size(); ++place) {
            for (const QChar other : Characters) {
                QString wrong = code;
                wrong[place] = other;
                QCOMPARE(readPhoneCode(wrong).has_value(), wrong == code);
            }
        }
    }
}

void TestPhoneCode::findsOutEveryExchange()
{
    for (const QString& code : someCodes()) {
        for (qsizetype one = 0; one < code.size(); ++one) {
            for (qsizetype two = one + 1; two < code.size(); ++two) {
                QString wrong = code;
                std::swap(wrong[one], wrong[two]);
                QCOMPARE(readPhoneCode(wrong).has_value(), wrong == code);
            }
        }
    }
}

void TestPhoneCode::refusesWhatItWouldNotWrite_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addRow("nothing") << QString();
    QTest::addRow("too short") << u"2222222"_s;
    QTest::addRow("too long") << u"222222222"_s;
    QTest::addRow("vowels") << u"AEIOUYAE"_s;
    QTest::addRow("marks of tone") << u"Đ2222222"_s;
    QTest::addRow("figures of another script") << u"٢٢٢٢٢٢٢٢"_s;
    QTest::addRow("a very long text") << QString(1'000'000, u'2');
    QTest::addRow("a sign") << u"2222'222"_s;
}

void TestPhoneCode::refusesWhatItWouldNotWrite()
{
    QFETCH(QString, typed);
    QVERIFY(!readPhoneCode(typed));
}

void TestPhoneCode::receiptsAreCodesToo()
{
    QSet<QString> receipts;
    for (int i = 0; i < 5000; ++i) {
        const QByteArray key = QByteArray::number(i).rightJustified(16, '0');
        const QString receipt = receiptOf(key);
        QCOMPARE(receipt.size(), 14);
        QCOMPARE(receiptOf(key), receipt);
        receipts.insert(receipt);
    }
    QCOMPARE(receipts.size(), 5000);
}

QTEST_GUILESS_MAIN(TestPhoneCode)
#include "tst_phonecode.moc"
