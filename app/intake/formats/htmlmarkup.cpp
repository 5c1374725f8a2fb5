// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/htmlmarkup.h"

#include "text/legacyencoding.h"

#include <array>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr qsizetype longestName = 32;
constexpr qsizetype longestEntity = 12;
constexpr qsizetype mostAttributes = 64;

// The names of the letters from U+00A0 on.
constexpr std::array<QStringView, 96> latinNames{
    u"nbsp",   u"iexcl",  u"cent",   u"pound",  u"curren", u"yen",    u"brvbar", u"sect",
    u"uml",    u"copy",   u"ordf",   u"laquo",  u"not",    u"shy",    u"reg",    u"macr",
    u"deg",    u"plusmn", u"sup2",   u"sup3",   u"acute",  u"micro",  u"para",   u"middot",
    u"cedil",  u"sup1",   u"ordm",   u"raquo",  u"frac14", u"frac12", u"frac34", u"iquest",
    u"Agrave", u"Aacute", u"Acirc",  u"Atilde", u"Auml",   u"Aring",  u"AElig",  u"Ccedil",
    u"Egrave", u"Eacute", u"Ecirc",  u"Euml",   u"Igrave", u"Iacute", u"Icirc",  u"Iuml",
    u"ETH",    u"Ntilde", u"Ograve", u"Oacute", u"Ocirc",  u"Otilde", u"Ouml",   u"times",
    u"Oslash", u"Ugrave", u"Uacute", u"Ucirc",  u"Uuml",   u"Yacute", u"THORN",  u"szlig",
    u"agrave", u"aacute", u"acirc",  u"atilde", u"auml",   u"aring",  u"aelig",  u"ccedil",
    u"egrave", u"eacute", u"ecirc",  u"euml",   u"igrave", u"iacute", u"icirc",  u"iuml",
    u"eth",    u"ntilde", u"ograve", u"oacute", u"ocirc",  u"otilde", u"ouml",   u"divide",
    u"oslash", u"ugrave", u"uacute", u"ucirc",  u"uuml",   u"yacute", u"thorn",  u"yuml"};

const QHash<QString, QString>& entities()
{
    static const QHash<QString, QString> made = [] {
        QHash<QString, QString> names{
            {u"amp"_s, u"&"_s},     {u"lt"_s, u"<"_s},     {u"gt"_s, u">"_s},
            {u"quot"_s, u"\""_s},   {u"apos"_s, u"'"_s},   {u"ndash"_s, u"–"_s},
            {u"mdash"_s, u"—"_s},   {u"ldquo"_s, u"“"_s},  {u"rdquo"_s, u"”"_s},
            {u"bdquo"_s, u"„"_s},   {u"lsquo"_s, u"‘"_s},  {u"rsquo"_s, u"’"_s},
            {u"sbquo"_s, u"‚"_s},   {u"hellip"_s, u"…"_s}, {u"bull"_s, u"•"_s},
            {u"trade"_s, u"™"_s},   {u"euro"_s, u"€"_s},   {u"OElig"_s, u"Œ"_s},
            {u"oelig"_s, u"œ"_s},   {u"Scaron"_s, u"Š"_s}, {u"scaron"_s, u"š"_s},
            {u"Yuml"_s, u"Ÿ"_s},    {u"fnof"_s, u"ƒ"_s},   {u"circ"_s, u"ˆ"_s},
            {u"tilde"_s, u"˜"_s},   {u"dagger"_s, u"†"_s}, {u"Dagger"_s, u"‡"_s},
            {u"permil"_s, u"‰"_s},  {u"lsaquo"_s, u"‹"_s}, {u"rsaquo"_s, u"›"_s},
            {u"ensp"_s, u" "_s},    {u"emsp"_s, u" "_s},   {u"thinsp"_s, u" "_s},
            {u"rarr"_s, u"→"_s},    {u"larr"_s, u"←"_s},   {u"le"_s, u"≤"_s},
            {u"ge"_s, u"≥"_s},      {u"ne"_s, u"≠"_s},     {u"minus"_s, u"−"_s},
            {u"abreve"_s, u"ă"_s},  {u"Abreve"_s, u"Ă"_s}, {u"dstrok"_s, u"đ"_s},
            {u"Dstrok"_s, u"Đ"_s},  {u"itilde"_s, u"ĩ"_s}, {u"Itilde"_s, u"Ĩ"_s},
            {u"utilde"_s, u"ũ"_s},  {u"Utilde"_s, u"Ũ"_s}, {u"zwnj"_s, u"\u200C"_s},
            {u"zwj"_s, u"\u200D"_s}};
        char16_t letter = 0xA0;
        for (const QStringView name : latinNames)
            names.insert(name.toString(), QString(QChar(letter++)));
        return names;
    }();
    return made;
}

