// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bodydirectory.h"
#include "models/proposalmodel.h"
#include "panels/historypanel.h"
#include "panels/inspector.h"
#include "panels/inspectorcitations.h"
#include "session/takingin.h"
#include "ui/proposalsfixture.h"
#include "widgets/bodyfield.h"
#include "widgets/bodypicker.h"
#include "widgets/chip.h"
#include "widgets/proposaleditor.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMainWindow>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace nghisu;

class TestInspector : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void typingIsInTheFileWithinASecond();
    void typingWithoutAPauseIsStoredToo();
    void trailingSpacesStayUnderTheHand();
    void anotherSelectionStoresFirst();
    void closingStores();
    void changingTheMeetingStores();
    void undoRefreshesAndKeepsTheCursor();
    void composingIsNeverDisturbed();
    void composedLettersAreStored();
    void whatCannotBeStoredStays();
    void pasteIsCleaned();
    void addresseesAndCitationsAreMarkedLive();
    void shortNameAndNote();
    void typeAheadUnderstandsAbbreviations_data();
    void typeAheadUnderstandsAbbreviations();
    void enterAddsAndGoesOn();
    void groupsAreTakenAsWritten();
    void keyboardRemovesABody();
    void newLeadMakesTheOldOneCoordinating();
    void escapeClosesTypeAhead();
    void severalAtOnce();
    void sourceIsShownWithItsPassage();
    void historySaysWhatWasDone();

private:
    template <typename T>
    T* find(const char* name) const
    {
        T* found = m_inspector->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("No %s", name);
        return found;
    }
    ProposalEditor* editor() const { return m_inspector->editor(); }
    void type(const QString& text) { typeInto(QApplication::focusWidget(), text); }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void show(ProposalId id) { m_inspector->showProposals({id}); }
    void compose(const QString& preedit, const QString& commit = {})
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QApplication::sendEvent(editor(), &event);
    }
    QString fileText(ProposalId id) { return m_fixture->proposal(id).text; }

    std::unique_ptr<ProposalsFixture> m_fixture;
    std::unique_ptr<BodyDirectory> m_directory;
    std::unique_ptr<ProposalModel> m_model;
    std::unique_ptr<QMainWindow> m_window;
    Inspector* m_inspector = nullptr;
};

