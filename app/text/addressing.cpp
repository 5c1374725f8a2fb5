// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/addressing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

// How far a title may reach before its colon, in tokens.
constexpr qsizetype longestTitle = 25;

bool isAbbreviation(const TokenText& tokens, qsizetype i)
{
    if (!tokens.isWord(i))
        return false;
    const QStringView word = tokens.folded(i);
    return word == u"tp" || word == u"tx" || word == u"ts" || word == u"ths" || word == u"pgs"
        || word == u"gs" || word == u"kt" || word == u"tm" || word == u"v";
}

}  // namespace

Addressing::Addressing(const BodyFinder& finder, const QString& text,
                       const QList<Citation>& citations)
    : m_finder(finder), m_tokens(text)
{
    m_cited.resize(static_cast<std::size_t>(m_tokens.size()), false);
    for (const Citation& citation : citations) {
        for (qsizetype i = m_tokens.indexAt(citation.start);
             i < m_tokens.size() && m_tokens.at(i).start < citation.start + citation.length; ++i)
            m_cited[static_cast<std::size_t>(i)] = true;
    }
}

bool Addressing::isCited(qsizetype i) const
{
    return i < m_tokens.size() && m_cited[static_cast<std::size_t>(i)];
}

qsizetype Addressing::sentenceEnd(qsizetype i) const
{
    for (; i < m_tokens.size(); ++i) {
        if (m_tokens.isBreak(i) || m_tokens.isSign(i, u';') || m_tokens.isSign(i, u'?')
            || m_tokens.isSign(i, u'!'))
            return i;
        if (!m_tokens.isSign(i, u'.'))
            continue;
        const bool spaced =
            i + 1 == m_tokens.size() || m_tokens.at(i + 1).spaceBefore || !m_tokens.isWord(i + 1);
        if (spaced && !isAbbreviation(m_tokens, i - 1))
            return i;
    }
    return m_tokens.size();
}

qsizetype Addressing::skipOpening(qsizetype i, qsizetype end) const
{
    // Quotes, dashes and brackets that a sentence may open with.
    while (i < end && m_tokens.at(i).kind == Token::Kind::Sign)
        ++i;
    const PhraseSet& leadIns = phrases(Phrase::LeadIn);
    for (;;) {
        const qsizetype taken = leadIns.matchAt(m_tokens, i);
        if (taken == 0 || i + taken >= end)
            return i;
        i += taken;
        while (i < end && (m_tokens.isSign(i, u',') || m_tokens.isSign(i, u':')))
            ++i;
    }
}

qsizetype Addressing::skipRequests(qsizetype i, qsizetype end, bool atHead, bool& asked) const
{
    for (;;) {
        qsizetype taken = phrases(Phrase::Request).matchAt(m_tokens, i);
        if (taken == 0 && atHead)
            taken = phrases(Phrase::HeadRequest).matchAt(m_tokens, i);
        if (taken == 0 && (atHead || asked))
            taken = m_tokens.isWord(i, u"doi") && m_tokens.isWord(i + 1, u"voi") && asked ? 2 : 0;
        if (taken == 0 || i + taken > end)
            return i;
        asked = true;
        i += taken;
        while (
            i < end
            && (m_tokens.isSign(i, u':') || m_tokens.isSign(i, u',') || m_tokens.isWord(i, u"va")))
            ++i;
    }
}

bool Addressing::endsHere(qsizetype i, qsizetype end) const
{
    if (i >= end || m_tokens.isSign(i, u':') || m_tokens.isBreak(i))
        return true;
    bool lead = false;
    const qsizetype after = skipBrackets(i, end, lead);
    return after > i && (after >= end || m_tokens.isSign(after, u':'));
}

