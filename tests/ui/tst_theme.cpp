// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"
#include "theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFontInfo>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <cmath>

using namespace nghisu;

namespace {

/// Relative luminance and contrast as WCAG 2 defines them.
double luminance(const QColor& color)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
         + 0.0722 * channel(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

QByteArray tokenFile()
{
    QFile file(QStringLiteral(":/theme/tokens.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void textIsLegibleOnEveryGround_data();
    void textIsLegibleOnEveryGround();
    void incompleteTokensAreRefused();
    void everyIconHasAShapeWithinItsGrid();
    void iconShapesAreRead_data();
    void iconShapesAreRead();
    void iconFollowsTheTheme();
    void modeChangesPaletteAndTellsWidgets();
    void styleSheetIsUnderstood();
    void highContrastKeepsTheSystemsColours();
    void typeIsInPointsAndNeverTooSmall();
    void sizesGrowWithText();
};

void TestTheme::textIsLegibleOnEveryGround_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<int>("text");
    QTest::addColumn<int>("ground");
    const QList<Token> texts{Token::Ink, Token::Ink2, Token::Accent, Token::Ok,
                             Token::Bad, Token::Warn, Token::Ink3};
    const QList<Token> grounds{Token::Paper, Token::Desk, Token::Sunk, Token::Tint, Token::Tint2};
    for (int scheme = 0; scheme < 3; ++scheme) {
        for (const Token text : texts) {
            for (const Token ground : grounds) {
                if (ground == Token::Tint2 && text == Token::Ink3)
                    continue;  // never used together
                if ((ground == Token::Sunk || ground == Token::Tint2) && text >= Token::Ok)
                    continue;
                QTest::addRow("%d: %d on %d", scheme, int(text), int(ground))
                    << scheme << int(text) << int(ground);
            }
        }
        QTest::addRow("%d: button", scheme)
            << scheme << int(Token::OnAccent) << int(Token::AccentFill);
        QTest::addRow("%d: button under the pointer", scheme)
            << scheme << int(Token::OnAccent) << int(Token::AccentHover);
    }
}

void TestTheme::textIsLegibleOnEveryGround()
{
    QFETCH(int, scheme);
    QFETCH(int, text);
    QFETCH(int, ground);
    const Tokens tokens = Tokens::builtIn();
    const auto in = static_cast<Scheme>(scheme);
    QCOMPARE_GE(contrast(tokens.color(in, static_cast<Token>(text)),
                         tokens.color(in, static_cast<Token>(ground))),
                4.5);
}

void TestTheme::incompleteTokensAreRefused()
{
    QVERIFY(Tokens::fromJson(tokenFile()));
    QVERIFY(!Tokens::fromJson("{}"));
    QVERIFY(!Tokens::fromJson("not json"));
    QJsonObject file = QJsonDocument::fromJson(tokenFile()).object();
    QJsonObject colors = file[QLatin1String("color")].toObject();
    QJsonObject dark = colors[QLatin1String("dark")].toObject();
    dark.remove(QLatin1String("tintLine"));
    colors[QLatin1String("dark")] = dark;
    file[QLatin1String("color")] = colors;
    QVERIFY(!Tokens::fromJson(QJsonDocument(file).toJson()));
}

void TestTheme::everyIconHasAShapeWithinItsGrid()
{
    const Tokens tokens = Tokens::builtIn();
    QCOMPARE(tokens.shapes.size(), iconCount);
    QSet<QString> keys;
    for (int i = 0; i < iconCount; ++i) {
        const QString key = iconKey(static_cast<IconName>(i));
        keys.insert(key);
        QVERIFY2(tokens.shapes.contains(key), qPrintable(key));
        const IconShape shape = parseIconShape(tokens.shapes.value(key));
        const QRectF bounds = shape.stroked.boundingRect() | shape.filled.boundingRect();
        QVERIFY2(!bounds.isEmpty(), qPrintable(key));
        QVERIFY2(QRectF(1, 1, 22, 22).contains(bounds), qPrintable(key));
    }
    QCOMPARE(keys.size(), iconCount);
}

void TestTheme::iconShapesAreRead_data()
{
    QTest::addColumn<QString>("svg");
    QTest::addColumn<QRectF>("bounds");
    QTest::newRow("line") << QStringLiteral("<path d=\"M4 7h16\"/>") << QRectF(4, 7, 16, 0);
    QTest::newRow("further pairs are lines")
        << QStringLiteral("<path d=\"M2 3 10 3 10 9z\"/>") << QRectF(2, 3, 8, 6);
    QTest::newRow("numbers run together")
        << QStringLiteral("<path d=\"M1.5.5l4-.5\"/>") << QRectF(1.5, 0, 4, .5);
    QTest::newRow("half circle, with the clock")
        << QStringLiteral("<path d=\"M4 12A8 8 0 0 1 20 12\"/>") << QRectF(4, 4, 16, 8);
    QTest::newRow("half circle, against the clock")
        << QStringLiteral("<path d=\"M4 12a8 8 0 0 0 16 0\"/>") << QRectF(4, 12, 16, 8);
    QTest::newRow("arc too small for its ends grows")
        << QStringLiteral("<path d=\"M4 12A1 1 0 0 1 20 12\"/>") << QRectF(4, 4, 16, 8);
    QTest::newRow("large arc with flags run together")
        << QStringLiteral("<path d=\"M12 4a8 8 0 10 8 8\"/>") << QRectF(4, 4, 16, 16);
    QTest::newRow("circle") << QStringLiteral("<circle cx=\"12\" cy=\"12\" r=\"8\"/>")
                            << QRectF(4, 4, 16, 16);
    QTest::newRow("rect") << QStringLiteral(
        "<rect x=\"4\" y=\"5\" width=\"6\" height=\"7\" rx=\"1\"/>")
                          << QRectF(4, 5, 6, 7);
    QTest::newRow("unknown element") << QStringLiteral("<text>x</text>") << QRectF();
    QTest::newRow("unknown command") << QStringLiteral("<path d=\"M1 2T3 4\"/>") << QRectF();
    QTest::newRow("number missing") << QStringLiteral("<path d=\"M1 2L3\"/>") << QRectF();
    QTest::newRow("broken XML") << QStringLiteral("<path d=\"M1 2\"") << QRectF();
}

void TestTheme::iconShapesAreRead()
{
    QFETCH(QString, svg);
    QFETCH(QRectF, bounds);
    const QRectF found = parseIconShape(svg).stroked.boundingRect();
    const auto near = [](qreal a, qreal b) { return std::abs(a - b) < 0.02; };
    QVERIFY2(near(found.left(), bounds.left()) && near(found.top(), bounds.top())
                 && near(found.width(), bounds.width()) && near(found.height(), bounds.height()),
             qPrintable(QStringLiteral("%1 %2 %3 %4")
                            .arg(found.left())
                            .arg(found.top())
                            .arg(found.width())
                            .arg(found.height())));
}

void TestTheme::iconFollowsTheTheme()
{
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    const QIcon stop = icon(theme, IconName::Pause, Token::Ink);
    const auto darkest = [&](QIcon::Mode mode) {
        const QImage image = stop.pixmap(QSize(48, 48), 1.0, mode).toImage();
        QColor strongest;
        int alpha = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() > alpha) {
                    alpha = pixel.alpha();
                    strongest = pixel;
                }
            }
        }
        strongest.setAlpha(255);
        return strongest.name();
    };
    QCOMPARE(darkest(QIcon::Normal), theme.color(Token::Ink).name());
    QCOMPARE(darkest(QIcon::Disabled), theme.color(Token::Ink3).name());
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(darkest(QIcon::Normal), theme.tokens().color(Scheme::Dark, Token::Ink).name());
    // As many pixels as the screen has, not a blown-up picture.
    QCOMPARE(stop.pixmap(QSize(18, 18), 1.5).size(), QSize(27, 27));
}

