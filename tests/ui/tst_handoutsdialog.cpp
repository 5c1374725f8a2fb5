// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/handoutsdialog.h"
#include "session/handingout.h"
#include "session/phoning.h"
#include "shellfixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QUrl>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// The papers for the room, as a secretary hands them out.
class TestHandoutsDialog : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whatItIsForIsSaidWhereThereAreNone();
    void filesAreAddedNamedAndPutInOrder();
    void filesAreDropped();
    void whatIsTakenBackIsBroughtBackByUndo();
    void papersBelongToAnEntry();
    void whoMayReadThem();
    void councilsDocuments();
    void openingACopy();
    void refusedFilesAreNamed();
    void theModelKeepsItsWord();
    void keysOfTheWindow();

private:
    QString write(const QString& name, const QByteArray& bytes);
    void add(const QStringList& paths);
    QList<Handout> handouts() { return *handoutsOf(m_shell->file(), meeting()); }
    MeetingId meeting() const { return m_shell->window->desk().meeting(); }
    QStringList titles();
    template <typename T>
    T* find(const char* name) const
    {
        T* found = m_dialog->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("No widget %s", name);
        return found;
    }
    void choose(int row)
    {
        auto* table = find<QTableView>("handoutsTable");
        table->setFocus();
        // Whatever keys an earlier test is thought to hold down still.
        table->selectionModel()->setCurrentIndex(table->model()->index(row, HandoutModel::Title),
                                                 QItemSelectionModel::ClearAndSelect
                                                     | QItemSelectionModel::Rows);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(find<QTableView>("handoutsTable"), key, modifiers);
    }
    QString news() const { return find<QLabel>("handoutsNews")->text(); }

    std::unique_ptr<ShellFixture> m_shell;
    std::unique_ptr<QTemporaryDir> m_copies;
    std::unique_ptr<HandoutsDialog> m_dialog;
    QStringList m_opened;
};

void TestHandoutsDialog::init()
{
    m_shell = std::make_unique<ShellFixture>();
    QVERIFY(m_shell->openCouncil());
    m_copies = std::make_unique<QTemporaryDir>();
    m_opened.clear();
    m_dialog = std::make_unique<HandoutsDialog>(m_shell->window->desk(), CourseEntry(), *m_copies,
                                                m_shell->window.get());
    HandoutDoors doors;
    doors.choose = [this](QWidget*) {
        return QStringList{write(u"Du_thao_bao_cao.pdf"_s, "%PDF-1.7 a")};
    };
    doors.open = [this](const QString& path) {
        m_opened.append(path);
        return true;
    };
    m_dialog->setDoors(doors);
    m_dialog->show();
    QApplication::setActiveWindow(m_dialog.get());
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestHandoutsDialog::cleanup()
{
    m_dialog.reset();
    m_shell.reset();
    m_copies.reset();
}

QString TestHandoutsDialog::write(const QString& name, const QByteArray& bytes)
{
    const QString path = m_shell->path(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("Not written.");
    return path;
}

void TestHandoutsDialog::add(const QStringList& paths)
{
    const qsizetype before = handouts().size();
    m_dialog->add(paths);
    QTRY_COMPARE(handouts().size(), before + paths.size());
    QTRY_VERIFY(find<QPushButton>("addHandouts")->isEnabled());
}

QStringList TestHandoutsDialog::titles()
{
    QStringList all;
    for (const Handout& handout : handouts())
        all.append(handout.title);
    return all;
}

void TestHandoutsDialog::whatItIsForIsSaidWhereThereAreNone()
{
    QVERIFY(!find<QTableView>("handoutsTable")->isVisible());
    QVERIFY(!find<QPushButton>("addHandouts")->isVisible());
    QString said;
    for (const QLabel* label : m_dialog->findChildren<QLabel*>()) {
        if (label->isVisible())
            said += label->text();
    }
    QVERIFY(said.contains(u"on its phones"_s));
    QVERIFY(said.contains(u"Drop the files here"_s));
}

void TestHandoutsDialog::filesAreAddedNamedAndPutInOrder()
{
    // The button asks for files; what they are called proposes what they are handed out as.
    find<QPushButton>("addHandouts")->click();
    QTRY_COMPARE(titles(), QStringList{u"Du thao bao cao"_s});
    QVERIFY(find<QTableView>("handoutsTable")->isVisible());
    add({write(u"Bảng.xlsx"_s, "PK\x03\x04"), write(u"Hình.png"_s, "\x89PNG\r\n")});

    choose(0);
    press(Qt::Key_F2);
    auto* editor = find<QTableView>("handoutsTable")->findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->setText(u"Dự thảo báo cáo"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(titles(), (QStringList{u"Dự thảo báo cáo"_s, u"Bảng"_s, u"Hình"_s}));

    choose(2);
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(titles(), (QStringList{u"Dự thảo báo cáo"_s, u"Hình"_s, u"Bảng"_s}));
    // The one that was moved is still the one that is chosen.
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(titles(), (QStringList{u"Hình"_s, u"Dự thảo báo cáo"_s, u"Bảng"_s}));
    // A name that is cleared stays as it was.
    auto* model = find<QTableView>("handoutsTable")->model();
    QVERIFY(model->setData(model->index(0, HandoutModel::Title), u"  "_s, Qt::EditRole));
    QCOMPARE(titles().first(), u"Hình"_s);
}

void TestHandoutsDialog::filesAreDropped()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"a.pdf"_s, "%PDF-a")),
                  QUrl::fromLocalFile(write(u"b.docx"_s, "PK\x03\x04"))});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_dialog.get(), &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(find<QWidget>("dropVeil")->isVisible());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_dialog.get(), &drop);
    QTRY_COMPARE(titles(), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(!find<QWidget>("dropVeil")->isVisible());
    // Both came in one step.
    QVERIFY(m_shell->file().undo());
    QCOMPARE(titles(), QStringList());
}

