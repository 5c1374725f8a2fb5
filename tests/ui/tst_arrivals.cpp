// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchletters.h"
#include "shellfixture.h"

#include "models/reviewbatch.h"
#include "pages/intakereviewpage.h"
#include "support/packages.h"
#include "widgets/toast.h"

#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QStandardPaths>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

QByteArray sampleLetter()
{
    QFile file(u":/samples/thu-hai-phong.txt"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class TestArrivals : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void opensADroppedCouncil();
    void takesInADroppedLetter();
    void takesInAnArchive();
    void takesInPastedPage();
    void takesInPastedText();
    void refusesAnEmptyLetter();
};

void TestArrivals::opensADroppedCouncil()
{
    ShellFixture shell;
    const QString path = shell.council();
    dropFiles(*shell.window, {path});
    QVERIFY(shell.window->desk().file());
    QCOMPARE(QFileInfo(shell.file().path()), QFileInfo(path));
}

void TestArrivals::takesInADroppedLetter()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    const QString letter = shell.path(u"letter.txt"_s);
    QVERIFY(writeFile(letter, sampleLetter()));
    dropFiles(*shell.window, {letter});
    QTRY_COMPARE(shell.window->navigation().place(), Place::Review);
    auto* review = shell.window->findChild<IntakeReviewPage*>();
    QVERIFY(review && review->isVisible());
    // Nothing is in the file before it is accepted.
    const MeetingId meeting = shell.window->desk().meeting();
    QCOMPARE(*shell.file().read().proposals.count(meeting), 3);
    review->accept();
    QCOMPARE(shell.window->navigation().place(), Place::Proposals);
    QCOMPARE(*shell.file().read().proposals.count(meeting), 9);
    // The review is over: there is no way back to it.
    shell.action("actionGoBack")->trigger();
    QVERIFY(shell.window->navigation().place() != Place::Review);
}

// All that can be read of it comes to one review.
void TestArrivals::takesInAnArchive()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    const QString archive = shell.path(u"letters.zip"_s);
    QVERIFY(writeFile(archive, support::zipOf({{u"1.txt"_s, sampleLetter()},
                                               {u"2.docx"_s, "PK\x03\x04"},
                                               {u"3.txt"_s, sampleLetter()}})));
    dropFiles(*shell.window, {archive});
    QTRY_COMPARE(shell.window->navigation().place(), Place::Review);
    auto* review = shell.window->findChild<IntakeReviewPage*>();
    QCOMPARE(review->batch()->rowCount(), 3);
    QVERIFY(review->batch()
                ->index(1)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"letters.zip/2.docx"_s));
    review->accept();
    QCOMPARE(*shell.file().read().proposals.count(shell.window->desk().meeting()), 15);
    QCOMPARE(shell.window->navigation().place(), Place::Proposals);
}

// Numbers of lists are only in the rich form of what browsers copy.
void TestArrivals::takesInPastedPage()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    auto* page = new QMimeData;
    page->setText(u"Đề nghị Bộ Y tế sửa Thông tư.\nĐề nghị Bộ Nội vụ hướng dẫn."_s);
    page->setHtml(u"<ol><li>Đề nghị Bộ Y tế sửa Thông tư.<li>Đề nghị Bộ Nội vụ hướng dẫn.</ol>"_s);
    QApplication::clipboard()->setMimeData(page);
    QTest::keyClick(shell.window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(shell.window->navigation().place(), Place::Review);
    shell.window->findChild<IntakeReviewPage*>()->accept();
    QCOMPARE(*shell.file().read().proposals.count(shell.window->desk().meeting()), 5);
}

void TestArrivals::takesInPastedText()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    QApplication::clipboard()->setText(QString::fromUtf8(sampleLetter()));
    QTest::keyClick(shell.window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(shell.window->navigation().place(), Place::Review);
    shell.window->findChild<IntakeReviewPage*>()->accept();
    QCOMPARE(*shell.file().read().proposals.count(shell.window->desk().meeting()), 9);
}

void TestArrivals::refusesAnEmptyLetter()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    const QString letter = shell.path(u"empty.txt"_s);
    QVERIFY(writeFile(letter, {}));
    dropFiles(*shell.window, {letter});
    auto* toast = shell.window->findChild<Toast*>();
    QTRY_VERIFY(toast->isVisible());
    QVERIFY2(toast->message().contains(u"empty.txt"_s), qPrintable(toast->message()));
    QCOMPARE(shell.window->navigation().place(), Place::Proposals);
}

QTEST_MAIN(TestArrivals)
#include "tst_arrivals.moc"