void TestTheme::modeChangesPaletteAndTellsWidgets()
{
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    theme.apply(*qApp);
    QSignalSpy changes(&theme, &Theme::changed);
    const QColor light = qApp->palette().color(QPalette::Base);
    QCOMPARE(light, theme.tokens().color(Scheme::Light, Token::Paper));
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(changes.count(), 1);
    QVERIFY(theme.isDark());
    QCOMPARE(qApp->palette().color(QPalette::Base),
             theme.tokens().color(Scheme::Dark, Token::Paper));
    QVERIFY(qApp->styleSheet().contains(theme.tokens().color(Scheme::Dark, Token::Line2).name()));
    theme.setMode(Theme::Mode::Dark);
    QCOMPARE(changes.count(), 1);
    // The offscreen platform is light.
    theme.setMode(Theme::Mode::System);
    QVERIFY(!theme.isDark());
    qApp->setStyleSheet({});
}

void TestTheme::styleSheetIsUnderstood()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    const QString sheet = theme.styleSheet();
    QVERIFY(!sheet.contains(u'@'));
    theme.apply(*qApp);
    QPushButton button(QStringLiteral("Nhận"));
    button.setProperty("kind", QStringLiteral("primary"));
    button.ensurePolished();
    QCOMPARE(button.sizeHint().height(), theme.sizes().control);
    QLineEdit field;
    field.ensurePolished();
    QCOMPARE(field.sizeHint().height(), theme.sizes().control);
    QSpinBox spin;
    spin.ensurePolished();
    QCOMPARE(spin.sizeHint().expandedTo(spin.minimumSize()).height(), theme.sizes().control);
    QComboBox combo;
    combo.ensurePolished();
    QCOMPARE(combo.sizeHint().height(), theme.sizes().control);
    // A list asks before it is polished.
    QListWidget list;
    list.addItem(QStringLiteral("Bộ Nội vụ"));
    QCOMPARE(list.visualItemRect(list.item(0)).height(), theme.sizes().placeRow);
    const QImage picture = button.grab().toImage();
    QCOMPARE(picture.pixelColor(picture.width() / 2, 3), theme.color(Token::AccentFill));
    qApp->setStyleSheet({});
}

