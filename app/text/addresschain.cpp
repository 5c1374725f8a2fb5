// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Addressing that reads names one after another.
#include "text/addressing.h"

#include "text/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {

// Signs and words between the names of a list.
bool Addressing::isSeparator(qsizetype i) const
{
    return m_tokens.isSign(i, u',') || m_tokens.isSign(i, u'&') || m_tokens.isSign(i, u'-')
        || m_tokens.isSign(i, u'/') || m_tokens.isWord(i, u"va") || m_tokens.isWord(i, u"hoac");
}

// "Cục Tin học hóa (Bộ Thông tin và Truyền thông)": on to the name that the directory knows.
qsizetype Addressing::skipUnknownBody(qsizetype i, qsizetype end) const
{
    if (!m_tokens.isCapital(i) || phrases(Phrase::UnknownOrg).matchAt(m_tokens, i) == 0
        || mentionAt(i))
        return i;
    const qsizetype limit = std::min(end, i + longestUnknownBody);
    for (qsizetype at = i + 1; at < limit; ++at) {
        const bool joint = m_tokens.isSign(at, u'(') || isSeparator(at)
                        || m_tokens.isWord(at, u"thuoc")
                        || (m_tokens.isWord(at + 1, u"bo") && m_tokens.isCapital(at + 1));
        if (joint && (mentionAt(at + 1) || groupAt(at + 1)))
            return at + 1;
        if (m_tokens.isSign(at, u':') || phrases(Phrase::Request).matchAt(m_tokens, at) > 0
            || (phrases(Phrase::Modal).matchAt(m_tokens, at) > 0 && !m_tokens.isCapital(at)))
            return i;
    }
    return i;
}

// A short remark in brackets after a name; "(chủ trì)" tells the role.
qsizetype Addressing::skipBrackets(qsizetype i, qsizetype end, bool& lead) const
{
    if (m_tokens.isSign(i, u')'))
        return i + 1;
    if (!m_tokens.isSign(i, u'('))
        return i;
    const qsizetype limit = std::min(end, i + 20);
    bool marked = false;
    for (qsizetype at = i + 1; at < limit; ++at) {
        if (m_tokens.isSign(at, u')')) {
            lead = lead || marked;
            return at + 1;
        }
        marked = marked || phrases(Phrase::Lead).matchAt(m_tokens, at) > 0;
    }
    return i;
}

// One name, or one list under a shared head, at token i.
bool Addressing::appendNames(Chain& chain, qsizetype i, qsizetype end, bool partner,
                             bool& plural) const
{
    if (i >= end || isCited(i))
        return false;
    const auto append = [&](const Mention& mention) {
        chain.members.push_back({mention, false, partner, false});
        chain.end = mention.end;
    };
    const qsizetype head = phrases(Phrase::ListHead).matchAt(m_tokens, i);
    if (head > 0) {
        const bool colon = m_tokens.isSign(i + head, u':') || m_tokens.isSign(i + head, u'(');
        const bool one = head == 1;  // plain "Bộ": only "Bộ: Tài chính, Nội vụ" is a list
        if (!one || colon) {
            if (const auto first = m_finder.headlessAt(m_tokens, i + head + (colon ? 1 : 0), true);
                first && first->end <= end) {
                plural = true;
                append(*first);
                chain.members.back().mention.first = one ? first->first : i + head - 1;
                if (colon)
                    chain.members.back().mention.first = first->first;
                return true;
            }
        }
    }
    if (const qsizetype person = phrases(Phrase::Person).matchAt(m_tokens, i); person > 0) {
        if (const auto named = mentionAt(i + person); named && named->end <= end) {
            append(*named);
            return true;
        }
    }
    if (const auto named = mentionAt(i); named && named->end <= end) {
        append(*named);
        return true;
    }
    if (const auto group = groupAt(i); group && group->end <= end) {
        append(*group);
        return true;
    }
    if (chain.isEmpty() || chain.members.back().mention.isGroup())
        return false;
    const Body& before = m_finder.directory().at(chain.members.back().mention.body);
    if (before.kind != BodyKind::Ministry)
        return false;
    const auto further = m_finder.headlessAt(m_tokens, i, plural);
    if (!further || further->end > end)
        return false;
    append(*further);
    return true;
}

Addressing::Chain Addressing::chainAt(qsizetype i, qsizetype end) const
{
    Chain chain;
    bool plural = false;
    bool partner = false;
    if (!appendNames(chain, i, end, false, plural))
        return chain;
    const auto markLead = [&chain] {
        // "Bộ A, Bộ B chủ trì": the first of those that are not partners.
        for (Addressee& member : chain.members) {
            if (!member.partner) {
                member.lead = true;
                return;
            }
        }
    };
    for (;;) {
        bool lead = false;
        qsizetype at = skipBrackets(chain.end, end, lead);
        if (lead)
            chain.members.back().lead = true;
        if (const qsizetype taken = phrases(Phrase::Lead).matchAt(m_tokens, at); taken > 0) {
            markLead();
            at += taken;
            chain.end = at;
        }
        while (at < end && isSeparator(at))
            ++at;
        qsizetype joint = at;
        for (int skipped = 0; skipped < 4; ++skipped) {
            if (phrases(Phrase::With).matchAt(m_tokens, joint) > 0)
                break;
            const qsizetype helper = phrases(Phrase::Helper).matchAt(m_tokens, joint);
            if (helper == 0 && !m_tokens.isSign(joint, u','))
                break;
            joint += std::max<qsizetype>(helper, 1);
        }
        if (const qsizetype taken = phrases(Phrase::With).matchAt(m_tokens, joint); taken > 0) {
            at = skipUnknownBody(joint + taken, end);
            if (!appendNames(chain, at, end, true, plural))
                return chain;
            partner = true;
            continue;
        }
        // "các Bộ, ngành, nhất là Bộ Công an", "các Bộ (Tài chính, Nội vụ)".
        const qsizetype opened = at < end && m_tokens.isSign(at, u'(') ? at + 1 : at;
        const qsizetype suchAs = phrases(Phrase::SuchAs).matchAt(m_tokens, opened);
        if (suchAs > 0 || opened > at) {
            const qsizetype before = at;
            at = opened + suchAs;
            while (at < end && m_tokens.isSign(at, u':'))
                ++at;
            if (opened > before && suchAs == 0 && !chain.members.back().mention.isGroup())
                return chain;
        } else if (at == chain.end && !m_tokens.isSign(at - 1, u')')) {
            return chain;
        }
        at = skipUnknownBody(at, end);
        if (!appendNames(chain, at, end, partner, plural))
            return chain;
    }
}

}  // namespace nghisu
