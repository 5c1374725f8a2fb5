// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/paperdialog.h"
#include "intake/reader.h"
#include "models/proposalroles.h"
#include "pages/documentspage.h"
#include "print/previewwidget.h"
#include "session/assigning.h"
#include "session/counciledit.h"
#include "session/issuing.h"
#include "session/paperwork.h"
#include "ui/documentsfixture.h"
#include "ui/shot.h"
#include "widgets/emptyplace.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>
#include <QTimer>

namespace nghisu {

using namespace Qt::StringLiterals;

/// Stands in for the mail program of the system.
class MailProgram : public QObject {
    Q_OBJECT

public:
    QList<QUrl> opened;

public slots:
    void open(const QUrl& url) { opened.append(url); }
};

class TestDocumentsPage : public QObject, private DocumentsFixture {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void saysWhatIsMissing();
    void showsTheAgendaAsPages();
    void writesAFileForEachBody();
    void writesFiles_data();
    void writesFiles();
    void saysWhyAFileCannotBeWritten();
    void leavesNothingWhenCancelled();
    void writesAllDocumentsIntoANewFolder();
    void saysWhatIsOutOfDate();
    void saysWhatIsLeftOpen();
    void stopsWriting();
    void handsAMailToTheMailProgram();
    void remembersNoMailThatNobodyTook();
    void tellsChangesSinceTheLastIssueOnly();
    void followsTheRecordAfterTyping();
    void doesNotWorkWhileHidden();
    void asksForNumberAndSigner();

private:
    // By its button, or in the menu of the rest.
    void exportAs(const QString& format)
    {
        if (auto* button = m_page->findChild<QPushButton*>(u"export-"_s + format)) {
            button->click();
        } else {
            QVERIFY(find<QPushButton>(u"moreFormats"_s)->isEnabled());
            find<QAction>(u"export-"_s + format)->trigger();
        }
    }
    QTemporaryDir m_folder;
};

void TestDocumentsPage::init()
{
    open();
}

void TestDocumentsPage::cleanup()
{
    close();
}

void TestDocumentsPage::asksForNumberAndSigner()
{
    m_fixture->add(u"Bộ Nội vụ xem xét."_s);
    Council council = *m_fixture->file().read().council.council();
    council.recipients = {u"Thành viên Hội đồng"_s, u"Lưu: VT"_s};
    QVERIFY(editCouncil(m_fixture->file(), council));
    show();
    m_page->select(u"invitation"_s);
    QTRY_VERIFY(find<QPushButton>(u"documentOptions"_s)->isVisible());
    const auto dialog = [] {
        return qobject_cast<PaperDialog*>(QApplication::activeModalWidget());
    };
    QTimer::singleShot(0, m_page.get(), [&] {
        PaperDialog* asked = dialog();
        QVERIFY(asked);
        auto* title = asked->findChild<QLineEdit*>(u"paperSignerTitle"_s);
        QVERIFY(!title->isEnabled());
        QTest::keyClicks(asked->focusWidget(), u"12"_s);
        auto* day = asked->findChild<QLineEdit*>(u"paperDay"_s);
        day->setFocus();
        QTest::keyClicks(day, u"20/11/2017"_s);
        asked->findChild<QCheckBox*>(u"paperForChair"_s)->click();
        QVERIFY(title->isEnabled());
        QTest::keyClicks(title, u"Deputy"_s);
        QTest::keyClicks(asked->findChild<QLineEdit*>(u"paperSignerName"_s), u"Tran Hoa"_s);
        // Those of the council, until others are typed.
        auto* recipients = asked->findChild<QTextEdit*>(u"paperRecipients"_s);
        QVERIFY(recipients->toPlainText().isEmpty());
        QCOMPARE(recipients->placeholderText(), u"Thành viên Hội đồng\nLưu: VT"_s);
        QTest::keyClicks(recipients, u"Guests"_s);
        QTest::keyClick(recipients, Qt::Key_Return);
        QTest::keyClicks(recipients, u"Archives"_s);
        asked->findChild<QPushButton*>(u"keepPaper"_s)->click();
    });
    find<QPushButton>(u"documentOptions"_s)->click();
    const auto record = m_fixture->file().record(m_fixture->meeting());
    QCOMPARE(record->papers.value(u"invitation"_s), (PaperOptions{u"12"_s,
                                                                  QDate(2017, 11, 20),
                                                                  u"Deputy"_s,
                                                                  u"Tran Hoa"_s,
                                                                  {u"Guests"_s, u"Archives"_s}}));
    // What is no day is not taken.
    QTRY_VERIFY(find<QPushButton>(u"documentOptions"_s)->isEnabled());
    QTimer::singleShot(0, m_page.get(), [&] {
        PaperDialog* asked = dialog();
        QVERIFY(asked);
        auto* day = asked->findChild<QLineEdit*>(u"paperDay"_s);
        day->selectAll();
        day->setFocus();
        QTest::keyClicks(day, u"hom qua"_s);
        asked->findChild<QPushButton*>(u"keepPaper"_s)->click();
        QVERIFY(asked->isVisible());
        asked->reject();
    });
    find<QPushButton>(u"documentOptions"_s)->click();
    QCOMPARE(m_fixture->file().record(m_fixture->meeting())->papers.value(u"invitation"_s).day,
             QDate(2017, 11, 20));
    // A sheet of cards has no head.
    m_page->select(u"ballots"_s);
    QTRY_VERIFY(!find<QPushButton>(u"documentOptions"_s)->isVisible());
}

void TestDocumentsPage::saysWhatIsMissing()
{
    show();
    QVERIFY(find<EmptyPlace>(u"documentEmpty"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"printDocument"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"export-pdf"_s)->isEnabled());
}

void TestDocumentsPage::showsTheAgendaAsPages()
{
    for (int i = 0; i < 40; ++i)
        m_fixture->add(
            u"Bộ Thông tin và Truyền thông sớm ban hành hướng dẫn thống nhất cho các địa "
            "phương về kiến trúc chính quyền điện tử, mục %1."_s.arg(i));
    show();
    QVERIFY(preview()->isVisible());
    QVERIFY2(preview()->pageCount() > 1, qPrintable(QString::number(preview()->pageCount())));
    QCOMPARE(find<QLabel>(u"documentPages"_s)->text(), u"page 1/%1"_s.arg(preview()->pageCount()));
    test::shot(*m_page, u"documents"_s);
    preview()->setCurrentPage(1);
    QVERIFY(find<QLabel>(u"documentPages"_s)->text().startsWith(u"page 2/"_s));

    // By keyboard to the next document of the list.
    auto* list = find<QListView>(u"documentList"_s);
    QCOMPARE(m_page->currentKey(), u"agenda"_s);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(m_page->currentKey(), u"proposals"_s);
    QVERIFY(preview()->isVisible());
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(m_page->currentKey(), u"changes"_s);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(m_page->currentKey(), u"sign-in"_s);
    m_page->select(u"ballots"_s);
    // The next line is a caption: it is stepped over.
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(m_page->currentKey(), u"minutes"_s);
    QVERIFY(preview()->isVisible());
    // There is no vote yet, and the page says what it waits for.
    m_page->select(u"poll-results"_s);
    QVERIFY(!preview()->isVisible());
    QVERIFY(find<QWidget>(u"documentEmpty"_s)->isVisible());
}

void TestDocumentsPage::writesAFileForEachBody()
{
    const ProposalId asked = m_fixture->add(u"Bộ Nội vụ xem xét ban hành Thông tư."_s);
    show();
    QVERIFY(assignBody(m_fixture->file(), {asked}, m_fixture->body(u"BNV"_s), Role::Lead));
    auto* each = find<QAction>(u"export-each-pdf"_s);
    auto* more = find<QAbstractButton>(u"moreFormats"_s);
    const auto offered = [&] {
        more->click();
        const bool visible = each->isVisible();
        QApplication::activePopupWidget()->close();
        return visible;
    };
    QVERIFY(!offered());
    m_page->select(u"extracts"_s);
    QTRY_VERIFY(isShown());
    QVERIFY(offered());
    m_page->setFolderChooser([this](const QString&, const QString&) { return m_folder.path(); });
    QSignalSpy told(&m_fixture->desk(), &Desk::written);
    each->trigger();
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().last().toString(), m_folder.path());
    QCOMPARE(QDir(m_folder.path()).entryList({u"01 *.pdf"_s}).size(), 1);
}