void TestInspector::init()
{
    m_fixture = std::make_unique<ProposalsFixture>();
    m_directory = std::make_unique<BodyDirectory>(m_fixture->desk());
    m_model = std::make_unique<ProposalModel>(m_fixture->desk(), *m_directory);
    m_window = std::make_unique<QMainWindow>();
    m_inspector = new Inspector(m_fixture->desk(), *m_model, *m_directory);
    m_window->setCentralWidget(m_inspector);
    m_window->resize(420, 760);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestInspector::cleanup()
{
    m_window.reset();
    m_model.reset();
    m_directory.reset();
    m_fixture.reset();
}

void TestInspector::typingIsInTheFileWithinASecond()
{
    const ProposalId id = m_fixture->add(QStringLiteral("Một"));
    show(id);
    m_inspector->focusEditor();
    QElapsedTimer timer;
    timer.start();
    type(QStringLiteral(" hai"));
    QTRY_COMPARE_WITH_TIMEOUT(fileText(id), QStringLiteral("Một hai"), 1000);
    QVERIFY(timer.elapsed() < 1000);
}

void TestInspector::typingWithoutAPauseIsStoredToo()
{
    const ProposalId id = m_fixture->add(QString());
    show(id);
    m_inspector->focusEditor();
    QElapsedTimer timer;
    timer.start();
    while (fileText(id).isEmpty() && timer.elapsed() < 2000) {
        type(QStringLiteral("a"));
        QTest::qWait(50);
    }
    QVERIFY2(timer.elapsed() < 1300, qPrintable(QString::number(timer.elapsed())));
}

void TestInspector::trailingSpacesStayUnderTheHand()
{
    const ProposalId id = m_fixture->add(QStringLiteral("Một"));
    show(id);
    m_inspector->focusEditor();
    type(QStringLiteral(" hai "));
    QTest::qWait(600);
    type(QStringLiteral("ba"));
    QVERIFY(m_inspector->flush());
    QCOMPARE(fileText(id), QStringLiteral("Một hai ba"));

    auto* shortName = find<GrowingText>("shortName");
    shortName->setFocus();
    type(QStringLiteral("Thay "));
    QTest::qWait(600);
    type(QStringLiteral("nghị định"));
    QVERIFY(m_inspector->flush());
    QCOMPARE(m_fixture->proposal(id).shortName, QStringLiteral("Thay nghị định"));
}

void TestInspector::anotherSelectionStoresFirst()
{
    const QList<ProposalId> ids = m_fixture->addMany(2);
    show(ids[0]);
    m_inspector->focusEditor();
    type(QStringLiteral("!"));
    show(ids[1]);
    QCOMPARE(fileText(ids[0]), QStringLiteral("Kiến nghị thứ 1!"));
    QCOMPARE(fileText(ids[1]), QStringLiteral("Kiến nghị thứ 2"));
    QCOMPARE(editor()->text(), QStringLiteral("Kiến nghị thứ 2"));
}

void TestInspector::closingStores()
{
    const ProposalId id = m_fixture->add(QStringLiteral("Một"));
    show(id);
    m_inspector->focusEditor();
    type(QStringLiteral("!"));
    const QString path = m_fixture->path();
    m_fixture->desk().setFile(nullptr);
    m_inspector->showProposals({});
    auto opened = CouncilFile::open(path, Access::ReadWrite, m_fixture->clock());
    QVERIFY(opened);
    QCOMPARE((*opened)->read().proposals.find(id)->text, QStringLiteral("Một!"));
}

void TestInspector::changingTheMeetingStores()
{
    const ProposalId id = m_fixture->add(QStringLiteral("Một"));
    Meeting other;
    other.title = QStringLiteral("Họp chuyên đề");
    const MeetingId meeting = *addMeeting(m_fixture->file(), other);
    show(id);
    m_inspector->focusEditor();
    type(QStringLiteral("!"));
    m_fixture->desk().setMeeting(meeting);
    m_inspector->showProposals({});
    QCOMPARE(fileText(id), QStringLiteral("Một!"));
}

void TestInspector::undoRefreshesAndKeepsTheCursor()
{
    const ProposalId id = m_fixture->add(QStringLiteral("Đầu giữa cuối"));
    show(id);
    m_inspector->focusEditor();
    QVERIFY(editText(m_fixture->file(), id, QStringLiteral("Đầu giữa nữa cuối")));
    QCOMPARE(editor()->text(), QStringLiteral("Đầu giữa nữa cuối"));
    QTextCursor cursor = editor()->textCursor();
    cursor.setPosition(15);  // before "uối"
    editor()->setTextCursor(cursor);
    QVERIFY(m_fixture->file().undo());
    QCOMPARE(editor()->text(), QStringLiteral("Đầu giữa cuối"));
    QCOMPARE(editor()->textCursor().position(), 11 - 0);
}

void TestInspector::composingIsNeverDisturbed()
{
    const ProposalId id = m_fixture->add(QStringLiteral("Bộ "));
    show(id);
    m_inspector->focusEditor();
    compose(QStringLiteral("nôi"));
    QTest::qWait(600);
    QCOMPARE(fileText(id), QStringLiteral("Bộ "));  // not a word yet
    // From elsewhere meanwhile: waits.
    QVERIFY(editText(m_fixture->file(), id, QStringLiteral("Bộ và ")));
    QCOMPARE(editor()->text(), QStringLiteral("Bộ "));
    QCOMPARE(editor()->textCursor().block().layout()->preeditAreaText(), QStringLiteral("nôi"));
    compose(QString());
    QCOMPARE(editor()->text(), QStringLiteral("Bộ và "));
}

void TestInspector::composedLettersAreStored()
{
    const QList<ProposalId> ids = m_fixture->addMany(2);
    show(ids[0]);
    m_inspector->focusEditor();
    compose(QStringLiteral(" nội"));
    compose(QString(), QStringLiteral(" nội"));
    QTRY_COMPARE_WITH_TIMEOUT(fileText(ids[0]), QStringLiteral("Kiến nghị thứ 1 nội"), 1000);
    // A click elsewhere in the middle of a word loses nothing.
    compose(QStringLiteral(" vụ"));
    show(ids[1]);
    QCOMPARE(fileText(ids[0]), QStringLiteral("Kiến nghị thứ 1 nội vụ"));
}

void TestInspector::whatCannotBeStoredStays()
{
    const QList<ProposalId> ids = m_fixture->addMany(2);
    QSignalSpy failed(&m_fixture->desk(), &Desk::failed);
    show(ids[0]);
    m_inspector->focusEditor();
    // Gone behind the window's back: storing must fail.
    m_fixture->desk().blockSignals(true);
    QVERIFY(removeProposals(m_fixture->file(), {ids[0]}));
    m_fixture->desk().blockSignals(false);
    type(QStringLiteral("!"));
    QTRY_VERIFY(failed.count() > 0);
    QCOMPARE(editor()->text(), QStringLiteral("Kiến nghị thứ 1!"));
    show(ids[1]);
    QCOMPARE(editor()->text(), QStringLiteral("Kiến nghị thứ 2"));
    // It comes back, and so does what was typed.
    QVERIFY(m_fixture->file().undo());
    show(ids[0]);
    QCOMPARE(editor()->text(), QStringLiteral("Kiến nghị thứ 1!"));
    QVERIFY(m_inspector->flush());
    QCOMPARE(fileText(ids[0]), QStringLiteral("Kiến nghị thứ 1!"));
}

void TestInspector::pasteIsCleaned()
{
    const ProposalId id = m_fixture->add(QString());
    show(id);
    m_inspector->focusEditor();
    auto* mime = new QMimeData;
    mime->setHtml(QStringLiteral("<b>Bộ</b>"));
    mime->setText(QStringLiteral("Bộ\u00A0Nội\u200B vụ\t xem\r\n\r\n\r\n xe\u0302m\u0007"));
    QGuiApplication::clipboard()->setMimeData(mime);
    editor()->paste();
    QVERIFY(m_inspector->flush());
    QCOMPARE(fileText(id), QStringLiteral("Bộ Nội vụ xem\nxêm"));
    // Every paragraph has the pitch of the theme.
    for (QTextBlock block = editor()->document()->begin(); block.isValid(); block = block.next())
        QCOMPARE(block.blockFormat().lineHeightType(), int(QTextBlockFormat::FixedHeight));
}

void TestInspector::addresseesAndCitationsAreMarkedLive()
{
    const ProposalId id = m_fixture->add(QString());
    show(id);
    m_inspector->focusEditor();
    type(QStringLiteral("Bộ Nội vụ sửa Luật Đầu tư công"));
    const auto marked = [&](auto wanted) {
        QStringList result;
        const QString text = editor()->text();
        const auto formats = editor()->document()->begin().layout()->formats();
        for (const QTextLayout::FormatRange& range : formats) {
            if (wanted(range.format))
                result.append(text.mid(range.start, range.length));
        }
        return result;
    };
    QTRY_COMPARE(marked([](const QTextCharFormat& f) { return f.fontUnderline(); }),
                 QStringList(QStringLiteral("Luật Đầu tư công")));
    QCOMPARE(marked([&](const QTextCharFormat& f) {
                 return f.foreground().color() == m_fixture->theme().color(Token::Ink3);
             }),
             QStringList(QStringLiteral("Bộ Nội vụ")));
    QCOMPARE(editor()->text(), QStringLiteral("Bộ Nội vụ sửa Luật Đầu tư công"));
    QTRY_COMPARE(find<InspectorCitations>("citations")->lines(),
                 QStringList(QStringLiteral("Luật Đầu tư công")));
}

void TestInspector::shortNameAndNote()
{
    const ProposalId id = m_fixture->add(QStringLiteral("Một"));
    show(id);
    find<GrowingText>("shortName")->setFocus();
    type(QStringLiteral("Tên"));
    key(Qt::Key_Return);  // one line: Enter stores
    QCOMPARE(m_fixture->proposal(id).shortName, QStringLiteral("Tên"));
    find<GrowingText>("note")->setFocus();
    type(QStringLiteral("hỏi lại"));
    editor()->setFocus();  // leaving stores
    QCOMPARE(m_fixture->proposal(id).note, QStringLiteral("hỏi lại"));
    find<GrowingText>("proposingBody")->setFocus();
    type(QStringLiteral("Sở TT&TT"));
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->proposal(id).proposingBody, QStringLiteral("Sở TT&TT"),
                              1000);
    QCOMPARE(m_fixture->proposal(id).text, QStringLiteral("Một"));
}