void TestHandoutsDialog::whatIsTakenBackIsBroughtBackByUndo()
{
    add({write(u"a.pdf"_s, "%PDF-a"), write(u"b.pdf"_s, "%PDF-b")});
    choose(0);
    press(Qt::Key_Delete);
    QCOMPARE(titles(), QStringList{u"b"_s});
    QVERIFY(news().contains(u"“a”"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(titles(), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(news().contains(u"“a”"_s));
    // What was done elsewhere before is not undone from here.
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(titles(), QStringList());
    const auto step = m_shell->file().undoStep();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_shell->file().undoStep()->id, step->id);
}

void TestHandoutsDialog::papersBelongToAnEntry()
{
    add({write(u"a.pdf"_s, "%PDF-a"), write(u"b.pdf"_s, "%PDF-b")});
    auto* places = find<QComboBox>("handoutPlace");
    // The whole meeting, and its three proposals.
    QCOMPARE(places->count(), 4);
    QVERIFY(places->itemText(2).startsWith(u"2. "_s));
    find<QTableView>("handoutsTable")->selectAll();
    QCOMPARE(places->currentIndex(), 0);
    places->setCurrentIndex(2);
    emit places->activated(2);
    const QList<Handout> both = handouts();
    QVERIFY(both[0].entry.proposal.isValid());
    QCOMPARE(both[1].entry, both[0].entry);
    // One step for both.
    QVERIFY(m_shell->file().undo());
    QCOMPARE(handouts()[0].entry, CourseEntry());
    QCOMPARE(handouts()[1].entry, CourseEntry());
}

void TestHandoutsDialog::whoMayReadThem()
{
    add({write(u"a.pdf"_s, "%PDF-a")});
    // Nothing reaches guests of which nobody has said so.
    QVERIFY(!handouts().first().guests);
    auto* guests = find<QCheckBox>("handoutGuests");
    QVERIFY(!guests->isChecked());
    guests->click();
    QVERIFY(handouts().first().guests);
    QVERIFY(!phoneRules(m_shell->file(), meeting())->documents);
    find<QCheckBox>("handoutsRule")->click();
    QVERIFY(phoneRules(m_shell->file(), meeting())->documents);
}

void TestHandoutsDialog::councilsDocuments()
{
    find<QAction>("handOut-agenda")->trigger();
    QCOMPARE(handouts().size(), 1);
    QCOMPARE(handouts().first().document, u"agenda"_s);
    // In the council's language, whatever the window's is.
    QCOMPARE(titles().first(), u"Danh mục kiến nghị"_s);
    find<QAction>("handOut-agenda")->trigger();
    QCOMPARE(handouts().size(), 1);
    QVERIFY(news().contains(u"Danh mục kiến nghị"_s));
    choose(0);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, 30'000);
    QFile opened(m_opened.first());
    QVERIFY(opened.open(QIODevice::ReadOnly));
    QVERIFY(opened.readAll().startsWith("%PDF-"));
}

void TestHandoutsDialog::openingACopy()
{
    add({write(u"a.pdf"_s, "%PDF-1.7 the same bytes")});
    choose(0);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_opened.size(), 1);
    QFile opened(m_opened.first());
    QVERIFY(m_opened.first().startsWith(m_copies->path()));
    QVERIFY(m_opened.first().endsWith(u"/a.pdf"_s));
    QVERIFY(opened.open(QIODevice::ReadOnly));
    QCOMPARE(opened.readAll(), QByteArray("%PDF-1.7 the same bytes"));
    QVERIFY(!(opened.permissions() & QFileDevice::WriteOwner));
}

void TestHandoutsDialog::refusedFilesAreNamed()
{
    add({write(u"a.pdf"_s, "%PDF-a")});
    // What came before it is handed out.
    m_dialog->add({write(u"b.pdf"_s, "%PDF-b"), write(u"trang.html"_s, "<html>")});
    QTRY_VERIFY(news().contains(u"trang.html"_s));
    QCOMPARE(titles(), (QStringList{u"a"_s, u"b"_s}));
    m_dialog->add({write(u"giả.pdf"_s, "<html>")});
    QTRY_VERIFY(news().contains(u"giả.pdf"_s));
}

void TestHandoutsDialog::theModelKeepsItsWord()
{
    HandoutModel model(m_shell->window->desk());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    add({write(u"a.pdf"_s, "%PDF-a"), write(u"b.pdf"_s, "%PDF-b")});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(m_shell->file().undo());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(m_shell->file().redo());
    // What is heard of a row says all that is seen in it.
    const QString heard = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (int column = 0; column < HandoutModel::columns; ++column)
        QVERIFY(heard.contains(model.index(0, column).data().toString()));
}

void TestHandoutsDialog::keysOfTheWindow()
{
    m_dialog.reset();
    QApplication::setActiveWindow(m_shell->window.get());
    bool seen = false;
    const WhenDialog when(u"handoutsDialog"_s, [&](QDialog& dialog) {
        seen = true;
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    m_shell->action("actionHandOut")->trigger();
    QVERIFY(seen);
    // From the programme new papers are with the item that is chosen: the page only asks.
    m_shell->action("actionGoProgramme")->trigger();
    QSignalSpy asked(&m_shell->window->desk(), &Desk::handoutsRequested);
    const WhenDialog again(u"handoutsDialog"_s, [&](QDialog& dialog) { dialog.reject(); });
    m_shell->find<QPushButton>("papersButton")->click();
    QCOMPARE(asked.size(), 1);
}

QTEST_MAIN(TestHandoutsDialog)
#include "tst_handoutsdialog.moc"
