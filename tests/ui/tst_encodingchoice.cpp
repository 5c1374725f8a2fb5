// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchletters.h"
#include "delegates/entrydelegate.h"
#include "models/draftmodel.h"
#include "models/encodingmodel.h"
#include "models/reviewbatch.h"
#include "pages/intakereviewpage.h"
#include "shellfixture.h"
#include "shot.h"
#include "support/legacytext.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextEdit>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

const QString Asked =
    u"Đề nghị Bộ Thông tin và Truyền thông hướng dẫn định mức chi cho chuyển đổi số."_s;

QByteArray oldLetter(LegacyEncoding encoding)
{
    return support::encodedLegacy(u"Sở Thông tin và Truyền thông tỉnh Hà Giang\n\n1. "_s + Asked
                                      + u"\n2. Đề nghị Bộ Nội vụ quy định chức danh.\n"_s,
                                  encoding);
}

}  // namespace

/// Letters of old programs: what they were read as is shown, and another encoding can be chosen.
class TestEncodingChoice : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_shell.reset(); }

    void showsAnOldEncoding();
    void staysAwayFromUnicode();
    void readsAgainInAnother();
    void isUndoneAsACorrection();
    void asksWhereItIsNotSure();
    void showsEachEncodingWithALine();
    void readsMixedEncodingsInOneFolder();

private:
    void drop(const QString& name, const QByteArray& bytes);
    IntakeReviewPage& review() const { return *m_shell->window->findChild<IntakeReviewPage*>(); }
    QComboBox& combo() const { return *m_shell->find<QComboBox>("reviewEncoding"); }
    void choose(const QString& encoding);

    std::unique_ptr<ShellFixture> m_shell;
};

void TestEncodingChoice::init()
{
    m_shell = std::make_unique<ShellFixture>();
    QVERIFY(m_shell->openCouncil());
}

void TestEncodingChoice::drop(const QString& name, const QByteArray& bytes)
{
    const QString path = m_shell->path(name);
    QVERIFY(writeFile(path, bytes));
    dropFiles(*m_shell->window, {path});
    QTRY_COMPARE(m_shell->window->navigation().place(), Place::Review);
}

// As a person does: the list opens, the entry is gone to and taken.
void TestEncodingChoice::choose(const QString& encoding)
{
    const int row = combo().findText(encoding);
    QVERIFY(row >= 0);
    combo().setFocus();
    combo().setCurrentIndex(row);
    emit combo().activated(row);
}

void TestEncodingChoice::showsAnOldEncoding()
{
    drop(u"cu.txt"_s, oldLetter(LegacyEncoding::Tcvn3));
    QVERIFY(m_shell->find<QWidget>("encodingBar")->isVisible());
    QCOMPARE(combo().currentText(), u"TCVN3"_s);
    QCOMPARE(review().model()->proposal(0)->text, Asked);
    QVERIFY(!m_shell->find<QPushButton>("confirmEncoding")->isVisible());
}

void TestEncodingChoice::staysAwayFromUnicode()
{
    drop(u"moi.txt"_s, letterOf(u"Hà Giang"_s, {Asked}).toUtf8());
    QVERIFY(!m_shell->find<QWidget>("encodingBar")->isVisible());
    // But can be asked for.
    m_shell->action("otherEncoding")->trigger();
    QVERIFY(m_shell->find<QWidget>("encodingBar")->isVisible());
    QCOMPARE(combo().currentText(), u"UTF-8"_s);
}

void TestEncodingChoice::readsAgainInAnother()
{
    drop(u"cu.txt"_s, oldLetter(LegacyEncoding::Tcvn3));
    choose(u"VISCII"_s);
    QTRY_COMPARE(review().model()->draft().encoding, u"VISCII"_s);
    QVERIFY(review().model()->draft().text != Asked);
    QVERIFY(!m_shell->find<QTextEdit>("reviewSource")->toPlainText().contains(Asked));
    choose(u"TCVN3"_s);
    QTRY_COMPARE(review().model()->draft().encoding, u"TCVN3"_s);
    QVERIFY(m_shell->find<QTextEdit>("reviewSource")->toPlainText().contains(Asked));
    review().accept();
    const auto submissions =
        m_shell->file().read().submissions.ofMeeting(m_shell->window->desk().meeting());
    QCOMPARE(submissions->first().encoding, u"TCVN3"_s);
}