void TestInspector::typeAheadUnderstandsAbbreviations_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("bo tttt") << QStringLiteral("bo tttt");
    QTest::newRow("btttt") << QStringLiteral("btttt");
    QTest::newRow("thong tin") << QStringLiteral("thong tin");
    QTest::newRow("name") << QStringLiteral("Bộ Thông tin và Truyền thông");
}

void TestInspector::typeAheadUnderstandsAbbreviations()
{
    QFETCH(QString, typed);
    const ProposalId id = m_fixture->add(QStringLiteral("Một"));
    show(id);
    m_inspector->startAssigning(Role::Lead);
    auto* picker = find<BodyPicker>("leadPicker");
    QCOMPARE(QApplication::focusWidget(), picker);
    type(typed);
    QVERIFY(picker->isOpen());
    QCOMPARE(picker->offered().value(0), QStringLiteral("Bộ Thông tin và Truyền thông"));
    key(Qt::Key_Return);
    QCOMPARE(m_fixture->bodies(id, Role::Lead),
             QStringList(QStringLiteral("Bộ Thông tin và Truyền thông")));
    QVERIFY(!picker->isOpen());
}

void TestInspector::enterAddsAndGoesOn()
{
    const ProposalId id = m_fixture->add(QStringLiteral("Một"));
    show(id);
    m_inspector->startAssigning(Role::Coordinating);
    type(QStringLiteral("noi vu"));
    key(Qt::Key_Return);
    auto* picker = find<BodyPicker>("coordinatingPicker");
    QCOMPARE(QApplication::focusWidget(), picker);
    QVERIFY(picker->text().isEmpty());
    type(QStringLiteral("bo tai chinh"));
    key(Qt::Key_Return);
    QCOMPARE(m_fixture->bodies(id, Role::Coordinating),
             QStringList({QStringLiteral("Bộ Nội vụ"), QStringLiteral("Bộ Tài chính")}));
    // What stands there is not offered again.
    type(QStringLiteral("Bộ Nội vụ"));
    QVERIFY(!picker->offered().contains(QStringLiteral("Bộ Nội vụ")));
}

