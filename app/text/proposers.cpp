// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/proposers.h"

#include "text/fold.h"
#include "text/linekind.h"
#include "text/phrases.h"
#include "text/textdata.h"

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

// "tỉnh", "thành phố", "TP.", "T." before a place; answers the token behind, and the full word.
qsizetype placeWord(const TokenText& tokens, qsizetype i, QString& kind)
{
    if (tokens.isWord(i, u"tinh")) {
        kind = u"tỉnh"_s;
        return i + 1;
    }
    if (tokens.isWord(i, u"thanh") && tokens.isWord(i + 1, u"pho")) {
        kind = u"thành phố"_s;
        return i + 2;
    }
    if (tokens.isWord(i, u"tp") || (tokens.isWord(i, u"t") && tokens.isSign(i + 1, u'.'))) {
        kind = tokens.folded(i) == u"tp" ? u"thành phố"_s : u"tỉnh"_s;
        return tokens.isSign(i + 1, u'.') ? i + 2 : i + 1;
    }
    return i;
}

constexpr qsizetype longestPlace = 4;  // words of a district's name

bool isPartyCommittee(const QString& name)
{
    return name.startsWith(u"Tỉnh ủy") || name.startsWith(u"Thành ủy");
}

// Committees are known by their short form; it is kept as typed.
bool keepsShortForm(QStringView word)
{
    return word == u"ubnd" || word == u"hdnd";
}

}  // namespace

Proposers::Proposers()
{
    const QList<QStringList> departments = dataRows(u":/text/departments.tsv"_s, 3);
    for (const QStringList& row : departments) {
        const qsizetype id = m_departmentNames.size();
        m_departmentNames.append(row.at(0));
        m_departments.add(id, row.at(0));
        const QStringList aliases = row.at(1).split(u';', Qt::SkipEmptyParts);
        for (const QString& alias : aliases)
            m_departments.addAlias(id, alias);
    }
    const QList<QStringList> places = dataRows(u":/text/provinces.tsv"_s, 6);
    for (const QStringList& row : places) {
        const qsizetype id = m_placeList.size();
        m_placeList.append({row.at(0), row.at(1)});
        m_places.addAlias(id, row.at(0));
        const QStringList aliases = row.at(2).split(u';', Qt::SkipEmptyParts);
        for (const QString& alias : aliases)
            m_places.addAlias(id, alias);
    }
}

qsizetype Proposers::placeAt(const TokenText& tokens, qsizetype i, QString& name) const
{
    QString kind;
    const qsizetype at = placeWord(tokens, i, kind);
    const NameMatcher::Match match = m_places.matchAt(tokens, at);
    if (!match)
        return i;
    const Place& place = m_placeList.at(match.id);
    name = kind.isEmpty() ? place.name : kind + u' ' + place.name;
    return at + match.tokens;
}

qsizetype Proposers::districtAt(const TokenText& tokens, qsizetype i, QString& name)
{
    static const QStringList kinds{u"huyện"_s,   u"quận"_s,   u"xã"_s,       u"phường"_s,
                                   u"đặc khu"_s, u"thị xã"_s, u"thị trấn"_s, u"thành phố"_s};
    for (const QString& kind : kinds) {
        const QStringList words = kind.split(u' ');
        qsizetype at = i;
        for (const QString& word : words) {
            if (tokens.isWord(at, foldSameLength(word)) && tokens.isSyllable(at, word))
                ++at;
            else
                at = tokens.size() + 1;
        }
        if (at >= tokens.size())
            continue;
        QStringList parts;
        while (parts.size() < longestPlace && tokens.isCapital(at)) {
            QString part = tokens.word(at).toString().toLower();
            part.front() = part.front().toUpper();
            parts.append(part);
            ++at;
        }
        if (parts.isEmpty())
            continue;
        name = kind + u' ' + parts.join(u' ');
        return at;
    }
    return i;
}

std::optional<Proposers::Found> Proposers::at(const TokenText& tokens, qsizetype i) const
{
    if (!tokens.isCapital(i))
        return std::nullopt;
    const NameMatcher::Match match = m_departments.matchAt(tokens, i);
    QString place;
    if (!match) {
        // A province by itself needs its word: "Tỉnh Nghệ An".
        QString kind;
        if (placeWord(tokens, i, kind) == i)
            return std::nullopt;
        const qsizetype end = placeAt(tokens, i, place);
        if (end == i)
            return std::nullopt;
        place.front() = place.front().toUpper();
        return Found{place, i, end, true, false};
    }
    Found found;
    found.first = i;
    found.end = i + match.tokens;
    found.department = true;
    found.name = m_departmentNames.at(match.id);
    if (keepsShortForm(tokens.folded(i))) {
        const QString full =
            tokens.folded(i) == u"ubnd" ? u"Ủy ban nhân dân"_s : u"Hội đồng nhân dân"_s;
        if (found.name.startsWith(full))
            found.name.replace(0, full.size(), tokens.word(i).toString());
    }
    qsizetype end = placeAt(tokens, found.end, place);
    if (end == found.end)
        end = districtAt(tokens, found.end, place);
    if (end > found.end) {
        found.name += u' ' + place;
        found.end = end;
        found.placed = true;
    }
    return found;
}

