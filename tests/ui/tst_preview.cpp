// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/previewwidget.h"
#include "print/printer.h"
#include "report/beginning.h"
#include "report/documents/agenda.h"
#include "report/qtrenderer.h"
#include "support/pdftext.h"
#include "support/samplerecord.h"
#include "theme/theme.h"
#include "words/words.h"

#include <QPainter>
#include <QPrinter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// The preview on the screen, and the printer.
class TestPreview : public QObject {
    Q_OBJECT

private slots:
    void init();
    void showsPaperOnTheDesk();
    void fitsThePage();
    void fitsTheWidth();
    void turnsPagesWithTheKeyboard();
    void zoomsWithTheKeyboard();
    void keepsThePageWhenTheDocumentChanges();
    void showsFirstPagesFirst();
    void paintsWhatTheWholeDocumentHolds();
    void onlyTheLastDocumentCounts();
    void paintsAPartOfAPageThatIsVeryLarge();
    void tellsAScreenReaderThePage();
    void showsNothingWithoutADocument();
    void printsThePagesThatWereChosen();
    void printsWhatThePreviewShows();

private:
    Document document(int proposals) const { return buildAgenda(sampleRecord(proposals), m_words); }
    QImage shot() const { return m_preview->viewport()->grab().toImage(); }

    Words m_words{u"vi"_s};
    Theme m_theme;
    std::unique_ptr<PreviewWidget> m_preview;
};

void TestPreview::init()
{
    m_preview = std::make_unique<PreviewWidget>(m_theme);
    m_preview->resize(800, 700);
    m_preview->setDocument(document(60));
    m_preview->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_preview.get()));
    QTRY_VERIFY(m_preview->isSettled());
}

void TestPreview::showsPaperOnTheDesk()
{
    const QImage image = shot();
    QCOMPARE(image.pixelColor(2, 2), m_theme.color(Token::Sunk));
    QCOMPARE(image.pixelColor(image.width() / 2, 30), QColor(Qt::white));
    // The letterhead: something is written at the top of the page.
    bool ink = false;
    for (int y = 30; y < 200 && !ink; ++y) {
        for (int x = image.width() / 3; x < image.width() * 2 / 3; ++x)
            ink = ink || image.pixelColor(x, y).lightness() < 100;
    }
    QVERIFY(ink);
}

void TestPreview::fitsThePage()
{
    m_preview->fitPage();
    const int small = m_preview->zoomPercent();
    QVERIFY(small > 20 && small < 100);
    QCOMPARE(m_preview->horizontalScrollBar()->maximum(), 0);
    m_preview->resize(1600, 1400);
    QTRY_VERIFY(m_preview->zoomPercent() > small);
}

void TestPreview::fitsTheWidth()
{
    m_preview->fitPage();
    const int page = m_preview->zoomPercent();
    m_preview->fitWidth();
    QVERIFY(m_preview->zoomPercent() > page);
    QCOMPARE(m_preview->horizontalScrollBar()->maximum(), 0);
}

void TestPreview::turnsPagesWithTheKeyboard()
{
    QSignalSpy turned(m_preview.get(), &PreviewWidget::currentPageChanged);
    QCOMPARE(m_preview->currentPage(), 0);
    QTest::keyClick(m_preview.get(), Qt::Key_PageDown);
    QCOMPARE(m_preview->currentPage(), 1);
    QCOMPARE(turned.last().at(0).toInt(), 1);
    QCOMPARE(turned.last().at(1).toInt(), m_preview->pageCount());
    QTest::keyClick(m_preview.get(), Qt::Key_End);
    QCOMPARE(m_preview->currentPage(), m_preview->pageCount() - 1);
    QTest::keyClick(m_preview.get(), Qt::Key_PageDown);
    QCOMPARE(m_preview->currentPage(), m_preview->pageCount() - 1);
    QTest::keyClick(m_preview.get(), Qt::Key_Home);
    QCOMPARE(m_preview->currentPage(), 0);
}

void TestPreview::zoomsWithTheKeyboard()
{
    m_preview->setZoomPercent(100);
    QSignalSpy zoomed(m_preview.get(), &PreviewWidget::zoomChanged);
    QTest::keyClick(m_preview.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_preview->zoomPercent(), 125);
    QCOMPARE(zoomed.last().at(0).toInt(), 125);
    QTest::keyClick(m_preview.get(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_preview->zoomPercent(), 100);
    m_preview->setZoomPercent(5000);
    QCOMPARE(m_preview->zoomPercent(), 500);
    QTRY_VERIFY(m_preview->isSettled());
    QVERIFY(!shot().isNull());
    QTest::keyClick(m_preview.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_preview->zoomMode(), PreviewWidget::Zoom::FitPage);
}

void TestPreview::keepsThePageWhenTheDocumentChanges()
{
    m_preview->setCurrentPage(2);
    m_preview->setDocument(document(59));
    QVERIFY2(m_preview->pageCount() > 2, "What was there is shown until the new pages are");
    QTRY_VERIFY(m_preview->isSettled());
    QCOMPARE(m_preview->currentPage(), 2);
    m_preview->setDocument(document(1));
    QTRY_COMPARE(m_preview->pageCount(), 1);
    QCOMPARE(m_preview->currentPage(), 0);
}

void TestPreview::showsFirstPagesFirst()
{
    Document other = document(600);
    other.key = u"another"_s;
    QSignalSpy told(m_preview.get(), &PreviewWidget::laidOut);
    m_preview->setDocument(other);
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told.first().first().toBool(), false);
    QCOMPARE(told.last().first().toBool(), true);
    QCOMPARE(m_preview->currentPage(), 0);
    QCOMPARE(m_preview->pageCount(), PagedDocument(other).pageCount());
    QTRY_VERIFY(m_preview->isSettled());
}

