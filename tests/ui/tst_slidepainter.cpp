// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/slidepainter.h"
#include "theme/theme.h"
#include "ui/sampleslides.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace nghisu;
using namespace nghisu::test;
using namespace Qt::StringLiterals;

namespace {

QImage painted(const SlidePainter& painter, const Slide& slide, const QSize& size, int page = 0)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter canvas(&image);
    painter.paint(canvas, QRectF(QPointF(), size), slide, page);
    return image;
}

}  // namespace

class TestSlidePainter : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void titleIsBrokenEvenly();
    void samePictureForTheSameSlide();
    void figuresAreLarge();
    void verdictIsInCapitalsAndShrinks();
    void clockStandsStill();
    void needStandsWhereItIsReached();
    void passedIsGreenAndSaidByItsIcon();
    void agendaShowsTheCurrentRow();
    void paperBallotsAreNotCountedYet();
    void aCodeIsLargeAndBlackOnWhite_data();
    void aCodeIsLargeAndBlackOnWhite();
    void blankIsBlack();
    void lightIsLight();
    void sameSubjectWhileTheClockRuns();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestSlidePainter::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
}

void TestSlidePainter::titleIsBrokenEvenly()
{
    const SlidePicture picture = SlidePainter(*m_theme).layOut(handsSlide(), {1920, 1080});
    QStringList title;
    for (const PlacedText& text : picture.texts) {
        if (text.look.pixels == 80)
            title.append(text.text);
    }
    QCOMPARE(title, QStringList({u"Hợp nhất chỉ đạo CNTT"_s, u"và cải cách hành chính"_s}));
}

void TestSlidePainter::samePictureForTheSameSlide()
{
    const SlidePainter painter(*m_theme);
    for (const NamedSlide& named : sampleSlides())
        QCOMPARE(painted(painter, named.slide, {960, 540}),
                 painted(SlidePainter(*m_theme), named.slide, {960, 540}));
}

void TestSlidePainter::figuresAreLarge()
{
    const SlidePainter painter(*m_theme);
    const auto sizeOf = [](const SlidePicture& picture, const QString& words) -> qreal {
        for (const PlacedText& text : picture.texts) {
            if (text.text == words)
                return text.look.pixels;
        }
        return 0;
    };
    const SlidePicture vote = painter.layOut(handsSlide(), {1024, 768});
    QVERIFY(sizeOf(vote, u"23/25"_s) >= 72);
    QVERIFY(sizeOf(vote, u":"_s) >= 72);
    QVERIFY(sizeOf(vote, u"5"_s) >= 72);
    QVERIFY(sizeOf(painter.layOut(ballotSlide(BallotIntake::By::Paper), {800, 600}), u"18/25"_s)
            >= 72);
    QVERIFY(sizeOf(painter.layOut(opinionSlide(), {800, 600}), u"16"_s) >= 72);
    QCOMPARE(sizeOf(painter.layOut(resultSlide(), {1920, 1080}), u"THÔNG QUA"_s), 152.0);
}

void TestSlidePainter::verdictIsInCapitalsAndShrinks()
{
    const SlidePicture picture = SlidePainter(*m_theme).layOut(failedSlide(), {1024, 768});
    QVERIFY(picture.said.contains(u"KHÔNG THÔNG QUA"_s));
    for (const PlacedText& text : picture.texts) {
        if (text.text == u"KHÔNG THÔNG QUA"_s)
            QVERIFY(text.look.pixels < 152 && text.look.pixels >= 72);
    }
}

void TestSlidePainter::clockStandsStill()
{
    const SlidePainter painter(*m_theme);
    VoteSlide slide = handsSlide();
    QList<qreal> colons;
    for (const QString& time : {u"00:12"_s, u"11:11"_s, u"08:47"_s}) {
        slide.clock->time = time;
        for (const PlacedText& text : painter.layOut(slide, {1920, 1080}).texts) {
            if (text.text == u":"_s)
                colons.append(text.baseline.x());
        }
    }
    QCOMPARE(colons.size(), 3);
    QCOMPARE(colons[0], colons[1]);
    QCOMPARE(colons[1], colons[2]);
}

void TestSlidePainter::needStandsWhereItIsReached()
{
    const SlidePicture picture = SlidePainter(*m_theme).layOut(resultSlide(), {1920, 1080});
    QRectF track;
    QRectF tick;
    for (const PlacedFill& fill : picture.fills) {
        if (track.isNull() && fill.color == Token::Sunk)
            track = fill.rect;
        if (fill.color == Token::Ink)
            tick = fill.rect;
    }
    QVERIFY(qAbs(tick.center().x() - (track.left() + track.width() * 17 / 25)) < 0.5);
    QVERIFY(tick.top() < track.top() && tick.bottom() > track.bottom());
}

