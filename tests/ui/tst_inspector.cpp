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
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMainWindow>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

using namespace nghisu;
using namespace Qt::StringLiterals;

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
    const ProposalId id = m_fixture->add(u"Một"_s);
    show(id);
    m_inspector->focusEditor();
    QElapsedTimer timer;
    timer.start();
    type(u" hai"_s);
    QTRY_COMPARE_WITH_TIMEOUT(fileText(id), u"Một hai"_s, 1000);
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
        type(u"a"_s);
        QTest::qWait(50);
    }
    QVERIFY2(timer.elapsed() < 1300, qPrintable(QString::number(timer.elapsed())));
}

void TestInspector::trailingSpacesStayUnderTheHand()
{
    const ProposalId id = m_fixture->add(u"Một"_s);
    show(id);
    m_inspector->focusEditor();
    type(u" hai "_s);
    QTest::qWait(600);
    type(u"ba"_s);
    QVERIFY(m_inspector->flush());
    QCOMPARE(fileText(id), u"Một hai ba"_s);

    auto* shortName = find<GrowingText>("shortName");
    shortName->setFocus();
    type(u"Thay "_s);
    QTest::qWait(600);
    type(u"nghị định"_s);
    QVERIFY(m_inspector->flush());
    QCOMPARE(m_fixture->proposal(id).shortName, u"Thay nghị định"_s);
}

void TestInspector::anotherSelectionStoresFirst()
{
    const QList<ProposalId> ids = m_fixture->addMany(2);
    show(ids[0]);
    m_inspector->focusEditor();
    type(u"!"_s);
    show(ids[1]);
    QCOMPARE(fileText(ids[0]), u"Kiến nghị thứ 1!"_s);
    QCOMPARE(fileText(ids[1]), u"Kiến nghị thứ 2"_s);
    QCOMPARE(editor()->text(), u"Kiến nghị thứ 2"_s);
}

void TestInspector::closingStores()
{
    const ProposalId id = m_fixture->add(u"Một"_s);
    show(id);
    m_inspector->focusEditor();
    type(u"!"_s);
    const QString path = m_fixture->path();
    m_fixture->desk().setFile(nullptr);
    m_inspector->showProposals({});
    auto opened = CouncilFile::open(path, Access::ReadWrite, m_fixture->clock());
    QVERIFY(opened);
    QCOMPARE((*opened)->read().proposals.find(id)->text, u"Một!"_s);
}

void TestInspector::changingTheMeetingStores()
{
    const ProposalId id = m_fixture->add(u"Một"_s);
    Meeting other;
    other.title = u"Họp chuyên đề"_s;
    const MeetingId meeting = *addMeeting(m_fixture->file(), other);
    show(id);
    m_inspector->focusEditor();
    type(u"!"_s);
    m_fixture->desk().setMeeting(meeting);
    m_inspector->showProposals({});
    QCOMPARE(fileText(id), u"Một!"_s);
}

void TestInspector::undoRefreshesAndKeepsTheCursor()
{
    const ProposalId id = m_fixture->add(u"Đầu giữa cuối"_s);
    show(id);
    m_inspector->focusEditor();
    QVERIFY(editText(m_fixture->file(), id, u"Đầu giữa nữa cuối"_s));
    QCOMPARE(editor()->text(), u"Đầu giữa nữa cuối"_s);
    QTextCursor cursor = editor()->textCursor();
    cursor.setPosition(15);  // before "uối"
    editor()->setTextCursor(cursor);
    QVERIFY(m_fixture->file().undo());
    QCOMPARE(editor()->text(), u"Đầu giữa cuối"_s);
    QCOMPARE(editor()->textCursor().position(), 11 - 0);
}