void TestInspector::groupsAreTakenAsWritten()
{
    const ProposalId id = m_fixture->add(QStringLiteral("Một"));
    show(id);
    m_inspector->startAssigning(Role::Coordinating);
    type(QStringLiteral("các Bộ ngành liên quan"));
    key(Qt::Key_Return);
    const Proposal proposal = m_fixture->proposal(id);
    QCOMPARE(proposal.assignments.size(), 1);
    QVERIFY(proposal.assignments[0].group);
    QCOMPARE(proposal.assignments[0].name, QStringLiteral("các Bộ ngành liên quan"));
}

void TestInspector::keyboardRemovesABody()
{
    const ProposalId id = m_fixture->add(QStringLiteral("Một"));
    for (const char* code : {"BNV", "BTC"})
        QVERIFY(assignBody(m_fixture->file(), {id}, m_fixture->body(QLatin1String(code)),
                           Role::Coordinating));
    show(id);
    m_inspector->startAssigning(Role::Coordinating);
    key(Qt::Key_Backspace);  // from the empty field to the last chip
    auto* chip = qobject_cast<Chip*>(QApplication::focusWidget());
    QVERIFY(chip);
    QCOMPARE(chip->text(), QStringLiteral("Bộ Tài chính"));
    key(Qt::Key_Left);
    key(Qt::Key_Delete);
    QCOMPARE(m_fixture->bodies(id, Role::Coordinating),
             QStringList(QStringLiteral("Bộ Tài chính")));
    QVERIFY(qobject_cast<Chip*>(QApplication::focusWidget()));
    key(Qt::Key_Backspace);
    QVERIFY(m_fixture->bodies(id, Role::Coordinating).isEmpty());
}

void TestInspector::newLeadMakesTheOldOneCoordinating()
{
    const ProposalId id = m_fixture->add(QStringLiteral("Một"));
    QVERIFY(
        assignBody(m_fixture->file(), {id}, m_fixture->body(QStringLiteral("BNV")), Role::Lead));
    show(id);
    m_inspector->startAssigning(Role::Lead);
    type(QStringLiteral("btttt"));
    key(Qt::Key_Return);
    QCOMPARE(m_fixture->bodies(id, Role::Lead),
             QStringList(QStringLiteral("Bộ Thông tin và Truyền thông")));
    QCOMPARE(m_fixture->bodies(id, Role::Coordinating), QStringList(QStringLiteral("Bộ Nội vụ")));
    QCOMPARE(find<BodyField>("coordinatingField")->assignments().size(), 1);
}

