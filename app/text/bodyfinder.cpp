// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/bodyfinder.h"

#include "text/addressing.h"
#include "text/phrases.h"

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

bool isGroupLink(const TokenText& tokens, qsizetype i)
{
    return tokens.isSign(i, u',') || tokens.isSign(i, u'-') || tokens.isSign(i, u'/')
        || tokens.isSign(i, u'&') || (tokens.isWord(i) && tokens.folded(i) == u"va");
}

// "liên quan", "trung ương", "trong cả nước", one after another, also in brackets.
qsizetype skipModifiers(const TokenText& tokens, qsizetype i)
{
    const PhraseSet& modifiers = phrases(Phrase::GroupMod);
    for (;;) {
        const qsizetype taken = modifiers.matchAt(tokens, i);
        if (taken == 0)
            return i;
        i += taken;
    }
}

}  // namespace

BodyFinder::BodyFinder(const QList<Body>& directory) : m_directory(directory)
{
    for (qsizetype i = 0; i < m_directory.size(); ++i) {
        const Body& body = m_directory.at(i);
        m_names.add(i, body.name);
        m_names.addAlias(i, body.code);
        m_names.addAlias(i, body.shortName);
        for (const QString& alias : body.aliases)
            m_names.addAlias(i, alias);
    }
}

// "Chính phủ điện tử", "Thanh tra Chính phủ", "cán bộ y tế": the words of a name in another one.
bool BodyFinder::isAnotherName(const TokenText& tokens, qsizetype first, qsizetype end) const
{
    const qsizetype follows = phrases(Phrase::Continues).matchAt(tokens, end);
    if (follows > 0) {
        // "Bộ Nội vụ số hóa dữ liệu" asks; only "Chính phủ số" is another name.
        const bool verb = tokens.folded(end) == u"so" && tokens.isWord(end + 1)
                       && tokens.folded(end + 1) == u"hoa";
        const bool opens = tokens.folded(end) == u"mo"
                        && !(tokens.isWord(first) && tokens.folded(first) == u"chinh");
        if (!verb && !opens)
            return true;
    }
    const qsizetype before = phrases(Phrase::BeforeNot).matchBefore(tokens, first);
    // "Văn phòng Chính phủ" is another body, "Văn phòng Bộ Y tế" a part of the ministry.
    return before > 0
        && !(tokens.isWord(first, u"bo") && phrases(Phrase::PartOf).matchBefore(tokens, first) > 0);
}

std::optional<Mention> BodyFinder::mentionAt(const TokenText& tokens, qsizetype i) const
{
    NameMatcher::Match match = m_names.matchAt(tokens, i);
    bool mistyped = false;
    // "Bộ Nông nghiệp và Môi trườg" is more than the "Bộ Nông nghiệp" that it begins with.
    if (!match.full) {
        const NameMatcher::Match near = m_names.nearAt(tokens, i);
        if (near.tokens > match.tokens) {
            match = near;
            mistyped = true;
        }
    }
    if (!match || isAnotherName(tokens, i, i + match.tokens))
        return std::nullopt;
    return Mention{i, i + match.tokens, match.id, !mistyped, mistyped};
}

std::optional<Mention> BodyFinder::groupAt(const TokenText& tokens, qsizetype i) const
{
    const PhraseSet& nouns = phrases(Phrase::GroupNoun);
    qsizetype at = i;
    const qsizetype determiner = phrases(Phrase::GroupDet).matchAt(tokens, i);
    const bool ministry = tokens.isWord(i) && tokens.folded(i) == u"bo";
    if (determiner == 0) {
        // Without "các", only a fixed phrase is an addressee: "Bộ, ngành liên quan".
        const qsizetype bare = phrases(Phrase::GroupBare).matchAt(tokens, i);
        if (bare > 0)
            return Mention{i, skipModifiers(tokens, i + bare), -1, true};
        if (!(ministry && tokens.isSign(i + 1, u',') && tokens.isWord(i + 2)
              && tokens.folded(i + 2) == u"nganh"))
            return std::nullopt;
    }
    at += determiner;
    qsizetype taken = nouns.matchAt(tokens, at);
    if (taken == 0)
        return std::nullopt;
    bool modified = false;
    for (;;) {
        at += taken;
        const qsizetype after = skipModifiers(tokens, at);
        modified = modified || after > at;
        at = after;
        qsizetype next = at;
        while (next - at < 2 && isGroupLink(tokens, next))
            ++next;
        taken = nouns.matchAt(tokens, next);
        // "các Bộ, ngành" goes on; "các Bộ, Bộ Nội vụ" names one more.
        if (taken == 0 || (next > at && m_names.matchAt(tokens, next)))
            break;
        at = next;
    }
    if (determiner == 0 && !modified)
        return std::nullopt;
    return Mention{i, at, -1, true};
}

std::optional<Mention> BodyFinder::headlessAt(const TokenText& tokens, qsizetype i,
                                              bool afterPlural) const
{
    const NameMatcher::Match match = m_names.matchHeadless(tokens, i, u"bo"_s, afterPlural);
    if (!match)
        return std::nullopt;
    const qsizetype end = i + match.tokens;
    // "Bộ Tài chính, Công an tỉnh": the police of the province, not the ministry.
    if (phrases(Phrase::PlaceWord).matchAt(tokens, end) > 0)
        return std::nullopt;
    return Mention{i, end, match.id, afterPlural};
}

DraftBody BodyFinder::toDraftBody(const TokenText& tokens, const Mention& mention, Role role) const
{
    DraftBody made;
    const qsizetype start = tokens.at(mention.first).start;
    made.span = {start, tokens.at(mention.end - 1).end() - start};
    made.role = role;
    made.sure = mention.sure;
    if (mention.isGroup()) {
        made.group = true;
        made.name = tokens.text().mid(made.span.start, made.span.length).simplified();
        made.shortName = made.name;
    } else {
        const Body& body = m_directory.at(mention.body);
        if (mention.mistyped)
            made.asWritten = tokens.text().mid(made.span.start, made.span.length);
        made.code = body.code;
        made.name = body.name;
        made.shortName = body.shortName.isEmpty() ? body.name : body.shortName;
    }
    return made;
}

QList<DraftBody> BodyFinder::addressees(const QString& text, const QList<Citation>& citations) const
{
    return addressed(text, citations).bodies;
}

Addressed BodyFinder::addressed(const QString& text, const QList<Citation>& citations) const
{
    return Addressing(*this, text, citations).addressed();
}

QList<DraftBody> BodyFinder::headingAddressees(const QString& line) const
{
    return headingAddressed(line).bodies;
}

Addressed BodyFinder::headingAddressed(const QString& line) const
{
    return Addressing(*this, line, {}).headingAddressed();
}

QList<DraftBody> BodyFinder::mentions(const QString& text) const
{
    const TokenText tokens(text);
    QList<DraftBody> found;
    for (qsizetype i = 0; i < tokens.size();) {
        std::optional<Mention> mention = mentionAt(tokens, i);
        if (!mention)
            mention = groupAt(tokens, i);
        if (!mention) {
            ++i;
            continue;
        }
        found.append(toDraftBody(tokens, *mention, Role::Coordinating));
        i = mention->end;
    }
    return found;
}

}  // namespace nghisu