bool Addressing::readHead(qsizetype start, qsizetype end, Chain& chain, bool& asked) const
{
    bool requested = false;
    qsizetype at = skipOpening(start, end);
    // Behind ";" a "giao Bộ …" is one more task of those already asked.
    const bool freshSentence = start == 0 || !m_tokens.isSign(start - 1, u';');
    at = skipRequests(at, end, freshSentence, requested);
    bool pointed = false;
    if (!requested) {
        // "Đối với Bộ Tài chính:" points at those who are to do what follows.
        if (const qsizetype taken = phrases(Phrase::For).matchAt(m_tokens, at); taken > 0) {
            at += taken;
            pointed = true;
        }
    }
    at = skipUnknownBody(at, end);
    chain = chainAt(at, end);
    if (chain.isEmpty())
        return false;
    const bool ends = endsHere(chain.end, end);
    if (pointed && !ends)
        return false;
    if (!requested && !ends && phrases(Phrase::Fact).matchAt(m_tokens, chain.end) > 0)
        return false;
    asked = requested || ends || phrases(Phrase::Modal).matchAt(m_tokens, chain.end) > 0;
    for (const Addressee& member : chain.members)
        asked = asked || member.lead;
    return true;
}

// "đã có Công văn số … đề nghị", "đã nhiều lần kiến nghị": tells of an earlier request.
bool Addressing::isReported(qsizetype i, qsizetype start) const
{
    if (phrases(Phrase::NotARequest).matchBefore(m_tokens, i) > 0 || (i > start && isCited(i - 1)))
        return true;
    for (qsizetype at = i - 1; at >= start && at > i - 5 && m_tokens.isWord(at); --at) {
        if (m_tokens.isWord(at, u"da"))
            return true;
    }
    return false;
}

bool Addressing::readRequest(qsizetype start, qsizetype end, Chain& chain) const
{
    const PhraseSet& requests = phrases(Phrase::Request);
    const bool withoutSubject = phrases(Phrase::Modal).matchAt(m_tokens, start) > 0;
    for (qsizetype i = start; i < end; ++i) {
        const qsizetype taken = requests.matchAt(m_tokens, i);
        if (taken == 0)
            continue;
        const bool reported = isReported(i, start);
        // "Nghiên cứu, đề xuất Chính phủ …": one more thing that the addressee is to do.
        const bool task = withoutSubject && i > start && isSeparator(i - 1);
        if (!reported && !task && !isCited(i)) {
            bool asked = true;
            qsizetype at = skipRequests(i + taken, end, false, asked);
            while (at < end && (m_tokens.isSign(at, u':') || m_tokens.isSign(at, u',')))
                ++at;
            chain = chainAt(skipUnknownBody(at, end), end);
            if (!chain.isEmpty())
                return true;
        }
        i += taken - 1;
    }
    return false;
}

// "Để tháo gỡ khó khăn, Bộ Tài chính cần …", "…, đồng thời Bộ Nội vụ sớm …".
bool Addressing::readAfterClause(qsizetype start, qsizetype end, Chain& chain) const
{
    const bool leads = phrases(Phrase::Subordinate).matchAt(m_tokens, start) > 0;
    for (qsizetype i = start; i + 1 < end; ++i) {
        const bool meanwhile = m_tokens.isWord(i, u"dong") && m_tokens.isWord(i + 1, u"thoi");
        if (!(leads && m_tokens.isSign(i, u',')) && !meanwhile)
            continue;
        // "Trong thời gian qua, Chính phủ ban hành …" tells what was.
        if (!meanwhile && m_tokens.isWord(i - 1, u"qua"))
            return false;
        qsizetype at = i + (meanwhile ? 2 : 1);
        while (at < end && m_tokens.isSign(at, u','))
            ++at;
        Chain found = chainAt(at, end);
        if (found.isEmpty() || phrases(Phrase::Fact).matchAt(m_tokens, found.end) > 0)
            continue;
        const bool marked = std::any_of(found.members.begin(), found.members.end(),
                                        [](const Addressee& member) { return member.lead; });
        if (marked || phrases(Phrase::Modal).matchAt(m_tokens, found.end) > 0) {
            chain = std::move(found);
            return true;
        }
    }
    return false;
}

