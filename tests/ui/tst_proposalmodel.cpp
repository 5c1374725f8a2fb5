// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bodydirectory.h"
#include "models/proposalmodel.h"
#include "models/rowdiff.h"
#include "models/searchhighlight.h"
#include "ui/proposalsfixture.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace nghisu;

class TestProposalModel : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsRowsInOrderWithTheirNumbers();
    void movingOneKeepsSelectionAndResetsNothing();
    void manyChangesAtOnceBeginAnew();
    void roles();
    void addresseesAreMarkedInTheText();
    void marks();
    void filters();
    void searchFindsWithoutMarks();
    void editingDoesNotTakeAFoundRowAway();
    void editInPlaceReachesTheFile();
    void refusedEditIsHandedOn();
    void dragAndDropMoves();
    void dropUnderAHeading();
    void draggedParentsTakeTheirChildren();
    void foreignDropsAreRefused();
    void nothingMovesInAFilteredList();
    void holdsFewTexts();
    void randomOperationsKeepTheOrder();
    void rowDiffIsRight();
    void highlights();

private:
    QStringList texts() const;
    QModelIndex index(int row) const { return m_model->index(row); }
    bool drop(const QList<int>& rows, int before);

    std::unique_ptr<ProposalsFixture> m_fixture;
    std::unique_ptr<BodyDirectory> m_directory;
    std::unique_ptr<ProposalModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestProposalModel::init()
{
    m_fixture = std::make_unique<ProposalsFixture>();
    m_directory = std::make_unique<BodyDirectory>(m_fixture->desk());
    m_model = std::make_unique<ProposalModel>(m_fixture->desk(), *m_directory);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestProposalModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_directory.reset();
    m_fixture.reset();
}

QStringList TestProposalModel::texts() const
{
    QStringList result;
    for (int row = 0; row < m_model->rowCount(); ++row)
        result.append(index(row).data(TextRole).toString());
    return result;
}

bool TestProposalModel::drop(const QList<int>& rows, int before)
{
    QModelIndexList dragged;
    for (const int row : rows)
        dragged.append(index(row));
    const std::unique_ptr<QMimeData> mime(m_model->mimeData(dragged));
    return m_model->dropMimeData(mime.get(), Qt::MoveAction, before, 0, {});
}

void TestProposalModel::showsRowsInOrderWithTheirNumbers()
{
    QCOMPARE(m_model->rowCount(), 0);
    m_fixture->add(QStringLiteral("Một"));
    const ProposalId heading = m_fixture->add(QStringLiteral("Phần hai"), ProposalKind::Heading);
    m_fixture->addUnder(heading, QStringLiteral("Hai"));
    QCOMPARE(texts(), QStringList({QStringLiteral("Một"), QStringLiteral("Phần hai"),
                                   QStringLiteral("Hai")}));
    QCOMPARE(index(0).data(NumberRole).toString(), QStringLiteral("1"));
    QCOMPARE(index(2).data(NumberRole).toString(), QStringLiteral("2"));
    QCOMPARE(index(1).data(KindRole).toInt(), static_cast<int>(ProposalKind::Heading));
    QCOMPARE(index(2).data(DepthRole).toInt(), 1);
}

