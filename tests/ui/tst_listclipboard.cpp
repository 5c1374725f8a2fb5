// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/carriedproposals.h"
#include "models/placesmodel.h"
#include "ui/listpagefixture.h"

#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// Proposals carried between places, meetings and files, and up and down a level.
class TestListClipboard : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void cutRowsWaitFaintAndMove();
    void copiesAreDrafts();
    void cutAndPastedTwiceIsCopied();
    void aHeadingTakesItsPartAlong();
    void toAnotherMeeting();
    void intoAnotherFile();
    void otherProgramsGetNumberedText();
    void strangeTextIsTakenIn();
    void anotherClipboardForgetsTheCut();
    void levelsChange();
    void nothingToStandUnder();
    void droppedOnAMeeting();
    void duplicatesSeveralInOneStep();

private:
    MeetingId otherMeeting()
    {
        Meeting meeting;
        meeting.title = u"Họp chuyên đề"_s;
        meeting.day = QDate(2018, 5, 18);
        return must(addMeeting(m_fixture->file(), meeting));
    }
    QStringList textsOf(MeetingId meeting)
    {
        QStringList texts;
        const QList<ProposalStub> stubs = must(m_fixture->file().read().proposals.stubs(meeting));
        for (const ProposalStub& stub : stubs)
            texts.append(m_fixture->proposal(stub.id).text);
        return texts;
    }
    bool isCut(ProposalId id) const
    {
        return m_fixture->model().index(m_fixture->model().rowOf(id)).data(CutRole).toBool();
    }

    std::unique_ptr<ListPageFixture> m_fixture;
    QList<ProposalId> m_ids;
};

void TestListClipboard::init()
{
    m_fixture = std::make_unique<ListPageFixture>();
    m_ids = m_fixture->addMany(4);
    m_fixture->page->view()->setFocus();
}

void TestListClipboard::cleanup()
{
    m_fixture.reset();
    QApplication::clipboard()->clear();
}

void TestListClipboard::cutRowsWaitFaintAndMove()
{
    m_fixture->choose({m_ids[0]});
    m_fixture->key(Qt::Key_X, Qt::ControlModifier);
    QVERIFY(isCut(m_ids[0]));
    QVERIFY(!isCut(m_ids[1]));
    QCOMPARE(m_fixture->order(), m_ids);
    m_fixture->choose({m_ids[2]});
    m_fixture->key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_fixture->order(), QList<ProposalId>({m_ids[1], m_ids[2], m_ids[0], m_ids[3]}));
    QVERIFY(!isCut(m_ids[0]));
    QVERIFY(m_fixture->file().undo());
    QCOMPARE(m_fixture->order(), m_ids);
}

void TestListClipboard::copiesAreDrafts()
{
    m_fixture->choose({m_ids[0], m_ids[1]});
    m_fixture->key(Qt::Key_C, Qt::ControlModifier);
    m_fixture->choose({m_ids[3]});
    m_fixture->key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_fixture->texts(),
             QStringList({u"Kiến nghị thứ 1"_s, u"Kiến nghị thứ 2"_s, u"Kiến nghị thứ 3"_s,
                          u"Kiến nghị thứ 4"_s, u"Kiến nghị thứ 1"_s, u"Kiến nghị thứ 2"_s}));
    QVERIFY(m_fixture->file().undo());
    QCOMPARE(m_fixture->order(), m_ids);
}

void TestListClipboard::cutAndPastedTwiceIsCopied()
{
    m_fixture->choose({m_ids[0]});
    m_fixture->key(Qt::Key_X, Qt::ControlModifier);
    m_fixture->choose({m_ids[3]});
    m_fixture->key(Qt::Key_V, Qt::ControlModifier);
    m_fixture->key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_fixture->order().size(), 5);
    QCOMPARE(m_fixture->texts().mid(3), QStringList({u"Kiến nghị thứ 1"_s, u"Kiến nghị thứ 1"_s}));
}

void TestListClipboard::aHeadingTakesItsPartAlong()
{
    const ProposalId heading = m_fixture->add(u"Phần"_s, ProposalKind::Heading);
    const ProposalId inside = m_fixture->addUnder(heading, u"trong phần"_s);
    m_fixture->choose({heading});
    m_fixture->key(Qt::Key_X, Qt::ControlModifier);
    QVERIFY(isCut(inside));
    const auto carried = CarriedProposals::of(QApplication::clipboard()->mimeData());
    QVERIFY(carried);
    QCOMPARE(carried->ids, QList<ProposalId>({heading}));
    QCOMPARE(carried->entries.size(), 2);
    QCOMPARE(carried->entries[1].depth, 1);
    m_fixture->choose({m_ids[0]});
    m_fixture->key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_fixture->order().mid(0, 3), QList<ProposalId>({m_ids[0], heading, inside}));
}

void TestListClipboard::toAnotherMeeting()
{
    const MeetingId other = otherMeeting();
    m_fixture->choose({m_ids[1]});
    m_fixture->key(Qt::Key_X, Qt::ControlModifier);
    m_fixture->desk().setMeeting(other);
    QVERIFY(m_fixture->action("actionPasteProposals")->isEnabled());
    m_fixture->page->view()->setFocus();
    m_fixture->action("actionPasteProposals")->trigger();
    QCOMPARE(textsOf(other), QStringList{u"Kiến nghị thứ 2"_s});
    QCOMPARE(m_fixture->order().size(), 3);
    QVERIFY(m_fixture->file().undo());
    QCOMPARE(textsOf(other), QStringList());
}

