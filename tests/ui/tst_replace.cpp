// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/piecestext.h"
#include "models/hitmodel.h"
#include "ui/listpagefixture.h"
#include "ui/shellfixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// Finding and replacing in the whole list.
class TestReplace : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }

    void showsEveryPlaceBeforeAndAfter();
    void replacesWhatIsChosenInOneStep();
    void marksMatter();
    void fieldsAreChosen();
    void nothingFoundSaysSo();
    void aProposalIsNotLeftEmpty();
    void longTextsAreShownAroundThePlace();

private:
    /// Opens the dialog and acts in it.
    void replace(const std::function<void(QDialog&)>& act)
    {
        WhenDialog dialog(u"replaceDialog"_s, act);
        m_fixture->action("actionReplace")->trigger();
        QVERIFY(dialog.seen());
    }
    static void set(QDialog& dialog, const char* field, const QString& text)
    {
        auto* edit = dialog.findChild<QLineEdit*>(QLatin1String(field));
        edit->clear();
        typeInto(edit, text);
    }
    static QAbstractItemModel* hits(QDialog& dialog)
    {
        return dialog.findChild<QListView*>(u"replaceHits"_s)->model();
    }
    static QAbstractButton* button(QDialog& dialog)
    {
        return dialog.findChild<QAbstractButton*>(u"replaceAccept"_s);
    }

    std::unique_ptr<ListPageFixture> m_fixture;
    QList<ProposalId> m_ids;
};

void TestReplace::init()
{
    m_fixture = std::make_unique<ListPageFixture>();
    m_ids = {m_fixture->add(u"Bộ Thông tin sớm ban hành; Bộ Thông tin báo cáo."_s),
             m_fixture->add(u"Bố trí kinh phí cho bo mạch."_s),
             m_fixture->add(u"Đề nghị Bộ Thông tin hướng dẫn."_s)};
    must(editShortName(m_fixture->file(), m_ids[2], u"Bộ Thông tin hướng dẫn"_s));
    must(editNote(m_fixture->file(), m_ids[0], u"Hỏi lại Bộ Thông tin"_s));
}

void TestReplace::showsEveryPlaceBeforeAndAfter()
{
    replace([](QDialog& dialog) {
        set(dialog, "replacePhrase", u"Bộ Thông tin"_s);
        set(dialog, "replaceWith", u"Bộ Khoa học"_s);
        QTRY_COMPARE(hits(dialog)->rowCount(), 4);
        const QModelIndex first = hits(dialog)->index(0, 0);
        QCOMPARE(first.data(HitModel::HitNumberRole).toString(), u"1"_s);
        const auto pieces = first.data(HitModel::HitPiecesRole).value<QList<TextPiece>>();
        QCOMPARE(pieces.size(), 3);
        QCOMPARE(pieces[0], (TextPiece{TextPiece::Kind::Removed, u"Bộ Thông tin"_s}));
        QCOMPARE(pieces[1], (TextPiece{TextPiece::Kind::Added, u"Bộ Khoa học"_s}));
        QCOMPARE(pieces[2].text, u" sớm ban hành; Bộ Thông tin báo cáo."_s);
        QCOMPARE(hits(dialog)->index(3, 0).data(HitModel::HitFieldRole).toString(),
                 u"Short name"_s);
        QCOMPARE(button(dialog)->text(), u"Replace 4 places"_s);
        dialog.reject();
    });
    QCOMPARE(m_fixture->proposal(m_ids[0]).text,
             u"Bộ Thông tin sớm ban hành; Bộ Thông tin báo cáo."_s);
}

void TestReplace::replacesWhatIsChosenInOneStep()
{
    QSignalSpy said(&m_fixture->desk(), &Desk::notified);
    replace([](QDialog& dialog) {
        set(dialog, "replacePhrase", u"bộ thông tin"_s);
        set(dialog, "replaceWith", u"Bộ Khoa học"_s);
        QTRY_COMPARE(hits(dialog)->rowCount(), 4);
        auto* list = dialog.findChild<QListView*>(u"replaceHits"_s);
        list->setCurrentIndex(hits(dialog)->index(1, 0));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(button(dialog)->text(), u"Replace 3 places"_s);
        QTest::mouseClick(button(dialog), Qt::LeftButton);
    });
    QCOMPARE(m_fixture->proposal(m_ids[0]).text,
             u"Bộ Khoa học sớm ban hành; Bộ Thông tin báo cáo."_s);
    QCOMPARE(m_fixture->proposal(m_ids[2]).shortName, u"Bộ Khoa học hướng dẫn"_s);
    QCOMPARE(said.last().first().toString(), u"Replaced 3 places"_s);
    QVERIFY(m_fixture->file().undo());
    QCOMPARE(m_fixture->proposal(m_ids[2]).shortName, u"Bộ Thông tin hướng dẫn"_s);
    QCOMPARE(m_fixture->proposal(m_ids[2]).text, u"Đề nghị Bộ Thông tin hướng dẫn."_s);
}

