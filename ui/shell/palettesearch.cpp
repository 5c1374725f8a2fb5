// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palettesearch.h"

#include "models/searchexcerpt.h"
#include "session/councilfile.h"
#include "shell/desk.h"
#include "text/bodysearch.h"
#include "text/fold.h"

#include <algorithm>
#include <functional>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostBodies = 4;
constexpr qsizetype MostProposals = 8;
constexpr qsizetype MostPeople = 5;
constexpr qsizetype MostMeetings = 4;
constexpr qsizetype MostActions = 8;
constexpr qsizetype MostElsewhere = 5;

/// How well a text answers: 3 begins with the query, 2 has it whole, 1 has its words, 0 not.
int rankOf(const QList<Span>& matches)
{
    if (matches.isEmpty())
        return 0;
    if (matches.size() > 1)
        return 1;
    return matches.first().start == 0 ? 3 : 2;
}

template <typename Items>
void keepBest(QList<std::pair<int, PaletteItem>>& ranked, Items& items, int& best, qsizetype most)
{
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    for (const auto& [rank, item] : ranked) {
        if (items.size() == most)
            break;
        best = std::max(best, rank);
        items.append(item);
    }
}

}  // namespace

PaletteSearch::PaletteSearch(Desk& desk, QObject* parent)
    : QObject(parent), m_desk(desk), m_bodySearch(std::make_unique<BodySearch>(m_bodies))
{
}

PaletteSearch::~PaletteSearch() = default;

void PaletteSearch::prepare()
{
    m_bodies.clear();
    m_bodyCounts.clear();
    m_people.clear();
    m_meetings.clear();
    m_numbers.clear();
    m_order.clear();
    if (const CouncilFile* file = m_desk.file()) {
        const Repositories& read = file->read();
        m_bodies = read.bodies.all().value_or({});
        m_people = read.council.people().value_or({});
        m_meetings = read.council.meetings().value_or({});
        if (m_desk.meeting().isValid()) {
            m_bodyCounts = read.bodies.proposalCounts(m_desk.meeting()).value_or({});
            const QList<ProposalStub> stubs = read.proposals.stubs(m_desk.meeting()).value_or({});
            for (const ProposalStub& stub : stubs) {
                m_numbers.insert(stub.id, stub.number);
                m_order.append(stub.id);
            }
        }
    }
    m_bodySearch = std::make_unique<BodySearch>(m_bodies);
}

QList<PaletteItem> PaletteSearch::find(const QString& typed) const
{
    const QString query = typed.simplified();
    QList<qsizetype> found;
    QList<Group> groups;
    if (query.isEmpty()) {
        groups = {actions(query)};
    } else {
        const Group bodyGroup = bodies(query, found);
        Group assignGroup = assignments(query, found);
        assignGroup.rank = bodyGroup.rank;
        const CouncilFile* file = m_desk.file();
        const QSet<ProposalId> hits =
            file ? file->read().proposals.matching(query).value_or({}) : QSet<ProposalId>();
        groups = {bodyGroup,
                  assignGroup,
                  proposals(query, hits, found),
                  elsewhere(query, hits),
                  people(query),
                  meetings(query),
                  actions(query)};
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Group& a, const Group& b) { return a.rank > b.rank; });
    QList<PaletteItem> items;
    for (const Group& group : std::as_const(groups)) {
        if (group.items.isEmpty())
            continue;
        PaletteItem caption;
        caption.text = group.caption;
        items.append(caption);
        items.append(group.items);
    }
    return items;
}

PaletteSearch::Group PaletteSearch::actions(const QString& query) const
{
    Group group{tr("Actions"), {}, 0};
    QList<std::pair<int, PaletteItem>> ranked;
    for (QAction* action : m_actions) {
        PaletteItem item;
        item.target = PaletteTarget::Action;
        item.action = action;
        item.text = action->iconText();
        if (!action->isEnabled() || !action->isVisible() || item.text.isEmpty())
            continue;
        item.matches = matchingSpans(item.text, query);
        if (!query.isEmpty() && item.matches.isEmpty())
            continue;
        item.detail = action->shortcut().toString(QKeySequence::NativeText);
        ranked.append({rankOf(item.matches), item});
    }
    keepBest(ranked, group.items, group.rank, query.isEmpty() ? ranked.size() : MostActions);
    return group;
}

