// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/proposalspage.h"
#include "panels/inspector.h"
#include "session/takingin.h"
#include "text/spelling.h"
#include "ui/shellfixture.h"
#include "widgets/linesedit.h"
#include "widgets/proposaleditor.h"
#include "widgets/proposalview.h"
#include "widgets/searchfield.h"

#include <QAction>
#include <QCheckBox>
#include <QTextEdit>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// What the inspector asks of the window around it.
class TestLetterBeside : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_shell.reset(); }

    void letterTakesThePlaceOfTheList();
    void letterFitsANarrowWindow();
    void findingGivesTheListBack();
    void bodiesAreShownInTheDirectory();
    void wordsAreKeptInTheSettings();
    void spellingIsSwitchedInTheSettings();
    void ownWordsAreEditedInTheSettings();

private:
    ShellFixture& shell() { return *m_shell; }
    Inspector& inspector() { return *shell().find<Inspector>("inspector"); }
    QWidget& list() { return *shell().find<ProposalView>("proposalList"); }
    void selectTaken();

    std::unique_ptr<ShellFixture> m_shell;
    ProposalId m_taken;
};

void TestLetterBeside::init()
{
    m_shell = std::make_unique<ShellFixture>();
    QVERIFY(shell().openCouncil());
    DraftDocument draft;
    draft.fileName = u"haiphong-2017.txt"_s;
    draft.encoding = u"UTF-8"_s;
    draft.text = u"Sở TT&TT:\n1. Bộ Nội vụ sửa Luật Đầu tư công\n"_s;
    DraftProposal one;
    one.number = u"1"_s;
    one.text = u"Bộ Nội vụ sửa Luật Đầu tư công"_s;
    one.source = {10, 33};
    draft.proposals = {one};
    const auto taken = takeIn(shell().file(), shell().window->desk().meeting(), draft, {});
    QVERIFY(taken);
    m_taken = taken->proposals.first();
    selectTaken();
}

void TestLetterBeside::selectTaken()
{
    shell().window->desk().showProposal(m_taken);
    list().setFocus();
}

void TestLetterBeside::letterTakesThePlaceOfTheList()
{
    QVERIFY(list().isVisible());
    const int before = inspector().width();
    QTest::keyClick(&list(), Qt::Key_F4);
    QVERIFY(inspector().showsLetter());
    QVERIFY(!list().isVisible());
    auto* text = shell().find<QTextEdit>("letterText");
    QVERIFY(text->isVisible());
    // The proposal stays as wide as it was, and the keyboard goes to its text.
    QTRY_COMPARE(inspector().editor()->mapTo(shell().window.get(), QPoint()).x() - 25,
                 shell().window->width() - before);
    QCOMPARE(QApplication::focusWidget(), inspector().editor());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F4);
    QVERIFY(list().isVisible());
    QCOMPARE(inspector().width(), before);
}

void TestLetterBeside::letterFitsANarrowWindow()
{
    shell().window->resize(880, 480);
    QTRY_VERIFY(!inspector().isVisible());
    shell().action("actionShowLetter")->trigger();
    QTRY_VERIFY(inspector().isVisible());
    auto* text = shell().find<QTextEdit>("letterText");
    QTRY_VERIFY(text->isVisible() && text->width() > 300);
    QVERIFY(inspector().editor()->width() > 300);
    // Closing the letter leaves to the proposal, and that to the list.
    QTest::keyClick(inspector().editor(), Qt::Key_Escape);
    QVERIFY(!inspector().showsLetter());
    QVERIFY(inspector().isVisible());
    QTest::keyClick(inspector().editor(), Qt::Key_Escape);
    QVERIFY(list().isVisible());
}

void TestLetterBeside::findingGivesTheListBack()
{
    inspector().setLetterShown(true);
    shell().window->desk().find(u"Luật Đầu tư công"_s);
    QVERIFY(list().isVisible());
    QCOMPARE(shell().find<SearchField>("listSearch")->text(), u"Luật Đầu tư công"_s);
    QCOMPARE(shell().find<ProposalView>("proposalList")->model()->rowCount(), 1);
}

void TestLetterBeside::bodiesAreShownInTheDirectory()
{
    const auto bodies = shell().file().read().bodies.all();
    shell().window->desk().showBody(bodies->first().id);
    QCOMPARE(shell().window->navigation().place(), Place::Bodies);
}

void TestLetterBeside::wordsAreKeptInTheSettings()
{
    shell().window->desk().spelling().learn(u"đắk"_s);
    QCOMPARE(shell().settings.get(Settings::Key::OwnWords).toStringList(), QStringList(u"đắk"_s));
}

void TestLetterBeside::spellingIsSwitchedInTheSettings()
{
    Spelling& spelling = shell().window->desk().spelling();
    QVERIFY(spelling.isEnabled());
    shell().action("actionGoSettings")->trigger();
    auto* box = shell().find<QCheckBox>("spellingBox");
    QVERIFY(box->isChecked());
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(!spelling.isEnabled());
    QVERIFY(!shell().settings.get(Settings::Key::Spelling).toBool());
}

void TestLetterBeside::ownWordsAreEditedInTheSettings()
{
    Spelling& spelling = shell().window->desk().spelling();
    spelling.learn(u"đắk"_s);
    shell().action("actionGoSettings")->trigger();
    auto* words = shell().find<LinesEdit>("ownWords");
    QCOMPARE(words->toPlainText(), u"đắk"_s);
    words->setFocus();
    words->selectAll();
    words->insertPlainText(u"lắk\n\n lắk \nnông"_s);
    shell().find<QCheckBox>("spellingBox")->setFocus();
    QCOMPARE(spelling.ownWords(), (QStringList{u"lắk"_s, u"nông"_s}));
}

QTEST_MAIN(TestLetterBeside)
#include "tst_letterbeside.moc"
