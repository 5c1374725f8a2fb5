// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/daylink.h"
#include "panels/inspectorcitations.h"
#include "panels/inspectorlink.h"
#include "panels/inspectorsheet.h"
#include "session/citing.h"
#include "session/followingup.h"
#include "session/listediting.h"
#include "session/meetingplanning.h"
#include "session/merging.h"
#include "session/proposalfields.h"
#include "session/takingin.h"
#include "shell/unstored.h"
#include "ui/inspectorfixture.h"
#include "widgets/chip.h"
#include "widgets/proposerfield.h"
#include "widgets/tagfield.h"
#include "widgets/wordpicker.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace nghisu;
using namespace Qt::StringLiterals;

class TestInspectorFields : public QObject {
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<InspectorFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void emptyRowsWaitForMore();
    void headingsHaveFewFields();
    void topicIsOfferedWithoutMarks();
    void newTopicIsTakenAsTyped();
    void escapeBringsTheTopicBack();
    void leavingStoresTheTopic();
    void whoProposesIsOfferedWhileTyping();
    void whatIsTypedAsProposerStays();
    void whatTheDiskDoesNotTakeIsKept();
    void tagsComeAndGo();
    void stateFromItsMenu();
    void urgentIsOneClick();
    void deadlineForAllAnswers();
    void citationsByHand();
    void mergedOriginsAreShown();
    void carriedFromLeadsBack();
    void handedOnBodiesSayWhoAnswersToday();
    void closingTheFileInTheMiddleOfTyping();
    void readOnlyFilesOfferNothing();

private:
    InspectorFixture& f() { return *m_fixture; }
    static void type(const QString& text) { typeInto(QApplication::focusWidget(), text); }
    static void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void more() { QTest::mouseClick(f().find<InspectorLink>("moreFields"), Qt::LeftButton); }
    QString makeFile(const QString& name, const QByteArray& content)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("Not written");
        return path;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<InspectorFixture> m_fixture;
};

void TestInspectorFields::emptyRowsWaitForMore()
{
    const ProposalId id = f().add(u"Một"_s);
    f().show(id);
    for (const char* name :
         {"topic", "tagField", "proposalState", "due", "attachments", "citations"})
        QVERIFY2(!f().shows(name), name);
    QVERIFY(f().shows("shortName"));
    more();
    for (const char* name :
         {"topic", "tagField", "proposalState", "due", "attachments", "citations"})
        QVERIFY2(f().shows(name), name);
    more();
    QVERIFY(!f().shows("topic"));
    // What holds something shows by itself, and nothing else.
    QVERIFY(setTopic(f().file(), {id}, u"Hạ tầng"_s));
    QVERIFY(f().shows("topic"));
    QVERIFY(!f().shows("tagField"));
}

void TestInspectorFields::headingsHaveFewFields()
{
    const ProposalId id = f().add(u"I. Hạ tầng"_s, ProposalKind::Heading);
    f().show(id);
    QVERIFY(f().shows("shortName"));
    QVERIFY(f().shows("note"));
    for (const char* name : {"topic", "tagField", "leadField", "moreFields"})
        QVERIFY2(!f().shows(name), name);
}

void TestInspectorFields::topicIsOfferedWithoutMarks()
{
    const QList<ProposalId> ids = f().addMany(2);
    QVERIFY(setTopic(f().file(), {ids[0]}, u"Hạ tầng"_s));
    f().show(ids[1]);
    more();
    auto* topic = f().find<ValuePicker>("topic");
    topic->setFocus();
    type(u"ha ta"_s);
    QVERIFY(topic->isOpen());
    QCOMPARE(topic->offered(), (QStringList{u"Hạ tầng"_s, u"ha ta"_s}));
    key(Qt::Key_Return);
    QCOMPARE(f().proposal(ids[1]).topic, u"Hạ tầng"_s);
    QCOMPARE(topic->text(), u"Hạ tầng"_s);
    // One step, that undo takes back.
    QVERIFY(f().file().undo());
    QCOMPARE(f().proposal(ids[1]).topic, QString());
    QCOMPARE(topic->text(), QString());
}

