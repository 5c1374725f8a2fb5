// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/inspectorsheet.h"
#include "session/takingin.h"
#include "support/dictionaries.h"
#include "text/spelling.h"
#include "ui/inspectorfixture.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// The text of a proposal in the inspector.
class TestEditor : public QObject {
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<InspectorFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void controlClickFindsACitation();
    void controlClickShowsABody();
    void plainClicksOnlyMoveTheCursor();
    void menuOfACitation();
    void menuOfABody();
    void menuByKeyboardStandsForTheCursor();
    void brokenLinesAreJoined();
    void oldLettersAreConverted();
    void pasteAsItIs();
    void ownParagraphsStay();
    void wordsAreCounted();
    void wrongWordsAreMarked();
    void wordBeingTypedIsNotMarked();
    void suggestionsReplaceTheWord();
    void wordsAreLearnt();
    void composingReplacesWhatStandsBefore();
    void composingKeepsToneMarks();
    void composingInAMarkedText();
    void letterStandsBesideTheText();
    void letterFollowsTheSelection();

private:
    InspectorFixture& f() { return *m_fixture; }
    ProposalEditor* editor() { return m_fixture->editor(); }
    void edit(const QString& text)
    {
        m_id = f().add(text);
        f().show(m_id);
        f().inspector().focusEditor();
    }
    static void type(const QString& text) { typeInto(QApplication::focusWidget(), text); }
    /// In the middle of where these words stand, in the viewport.
    QPoint placeOf(const QString& words)
    {
        QTextCursor cursor(editor()->document());
        cursor.setPosition(static_cast<int>(editor()->text().indexOf(words) + words.size() / 2));
        return editor()->cursorRect(cursor).center() + QPoint(2, 0);
    }
    void openMenu(const QPoint& at, QContextMenuEvent::Reason reason = QContextMenuEvent::Mouse)
    {
        QContextMenuEvent event(reason, at, editor()->viewport()->mapToGlobal(at));
        QApplication::sendEvent(editor()->viewport(), &event);
    }
    void compose(const QString& preedit, const QString& commit = {}, int from = 0, int length = 0)
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit, from, length);
        QApplication::sendEvent(editor(), &event);
    }
    void paste(const QString& text, const QString& html = {})
    {
        auto* mime = new QMimeData;
        mime->setText(text);
        if (!html.isEmpty())
            mime->setHtml(html);
        QGuiApplication::clipboard()->setMimeData(mime);
        editor()->paste();
    }
    QStringList waved()
    {
        QStringList words;
        for (QTextBlock block = editor()->document()->begin(); block.isValid();
             block = block.next()) {
            const auto formats = block.layout()->formats();
            for (const QTextLayout::FormatRange& range : formats) {
                if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                    words.append(block.text().mid(range.start, range.length));
            }
        }
        return words;
    }
    void installDictionary(const QStringList& words)
    {
        QVERIFY(test::writeDictionary(m_folder.path(), u"vi_VN"_s, words));
        f().desk().spelling().setFolders({m_folder.path()});
        f().desk().spelling().setEnabled(true);
    }
    TakenIn takeLetter();

    QTemporaryDir m_folder;
    std::unique_ptr<InspectorFixture> m_fixture;
    ProposalId m_id;
};

void TestEditor::controlClickFindsACitation()
{
    edit(u"Bộ Nội vụ sửa Luật Đầu tư công cho phù hợp"_s);
    QSignalSpy found(&f().desk(), &Desk::findRequested);
    const QPoint at = placeOf(u"Luật Đầu tư công"_s);
    QTest::mouseMove(editor()->viewport(), at);
    QTest::mouseClick(editor()->viewport(), Qt::LeftButton, Qt::ControlModifier, at);
    QCOMPARE(found.count(), 1);
    QCOMPARE(found.first().first().toString(), u"Luật Đầu tư công"_s);
}

void TestEditor::controlClickShowsABody()
{
    edit(u"Bộ Nội vụ sửa Luật Đầu tư công cho phù hợp"_s);
    QSignalSpy shown(&f().desk(), &Desk::bodyRequested);
    QTest::mouseClick(editor()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      placeOf(u"Bộ Nội vụ"_s));
    QCOMPARE(shown.count(), 1);
    QCOMPARE(shown.first().first().value<BodyId>(), f().body(u"BNV"_s));
}

