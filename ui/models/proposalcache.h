// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "domain/proposal.h"

#include <QCache>
#include <QList>

#include <functional>
#include <optional>

namespace nghisu {

/// The texts of the rows that were looked at last. A list of 100,000 proposals holds at most
/// `capacity` of them; what is missing is read a page at a time.
class ProposalCache {
public:
    static constexpr int pageSize = 64;
    static constexpr int capacity = 16 * pageSize;

    struct Entry {
        Proposal proposal;
        std::optional<QList<Span>> addressees;  ///< found when first asked for
    };

    /// Reads the proposals asked for; those that are gone are left out.
    using Loader = std::function<QList<Proposal>(const QList<ProposalId>&)>;

    explicit ProposalCache(Loader loader);

    /// The entry of `wanted`, read with those of `page` that are not held yet. None where the
    /// proposal is gone. The pointer holds until the next call.
    Entry* entry(ProposalId wanted, const QList<ProposalId>& page);
    /// The entry if it is held; reads nothing.
    Entry* held(ProposalId id) const { return m_entries.object(id); }

    void forget(ProposalId id) { m_entries.remove(id); }
    void clear() { m_entries.clear(); }
    /// Drops what was found in the texts, but not the texts.
    void forgetAddressees();

    qsizetype size() const { return m_entries.size(); }

private:
    Loader m_loader;
    QCache<ProposalId, Entry> m_entries{capacity};
};

}  // namespace nghisu