void TestInspectorFields::newTopicIsTakenAsTyped()
{
    const ProposalId id = f().add(u"Một"_s);
    QVERIFY(setTopic(f().file(), {id}, u"Hạ tầng"_s));
    f().show(id);
    auto* topic = f().find<ValuePicker>("topic");
    topic->setFocus();
    topic->selectAll();
    type(u"Hạ"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QCOMPARE(f().proposal(id).topic, u"Hạ"_s);
    topic->selectAll();
    type(u"Cán bộ"_s);
    key(Qt::Key_Return);
    QCOMPARE(f().proposal(id).topic, u"Cán bộ"_s);
}

void TestInspectorFields::escapeBringsTheTopicBack()
{
    const ProposalId id = f().add(u"Một"_s);
    QVERIFY(setTopic(f().file(), {id}, u"Hạ tầng"_s));
    f().show(id);
    QSignalSpy back(&f().inspector(), &Inspector::backRequested);
    auto* topic = f().find<ValuePicker>("topic");
    topic->setFocus();
    type(u"xyz"_s);
    key(Qt::Key_Escape);
    QCOMPARE(topic->text(), u"Hạ tầng"_s);
    QCOMPARE(back.count(), 0);
    QCOMPARE(f().proposal(id).topic, u"Hạ tầng"_s);
}

void TestInspectorFields::leavingStoresTheTopic()
{
    const QList<ProposalId> ids = f().addMany(2);
    f().show(ids[0]);
    more();
    f().find<ValuePicker>("topic")->setFocus();
    type(u"Đào tạo"_s);
    f().show(ids[1]);
    QCOMPARE(f().proposal(ids[0]).topic, u"Đào tạo"_s);
    QCOMPARE(f().proposal(ids[1]).topic, QString());
}

void TestInspectorFields::whoProposesIsOfferedWhileTyping()
{
    const QList<ProposalId> ids = f().addMany(2);
    QVERIFY(editProposingBody(f().file(), ids[1], u"Hiệp hội Thép Việt Nam"_s));
    f().show(ids[0]);
    auto* proposer = f().find<ProposerField>("proposingBody");
    proposer->setFocus();
    type(u"lang son"_s);
    QVERIFY(proposer->isOpen());
    const QString first = proposer->offered().value(0);
    QCOMPARE(first, u"Tỉnh Lạng Sơn"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QVERIFY(!proposer->isOpen());
    QCOMPARE(proposer->text(), first);
    QCOMPARE(f().proposal(ids[0]).proposingBody, first);
    // A department by its short form.
    proposer->selectAll();
    type(u"so tttt lang son"_s);
    QCOMPARE(proposer->offered().value(0), u"Sở Thông tin và Truyền thông tỉnh Lạng Sơn"_s);
    // What another proposal names is offered, too.
    proposer->selectAll();
    type(u"thep"_s);
    QCOMPARE(proposer->offered(), QStringList(u"Hiệp hội Thép Việt Nam"_s));
    key(Qt::Key_Escape);
    QVERIFY(!proposer->isOpen());
    QCOMPARE(proposer->text(), u"thep"_s);
}

void TestInspectorFields::whatIsTypedAsProposerStays()
{
    const ProposalId id = f().add(u"Một"_s);
    f().show(id);
    auto* proposer = f().find<ProposerField>("proposingBody");
    proposer->setFocus();
    type(u"Lạng Sơn"_s);
    QVERIFY(proposer->isOpen());
    // Enter without a choice takes nothing that was not asked for.
    key(Qt::Key_Return);
    QVERIFY(!proposer->isOpen());
    QCOMPARE(f().proposal(id).proposingBody, u"Lạng Sơn"_s);
}

void TestInspectorFields::whatTheDiskDoesNotTakeIsKept()
{
    const QList<ProposalId> ids = f().addMany(2);
    f().show(ids[0]);
    more();
    const QString elsewhere = f().path() + u".away"_s;
    QVERIFY(QFile::rename(f().path(), elsewhere));
    f().find<ValuePicker>("topic")->setFocus();
    type(u"Đào tạo"_s);
    key(Qt::Key_Return);
    QVERIFY(!f().desk().unstored().isEmpty());
    f().show(ids[1]);
    QCOMPARE(f().find<ValuePicker>("topic")->text(), QString());
    f().show(ids[0]);
    QCOMPARE(f().find<ValuePicker>("topic")->text(), u"Đào tạo"_s);
    QVERIFY(QFile::rename(elsewhere, f().path()));
    QVERIFY(f().desk().unstored().store(f().file()));
    QCOMPARE(f().proposal(ids[0]).topic, u"Đào tạo"_s);
    QVERIFY(f().desk().unstored().isEmpty());
}

void TestInspectorFields::tagsComeAndGo()
{
    const QList<ProposalId> ids = f().addMany(2);
    QVERIFY(addTag(f().file(), {ids[0]}, u"cần hỏi lại"_s));
    f().show(ids[1]);
    more();
    auto* tags = f().find<TagField>("tagField");
    tags->startAdding();
    QVERIFY(tags->picker()->offered().contains(u"cần hỏi lại"_s));
    type(u"hoi"_s);
    key(Qt::Key_Return);
    QCOMPARE(f().proposal(ids[1]).tags, QStringList(u"cần hỏi lại"_s));
    // The field stays for the next one.
    QCOMPARE(QApplication::focusWidget(), tags->picker());
    type(u"trọng tâm"_s);
    key(Qt::Key_Return);
    QCOMPARE(tags->tags().size(), 2);
    key(Qt::Key_Escape);
    QVERIFY(!tags->picker()->isVisible());
    Chip* first = nullptr;
    for (Chip* chip : tags->findChildren<Chip*>()) {
        if (chip->isVisible() && chip->text() == u"cần hỏi lại"_s)
            first = chip;
    }
    QVERIFY(first);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Delete);
    QCOMPARE(f().proposal(ids[1]).tags, QStringList(u"trọng tâm"_s));
}

void TestInspectorFields::stateFromItsMenu()
{
    const ProposalId id = f().add(u"Một"_s);
    f().show(id);
    more();
    auto* state = f().find<InspectorLink>("proposalState");
    QCOMPARE(state->text(), u"Draft"_s);
    state->setFocus();
    key(Qt::Key_Return);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 5);
    QVERIFY(menu->actions().first()->isChecked());
    menu->actions().at(1)->trigger();
    menu->close();
    QCOMPARE(f().proposal(id).state, ProposalState::Agreed);
    QCOMPARE(state->text(), u"Agreed"_s);
}

