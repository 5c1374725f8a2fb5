// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/listchoices.h"

#include "domain/collation.h"

#include <QHash>

#include <algorithm>

namespace nghisu {

namespace {

/// Counts titles, and knows those that are asked for from the beginning.
class Titles {
public:
    explicit Titles(const QStringList& asked)
    {
        for (const QString& title : asked)
            m_counts.insert(title, 0);
    }

    /// A proposal that stands under these titles, or under none; it counts where it is shown.
    void add(const QStringList& titles, bool shown)
    {
        if (titles.isEmpty())
            m_counts[QString()] += shown ? 1 : 0;
        for (const QString& title : titles)
            m_counts[title] += shown ? 1 : 0;
    }

    QList<FilterChoice> sorted() const
    {
        QList<FilterChoice> choices;
        for (auto title = m_counts.cbegin(); title != m_counts.cend(); ++title)
            choices.append({title.key(), *title});
        const Collation collation;
        std::sort(choices.begin(), choices.end(),
                  [&](const FilterChoice& a, const FilterChoice& b) {
                      if (a.title.isEmpty() != b.title.isEmpty())
                          return b.title.isEmpty();
                      return collation.isBefore(a.title, b.title);
                  });
        return choices;
    }

private:
    QHash<QString, int> m_counts;
};

/// A filter without the conditions of one kind: what its choices are counted in.
template <typename Clear>
ListFilter without(ListFilter filter, Clear clear)
{
    clear(filter);
    return filter;
}

QStringList answering(const ProposalFacts& facts, std::optional<Role> role)
{
    QStringList names;
    for (const ProposalFacts::Part& part : facts.parts) {
        if (!role || part.role == *role)
            names.append(part.name);
    }
    return names;
}

}  // namespace

FilterChoices filterChoices(const QList<ProposalFacts>& proposals, const ListFilter& filter,
                            QDate today)
{
    const ListFilter anyState = without(filter, [](ListFilter& f) { f.states.clear(); });
    const ListFilter anyTopic = without(filter, [](ListFilter& f) { f.topics.clear(); });
    const ListFilter anyTag = without(filter, [](ListFilter& f) { f.tags.clear(); });
    const ListFilter anyBody = without(filter, [](ListFilter& f) { f.bodies.clear(); });
    const ListFilter anyProposer =
        without(filter, [](ListFilter& f) { f.proposingBodies.clear(); });
    const ListFilter urgent = without(filter, [](ListFilter& f) { f.urgentOnly = true; });
    const ListFilter withoutLead = without(filter, [](ListFilter& f) { f.withoutLead = true; });
    const ListFilter unanswered = without(filter, [](ListFilter& f) { f.unanswered = true; });
    const ListFilter overdue = without(filter, [](ListFilter& f) { f.overdue = true; });

    FilterChoices choices;
    for (const ProposalState state : filter.states)
        choices.states.insert(state, 0);
    Titles topics(filter.topics);
    Titles tags(filter.tags);
    Titles bodies(filter.bodies);
    Titles proposers(filter.proposingBodies);
    for (const ProposalFacts& facts : proposals) {
        if (facts.kind == ProposalKind::Heading)
            continue;
        const auto shownBy = [&](const ListFilter& one) { return isShown(facts, one, today); };
        choices.states[facts.state] += shownBy(anyState) ? 1 : 0;
        topics.add({facts.topic}, shownBy(anyTopic));
        if (!facts.tags.isEmpty())
            tags.add(facts.tags, shownBy(anyTag));
        // Nobody answers at all, or somebody in that role.
        const QStringList asked = answering(facts, filter.role);
        if (facts.parts.isEmpty() || !asked.isEmpty())
            bodies.add(asked, shownBy(anyBody));
        proposers.add(facts.proposingBodies, shownBy(anyProposer));
        choices.urgent += shownBy(urgent) ? 1 : 0;
        choices.withoutLead += shownBy(withoutLead) ? 1 : 0;
        choices.unanswered += shownBy(unanswered) ? 1 : 0;
        choices.overdue += shownBy(overdue) ? 1 : 0;
        choices.shown += shownBy(filter) ? 1 : 0;
    }
    choices.topics = topics.sorted();
    choices.tags = tags.sorted();
    choices.bodies = bodies.sorted();
    choices.proposingBodies = proposers.sorted();
    return choices;
}

}  // namespace nghisu