void TestSlidePainter::passedIsGreenAndSaidByItsIcon()
{
    const SlidePainter painter(*m_theme);
    const SlidePicture passed = painter.layOut(resultSlide(), {1920, 1080});
    QCOMPARE(passed.icons.size(), 1);
    QCOMPARE(passed.icons.first().name, IconName::Passed);
    QCOMPARE(passed.icons.first().color, Token::Ok);
    const SlidePicture failed = painter.layOut(failedSlide(), {1920, 1080});
    QCOMPARE(failed.icons.first().name, IconName::Failed);
    QCOMPARE(failed.icons.first().color, Token::Bad);
    // A bar is green only where enough was reached.
    for (const PlacedFill& fill : failed.fills)
        QVERIFY(fill.color != Token::Ok);
    QCOMPARE(painter.layOut(electionSlide(6), {1920, 1080}).icons.size(), 5);
}

void TestSlidePainter::agendaShowsTheCurrentRow()
{
    const SlidePainter painter(*m_theme);
    for (int current = 0; current < 30; ++current) {
        AgendaSlide slide = agendaSlide(30, current);
        slide.rows[current].title = u"Đang diễn ra"_s;
        const SlidePicture picture =
            painter.layOut(slide, {1920, 1080}, painter.currentPage(slide, {1920, 1080}));
        QVERIFY(picture.pages > 1);
        QVERIFY(picture.said.contains(u"Đang diễn ra"_s));
    }
}

void TestSlidePainter::paperBallotsAreNotCountedYet()
{
    VoteSlide slide = ballotSlide(BallotIntake::By::Paper);
    slide.way = BallotIntake{BallotIntake::By::Paper, u"Đang bỏ phiếu"_s, {}, u"Bỏ phiếu kín"_s};
    const SlidePicture picture = SlidePainter(*m_theme).layOut(slide, {1920, 1080});
    const bool large =
        std::any_of(picture.texts.begin(), picture.texts.end(), [](const PlacedText& text) {
            return text.text == u"Đang bỏ phiếu" && text.look.pixels > 100;
        });
    QVERIFY(large);
}

void TestSlidePainter::aCodeIsLargeAndBlackOnWhite_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<bool>("light");
    for (const QSize& screen : {QSize(1920, 1080), QSize(1024, 768), QSize(1280, 800)}) {
        for (const bool light : {false, true})
            QTest::addRow("%dx%d %d", screen.width(), screen.height(), light) << screen << light;
    }
}

// Module by module, as a phone looks at it.
void TestSlidePainter::aCodeIsLargeAndBlackOnWhite()
{
    QFETCH(QSize, screen);
    QFETCH(bool, light);
    const SlidePainter painter(*m_theme, light ? Scheme::Light : Scheme::Projector);
    for (const Slide& slide : {Slide(phonesSlide()), Slide(welcomeWithPhones())}) {
        const SlidePicture picture = painter.layOut(slide, screen);
        QCOMPARE(picture.codes.size(), 1);
        const PlacedCode& placed = picture.codes.first();
        QCOMPARE(placed.code, *QrCode::of(phoneAccess().code));
        const bool large = std::holds_alternative<PhonesSlide>(slide);
        QVERIFY(placed.rect.height() / picture.canvas.height() > (large ? 0.5 : 0.33));
        const QImage image = painted(painter, slide, screen);
        const int whole = placed.code.size() + 2 * QrCode::quietZone;
        const qreal scale = screen.height() / picture.canvas.height();
        const qreal module = placed.rect.width() / whole * scale;
        for (int row = 0; row < whole; ++row) {
            for (int column = 0; column < whole; ++column) {
                const QPointF at =
                    placed.rect.topLeft() * scale + QPointF(column + 0.5, row + 0.5) * module;
                const int x = column - QrCode::quietZone;
                const int y = row - QrCode::quietZone;
                const bool inside =
                    x >= 0 && y >= 0 && x < placed.code.size() && y < placed.code.size();
                QCOMPARE(image.pixelColor(at.toPoint()),
                         QColor(inside && placed.code.isDark(x, y) ? Qt::black : Qt::white));
            }
        }
    }
}

void TestSlidePainter::blankIsBlack()
{
    const QImage image =
        painted(SlidePainter(*m_theme, Scheme::Light), BlankSlide{}, QSize(320, 180));
    QImage black(image.size(), image.format());
    black.fill(Qt::black);
    QCOMPARE(image, black);
}

void TestSlidePainter::lightIsLight()
{
    const SlidePainter light(*m_theme, Scheme::Light);
    const QImage image = painted(light, handsSlide(), QSize(960, 540));
    QCOMPARE(image.pixelColor(2, 2), m_theme->tokens().color(Scheme::Light, Token::Paper));
    QVERIFY(image != painted(SlidePainter(*m_theme), handsSlide(), QSize(960, 540)));
}

void TestSlidePainter::sameSubjectWhileTheClockRuns()
{
    ItemSlide before = longItemSlide(7);
    ItemSlide after = before;
    after.clock->time = u"04:11"_s;
    QVERIFY(sameSubject(before, after));
    after.heading.number = u"6"_s;
    QVERIFY(!sameSubject(before, after));
    QVERIFY(!sameSubject(before, handsSlide()));
    QVERIFY(!sameSubject(agendaSlide(30, 3), agendaSlide(30, 20)));
    QVERIFY(sameSubject(BlankSlide{}, BlankSlide{}));
}

QTEST_MAIN(TestSlidePainter)
#include "tst_slidepainter.moc"