// The words as typed, in small letters if all were capitals, with every place's own capitals.
QString Proposers::repaired(const TokenText& tokens, qsizetype first, qsizetype end) const
{
    const qsizetype from = tokens.at(first).start;
    const qsizetype to = tokens.at(end - 1).end();
    const bool capitals = isAllCapitals(QStringView(tokens.text()).mid(from, to - from));
    QString name;
    qsizetype copied = from;
    for (qsizetype i = first; i < end;) {
        const NameMatcher::Match match = m_places.matchAt(tokens, i);
        if (!match || i + match.tokens > end) {
            ++i;
            continue;
        }
        const QString before = tokens.text().mid(copied, tokens.at(i).start - copied);
        name += (capitals ? before.toLower() : before) + m_placeList.at(match.id).name;
        i += match.tokens;
        copied = tokens.at(i - 1).end();
    }
    const QString rest = tokens.text().mid(copied, to - copied);
    name += capitals ? rest.toLower() : rest;
    name = name.simplified();
    if (!name.isEmpty())
        name.front() = name.front().toUpper();
    return name;
}

std::optional<Proposers::Found> Proposers::anyBody(const TokenText& tokens, qsizetype i,
                                                   qsizetype end) const
{
    if (const auto found = at(tokens, i); found && found->end == end)
        return found;
    if (end <= i + 1 || !tokens.isCapital(i) || phrases(Phrase::OrgHead).matchAt(tokens, i) == 0)
        return std::nullopt;
    return Found{repaired(tokens, i, end), i, end, true, true};
}

QString Proposers::heading(const QString& line) const
{
    const TokenText tokens(line);
    if (tokens.size() == 0)
        return {};
    qsizetype end = tokens.size();
    if (tokens.isSign(end - 1, u':'))
        --end;
    qsizetype i = 0;
    // "Kiến nghị của cử tri huyện …"
    if (phrases(Phrase::AskSection).matchAt(tokens, 0) > 0) {
        while (i < end && !tokens.isWord(i, u"cua"))
            ++i;
        ++i;
    }
    const auto found = at(tokens, i);
    if (!found || !found->placed)
        return {};
    qsizetype after = found->end;
    while (after < end && phrases(Phrase::Proposes).matchAt(tokens, after) > 0)
        after += phrases(Phrase::Proposes).matchAt(tokens, after);
    return after == end ? found->name : QString();
}

QList<KnownProposer> knownProposers()
{
    const QList<QStringList> departments = dataRows(u":/text/departments.tsv"_s, 3);
    const QList<QStringList> places = dataRows(u":/text/provinces.tsv"_s, 6);
    QList<KnownProposer> known;
    for (const QStringList& place : places) {
        const QString where = place.at(1) + u' ' + place.at(0);
        QString itself = where;
        itself.front() = itself.front().toUpper();
        known.append({itself, place.at(2)});
        for (const QStringList& department : departments) {
            if (department.at(2).isEmpty())
                continue;
            const QString others = department.at(1) + u' ' + place.at(2);
            known.append({department.at(0) + u' ' + where, others.simplified()});
        }
    }
    return known;
}

std::optional<Proposers::Found> Proposers::inLetterhead(const TokenText& tokens) const
{
    std::optional<Found> department;
    QString place;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (place.isEmpty()) {
            QString kind;
            if (placeWord(tokens, i, kind) > i)
                placeAt(tokens, i, place);
        }
        const auto found = at(tokens, i);
        if (!found || !found->department)
            continue;
        // The issuing body stands below the one it belongs to.
        const bool committee =
            found->name.startsWith(u"UBND") || found->name.startsWith(u"Ủy ban nhân dân");
        if (!department || !committee) {
            // "TỈNH ỦY VĨNH PHÚC" over "BAN TUYÊN GIÁO".
            const QString party = department && isPartyCommittee(department->name) && !found->placed
                                    ? u' ' + department->name
                                    : QString();
            department = found;
            department->name += party;
            department->placed = department->placed || !party.isEmpty();
        }
        i = found->end - 1;
    }
    if (!department)
        return std::nullopt;
    for (qsizetype i = 0; i < tokens.size() && place.isEmpty(); ++i) {
        QString kind;
        if (placeWord(tokens, i, kind) > i)
            placeAt(tokens, i, place);
        if (place.isEmpty())
            districtAt(tokens, i, place);
    }
    if (!department->placed && !place.isEmpty()) {
        department->name += u' ' + place;
        department->placed = true;
    }
    return department;
}

}  // namespace nghisu