void TestInspector::composingIsNeverDisturbed()
{
    const ProposalId id = m_fixture->add(u"Bộ "_s);
    show(id);
    m_inspector->focusEditor();
    compose(u"nôi"_s);
    QTest::qWait(600);
    QCOMPARE(fileText(id), u"Bộ "_s);  // not a word yet
    // From elsewhere meanwhile: waits.
    QVERIFY(editText(m_fixture->file(), id, u"Bộ và "_s));
    QCOMPARE(editor()->text(), u"Bộ "_s);
    QCOMPARE(editor()->textCursor().block().layout()->preeditAreaText(), u"nôi"_s);
    compose(QString());
    QCOMPARE(editor()->text(), u"Bộ và "_s);
}

void TestInspector::composedLettersAreStored()
{
    const QList<ProposalId> ids = m_fixture->addMany(2);
    show(ids[0]);
    m_inspector->focusEditor();
    compose(u" nội"_s);
    compose(QString(), u" nội"_s);
    QTRY_COMPARE_WITH_TIMEOUT(fileText(ids[0]), u"Kiến nghị thứ 1 nội"_s, 1000);
    // A click elsewhere in the middle of a word loses nothing.
    compose(u" vụ"_s);
    show(ids[1]);
    QCOMPARE(fileText(ids[0]), u"Kiến nghị thứ 1 nội vụ"_s);
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
    type(u"!"_s);
    QTRY_VERIFY(failed.count() > 0);
    QCOMPARE(editor()->text(), u"Kiến nghị thứ 1!"_s);
    show(ids[1]);
    QCOMPARE(editor()->text(), u"Kiến nghị thứ 2"_s);
    // It comes back, and so does what was typed.
    QVERIFY(m_fixture->file().undo());
    show(ids[0]);
    QCOMPARE(editor()->text(), u"Kiến nghị thứ 1!"_s);
    QVERIFY(m_inspector->flush());
    QCOMPARE(fileText(ids[0]), u"Kiến nghị thứ 1!"_s);
}

void TestInspector::pasteIsCleaned()
{
    const ProposalId id = m_fixture->add(QString());
    show(id);
    m_inspector->focusEditor();
    auto* mime = new QMimeData;
    mime->setHtml(u"<b>Bộ</b>"_s);
    mime->setText(u"Bộ\u00A0Nội\u200B vụ\t xem\r\n\r\n\r\n Xe\u0302m\u0007"_s);
    QGuiApplication::clipboard()->setMimeData(mime);
    editor()->paste();
    QVERIFY(m_inspector->flush());
    QCOMPARE(fileText(id), u"Bộ Nội vụ xem\nXêm"_s);
    // Every paragraph has the pitch of the theme.
    for (QTextBlock block = editor()->document()->begin(); block.isValid(); block = block.next())
        QCOMPARE(block.blockFormat().lineHeightType(), int(QTextBlockFormat::FixedHeight));
}

void TestInspector::addresseesAndCitationsAreMarkedLive()
{
    const ProposalId id = m_fixture->add(QString());
    show(id);
    m_inspector->focusEditor();
    type(u"Bộ Nội vụ sửa Luật Đầu tư công"_s);
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
                 QStringList(u"Luật Đầu tư công"_s));
    QCOMPARE(marked([&](const QTextCharFormat& f) {
                 return f.foreground().color() == m_fixture->theme().color(Token::Ink3);
             }),
             QStringList(u"Bộ Nội vụ"_s));
    QCOMPARE(editor()->text(), u"Bộ Nội vụ sửa Luật Đầu tư công"_s);
    QTRY_COMPARE(find<InspectorCitations>("citations")->lines(),
                 QStringList(u"Luật Đầu tư công"_s));
}

void TestInspector::shortNameAndNote()
{
    const ProposalId id = m_fixture->add(u"Một"_s);
    show(id);
    find<GrowingText>("shortName")->setFocus();
    type(u"Tên"_s);
    key(Qt::Key_Return);  // one line: Enter stores
    QCOMPARE(m_fixture->proposal(id).shortName, u"Tên"_s);
    find<GrowingText>("note")->setFocus();
    type(u"hỏi lại"_s);
    editor()->setFocus();  // leaving stores
    QCOMPARE(m_fixture->proposal(id).note, u"hỏi lại"_s);
    find<GrowingText>("proposingBody")->setFocus();
    type(u"Sở TT&TT"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->proposal(id).proposingBody, u"Sở TT&TT"_s, 1000);
    QCOMPARE(m_fixture->proposal(id).text, u"Một"_s);
}

