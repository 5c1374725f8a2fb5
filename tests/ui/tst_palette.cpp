// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellfixture.h"

#include "models/searchexcerpt.h"
#include "pages/proposalspage.h"
#include "shell/commandpalette.h"
#include "shell/palettesearch.h"
#include "widgets/proposalview.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

QString marked(const QString& text, const QString& query)
{
    QString result;
    qsizetype at = 0;
    for (const Span& span : matchingSpans(text, query)) {
        result += text.mid(at, span.start - at) + u'[' + text.mid(span.start, span.length) + u']';
        at = span.end();
    }
    return result + text.mid(at);
}

const PaletteItem* firstOf(const QList<PaletteItem>& items, PaletteTarget target)
{
    for (const PaletteItem& item : items) {
        if (item.target == target)
            return &item;
    }
    return nullptr;
}

}  // namespace

class TestPalette : public QObject {
    Q_OBJECT

private slots:
    void marksMatches_data();
    void marksMatches();
    void findsBodies();
    void findsProposalsByNumber();
    void findsPeopleAndMeetings();
    void offersNoAssignmentWithoutSelection();
    void modelIsSound();
    void assignsWithTheKeyboard();
    void runsAnAction();
    void closesWithEscape();
    void saysWhenThereIsNothing();
};

void TestPalette::marksMatches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    QTest::newRow("unaccented") << u"Bộ Nội vụ"_s << u"bo noi vu"_s << u"[Bộ Nội vụ]"_s;
    QTest::newRow("inside") << u"và Bộ Nội vụ xem xét"_s << u"noi"_s << u"và Bộ [Nội] vụ xem xét"_s;
    QTest::newRow("đ") << u"Đề án"_s << u"de"_s << u"[Đề] án"_s;
    QTest::newRow("apart") << u"Bộ Nội vụ"_s << u"bo vu"_s << u"[Bộ] Nội [vụ]"_s;
    QTest::newRow("not inside a word") << u"Bộ Nội vụ"_s << u"oi"_s << u"Bộ Nội vụ"_s;
    QTest::newRow("one word missing") << u"Bộ Nội vụ"_s << u"bo tai"_s << u"Bộ Nội vụ"_s;
}

void TestPalette::marksMatches()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QFETCH(QString, expected);
    QCOMPARE(marked(text, query), expected);
}

void TestPalette::findsBodies()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    PaletteSearch search(shell.window->desk());
    search.prepare();
    const auto named = search.find(u"bo noi vu"_s);
    QVERIFY(named.size() > 1);
    QCOMPARE(named[1].target, PaletteTarget::Body);
    QCOMPARE(named[1].text, u"Bộ Nội vụ"_s);
    const auto abbreviated = search.find(u"btttt"_s);
    QVERIFY(firstOf(abbreviated, PaletteTarget::Body));
    QCOMPARE(firstOf(abbreviated, PaletteTarget::Body)->text, u"Bộ Thông tin và Truyền thông"_s);
    // The proposal that names it is found as well, with the name marked.
    const PaletteItem* proposal = firstOf(named, PaletteTarget::Proposal);
    QVERIFY(proposal);
    QCOMPARE(proposal->number, u"2"_s);
    QCOMPARE(proposal->matches.size(), 1);
    QCOMPARE(proposal->text.mid(proposal->matches[0].start, proposal->matches[0].length),
             u"Bộ Nội vụ"_s);
}

void TestPalette::findsProposalsByNumber()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    PaletteSearch search(shell.window->desk());
    search.prepare();
    const auto items = search.find(u"3"_s);
    QVERIFY(items.size() > 1);
    QCOMPARE(items[1].target, PaletteTarget::Proposal);
    QCOMPARE(items[1].number, u"3"_s);
}