void TestEditor::plainClicksOnlyMoveTheCursor()
{
    edit(u"Bộ Nội vụ sửa Luật Đầu tư công cho phù hợp"_s);
    QSignalSpy found(&f().desk(), &Desk::findRequested);
    const QPoint at = placeOf(u"Luật Đầu tư công"_s);
    QTest::mouseClick(editor()->viewport(), Qt::LeftButton, Qt::NoModifier, at);
    QTest::mouseClick(editor()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      placeOf(u"phù hợp"_s));
    QCOMPARE(found.count(), 0);
    QVERIFY(editor()->cursorPosition() > 0);
}

void TestEditor::menuOfACitation()
{
    edit(u"Bộ Nội vụ sửa Nghị định số 64/2007/NĐ-CP cho phù hợp"_s);
    QSignalSpy everywhere(&f().desk(), &Desk::searchRequested);
    const QPoint at = placeOf(u"64/2007"_s);
    openMenu(at);
    QVERIFY(f().choose("editorMenu", "findCitationEverywhere"));
    QCOMPARE(everywhere.value(0).value(0).toString(), u"Nghị định 64/2007/NĐ-CP"_s);
    openMenu(at);
    QVERIFY(f().choose("editorMenu", "copyCitation"));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Nghị định 64/2007/NĐ-CP"_s);
}

void TestEditor::menuOfABody()
{
    edit(u"Bộ Nội vụ sửa Luật Đầu tư công cho phù hợp"_s);
    const QPoint at = placeOf(u"Bộ Nội vụ"_s);
    openMenu(at);
    QVERIFY(f().choose("editorMenu", "assignLead"));
    QCOMPARE(f().bodies(m_id, Role::Lead), QStringList(u"Bộ Nội vụ"_s));
    // What it is already is not offered.
    openMenu(at);
    QVERIFY(!f().choose("editorMenu", "assignLead"));
    openMenu(at);
    QVERIFY(f().choose("editorMenu", "assignCoordinating"));
    QCOMPARE(f().bodies(m_id, Role::Coordinating), QStringList(u"Bộ Nội vụ"_s));
    QSignalSpy shown(&f().desk(), &Desk::bodyRequested);
    openMenu(at);
    QVERIFY(f().choose("editorMenu", "showBody"));
    QCOMPARE(shown.count(), 1);
}

void TestEditor::menuByKeyboardStandsForTheCursor()
{
    edit(u"Bộ Nội vụ sửa Luật Đầu tư công"_s);
    QTextCursor cursor = editor()->textCursor();
    cursor.setPosition(20);
    editor()->setTextCursor(cursor);
    QSignalSpy found(&f().desk(), &Desk::findRequested);
    openMenu(QPoint(1, 1), QContextMenuEvent::Keyboard);
    QVERIFY(f().choose("editorMenu", "findCitation"));
    QCOMPARE(found.count(), 1);
}

void TestEditor::brokenLinesAreJoined()
{
    edit(QString());
    QSignalSpy told(&f().desk(), &Desk::notified);
    paste(u"Bộ Thông tin và Truyền thông sớm tham mưu Chính phủ ban hành Nghị định thay\n"
          "thế Nghị định 102/2009/NĐ-CP bảo đảm phù hợp với Luật Đầu tư công.\n\n"
          "Đồng thời hướng dẫn."_s);
    QCOMPARE(editor()->text(),
             u"Bộ Thông tin và Truyền thông sớm tham mưu Chính phủ ban hành Nghị định thay thế "
             "Nghị định 102/2009/NĐ-CP bảo đảm phù hợp với Luật Đầu tư công.\nĐồng thời hướng "
             "dẫn."_s);
    QCOMPARE(told.count(), 1);
    QVERIFY(f().inspector().flush());
    QCOMPARE(f().fileText(m_id), editor()->text());
}

void TestEditor::oldLettersAreConverted()
{
    edit(u"Đề nghị "_s);
    QSignalSpy told(&f().desk(), &Desk::notified);
    paste(u"Bé Th«ng tin vµ TruyÒn th«ng h­íng dÉn"_s);
    QCOMPARE(editor()->text(), u"Đề nghị Bộ Thông tin và Truyền thông hướng dẫn"_s);
    QVERIFY(told.value(0).value(0).toString().contains(u"TCVN3"_s));
}

