// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/projectorwindow.h"
#include "theme/theme.h"
#include "ui/fakescreens.h"
#include "ui/sampleslides.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace nghisu;
using namespace nghisu::test;
using namespace Qt::StringLiterals;

namespace {

}  // namespace

class TestProjectorWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void findsTheOtherScreen();
    void fillsItsScreen();
    void isNotClosedByAccident();
    void hidesWhenItsScreenGoes();
    void comesBackWhenToldTo();
    void followsItsScreen();
    void otherScreensDoNotMatter();
    void blankIsAtOnce();
    void slideGoesOnWhileBlank();
    void takesNoFocusAndShowsNoCursor();
    void systemScreensAreListed();
    void doesNotKeepTheProgramFromEnding();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeScreens> m_screens;
    std::unique_ptr<ProjectorWindow> m_window;
};

void TestProjectorWindow::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
}

void TestProjectorWindow::init()
{
    m_screens = std::make_unique<FakeScreens>();
    m_screens->plug(projectorScreen, QRect(1366, 0, 1280, 720));
    m_window = std::make_unique<ProjectorWindow>(*m_theme, *m_screens);
}

void TestProjectorWindow::cleanup()
{
    m_window.reset();
    m_screens.reset();
}

void TestProjectorWindow::findsTheOtherScreen()
{
    QCOMPARE(m_screens->other(deskScreen)->name, projectorScreen);
    QCOMPARE(m_screens->other(projectorScreen)->name, deskScreen);
    m_screens->unplug(projectorScreen);
    QVERIFY(!m_screens->other(deskScreen));
    QVERIFY(!m_screens->called(projectorScreen));
}

void TestProjectorWindow::fillsItsScreen()
{
    QVERIFY(!m_window->isOpen());
    m_window->open(*m_screens->other(deskScreen));
    QVERIFY(m_window->isVisible() && m_window->isFullScreen());
    QCOMPARE(m_window->geometry(), QRect(1366, 0, 1280, 720));
    QCOMPARE(m_window->view().size(), m_window->size());
    QCOMPARE(m_window->screenName(), projectorScreen);
    QVERIFY(m_window->windowFlags().testFlag(Qt::FramelessWindowHint));
    QVERIFY(m_window->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    // On the only screen it must not bury the desk.
    m_window->open(*m_screens->called(deskScreen), false);
    QVERIFY(m_window->isVisible());
    QVERIFY(!m_window->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    QCOMPARE(m_window->geometry(), QRect(0, 0, 1366, 768));
}

void TestProjectorWindow::isNotClosedByAccident()
{
    QSignalSpy asked(m_window.get(), &ProjectorWindow::closeRequested);
    m_window->open(*m_screens->other(deskScreen));
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible() && m_window->isOpen());
    QCOMPARE(asked.count(), 1);
    m_window->retire();
    QVERIFY(!m_window->isVisible() && !m_window->isOpen());
    QCOMPARE(asked.count(), 1);
}

void TestProjectorWindow::hidesWhenItsScreenGoes()
{
    QSignalSpy lost(m_window.get(), &ProjectorWindow::screenLost);
    m_window->open(*m_screens->other(deskScreen));
    m_screens->unplug(projectorScreen);
    QVERIFY(!m_window->isVisible() && !m_window->isOpen());
    QCOMPARE(lost.count(), 1);
}

void TestProjectorWindow::comesBackWhenToldTo()
{
    QSignalSpy added(m_window.get(), &ProjectorWindow::screenAdded);
    m_window->open(*m_screens->other(deskScreen));
    m_window->view().setSlide(handsSlide());
    m_screens->unplug(projectorScreen);
    // The meeting goes on, and the picture with it.
    m_window->view().setSlide(resultSlide());
    m_screens->plug(projectorScreen, QRect(1366, 0, 1024, 768));
    QCOMPARE(added.count(), 1);
    QCOMPARE(added.first().first().toString(), m_window->screenName());
    QVERIFY(!m_window->isVisible());
    m_window->open(*m_screens->called(projectorScreen));
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_window->size(), QSize(1024, 768));
    QVERIFY(m_window->view().accessibleName().contains(u"THÔNG QUA"_s));
}

