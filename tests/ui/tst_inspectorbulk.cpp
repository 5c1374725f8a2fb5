// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/daylink.h"
#include "panels/inspectorbulk.h"
#include "panels/inspectorlink.h"
#include "session/proposalfields.h"
#include "ui/inspectorfixture.h"
#include "widgets/chip.h"
#include "widgets/tagfield.h"
#include "widgets/wordpicker.h"

#include <QCalendarWidget>
#include <QCheckBox>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// Several proposals selected at once.
class TestInspectorBulk : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<InspectorFixture>();
        m_ids = m_fixture->addMany(3);
    }
    void cleanup() { m_fixture.reset(); }

    void differencesAreShownAsSeveral();
    void commonValuesAreShown();
    void topicForAll();
    void tagsForAll();
    void stateForAll();
    void urgencyForAll();
    void proposingBodyForAll();
    void deadlineForAll();
    void headingsArePassedOver();
    void whatIsTypedIsForThoseThatWereSelected();

private:
    InspectorFixture& f() { return *m_fixture; }
    void showAll() { f().inspector().showProposals(m_ids); }
    template <typename T>
    T* part(const char* name)
    {
        T* found = f().find<InspectorBulk>("inspectorBulk")->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("No %s", name);
        return found;
    }
    static void type(const QString& text) { typeInto(QApplication::focusWidget(), text); }
    static void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    std::unique_ptr<InspectorFixture> m_fixture;
    QList<ProposalId> m_ids;
};

void TestInspectorBulk::differencesAreShownAsSeveral()
{
    CouncilFile& file = f().file();
    QVERIFY(setTopic(file, {m_ids[0]}, u"Hạ tầng"_s));
    QVERIFY(setUrgent(file, {m_ids[1]}, true));
    QVERIFY(setState(file, {m_ids[2]}, ProposalState::Agreed));
    QVERIFY(setProposingBody(file, {m_ids[0]}, u"Sở TT&TT"_s));
    QVERIFY(assignBody(file, m_ids, f().body(u"BNV"_s), Role::Lead));
    QVERIFY(setDue(file, {m_ids[0]}, QDate(2018, 6, 30)));
    showAll();
    QCOMPARE(part<ValuePicker>("bulkTopic")->text(), QString());
    QCOMPARE(part<ValuePicker>("bulkTopic")->placeholderText(), u"several"_s);
    QCOMPARE(part<QCheckBox>("bulkUrgent")->checkState(), Qt::PartiallyChecked);
    QCOMPARE(part<InspectorLink>("bulkProposalState")->text(), u"several"_s);
    QCOMPARE(part<ValuePicker>("bulkProposingBody")->placeholderText(), u"several"_s);
    QCOMPARE(part<DayLink>("bulkDue")->text(), u"several"_s);
    // Looking changes nothing.
    f().inspector().showProposals({m_ids[0]});
    QCOMPARE(f().proposal(m_ids[0]).topic, u"Hạ tầng"_s);
    QCOMPARE(f().proposal(m_ids[1]).topic, QString());
}

void TestInspectorBulk::commonValuesAreShown()
{
    QVERIFY(setTopic(f().file(), m_ids, u"Hạ tầng"_s));
    QVERIFY(setUrgent(f().file(), m_ids, true));
    showAll();
    QCOMPARE(part<ValuePicker>("bulkTopic")->text(), u"Hạ tầng"_s);
    QCOMPARE(part<QCheckBox>("bulkUrgent")->checkState(), Qt::Checked);
    QCOMPARE(part<InspectorLink>("bulkProposalState")->text(), u"Draft"_s);
    QCOMPARE(part<DayLink>("bulkDue")->text(), u"No deadline"_s);
}

void TestInspectorBulk::topicForAll()
{
    QVERIFY(setTopic(f().file(), {m_ids[0]}, u"Hạ tầng"_s));
    showAll();
    part<ValuePicker>("bulkTopic")->setFocus();
    type(u"ha"_s);
    key(Qt::Key_Return);
    for (const ProposalId id : m_ids)
        QCOMPARE(f().proposal(id).topic, u"Hạ tầng"_s);
    QVERIFY(f().file().undo());
    QCOMPARE(f().proposal(m_ids[1]).topic, QString());
    QCOMPARE(part<ValuePicker>("bulkTopic")->placeholderText(), u"several"_s);
}

