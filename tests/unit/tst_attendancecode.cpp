// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attendancecode.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

const QString council = u"Hội đồng nhân dân thành phố"_s;

QString codeOf(PersonId person)
{
    return attendanceCode(person, council);
}

/// Small ones, all there are in most councils, and some of any length.
QList<PersonId> somePeople()
{
    QList<PersonId> people;
    for (int id = 1; id <= 300; ++id)
        people.append(PersonId(id));
    QRandomGenerator random(20171124);
    for (qint64 most = 1'000; most <= 1'000'000'000'000; most *= 10)
        people.append(PersonId(1 + qint64(random.generate64() % quint64(most))));
    return people;
}

}  // namespace

/// The figures on a card for the attendance.
class TestAttendanceCode : public QObject {
    Q_OBJECT

private slots:
    void isCouncilNumberAndCheckDigits();
    void namesThePerson();
    void isOfOneCouncil();
    void readsCardsWithoutACouncil();
    void findsOutEveryWrongFigure();
    void findsOutEveryExchange();
    void refusesWhatItWouldNotWrite_data();
    void refusesWhatItWouldNotWrite();
    void isToldFromASearch();
};

void TestAttendanceCode::isCouncilNumberAndCheckDigits()
{
    const QString code = codeOf(PersonId(794));
    QCOMPARE(code.size(), 12);
    QCOMPARE(code.sliced(4, 6), u"000794"_s);
    QCOMPARE(code.first(4), codeOf(PersonId(1234567)).first(4));
    QCOMPARE(codeOf(PersonId(1234567)).size(), 13);
    // Printed today, scanned in years.
    QCOMPARE(attendanceCode(PersonId(12), u"Hội đồng"_s), u"843300001263"_s);
}

void TestAttendanceCode::namesThePerson()
{
    for (const PersonId person : somePeople()) {
        const QString code = codeOf(person);
        QCOMPARE(holderOfCode(code, council), (CardHolder{person, false}));
        QCOMPARE(holderOfCode(u' ' + code.left(4) + u"  "_s + code.mid(4) + u'\n', council),
                 (CardHolder{person, false}));
    }
}

void TestAttendanceCode::isOfOneCouncil()
{
    const QString code = codeOf(PersonId(794));
    QCOMPARE(holderOfCode(code, u"Hội đồng tư vấn"_s), (CardHolder{PersonId(794), true}));
    // However its name is written.
    const QString decomposed = council.normalized(QString::NormalizationForm_D).toUpper();
    QCOMPARE(holderOfCode(code, u' ' + decomposed), (CardHolder{PersonId(794), false}));
}

// 794 is the example of ISO/IEC 7064 for MOD 97-10: it gets 44.
void TestAttendanceCode::readsCardsWithoutACouncil()
{
    QCOMPARE(holderOfCode(u"00079444"_s, council), (CardHolder{PersonId(794), false}));
}

void TestAttendanceCode::findsOutEveryWrongFigure()
{
    for (const PersonId person : somePeople()) {
        const QString code = codeOf(person);
        for (qsizetype i = 0; i < code.size(); ++i) {
            for (char16_t figure = u'0'; figure <= u'9'; ++figure) {
                QString wrong = code;
                wrong[i] = figure;
                QVERIFY2(wrong == code || !holderOfCode(wrong, council), qPrintable(wrong));
            }
        }
    }
}

void TestAttendanceCode::findsOutEveryExchange()
{
    for (const PersonId person : somePeople()) {
        const QString code = codeOf(person);
        for (qsizetype i = 0; i + 1 < code.size(); ++i) {
            QString wrong = code;
            std::swap(wrong[i], wrong[i + 1]);
            QVERIFY2(wrong == code || !holderOfCode(wrong, council), qPrintable(wrong));
        }
    }
}

void TestAttendanceCode::refusesWhatItWouldNotWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a number alone") << u"000794"_s;
    QTest::newRow("nobody") << u"00000001"_s;
    QTest::newRow("zeros before it") << u"000079444"_s;
    QTest::newRow("letters") << u"0007944A"_s;
    QTest::newRow("figures of another script") << u"٠٠٠٧٩٤٤٤"_s;
    QTest::newRow("a sign") << u"-00079444"_s;
    QTest::newRow("too large") << u"9"_s.repeated(40);
    QTest::newRow("an address") << u"https://example.org/00079444"_s;
    // 98 and 1, 97 and 0, 2 and 99 leave the same.
    for (int id = 1; id <= 100; ++id) {
        const QString code = codeOf(PersonId(id));
        const int check = code.last(2).toInt();
        if (check != 2 && check < 97)
            continue;
        const int other = check == 2 ? 99 : check - 97;
        QTest::addRow("another remainder of %d", id)
            << QString(code.chopped(2) + QString::number(other).rightJustified(2, u'0'));
    }
}

void TestAttendanceCode::refusesWhatItWouldNotWrite()
{
    QFETCH(QString, text);
    QVERIFY(!holderOfCode(text, council));
}

void TestAttendanceCode::isToldFromASearch()
{
    QVERIFY(looksLikeCode(u"00079444"_s));
    QVERIFY(looksLikeCode(u"0007 9445"_s));  // wrong, and meant as one
    for (const QString& words : {u"12"_s, u"A12"_s, u"Nguyễn Văn A"_s, u"000794"_s, QString()})
        QVERIFY2(!looksLikeCode(words), qPrintable(words));
}

QTEST_APPLESS_MAIN(TestAttendanceCode)
#include "tst_attendancecode.moc"