void TestTheme::highContrastKeepsTheSystemsColours()
{
    qputenv("GTK_THEME", "HighContrastInverse");
    Theme theme;
    theme.apply(*qApp);
    qunsetenv("GTK_THEME");
    QVERIFY(theme.isHighContrast());
    const QPalette palette = theme.palette();
    QCOMPARE(theme.color(Token::Ink3), palette.color(QPalette::WindowText));
    QCOMPARE(theme.color(Token::Paper), palette.color(QPalette::Base));
    QVERIFY(palette.color(QPalette::Window) != theme.tokens().color(Scheme::Light, Token::Desk));
    qApp->setStyleSheet({});
}

void TestTheme::typeIsInPointsAndNeverTooSmall()
{
    const Theme theme;
    for (int i = 0; i < fontRoleCount; ++i) {
        const auto role = static_cast<FontRole>(i);
        const QFont font = theme.font(role);
        QCOMPARE_GE(font.pointSizeF(), 9.0);
        if (role == FontRole::Number || role == FontRole::NumberStrong
            || role == FontRole::RoomNumber)
            continue;  // figures have no marks
        // Stacked Vietnamese marks need 1.3 of the size.
        QCOMPARE_GE(double(theme.lineHeight(role)), 1.3 * font.pointSizeF() * 96 / 72 - 0.5);
    }
}

void TestTheme::sizesGrowWithText()
{
    Theme theme;
    QSignalSpy changes(&theme, &Theme::changed);
    const qreal points = theme.font(FontRole::Body).pointSizeF();
    const int line = theme.lineHeight(FontRole::Body);
    const Sizes before = theme.sizes();
    theme.setTextSize(150);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(theme.font(FontRole::Body).pointSizeF(), 1.5 * points);
    QCOMPARE(theme.lineHeight(FontRole::Body), qRound(1.5 * line));
    QCOMPARE(theme.sizes().control, 48);
    QCOMPARE(theme.sizes().inspectorAsPageBelow, before.inspectorAsPageBelow * 3 / 2);
    // What holds no text stays.
    QCOMPARE(theme.sizes().focusRing, before.focusRing);
    QCOMPARE(theme.sizes().minWindow, before.minWindow);
    theme.setTextSize(100);
    QCOMPARE(theme.sizes().control, before.control);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
