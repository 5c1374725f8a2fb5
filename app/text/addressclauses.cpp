// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Addressing that reads the clauses in which somebody is addressed.
#include "text/addressing.h"

#include "text/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {

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
        // "Mong được Bộ Tài chính hỗ trợ".
        if (m_tokens.isWord(i, u"duoc") && mentionAt(i + 1))
            ++i;
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

bool Addressing::readHead(qsizetype start, qsizetype end, Chain& chain, bool& asked)
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
    if (chain.isEmpty()) {
        m_elsewhere = m_elsewhere
                   || ((requested || (pointed && endsUnknownBody(at, end))) && isUnknownBody(at));
        return false;
    }
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
        if (m_tokens.isWord(at, u"da") && m_tokens.isSyllable(at, u"đã"_s))
            return true;
    }
    return false;
}

bool Addressing::readRequest(qsizetype start, qsizetype end, Chain& chain)
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
        qsizetype next = i + taken;
        if (!reported && !task && !isCited(i)) {
            bool asked = true;
            qsizetype at = skipRequests(i + taken, end, false, asked);
            while (at < end && (m_tokens.isSign(at, u':') || m_tokens.isSign(at, u',')))
                ++at;
            chain = chainAt(skipUnknownBody(at, end), end);
            if (!chain.isEmpty())
                return true;
            next = std::max(next, at);  // the requests between were all read
            if (isUnknownBody(at)) {
                // "Đề nghị UBND tỉnh kiến nghị Bộ …": what follows is theirs to do. The council
                // itself only hands on.
                m_elsewhere = true;
                if (phrases(Phrase::Forwarder).matchAt(m_tokens, at) == 0)
                    next = meanwhileAfter(at, end);
            }
        }
        i = next - 1;
    }
    return false;
}

// "Để tháo gỡ khó khăn, Bộ Tài chính cần …", "…, đồng thời Bộ Nội vụ sớm …".
bool Addressing::readAfterClause(qsizetype start, qsizetype end, Chain& chain) const
{
    const bool leads = phrases(Phrase::Subordinate).matchAt(m_tokens, start) > 0;
    // "Khi người dân gửi đơn, Thanh tra Chính phủ chuyển …" tells how things are.
    const PhraseSet& asking = phrases(
        phrases(Phrase::Telling).matchAt(m_tokens, start) > 0 ? Phrase::Must : Phrase::Modal);
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
        i = std::max(at, found.end) - 1;  // so far nothing else is to be found
        if (found.isEmpty())
            continue;
        if (phrases(Phrase::Fact).matchAt(m_tokens, found.end) > 0)
            continue;
        const bool marked = std::any_of(found.members.begin(), found.members.end(),
                                        [](const Addressee& member) { return member.lead; });
        if (marked
            || (meanwhile ? phrases(Phrase::Modal) : asking).matchAt(m_tokens, found.end) > 0) {
            chain = std::move(found);
            return true;
        }
    }
    return false;
}

// Somebody by the look of it, whom the directory does not know: "UBND tỉnh", "Sở Xây dựng".
bool Addressing::isUnknownBody(qsizetype i) const
{
    if (!m_tokens.isCapital(i) && !m_tokens.isWord(i, u"ubnd"))
        return false;
    // "Bộ" alone is the ministry that the letter is for; "Bộ Chính trị" is not.
    const qsizetype unknown = phrases(Phrase::UnknownOrg).matchAt(m_tokens, i);
    return (!m_tokens.isWord(i, u"bo") || unknown > 1) && !mentionAt(i)
        && (unknown > 0 || phrases(Phrase::OrgHead).matchAt(m_tokens, i) > 0);
}

// "Với UBND tỉnh: …", "Đối với Sở Y tế": nothing but the name up to a colon or the end.
bool Addressing::endsUnknownBody(qsizetype i, qsizetype end) const
{
    const qsizetype limit = std::min(end, i + longestUnknownBody);
    for (; i < limit; ++i) {
        if (m_tokens.isSign(i, u':'))
            return true;
        if (phrases(Phrase::Modal).matchAt(m_tokens, i) > 0 && !m_tokens.isCapital(i))
            return false;
    }
    return i == end;
}

// Before the word "đồng thời" that opens another request, or the end.
qsizetype Addressing::meanwhileAfter(qsizetype i, qsizetype end) const
{
    while (i < end && !(m_tokens.isWord(i, u"dong") && m_tokens.isWord(i + 1, u"thoi")))
        ++i;
    return i;
}

// Later in the sentence: "…, phối hợp với Bộ Nội vụ …", "…, trong đó Bộ Nội vụ chủ trì".
void Addressing::readPartners(qsizetype start, qsizetype end, bool asked, Chain& chain) const
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
            // "hướng dẫn các địa phương phối hợp với Bộ Công an": the partner of an object. "khi trao
            // đổi với các địa phương": when something is done, and not who is asked to do it.
            if (before != objectEnd
                && phrases(Phrase::Subordinate).matchBefore(m_tokens, before) == 0) {
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
        std::optional<Mention> named = mentionAt(i);
        if (!named)
            named = groupAt(i);
        if (!named) {
            ++i;
            continue;
        }
        // "Đề nghị Bộ Công an trấn áp …, Bộ Y tế kiểm tra …": one more that is asked, unless it goes
        // on with a list of objects.
        const bool ministry =
            !named->isGroup() && m_finder.directory().at(named->body).kind != BodyKind::State;
        if (asked && ministry && m_tokens.isSign(i - 1, u',') && objectEnd != i - 1
            && phrases(Phrase::Modal).matchAt(m_tokens, named->end) > 0)
            chain.members.push_back({*named, false, false, true});
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

}  // namespace nghisu
