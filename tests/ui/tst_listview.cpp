// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/roweditor.h"
#include "theme/theme.h"
#include "ui/samplelist.h"
#include "ui/shot.h"
#include "widgets/emptyplace.h"
#include "widgets/proposalview.h"
#include "widgets/rowheights.h"

#include <QAccessible>
#include <QApplication>
#include <QDropEvent>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace nghisu;
using test::SampleList;

class TestListView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void rowHeightsAgreeWithPlainSums();
    void firstPaintReadsOnlyWhatIsSeen();
    void rowsAreAsHighAsTheirText();
    void keysMoveAndSelect();
    void scrollingUpDoesNotJump();
    void rowsAboveComeAndGoWithoutAJump();
    void endShowsTheLastRowWhole();
    void editsInPlace();
    void escapeLeavesTheText();
    void editorSurvivesAChangeOfTheRow();
    void dropsBetweenRows();
    void foreignDragsAreLeftToThePage();
    void altArrowsAskToMove();
    void largerTextMakesRowsHigher();
    void emptyPlaceShowsWithoutRows();
    void rowsSpeakToScreenReaders();
    void pictures_data();
    void pictures();

private:
    int top(int row) const { return m_view->visualRect(m_model->index(row)).top(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SampleList> m_model;
    std::unique_ptr<ProposalView> m_view;
};

void TestListView::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(Theme::Mode::Light);
    m_theme->apply(*qApp);
}

void TestListView::init()
{
    m_model = std::make_unique<SampleList>();
    m_view = std::make_unique<ProposalView>(*m_theme);
    m_view->setModel(m_model.get());
    m_view->resize(734, 630);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestListView::cleanup()
{
    m_view.reset();
    m_model.reset();
}

void TestListView::rowHeightsAgreeWithPlainSums()
{
    QRandomGenerator random(7);
    RowHeights heights;
    heights.reset(50, 96);
    QList<int> plain(50, 96);
    for (int step = 0; step < 2000; ++step) {
        const int count = static_cast<int>(plain.size());
        const int row = count > 0 ? random.bounded(count) : 0;
        switch (random.bounded(4)) {
        case 0:
            heights.insert(row, 3);
            plain.insert(row, 3, 96);
            break;
        case 1:
            if (count > 4) {
                const int removed = qMin(3, count - row);
                heights.remove(row, removed);
                plain.remove(row, removed);
            }
            break;
        default:
            if (count > 0) {
                plain[row] = random.bounded(20, 200);
                heights.setHeight(row, plain[row]);
            }
        }
        const int probe = random.bounded(static_cast<int>(plain.size()));
        qint64 above = 0;
        for (int i = 0; i < probe; ++i)
            above += plain[i];
        QCOMPARE(heights.top(probe), above);
        QCOMPARE(heights.rowAt(above), probe);
        QCOMPARE(heights.rowAt(above + plain[probe] - 1), probe);
    }
    QCOMPARE(heights.rowAt(-5), 0);
    QCOMPARE(heights.rowAt(heights.total() + 5), heights.count() - 1);
    heights.reset(0, 96);
    QCOMPARE(heights.rowAt(0), -1);
}

void TestListView::firstPaintReadsOnlyWhatIsSeen()
{
    m_model->fill(100'000);
    m_model->read.clear();
    m_view->grab();
    QVERIFY(!m_model->read.isEmpty());
    QCOMPARE_LE(m_model->read.size(), 24);
    m_model->read.clear();
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
    m_view->grab();
    QCOMPARE_LE(m_model->read.size(), 24);
    const auto [first, last] = m_view->visibleRows();
    QVERIFY(first > 30'000 && last < 70'000);
}

void TestListView::rowsAreAsHighAsTheirText()
{
    m_model->fill(SampleList::six());
    m_view->setCurrentIndex(m_model->index(0));
    m_view->grab();
    const auto height = [&](int row) { return m_view->visualRect(m_model->index(row)).height(); };
    // Three lines for the current one, two for the others, and a line of chips.
    QCOMPARE(height(0), 12 + 3 * 21 + 8 + 22 + 12);
    QCOMPARE(height(1), 12 + 2 * 21 + 8 + 22 + 12);
    m_view->setCurrentIndex(m_model->index(1));
    QCOMPARE(height(0), 96);
    QCOMPARE(height(1), 117);
    SampleList::Entry bare;
    bare.text = QStringLiteral("Ngắn");
    m_model->insertAt(6, bare);
    QCOMPARE(height(6), 12 + 21 + 12);
    m_model->setText(6, QString(QStringLiteral("dài ")).repeated(80));
    QCOMPARE(height(6), 12 + 42 + 12);
}

void TestListView::keysMoveAndSelect()
{
    m_model->fill(1000);
    m_view->setFocus();
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentIndex().row(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_view->selectionModel()->selectedRows().size(), 3);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_view->currentIndex().row(), 4);
    QCOMPARE(m_view->selectionModel()->selectedRows().size(), 3);
    QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(m_view->selectionModel()->selectedRows().size(), 4);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentIndex().row(), 999);
    QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    const int above = m_view->currentIndex().row();
    QVERIFY(above < 998 && above > 980);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->currentIndex().row(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QVERIFY(m_view->currentIndex().row() > 2);
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->selectionModel()->selectedRows().size(), 1000);
    // Letters are not a search here.
    const int before = m_view->currentIndex().row();
    QTest::keyClicks(m_view.get(), QStringLiteral("9"));
    QCOMPARE(m_view->currentIndex().row(), before);
    QSignalSpy opened(m_view.get(), &ProposalView::opened);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
}

