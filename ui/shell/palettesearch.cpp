// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palettesearch.h"

#include "session/councilfile.h"
#include "shell/desk.h"
#include "text/bodysearch.h"
#include "text/fold.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostBodies = 4;
constexpr qsizetype MostProposals = 8;
constexpr qsizetype MostPeople = 5;
constexpr qsizetype MostMeetings = 4;
constexpr qsizetype MostActions = 8;
/// So many letters of a proposal before the match are shown.
constexpr qsizetype LeadIn = 36;
constexpr qsizetype ShownText = 220;

bool startsWord(const QString& text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

qsizetype findWord(const QString& text, const QString& word, qsizetype from)
{
    for (qsizetype at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
        if (startsWord(text, at))
            return at;
    }
    return -1;
}

Span original(const FoldedText& folded, qsizetype at, qsizetype length)
{
    const qsizetype start = folded.originalStart(at);
    return {start, folded.originalEnd(at + length) - start};
}

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

/// One line of a proposal in which the match can be seen.
PaletteItem excerpt(const QString& whole, const QString& query)
{
    const QString line = whole.left(4000).simplified();
    QList<Span> matches = matchingSpans(line, query);
    qsizetype cut = 0;
    if (!matches.isEmpty() && matches.first().start > 2 * LeadIn) {
        cut = line.indexOf(u' ', matches.first().start - LeadIn) + 1;
        if (cut > matches.first().start)
            cut = matches.first().start;
    }
    PaletteItem item;
    item.text = (cut > 0 ? u"…"_s : QString()) + line.mid(cut, ShownText);
    const qsizetype shift = cut > 0 ? 1 - cut : 0;
    for (const Span& match : matches) {
        if (const Span moved{match.start + shift, match.length}; moved.end() <= item.text.size())
            item.matches.append(moved);
    }
    return item;
}

}  // namespace

QList<Span> matchingSpans(const QString& text, const QString& query)
{
    const QString wanted = foldForSearch(query).simplified();
    if (wanted.isEmpty())
        return {};
    const FoldedText folded = foldWithOrigin(text);
    if (const qsizetype at = findWord(folded.text, wanted, 0); at >= 0)
        return {original(folded, at, wanted.size())};
    QList<Span> spans;
    const QStringList words = wanted.split(u' ');
    for (const QString& word : words) {
        const qsizetype at = findWord(folded.text, word, 0);
        if (at < 0)
            return {};
        spans.append(original(folded, at, word.size()));
    }
    std::sort(spans.begin(), spans.end(),
              [](const Span& a, const Span& b) { return a.start < b.start; });
    return spans;
}

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
    if (const CouncilFile* file = m_desk.file()) {
        const Repositories& read = file->read();
        m_bodies = read.bodies.all().value_or({});
        m_people = read.council.people().value_or({});
        m_meetings = read.council.meetings().value_or({});
        if (m_desk.meeting().isValid()) {
            m_bodyCounts = read.bodies.proposalCounts(m_desk.meeting()).value_or({});
            const QList<ProposalStub> stubs = read.proposals.stubs(m_desk.meeting()).value_or({});
            for (const ProposalStub& stub : stubs)
                m_numbers.insert(stub.id, stub.number);
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
        groups = {bodyGroup,     assignGroup,     proposals(query, found),
                  people(query), meetings(query), actions(query)};
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

PaletteSearch::Group PaletteSearch::proposals(const QString& query,
                                              const QList<qsizetype>& found) const
{
    Group group{tr("Proposals"), {}, 0};
    const CouncilFile* file = m_desk.file();
    if (!file || !m_desk.meeting().isValid())
        return group;
    QList<ProposalId> ids = file->read().proposals.search(m_desk.meeting(), query).value_or({});
    // A number alone means that proposal.
    for (auto numbered = m_numbers.begin(); numbered != m_numbers.end(); ++numbered) {
        if (numbered.value().compare(query, Qt::CaseInsensitive) == 0) {
            ids.removeAll(numbered.key());
            ids.prepend(numbered.key());
            group.rank = 4;
        }
    }
    const BodyId body = found.isEmpty() ? BodyId() : m_bodies[found.first()].id;
    const QList<Proposal> loaded =
        file->read().proposals.load(ids.mid(0, MostProposals)).value_or({});
    for (const Proposal& proposal : loaded) {
        PaletteItem item = excerpt(proposal.text, query);
        if (item.matches.isEmpty() && !proposal.shortName.isEmpty()
            && !matchingSpans(proposal.shortName, query).isEmpty()) {
            item = excerpt(proposal.shortName, query);
        }
        item.target = PaletteTarget::Proposal;
        item.id = proposal.id.value();
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
        PaletteItem item;
        item.target = PaletteTarget::Meeting;
        item.id = meeting.id.value();
        item.icon = IconName::Meeting;
        item.text = meeting.shortTitle.isEmpty() ? meeting.title : meeting.shortTitle;
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