QString letterOf(QStringView digits)
{
    bool valid = false;
    const bool hex = digits.startsWith(u'x') || digits.startsWith(u'X');
    const uint code = hex ? digits.mid(1).toUInt(&valid, 16) : digits.toUInt(&valid, 10);
    if (!valid || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return {};
    // Pages count in Windows-1252 where Unicode has no letters.
    if (code >= 0x80 && code < 0xA0) {
        const char byte = static_cast<char>(code);
        return decodeLegacy(QByteArrayView(&byte, 1), LegacyEncoding::Windows1252);
    }
    const char32_t unit = code;
    return QString::fromUcs4(&unit, 1);
}

bool isNameUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit == u'-' || unit == u'_' || unit == u':';
}

// Attributes from a place on to the '>' that ends the tag; one inside quotes does not.
qsizetype readAttributes(QStringView html, qsizetype at, HtmlTag& tag)
{
    while (at < html.size()) {
        const QChar unit = html.at(at);
        if (unit == u'>')
            return at + 1;
        if (unit == u'/' || unit.isSpace()) {
            tag.empty = unit == u'/';
            ++at;
            continue;
        }
        const qsizetype nameStart = at;
        while (at < html.size() && html.at(at) != u'=' && html.at(at) != u'>' && html.at(at) != u'/'
               && !html.at(at).isSpace())
            ++at;
        const QStringView name = html.mid(nameStart, at - nameStart);
        qsizetype value = at;
        while (value < html.size() && html.at(value).isSpace())
            ++value;
        QStringView text;
        if (value < html.size() && html.at(value) == u'=') {
            at = value + 1;
            while (at < html.size() && html.at(at).isSpace())
                ++at;
            if (at < html.size() && (html.at(at) == u'"' || html.at(at) == u'\'')) {
                qsizetype end = html.indexOf(html.at(at), at + 1);
                if (end < 0)
                    end = html.size();
                text = html.mid(at + 1, end - at - 1);
                at = std::min(end + 1, html.size());
            } else {
                const qsizetype start = at;
                while (at < html.size() && html.at(at) != u'>' && !html.at(at).isSpace())
                    ++at;
                text = html.mid(start, at - start);
            }
        } else if (name.isEmpty()) {
            ++at;  // a stray '='
        }
        if (tag.attributes.size() < mostAttributes && !name.isEmpty())
            tag.attributes.insert(name.toString().toLower(), htmlDecoded(text));
    }
    return html.size();
}

}  // namespace

std::optional<HtmlTag> htmlTagAt(QStringView html, qsizetype at, qsizetype& end)
{
    HtmlTag tag;
    tag.closing = at + 1 < html.size() && html.at(at + 1) == u'/';
    const qsizetype start = at + (tag.closing ? 2 : 1);
    if (start < html.size() && (html.at(start) == u'!' || html.at(start) == u'?')) {
        const qsizetype close = html.indexOf(u'>', start);
        end = close < 0 ? html.size() : close + 1;
        return tag;
    }
    if (start >= html.size() || !html.at(start).isLetter())
        return std::nullopt;
    qsizetype nameEnd = start;
    while (nameEnd < html.size() && nameEnd - start < longestName && isNameUnit(html.at(nameEnd)))
        ++nameEnd;
    tag.name = html.mid(start, nameEnd - start).toString().toLower();
    if (const qsizetype colon = tag.name.lastIndexOf(u':'); colon >= 0) {
        tag.prefixed = true;
        tag.name = tag.name.mid(colon + 1);
    }
    end = readAttributes(html, nameEnd, tag);
    return tag;
}

QString htmlEntityAt(QStringView html, qsizetype at, qsizetype& end)
{
    const qsizetype close = html.mid(at, longestEntity + 1).indexOf(u';');
    if (close < 2)
        return {};
    const QStringView name = html.mid(at + 1, close - 1);
    end = at + close + 1;
    return name.startsWith(u'#') ? letterOf(name.mid(1)) : entities().value(name.toString());
}

QString htmlDecoded(QStringView text)
{
    if (!text.contains(u'&'))
        return text.toString();
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        qsizetype end = i;
        const QString letters = text.at(i) == u'&' ? htmlEntityAt(text, i, end) : QString();
        if (letters.isEmpty()) {
            result += text.at(i);
        } else {
            result += letters;
            i = end - 1;
        }
    }
    return result;
}

}  // namespace nghisu