void TestProposalModel::movingOneKeepsSelectionAndResetsNothing()
{
    const QList<ProposalId> ids = m_fixture->addMany(6);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy moves(m_model.get(), &QAbstractItemModel::rowsMoved);
    QSignalSpy removals(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QItemSelectionModel selection(m_model.get());
    selection.setCurrentIndex(index(4),
                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);

    QVERIFY(moveProposals(m_fixture->file(), {ids[4]}, {}));

    QCOMPARE(m_model->idAt(0), ids[4]);
    QCOMPARE(moves.count(), 1);
    QCOMPARE(removals.count(), 0);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(selection.currentIndex().row(), 0);
    QVERIFY(selection.isSelected(index(0)));
    // Numbers have followed by themselves.
    for (int row = 0; row < 6; ++row)
        QCOMPARE(index(row).data(NumberRole).toString(), QString::number(row + 1));
}

void TestProposalModel::manyChangesAtOnceBeginAnew()
{
    const QList<ProposalId> ids = m_fixture->addMany(450);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QList<ProposalId> everySecond;
    for (qsizetype i = 0; i < ids.size(); i += 2)
        everySecond.append(ids[i]);
    QVERIFY(removeProposals(m_fixture->file(), everySecond));
    QCOMPARE(resets.count(), 1);
    QCOMPARE(m_model->rowCount(), 225);
    QVERIFY(m_fixture->file().undo());
    QCOMPARE(m_model->rowCount(), 450);
    QCOMPARE(m_model->idAt(0), ids[0]);
}

void TestProposalModel::roles()
{
    const ProposalId id = m_fixture->add(
        QStringLiteral("Bộ Nội vụ sửa Nghị định 102/2009/NĐ-CP theo Luật Đầu tư công."));
    QVERIFY(
        assignBody(m_fixture->file(), {id}, m_fixture->body(QStringLiteral("BNV")), Role::Lead));
    QVERIFY(assignGroup(m_fixture->file(), {id}, QStringLiteral("các Bộ ngành liên quan"),
                        Role::Coordinating));
    const auto assignments = index(0).data(AssignmentsRole).value<QList<Assignment>>();
    QCOMPARE(assignments.size(), 2);
    QCOMPARE(assignments[0].role, Role::Lead);
    QCOMPARE(assignments[0].name, QStringLiteral("Bộ Nội vụ"));
    QVERIFY(assignments[1].group);
    const auto citations = index(0).data(CitationsRole).value<QList<Citation>>();
    QCOMPARE(citations.size(), 2);
    QCOMPARE(citations[0].canonical, QStringLiteral("Nghị định 102/2009/NĐ-CP"));
}

void TestProposalModel::addresseesAreMarkedInTheText()
{
    m_fixture->add(QStringLiteral("Bộ Thông tin và Truyền thông và các Bộ ngành liên quan tiếp tục "
                                  "nghiên cứu."));
    const QString text = index(0).data(TextRole).toString();
    const auto spans = index(0).data(AddresseesRole).value<QList<Span>>();
    QStringList marked;
    for (const Span& span : spans)
        marked.append(text.mid(span.start, span.length));
    QCOMPARE(marked, QStringList({QStringLiteral("Bộ Thông tin và Truyền thông"),
                                  QStringLiteral("các Bộ ngành liên quan")}));
}

void TestProposalModel::marks()
{
    const QList<ProposalId> ids = m_fixture->addMany(3);
    for (const ProposalId id : ids.mid(1))
        QVERIFY(assignBody(m_fixture->file(), {id}, m_fixture->body(QStringLiteral("BNV")),
                           Role::Lead));
    m_fixture->vote(ids[1], 18, 7, 25);
    m_fixture->vote(ids[2], 15, 10, 25);
    QCOMPARE(index(0).data(MarkRole).value<RowMark>(),
             (RowMark{RowMark::Kind::MissingLead, QStringLiteral("No lead")}));
    QCOMPARE(index(1).data(MarkRole).value<RowMark>(),
             (RowMark{RowMark::Kind::Passed, QStringLiteral("Passed 18/25")}));
    QCOMPARE(index(2).data(MarkRole).value<RowMark>(),
             (RowMark{RowMark::Kind::Failed, QStringLiteral("Not passed 15/25")}));
}

void TestProposalModel::filters()
{
    const QList<ProposalId> ids = m_fixture->addMany(4);
    m_fixture->add(QStringLiteral("Phần"), ProposalKind::Heading);
    m_fixture->vote(ids[1], 20, 5, 25);
    m_fixture->vote(ids[2], 5, 20, 25);
    QCOMPARE(m_model->counts(), (ProposalModel::Counts{4, 2, 1}));

    m_model->setFilter(ProposalModel::Filter::Passed);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->idAt(0), ids[1]);
    QCOMPARE(index(0).data(NumberRole).toString(), QStringLiteral("2"));

    m_model->setFilter(ProposalModel::Filter::NotVoted);
    QCOMPARE(m_model->rowCount(), 2);
    m_fixture->vote(ids[0], 20, 5, 25);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->idAt(0), ids[3]);

    m_model->setFilter(ProposalModel::Filter::All);
    QCOMPARE(m_model->rowCount(), 5);
}