void TestInspectorFields::urgentIsOneClick()
{
    const ProposalId id = f().add(u"Một"_s);
    f().show(id);
    more();
    auto* urgent = f().find<QCheckBox>("urgent");
    QTest::keyClick(urgent, Qt::Key_Space);
    QVERIFY(f().proposal(id).urgent);
    QTest::keyClick(urgent, Qt::Key_Space);
    QVERIFY(!f().proposal(id).urgent);
}

void TestInspectorFields::deadlineForAllAnswers()
{
    const ProposalId id = f().add(u"Một"_s);
    for (const char* code : {"BNV", "BTC"})
        QVERIFY(assignBody(f().file(), {id}, f().body(QLatin1String(code)), Role::Coordinating));
    f().show(id);
    more();
    auto* due = f().find<DayLink>("due");
    QTest::mouseClick(due, Qt::LeftButton);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    emit menu->findChild<QCalendarWidget*>(u"dayCalendar"_s)->activated(QDate(2018, 6, 30));
    for (const Assignment& one : f().proposal(id).assignments)
        QCOMPARE(one.answer.dueOn, QDate(2018, 6, 30));
    QCOMPARE(due->text(), u"30/06/2018"_s);
    QTest::mouseClick(due, Qt::LeftButton);
    QVERIFY(f().choose("dayMenu", "noDay"));
    QVERIFY(!f().proposal(id).assignments.first().answer.dueOn.isValid());
}

void TestInspectorFields::citationsByHand()
{
    const ProposalId id = f().add(u"Bộ Nội vụ sửa Luật Đầu tư công"_s);
    f().show(id);
    auto* citations = f().find<InspectorCitations>("citations");
    QCOMPARE(citations->lines(), QStringList(u"Luật Đầu tư công"_s));
    QVERIFY(!f().shows("citationAdd"));
    more();
    QTest::mouseClick(f().find<QAbstractButton>("citationAdd"), Qt::LeftButton);
    // As it is cited, whatever way it is typed.
    type(u"Nghị định số 64/2007/NĐ-CP"_s);
    key(Qt::Key_Return);
    QCOMPARE(citations->lines(),
             (QStringList{u"Luật Đầu tư công"_s, u"Nghị định 64/2007/NĐ-CP"_s}));
    // Only what was named by hand can be removed.
    const auto lineOf = [&](const QString& words) {
        for (InspectorLink* line : citations->findChildren<InspectorLink*>()) {
            if (line->isVisible() && line->text() == words)
                return line;
        }
        qFatal("No such line");
        return static_cast<InspectorLink*>(nullptr);
    };
    QSignalSpy found(&f().desk(), &Desk::findRequested);
    QTest::mouseClick(lineOf(u"Luật Đầu tư công"_s), Qt::LeftButton);
    QVERIFY(!f().choose("citationMenu", "removeCitation"));
    QTest::mouseClick(lineOf(u"Luật Đầu tư công"_s), Qt::LeftButton);
    QVERIFY(f().choose("citationMenu", "findCitation"));
    QCOMPARE(found.value(0).value(0).toString(), u"Luật Đầu tư công"_s);
    QTest::mouseClick(lineOf(u"Nghị định 64/2007/NĐ-CP"_s), Qt::LeftButton);
    QVERIFY(f().choose("citationMenu", "removeCitation"));
    QCOMPARE(citations->lines(), QStringList(u"Luật Đầu tư công"_s));
}

