// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/mergefieldsdialog.h"
#include "dialogs/mergeproblemsdialog.h"
#include "models/mergefieldmodel.h"
#include "models/mergeproblemmodel.h"
#include "pages/documentspage.h"
#include "pages/documenttemplates.h"
#include "session/paperwork.h"
#include "support/wordtemplate.h"
#include "ui/proposalsfixture.h"
#include "words/words.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>

using namespace nghisu;
using namespace nghisu::support;
using namespace Qt::StringLiterals;

/// Word templates on the documents page, as the secretary uses them.
class TestDocumentTemplates : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void fillsATemplate();
    void bearsTheNumberOfTheShownDocument();
    void saysWhatIsWrong();
    void goesFromMistakesToFields();
    void saysWhatIsNoTemplate();
    void leavesTheTemplateAlone();
    void letsGoWhenTheMeetingChanges();
    void savesSamples();
    void findsAndCopiesFields();
    void modelsAreSound();
    void isReachedFromTheMenu();
    void needsAMeeting();

private:
    template <typename T>
    T* find(const QString& name) const
    {
        T* found = m_page->findChild<T*>(name);
        if (!found)
            qFatal("No widget %s", qPrintable(name));
        return found;
    }
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s was not written", qPrintable(name));
        return file.fileName();
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Fills a template, and waits until it is done.
    void fill(const QString& path)
    {
        m_templates->setTemplateChooser([path](auto&&...) { return path; });
        find<QAction>(u"templateFill"_s)->trigger();
        QTRY_VERIFY(!m_templates->isBusy());
    }
    /// Does something to the dialog that opens next.
    template <typename Do>
    void inDialog(Do what)
    {
        auto* timer = new QTimer(m_page.get());
        connect(timer, &QTimer::timeout, timer, [timer, what] {
            QWidget* dialog = QApplication::activeModalWidget();
            if (!dialog)
                return;
            timer->stop();
            timer->deleteLater();
            // Before it is active, no shortcut reaches it.
            QVERIFY(QTest::qWaitForWindowActive(dialog));
            what(dialog);
            if (dialog->isVisible())
                dialog->close();
        });
        timer->start(10);
    }

    std::unique_ptr<ProposalsFixture> m_fixture;
    std::unique_ptr<DocumentsPage> m_page;
    DocumentTemplates* m_templates = nullptr;
    QTemporaryDir m_folder;
    QString m_target;
};

void TestDocumentTemplates::init()
{
    m_fixture = std::make_unique<ProposalsFixture>();
    m_fixture->theme().apply(*qApp);
    m_fixture->add(u"Bộ Nội vụ xem xét."_s);
    m_page = std::make_unique<DocumentsPage>(m_fixture->desk());
    m_page->resize(1130, 712);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_templates = m_page->findChild<DocumentTemplates*>();
    QVERIFY(m_templates);
    m_target = m_folder.filePath(u"ra.docx"_s);
    QFile::remove(m_target);
    m_templates->setPathChooser([this](auto&&...) { return m_target; });
}

void TestDocumentTemplates::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void TestDocumentTemplates::fillsATemplate()
{
    QSignalSpy written(&m_fixture->desk(), &Desk::written);
    const QString path =
        write(u"mẫu.docx"_s,
              wordTemplate(wordParagraph({u"{{cuộc_họp}}, {{ngày_họp}}"_s})
                           + wordParagraph({u"{{#kiến_nghị}}{{số}}. {{nội_dung}}{{/}}"_s})));
    QString proposed;
    m_templates->setPathChooser([&](const QString&, const QString& where, const QString&) {
        proposed = where;
        return m_folder.filePath(u"ra"_s);
    });
    fill(path);
    QVERIFY(proposed.endsWith(u"mẫu - Họp toàn thể.docx"));
    QCOMPARE(wordTexts(read(m_target)),
             (QStringList{u"Họp toàn thể, 24 tháng 11 năm 2017"_s, u"1. Bộ Nội vụ xem xét."_s}));
    QCOMPARE(written.last().first().toString(), u"Saved as “ra.docx”"_s);

    // What is not known yet is said.
    fill(write(u"mẫu.docx"_s, wordTemplate(wordParagraph({u"{{địa_điểm}}"_s}))));
    QVERIFY(written.last().first().toString().endsWith(u": địa_điểm"));
    QCOMPARE(wordTexts(read(m_target)), QStringList{u"…"_s});
    // So is a document that has no fields.
    fill(write(u"mẫu.docx"_s, wordTemplate(wordParagraph({u"Thường"_s}))));
    QVERIFY(written.last().first().toString().contains(u"no fields"));
}

