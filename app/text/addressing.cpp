// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/addressing.h"

#include "text/phrases.h"

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
    : m_finder(finder), m_tokens(text),
      m_mentionAt(static_cast<std::size_t>(m_tokens.size()), notAsked),
      m_groupAt(static_cast<std::size_t>(m_tokens.size()), notAsked)
{
    m_cited.resize(static_cast<std::size_t>(m_tokens.size()), false);
    for (const Citation& citation : citations) {
        for (qsizetype i = m_tokens.indexAt(citation.start);
             i < m_tokens.size() && m_tokens.at(i).start < citation.start + citation.length; ++i)
            m_cited[static_cast<std::size_t>(i)] = true;
    }
}

std::optional<Mention> Addressing::mentionAt(qsizetype i) const
{
    if (!m_tokens.isWord(i))
        return std::nullopt;
    qint32& place = m_mentionAt[static_cast<std::size_t>(i)];
    if (place == notAsked)
        place = keep(m_finder.mentionAt(m_tokens, i));
    return kept(place);
}

std::optional<Mention> Addressing::groupAt(qsizetype i) const
{
    if (!m_tokens.isWord(i))
        return std::nullopt;
    qint32& place = m_groupAt[static_cast<std::size_t>(i)];
    if (place == notAsked)
        place = keep(m_finder.groupAt(m_tokens, i));
    return kept(place);
}

qint32 Addressing::keep(const std::optional<Mention>& mention) const
{
    if (!mention)
        return nobody;
    m_named.push_back(*mention);
    return static_cast<qint32>(m_named.size()) - 1;
}

std::optional<Mention> Addressing::kept(qint32 place) const
{
    if (place == nobody)
        return std::nullopt;
    return m_named[static_cast<std::size_t>(place)];
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

bool Addressing::isTitleColon(qsizetype i, qsizetype start) const
{
    return m_tokens.isSign(i, u':') && i - start <= longestTitle
        && phrases(Phrase::NotList).matchBefore(m_tokens, i) == 0;
}

void Addressing::readSentence(qsizetype start, qsizetype end)
{
    // "Cùng với Bộ Tài chính, đề nghị Bộ Y tế …": the partner is named first.
    Chain early;
    const qsizetype opening = skipOpening(start, end);
    if (const qsizetype with = phrases(Phrase::With).matchAt(m_tokens, opening); with > 0) {
        early = chainAt(opening + with, end);
        if (!early.isEmpty() && m_tokens.isSign(early.end, u','))
            start = early.end + 1;
        else
            early = {};
    }
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
    for (Addressee member : early.members) {
        member.partner = true;
        chain.members.push_back(member);
    }
    const qsizetype from = found ? chain.end : start;
    readPartners(from, end, found && asked, chain);
    if (!found && m_found.empty() && early.isEmpty()) {
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

Addressed Addressing::addressed()
{
    m_found.clear();
    m_elsewhere = false;
    for (qsizetype start = 0; start < m_tokens.size();) {
        const qsizetype end = sentenceEnd(start);
        if (end > start)
            readSentence(start, end);
        start = end + 1;
    }
    if (m_found.empty())
        readBracketsAtEnd();
    return result();
}

// "… (Bộ Công Thương)", "… (Bộ Y tế trả lời)": in lists for many, whom an item is for.
void Addressing::readBracketsAtEnd()
{
    qsizetype end = m_tokens.size();
    while (end > 0 && (m_tokens.isSign(end - 1, u'.') || m_tokens.isSign(end - 1, u';')))
        --end;
    if (end == 0 || (!m_tokens.isSign(end - 1, u')') && !m_tokens.isSign(end - 1, u']')))
        return;
    constexpr qsizetype farthest = 40;
    qsizetype open = end - 1;
    while (open > 0 && end - open < farthest && !m_tokens.isSign(open, u'(')
           && !m_tokens.isSign(open, u'['))
        --open;
    const Chain chain = chainAt(open + 1, end - 1);
    if (chain.isEmpty()
        || (chain.end < end - 1 && !m_tokens.isWord(chain.end, u"tra")
            && !m_tokens.isWord(chain.end, u"giai")))
        return;
    m_found = chain.members;
    markAsked();
}

Addressed Addressing::result() const
{
    return {ordered(), m_elsewhere && m_found.empty()};
}

void Addressing::markAsked()
{
    for (Addressee& addressee : m_found)
        addressee.asked = true;
}

Addressed Addressing::headingAddressed()
{
    m_found.clear();
    m_elsewhere = false;
    qsizetype end = m_tokens.size();
    while (end > 0 && (m_tokens.isSign(end - 1, u'.') || m_tokens.isBreak(end - 1)))
        --end;
    // Of a whole paragraph the last sentence leads to what follows.
    qsizetype start = 0;
    for (qsizetype next = sentenceEnd(0) + 1; next < end; next = sentenceEnd(next) + 1)
        start = next;
    Chain chain;
    bool asked = false;
    const bool introduces = end > 0 && m_tokens.isSign(end - 1, u':');
    const bool heads =
        readHead(start, end, chain, asked) && (endsHere(chain.end, end) || (introduces && asked));
    if (heads || (introduces && readRequest(start, end, chain))) {
        m_found = chain.members;
        markAsked();
        return result();
    }
    for (qsizetype i = start; i < end; ++i) {
        qsizetype taken = phrases(Phrase::For).matchAt(m_tokens, i);
        if (taken == 0)
            taken = phrases(Phrase::Request).matchAt(m_tokens, i);
        if (taken == 0)
            continue;
        chain = chainAt(skipUnknownBody(i + taken, end), end);
        if (!chain.isEmpty() && endsHere(chain.end, end)) {
            m_found = chain.members;
            markAsked();
            break;
        }
    }
    return result();
}

}  // namespace nghisu