void TestProposalModel::searchFindsWithoutMarks()
{
    m_fixture->add(QStringLiteral("Bộ Thông tin và Truyền thông sớm tham mưu"));
    m_fixture->add(QStringLiteral("Bộ Nội vụ xem xét chức danh"));
    m_model->setSearch(QStringLiteral("chuc dan"));
    QCOMPARE(texts(), QStringList(QStringLiteral("Bộ Nội vụ xem xét chức danh")));
    const auto spans = index(0).data(HighlightRole).value<QList<Span>>();
    QCOMPARE(spans.size(), 2);
    QCOMPARE(texts().first().mid(spans[0].start, spans[0].length), QStringLiteral("chức"));
    QCOMPARE(texts().first().mid(spans[1].start, spans[1].length), QStringLiteral("dan"));
    m_model->setSearch(QString());
    QCOMPARE(m_model->rowCount(), 2);
    QVERIFY(index(1).data(HighlightRole).value<QList<Span>>().isEmpty());
}

void TestProposalModel::editingDoesNotTakeAFoundRowAway()
{
    const QList<ProposalId> ids = m_fixture->addMany(3);
    m_model->setSearch(QStringLiteral("thu 2"));
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(editText(m_fixture->file(), ids[1], QStringLiteral("Lời khác hẳn")));
    QCOMPARE(texts(), QStringList(QStringLiteral("Lời khác hẳn")));
    // Gone from the file, it is gone from the screen, too.
    QVERIFY(removeProposals(m_fixture->file(), {ids[1]}));
    QCOMPARE(m_model->rowCount(), 0);
}

void TestProposalModel::editInPlaceReachesTheFile()
{
    const ProposalId id = m_fixture->add(QStringLiteral("Cũ"));
    QVERIFY(m_model->setData(index(0), QStringLiteral("Mới theo Luật Đầu tư công"), Qt::EditRole));
    QCOMPARE(m_fixture->proposal(id).text, QStringLiteral("Mới theo Luật Đầu tư công"));
    QCOMPARE(index(0).data(CitationsRole).value<QList<Citation>>().size(), 1);
    QVERIFY(m_fixture->file().undo());
    QCOMPARE(index(0).data(TextRole).toString(), QStringLiteral("Cũ"));
}

void TestProposalModel::refusedEditIsHandedOn()
{
    m_fixture->add(QStringLiteral("Cũ"));
    // The proposal goes while nobody tells the list.
    m_fixture->desk().blockSignals(true);
    QVERIFY(removeProposals(m_fixture->file(), m_fixture->order()));
    m_fixture->desk().blockSignals(false);
    index(0).data(TextRole);
    QSignalSpy kept(m_model.get(), &ProposalModel::textNotStored);
    if (index(0).data(TextRole).toString().isEmpty())
        QSKIP("The text was not held any more");
    QVERIFY(!m_model->setData(index(0), QStringLiteral("Mới"), Qt::EditRole));
    QCOMPARE(kept.count(), 1);
    QCOMPARE(kept.first().at(1).toString(), QStringLiteral("Mới"));
    QCOMPARE(kept.first().at(2).value<Error>().code, ErrorCode::NoSuchProposal);
}

void TestProposalModel::dragAndDropMoves()
{
    const QList<ProposalId> ids = m_fixture->addMany(5);
    QVERIFY(drop({3, 1}, 0));  // in the order of the list, however they were clicked
    QCOMPARE(m_fixture->order(), QList<ProposalId>({ids[1], ids[3], ids[0], ids[2], ids[4]}));
    QVERIFY(drop({0}, 5));
    QCOMPARE(m_fixture->order(), QList<ProposalId>({ids[3], ids[0], ids[2], ids[4], ids[1]}));
    QVERIFY(drop({2}, 3));  // onto itself: nothing moves
    QCOMPARE(m_fixture->order(), QList<ProposalId>({ids[3], ids[0], ids[2], ids[4], ids[1]}));
    QCOMPARE(texts().size(), 5);
    const std::unique_ptr<QMimeData> mime(m_model->mimeData({index(0)}));
    QCOMPARE(mime->text(), QStringLiteral("1. Kiến nghị thứ 4"));
}

