// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sourcelines.h"

#include "text/phrases.h"
#include "text/tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

// Plain mail wraps at 72, PDF text at 80 to 110 letters.
constexpr qsizetype widestWrap = 125;
constexpr qsizetype narrowestWrap = 45;
constexpr qsizetype shortLine = 40;

// "… công nghệ thông-", and not a dash that stands by itself.
bool endsInHyphen(QStringView line)
{
    const qsizetype size = line.size();
    return size > 1
        && (line.back() == u'-' || line.back() == QChar(0x2010) || line.back() == QChar(0x2011))
        && line.at(size - 2).isLetterOrNumber();
}

bool isInvisible(QChar unit)
{
    return unit == QChar(0x200B) || unit == QChar(0x200E) || unit == QChar(0x200F)
        || unit == QChar(0x2060) || unit == QChar(0x00AD);
}

// "… đề nghị Bộ", "… của": the words need more.
bool breaksOff(QStringView line)
{
    constexpr qsizetype enough = 40;
    const TokenText tokens(line.right(enough).toString());
    return phrases(Phrase::NeedsMore).matchBefore(tokens, tokens.size()) > 0;
}

// "Lý do: …", "Ghi chú: …": begins a paragraph of its own.
bool isLabelled(QStringView line)
{
    constexpr qsizetype longestLabel = 24;
    const qsizetype colon = line.left(longestLabel).indexOf(u':');
    return colon > 0 && line.front().isUpper()
        && std::all_of(line.begin(), line.begin() + colon,
                       [](QChar sign) { return sign.isLetter() || sign.isSpace(); });
}

}  // namespace

bool startsLower(QStringView line)
{
    return !line.isEmpty() && line.front().isLower();
}

bool endsSentence(QStringView line)
{
    while (!line.isEmpty()
           && (line.back() == u'"' || line.back() == u'”' || line.back() == u')'
               || line.back() == u'»' || line.back().isSpace()))
        line.chop(1);
    if (line.isEmpty())
        return true;
    const QChar last = line.back();
    return last == u'.' || last == u';' || last == u':' || last == u'!' || last == u'?'
        || last == u'…';
}

SourceLines::SourceLines(const QString& text, Quotes quotes) : m_text(text)
{
    for (qsizetype start = 0; start <= text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        SourceLine line{start, start, start, end};
        while (line.outer < line.end && text.at(line.outer).isSpace())
            ++line.outer;
        while (line.end > line.outer && text.at(line.end - 1).isSpace())
            --line.end;
        line.start = line.outer;
        // Marks of direction and joiners that nobody sees may stand before the first letter.
        while (line.start < line.end && isInvisible(text.at(line.start)))
            ++line.start;
        m_lines.push_back(line);
        start = end + 1;
    }
    for (qsizetype i = 0; i < size() && !m_quotesMail; ++i)
        m_quotesMail = isQuotedMail(i);
    if (quotes == Quotes::Stripped && m_quotesMail) {
        for (SourceLine& line : m_lines) {
            while (line.start < line.end
                   && (text.at(line.start) == u'>' || text.at(line.start).isSpace()))
                ++line.start;
        }
    }
    noteWidth();
    noteBreaks();
}

// Where many lines go on in the middle of a sentence, any line may break.
void SourceLines::noteBreaks()
{
    qsizetype all = 0;
    qsizetype broken = 0;
    for (qsizetype i = 1; i < size(); ++i) {
        if (at(i).isBlank())
            continue;
        ++all;
        broken += !at(i - 1).isBlank() && startsLower(view(i)) && !endsSentence(view(i - 1));
    }
    m_brokenAnywhere = broken >= 3 && broken * 8 >= all && m_longest <= widestWrap;
}

void SourceLines::noteWidth()
{
    std::vector<qsizetype> lengths;
    for (const SourceLine& line : m_lines) {
        if (!line.isBlank())
            lengths.push_back(line.length());
    }
    if (lengths.empty())
        return;
    m_longest = *std::max_element(lengths.begin(), lengths.end());
    if (lengths.size() < 4)
        return;
    // A wrapped text has many lines of nearly the greatest length; paragraphs differ wildly.
    std::sort(lengths.begin(), lengths.end());
    const qsizetype widest = lengths[lengths.size() - 1 - lengths.size() / 50];
    const auto full = std::count_if(lengths.begin(), lengths.end(), [widest](qsizetype length) {
        return length * 100 >= widest * 80;
    });
    if (lengths.back() <= widestWrap * 2 && widest <= widestWrap && widest >= narrowestWrap
        && full >= 3 && full * 4 >= static_cast<std::ptrdiff_t>(lengths.size()))
        m_width = widest;
}