void TestEncodingChoice::isUndoneAsACorrection()
{
    drop(u"cu.txt"_s, oldLetter(LegacyEncoding::Tcvn3));
    QVERIFY(review().model()->setTaken(1, false));
    choose(u"VNI-Windows"_s);
    QTRY_COMPARE(review().model()->draft().encoding, u"VNI-Windows"_s);
    QTest::keyClick(m_shell->find<QTextEdit>("reviewSource"), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(review().model()->draft().encoding, u"TCVN3"_s);
    QCOMPARE(combo().currentText(), u"TCVN3"_s);
    QVERIFY(!review().model()->isTaken(1));
    QVERIFY(m_shell->find<QTextEdit>("reviewSource")->toPlainText().contains(Asked));
}

void TestEncodingChoice::asksWhereItIsNotSure()
{
    drop(u"moi.txt"_s, letterOf(u"Hà Giang"_s, {Asked}).toUtf8());
    Letter letter;
    letter.name = u"cu.txt"_s;
    letter.draft = review().model()->draft();
    letter.draft.encoding = u"Windows-1258"_s;
    letter.encodingSure = false;
    letter.otherEncodings = {u"VISCII"_s};
    review().add({letter});
    const int before = review().batch()->doubts();
    QVERIFY(review().batch()->doubts(1) > 0);
    review().openSource(1);
    auto* confirm = m_shell->find<QPushButton>("confirmEncoding");
    QVERIFY(confirm->isVisible());
    test::shot(*m_shell->window, u"encoding"_s);
    QCOMPARE(combo().itemText(1), u"VISCII"_s);
    QTest::mouseClick(confirm, Qt::LeftButton);
    QVERIFY(!confirm->isVisible());
    QCOMPARE(review().batch()->doubts(), before - 1);
}

void TestEncodingChoice::showsEachEncodingWithALine()
{
    EncodingModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Letter letter;
    letter.name = u"cu.txt"_s;
    letter.content = oldLetter(LegacyEncoding::Tcvn3);
    model.setLetter(letter, u"TCVN3"_s);
    QCOMPARE(model.rowOf(u"TCVN3"_s), 0);
    const auto line = [&model](const QString& encoding) {
        return model.index(model.rowOf(encoding)).data(EntryDetailRole).toString();
    };
    QTRY_VERIFY(line(u"TCVN3"_s).contains(Asked));
    QTRY_VERIFY(!line(u"Windows-1252"_s).isEmpty());
    QVERIFY(!line(u"Windows-1252"_s).contains(Asked));
}

void TestEncodingChoice::readsMixedEncodingsInOneFolder()
{
    QVERIFY(QDir().mkpath(m_shell->path(u"thu"_s)));
    QVERIFY(writeFile(m_shell->path(u"thu/1.txt"_s), oldLetter(LegacyEncoding::Tcvn3)));
    QVERIFY(writeFile(m_shell->path(u"thu/2.txt"_s), oldLetter(LegacyEncoding::Vni)));
    QVERIFY(writeFile(m_shell->path(u"thu/3.txt"_s), oldLetter(LegacyEncoding::Viscii)));
    QVERIFY(
        writeFile(m_shell->path(u"thu/4.txt"_s), letterOf(u"Hà Giang"_s, {Asked, Asked}).toUtf8()));
    dropFiles(*m_shell->window, {m_shell->path(u"thu"_s)});
    QTRY_COMPARE(m_shell->window->navigation().place(), Place::Review);
    const QStringList expected{u"TCVN3"_s, u"VNI-Windows"_s, u"VISCII"_s, u"UTF-8"_s};
    for (int i = 0; i < expected.size(); ++i) {
        const DraftDocument& draft = review().batch()->review(i).now.draft;
        QCOMPARE(draft.encoding, expected[i]);
        QCOMPARE(draft.proposals.first().text, Asked);
    }
}

QTEST_MAIN(TestEncodingChoice)
#include "tst_encodingchoice.moc"
