// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellfixture.h"

#include "models/followupmodel.h"
#include "pages/bodiespage.h"
#include "session/assigning.h"
#include "session/issuing.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

class DirectoryFixture : public ShellFixture {
public:
    DirectoryFixture()
    {
        [[maybe_unused]] const bool opened = openCouncil();
        Q_ASSERT(opened);
        action("actionGoBodies")->trigger();
        page = window->findChild<BodiesPage*>();
        table = find<QTableView>("bodyTable");
    }

    Body body(const QString& code)
    {
        const QList<Body> bodies = *file().read().bodies.all();
        const auto found = std::find_if(bodies.begin(), bodies.end(),
                                        [&](const Body& each) { return each.code == code; });
        return found == bodies.end() ? Body() : *found;
    }
    QString write(const QString& name, const QString& text)
    {
        QFile file(path(name));
        [[maybe_unused]] const bool written =
            file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
        Q_ASSERT(written);
        return path(name);
    }
    QStringList textsOf(const QDialog& dialog) const
    {
        QStringList texts;
        const auto labels = dialog.findChildren<QLabel*>();
        for (const QLabel* label : labels)
            texts.append(label->text());
        return texts;
    }

    BodiesPage* page = nullptr;
    QTableView* table = nullptr;
};

}  // namespace

class TestDirectory : public QObject {
    Q_OBJECT

private slots:
    void saysWhatASuccessorTookOver();
    void imports();
    void saysWhatCannotBeImported();
    void exports_data();
    void exports();
    void showsWhatABodyIsAsked();
};

void TestDirectory::saysWhatASuccessorTookOver()
{
    DirectoryFixture shell;
    shell.page->select(shell.body(u"BTTTT"_s).id);
    const QString shown =
        shell.table->currentIndex().siblingAtColumn(BodyModel::Successors).data().toString();
    QVERIFY2(shown.contains(u"báo chí"_s), qPrintable(shown));
    WhenDialog dialog(u"bodyDialog"_s, [](QDialog& edited) {
        const auto bodies = edited.findChildren<QComboBox*>(u"successorBody"_s);
        const auto fields = edited.findChildren<QLineEdit*>(u"successorField"_s);
        QCOMPARE(bodies.size(), 2);
        fields[0]->setFocus();
        QTest::keyClicks(fields[0], u"vien thong"_s);
        edited.findChild<QAbstractButton*>(u"addSuccessor"_s)->click();
        auto* third = edited.findChildren<QComboBox*>(u"successorBody"_s).last();
        third->setCurrentIndex(third->findData(u"BNV"_s));
        edited.findChild<QAbstractButton*>(u"storeBody"_s)->click();
    });
    shell.action("editBody")->trigger();
    QVERIFY(dialog.seen());
    QCOMPARE(shell.body(u"BTTTT"_s).successors,
             (QList<Successor>{{u"BKHCN"_s, u"vien thong"_s},
                               {u"BVHTTDL"_s, u"báo chí, xuất bản"_s},
                               {u"BNV"_s, {}}}));
    // Whose work it took over is said as well.
    shell.page->select(shell.body(u"BKHCN"_s).id);
    WhenDialog other(u"bodyDialog"_s, [](QDialog& edited) {
        const auto* before = edited.findChild<QLabel*>(u"bodyPredecessors"_s);
        QVERIFY(before);
        QVERIFY(before->text().contains(u"Bộ Thông tin và Truyền thông (vien thong)"_s));
        edited.reject();
    });
    shell.action("editBody")->trigger();
    QVERIFY(other.seen());
}

void TestDirectory::imports()
{
    DirectoryFixture shell;
    const qsizetype before = shell.file().read().bodies.all()->size();
    const QString path = shell.write(u"so.csv"_s, u"code,name,short_name,kind,successors\n"
                                                  "HP,Thành phố Hải Phòng,Hải Phòng,province,\n"
                                                  "BTC,Bộ Tài chính,Bộ TC mới,ministry,\n"
                                                  "BNV,Bộ Nội vụ,,ministry,\n"
                                                  "X,,,\n"_s);
    shell.page->setDoors({[path](QWidget*) { return path; }, {}});
    WhenDialog dialog(u"importDirectoryDialog"_s, [&](QDialog& shown) {
        const QString all = shell.textsOf(shown).join(u'\n');
        QVERIFY2(all.contains(u"1 line cannot be taken in"_s), qPrintable(all));
        QVERIFY2(all.contains(u"Line 5: there is no name"_s), qPrintable(all));
        QVERIFY2(all.contains(u"HP – Thành phố Hải Phòng"_s), qPrintable(all));
        QVERIFY2(all.contains(u"Short name: Bộ Tài chính → Bộ TC mới"_s), qPrintable(all));
        // Nothing before it is asked for.
        QCOMPARE(shell.file().read().bodies.all()->size(), before);
        shown.findChild<QAbstractButton*>(u"importDirectory"_s)->click();
    });
    shell.action("importDirectory")->trigger();
    QVERIFY(dialog.seen());
    QCOMPARE(shell.file().read().bodies.all()->size(), before + 1);
    QCOMPARE(shell.body(u"HP"_s).kind, BodyKind::Province);
    QCOMPARE(shell.body(u"BTC"_s).shortName, u"Bộ TC mới"_s);
    shell.action("actionUndo")->trigger();
    QCOMPARE(shell.file().read().bodies.all()->size(), before);
}

void TestDirectory::saysWhatCannotBeImported()
{
    DirectoryFixture shell;
    const QString path = shell.write(u"thu.txt"_s, u"Kính gửi Bộ Nội vụ\nĐề nghị xem xét.\n"_s);
    shell.page->setDoors({[path](QWidget*) { return path; }, {}});
    Error said;
    connect(&shell.window->desk(), &Desk::failed, this, [&](const Error& error) { said = error; });
    shell.action("importDirectory")->trigger();
    QCOMPARE(said.code, ErrorCode::SourceDamaged);
    QVERIFY2(said.detail.contains(u"thu.txt"_s), qPrintable(said.detail));
}

void TestDirectory::exports_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("csv") << u"danh-ba"_s << QByteArray("BKHCN; ");
    QTest::newRow("json") << u"danh-ba.json"_s << QByteArray("\"field\"");
}

void TestDirectory::exports()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, holds);
    DirectoryFixture shell;
    const QString path = shell.path(name);
    shell.page->setDoors({{}, [path](QWidget*, const QString&) { return path; }});
    shell.action("exportDirectory")->trigger();
    QFile written(name.contains(u'.') ? path : path + u".csv"_s);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains(holds));
}

void TestDirectory::showsWhatABodyIsAsked()
{
    DirectoryFixture shell;
    const MeetingId meeting = shell.window->desk().meeting();
    const ProposalId first = shell.file().read().proposals.stubs(meeting)->first().id;
    const BodyId finance = shell.body(u"BTC"_s).id;
    QVERIFY(assignBody(shell.file(), {first}, finance, Role::Lead));
    shell.page->select(finance);
    shell.action("bodyProposals")->trigger();
    QCOMPARE(shell.window->navigation().place(), Place::FollowUp);
    auto* table = shell.find<QTableView>("followUpTable");
    // Also what was not issued yet.
    QCOMPARE(table->model()->rowCount(), 2);
    shell.action("actionGoBodies")->trigger();
    shell.action("bodyAnswers")->trigger();
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(issueList(shell.file(), meeting));
    QCOMPARE(table->model()->rowCount(), 2);
}

QTEST_MAIN(TestDirectory)
#include "tst_directory.moc"