void TestDocumentsPage::writesFiles_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("docx") << u"docx"_s << QByteArray("PK");
    QTest::newRow("odt") << u"odt"_s << QByteArray("PK");
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("csv") << u"csv"_s << QByteArray();
    QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK");
    QTest::newRow("md") << u"md"_s << QByteArray("| ");
    QTest::newRow("json") << u"json"_s << QByteArray("{");
}

void TestDocumentsPage::writesFiles()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begins);
    m_fixture->add(u"Bộ Nội vụ xem xét ban hành Thông tư."_s);
    show();
    QString proposed;
    const QString path = m_folder.filePath(u"chuong trinh."_s + format);
    m_page->setPathChooser([&](const QString&, const QString& suggested, const QString& filter) {
        proposed = suggested;
        return filter.contains(format) ? path : QString();
    });
    QSignalSpy told(&m_fixture->desk(), &Desk::written);
    exportAs(format);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(proposed.endsWith(u'.' + format));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY2(content.startsWith(begins), content.left(40).constData());
    const auto read = decodeSource(content, path);
    QVERIFY(read);
    QVERIFY(read->text.contains(u"Bộ Nội vụ xem xét ban hành Thông tư"_s));
    QCOMPARE(told.first().last().toString(), path);
    QVERIFY(told.first().first().toString().contains(u"chuong trinh."_s + format));
}