void TestInspectorBulk::tagsForAll()
{
    QVERIFY(addTag(f().file(), {m_ids[0]}, u"cần hỏi lại"_s));
    showAll();
    auto* tags = part<TagField>("bulkTagField");
    QStringList shown;
    for (Chip* chip : tags->findChildren<Chip*>())
        shown.append(chip->text());
    QCOMPARE(shown, QStringList(u"cần hỏi lại (1 of 3)"_s));
    // What some have can be given to all.
    tags->startAdding();
    type(u"can hoi"_s);
    key(Qt::Key_Return);
    for (const ProposalId id : m_ids)
        QCOMPARE(f().proposal(id).tags, QStringList(u"cần hỏi lại"_s));
    key(Qt::Key_Escape);
    for (Chip* chip : tags->findChildren<Chip*>()) {
        if (chip->isVisible())
            QTest::keyClick(chip, Qt::Key_Delete);
    }
    for (const ProposalId id : m_ids)
        QVERIFY(f().proposal(id).tags.isEmpty());
}

void TestInspectorBulk::stateForAll()
{
    QVERIFY(setState(f().file(), {m_ids[0]}, ProposalState::Withdrawn));
    showAll();
    QTest::mouseClick(part<InspectorLink>("bulkProposalState"), Qt::LeftButton);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    for (const QAction* action : menu->actions())
        QVERIFY(!action->isChecked());
    menu->actions().at(1)->trigger();
    menu->close();
    for (const ProposalId id : m_ids)
        QCOMPARE(f().proposal(id).state, ProposalState::Agreed);
}

void TestInspectorBulk::urgencyForAll()
{
    QVERIFY(setUrgent(f().file(), {m_ids[0]}, true));
    showAll();
    auto* urgent = part<QCheckBox>("bulkUrgent");
    QTest::keyClick(urgent, Qt::Key_Space);
    for (const ProposalId id : m_ids)
        QVERIFY(f().proposal(id).urgent);
    QTest::keyClick(urgent, Qt::Key_Space);
    for (const ProposalId id : m_ids)
        QVERIFY(!f().proposal(id).urgent);
}

void TestInspectorBulk::proposingBodyForAll()
{
    QVERIFY(setProposingBody(f().file(), {m_ids[0]}, u"Sở TT&TT tỉnh Lạng Sơn"_s));
    showAll();
    auto* sender = part<ValuePicker>("bulkProposingBody");
    sender->setFocus();
    type(u"lang son"_s);
    QCOMPARE(sender->offered().value(0), u"Sở TT&TT tỉnh Lạng Sơn"_s);
    key(Qt::Key_Return);
    for (const ProposalId id : m_ids)
        QCOMPARE(f().proposal(id).proposingBody, u"Sở TT&TT tỉnh Lạng Sơn"_s);
}

void TestInspectorBulk::deadlineForAll()
{
    QVERIFY(assignBody(f().file(), m_ids, f().body(u"BNV"_s), Role::Lead));
    showAll();
    QTest::mouseClick(part<DayLink>("bulkDue"), Qt::LeftButton);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    emit menu->findChild<QCalendarWidget*>(u"dayCalendar"_s)->activated(QDate(2018, 6, 30));
    for (const ProposalId id : m_ids)
        QCOMPARE(f().proposal(id).assignments.first().answer.dueOn, QDate(2018, 6, 30));
}

void TestInspectorBulk::headingsArePassedOver()
{
    m_ids.append(f().add(u"I. Hạ tầng"_s, ProposalKind::Heading));
    showAll();
    part<ValuePicker>("bulkTopic")->setFocus();
    type(u"Đào tạo"_s);
    key(Qt::Key_Return);
    QCOMPARE(f().proposal(m_ids[0]).topic, u"Đào tạo"_s);
    QCOMPARE(f().proposal(m_ids[3]).topic, QString());
    // They make nothing "several" either.
    QCOMPARE(part<ValuePicker>("bulkTopic")->text(), u"Đào tạo"_s);
}

void TestInspectorBulk::whatIsTypedIsForThoseThatWereSelected()
{
    f().inspector().showProposals({m_ids[0], m_ids[1]});
    part<ValuePicker>("bulkTopic")->setFocus();
    type(u"Đào tạo"_s);
    f().inspector().showProposals({m_ids[1], m_ids[2]});
    QCOMPARE(f().proposal(m_ids[0]).topic, u"Đào tạo"_s);
    QCOMPARE(f().proposal(m_ids[1]).topic, u"Đào tạo"_s);
    QCOMPARE(f().proposal(m_ids[2]).topic, QString());
}

QTEST_MAIN(TestInspectorBulk)
#include "tst_inspectorbulk.moc"