void TestProposalModel::dropUnderAHeading()
{
    const ProposalId one = m_fixture->add(QStringLiteral("một"));
    const ProposalId heading = m_fixture->add(QStringLiteral("Phần"), ProposalKind::Heading);
    const ProposalId under = m_fixture->addUnder(heading, QStringLiteral("trong phần"));
    const ProposalId next = m_fixture->add(QStringLiteral("Phần nữa"), ProposalKind::Heading);

    QVERIFY(drop({0}, 2));  // right below the heading
    QCOMPARE(m_fixture->order(), QList<ProposalId>({heading, one, under, next}));
    QCOMPARE(m_fixture->proposal(one).parent, heading);
    QVERIFY(drop({1}, 3));  // at the foot of its part, before the next heading
    QCOMPARE(m_fixture->order(), QList<ProposalId>({heading, under, one, next}));
    QCOMPARE(m_fixture->proposal(one).parent, heading);
    QVERIFY(drop({2}, 4));  // into the empty part at the end
    QCOMPARE(m_fixture->proposal(one).parent, next);
    QVERIFY(drop({3}, 0));  // above all headings
    QCOMPARE(m_fixture->order(), QList<ProposalId>({one, heading, under, next}));
    QVERIFY(!m_fixture->proposal(one).parent.isValid());
}

void TestProposalModel::draggedParentsTakeTheirChildren()
{
    const ProposalId heading = m_fixture->add(QStringLiteral("Phần"), ProposalKind::Heading);
    const ProposalId under = m_fixture->addUnder(heading, QStringLiteral("trong phần"));
    const ProposalId last = m_fixture->add(QStringLiteral("Phần cuối"), ProposalKind::Heading);
    QVERIFY(drop({0, 1}, 3));
    QCOMPARE(m_fixture->order(), QList<ProposalId>({last, heading, under}));
    QCOMPARE(m_fixture->proposal(under).parent, heading);
}

void TestProposalModel::foreignDropsAreRefused()
{
    m_fixture->addMany(2);
    QMimeData text;
    text.setText(QStringLiteral("1. Từ nơi khác"));
    QVERIFY(!m_model->canDropMimeData(&text, Qt::MoveAction, 0, 0, {}));
    QMimeData broken;
    broken.setData(m_model->mimeTypes().first(), QByteArray("\xff\xff\xff\x7f garbage"));
    QVERIFY(!m_model->dropMimeData(&broken, Qt::MoveAction, 0, 0, {}));
    QCOMPARE(m_model->rowCount(), 2);
}

void TestProposalModel::nothingMovesInAFilteredList()
{
    const QList<ProposalId> ids = m_fixture->addMany(3);
    m_model->setSearch(QStringLiteral("kien nghi"));
    QVERIFY(!drop({2}, 0));
    QCOMPARE(m_fixture->order(), ids);
}

void TestProposalModel::holdsFewTexts()
{
    QVERIFY(m_fixture->file().perform(
        QStringLiteral("proposal.add"), {}, [&](Repositories& repositories) -> Result<void> {
            for (int i = 0; i < 5000; ++i) {
                Proposal proposal;
                proposal.meeting = m_fixture->meeting();
                proposal.orderKey = QStringLiteral("%1V").arg(i, 8, 10, QLatin1Char('0'));
                proposal.text = QStringLiteral("Kiến nghị %1").arg(i);
                if (auto added = repositories.proposals.insert(proposal); !added)
                    return added.error();
            }
            return {};
        }));
    QCOMPARE(m_model->rowCount(), 5000);
    for (int row = 0; row < 5000; ++row)
        QCOMPARE(index(row).data(TextRole).toString(), QStringLiteral("Kiến nghị %1").arg(row));
    QVERIFY(m_model->heldTexts() <= ProposalCache::capacity);
}