void TestListClipboard::intoAnotherFile()
{
    must(assignBody(m_fixture->file(), {m_ids[1]}, m_fixture->body(u"BNV"_s), Role::Lead));
    m_fixture->choose({m_ids[1]});
    m_fixture->key(Qt::Key_C, Qt::ControlModifier);
    const auto carried = CarriedProposals::of(QApplication::clipboard()->mimeData());
    ProposalsFixture other;
    const auto put = putDown(other.file(), *carried, true, other.meeting(), {});
    QVERIFY(put);
    QCOMPARE(other.proposal(put->first()).text, u"Kiến nghị thứ 2"_s);
    QCOMPARE(other.bodies(put->first(), Role::Lead), QStringList{u"Bộ Nội vụ"_s});
    // The other file knows nothing of it.
    QCOMPARE(m_fixture->order(), m_ids);
}

void TestListClipboard::otherProgramsGetNumberedText()
{
    m_fixture->choose({m_ids[1], m_ids[2]});
    m_fixture->key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"2. Kiến nghị thứ 2\n3. Kiến nghị thứ 3"_s);
}

void TestListClipboard::strangeTextIsTakenIn()
{
    QSignalSpy wanted(m_fixture->page, &ProposalsPage::pasteTextRequested);
    QApplication::clipboard()->setText(u"1. Kiến nghị từ thư điện tử"_s);
    m_fixture->choose({m_ids[1]});
    m_fixture->key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(m_fixture->order(), m_ids);
    // What only says that it is ours is not believed.
    auto* broken = new QMimeData;
    broken->setData(CarriedProposals::mimeType(), "{\"ids\": [1], \"entries\": 7}");
    QVERIFY(!CarriedProposals::of(broken));
    delete broken;
}

void TestListClipboard::anotherClipboardForgetsTheCut()
{
    m_fixture->choose({m_ids[1]});
    m_fixture->key(Qt::Key_X, Qt::ControlModifier);
    QVERIFY(isCut(m_ids[1]));
    QApplication::clipboard()->setText(u"khác"_s);
    QTRY_VERIFY(!isCut(m_ids[1]));
}

void TestListClipboard::levelsChange()
{
    m_fixture->choose({m_ids[1], m_ids[2]});
    m_fixture->key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(m_fixture->numbers(), QStringList({u"1"_s, u"1.1"_s, u"1.2"_s, u"2"_s}));
    QCOMPARE(m_fixture->model().index(1).data(DepthRole).toInt(), 1);
    m_fixture->key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(m_fixture->numbers(), QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
    QCOMPARE(m_fixture->order(), m_ids);
}

void TestListClipboard::nothingToStandUnder()
{
    QSignalSpy said(&m_fixture->desk(), &Desk::notified);
    m_fixture->choose({m_ids[0]});
    m_fixture->key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(said.count(), 1);
    QCOMPARE(m_fixture->order(), m_ids);
}

void TestListClipboard::droppedOnAMeeting()
{
    const MeetingId other = otherMeeting();
    PlacesModel places(m_fixture->desk());
    const QModelIndex target = places.meetingIndex(other);
    const std::unique_ptr<QMimeData> dragged(
        m_fixture->model().mimeData({m_fixture->model().index(0), m_fixture->model().index(2)}));
    QSignalSpy said(&m_fixture->desk(), &Desk::notified);
    QVERIFY(places.canDropMimeData(dragged.get(), Qt::MoveAction, -1, -1, target));
    QVERIFY(places.dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, target));
    QCOMPARE(textsOf(other), QStringList({u"Kiến nghị thứ 1"_s, u"Kiến nghị thứ 3"_s}));
    QCOMPARE(said.first().first().toString(), u"Moved 2 proposals to “Họp chuyên đề”"_s);
    QVERIFY(m_fixture->file().undo());
    QCOMPARE(m_fixture->order(), m_ids);
    QVERIFY(places.dropMimeData(dragged.get(), Qt::CopyAction, -1, -1, target));
    QCOMPARE(m_fixture->order(), m_ids);
    QCOMPARE(textsOf(other).size(), 2);
    // Years and the space around are no meetings; nor does it move into its own.
    QVERIFY(!places.canDropMimeData(dragged.get(), Qt::MoveAction, -1, -1, {}));
    QVERIFY(!places.dropMimeData(dragged.get(), Qt::MoveAction, -1, -1,
                                 places.meetingIndex(m_fixture->meeting())));
}

void TestListClipboard::duplicatesSeveralInOneStep()
{
    m_fixture->choose({m_ids[0], m_ids[1]});
    m_fixture->key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_fixture->texts().mid(0, 4),
             QStringList({u"Kiến nghị thứ 1"_s, u"Kiến nghị thứ 2"_s, u"Kiến nghị thứ 1"_s,
                          u"Kiến nghị thứ 2"_s}));
    QVERIFY(m_fixture->file().undo());
    QCOMPARE(m_fixture->order(), m_ids);
}

QTEST_MAIN(TestListClipboard)
#include "tst_listclipboard.moc"