void TestPreview::paintsWhatTheWholeDocumentHolds()
{
    // The page of the beginning is the page of the whole.
    const Document whole = document(600);
    const auto beginning = beginningOf(whole, 80);
    QVERIFY(beginning);
    const auto painted = [](const Document& one) {
        const PagedDocument pages(one);
        QImage image(800, 1132, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        pages.paint(painter, 0, 800 / (210 / 25.4));
        return image;
    };
    QCOMPARE(painted(*beginning), painted(whole));
    QVERIFY(!beginningOf(document(20), 80));
}

void TestPreview::onlyTheLastDocumentCounts()
{
    QSignalSpy told(m_preview.get(), &PreviewWidget::laidOut);
    for (int proposals = 300; proposals > 0; proposals -= 50)
        m_preview->setDocument(document(proposals));
    m_preview->setDocument(document(1));
    QTRY_VERIFY(m_preview->isSettled());
    QCOMPARE(m_preview->pageCount(), 1);
    QTest::qWait(50);
    QCOMPARE(m_preview->pageCount(), 1);
    QCOMPARE(told.size(), 1);
}

void TestPreview::paintsAPartOfAPageThatIsVeryLarge()
{
    m_preview->setZoomPercent(500);
    QTRY_VERIFY(m_preview->isSettled());
    m_preview->horizontalScrollBar()->setValue(m_preview->horizontalScrollBar()->maximum() / 2);
    m_preview->verticalScrollBar()->setValue(m_preview->verticalScrollBar()->value() + 900);
    QTRY_VERIFY(m_preview->isSettled());
    const QImage image = shot();
    bool ink = false;
    for (int y = 0; y < image.height() && !ink; y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            ink = ink || image.pixelColor(x, y).lightness() < 100;
    }
    QVERIFY(ink);
}

void TestPreview::tellsAScreenReaderThePage()
{
    m_preview->setCurrentPage(1);
    QCOMPARE(m_preview->accessibleName(), u"Preview, page 2 of %1"_s.arg(m_preview->pageCount()));
}

void TestPreview::showsNothingWithoutADocument()
{
    m_preview->clear();
    QCOMPARE(m_preview->pageCount(), 0);
    QCOMPARE(m_preview->currentPage(), -1);
    const QImage image = shot();
    QCOMPARE(image.pixelColor(image.width() / 2, image.height() / 2), m_theme.color(Token::Sunk));
    QTest::keyClick(m_preview.get(), Qt::Key_PageDown);
    QCOMPARE(m_preview->currentPage(), -1);
}

void TestPreview::printsThePagesThatWereChosen()
{
    if (!canReadPdf())
        QSKIP("poppler-utils is not installed");
    const PagedDocument paged(document(60));
    const QTemporaryDir folder;
    const auto printed = [&](int from, int to) {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"out.pdf"_s));
        preparePrinter(printer, document(60));
        if (from > 0) {
            printer.setPrintRange(QPrinter::PageRange);
            printer.setFromTo(from, to);
        }
        const auto pages = printPages(printer, paged);
        if (!pages || *pages == 0)
            return QList<PdfPage>();
        QFile file(folder.filePath(u"out.pdf"_s));
        return file.open(QIODevice::ReadOnly) ? pdfPages(file.readAll()) : QList<PdfPage>();
    };
    QCOMPARE(printed(0, 0).size(), paged.pageCount());
    const QList<PdfPage> some = printed(2, 3);
    QCOMPARE(some.size(), 2);
    QVERIFY(pageText(some.first()).startsWith("2 "_L1));
    QVERIFY(printed(paged.pageCount() + 1, paged.pageCount() + 2).isEmpty());
}

void TestPreview::printsWhatThePreviewShows()
{
    if (!canReadPdf())
        QSKIP("poppler-utils is not installed");
    const PagedDocument paged(document(20));
    const QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"out.pdf"_s));
    preparePrinter(printer, document(20));
    QCOMPARE(*printPages(printer, paged), paged.pageCount());
    QFile file(folder.filePath(u"out.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<PdfPage> onPrinter = pdfPages(file.readAll());
    const QList<PdfPage> inFile = pdfPages(toPdf(document(20)));
    QCOMPARE(onPrinter.size(), inFile.size());
    for (qsizetype i = 0; i < inFile.size(); ++i) {
        QCOMPARE(pageText(onPrinter[i]), pageText(inFile[i]));
        const QRectF a = onPrinter[i].words.last().box;
        const QRectF b = inFile[i].words.last().box;
        QVERIFY((a.center() - b.center()).manhattanLength() < 2);
    }
}

QTEST_MAIN(TestPreview)
#include "tst_preview.moc"
