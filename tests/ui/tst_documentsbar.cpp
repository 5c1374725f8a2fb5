// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/printer.h"
#include "ui/documentsfixture.h"
#include "widgets/elidedlabel.h"

#include <QAction>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>

namespace nghisu {

using namespace Qt::StringLiterals;

/// The bar above the preview: what it shows in windows of all widths, and printing.
class TestDocumentsBar : public QObject, private DocumentsFixture {
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void printsBesideTheWindow();
    void stopsPrinting();
    void saysThatThePrinterIsGone();
    void keepsTheNameWhole_data();
    void keepsTheNameWhole();

private:
    // Prints into a file.
    static DocumentsPage::PrinterChooser pdfPrinter(const QString& path)
    {
        return [path](const Document& document, int) {
            auto printer = std::make_shared<QPrinter>();
            printer->setOutputFormat(QPrinter::PdfFormat);
            printer->setOutputFileName(path);
            preparePrinter(*printer, document);
            return printer;
        };
    }

    QTemporaryDir m_folder;
};

void TestDocumentsBar::printsBesideTheWindow()
{
    m_fixture->add(u"Bộ Nội vụ xem xét."_s);
    show();
    m_page->setPrinterChooser(pdfPrinter(m_folder.filePath(u"in.pdf"_s)));
    find<QPushButton>(u"printDocument"_s)->click();
    QTRY_COMPARE(standing(u"agenda"_s), u"Printed"_s);
    QVERIFY(QFileInfo(m_folder.filePath(u"in.pdf"_s)).size() > 1000);
    // Who cancels the dialog prints nothing.
    m_page->setPrinterChooser([](const Document&, int) { return nullptr; });
    find<QPushButton>(u"printDocument"_s)->click();
    QVERIFY(find<QPushButton>(u"printDocument"_s)->isEnabled());
}

void TestDocumentsBar::stopsPrinting()
{
    for (int i = 0; i < 400; ++i)
        m_fixture->add(u"Bộ Thông tin và Truyền thông sớm ban hành hướng dẫn, mục %1."_s.arg(i));
    show();
    const QString path = m_folder.filePath(u"dừng.pdf"_s);
    m_page->setPrinterChooser(pdfPrinter(path));
    QSignalSpy told(&m_fixture->desk(), &Desk::notified);
    find<QPushButton>(u"printDocument"_s)->click();
    QVERIFY(!find<QPushButton>(u"printDocument"_s)->isEnabled());
    find<QPushButton>(u"cancelWriting"_s)->click();
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().startsWith(u"Printing was stopped"_s));
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(standing(u"agenda"_s).isEmpty());
    QVERIFY(find<QPushButton>(u"printDocument"_s)->isEnabled());
}

void TestDocumentsBar::saysThatThePrinterIsGone()
{
    m_fixture->add(u"Bộ Nội vụ xem xét."_s);
    show();
    m_page->setPrinterChooser(pdfPrinter(m_folder.filePath(u"không có/in.pdf"_s)));
    QSignalSpy told(&m_fixture->desk(), &Desk::notified);
    QTest::ignoreMessage(QtWarningMsg, "QPainter::begin(): Returned false");
    find<QPushButton>(u"printDocument"_s)->click();
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toString(),
             u"“in.pdf” could not be written. Choose another folder."_s);
    QVERIFY(standing(u"agenda"_s).isEmpty());
}

void TestDocumentsBar::keepsTheNameWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");
    // Of the page in windows 1920, 1366 and 1000 wide, and in the smallest.
    for (const QString& language : {u"vi"_s, u"en"_s}) {
        for (const int width : {1684, 1130, 764, 824})
            QTest::addRow("%s %d", qPrintable(language), width) << language << width;
    }
}

void TestDocumentsBar::keepsTheNameWhole()
{
    QFETCH(QString, language);
    QFETCH(int, width);
    m_fixture->add(u"Bộ Nội vụ xem xét."_s);
    m_fixture->desk().setLanguage(language);
    m_page->resize(width, 712);
    show();
    auto* list = find<QListView>(u"documentList"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        QTest::qWait(0);
        auto* heading = find<ElidedLabel>(u"documentHeading"_s);
        QTRY_VERIFY2(heading->shownText() == heading->text(), qPrintable(heading->shownText()));
        // Whatever has no button is in the menu.
        auto* word = find<QPushButton>(u"export-docx"_s);
        if (!word->isVisible() && word->isEnabled()) {
            find<QPushButton>(u"moreFormats"_s)->click();
            QVERIFY(find<QAction>(u"export-docx"_s)->isVisible());
            QVERIFY(find<QAction>(u"export-pdf"_s)->isVisible());
            QApplication::activePopupWidget()->close();
        }
    }
    // The page takes the room that it gets.
    QCOMPARE(m_page->width(), width);
    if (width > 1600) {
        m_page->select(u"invitation"_s);
        QTRY_VERIFY(find<QLabel>(u"documentPages"_s)->isVisible());
        QVERIFY(find<QPushButton>(u"export-docx"_s)->isVisible());
        QVERIFY(!find<QPushButton>(u"documentOptions"_s)->text().isEmpty());
    }
}

}  // namespace nghisu

QTEST_MAIN(nghisu::TestDocumentsBar)
#include "tst_documentsbar.moc"