void TestDocumentTemplates::bearsTheNumberOfTheShownDocument()
{
    QVERIFY(setPaperOptions(m_fixture->file(), m_fixture->meeting(), u"invitation"_s,
                            {u"12"_s, QDate(2017, 11, 20), {}, {}}));
    const QString path = write(u"mẫu.docx"_s, wordTemplate(wordParagraph({u"{{số_văn_bản}}"_s})));
    m_page->select(u"invitation"_s);
    fill(path);
    QCOMPARE(wordTexts(read(m_target)), QStringList{u"12"_s});
    m_page->select(u"agenda"_s);
    fill(path);
    QCOMPARE(wordTexts(read(m_target)), QStringList{u"…"_s});
}

void TestDocumentTemplates::saysWhatIsWrong()
{
    const QString path = write(u"sai.docx"_s, wordTemplate(wordParagraph({u"{{hội_đồn}}"_s})
                                                           + wordParagraph({u"{{#kiến_nghị}}"_s})));
    bool seen = false;
    inDialog([&seen](QWidget* shown) {
        auto* dialog = qobject_cast<MergeProblemsDialog*>(shown);
        QVERIFY(dialog);
        seen = true;
        auto* list = dialog->findChild<QListView*>(u"mergeProblemsList"_s);
        QCOMPARE(list->model()->rowCount(), 2);
        QCOMPARE(list->model()->index(0, 0).data(MergeProblemModel::PlaceRole).toString(),
                 u"Paragraph 1"_s);
        QVERIFY(list->model()->index(0, 0).data().toString().contains(u"{{hội_đồng}}"));
        QCOMPARE(dialog->focusWidget(), list);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith(u"Paragraph 2: "));
        dialog->findChild<QPushButton*>(u"mergeProblemsCopy"_s)->click();
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 1);
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    fill(path);
    QTRY_VERIFY(seen);
    QVERIFY(!QFile::exists(m_target));
}

void TestDocumentTemplates::goesFromMistakesToFields()
{
    bool seen = false;
    inDialog([&](QWidget* problems) {
        inDialog([&seen](QWidget* fields) {
            seen = qobject_cast<MergeFieldsDialog*>(fields) != nullptr;
        });
        problems->findChild<QPushButton*>(u"mergeProblemsFields"_s)->click();
    });
    fill(write(u"sai.docx"_s, wordTemplate(wordParagraph({u"{{xyzzy}}"_s}))));
    QTRY_VERIFY(seen);
}

void TestDocumentTemplates::saysWhatIsNoTemplate()
{
    QSignalSpy failed(&m_fixture->desk(), &Desk::failed);
    fill(write(u"mẫu.docx"_s, "{\\rtf1}"));
    QCOMPARE(failed.last().first().value<Error>(),
             (Error{ErrorCode::TemplateNotWord, u"mẫu.docx"_s}));
    fill(m_folder.filePath(u"mất.docx"_s));
    QCOMPARE(failed.last().first().value<Error>().code, ErrorCode::FileNotFound);
    QCOMPARE(failed.size(), 2);
    QVERIFY(!QFile::exists(m_target));
}

void TestDocumentTemplates::leavesTheTemplateAlone()
{
    QSignalSpy failed(&m_fixture->desk(), &Desk::failed);
    const QByteArray docx = wordTemplate(wordParagraph({u"{{hội_đồng}}"_s}));
    m_target = write(u"mẫu.docx"_s, docx);
    fill(m_target);
    QCOMPARE(failed.last().first().value<Error>().code, ErrorCode::FileExists);
    QCOMPARE(read(m_target), docx);
    // Nothing comes of a dialog that is closed.
    m_templates->setPathChooser([](auto&&...) { return QString(); });
    fill(write(u"khác.docx"_s, docx));
    fill({});
    QCOMPARE(failed.size(), 1);
}

void TestDocumentTemplates::letsGoWhenTheMeetingChanges()
{
    Meeting next;
    next.title = u"Họp lần sau"_s;
    const MeetingId other = must(addMeeting(m_fixture->file(), next));
    m_templates->setTemplateChooser(
        [path = write(u"mẫu.docx"_s, wordTemplate(wordParagraph({u"a"_s})))](auto&&...) {
            return path;
        });
    m_templates->fill();
    QVERIFY(m_templates->isBusy());
    QVERIFY(!find<QAction>(u"templateFill"_s)->isEnabled());
    m_fixture->desk().setMeeting(other);
    QVERIFY(!m_templates->isBusy());
    QVERIFY(find<QAction>(u"templateFill"_s)->isEnabled());
    QTest::qWait(100);
    QVERIFY(!QFile::exists(m_target));
}