// Later in the sentence: "…, phối hợp với Bộ Nội vụ …", "…, trong đó Bộ Nội vụ chủ trì".
void Addressing::readPartners(qsizetype start, qsizetype end, Chain& chain) const
{
    qsizetype objectEnd = -1;  // behind the last name that is an object here
    for (qsizetype i = start; i < end;) {
        if (const qsizetype taken = phrases(Phrase::WithLater).matchAt(m_tokens, i); taken > 0) {
            qsizetype before = i;
            while (before > start
                   && (m_tokens.isSign(before - 1, u',')
                       || phrases(Phrase::Helper).matchBefore(m_tokens, before) > 0))
                before -=
                    std::max<qsizetype>(phrases(Phrase::Helper).matchBefore(m_tokens, before), 1);
            // "hướng dẫn các địa phương phối hợp với Bộ Công an": the partner of an object.
            if (before != objectEnd) {
                const Chain partners = chainAt(skipUnknownBody(i + taken, end), end);
                for (Addressee member : partners.members) {
                    member.partner = true;
                    chain.members.push_back(member);
                }
                if (!partners.isEmpty()) {
                    i = partners.end;
                    continue;
                }
            }
            i += taken;
            continue;
        }
        std::optional<Mention> named = m_finder.mentionAt(m_tokens, i);
        if (!named)
            named = m_finder.groupAt(m_tokens, i);
        if (!named) {
            ++i;
            continue;
        }
        objectEnd = named->end;
        if (!named->isGroup() && phrases(Phrase::Lead).matchAt(m_tokens, named->end) > 0) {
            for (Addressee& member : chain.members) {
                if (member.mention.body == named->body)
                    member.lead = true;
            }
        }
        i = named->end;
    }
}

bool Addressing::isTitleColon(qsizetype i, qsizetype start) const
{
    return m_tokens.isSign(i, u':') && i - start <= longestTitle
        && phrases(Phrase::NotList).matchBefore(m_tokens, i) == 0;
}

void Addressing::readSentence(qsizetype start, qsizetype end)
{
    Chain chain;
    bool asked = false;
    bool found = readHead(start, end, chain, asked);
    if (found && m_tokens.isSign(chain.end, u':') && chain.end + 1 < end) {
        // "Bộ Nội vụ: đề nghị …" is followed by the request itself.
        Chain more;
        bool moreAsked = false;
        if (readHead(chain.end + 1, end, more, moreAsked) && moreAsked) {
            for (Addressee& member : more.members)
                chain.members.push_back(member);
            chain.end = more.end;
        }
    }
    for (qsizetype i = start; !found && i + 1 < end; ++i) {
        if (isTitleColon(i, start))
            found = readHead(i + 1, end, chain, asked) && asked;
    }
    if (!found)
        chain = {};
    if (!found)
        found = asked = readRequest(start, end, chain);
    if (!found)
        found = asked = readAfterClause(start, end, chain);
    if (found) {
        for (Addressee& member : chain.members)
            member.asked = asked;
        Chain meanwhile;
        if (readAfterClause(chain.end, end, meanwhile)) {
            for (Addressee& member : meanwhile.members) {
                member.asked = true;
                chain.members.push_back(member);
            }
        }
    }
    const qsizetype from = found ? chain.end : start;
    readPartners(from, end, chain);
    if (!found && m_found.empty()) {
        // "Phối hợp với Bộ Công an …" alone still names a partner; "… để phối hợp với …" does not.
        qsizetype at = skipOpening(start, end);
        while (at < end && phrases(Phrase::WithLater).matchAt(m_tokens, at) == 0) {
            qsizetype helper = phrases(Phrase::Helper).matchAt(m_tokens, at);
            if (helper == 0)
                helper = phrases(Phrase::Request).matchAt(m_tokens, at);
            // "Đề nghị Bộ chủ trì, phối hợp với …": the ministry that the letter is for.
            const bool ministry = m_tokens.isWord(at, u"bo");
            if (helper == 0 && !ministry && !m_tokens.isSign(at, u','))
                break;
            at += std::max<qsizetype>(helper, 1);
        }
        if (phrases(Phrase::WithLater).matchAt(m_tokens, at) == 0)
            chain.members.clear();
    }
    m_found.insert(m_found.end(), chain.members.begin(), chain.members.end());
}