bool SourceLines::isQuotedMail(qsizetype i) const
{
    const auto marked = [this](qsizetype line) {
        return line >= 0 && line < size() && !at(line).isBlank()
            && m_text.at(at(line).outer) == u'>';
    };
    return marked(i) && (marked(i - 1) || marked(i + 1));
}

QStringView SourceLines::rawView(qsizetype i) const
{
    return QStringView(m_text).mid(at(i).raw, at(i).end - at(i).raw);
}

qsizetype SourceLines::indent(qsizetype i) const
{
    constexpr qsizetype tab = 4;
    qsizetype columns = 0;
    const SourceLine& line = at(i);
    for (qsizetype k = line.raw; k < line.start; ++k)
        columns += m_text.at(k) == u'\t' ? tab : 1;
    return columns;
}

QStringView SourceLines::view(qsizetype i) const
{
    return QStringView(m_text).mid(at(i).start, at(i).length());
}

qsizetype SourceLines::before(qsizetype i) const
{
    while (--i >= 0) {
        if (!at(i).isBlank())
            return i;
    }
    return -1;
}

qsizetype SourceLines::after(qsizetype i) const
{
    while (++i < size()) {
        if (!at(i).isBlank())
            return i;
    }
    return -1;
}

bool SourceLines::isFull(qsizetype i) const
{
    return m_width > 0 && at(i).length() * 100 >= m_width * 80;
}

bool SourceLines::isWrapped(qsizetype i, qsizetype next) const
{
    const QStringView line = view(i);
    const QStringView following = view(next);
    const bool apart = next - i > 1;  // a blank line, or a page number taken out, stands between
    if (!apart && endsInHyphen(line))
        return true;
    if (!endsSentence(line)) {
        if (startsLower(following) || (apart && line.endsWith(u',')))
            return true;
        if (apart)
            return false;
        // No paragraph begins with "2.247 tỷ đồng" or "31/12/2022".
        if (following.front().isDigit() || line.endsWith(u',') || line.endsWith(u'-')
            || line.endsWith(u'–'))
            return true;
        if (isHardWrapped() && isFull(i))
            return true;
        // Not a title with its paragraph below.
        if (m_brokenAnywhere && line.size() * 5 >= m_longest * 2) {
            const TokenText tokens(following.left(shortLine).toString());
            if (phrases(Phrase::Request).matchAt(tokens, 0) == 0
                && phrases(Phrase::LeadIn).matchAt(tokens, 0) == 0 && breaksOff(line))
                return true;
        }
        if (isHardWrapped())
            return false;
        return m_longest <= widestWrap
                 ? line.size() * 100 >= m_longest * 80 && line.size() >= narrowestWrap
                 : breaksOff(line);
    }
    if (apart || !isHardWrapped())
        return startsLower(following) && !line.endsWith(u';') && !line.endsWith(u':')
            && !line.endsWith(u'.');
    if (isLabelled(following))
        return false;
    // A sentence that ends where the line would have been broken anyway.
    qsizetype word = following.indexOf(u' ');
    if (word < 0)
        word = following.size();
    return line.size() + 1 + word > m_width && !line.endsWith(u':') && !line.endsWith(u';');
}

void appendWrapped(QString& paragraph, QStringView next)
{
    const qsizetype size = paragraph.size();
    if (!endsInHyphen(paragraph) || next.isEmpty()) {
        paragraph += u' ';
    } else if (paragraph.at(size - 2).isLower() && next.front().isLower()) {
        // A code in small letters keeps its hyphen: "nđ-" "cp".
        qsizetype word = size - 1;
        while (word > 0 && !paragraph.at(word - 1).isSpace())
            --word;
        if (!QStringView(paragraph).mid(word).contains(u'/'))
            paragraph.back() = u' ';
    }
    paragraph += next;
}

}  // namespace nghisu
