// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/qrcode.h"
#include "support/scanner.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

constexpr int pixels = 6;  // a module

/// The dark modules as they say, or as their runs say.
QImage pictureOf(const QrCode& code, bool byRuns)
{
    const int side = (code.size() + 2 * QrCode::quietZone) * pixels;
    QImage picture(side, side, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    const auto darken = [&](const QRect& modules) {
        for (int y = modules.top() * pixels; y < (modules.bottom() + 1) * pixels; ++y) {
            for (int x = modules.left() * pixels; x < (modules.right() + 1) * pixels; ++x) {
                const int edge = QrCode::quietZone * pixels;
                picture.setPixelColor(x + edge, y + edge, Qt::black);
            }
        }
    };
    if (byRuns) {
        for (const QRect& run : code.darkRuns())
            darken(run);
        return picture;
    }
    for (int row = 0; row < code.size(); ++row) {
        for (int column = 0; column < code.size(); ++column) {
            if (code.isDark(column, row))
                darken(QRect(column, row, 1, 1));
        }
    }
    return picture;
}

}  // namespace

/// The modules of a QR symbol, as the standard has them and a scanner reads them.
class TestQrCode : public QObject {
    Q_OBJECT

private slots:
    void isAsLargeAsItsText_data();
    void isAsLargeAsItsText();
    void hasItsCorners();
    void holdsNoMoreThanASymbolCan();
    void runsCoverWhatIsDark();
    void isReadByAScanner_data();
    void isReadByAScanner();
    void isReadWhereItIsDamaged();
};

void TestQrCode::isAsLargeAsItsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("size");
    // ISO/IEC 18004, table 7, for medium error correction.
    QTest::newRow("34 figures") << u"1"_s.repeated(34) << 21;
    QTest::newRow("35 figures") << u"1"_s.repeated(35) << 25;
    QTest::newRow("14 bytes") << u"a"_s.repeated(14) << 21;
    QTest::newRow("15 bytes") << u"a"_s.repeated(15) << 25;
    QTest::newRow("5596 figures") << u"1"_s.repeated(5596) << 177;
    QTest::newRow("2331 bytes") << u"a"_s.repeated(2331) << 177;
}

void TestQrCode::isAsLargeAsItsText()
{
    QFETCH(QString, text);
    const auto code = QrCode::of(text);
    QVERIFY(code);
    QTEST(code->size(), "size");
    QVERIFY(code == QrCode::of(text));
}

// Three of them are finder patterns (6.3.3): rings around a square.
void TestQrCode::hasItsCorners()
{
    const QrCode code = *QrCode::of(u"00079444"_s);
    const int far = code.size() - 7;
    for (const QPoint& corner : {QPoint(0, 0), QPoint(far, 0), QPoint(0, far)}) {
        for (int y = 0; y < 7; ++y) {
            for (int x = 0; x < 7; ++x) {
                const int ring = std::max(std::abs(x - 3), std::abs(y - 3));
                QCOMPARE(code.isDark(corner.x() + x, corner.y() + y), ring != 2);
            }
        }
    }
}

void TestQrCode::holdsNoMoreThanASymbolCan()
{
    QVERIFY(!QrCode::of(QString()));
    QVERIFY(!QrCode::of(u"1"_s.repeated(5597)));
    QVERIFY(!QrCode::of(u"a"_s.repeated(2332)));
}

void TestQrCode::runsCoverWhatIsDark()
{
    const QrCode code = *QrCode::of(u"http://192.168.1.20:8080/"_s);
    QCOMPARE(pictureOf(code, true), pictureOf(code, false));
    // Whole: no run goes on in another.
    const QList<QRect> runs = code.darkRuns();
    for (qsizetype i = 1; i < runs.size(); ++i)
        QVERIFY(runs[i - 1].y() < runs[i].y() || runs[i - 1].right() + 1 < runs[i].left());
}

void TestQrCode::isReadByAScanner_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("figures") << u"00079444"_s;
    QTest::newRow("an address") << u"http://192.168.1.20:8080/K7Qm"_s;
    QTest::newRow("Vietnamese") << u"Hội đồng nhân dân"_s;
}

void TestQrCode::isReadByAScanner()
{
    if (!canScan())
        QSKIP("zxing-cpp-tools is not installed");
    QFETCH(QString, text);
    QCOMPARE(scanned(pictureOf(*QrCode::of(text), true)), text);
}

// A thumb's print on it: medium error correction bears that.
void TestQrCode::isReadWhereItIsDamaged()
{
    if (!canScan())
        QSKIP("zxing-cpp-tools is not installed");
    const QrCode code = *QrCode::of(u"00079444"_s);
    QImage picture = pictureOf(code, true);
    const int from = (QrCode::quietZone + 11) * pixels;
    for (int y = from; y < from + 5 * pixels; ++y) {
        for (int x = from; x < from + 5 * pixels; ++x)
            picture.setPixelColor(x, y, Qt::black);
    }
    QCOMPARE(scanned(picture), u"00079444"_s);
}

QTEST_APPLESS_MAIN(TestQrCode)
#include "tst_qrcode.moc"