void TestInspector::typeAheadUnderstandsAbbreviations_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("bo tttt") << u"bo tttt"_s;
    QTest::newRow("btttt") << u"btttt"_s;
    QTest::newRow("thong tin") << u"thong tin"_s;
    QTest::newRow("name") << u"Bộ Thông tin và Truyền thông"_s;
}

void TestInspector::typeAheadUnderstandsAbbreviations()
{
    QFETCH(QString, typed);
    const ProposalId id = m_fixture->add(u"Một"_s);
    show(id);
    m_inspector->startAssigning(Role::Lead);
    auto* picker = find<BodyPicker>("leadPicker");
    QCOMPARE(QApplication::focusWidget(), picker);
    type(typed);
    QVERIFY(picker->isOpen());
    QCOMPARE(picker->offered().value(0), u"Bộ Thông tin và Truyền thông"_s);
    key(Qt::Key_Return);
    QCOMPARE(m_fixture->bodies(id, Role::Lead), QStringList(u"Bộ Thông tin và Truyền thông"_s));
    QVERIFY(!picker->isOpen());
}

void TestInspector::enterAddsAndGoesOn()
{
    const ProposalId id = m_fixture->add(u"Một"_s);
    show(id);
    m_inspector->startAssigning(Role::Coordinating);
    type(u"noi vu"_s);
    key(Qt::Key_Return);
    auto* picker = find<BodyPicker>("coordinatingPicker");
    QCOMPARE(QApplication::focusWidget(), picker);
    QVERIFY(picker->text().isEmpty());
    type(u"bo tai chinh"_s);
    key(Qt::Key_Return);
    QCOMPARE(m_fixture->bodies(id, Role::Coordinating),
             QStringList({u"Bộ Nội vụ"_s, u"Bộ Tài chính"_s}));
    // What stands there is not offered again.
    type(u"Bộ Nội vụ"_s);
    QVERIFY(!picker->offered().contains(u"Bộ Nội vụ"_s));
}

void TestInspector::groupsAreTakenAsWritten()
{
    const ProposalId id = m_fixture->add(u"Một"_s);
    show(id);
    m_inspector->startAssigning(Role::Coordinating);
    type(u"các Bộ ngành liên quan"_s);
    key(Qt::Key_Return);
    const Proposal proposal = m_fixture->proposal(id);
    QCOMPARE(proposal.assignments.size(), 1);
    QVERIFY(proposal.assignments[0].group);
    QCOMPARE(proposal.assignments[0].name, u"các Bộ ngành liên quan"_s);
}

void TestInspector::keyboardRemovesABody()
{
    const ProposalId id = m_fixture->add(u"Một"_s);
    for (const char* code : {"BNV", "BTC"})
        QVERIFY(assignBody(m_fixture->file(), {id}, m_fixture->body(QLatin1String(code)),
                           Role::Coordinating));
    show(id);
    m_inspector->startAssigning(Role::Coordinating);
    key(Qt::Key_Backspace);  // from the empty field to the last chip
    auto* chip = qobject_cast<Chip*>(QApplication::focusWidget());
    QVERIFY(chip);
    QCOMPARE(chip->text(), u"Bộ Tài chính"_s);
    key(Qt::Key_Left);
    key(Qt::Key_Delete);
    QCOMPARE(m_fixture->bodies(id, Role::Coordinating), QStringList(u"Bộ Tài chính"_s));
    QVERIFY(qobject_cast<Chip*>(QApplication::focusWidget()));
    key(Qt::Key_Backspace);
    QVERIFY(m_fixture->bodies(id, Role::Coordinating).isEmpty());
}