void TestDocumentsPage::saysWhyAFileCannotBeWritten()
{
    m_fixture->add(u"Bộ Nội vụ xem xét ban hành Thông tư."_s);
    show();
    m_page->setPathChooser([this](const QString&, const QString&, const QString&) {
        return m_folder.filePath(u"no such folder/agenda.html"_s);
    });
    QSignalSpy failed(&m_fixture->desk(), &Desk::failed);
    exportAs(u"html"_s);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::FolderNotFound);
}

void TestDocumentsPage::leavesNothingWhenCancelled()
{
    m_fixture->add(u"Bộ Nội vụ xem xét ban hành Thông tư."_s);
    show();
    m_page->setPathChooser(
        [](const QString&, const QString&, const QString&) { return QString(); });
    QSignalSpy failed(&m_fixture->desk(), &Desk::failed);
    QSignalSpy told(&m_fixture->desk(), &Desk::written);
    exportAs(u"html"_s);
    QVERIFY(!find<QWidget>(u"writingLine"_s)->isVisible());
    QCOMPARE(failed.size() + told.size(), 0);
}

void TestDocumentsPage::writesAllDocumentsIntoANewFolder()
{
    m_fixture->add(u"Bộ Nội vụ xem xét ban hành Thông tư."_s);
    show();
    m_page->setFolderChooser([this](const QString&, const QString&) { return m_folder.path(); });
    QSignalSpy told(&m_fixture->desk(), &Desk::written);
    QStringList folders;
    for (int i = 1; i <= 2; ++i) {
        find<QAction>(u"export-all-pdf"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), i, 30'000);
        folders.append(told.last().last().toString());
    }
    // What was written before stays as it is.
    QVERIFY(folders.first() != folders.last());
    for (const QString& folder : std::as_const(folders)) {
        const QStringList files = QDir(folder).entryList({u"*.pdf"_s}, QDir::Files);
        QVERIFY2(files.size() >= 5, qPrintable(files.join(u'\n')));
        QVERIFY(files.first().startsWith(u"01 "_s));
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), files.size());
    }
    QVERIFY(QDir(folders.first()).removeRecursively() && QDir(folders.last()).removeRecursively());
}

