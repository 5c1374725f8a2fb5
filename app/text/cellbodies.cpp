// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of BodyFinder that reads the cells of tables: lists of names, known or not.
#include "text/bodyfinder.h"

#include "text/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr qsizetype longestName = 20;  // tokens

struct Member {
    Mention mention;
    bool known = true;
    bool lead = false;
    bool partner = false;
};

bool isListSign(const TokenText& tokens, qsizetype i)
{
    return tokens.isBreak(i) || tokens.isSign(i, u';') || tokens.isSign(i, u',')
        || tokens.isSign(i, u'/') || tokens.isSign(i, u'-') || tokens.isSign(i, u'+')
        || tokens.isSign(i, u'&') || tokens.isSign(i, u':') || tokens.isSign(i, u'.')
        || tokens.isSign(i, u'(') || tokens.isSign(i, u')') || tokens.isWord(i, u"va");
}

bool beginsBody(const TokenText& tokens, qsizetype i)
{
    return tokens.isCapital(i)
        && (phrases(Phrase::OrgHead).matchAt(tokens, i) > 0
            || phrases(Phrase::UnknownOrg).matchAt(tokens, i) > 0);
}

// "Sở Giáo dục và Đào tạo": to a sign or "và" behind which another name begins, or a role.
qsizetype endOfUnknown(const BodyFinder& finder, const TokenText& tokens, qsizetype i)
{
    qsizetype at = i + 1;
    for (; at < tokens.size() && at - i < longestName; ++at) {
        if (tokens.isBreak(at) || tokens.isSign(at, u';') || tokens.isSign(at, u'(')
            || tokens.isSign(at, u':') || phrases(Phrase::Lead).matchAt(tokens, at) > 0
            || phrases(Phrase::With).matchAt(tokens, at) > 0)
            break;
        if (isListSign(tokens, at)
            && (at + 1 >= tokens.size() || beginsBody(tokens, at + 1)
                || finder.mentionAt(tokens, at + 1) || finder.groupAt(tokens, at + 1)))
            break;
    }
    while (at > i + 1 && isListSign(tokens, at - 1))
        --at;
    return at;
}

std::vector<Member> readMembers(const BodyFinder& finder, const TokenText& tokens, bool& partners)
{
    std::vector<Member> members;
    bool plural = false;
    for (qsizetype i = 0; i < tokens.size();) {
        if (const qsizetype lead = phrases(Phrase::Lead).matchAt(tokens, i); lead > 0) {
            // "Bộ Y tế chủ trì" or "Chủ trì: Bộ Y tế".
            if (!tokens.isSign(i + lead, u':') && !members.empty() && !members.back().partner)
                members.back().lead = true;
            else
                partners = false;
            i += lead;
            continue;
        }
        if (const qsizetype with = phrases(Phrase::With).matchAt(tokens, i); with > 0) {
            const qsizetype next = i + with;
            const bool before = next >= tokens.size() || tokens.isBreak(next)
                             || tokens.isSign(next, u';') || tokens.isSign(next, u')');
            if (before && !members.empty())
                members.back().partner = true;
            else
                partners = true;
            i = next;
            continue;
        }
        std::optional<Mention> named = finder.mentionAt(tokens, i);
        const qsizetype head = phrases(Phrase::ListHead).matchAt(tokens, i);
        if (!named && head > 0) {
            // "Các Bộ: Tài chính, Nội vụ".
            const bool colon = tokens.isSign(i + head, u':');
            named = finder.headlessAt(tokens, i + head + (colon ? 1 : 0), true);
            plural = plural || named.has_value();
        }
        if (!named)
            named = finder.groupAt(tokens, i);
        if (!named && !members.empty() && !members.back().mention.isGroup()) {
            if (const auto further = finder.headlessAt(tokens, i, plural); further)
                named = further;
        }
        if (named) {
            members.push_back({*named, true, false, partners});
            i = named->end;
        } else if (beginsBody(tokens, i)) {
            Mention unknown;
            unknown.first = i;
            unknown.end = endOfUnknown(finder, tokens, i);
            unknown.sure = false;
            members.push_back({unknown, false, false, partners});
            i = unknown.end;
        } else {
            ++i;
        }
    }
    return members;
}

}  // namespace

QList<DraftBody> BodyFinder::inCell(const QString& cell, bool partners) const
{
    const TokenText tokens(cell);
    QList<DraftBody> bodies;
    const std::vector<Member> members = readMembers(*this, tokens, partners);
    const bool marked = std::any_of(members.begin(), members.end(),
                                    [](const Member& member) { return member.lead; });
    bool led = false;
    for (const Member& member : members) {
        const bool leads = marked ? member.lead : !member.partner && !led;
        DraftBody body =
            toDraftBody(tokens, member.mention, leads ? Role::Lead : Role::Coordinating);
        const bool known = std::any_of(bodies.cbegin(), bodies.cend(), [&](const DraftBody& other) {
            return other.name.compare(body.name, Qt::CaseInsensitive) == 0;
        });
        if (known)
            continue;
        led = led || leads;
        const qsizetype start = tokens.at(member.mention.first).start;
        body.asWritten = cell.mid(start, tokens.at(member.mention.end - 1).end() - start);
        body.span = {};
        bodies.append(body);
    }
    std::stable_partition(bodies.begin(), bodies.end(),
                          [](const DraftBody& body) { return body.role == Role::Lead; });
    return bodies;
}

}  // namespace nghisu
