// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/slidepainter.h"
#include "theme/theme.h"
#include "ui/hardslides.h"
#include "ui/slidefaults.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <memory>

using namespace nghisu;
using namespace nghisu::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Slide)

/// Nothing on a slide is cut off, too small or over something else, however much it holds.
class TestSlideFit : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void everythingFits_data();
    void everythingFits();
    void everyWordIsShown_data();
    void everyWordIsShown();
    void linesBreakTheSameAtEverySize();
    void nothingReachesTheEdge_data();
    void nothingReachesTheEdge();
    void absurdTextIsStillWhole();
    void textGoesOnPages();
    void titleAloneIsLarge();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestSlideFit::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
}

void TestSlideFit::everythingFits_data()
{
    QTest::addColumn<Slide>("slide");
    QTest::addColumn<QSize>("size");
    const auto add = [](const QList<NamedSlide>& slides, const QSize& size) {
        for (const NamedSlide& named : slides)
            QTest::addRow("%s %dx%d", named.name, size.width(), size.height())
                << named.slide << size;
    };
    for (const QSize& size : {QSize(1920, 1080), QSize(1280, 720), QSize(3840, 2160),
                              QSize(1024, 768), QSize(1280, 800)})
        add(sampleSlides(), size);
    // Each shape once: what was laid out for one is only scaled.
    for (const QSize& size : {QSize(1920, 1080), QSize(800, 600), QSize(1280, 1024),
                              QSize(2560, 1080), QSize(768, 1024)})
        add(hardSlides(), size);
}

void TestSlideFit::everythingFits()
{
    QFETCH(Slide, slide);
    QFETCH(QSize, size);
    const SlidePainter painter(*m_theme);
    const int pages = painter.pageCount(slide, size);
    QVERIFY(pages >= 1);
    for (int page = 0; page < pages; ++page) {
        const SlidePicture picture = painter.layOut(slide, size, page);
        QCOMPARE(picture.page, page);
        QCOMPARE(picture.pages, pages);
        QVERIFY(qAbs(picture.canvas.width() / picture.canvas.height()
                     - qreal(size.width()) / size.height())
                < 0.001);
        QVERIFY(picture.missing < 1);
        const QString fault = faultOf(*m_theme, picture);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
    QCOMPARE(painter.layOut(slide, size, pages + 5).page, pages - 1);
}

void TestSlideFit::everyWordIsShown_data()
{
    QTest::addColumn<Slide>("slide");
    for (const QList<NamedSlide>& slides : {sampleSlides(), hardSlides()}) {
        for (const NamedSlide& named : slides)
            QTest::addRow("%s", named.name) << named.slide;
    }
}

// What is said of a slide is shown on it, letter by letter: nothing is cut off.
void TestSlideFit::everyWordIsShown()
{
    QFETCH(Slide, slide);
    const SlidePainter painter(*m_theme);
    for (const QSizeF& size : {QSizeF(1920, 1080), QSizeF(800, 600)}) {
        QString said;
        const int pages = painter.pageCount(slide, size);
        for (int page = 0; page < pages; ++page) {
            const SlidePicture picture = painter.layOut(slide, size, page);
            const QString shown = shownOn(picture);
            for (const QString& words : picture.said)
                QVERIFY2(shown.contains(withoutSpaces(words)), qPrintable(words));
            said += withoutSpaces(picture.said.join(u' '));
        }
        if (const auto* item = std::get_if<ItemSlide>(&slide)) {
            for (const QString& paragraph : item->paragraphs) {
                // A paragraph may go on behind the page mark and the next page's heading.
                for (const QString& word : paragraph.split(u' '))
                    QVERIFY2(said.contains(word.left(20)), qPrintable(word));
            }
        }
        if (const auto* result = std::get_if<ResultSlide>(&slide)) {
            for (const ResultBar& bar : result->bars)
                QVERIFY2(said.contains(withoutSpaces(bar.text + bar.figure)), qPrintable(bar.text));
        }
        if (const auto* agenda = std::get_if<AgendaSlide>(&slide)) {
            for (const AgendaRow& row : agenda->rows)
                QVERIFY2(said.contains(withoutSpaces(row.number + row.title)),
                         qPrintable(row.title));
        }
    }
}

void TestSlideFit::linesBreakTheSameAtEverySize()
{
    const SlidePainter painter(*m_theme);
    for (const NamedSlide& named : sampleSlides()) {
        const SlidePicture large = painter.layOut(named.slide, {1920, 1080});
        const SlidePicture small = painter.layOut(named.slide, {304, 171});
        QCOMPARE(small.texts.size(), large.texts.size());
        for (qsizetype i = 0; i < large.texts.size(); ++i)
            QCOMPARE(small.texts[i].text, large.texts[i].text);
    }
}

void TestSlideFit::nothingReachesTheEdge_data()
{
    QTest::addColumn<Slide>("slide");
    for (const NamedSlide& named : hardSlides())
        QTest::addRow("%s", named.name) << named.slide;
}

void TestSlideFit::nothingReachesTheEdge()
{
    QFETCH(Slide, slide);
    const SlidePainter painter(*m_theme);
    for (const QSize& size : {QSize(960, 540), QSize(800, 600)}) {
        QImage image(size, QImage::Format_RGB32);
        QPainter canvas(&image);
        painter.paint(canvas, image.rect(), slide);
        canvas.end();
        const QRgb ground = painter.color(Token::Paper).rgb();
        constexpr int rim = 10;
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x) {
                const bool inside =
                    x >= rim && y >= rim && x < size.width() - rim && y < size.height() - rim;
                if (!inside && image.pixel(x, y) != ground)
                    QFAIL(qPrintable(u"something at %1, %2"_s.arg(x).arg(y)));
            }
        }
    }
}

// No slide should hold so much; one that does gets smaller as a whole instead of losing a word.
void TestSlideFit::absurdTextIsStillWhole()
{
    VoteSlide slide = handsSlide();
    slide.heading.title = QString(longTitle() + u' ').repeated(8);
    const SlidePicture picture = SlidePainter(*m_theme).layOut(slide, {1024, 768});
    QVERIFY(picture.canvas.height() > 1080);
    const QString fault = faultOf(*m_theme, picture);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QVERIFY(shownOn(picture).contains(withoutSpaces(slide.heading.title)));
}

void TestSlideFit::textGoesOnPages()
{
    const SlidePainter painter(*m_theme);
    QCOMPARE(painter.pageCount(itemSlide(), {1920, 1080}), 1);
    const Slide slide = longItemSlide(12);
    const int pages = painter.pageCount(slide, {1920, 1080});
    QVERIFY(pages > 2);
    QVERIFY(painter.layOut(slide, {1920, 1080}, 1).said.contains(u"2/%1"_s.arg(pages)));
    // On each page it says what it is about.
    QVERIFY(painter.layOut(slide, {1920, 1080}, pages - 1).said.contains(heading().title));
}

// A proposal without a short name is its own title.
void TestSlideFit::titleAloneIsLarge()
{
    ItemSlide slide = itemSlide();
    slide.heading.title = longTitle();
    slide.paragraphs.clear();
    const SlidePicture picture = SlidePainter(*m_theme).layOut(slide, {1920, 1080});
    QStringList lines;
    for (const PlacedText& text : picture.texts) {
        if (text.baseline.x() == 356 && text.look.pixels > 60)
            lines.append(text.text);
    }
    QCOMPARE(lines.join(u' '), longTitle());
}

QTEST_MAIN(TestSlideFit)
#include "tst_slidefit.moc"