void TestPalette::findsPeopleAndMeetings()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    Person person;
    person.name = u"Nguyễn Minh Khôi"_s;
    person.organisation = u"Sở TT&TT Hải Phòng"_s;
    QVERIFY(addPerson(shell.file(), person));
    PaletteSearch search(shell.window->desk());
    search.prepare();
    QVERIFY(firstOf(search.find(u"minh khoi"_s), PaletteTarget::Person));
    QVERIFY(firstOf(search.find(u"hai phong"_s), PaletteTarget::Person));
    QVERIFY(firstOf(search.find(u"hop toan"_s), PaletteTarget::Meeting));
    QVERIFY(!firstOf(search.find(u"khong co"_s), PaletteTarget::Person));
}

void TestPalette::offersNoAssignmentWithoutSelection()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    PaletteSearch search(shell.window->desk());
    search.prepare();
    QVERIFY(!firstOf(search.find(u"bo noi vu"_s), PaletteTarget::AssignLead));
}

void TestPalette::modelIsSound()
{
    PaletteModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    PaletteItem caption;
    caption.text = u"Actions"_s;
    PaletteItem line;
    line.target = PaletteTarget::Body;
    line.text = u"Bộ Nội vụ"_s;
    model.setItems({caption, line, line, caption, line});
    QCOMPARE(model.nextChoice(-1, 1), 1);
    QCOMPARE(model.nextChoice(2, 1), 4);
    QCOMPARE(model.nextChoice(4, 1), 4);
    QCOMPARE(model.nextChoice(1, -1), 1);
    model.setItems({});
    QCOMPARE(model.nextChoice(-1, 1), -1);
}

void TestPalette::assignsWithTheKeyboard()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    auto* page = shell.window->findChild<ProposalsPage*>();
    page->view()->setCurrentIndex(page->view()->model()->index(2, 0));
    QTest::keyClick(shell.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* field = shell.find<QLineEdit>("paletteField");
    QVERIFY(field->isVisible());
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"btc"_s);
    auto* list = shell.find<QListView>("paletteList");
    QCOMPARE(list->currentIndex().data().toString(), u"Bộ Tài chính"_s);
    int row = 0;
    while (row < list->model()->rowCount()
           && list->model()->index(row, 0).data().toString() != u"Assign Bộ Tài chính as lead")
        ++row;
    QVERIFY(row < list->model()->rowCount());
    while (list->currentIndex().row() < row)
        QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!field->isVisible());
    const MeetingRecord record = *shell.file().record(shell.window->desk().meeting());
    QCOMPARE(record.entries[2].proposal.assignments.size(), 1);
    QCOMPARE(record.entries[2].proposal.assignments[0].name, u"Bộ Tài chính"_s);
    QCOMPARE(record.entries[2].proposal.assignments[0].role, Role::Lead);
    QVERIFY(record.entries[0].proposal.assignments.isEmpty());
}

void TestPalette::runsAnAction()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    QTest::mouseClick(shell.find<QWidget>("searchOrCommand"), Qt::LeftButton);
    auto* field = shell.find<QLineEdit>("paletteField");
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, u"settings"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(shell.window->navigation().place(), Place::Settings);
    // What makes no sense now is not offered: everything is there with a file, little without.
    shell.action("actionClose")->trigger();
    QTest::keyClick(shell.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field, u"members"_s);
    QVERIFY(shell.find<QWidget>("paletteNothing")->isVisible());
}

void TestPalette::closesWithEscape()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    auto* view = shell.window->findChild<ProposalsPage*>()->view();
    view->setFocus();
    QTRY_VERIFY(view->hasFocus());
    QTest::keyClick(shell.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* field = shell.find<QLineEdit>("paletteField");
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QTRY_VERIFY(view->hasFocus());
}

void TestPalette::saysWhenThereIsNothing()
{
    ShellFixture shell;
    QVERIFY(shell.openCouncil());
    QTest::keyClick(shell.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* field = shell.find<QLineEdit>("paletteField");
    QTest::keyClicks(field, u"xyzxyz"_s);
    QVERIFY(shell.find<QWidget>("paletteNothing")->isVisible());
    QVERIFY(!shell.find<QListView>("paletteList")->isVisible());
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(field->isVisible());
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
