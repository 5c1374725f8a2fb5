// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/proposalspage.h"
#include "panels/clampedtext.h"
#include "panels/inspector.h"
#include "shell/troublebar.h"
#include "shell/unstored.h"
#include "support/fulldisk.h"
#include "ui/shellfixture.h"
#include "widgets/proposaleditor.h"
#include "widgets/proposalview.h"

#include <QAbstractButton>
#include <QLineEdit>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

/// A window in which somebody types.
class Typing : public ShellFixture {
public:
    Typing()
    {
        const bool opened = openCouncil();
        Q_ASSERT(opened);
        bar = find<QWidget>("troubleBar");
    }

    ProposalEditor* editor() const
    {
        return window->findChild<ProposalsPage*>()->inspector()->editor();
    }
    void select(int row) const
    {
        ProposalView* view = window->findChild<ProposalsPage*>()->view();
        view->setCurrentIndex(view->model()->index(row, 0));
    }
    void type(const QString& text) const
    {
        editor()->setFocus();
        editor()->moveCursor(QTextCursor::End);
        QTest::keyClicks(editor(), text);
    }
    QString stored(int row)
    {
        const auto stubs = file().read().proposals.stubs(window->desk().meeting());
        return file().read().proposals.find(stubs->at(row).id)->text;
    }
    QString sentence() const { return find<ClampedText>("troubleSentence")->text(); }
    /// Answers the pickers with that path.
    void pickCopy(const QString& path)
    {
        FilePickers pickers = FilePickers::system();
        pickers.saveCouncil = [path](QWidget*, const QString&) { return path; };
        window->opener().setPickers(pickers);
    }

    QWidget* bar = nullptr;
};

}  // namespace

/// What becomes of what is typed when the disk does not take it.
class TestTrouble : public QObject {
    Q_OBJECT

private slots:
    void typingGoesOnWhileTheDiskIsFull()
    {
        Typing typing;
        QVERIFY(!typing.bar->isVisible());
        const QString before = typing.stored(0);
        {
            const WriteLimit limit;
            typing.type(u" Mot"_s);
            QTRY_VERIFY(typing.bar->isVisible());
            QVERIFY(typing.sentence().contains(u"council.nghisu"_s));
            // Nothing comes between: the keys still go into the text.
            QVERIFY(!QApplication::activeModalWidget());
            QTest::keyClicks(QApplication::focusWidget(), u" hai"_s);
            QVERIFY(typing.editor()->toPlainText().endsWith(u" Mot hai"_s));
            QTest::qWait(1000);
            QVERIFY(!QApplication::activeModalWidget());
            QCOMPARE(typing.stored(0), before);
        }
        QTest::mouseClick(typing.find<QAbstractButton>("troubleRetry"), Qt::LeftButton);
        QVERIFY(!typing.bar->isVisible());
        QCOMPARE(typing.stored(0), before + u" Mot hai"_s);
    }

    void storesBySelfWhenThereIsRoomAgain()
    {
        Typing typing;
        const QString first = typing.stored(0);
        const QString second = typing.stored(1);
        {
            const WriteLimit limit;
            typing.type(u" Mot"_s);
            typing.select(1);
            typing.type(u" Hai"_s);
            QTRY_VERIFY(typing.bar->isVisible());
            // Each proposal shows what was typed into it.
            typing.select(0);
            QVERIFY(typing.editor()->toPlainText().endsWith(u" Mot"_s));
            typing.select(2);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!typing.bar->isVisible(), 3 * TroubleBar::lookEvery);
        QCOMPARE(typing.stored(0), first + u" Mot"_s);
        QCOMPARE(typing.stored(1), second + u" Hai"_s);
    }

    void asksBeforeTextIsLost()
    {
        Typing typing;
        const QString path = typing.file().path();
        const WriteLimit limit;
        typing.type(u" Mot"_s);
        WhenDialog stay(u"ask"_s, [](QDialog& shown) { QTest::keyClick(&shown, Qt::Key_Return); });
        typing.window->close();
        QVERIFY(stay.seen());
        QVERIFY(typing.window->isVisible());
        WhenDialog closing(u"ask"_s, [](QDialog& shown) { shown.reject(); });
        typing.action("actionClose")->trigger();
        QVERIFY(closing.seen());
        QVERIFY(typing.window->desk().file());
        QVERIFY(typing.editor()->toPlainText().endsWith(u" Mot"_s));

        WhenDialog leave(u"ask"_s, [](QDialog& shown) {
            QTest::mouseClick(shown.findChild<QAbstractButton*>(u"askAction"_s), Qt::LeftButton);
        });
        typing.action("actionClose")->trigger();
        QVERIFY(leave.seen());
        QVERIFY(!typing.window->desk().file());
        QVERIFY(!typing.bar->isVisible());
        QVERIFY(typing.window->desk().unstored().isEmpty());
    }