PaletteSearch::Group PaletteSearch::bodies(const QString& query, QList<qsizetype>& found) const
{
    Group group{tr("Bodies"), {}, 0};
    found = m_bodySearch->find(query, MostBodies);
    for (const qsizetype at : std::as_const(found)) {
        const Body& body = m_bodies[at];
        PaletteItem item;
        item.target = PaletteTarget::Body;
        item.id = body.id.value();
        item.icon = IconName::Bodies;
        item.text = body.name;
        item.matches = matchingSpans(item.text, query);
        // Found by an abbreviation, it is meant as a whole.
        if (item.matches.isEmpty())
            item.matches = {{0, item.text.size()}};
        const int count = m_bodyCounts.value(body.id);
        if (count > 0)
            item.detail = tr("%n proposal(s)", nullptr, count);
        group.items.append(item);
    }
    if (!found.isEmpty())
        group.rank = 3;
    return group;
}

QString PaletteSearch::selectionCaption() const
{
    if (m_selection.size() == 1)
        return tr("With proposal %1").arg(m_numbers.value(m_selection.first()));
    return tr("With %n selected proposal(s)", nullptr, static_cast<int>(m_selection.size()));
}

PaletteSearch::Group PaletteSearch::assignments(const QString& query,
                                                const QList<qsizetype>& found) const
{
    Group group{selectionCaption(), {}, 0};
    const CouncilFile* file = m_desk.file();
    if (found.isEmpty() || m_selection.isEmpty() || !file || file->isReadOnly())
        return group;
    const Body& body = m_bodies[found.first()];
    const auto line = [&](PaletteTarget target, IconName sign, const QString& pattern) {
        PaletteItem item;
        item.target = target;
        item.id = body.id.value();
        item.icon = sign;
        item.text = pattern.arg(body.name);
        const qsizetype at = pattern.indexOf(u"%1"_s);
        QList<Span> matches = matchingSpans(body.name, query);
        if (matches.isEmpty())
            matches = {{0, body.name.size()}};
        for (const Span& match : std::as_const(matches))
            item.matches.append({match.start + at, match.length});
        group.items.append(item);
    };
    line(PaletteTarget::AssignLead, IconName::Assign, tr("Assign %1 as lead"));
    line(PaletteTarget::AddCoordinating, IconName::Plus, tr("Add %1 as co-ordinating"));
    return group;
}

PaletteItem PaletteSearch::proposalItem(const Proposal& proposal, const QString& query) const
{
    Excerpt excerpt = excerptOf(proposal.text, query);
    if (excerpt.matches.isEmpty() && !matchingSpans(proposal.shortName, query).isEmpty())
        excerpt = excerptOf(proposal.shortName, query);
    PaletteItem item;
    item.target = PaletteTarget::Proposal;
    item.id = proposal.id.value();
    item.text = excerpt.text;
    item.matches = excerpt.matches;
    return item;
}

PaletteSearch::Group PaletteSearch::proposals(const QString& query, const QSet<ProposalId>& hits,
                                              const QList<qsizetype>& found) const
{
    Group group{tr("Proposals"), {}, 0};
    const CouncilFile* file = m_desk.file();
    if (!file || !m_desk.meeting().isValid())
        return group;
    QList<ProposalId> ids;
    for (const ProposalId id : m_order) {
        // A number alone means that proposal.
        if (m_numbers.value(id).compare(query, Qt::CaseInsensitive) == 0) {
            ids.prepend(id);
            group.rank = 4;
        } else if (hits.contains(id)) {
            ids.append(id);
        }
    }
    const BodyId body = found.isEmpty() ? BodyId() : m_bodies[found.first()].id;
    const QList<Proposal> loaded =
        file->read().proposals.load(ids.mid(0, MostProposals)).value_or({});
    for (const Proposal& proposal : loaded) {
        PaletteItem item = proposalItem(proposal, query);
        item.number = m_numbers.value(proposal.id);
        for (const Assignment& assignment : proposal.assignments) {
            if (assignment.body.isValid() && assignment.body == body)
                item.detail = assignment.role == Role::Lead ? tr("lead") : tr("co-ordinating");
        }
        group.items.append(item);
        group.rank = std::max(group.rank, 2);
    }
    return group;
}

