// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/listchoices.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2017, 11, 24);

ProposalFacts facts(qint64 id, const QString& topic, const QString& lead,
                    ProposalState state = ProposalState::Draft)
{
    ProposalFacts one;
    one.id = ProposalId(id);
    one.topic = topic;
    one.state = state;
    if (!lead.isEmpty())
        one.parts.append({BodyId(id), lead, Role::Lead, AnswerState::Open, {}});
    return one;
}

}  // namespace

class TestListChoices : public QObject {
    Q_OBJECT

private slots:
    void countsWhatEachWouldShow();
    void kindsTakeFromEachOther();
    void bodiesAreThoseOfTheRole();
    void headingsDoNotCount();
    void whatIsAskedForIsThere();
    void titlesAreSortedAsADictionaryDoes();
};

void TestListChoices::countsWhatEachWouldShow()
{
    ProposalFacts urgent = facts(1, u"Hạ tầng"_s, u"Bộ TT&TT"_s);
    urgent.urgent = true;
    ProposalFacts late = facts(2, u"Hạ tầng"_s, u"Bộ Nội vụ"_s, ProposalState::Agreed);
    late.parts.first().dueOn = today.addDays(-1);
    late.tags = {u"gấp"_s};
    const ProposalFacts bare = facts(3, {}, {});
    const FilterChoices choices = filterChoices({urgent, late, bare}, {}, today);

    QCOMPARE(choices.shown, 3);
    QCOMPARE(choices.urgent, 1);
    QCOMPARE(choices.withoutLead, 1);
    QCOMPARE(choices.unanswered, 2);
    QCOMPARE(choices.overdue, 1);
    QCOMPARE(choices.states.value(ProposalState::Draft), 2);
    QCOMPARE(choices.states.value(ProposalState::Agreed), 1);
    QCOMPARE(choices.topics, QList<FilterChoice>({{u"Hạ tầng"_s, 2}, {QString(), 1}}));
    QCOMPARE(choices.tags, QList<FilterChoice>({{u"gấp"_s, 1}}));
    QCOMPARE(choices.bodies,
             QList<FilterChoice>({{u"Bộ Nội vụ"_s, 1}, {u"Bộ TT&TT"_s, 1}, {QString(), 1}}));
}

void TestListChoices::kindsTakeFromEachOther()
{
    const QList<ProposalFacts> all{facts(1, u"A"_s, u"X"_s), facts(2, u"A"_s, u"Y"_s),
                                   facts(3, u"B"_s, u"Y"_s)};
    ListFilter filter;
    filter.bodies = {u"Y"_s};
    const FilterChoices choices = filterChoices(all, filter, today);
    QCOMPARE(choices.shown, 2);
    // Topics are counted among what Y answers; bodies are alternatives and keep their counts.
    QCOMPARE(choices.topics, QList<FilterChoice>({{u"A"_s, 1}, {u"B"_s, 1}}));
    QCOMPARE(choices.bodies, QList<FilterChoice>({{u"X"_s, 1}, {u"Y"_s, 2}}));
    // What leaves nothing stays a choice, so that the list of them does not jump.
    filter.topics = {u"B"_s};
    QCOMPARE(filterChoices(all, filter, today).bodies,
             QList<FilterChoice>({{u"X"_s, 0}, {u"Y"_s, 1}}));
}

void TestListChoices::bodiesAreThoseOfTheRole()
{
    ProposalFacts one = facts(1, {}, u"X"_s);
    one.parts.append({BodyId(9), u"Z"_s, Role::Coordinating, AnswerState::Open, {}});
    ListFilter filter;
    filter.role = Role::Coordinating;
    QCOMPARE(filterChoices({one, facts(2, {}, u"Y"_s)}, filter, today).bodies,
             QList<FilterChoice>({{u"Z"_s, 1}}));
}

void TestListChoices::headingsDoNotCount()
{
    ProposalFacts heading = facts(1, {}, {});
    heading.kind = ProposalKind::Heading;
    const FilterChoices choices = filterChoices({heading}, {}, today);
    QCOMPARE(choices.shown, 0);
    QCOMPARE(choices.withoutLead, 0);
    QVERIFY(choices.states.isEmpty());
}

void TestListChoices::whatIsAskedForIsThere()
{
    ListFilter filter;
    filter.topics = {u"Không còn"_s};
    filter.states = {ProposalState::Withdrawn};
    const FilterChoices choices = filterChoices({facts(1, u"A"_s, {})}, filter, today);
    QCOMPARE(choices.topics, QList<FilterChoice>({{u"A"_s, 0}, {u"Không còn"_s, 0}}));
    QCOMPARE(choices.states.value(ProposalState::Withdrawn, -1), 0);
}

void TestListChoices::titlesAreSortedAsADictionaryDoes()
{
    const QList<ProposalFacts> all{facts(1, u"Đất đai"_s, {}), facts(2, u"Du lịch"_s, {}),
                                   facts(3, {}, {}), facts(4, u"An toàn"_s, {}),
                                   facts(5, u"Ẩm thực"_s, {})};
    QStringList titles;
    const QList<FilterChoice> topics = filterChoices(all, {}, today).topics;
    for (const FilterChoice& topic : topics)
        titles.append(topic.title);
    QCOMPARE(titles, QStringList({u"An toàn"_s, u"Ẩm thực"_s, u"Du lịch"_s, u"Đất đai"_s, {}}));
}

QTEST_APPLESS_MAIN(TestListChoices)
#include "tst_listchoices.moc"