    void goesOnInACopy()
    {
        Typing typing;
        const QString before = typing.stored(0);
        const QString copy = typing.path(u"copy.nghisu"_s);
        typing.pickCopy(copy);
        // The stick is pulled out.
        QVERIFY(QFile::rename(typing.file().path(), typing.path(u"gone.nghisu"_s)));
        typing.type(u" Mot"_s);
        QTRY_VERIFY(typing.bar->isVisible());
        QVERIFY(typing.sentence().contains(u"no longer in its place"_s));
        QTest::mouseClick(typing.find<QAbstractButton>("troubleCopy"), Qt::LeftButton);
        QCOMPARE(QFileInfo(typing.file().path()), QFileInfo(copy));
        QVERIFY(!typing.bar->isVisible());
        QCOMPARE(typing.stored(0), before + u" Mot"_s);
        typing.type(u" hai"_s);
        QVERIFY(typing.window->findChild<ProposalsPage*>()->storePending());
        QCOMPARE(typing.stored(0), before + u" Mot hai"_s);
    }

    void seesThatTheFileIsGone()
    {
        Typing typing;
        const QString path = typing.file().path();
        QVERIFY(QFile::rename(path, path + u".moved"_s));
        QTRY_VERIFY_WITH_TIMEOUT(typing.bar->isVisible(), 3 * TroubleBar::lookEvery);
        QVERIFY(!typing.find<QWidget>("troubleKept")->isVisible());
        QVERIFY(QFile::rename(path + u".moved"_s, path));
        QTRY_VERIFY_WITH_TIMEOUT(!typing.bar->isVisible(), 3 * TroubleBar::lookEvery);
    }

    void saysWhoTookTheFileOver()
    {
        Typing typing;
        const QString lockPath = typing.file().path() + u".lock"_s;
        QVERIFY(QFile::remove(lockPath));
        QFile lock(lockPath);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("4711\nnghisu\nVP-05\n\n\n");
        lock.close();
        typing.type(u" Mot"_s);
        QTRY_VERIFY(typing.bar->isVisible());
        QVERIFY2(typing.sentence().contains(u"VP-05"_s), qPrintable(typing.sentence()));
    }

    // What is typed into a row of the list is kept like all else.
    void keepsWhatIsTypedIntoARow()
    {
        Typing typing;
        const QString before = typing.stored(1);
        ProposalView* view = typing.window->findChild<ProposalsPage*>()->view();
        {
            const WriteLimit limit;
            typing.select(1);
            view->edit(view->currentIndex());
            QWidget* row = QApplication::focusWidget();
            QTest::keyClick(row, Qt::Key_End, Qt::ControlModifier);
            QTest::keyClicks(row, u" Ba"_s);
            view->setFocus();
            QTRY_VERIFY(typing.bar->isVisible());
            typing.select(2);
            QCOMPARE(typing.stored(1), before);
        }
        QTest::mouseClick(typing.find<QAbstractButton>("troubleRetry"), Qt::LeftButton);
        QCOMPARE(typing.stored(1), before + u" Ba"_s);
    }

    void keepsTheCouncilsOwnData()
    {
        Typing typing;
        typing.action("actionGoSettings")->trigger();
        auto* place = typing.find<QLineEdit>("councilPlace");
        QVERIFY(place && place->isVisible());
        {
            const WriteLimit limit;
            QTest::keyClicks(place, u"Hai Phong"_s);
            QTRY_VERIFY(typing.bar->isVisible());
            QTest::qWait(1000);
            QVERIFY(!QApplication::activeModalWidget());
        }
        QTest::mouseClick(typing.find<QAbstractButton>("troubleRetry"), Qt::LeftButton);
        QVERIFY(!typing.bar->isVisible());
        QCOMPARE(typing.file().read().council.council()->place, u"Hai Phong"_s);
        QCOMPARE(place->text(), u"Hai Phong"_s);
    }

    void asksBeforeACountIsLost()
    {
        Typing typing;
        typing.action("actionGoPolls")->trigger();
        QTest::keyClick(typing.window.get(), Qt::Key_F9);
        QTest::keyClicks(typing.window->findChild<QLineEdit*>(u"voteQuestion"_s), u"Cau hoi"_s);
        WhenDialog stay(u"ask"_s, [](QDialog& shown) { QTest::keyClick(&shown, Qt::Key_Return); });
        typing.window->close();
        QVERIFY(stay.seen());
        QVERIFY(typing.window->isVisible());
    }
};

QTEST_MAIN(TestTrouble)
#include "tst_trouble.moc"