void TestDocumentsPage::saysWhatIsOutOfDate()
{
    const ProposalId id = m_fixture->add(u"Bộ Nội vụ xem xét ban hành Thông tư."_s);
    show();
    QCOMPARE(standing(u"agenda"_s), QString());
    const QString path = m_folder.filePath(u"a.pdf"_s);
    m_page->setPathChooser([&](const QString&, const QString&, const QString&) { return path; });
    exportAs(u"pdf"_s);
    QTRY_COMPARE(standing(u"agenda"_s), u"Saved"_s);
    QCOMPARE(standing(u"minutes"_s), QString());
    // What the agenda says has changed; it says so, and no longer once it is taken back.
    QVERIFY(editText(m_fixture->file(), id, u"Bộ Nội vụ sớm ban hành Thông tư."_s));
    QTRY_COMPARE(standing(u"agenda"_s), u"Out of date"_s);
    QTRY_VERIFY(isShown());
    test::shot(*m_page, u"documents-outdated"_s);
    QVERIFY(m_fixture->file().undo());
    QTRY_COMPARE(standing(u"agenda"_s), u"Saved"_s);
    // A note that is never printed changes no document.
    QVERIFY(editNote(m_fixture->file(), id, u"Hỏi lại."_s));
    QTest::qWait(DocumentsPage::previewDelay * 2);
    QTRY_COMPARE(standing(u"agenda"_s), u"Saved"_s);
}

void TestDocumentsPage::saysWhatIsLeftOpen()
{
    const ProposalId id = m_fixture->add(u"Bộ Nội vụ xem xét ban hành Thông tư."_s);
    show();
    auto* line = find<QLabel>(u"documentOpenPlaces"_s);
    QVERIFY(line->isVisible());
    QVERIFY2(line->text().contains(u"number and symbol"_s)
                 && line->text().contains(u"who answers"_s)
                 && line->text().contains(u"the signer's name"_s),
             qPrintable(line->text()));
    QVERIFY(assignBody(m_fixture->file(), {id}, m_fixture->body(u"BNV"_s), Role::Lead));
    QTRY_VERIFY(!line->text().contains(u"who answers"_s));
    Council council = *m_fixture->file().read().council.council();
    council.place = u"Hải Phòng"_s;
    council.symbol = u"HĐ"_s;
    council.signerTitle = u"Chủ tịch"_s;
    council.signerName = u"Lê An"_s;
    council.recipients = {u"Các thành viên"_s};
    QVERIFY(editCouncil(m_fixture->file(), council));
    QVERIFY(setPaperOptions(m_fixture->file(), m_fixture->meeting(), u"agenda"_s,
                            {u"1"_s, QDate(2017, 11, 20), {}, {}}));
    QTRY_VERIFY(!line->isVisible());
    // Nor do the lines of the minutes that are there to be written on.
    m_page->select(u"minutes"_s);
    QVERIFY2(!line->text().contains(u"who answers"_s)
                 && !line->text().contains(u"number and symbol"_s),
             qPrintable(line->text()));
    // A form to be filled in by hand leaves nothing open that it should say.
    m_page->select(u"sign-in"_s);
    QVERIFY(!line->isVisible());
}

void TestDocumentsPage::stopsWriting()
{
    for (int i = 0; i < 400; ++i)
        m_fixture->add(u"Bộ Thông tin và Truyền thông sớm ban hành hướng dẫn, mục %1."_s.arg(i));
    show();
    m_page->setFolderChooser([this](const QString&, const QString&) { return m_folder.path(); });
    QSignalSpy told(&m_fixture->desk(), &Desk::written);
    QSignalSpy failed(&m_fixture->desk(), &Desk::failed);
    find<QAction>(u"export-all-pdf"_s)->trigger();
    QVERIFY(!find<QPushButton>(u"export-pdf"_s)->isEnabled());
    auto* cancel = find<QPushButton>(u"cancelWriting"_s);
    QTRY_VERIFY(cancel->isVisible());
    test::shot(*m_page, u"documents-writing"_s);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(!cancel->isVisible());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Cancelled);
    QCOMPARE(told.size(), 0);
    QVERIFY(find<QPushButton>(u"export-pdf"_s)->isEnabled());
    // Whole files only.
    const QStringList folders = QDir(m_folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& folder : folders) {
        QDir written(m_folder.filePath(folder));
        for (const QString& name : written.entryList(QDir::Files)) {
            QFile file(written.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().trimmed().endsWith("%%EOF"));
        }
        QVERIFY(written.removeRecursively());
    }
}

