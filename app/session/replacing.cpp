// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/replacing.h"

#include "base/try.h"
#include "session/citing.h"
#include "session/councilfile.h"
#include "text/fold.h"

#include <QHash>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QString& fieldOf(Proposal& proposal, SearchedField field)
{
    switch (field) {
    case SearchedField::ShortName:
        return proposal.shortName;
    case SearchedField::Note:
        return proposal.note;
    case SearchedField::Text:
        break;
    }
    return proposal.text;
}

}  // namespace

Result<QList<PhraseHit>> findInList(const CouncilFile& file, MeetingId meeting,
                                    const QString& phrase, const SearchOptions& options,
                                    const QList<SearchedField>& fields)
{
    NGHISU_TRY_VALUE(const auto stubs, file.read().proposals.stubs(meeting));
    QList<ProposalId> ids;
    for (const ProposalStub& stub : stubs)
        ids.append(stub.id);
    NGHISU_TRY_VALUE(QList<Proposal> proposals, file.read().proposals.load(ids));
    QList<PhraseHit> hits;
    for (Proposal& proposal : proposals) {
        for (const SearchedField field : fields) {
            const QString text = fieldOf(proposal, field);
            const QList<Span> spans = findPhrase(text, phrase, options);
            for (const Span& span : spans)
                hits.append({proposal.id, field, text, span});
        }
    }
    return hits;
}

Result<int> replaceInList(CouncilFile& file, const QList<PhraseHit>& hits,
                          const QString& replacement)
{
    QHash<std::pair<ProposalId, int>, QList<PhraseHit>> byField;
    QList<std::pair<ProposalId, int>> order;
    for (const PhraseHit& hit : hits) {
        const std::pair key(hit.proposal, int(hit.field));
        if (!byField.contains(key))
            order.append(key);
        byField[key].append(hit);
    }
    const QString clean = normalisedText(replacement);
    return file.perform(
        u"list.replace"_s, {{u"n"_s, hits.size()}}, [&](Repositories& repositories) -> Result<int> {
            int count = 0;
            for (const auto& key : std::as_const(order)) {
                const QList<PhraseHit>& own = byField[key];
                NGHISU_TRY_VALUE(Proposal proposal, repositories.proposals.findFields(key.first));
                QString& text = fieldOf(proposal, own.first().field);
                if (text != own.first().text)
                    continue;
                QList<Span> spans;
                for (const PhraseHit& hit : own)
                    spans.append(hit.span);
                std::sort(spans.begin(), spans.end(),
                          [](const Span& a, const Span& b) { return a.start < b.start; });
                text = replaced(text, spans, clean);
                if (proposal.text.trimmed().isEmpty())
                    return Error{ErrorCode::EmptyText, {}};
                NGHISU_TRY(repositories.proposals.update(proposal));
                if (own.first().field == SearchedField::Text)
                    NGHISU_TRY(followText(repositories, proposal));
                count += int(spans.size());
            }
            return count;
        });
}

}  // namespace nghisu