void TestListView::scrollingUpDoesNotJump()
{
    m_model->fill(5000);
    m_view->setCurrentIndex({});
    QScrollBar* bar = m_view->verticalScrollBar();
    // Land amid rows that were never measured, then go up in small steps.
    bar->setValue(bar->maximum() / 2);
    m_view->grab();
    for (int step = 0; step < 120; ++step) {
        const auto [first, last] = m_view->visibleRows();
        const int watched = (first + last) / 2;
        const int before = top(watched);
        bar->setValue(bar->value() - 37);
        m_view->grab();
        QCOMPARE(top(watched), before + 37);
    }
}

void TestListView::rowsAboveComeAndGoWithoutAJump()
{
    QList<SampleList::Entry> entries;
    for (int i = 1; i <= 400; ++i)
        entries.append(SampleList::filler(i));
    m_model->fill(entries);
    m_view->verticalScrollBar()->setValue(9000);
    m_view->grab();
    const int watched = m_view->visibleRows().first + 2;
    const QString text = m_model->index(watched).data(TextRole).toString();
    const int before = top(watched);
    m_model->insertAt(3, SampleList::filler(4));
    QCOMPARE(m_model->index(watched + 1).data(TextRole).toString(), text);
    QCOMPARE(top(watched + 1), before);
    m_model->removeAt(0);
    m_model->removeAt(0);
    QCOMPARE(top(watched - 1), before);
    m_model->setText(1, QStringLiteral("Ngắn"));
    QCOMPARE(top(watched - 1), before);
}

void TestListView::endShowsTheLastRowWhole()
{
    m_model->fill(3000);
    m_view->setFocus();
    QTest::keyClick(m_view.get(), Qt::Key_End);
    m_view->grab();
    const QRect last = m_view->visualRect(m_model->index(2999));
    QVERIFY(m_view->viewport()->rect().contains(last));
    QCOMPARE(m_view->indexAt(last.center()).row(), 2999);
    QCOMPARE(m_view->indexAt({100, last.bottom() + 5}).isValid(), false);
}

void TestListView::editsInPlace()
{
    m_model->fill(SampleList::six());
    m_view->setFocus();
    m_view->setCurrentIndex(m_model->index(2));
    QTest::keyClick(m_view.get(), Qt::Key_F2);
    auto* editor = m_view->findChild<RowEditor*>();
    QVERIFY(editor);
    QVERIFY(editor->hasFocus());
    // The row makes room for the whole text.
    QApplication::processEvents();
    QVERIFY(m_view->visualRect(m_model->index(2)).height() > 117);
    QVERIFY(m_view->visualRect(m_model->index(2)).contains(editor->geometry().center()));
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Mot"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(editor, QStringLiteral("Hai"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(m_model->index(2).data(TextRole).toString(), QStringLiteral("Mot\nHai"));
    QTRY_VERIFY(!m_view->findChild<RowEditor*>());
    QVERIFY(m_view->hasFocus());
    m_view->grab();
    QCOMPARE(m_view->visualRect(m_model->index(2)).height(), 12 + 21 + 8 + 22 + 12);
}