void TestEditor::pasteAsItIs()
{
    edit(QString());
    QGuiApplication::clipboard()->setText(u"một  dòng\r\nhai dòng"_s);
    QTest::keyClick(editor(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(editor()->text(), u"một  dòng\nhai dòng"_s);
}

void TestEditor::ownParagraphsStay()
{
    edit(u"Bộ Thông tin và Truyền thông sớm tham mưu Chính phủ ban hành Nghị định\nthay thế"_s);
    const QString before = editor()->text();
    editor()->selectAll();
    editor()->copy();
    editor()->paste();
    QCOMPARE(editor()->text(), before);
}

void TestEditor::wordsAreCounted()
{
    edit(u"Bộ Nội vụ sửa Nghị định 64/2007/NĐ-CP"_s);
    auto* count = f().find<QLabel>("wordCount");
    QTRY_COMPARE(count->text(), u"Words 7, syllables 6"_s);
    type(u" ngay"_s);
    QCOMPARE(count->text(), u"Words 8, syllables 7"_s);
    QTextCursor cursor = editor()->textCursor();
    cursor.setPosition(0);
    cursor.setPosition(9, QTextCursor::KeepAnchor);
    editor()->setTextCursor(cursor);
    QCOMPARE(count->text(), u"Selected: words 3, syllables 3"_s);
    cursor.clearSelection();
    editor()->setTextCursor(cursor);
    // Nobody counts who does not write.
    f().find<QWidget>("note")->setFocus();
    QTRY_COMPARE(count->text(), QString());
}

void TestEditor::wrongWordsAreMarked()
{
    installDictionary({u"vụ"_s, u"xem"_s, u"xét"_s, u"thông"_s, u"tin"_s, u"về"_s});
    edit(u"Bộ Nội vụ xem xét về thôgn tin"_s);
    QTRY_COMPARE(waved(), QStringList(u"thôgn"_s));
    QCOMPARE(editor()->text(), u"Bộ Nội vụ xem xét về thôgn tin"_s);
    f().desk().spelling().setEnabled(false);
    QTRY_COMPARE(waved(), QStringList());
}

void TestEditor::wordBeingTypedIsNotMarked()
{
    installDictionary({u"xem"_s, u"xét"_s});
    edit(u"xem "_s);
    type(u"xé"_s);
    QTest::qWait(200);
    QCOMPARE(waved(), QStringList());
    type(u" "_s);
    QTRY_COMPARE(waved(), QStringList(u"xé"_s));
}

void TestEditor::suggestionsReplaceTheWord()
{
    installDictionary({u"xem"_s, u"thông"_s, u"tin"_s});
    edit(u"xem thôgn tin"_s);
    QTRY_COMPARE(waved(), QStringList(u"thôgn"_s));
    openMenu(placeOf(u"thôgn"_s));
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().first()->text(), u"thông"_s);
    menu->actions().first()->trigger();
    menu->close();
    QCOMPARE(editor()->text(), u"xem thông tin"_s);
    QVERIFY(f().inspector().flush());
    QCOMPARE(f().fileText(m_id), u"xem thông tin"_s);
    QTRY_COMPARE(waved(), QStringList());
}

void TestEditor::wordsAreLearnt()
{
    installDictionary({u"xem"_s});
    edit(u"xem đắk"_s);
    QTRY_COMPARE(waved(), QStringList(u"đắk"_s));
    openMenu(placeOf(u"đắk"_s));
    QVERIFY(f().choose("editorMenu", "learnWord"));
    QTRY_COMPARE(waved(), QStringList());
    QCOMPARE(f().desk().spelling().ownWords(), QStringList(u"đắk"_s));
}

// As ibus-bamboo and Unikey do without a preedit: what was typed is taken back letter by letter and
// put there anew with its marks.
void TestEditor::composingReplacesWhatStandsBefore()
{
    edit(u"Bộ "_s);
    compose({}, u"n"_s);
    compose({}, u"o"_s);
    compose({}, u"ô"_s, -1, 1);
    compose({}, u"nội"_s, -2, 2);
    QCOMPARE(editor()->text(), u"Bộ nội"_s);
    QTRY_COMPARE_WITH_TIMEOUT(f().fileText(m_id), u"Bộ nội"_s, 1000);
    // In the middle of a text, with the rest behind.
    QTextCursor cursor = editor()->textCursor();
    cursor.setPosition(2);
    editor()->setTextCursor(cursor);
    compose({}, u"ổ"_s, -1, 1);
    QCOMPARE(editor()->text(), u"Bổ nội"_s);
    QCOMPARE(editor()->cursorPosition(), 2);
}

void TestEditor::composingKeepsToneMarks()
{
    edit(QString());
    QSignalSpy edited(editor(), &GrowingText::edited);
    for (const QString& step : {u"t"_s, u"ti"_s, u"tiê"_s, u"tiên"_s, u"tiêng"_s, u"tiếng"_s})
        compose(step);
    // Nothing of it is a text yet.
    QCOMPARE(edited.count(), 0);
    QCOMPARE(editor()->text(), QString());
    QTest::qWait(600);
    QCOMPARE(f().fileText(m_id), QString());
    compose({}, u"tiếng"_s);
    QCOMPARE(edited.count(), 1);
    compose(u"V"_s);
    compose(u"Việt"_s);
    // The keyboard goes elsewhere in the middle of a word: it is typed.
    f().find<QWidget>("note")->setFocus();
    editor()->finishComposing();
    QVERIFY(f().inspector().flush());
    QCOMPARE(f().fileText(m_id), u"tiếngViệt"_s);
    // Letters and marks apart are the same letters.
    compose({}, u" ho\u0323p"_s);
    QVERIFY(f().inspector().flush());
    QCOMPARE(f().fileText(m_id), u"tiếngViệt họp"_s);
}

void TestEditor::composingInAMarkedText()
{
    installDictionary({u"vụ"_s, u"sửa"_s, u"đổi"_s, u"tư"_s, u"công"_s, u"cho"_s});
    edit(u"Bộ Nội vụ sửa Luật Đầu tư công cho"_s);
    QTextCursor cursor = editor()->textCursor();
    cursor.setPosition(13);
    editor()->setTextCursor(cursor);
    compose(u" đô"_s);
    QTest::qWait(200);  // marks are looked for in the meantime
    QCOMPARE(editor()->document()->begin().layout()->preeditAreaText(), u" đô"_s);
    QCOMPARE(editor()->document()->begin().layout()->preeditAreaPosition(), 13);
    compose({}, u" đổi"_s);
    QCOMPARE(editor()->text(), u"Bộ Nội vụ sửa đổi Luật Đầu tư công cho"_s);
    QTRY_COMPARE(waved(), QStringList());
    QCOMPARE(editor()->cursorPosition(), 17);
}

TakenIn TestEditor::takeLetter()
{
    DraftDocument draft;
    draft.fileName = u"haiphong-2017.txt"_s;
    draft.encoding = u"UTF-8"_s;
    draft.text = u"Sở TT&TT:\n1. Một việc\n2. Hai việc\n"_s;
    draft.proposingBody = u"Sở TT&TT"_s;
    for (const QString& number : {u"1"_s, u"2"_s}) {
        DraftProposal one;
        one.number = number;
        one.text = number == u"1" ? u"Một việc"_s : u"Hai việc"_s;
        one.source = {draft.text.indexOf(number), 11};
        draft.proposals.append(one);
    }
    return must(takeIn(f().file(), f().meeting(), draft, {}));
}

void TestEditor::letterStandsBesideTheText()
{
    const TakenIn taken = takeLetter();
    f().show(taken.proposals[1]);
    QVERIFY(!f().inspector().showsLetter());
    QSignalSpy shown(&f().inspector(), &Inspector::letterShownChanged);
    QTest::keyClick(&f().window(), Qt::Key_F4);
    QVERIFY(f().inspector().showsLetter());
    QCOMPARE(shown.count(), 1);
    auto* text = f().find<QTextEdit>("letterText");
    QVERIFY(text->isVisible());
    QVERIFY(text->isReadOnly());
    QCOMPARE(text->extraSelections().first().cursor.selectedText(), u"2. Hai việc"_s);
    // The text beside it can be worked on.
    f().inspector().focusEditor();
    type(u"!"_s);
    QCOMPARE(editor()->text(), u"Hai việc!"_s);
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!f().inspector().showsLetter());
}

void TestEditor::letterFollowsTheSelection()
{
    const TakenIn taken = takeLetter();
    const ProposalId own = f().add(u"Ba việc"_s);
    f().show(taken.proposals[1]);
    f().inspector().setLetterShown(true);
    f().show(taken.proposals[0]);
    auto* text = f().find<QTextEdit>("letterText");
    QCOMPARE(text->extraSelections().first().cursor.selectedText(), u"1. Một việc"_s);
    f().show(own);
    QVERIFY(!text->isVisible());
    QVERIFY(f().shows("letterNothing"));
    f().inspector().showProposals(taken.proposals);
    QVERIFY(!f().inspector().showsLetter());
}

QTEST_MAIN(TestEditor)
#include "tst_editor.moc"