PaletteSearch::Group PaletteSearch::elsewhere(const QString& query,
                                              const QSet<ProposalId>& hits) const
{
    Group group{tr("Other meetings"), {}, 0};
    const CouncilFile* file = m_desk.file();
    if (!file || hits.isEmpty())
        return group;
    // The latest, whatever their meeting.
    QList<ProposalId> ids;
    for (const ProposalId id : hits) {
        if (!m_numbers.contains(id))
            ids.append(id);
    }
    const qsizetype shown = std::min(ids.size(), MostElsewhere);
    std::partial_sort(ids.begin(), ids.begin() + shown, ids.end(), std::greater<>());
    const QList<Proposal> loaded = file->read().proposals.load(ids.mid(0, shown)).value_or({});
    for (const Proposal& proposal : loaded) {
        PaletteItem item = proposalItem(proposal, query);
        item.number = proposal.issuedNumber;
        if (item.number.isEmpty())
            item.icon = IconName::Proposals;
        const auto meeting =
            std::find_if(m_meetings.begin(), m_meetings.end(),
                         [&](const Meeting& each) { return each.id == proposal.meeting; });
        if (meeting == m_meetings.end() || meeting->isTemplate)
            continue;
        item.detail = meeting->day.isValid()
                        ? tr("%1, %2", "a meeting, its year")
                              .arg(meeting->label(), QString::number(meeting->day.year()))
                        : meeting->label();
        group.items.append(item);
        group.rank = 1;
    }
    if (!group.items.isEmpty()) {
        PaletteItem all;
        all.target = PaletteTarget::SearchAll;
        all.icon = IconName::Search;
        all.text = tr("Search all meetings for “%1”").arg(query);
        all.argument = query;
        all.detail = tr("%n proposal(s)", nullptr, static_cast<int>(hits.size()));
        group.items.append(all);
    }
    return group;
}

PaletteSearch::Group PaletteSearch::people(const QString& query) const
{
    Group group{tr("Members and guests"), {}, 0};
    QList<std::pair<int, PaletteItem>> ranked;
    for (const Person& person : m_people) {
        PaletteItem item;
        item.target = PaletteTarget::Person;
        item.id = person.id.value();
        item.icon = IconName::Person;
        item.text = person.name;
        item.detail = person.organisation;
        item.matches = matchingSpans(person.name, query);
        int rank = rankOf(item.matches);
        if (rank == 0 && !matchingSpans(person.organisation, query).isEmpty())
            rank = 1;
        if (rank > 0)
            ranked.append({rank, item});
    }
    keepBest(ranked, group.items, group.rank, MostPeople);
    return group;
}

PaletteSearch::Group PaletteSearch::meetings(const QString& query) const
{
    Group group{tr("Meetings"), {}, 0};
    QList<std::pair<int, PaletteItem>> ranked;
    for (const Meeting& meeting : m_meetings) {
        if (meeting.isTemplate)
            continue;
        PaletteItem item;
        item.target = PaletteTarget::Meeting;
        item.id = meeting.id.value();
        item.icon = IconName::Meeting;
        item.text = meeting.label();
        if (meeting.day.isValid())
            item.detail = meeting.day.toString(u"dd/MM/yyyy"_s);
        item.matches = matchingSpans(item.text, query);
        int rank = rankOf(item.matches);
        if (rank == 0 && !matchingSpans(meeting.title + u' ' + item.detail, query).isEmpty())
            rank = 1;
        if (rank > 0)
            ranked.append({rank, item});
    }
    keepBest(ranked, group.items, group.rank, MostMeetings);
    return group;
}

}  // namespace nghisu
