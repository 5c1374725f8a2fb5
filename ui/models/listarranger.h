// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listchoices.h"
#include "domain/listfilter.h"
#include "models/listrow.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <functional>

namespace nghisu {

class Desk;

/// Filters, sorts and groups the entries of the desk's meeting as a view asks for. What it needs of
/// them is read when a view first asks for something, and held; a plain list reads nothing.
class ListArranger {
public:
    explicit ListArranger(Desk& desk) : m_desk(desk) {}

    const ListView& view() const { return m_view; }
    void setView(const ListView& view) { m_view = view; }
    /// Whether it leaves the list as it is.
    bool isPlain() const;

    /// What is held is of another meeting, or these entries are others now.
    void forget();
    void forget(const QSet<ProposalId>& entries);

    /// The rows of those entries that `found` lets through and the filter shows; those of `kept` are
    /// shown in any case. In the order of the view, titles before their groups.
    QList<ListRow> rows(const QList<ProposalStub>& entries,
                        const std::function<bool(const ProposalStub&)>& found,
                        const QSet<ProposalId>& kept);
    /// What these entries can be filtered by.
    FilterChoices choices(const QList<ProposalStub>& entries);

    /// Who leads the entries under a title, where the list is grouped so; none for a group of bodies as
    /// it was written.
    BodyId leadingBody(const QString& title);

private:
    void read();
    QDate today() const;
    QList<ProposalFacts> factsOf(const QList<ProposalStub>& entries) const;
    QList<ListRow> underTitles(const QList<ProposalFacts>& shown,
                               const QHash<ProposalId, ProposalStub>& stubs) const;

    Desk& m_desk;
    ListView m_view;
    QHash<ProposalId, ProposalFacts> m_facts;
    QSet<ProposalId> m_stale;
    bool m_read = false;
};

}  // namespace nghisu