void TestReplace::marksMatter()
{
    replace([](QDialog& dialog) {
        set(dialog, "replacePhrase", u"bo"_s);
        QTRY_COMPARE(hits(dialog)->rowCount(), 1);  // "bo mạch"
        dialog.findChild<QCheckBox*>(u"replaceMarks"_s)->click();
        QCOMPARE(hits(dialog)->rowCount(), 6);  // Bộ, Bộ, Bố, bo, Bộ, Bộ
        dialog.findChild<QCheckBox*>(u"replaceCase"_s)->click();
        QCOMPARE(hits(dialog)->rowCount(), 1);
        dialog.reject();
    });
}

void TestReplace::fieldsAreChosen()
{
    replace([](QDialog& dialog) {
        set(dialog, "replacePhrase", u"Bộ Thông tin"_s);
        QTRY_COMPARE(hits(dialog)->rowCount(), 4);
        dialog.findChild<QCheckBox*>(u"replaceInNotes"_s)->click();
        QCOMPARE(hits(dialog)->rowCount(), 5);
        dialog.findChild<QCheckBox*>(u"replaceInTexts"_s)->click();
        QCOMPARE(hits(dialog)->rowCount(), 2);
        dialog.findChild<QCheckBox*>(u"replaceAll"_s)->click();
        QVERIFY(!button(dialog)->isEnabled());
        dialog.findChild<QCheckBox*>(u"replaceAll"_s)->click();
        QVERIFY(button(dialog)->isEnabled());
        dialog.reject();
    });
}

void TestReplace::nothingFoundSaysSo()
{
    replace([](QDialog& dialog) {
        auto* standing = dialog.findChild<QLabel*>(u"replaceStanding"_s);
        QCOMPARE(standing->text(), u"Write what is to be found."_s);
        set(dialog, "replacePhrase", u"xe đạp"_s);
        QTRY_COMPARE(standing->text(), u"Nothing found in this list."_s);
        QVERIFY(!button(dialog)->isEnabled());
        dialog.reject();
    });
}

void TestReplace::aProposalIsNotLeftEmpty()
{
    const ProposalId only = m_fixture->add(u"Trọn vẹn"_s);
    replace([](QDialog& dialog) {
        set(dialog, "replacePhrase", u"trọn vẹn"_s);
        QTRY_COMPARE(hits(dialog)->rowCount(), 1);
        QTest::mouseClick(button(dialog), Qt::LeftButton);
        // Refused: it stays open and says why.
        QVERIFY(dialog.isVisible());
        QVERIFY(!dialog.findChild<QLabel*>(u"replaceStanding"_s)->text().isEmpty());
        dialog.reject();
    });
    QCOMPARE(m_fixture->proposal(only).text, u"Trọn vẹn"_s);
}

void TestReplace::longTextsAreShownAroundThePlace()
{
    HitModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString text = u"mở đầu "_s.repeated(30) + u"ĐÂY "_s + u"kết thúc "_s.repeated(40);
    const qsizetype at = text.indexOf(u"ĐÂY"_s);
    model.setHits({{ProposalId(1), SearchedField::Text, text, {at, 3}}}, {});
    model.setReplacement(u"KIA"_s);
    const auto pieces = model.index(0).data(HitModel::HitPiecesRole).value<QList<TextPiece>>();
    QCOMPARE(pieces.size(), 4);
    QVERIFY(pieces[0].text.startsWith(u"…"_s) && pieces[0].text.size() < 60);
    QVERIFY(pieces[3].text.endsWith(u"…"_s) && pieces[3].text.size() < 100);
    QCOMPARE(model.checkedProposals(), 1);
}

QTEST_MAIN(TestReplace)
#include "tst_replace.moc"
