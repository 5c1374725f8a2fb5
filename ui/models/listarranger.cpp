// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listarranger.h"

#include "session/councilfile.h"
#include "shell/desk.h"

#include <algorithm>

namespace nghisu {

bool ListArranger::isPlain() const
{
    return m_view.filter.isEmpty() && m_view.grouping == ListGrouping::None
        && m_view.sorting == ListSorting::Agenda;
}

void ListArranger::forget()
{
    m_facts.clear();
    m_stale.clear();
    m_read = false;
}

void ListArranger::forget(const QSet<ProposalId>& entries)
{
    if (m_read)
        m_stale.unite(entries);
}

void ListArranger::read()
{
    if (!m_desk.file() || (m_read && m_stale.isEmpty()))
        return;
    const ProposalRepository& proposals = m_desk.file()->read().proposals;
    const auto facts =
        m_read ? proposals.facts(m_stale.values()) : proposals.facts(m_desk.meeting());
    if (!facts) {
        m_desk.report(facts.error());
        return;
    }
    for (const ProposalId id : std::as_const(m_stale))
        m_facts.remove(id);
    for (const ProposalFacts& one : *facts)
        m_facts.insert(one.id, one);
    m_stale.clear();
    m_read = true;
}

QDate ListArranger::today() const
{
    return m_desk.file() ? m_desk.file()->clock().now().toLocalTime().date() : QDate();
}

QList<ProposalFacts> ListArranger::factsOf(const QList<ProposalStub>& entries) const
{
    QList<ProposalFacts> facts;
    facts.reserve(entries.size());
    for (const ProposalStub& stub : entries) {
        if (const auto found = m_facts.constFind(stub.id); found != m_facts.cend())
            facts.append(*found);
    }
    return facts;
}

QList<ListRow> ListArranger::rows(const QList<ProposalStub>& entries,
                                  const std::function<bool(const ProposalStub&)>& found,
                                  const QSet<ProposalId>& kept)
{
    QList<ListRow> rows;
    if (isPlain()) {
        rows.reserve(entries.size());
        for (const ProposalStub& stub : entries) {
            if (kept.contains(stub.id) || found(stub))
                rows.append({stub});
        }
        return rows;
    }

    // What came since.
    for (const ProposalStub& stub : entries) {
        if (m_read && !m_facts.contains(stub.id))
            m_stale.insert(stub.id);
    }
    read();
    const QDate day = today();
    QList<ProposalStub> shown;
    for (const ProposalStub& stub : entries) {
        // A heading belongs to what stands below it, and that may be elsewhere now or not at all.
        if (stub.kind == ProposalKind::Heading)
            continue;
        const auto facts = m_facts.constFind(stub.id);
        const bool wanted =
            kept.contains(stub.id)
            || (found(stub) && facts != m_facts.cend() && isShown(*facts, m_view.filter, day));
        if (wanted)
            shown.append(stub);
    }
    if (m_view.grouping == ListGrouping::None && m_view.sorting == ListSorting::Agenda) {
        for (const ProposalStub& stub : std::as_const(shown))
            rows.append({stub});
        return rows;
    }

    QHash<ProposalId, ProposalStub> stubs;
    stubs.reserve(shown.size());
    for (ProposalStub& stub : shown) {
        // What it was indented under stands elsewhere.
        stub.depth = 0;
        stubs.insert(stub.id, stub);
    }
    const QList<ProposalFacts> ordered = sorted(factsOf(shown), m_view.sorting, m_view.order);
    if (m_view.grouping != ListGrouping::None)
        return underTitles(ordered, stubs);
    for (const ProposalFacts& facts : ordered)
        rows.append({stubs.value(facts.id)});
    return rows;
}

QList<ListRow> ListArranger::underTitles(const QList<ProposalFacts>& shown,
                                         const QHash<ProposalId, ProposalStub>& stubs) const
{
    QList<ListRow> rows;
    const QList<ListGroup> groups = grouped(shown, m_view.grouping);
    for (const ListGroup& group : groups) {
        rows.append({{}, group.title, static_cast<int>(group.proposals.size())});
        for (const ProposalId id : group.proposals)
            rows.append({stubs.value(id), group.title});
    }
    return rows;
}

FilterChoices ListArranger::choices(const QList<ProposalStub>& entries)
{
    read();
    return filterChoices(factsOf(entries), m_view.filter, today());
}

BodyId ListArranger::leadingBody(const QString& title)
{
    read();
    for (const ProposalFacts& facts : std::as_const(m_facts)) {
        for (const ProposalFacts::Part& part : facts.parts) {
            if (part.role == Role::Lead && part.name == title && part.body.isValid())
                return part.body;
        }
    }
    return {};
}

}  // namespace nghisu