void TestDocumentsPage::handsAMailToTheMailProgram()
{
    m_fixture->add(u"Bộ Nội vụ xem xét ban hành Thông tư."_s);
    show();
    MailProgram program;
    QDesktopServices::setUrlHandler(u"file"_s, &program, "open");
    find<QAction>(u"mailDocument"_s)->trigger();
    QTRY_COMPARE(program.opened.size(), 1);
    QTRY_COMPARE(standing(u"agenda"_s), u"Mailed"_s);
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QFile mail(program.opened.first().toLocalFile());
    QVERIFY(mail.open(QIODevice::ReadOnly));
    const QByteArray text = mail.readAll();
    QVERIFY(text.startsWith("X-Unsent: 1\r\n"));
    const auto read = decodeSource(text, u"a.eml"_s);
    QVERIFY(read);
    // What our own reader of mails finds in it.
    QVERIFY(text.contains("application/pdf") && text.contains("Subject: =?UTF-8?B?"));
}

void TestDocumentsPage::remembersNoMailThatNobodyTook()
{
    m_fixture->add(u"Bộ Nội vụ xem xét ban hành Thông tư."_s);
    show();
    // Offscreen there is no program that opens mails.
    QSignalSpy told(&m_fixture->desk(), &Desk::notified);
    find<QAction>(u"mailDocument"_s)->trigger();
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(standing(u"agenda"_s), QString());
    QVERIFY(m_fixture->file().record(m_fixture->meeting())->outputs.isEmpty());
}

void TestDocumentsPage::tellsChangesSinceTheLastIssueOnly()
{
    const ProposalId id = m_fixture->add(u"Bộ Nội vụ xem xét."_s);
    const QString path = m_folder.filePath(u"thay doi.docx"_s);
    m_page->setPathChooser([&](const QString&, const QString&, const QString&) { return path; });
    QVERIFY(issueList(m_fixture->file(), m_fixture->meeting()));
    QVERIFY(editText(m_fixture->file(), id, u"Bộ Nội vụ xem xét ngay."_s));
    m_page->select(u"changes"_s);
    show();
    exportAs(u"docx"_s);
    QTRY_COMPARE(standing(u"changes"_s), u"Saved"_s);
    // What is told since the next issue is something else.
    QVERIFY(issueList(m_fixture->file(), m_fixture->meeting()));
    QTRY_COMPARE(standing(u"changes"_s), u"Out of date"_s);
}

void TestDocumentsPage::followsTheRecordAfterTyping()
{
    const ProposalId id = m_fixture->add(u"Ngắn."_s);
    show();
    QCOMPARE(preview()->pageCount(), 1);
    // A change only asks for the preview: it is not made within the key press.
    QVERIFY(editText(m_fixture->file(), id, u"Một đoạn dài của kiến nghị.\n"_s.repeated(200)));
    QCOMPARE(preview()->pageCount(), 1);
    QTRY_VERIFY(preview()->pageCount() > 1);
}

void TestDocumentsPage::doesNotWorkWhileHidden()
{
    m_fixture->add(u"Ngắn."_s);
    show();
    m_page->hide();
    m_fixture->add(u"Một đoạn dài của kiến nghị.\n"_s.repeated(200));
    QTest::qWait(DocumentsPage::previewDelay * 2);
    QCOMPARE(preview()->pageCount(), 1);
    m_page->show();
    QTRY_VERIFY(preview()->pageCount() > 1);
}

}  // namespace nghisu

QTEST_MAIN(nghisu::TestDocumentsPage)
#include "tst_documentspage.moc"