void TestInspector::newLeadMakesTheOldOneCoordinating()
{
    const ProposalId id = m_fixture->add(u"Một"_s);
    QVERIFY(assignBody(m_fixture->file(), {id}, m_fixture->body(u"BNV"_s), Role::Lead));
    show(id);
    m_inspector->startAssigning(Role::Lead);
    type(u"btttt"_s);
    key(Qt::Key_Return);
    QCOMPARE(m_fixture->bodies(id, Role::Lead), QStringList(u"Bộ Thông tin và Truyền thông"_s));
    QCOMPARE(m_fixture->bodies(id, Role::Coordinating), QStringList(u"Bộ Nội vụ"_s));
    QCOMPARE(find<BodyField>("coordinatingField")->assignments().size(), 1);
}

void TestInspector::escapeClosesTypeAhead()
{
    QSignalSpy back(m_inspector, &Inspector::backRequested);
    const ProposalId id = m_fixture->add(u"Một"_s);
    show(id);
    m_inspector->startAssigning(Role::Coordinating);
    type(u"noi"_s);
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
    QVERIFY(assignBody(m_fixture->file(), {ids[0]}, m_fixture->body(u"BTC"_s), Role::Coordinating));
    m_inspector->showProposals(ids);
    QCOMPARE(find<QLabel>("inspectorTitle")->text(), u"3 proposals selected"_s);
    m_inspector->startAssigning(Role::Coordinating);
    type(u"noi vu"_s);
    key(Qt::Key_Return);
    for (const ProposalId id : ids)
        QVERIFY(m_fixture->bodies(id, Role::Coordinating).contains(u"Bộ Nội vụ"_s));
    auto* field = find<BodyField>("bulkCoordinatingField");
    QCOMPARE(field->assignments().size(), 2);
    // Taken off all of them in one step, and back in one.
    for (Chip* chip : field->findChildren<Chip*>()) {
        if (chip->isVisible() && chip->text() == u"Bộ Nội vụ"_s)
            QTest::keyClick(chip, Qt::Key_Delete);
    }
    for (const ProposalId id : ids)
        QVERIFY(!m_fixture->bodies(id, Role::Coordinating).contains(u"Bộ Nội vụ"_s));
    QVERIFY(m_fixture->file().undo());
    for (const ProposalId id : ids)
        QVERIFY(m_fixture->bodies(id, Role::Coordinating).contains(u"Bộ Nội vụ"_s));
}

void TestInspector::sourceIsShownWithItsPassage()
{
    DraftDocument draft;
    draft.fileName = u"haiphong-2017.txt"_s;
    draft.encoding = u"UTF-8"_s;
    draft.text = u"Sở TT&TT:\n1. Một việc\n2. Hai việc\n"_s;
    draft.proposingBody = u"Sở TT&TT"_s;
    DraftProposal one;
    one.number = u"2"_s;
    one.text = u"Hai việc"_s;
    one.source = {draft.text.indexOf(u'2'), 11};
    draft.proposals = {one};
    const auto taken = takeIn(m_fixture->file(), m_fixture->meeting(), draft, {});
    QVERIFY(taken);
    show(taken->proposals.first());
    QCOMPARE(find<GrowingText>("proposingBody")->text(), u"Sở TT&TT"_s);
    auto* link = find<QAbstractButton>("sourceLink");
    QCOMPARE(link->text(), u"haiphong-2017.txt, item 2"_s);
    QTRY_VERIFY(!link->visibleRegion().isEmpty());
    QTest::mouseClick(link, Qt::LeftButton);
    auto* text = find<QTextEdit>("letterText");
    QVERIFY(text->isVisible());
    QCOMPARE(text->toPlainText(), draft.text);
    QCOMPARE(text->extraSelections().size(), 1);
    QCOMPARE(text->extraSelections().first().cursor.selectedText(), u"2. Hai việc"_s);
}

void TestInspector::historySaysWhatWasDone()
{
    const ProposalId id = m_fixture->add(u"Một"_s);
    show(id);
    QVERIFY(assignBody(m_fixture->file(), {id}, m_fixture->body(u"BNV"_s), Role::Lead));
    const QStringList steps = find<HistoryPanel>("history")->steps();
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps[0], u"Add Bộ Nội vụ as lead"_s);
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