void TestDocumentTemplates::savesSamples()
{
    for (const QString& key : {u"giay-moi"_s, u"tong-hop-kien-nghi"_s}) {
        QString proposed;
        m_templates->setPathChooser([&](const QString&, const QString& where, const QString&) {
            proposed = where;
            return m_target;
        });
        find<QAction>(u"templateSample-"_s + key)->trigger();
        QVERIFY(proposed.endsWith(key + u".docx"));
        // It can be filled as it is.
        const auto made = MergeTemplate::read(read(m_target));
        QVERIFY(made && made->problems().isEmpty() && made->hasFields());
    }
}

void TestDocumentTemplates::findsAndCopiesFields()
{
    bool seen = false;
    inDialog([&seen](QWidget* shown) {
        auto* dialog = qobject_cast<MergeFieldsDialog*>(shown);
        QVERIFY(dialog);
        auto* search = dialog->findChild<QLineEdit*>(u"mergeFieldsSearch"_s);
        auto* table = dialog->findChild<QTableView*>(u"mergeFieldsTable"_s);
        auto* standing = dialog->findChild<QLabel*>(u"mergeFieldsStanding"_s);
        const int all = table->model()->rowCount();
        QCOMPARE(dialog->focusWidget(), search);
        // An example of this meeting stands beside each.
        QCOMPARE(table->model()->index(0, MergeFieldModel::ExampleColumn).data().toString(),
                 u"Hội đồng Giám đốc CNTT khu vực miền Bắc"_s);
        typeInto(search, u"nguoi thuc hien"_s);
        QVERIFY(table->model()->rowCount() < all);
        // The repeat that it belongs to, and the field.
        QCOMPARE(table->model()->rowCount(), 2);
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(dialog->focusWidget(), table);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"{{performer}}"_s);
        QVERIFY(standing->text().contains(u"{{performer}}"));
        QTest::keyClick(table, Qt::Key_Up);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(QApplication::clipboard()->text(), u"{{#programme}}{{/programme}}"_s);
        QVERIFY(dialog->isVisible());
        search->setText(u"xyzzy"_s);
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(!standing->text().isEmpty());
        seen = true;
        search->clear();
        QCOMPARE(table->model()->rowCount(), all);
    });
    find<QAction>(u"templateFields"_s)->trigger();
    QVERIFY(seen);
}

void TestDocumentTemplates::modelsAreSound()
{
    MergeFieldModel fields(m_fixture->theme(), mergeFieldLines(Words(u"vi"_s)));
    MergeFieldFilter filter(fields);
    const QAbstractItemModelTester fieldsTester(&fields);
    const QAbstractItemModelTester filterTester(&filter);
    filter.setWords(u"họ tên"_s);
    QVERIFY(filter.rowCount() > 0);
    filter.setWords({});
    QCOMPARE(filter.rowCount(), fields.rowCount());
    MergeProblemModel problems(Words(u"vi"_s), {{MergeProblem::Kind::UnknownField, u"a"_s}});
    const QAbstractItemModelTester problemsTester(&problems);
    QCOMPARE(problems.rowCount(), 1);
}

void TestDocumentTemplates::isReachedFromTheMenu()
{
    auto* button = find<QPushButton>(u"documentTemplates"_s);
    auto* menu = find<QMenu>(u"templatesMenu"_s);
    bool asked = false;
    m_templates->setTemplateChooser([&asked](auto&&...) {
        asked = true;
        return QString();
    });
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(asked);
    for (const QAction* action : menu->actions())
        QVERIFY(action->isSeparator() || !action->text().isEmpty());
}

void TestDocumentTemplates::needsAMeeting()
{
    m_fixture->desk().setFile(nullptr);
    QVERIFY(!find<QPushButton>(u"documentTemplates"_s)->isEnabled());
    QVERIFY(!find<QAction>(u"templateFill"_s)->isEnabled());
    m_templates->fill();
    m_templates->showFields();
    QVERIFY(!m_templates->isBusy());
}

QTEST_MAIN(TestDocumentTemplates)
#include "tst_documenttemplates.moc"