void TestProposalModel::randomOperationsKeepTheOrder()
{
    QRandomGenerator random(20171124);
    CouncilFile& file = m_fixture->file();
    QItemSelectionModel selection(m_model.get());
    m_fixture->addMany(8);
    const auto any = [&]() -> ProposalId {
        const QList<ProposalId> all = m_fixture->order();
        return all.isEmpty() ? ProposalId() : all[random.bounded(static_cast<int>(all.size()))];
    };
    for (int step = 0; step < 300; ++step) {
        m_fixture->clock().advance(10);
        if (step % 25 == 0 && m_model->rowCount() > 0)
            selection.setCurrentIndex(index(random.bounded(m_model->rowCount())),
                                      QItemSelectionModel::ClearAndSelect
                                          | QItemSelectionModel::Rows);
        const ProposalId chosen = m_model->idAt(selection.currentIndex().row());
        // Some are refused (into itself, at the end of the list): the list must stand either way.
        switch (random.bounded(9)) {
        case 0:
            m_fixture->add(QStringLiteral("Thêm %1").arg(step),
                           random.bounded(4) == 0 ? ProposalKind::Heading : ProposalKind::Proposal);
            break;
        case 1:
            if (m_model->rowCount() > 3)
                (void)removeProposals(file, {any()}).has_value();
            break;
        case 2: {
            const ProposalId after = any();
            const Proposal place = m_fixture->proposal(after);
            (void)moveProposals(file, {any()}, {place.parent, after}).has_value();
            break;
        }
        case 3:
            (void)moveProposalsBy(file, {any()}, random.bounded(2) == 0 ? -1 : 1).has_value();
            break;
        case 4:
            (void)file.undo().has_value();
            break;
        case 5:
            (void)file.redo().has_value();
            break;
        case 6:
            (void)editText(file, any(), QStringLiteral("Sửa lời %1").arg(step)).has_value();
            break;
        case 7:
            (void)duplicateProposal(file, any()).has_value();
            break;
        case 8:
            if (m_model->rowCount() > 0)
                drop({random.bounded(m_model->rowCount())},
                     random.bounded(m_model->rowCount() + 1));
            break;
        }
        QList<ProposalId> shown;
        for (int row = 0; row < m_model->rowCount(); ++row)
            shown.append(m_model->idAt(row));
        QCOMPARE(shown, m_fixture->order());
        const QStringList numbers = m_fixture->numbers();
        for (int row = 0; row < m_model->rowCount(); ++row) {
            QCOMPARE(index(row).data(NumberRole).toString(), numbers[row]);
            QCOMPARE(index(row).data(TextRole).toString(), m_fixture->proposal(shown[row]).text);
        }
        // What was selected is selected still, wherever it went.
        if (chosen.isValid() && shown.contains(chosen))
            QCOMPARE(m_model->idAt(selection.currentIndex().row()), chosen);
    }
}

void TestProposalModel::rowDiffIsRight()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 400; ++round) {
        QList<RowKey> from;
        for (int i = 1, size = random.bounded(12); i <= size; ++i)
            from.append({ProposalId(i)});
        QList<RowKey> to = from;
        for (int i = 0, changes = random.bounded(6); i < changes; ++i) {
            const qsizetype at = to.isEmpty() ? 0 : random.bounded(static_cast<int>(to.size()));
            if (random.bounded(3) == 0 && !to.isEmpty())
                to.removeAt(at);
            else if (random.bounded(2) == 0)
                to.insert(at, {ProposalId(100 + i)});
            else if (!to.isEmpty())
                to.move(at, random.bounded(static_cast<int>(to.size())));
        }
        const auto steps = rowDiff(from, to, 100);
        QVERIFY(steps);
        QList<RowKey> now = from;
        for (const RowStep& step : *steps) {
            const qsizetype count = step.last - step.first + 1;
            if (step.kind == RowStep::Kind::Remove)
                now.remove(step.first, count);
            else if (step.kind == RowStep::Kind::Move)
                now.move(step.first, step.to > step.first ? step.to - 1 : step.to);
            else
                now = now.mid(0, step.first) + to.mid(step.first, count) + now.mid(step.first);
        }
        QCOMPARE(now, to);
    }
    // One that moves far is one step, whichever way.
    QList<RowKey> row;
    for (int i = 1; i <= 50; ++i)
        row.append({ProposalId(i)});
    QList<RowKey> down = row;
    down.move(2, 40);
    QCOMPARE(rowDiff(row, down, 100)->size(), 1);
    QCOMPARE(rowDiff(down, row, 100)->size(), 1);
    QVERIFY(!rowDiff(row, {}, 0));
}

void TestProposalModel::highlights()
{
    const QString text = QStringLiteral("Hoá đơn, hóa đơn và sự đổi mới");
    const auto found = [&](const QString& query) {
        QStringList words;
        for (const Span& span : searchHighlights(text, query))
            words.append(text.mid(span.start, span.length));
        return words;
    };
    QCOMPARE(found(QStringLiteral("hoa")),
             QStringList({QStringLiteral("Hoá"), QStringLiteral("hóa")}));
    QCOMPARE(found(QStringLiteral("DOI mo")),
             QStringList({QStringLiteral("đổi"), QStringLiteral("mớ")}));
    QCOMPARE(found(QStringLiteral("oa")), QStringList());
    QCOMPARE(found(QStringLiteral(" , ")), QStringList());
}

QTEST_MAIN(TestProposalModel)
#include "tst_proposalmodel.moc"