void TestProjectorWindow::followsItsScreen()
{
    m_window->open(*m_screens->other(deskScreen));
    m_screens->resize(projectorScreen, QRect(1366, 0, 1920, 1080));
    QCOMPARE(m_window->geometry(), QRect(1366, 0, 1920, 1080));
    m_window->retire();
    m_screens->resize(projectorScreen, QRect(1366, 0, 800, 600));
    QVERIFY(!m_window->isVisible());
}

void TestProjectorWindow::otherScreensDoNotMatter()
{
    QSignalSpy lost(m_window.get(), &ProjectorWindow::screenLost);
    m_screens->plug(u"DP-2"_s, QRect(0, 768, 1280, 1024));
    m_window->open(*m_screens->called(projectorScreen));
    m_screens->unplug(u"DP-2"_s);
    QVERIFY(m_window->isVisible());
    QCOMPARE(lost.count(), 0);
}

void TestProjectorWindow::blankIsAtOnce()
{
    m_window->open(*m_screens->other(deskScreen));
    m_window->view().setSlide(handsSlide());
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->blank(true);
    QImage black(m_window->size(), QImage::Format_RGB32);
    black.fill(Qt::black);
    QCOMPARE(m_window->grab().toImage().convertToFormat(QImage::Format_RGB32), black);
    QVERIFY(m_window->view().accessibleName().isEmpty());
    m_window->blank(false);
    QVERIFY(m_window->grab().toImage().convertToFormat(QImage::Format_RGB32) != black);
    QVERIFY(m_window->view().accessibleName().contains(u"Tán thành"_s));
}

void TestProjectorWindow::slideGoesOnWhileBlank()
{
    m_window->open(*m_screens->other(deskScreen));
    m_window->view().setSlide(longItemSlide(12));
    m_window->view().setPage(2);
    m_window->blank(true);
    ItemSlide later = longItemSlide(12);
    later.clock->time = u"09:59"_s;
    m_window->view().setSlide(later);
    QVERIFY(m_window->view().accessibleName().isEmpty());
    m_window->blank(false);
    QCOMPARE(m_window->view().page(), 2);
    QVERIFY(m_window->view().accessibleName().contains(u"09:59"_s));
}

void TestProjectorWindow::takesNoFocusAndShowsNoCursor()
{
    m_window->open(*m_screens->other(deskScreen));
    QCOMPARE(m_window->cursor().shape(), Qt::BlankCursor);
    QCOMPARE(m_window->view().cursor().shape(), Qt::BlankCursor);
    QCOMPARE(m_window->focusPolicy(), Qt::NoFocus);
    QVERIFY(m_window->windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
    QVERIFY(m_window->testAttribute(Qt::WA_ShowWithoutActivating));
    QVERIFY(!m_window->testAttribute(Qt::WA_QuitOnClose));
    QVERIFY(m_window->view().toolTip().isEmpty());
}

void TestProjectorWindow::systemScreensAreListed()
{
    const SystemScreens screens;
    const QList<ScreenPlace> places = screens.places();
    QVERIFY(!places.isEmpty());
    QVERIFY(places.first().screen);
    QVERIFY(!places.first().geometry.isEmpty());
    // Full screen where there is a real one.
    m_window->open(places.first());
    QCOMPARE(m_window->size(), places.first().geometry.size());
}

void TestProjectorWindow::doesNotKeepTheProgramFromEnding()
{
    m_window->open(*m_screens->other(deskScreen));
    QEvent end(QEvent::Quit);
    QCoreApplication::sendEvent(qApp, &end);
    QVERIFY(end.isAccepted());
    QVERIFY(!m_window->isVisible());
    // Nor once it was shown and taken down.
    m_window->open(*m_screens->other(deskScreen));
    m_window->retire();
    QVERIFY(m_window->close());
}

QTEST_MAIN(TestProjectorWindow)
#include "tst_projectorwindow.moc"