void TestInspector::escapeClosesTypeAhead()
{
    QSignalSpy back(m_inspector, &Inspector::backRequested);
    const ProposalId id = m_fixture->add(QStringLiteral("Một"));
    show(id);
    m_inspector->startAssigning(Role::Coordinating);
    type(QStringLiteral("noi"));
    auto* picker = find<BodyPicker>("coordinatingPicker");
    QVERIFY(picker->isOpen());
    key(Qt::Key_Escape);
    QVERIFY(!picker->isVisible());
    QCOMPARE(back.count(), 0);
    QVERIFY(m_fixture->proposal(id).assignments.isEmpty());
}

void TestInspector::severalAtOnce()
{
    const QList<ProposalId> ids = m_fixture->addMany(3);
    QVERIFY(assignBody(m_fixture->file(), {ids[0]}, m_fixture->body(QStringLiteral("BTC")),
                       Role::Coordinating));
    m_inspector->showProposals(ids);
    QCOMPARE(find<QLabel>("inspectorTitle")->text(), QStringLiteral("3 proposals selected"));
    m_inspector->startAssigning(Role::Coordinating);
    type(QStringLiteral("noi vu"));
    key(Qt::Key_Return);
    for (const ProposalId id : ids)
        QVERIFY(m_fixture->bodies(id, Role::Coordinating).contains(QStringLiteral("Bộ Nội vụ")));
    auto* field = find<BodyField>("bulkCoordinatingField");
    QCOMPARE(field->assignments().size(), 2);
    // Taken off all of them in one step, and back in one.
    for (Chip* chip : field->findChildren<Chip*>()) {
        if (chip->isVisible() && chip->text() == QStringLiteral("Bộ Nội vụ"))
            QTest::keyClick(chip, Qt::Key_Delete);
    }
    for (const ProposalId id : ids)
        QVERIFY(!m_fixture->bodies(id, Role::Coordinating).contains(QStringLiteral("Bộ Nội vụ")));
    QVERIFY(m_fixture->file().undo());
    for (const ProposalId id : ids)
        QVERIFY(m_fixture->bodies(id, Role::Coordinating).contains(QStringLiteral("Bộ Nội vụ")));
}

void TestInspector::sourceIsShownWithItsPassage()
{
    DraftDocument draft;
    draft.fileName = QStringLiteral("haiphong-2017.txt");
    draft.encoding = QStringLiteral("UTF-8");
    draft.text = QStringLiteral("Sở TT&TT:\n1. Một việc\n2. Hai việc\n");
    draft.proposingBody = QStringLiteral("Sở TT&TT");
    DraftProposal one;
    one.number = QStringLiteral("2");
    one.text = QStringLiteral("Hai việc");
    one.source = {draft.text.indexOf(u'2'), 11};
    draft.proposals = {one};
    const auto taken = takeIn(m_fixture->file(), m_fixture->meeting(), draft, {});
    QVERIFY(taken);
    show(taken->proposals.first());
    QCOMPARE(find<GrowingText>("proposingBody")->text(), QStringLiteral("Sở TT&TT"));
    auto* link = find<QAbstractButton>("sourceLink");
    QCOMPARE(link->text(), QStringLiteral("haiphong-2017.txt, item 2"));
    QTest::mouseClick(link, Qt::LeftButton);
    auto* dialog = m_window->findChild<QDialog*>(QStringLiteral("sourceDialog"));
    QVERIFY(dialog && dialog->isVisible());
    auto* text = dialog->findChild<QPlainTextEdit*>(QStringLiteral("sourceText"));
    QCOMPARE(text->toPlainText(), draft.text);
    QCOMPARE(text->extraSelections().size(), 1);
    QCOMPARE(text->extraSelections().first().cursor.selectedText(), QStringLiteral("2. Hai việc"));
    dialog->close();
}

void TestInspector::historySaysWhatWasDone()
{
    const ProposalId id = m_fixture->add(QStringLiteral("Một"));
    show(id);
    QVERIFY(
        assignBody(m_fixture->file(), {id}, m_fixture->body(QStringLiteral("BNV")), Role::Lead));
    const QStringList steps = find<HistoryPanel>("history")->steps();
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps[0], QStringLiteral("Add Bộ Nội vụ as lead"));
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