void TestInspectorFields::mergedOriginsAreShown()
{
    DraftDocument draft;
    draft.fileName = u"langson.txt"_s;
    draft.encoding = u"UTF-8"_s;
    draft.text = u"1. Một việc gần như thế\n"_s;
    draft.proposingBody = u"Sở TT&TT tỉnh Lạng Sơn"_s;
    DraftProposal one;
    one.number = u"1"_s;
    one.text = u"Một việc gần như thế"_s;
    one.source = {0, 23};
    draft.proposals = {one};
    const TakenIn taken = must(takeIn(f().file(), f().meeting(), draft, {}));
    const ProposalId kept = f().add(u"Một việc"_s);
    QVERIFY(mergeProposals(f().file(), kept, taken.proposals));
    f().show(kept);
    QCOMPARE(f().find<QLabel>("mergedBody")->text(), u"Sở TT&TT tỉnh Lạng Sơn"_s);
    auto* text = f().find<QLabel>("mergedText");
    QVERIFY(!text->isVisible());
    QTest::mouseClick(f().find<InspectorLink>("mergedFold"), Qt::LeftButton);
    QVERIFY(text->isVisible());
    QCOMPARE(text->text(), u"Một việc gần như thế"_s);
    QSignalSpy letter(f().inspector().sheet(), &InspectorSheet::letterRequested);
    auto* link = f().find<InspectorLink>("mergedLetter");
    QCOMPARE(link->text(), u"langson.txt, item 1"_s);
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(letter.count(), 1);
    QVERIFY(f().inspector().showsLetter());
}

void TestInspectorFields::carriedFromLeadsBack()
{
    const ProposalId earlier = f().add(u"Một việc"_s);
    QVERIFY(assignBody(f().file(), {earlier}, f().body(u"BNV"_s), Role::Lead));
    Meeting next;
    next.title = u"Họp năm sau"_s;
    next.day = QDate(2018, 11, 24);
    const MeetingId meeting = must(addMeeting(f().file(), next));
    QVERIFY(carryOver(f().file(), {earlier}, meeting));
    f().desk().setMeeting(meeting);
    const ProposalId carried = must(f().file().read().proposals.stubs(meeting)).first().id;
    f().show(carried);
    auto* link = f().find<InspectorLink>("carriedFrom");
    QCOMPARE(link->text(), u"goes on from proposal 1 of Họp toàn thể 2017"_s);
    QSignalSpy shown(&f().desk(), &Desk::proposalRequested);
    QTRY_VERIFY(!link->visibleRegion().isEmpty());
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(f().desk().meeting(), f().meeting());
    QCOMPARE(shown.value(0).value(0).value<ProposalId>(), earlier);
}

void TestInspectorFields::handedOnBodiesSayWhoAnswersToday()
{
    const ProposalId id = f().add(u"Một"_s);
    QVERIFY(assignBody(f().file(), {id}, f().body(u"BTTTT"_s), Role::Lead));
    f().show(id);
    auto* words = f().find<QLabel>("leadFieldToday");
    QVERIFY(!words->isVisible());
    QVERIFY(handOver(f().file(), f().body(u"BTTTT"_s), f().body(u"BKHCN"_s)));
    QVERIFY(words->isVisible());
    QCOMPARE(words->text(), u"answered today by Bộ Khoa học và Công nghệ"_s);
}

void TestInspectorFields::closingTheFileInTheMiddleOfTyping()
{
    const QList<ProposalId> ids = f().addMany(2);
    f().show(ids[0]);
    more();
    f().find<InspectorCitations>("citations")->startAdding();
    type(u"Luật Đầu tư công"_s);
    f().desk().setFile(nullptr);
    f().inspector().showProposals({});
    f().window().setFocus();
    QVERIFY(f().find<InspectorCitations>("citations")->lines().isEmpty());
}

void TestInspectorFields::readOnlyFilesOfferNothing()
{
    const ProposalId id = f().add(u"Bộ Nội vụ sửa Luật Đầu tư công"_s);
    QVERIFY(setTopic(f().file(), {id}, u"Hạ tầng"_s));
    QVERIFY(attachFile(f().file(), id, makeFile(u"a.pdf"_s, "%PDF")));
    const MeetingId meeting = f().meeting();
    const QString path = f().path();
    f().desk().setFile(nullptr);
    auto opened = CouncilFile::open(path, Access::ReadOnly, f().clock());
    QVERIFY(opened);
    f().desk().setFile(*std::move(opened));
    f().desk().setMeeting(meeting);
    f().show(id);
    QVERIFY(f().shows("topic"));
    QVERIFY(f().find<ValuePicker>("topic")->isReadOnly());
    for (const char* name : {"tagField", "moreFields", "attachmentAdd", "citationAdd", "due"})
        QVERIFY2(!f().shows(name), name);
    QTest::mouseClick(f().find<InspectorLink>("attachmentName"), Qt::LeftButton);
    QVERIFY(!f().choose("attachmentMenu", "removeAttachment"));
}

QTEST_MAIN(TestInspectorFields)
#include "tst_inspectorfields.moc"
