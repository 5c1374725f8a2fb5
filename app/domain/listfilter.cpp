// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/listfilter.h"

#include "domain/collation.h"

#include <QHash>

#include <algorithm>

namespace nghisu {

namespace {

template <typename Has>
bool isAnyOf(const QStringList& wanted, Has has)
{
    return wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(), has);
}

bool isAnswering(const ProposalFacts& facts, const ListFilter& filter)
{
    return isAnyOf(filter.bodies, [&](const QString& name) {
        if (name.isEmpty())
            return facts.parts.isEmpty();
        return std::any_of(
            facts.parts.begin(), facts.parts.end(), [&](const ProposalFacts::Part& part) {
                return part.name == name && (!filter.role || part.role == *filter.role);
            });
    });
}

QDate firstDue(const ProposalFacts& facts)
{
    QDate first;
    for (const ProposalFacts::Part& part : facts.parts) {
        const bool waits = part.dueOn.isValid() && part.state != AnswerState::Answered;
        if (waits && (!first.isValid() || part.dueOn < first))
            first = part.dueOn;
    }
    return first;
}

// Under which titles a proposal stands; none where it has nothing of that kind.
QStringList titlesOf(const ProposalFacts& facts, ListGrouping by)
{
    const auto one = [](const QString& title) {
        return title.isEmpty() ? QStringList() : QStringList{title};
    };
    switch (by) {
    case ListGrouping::Topic:
        return one(facts.topic);
    case ListGrouping::Lead:
        return one(facts.lead());
    case ListGrouping::ProposingBody:
        return facts.proposingBodies;
    case ListGrouping::Tag:
        return facts.tags;
    case ListGrouping::State:
        return one(QString::number(int(facts.state)));
    case ListGrouping::None:
        break;
    }
    return {};
}

QString sortTitle(const ProposalFacts& facts, ListSorting by)
{
    switch (by) {
    case ListSorting::Topic:
        return facts.topic;
    case ListSorting::Lead:
        return facts.lead();
    case ListSorting::ProposingBody:
        return facts.proposingBodies.value(0);
    case ListSorting::ShortName:
        return facts.shortName;
    case ListSorting::State:
    case ListSorting::DueOn:
    case ListSorting::Agenda:
        break;
    }
    return {};
}

/// The places of titles among each other. Comparing as a dictionary does is slow, and many proposals
/// share few titles: each pair of those is compared, not each pair of proposals.
class Ranks {
public:
    Ranks(const QList<ProposalFacts>& proposals, ListSorting by)
    {
        QSet<QString> seen;
        for (const ProposalFacts& facts : proposals)
            seen.insert(sortTitle(facts, by));
        QStringList titles = seen.values();
        const Collation collation;
        std::sort(titles.begin(), titles.end(),
                  [&](const QString& a, const QString& b) { return collation.isBefore(a, b); });
        qint64 rank = 0;
        for (qsizetype i = 0; i < titles.size(); ++i) {
            // Those that a dictionary takes for the same have one place.
            if (i > 0 && collation.isBefore(titles[i - 1], titles[i]))
                ++rank;
            m_ranks.insert(titles[i], rank);
        }
    }

    qint64 of(const QString& title) const { return m_ranks.value(title); }

private:
    QHash<QString, qint64> m_ranks;
};

}  // namespace

QString ProposalFacts::lead() const
{
    const auto found = std::find_if(parts.begin(), parts.end(),
                                    [](const Part& part) { return part.role == Role::Lead; });
    return found == parts.end() ? QString() : found->name;
}

bool isShown(const ProposalFacts& facts, const ListFilter& filter, QDate today)
{
    if (!filter.states.isEmpty() && !filter.states.contains(facts.state))
        return false;
    if (filter.urgentOnly && !facts.urgent)
        return false;
    if (filter.withoutLead && !facts.lead().isEmpty())
        return false;
    const auto waits = [](const ProposalFacts::Part& part) {
        return part.state != AnswerState::Answered;
    };
    if (filter.unanswered && std::none_of(facts.parts.begin(), facts.parts.end(), waits))
        return false;
    if (filter.overdue) {
        const QDate due = firstDue(facts);
        if (!due.isValid() || due >= today)
            return false;
    }
    return isAnyOf(filter.topics, [&](const QString& topic) { return facts.topic == topic; })
        && isAnyOf(filter.tags, [&](const QString& tag) { return facts.tags.contains(tag); })
        && isAnyOf(filter.proposingBodies,
                   [&](const QString& body) {
                       return body.isEmpty() ? facts.proposingBodies.isEmpty()
                                             : facts.proposingBodies.contains(body);
                   })
        && isAnswering(facts, filter);
}

QList<ListGroup> grouped(const QList<ProposalFacts>& proposals, ListGrouping by)
{
    QList<ListGroup> groups;
    QHash<QString, qsizetype> places;
    const auto put = [&](const QString& title, ProposalId id) {
        auto place = places.find(title);
        if (place == places.end()) {
            place = places.insert(title, groups.size());
            groups.append({title, {}});
        }
        groups[*place].proposals.append(id);
    };
    for (const ProposalFacts& facts : proposals) {
        if (facts.kind == ProposalKind::Heading)
            continue;
        const QStringList titles = titlesOf(facts, by);
        if (titles.isEmpty())
            put({}, facts.id);
        for (const QString& title : titles)
            put(title, facts.id);
    }
    const Collation collation;
    std::stable_sort(groups.begin(), groups.end(), [&](const ListGroup& a, const ListGroup& b) {
        if (a.title.isEmpty() != b.title.isEmpty())
            return b.title.isEmpty();
        return collation.isBefore(a.title, b.title);
    });
    return groups;
}

QList<ProposalFacts> sorted(const QList<ProposalFacts>& proposals, ListSorting by,
                            Qt::SortOrder order)
{
    if (by == ListSorting::Agenda)
        return proposals;
    struct Keyed {
        qsizetype index = 0;
        qint64 value = 0;
        bool missing = false;
    };
    QList<Keyed> keys;
    keys.reserve(proposals.size());
    const Ranks ranks(proposals, by);
    for (qsizetype i = 0; i < proposals.size(); ++i) {
        const ProposalFacts& facts = proposals[i];
        if (facts.kind == ProposalKind::Heading)
            continue;
        Keyed key{i, 0, false};
        if (by == ListSorting::State) {
            key.value = int(facts.state);
        } else if (by == ListSorting::DueOn) {
            const QDate due = firstDue(facts);
            key.value = due.toJulianDay();
            key.missing = !due.isValid();
        } else {
            const QString title = sortTitle(facts, by);
            key.value = ranks.of(title);
            key.missing = title.isEmpty();
        }
        keys.append(key);
    }
    std::stable_sort(keys.begin(), keys.end(), [&](const Keyed& a, const Keyed& b) {
        // What has nothing to sort by stands last, whichever way.
        if (a.missing != b.missing)
            return b.missing;
        return order == Qt::AscendingOrder ? a.value < b.value : b.value < a.value;
    });
    QList<ProposalFacts> result;
    result.reserve(keys.size());
    for (const Keyed& key : keys)
        result.append(proposals[key.index]);
    return result;
}

}  // namespace nghisu
