// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/piecestext.h"
#include "models/changemodel.h"
#include "pages/documentspage.h"
#include "report/csvrenderer.h"
#include "report/documents/changes.h"
#include "report/htmlrenderer.h"
#include "session/issuing.h"
#include "ui/listpagefixture.h"
#include "ui/shellfixture.h"
#include "words/words.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListView>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// What is different from an issue: on the screen and on paper.
class TestChangeList : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }

    void isThereOnceTheListWasIssued();
    void tellsWhatChanged();
    void anyIssueCanBeComparedWith();
    void enterShowsTheEntry();
    void printsInBothLanguages_data();
    void printsInBothLanguages();
    void theDocumentsPageHasIt();

private:
    void open(const std::function<void(QDialog&)>& act)
    {
        WhenDialog dialog(u"changesDialog"_s, act);
        m_fixture->action("actionListChanges")->trigger();
        QVERIFY(dialog.seen());
    }
    static QAbstractItemModel* changes(QDialog& dialog)
    {
        return dialog.findChild<QListView*>(u"changesList"_s)->model();
    }
    /// Changes one, removes one, adds one.
    void edit()
    {
        CouncilFile& file = m_fixture->file();
        must(editText(file, m_ids[1], u"Kiến nghị số 2"_s));
        must(removeProposals(file, {m_ids[2]}));
        m_added = m_fixture->add(u"Kiến nghị muộn"_s);
    }

    std::unique_ptr<ListPageFixture> m_fixture;
    QList<ProposalId> m_ids;
    ProposalId m_added;
};

void TestChangeList::init()
{
    m_fixture = std::make_unique<ListPageFixture>();
    m_ids = m_fixture->addMany(4);
}

void TestChangeList::isThereOnceTheListWasIssued()
{
    m_fixture->choose({m_ids[0]});
    QVERIFY(!m_fixture->action("actionListChanges")->isEnabled());
    must(issueList(m_fixture->file(), m_fixture->meeting()));
    m_fixture->choose({m_ids[1]});
    QVERIFY(m_fixture->action("actionListChanges")->isEnabled());
    open([](QDialog& dialog) {
        QCOMPARE(dialog.findChild<QLabel*>(u"changesStanding"_s)->text(),
                 u"Nothing has changed since then."_s);
        dialog.reject();
    });
}

void TestChangeList::tellsWhatChanged()
{
    must(issueList(m_fixture->file(), m_fixture->meeting()));
    edit();
    m_fixture->choose({m_ids[0]});
    open([](QDialog& dialog) {
        QAbstractItemModel* model = changes(dialog);
        const QAbstractItemModelTester tester(
            model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(dialog.findChild<QLabel*>(u"changesStanding"_s)->text(),
                 u"Added 1, removed 1, changed 1, moved 0"_s);
        const QModelIndex changed = model->index(0, 0);
        QCOMPARE(changed.data(ChangeModel::ChangeNumberRole).toString(), u"2"_s);
        QCOMPARE(changed.data(ChangeModel::ChangeWordsRole).toString(), u"Changed"_s);
        QString removed;
        QString added;
        const auto pieces = changed.data(ChangeModel::ChangePiecesRole).value<QList<TextPiece>>();
        for (const TextPiece& piece : pieces) {
            if (piece.kind == TextPiece::Kind::Removed)
                removed += piece.text;
            else if (piece.kind == TextPiece::Kind::Added)
                added += piece.text;
        }
        QCOMPARE(removed.trimmed(), u"thứ"_s);
        QCOMPARE(added.trimmed(), u"số"_s);
        QCOMPARE(model->index(1, 0).data(ChangeModel::ChangeWordsRole).toString(), u"Removed"_s);
        QCOMPARE(model->index(2, 0).data(ChangeModel::ChangeWordsRole).toString(), u"Added"_s);
        dialog.reject();
    });
}

void TestChangeList::anyIssueCanBeComparedWith()
{
    must(issueList(m_fixture->file(), m_fixture->meeting()));
    edit();
    must(issueList(m_fixture->file(), m_fixture->meeting()));
    m_fixture->add(u"Thêm nữa"_s);
    m_fixture->choose({m_ids[0]});
    open([](QDialog& dialog) {
        auto* issues = dialog.findChild<QComboBox*>(u"changesSince"_s);
        QCOMPARE(issues->count(), 2);
        QCOMPARE(changes(dialog)->rowCount(), 1);
        issues->setCurrentIndex(1);
        QCOMPARE(changes(dialog)->rowCount(), 4);
        dialog.reject();
    });
}

void TestChangeList::enterShowsTheEntry()
{
    must(issueList(m_fixture->file(), m_fixture->meeting()));
    edit();
    m_fixture->choose({m_ids[0]});
    open([](QDialog& dialog) {
        auto* list = dialog.findChild<QListView*>(u"changesList"_s);
        list->setCurrentIndex(changes(dialog)->index(1, 0));
        QTest::keyClick(list, Qt::Key_Return);  // removed: there is nothing to show
        QVERIFY(dialog.isVisible());
        list->setCurrentIndex(changes(dialog)->index(2, 0));
        QTest::keyClick(list, Qt::Key_Return);
    });
    QCOMPARE(m_fixture->model().idAt(m_fixture->page->view()->currentIndex().row()), m_added);
}

void TestChangeList::printsInBothLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("title");
    QTest::newRow("vi") << u"vi"_s << u"DANH MỤC THAY ĐỔI KIẾN NGHỊ"_s;
    QTest::newRow("en") << u"en"_s << u"CHANGES TO THE LIST OF PROPOSALS"_s;
}

void TestChangeList::printsInBothLanguages()
{
    QFETCH(const QString, language);
    QFETCH(const QString, title);
    must(issueList(m_fixture->file(), m_fixture->meeting()));
    edit();
    const auto record = must(m_fixture->file().record(m_fixture->meeting()));
    const auto since = must(changesSinceIssue(m_fixture->file(), m_fixture->meeting()));
    const Document document = buildChanges(record, since, Words(language));
    const QString html = QString::fromUtf8(toHtml(document));
    QVERIFY(html.contains(title));
    QVERIFY(html.contains(u"<s>"_s));
    QVERIFY(html.contains(u"<u>"_s));
    QCOMPARE(document.sheet.rows.size(), 3);
    QVERIFY(QString::fromUtf8(toCsv(document)).contains(u"Kiến nghị thứ 2"_s));
}

void TestChangeList::theDocumentsPageHasIt()
{
    DocumentsPage documents(m_fixture->desk());
    documents.resize(1000, 700);
    documents.show();
    documents.select(u"changes"_s);
    QTRY_VERIFY(documents.findChild<QWidget*>(u"documentEmpty"_s)->isVisible());
    must(issueList(m_fixture->file(), m_fixture->meeting()));
    edit();
    QTRY_VERIFY(documents.findChild<QWidget*>(u"documentPreview"_s)->isVisible());
    QVERIFY(documents.findChild<QWidget*>(u"documentSince"_s)->isVisible());
    documents.select(u"agenda"_s);
    QTRY_VERIFY(!documents.findChild<QWidget*>(u"documentSince"_s)->isVisible());
}

QTEST_MAIN(TestChangeList)
#include "tst_changelist.moc"
