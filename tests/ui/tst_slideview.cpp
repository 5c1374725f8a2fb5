// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/slideview.h"
#include "theme/theme.h"
#include "ui/sampleslides.h"

#include <QApplication>
#include <QEvent>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace nghisu;
using namespace nghisu::test;
using namespace Qt::StringLiterals;

namespace {

/// Counts what is painted.
class Painted : public QObject {
public:
    explicit Painted(QWidget& watched) { watched.installEventFilter(this); }

    int count = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            ++count;
        return QObject::eventFilter(watched, event);
    }
};

}  // namespace

class TestSlideView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void saysWhatItShows();
    void paintsASlideOnce();
    void staysOnItsPageWhileTheClockRuns();
    void goesToTheCurrentPage();
    void previewHasTheShapeOfTheScreen();
    void brightRoom();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestSlideView::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
}

void TestSlideView::saysWhatItShows()
{
    SlideView view(*m_theme);
    QVERIFY(view.accessibleName().isEmpty());
    view.resize(960, 540);
    view.setSlide(handsSlide());
    for (const QString& words : {u"Kiến nghị"_s, u"5"_s, u"Tán thành"_s, u"00:12"_s,
                                 u"Hợp nhất chỉ đạo CNTT và cải cách hành chính"_s})
        QVERIFY2(view.accessibleName().split(u'\n').contains(words), qPrintable(words));
}

void TestSlideView::paintsASlideOnce()
{
    SlideView view(*m_theme);
    view.resize(960, 540);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setSlide(handsSlide());
    QTest::qWait(50);
    Painted painted(view);
    view.setSlide(handsSlide());
    view.setPage(0);
    QTest::qWait(50);
    QCOMPARE(painted.count, 0);
    VoteSlide later = handsSlide();
    later.clock->time = u"00:13"_s;
    view.setSlide(later);
    QTRY_COMPARE(painted.count, 1);
    QCOMPARE(view.focusPolicy(), Qt::NoFocus);
}

void TestSlideView::staysOnItsPageWhileTheClockRuns()
{
    SlideView view(*m_theme);
    view.resize(1280, 720);
    ItemSlide slide = longItemSlide(12);
    QSignalSpy moved(&view, &SlideView::pageChanged);
    view.setSlide(slide);
    QVERIFY(view.pageCount() > 2);
    QCOMPARE(moved.count(), 1);
    view.setPage(1);
    QCOMPARE(moved.count(), 2);
    slide.clock->time = u"04:11"_s;
    view.setSlide(slide);
    QCOMPARE(view.page(), 1);
    view.setSlide(BlankSlide{});
    view.setSlide(slide);
    QCOMPARE(view.page(), 1);
    view.setPage(99);
    QCOMPARE(view.page(), view.pageCount() - 1);
    view.setSlide(handsSlide());
    QCOMPARE(view.page(), 0);
    QCOMPARE(view.pageCount(), 1);
}

void TestSlideView::goesToTheCurrentPage()
{
    SlideView view(*m_theme);
    view.resize(1280, 720);
    view.setSlide(agendaSlide(30, 2));
    QCOMPARE(view.page(), 0);
    view.setSlide(agendaSlide(30, 29));
    QCOMPARE(view.page(), view.pageCount() - 1);
}

void TestSlideView::previewHasTheShapeOfTheScreen()
{
    SlideView view(*m_theme);
    QCOMPARE(view.heightForWidth(320), 180);
    view.setScreenSize({1024, 768});
    QCOMPARE(view.heightForWidth(320), 240);
    view.setSlide(opinionSlide());
    view.resize(320, 180);
    const QImage picture = view.grab().toImage();
    // Where the screen has nothing, neither has its preview.
    QCOMPARE(picture.pixelColor(4, 90), QColor(Qt::black));
    QCOMPARE(picture.pixelColor(160, 4), m_theme->tokens().color(Scheme::Projector, Token::Paper));
}

void TestSlideView::brightRoom()
{
    SlideView view(*m_theme);
    view.resize(320, 180);
    view.setSlide(opinionSlide());
    m_theme->setProjectorLight(true);
    QCOMPARE(view.grab().toImage().pixelColor(4, 4), QColor(Qt::white));
    m_theme->setProjectorLight(false);
    QCOMPARE(view.grab().toImage().pixelColor(4, 4),
             m_theme->tokens().color(Scheme::Projector, Token::Paper));
}

QTEST_MAIN(TestSlideView)
#include "tst_slideview.moc"