QList<DraftBody> Addressing::ordered() const
{
    // What stands before the first request and asks nothing only tells how things are.
    std::size_t firstAsked = 0;
    while (firstAsked < m_found.size() && !m_found[firstAsked].asked)
        ++firstAsked;
    const std::size_t from = firstAsked < m_found.size() ? firstAsked : 0;
    QList<DraftBody> bodies;
    qsizetype leads = 0;
    for (std::size_t i = from; i < m_found.size(); ++i) {
        const Addressee& addressee = m_found[i];
        const Role role = addressee.lead ? Role::Lead : Role::Coordinating;
        DraftBody body = m_finder.toDraftBody(m_tokens, addressee.mention, role);
        const auto same =
            std::find_if(bodies.begin(), bodies.end(), [&body](const DraftBody& other) {
                return other.group == body.group
                    && other.name.compare(body.name, Qt::CaseInsensitive) == 0;
            });
        if (same != bodies.end()) {
            if (role == Role::Lead && same->role != Role::Lead) {
                same->role = Role::Lead;
                ++leads;
            }
            continue;
        }
        leads += role == Role::Lead ? 1 : 0;
        body.sure = body.sure && (addressee.asked || addressee.partner);
        bodies.append(body);
    }
    if (leads == 0 && !bodies.isEmpty()) {
        // Without "chủ trì" the first one named leads, unless it was only named as a partner.
        for (DraftBody& body : bodies) {
            const auto partner =
                std::any_of(m_found.begin(), m_found.end(), [&](const Addressee& addressee) {
                    return addressee.partner
                        && m_tokens.at(addressee.mention.first).start == body.span.start;
                });
            if (!partner) {
                body.role = Role::Lead;
                break;
            }
        }
    }
    std::stable_partition(bodies.begin(), bodies.end(),
                          [](const DraftBody& body) { return body.role == Role::Lead; });
    return bodies;
}

QList<DraftBody> Addressing::addressees()
{
    m_found.clear();
    for (qsizetype start = 0; start < m_tokens.size();) {
        const qsizetype end = sentenceEnd(start);
        if (end > start)
            readSentence(start, end);
        start = end + 1;
    }
    return ordered();
}

void Addressing::markAsked()
{
    for (Addressee& addressee : m_found)
        addressee.asked = true;
}

QList<DraftBody> Addressing::headingAddressees()
{
    m_found.clear();
    qsizetype end = m_tokens.size();
    while (end > 0 && (m_tokens.isSign(end - 1, u'.') || m_tokens.isBreak(end - 1)))
        --end;
    Chain chain;
    bool asked = false;
    const bool introduces = end > 0 && m_tokens.isSign(end - 1, u':');
    if (readHead(0, end, chain, asked) && (endsHere(chain.end, end) || (introduces && asked))) {
        m_found = chain.members;
        markAsked();
        return ordered();
    }
    if (introduces && readRequest(0, end, chain)) {
        m_found = chain.members;
        markAsked();
        return ordered();
    }
    for (qsizetype i = 0; i < end; ++i) {
        qsizetype taken = phrases(Phrase::For).matchAt(m_tokens, i);
        if (taken == 0)
            taken = phrases(Phrase::Request).matchAt(m_tokens, i);
        if (taken == 0)
            continue;
        chain = chainAt(skipUnknownBody(i + taken, end), end);
        if (!chain.isEmpty() && endsHere(chain.end, end)) {
            m_found = chain.members;
            markAsked();
            return ordered();
        }
    }
    return {};
}

}  // namespace nghisu
