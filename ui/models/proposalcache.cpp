// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/proposalcache.h"

#include <memory>

namespace nghisu {

ProposalCache::ProposalCache(Loader loader) : m_loader(std::move(loader)) {}

ProposalCache::Entry* ProposalCache::entry(ProposalId wanted, const QList<ProposalId>& page)
{
    if (Entry* entry = m_entries.object(wanted))
        return entry;

    QList<ProposalId> missing;
    for (const ProposalId id : page) {
        if (!m_entries.contains(id))
            missing.append(id);
    }
    if (!missing.contains(wanted))
        missing.append(wanted);
    const QList<Proposal> loaded = m_loader(missing);
    for (const Proposal& proposal : loaded) {
        auto entry = std::make_unique<Entry>();
        entry->proposal = proposal;
        m_entries.insert(proposal.id, entry.release());
    }
    return m_entries.object(wanted);
}

void ProposalCache::forgetAddressees()
{
    const QList<ProposalId> ids = m_entries.keys();
    for (const ProposalId id : ids)
        m_entries.object(id)->addressees.reset();
}

}  // namespace nghisu