void TestListView::escapeLeavesTheText()
{
    m_model->fill(SampleList::six());
    const QString before = m_model->index(0).data(TextRole).toString();
    const QPoint at = m_view->visualRect(m_model->index(0)).center();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, at);
    auto* editor = m_view->findChild<RowEditor*>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("xyz"));
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(!m_view->findChild<RowEditor*>());
    QCOMPARE(m_model->index(0).data(TextRole).toString(), before);
}

void TestListView::editorSurvivesAChangeOfTheRow()
{
    m_model->fill(SampleList::six());
    m_view->setCurrentIndex(m_model->index(0));
    m_view->edit(m_model->index(0));
    auto* editor = m_view->findChild<RowEditor*>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral(" typed"));
    // Somebody else's change to the same row takes nothing from what is being typed.
    m_model->setText(0, QStringLiteral("other"));
    QVERIFY(editor->text().endsWith(QStringLiteral(" typed")));
    m_model->insertAt(0, SampleList::filler(1));
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(m_model->index(1).data(TextRole).toString().endsWith(QStringLiteral(" typed")));
}

void TestListView::dropsBetweenRows()
{
    m_model->fill(SampleList::six());
    m_view->grab();
    std::unique_ptr<QMimeData> rows(m_model->mimeData({m_model->index(4), m_model->index(5)}));
    const auto drop = [&](QPoint at) {
        QDragEnterEvent enter(at, Qt::MoveAction, rows.get(), Qt::LeftButton, {});
        QApplication::sendEvent(m_view->viewport(), &enter);
        QDragMoveEvent move(at, Qt::MoveAction, rows.get(), Qt::LeftButton, {});
        QApplication::sendEvent(m_view->viewport(), &move);
        const bool accepted = move.isAccepted();
        QDropEvent event(at, Qt::MoveAction, rows.get(), Qt::LeftButton, {});
        QApplication::sendEvent(m_view->viewport(), &event);
        return accepted;
    };
    const QRect second = m_view->visualRect(m_model->index(1));
    QVERIFY(drop(second.center() - QPoint(0, 20)));
    QVERIFY(drop(second.center() + QPoint(0, 20)));
    QVERIFY(drop({100, m_view->visualRect(m_model->index(5)).bottom() + 10}));
    QCOMPARE(m_model->drops.size(), 3);
    QCOMPARE(m_model->drops[0].first, QByteArray("4 5"));
    QCOMPARE(m_model->drops[0].second, 1);
    QCOMPARE(m_model->drops[1].second, 2);
    QCOMPARE(m_model->drops[2].second, 6);
    QCOMPARE(m_model->rowCount(), 6);
}

void TestListView::foreignDragsAreLeftToThePage()
{
    m_model->fill(SampleList::six());
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(QStringLiteral("/letter.docx"))});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction | Qt::MoveAction, &file, Qt::LeftButton,
                          {});
    enter.ignore();
    QApplication::sendEvent(m_view->viewport(), &enter);
    QVERIFY(!enter.isAccepted());
}

void TestListView::altArrowsAskToMove()
{
    m_model->fill(SampleList::six());
    m_view->setCurrentIndex(m_model->index(2));
    QSignalSpy moves(m_view.get(), &ProposalView::moveRequested);
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(moves.count(), 2);
    QCOMPARE(moves[0][0].toInt(), -1);
    QCOMPARE(moves[1][0].toInt(), 1);
    QCOMPARE(m_view->currentIndex().row(), 2);
}

void TestListView::largerTextMakesRowsHigher()
{
    m_model->fill(SampleList::six());
    m_view->setCurrentIndex(m_model->index(0));
    m_view->grab();
    const int before = m_view->visualRect(m_model->index(1)).height();
    m_theme->setTextSize(150);
    m_view->grab();
    QCOMPARE_GE(m_view->visualRect(m_model->index(1)).height(), before * 14 / 10);
    m_theme->setTextSize(100);
    m_view->grab();
    QCOMPARE(m_view->visualRect(m_model->index(1)).height(), before);
}

void TestListView::emptyPlaceShowsWithoutRows()
{
    auto* empty = new EmptyPlace(*m_theme);
    empty->setText(QStringLiteral("Chưa có kiến nghị nào"), QStringLiteral("Thả văn bản vào đây."));
    empty->setPrimary(QStringLiteral("Nhận văn bản…"));
    m_view->setEmptyWidget(empty);
    QVERIFY(empty->isVisible());
    test::shot(*m_view, QStringLiteral("list-empty"));
    m_model->fill(SampleList::six());
    QTRY_VERIFY(!empty->isVisible());
    m_model->fill(0);
    QTRY_VERIFY(empty->isVisible());
}

void TestListView::rowsSpeakToScreenReaders()
{
    m_model->fill(SampleList::six());
    m_view->setCurrentIndex(m_model->index(2));
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 6);
    QAccessibleInterface* row = list->child(2);
    QVERIFY(row);
    QCOMPARE(row->role(), QAccessible::ListItem);
    const QString said = row->text(QAccessible::Name);
    QVERIFY(said.startsWith(QStringLiteral("3. Bộ Thông tin")));
    QVERIFY(said.contains(QStringLiteral("chế độ thu nhập cụ thể")));
    QVERIFY(said.endsWith(QStringLiteral("Thông qua 18/25")));
    QVERIFY(row->state().selected);
    QVERIFY(!list->child(1)->state().selected);
    QCOMPARE(list->indexOfChild(row), 2);
    QCOMPARE(row->rect().size(), m_view->visualRect(m_model->index(2)).size());
    const QPoint middle = row->rect().center();
    QCOMPARE(list->childAt(middle.x(), middle.y()), row);
    m_model->fill(2);
    QVERIFY(!row->isValid());
    QCOMPARE(list->child(5), nullptr);
}

void TestListView::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestListView::pictures()
{
    QFETCH(bool, dark);
    m_theme->setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    QList<SampleList::Entry> entries = SampleList::six();
    m_model->fill(entries);
    m_view->setCurrentIndex(m_model->index(0));
    m_view->clearFocus();
    const QString suffix = dark ? QStringLiteral("dark") : QStringLiteral("light");
    test::shot(*m_view, QStringLiteral("list-") + suffix);
    const QImage picture = m_view->grab().toImage();
    const qreal scale = picture.devicePixelRatio();
    const auto at = [&](int x, int y) {
        return picture.pixelColor(qRound(x * scale), qRound(y * scale));
    };
    QCOMPARE(at(12, 40), m_theme->color(Token::Tint));
    QCOMPARE(at(4, 40), m_theme->color(Token::Paper));
    QCOMPARE(at(12, 150), m_theme->color(Token::Paper));
    QCOMPARE(at(66, 213), m_theme->color(Token::Line));

    entries[1].found = {{entries[1].text.indexOf(QStringLiteral("nghiên cứu")), 10}};
    entries[3].mark = {RowMark::Kind::MissingLead, QStringLiteral("Thiếu chủ trì")};
    entries[4].mark = {RowMark::Kind::Failed, QStringLiteral("Không thông qua 15/25")};
    entries[5].depth = 1;
    SampleList::Entry heading;
    heading.text = QStringLiteral("Về tổ chức và nhân sự");
    heading.kind = ProposalKind::Heading;
    entries.insert(2, heading);
    m_model->fill(entries);
    m_view->setCurrentIndex(m_model->index(0));
    m_view->selectionModel()->select(m_model->index(1), QItemSelectionModel::Select);
    test::shot(*m_view, QStringLiteral("list-states-") + suffix);
    m_view->edit(m_model->index(3));
    QApplication::processEvents();
    test::shot(*m_view, QStringLiteral("list-edit-") + suffix);
    m_theme->setMode(Theme::Mode::Light);
}

QTEST_MAIN(TestListView)
#include "tst_listview.moc"
