// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sourcelines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

// Plain mail wraps at 72, PDF text at 80 to 110 letters.
constexpr qsizetype widestWrap = 125;
constexpr qsizetype narrowestWrap = 45;

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

SourceLines::SourceLines(const QString& text) : m_text(text)
{
    qsizetype start = 0;
    std::vector<qsizetype> lengths;
    while (start <= text.size()) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        SourceLine line{start, end};
        while (line.start < line.end && text.at(line.start).isSpace())
            ++line.start;
        while (line.end > line.start && text.at(line.end - 1).isSpace())
            --line.end;
        if (!line.isBlank())
            lengths.push_back(line.length());
        m_lines.push_back(line);
        start = end + 1;
    }
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
    if (!endsSentence(line))
        return startsLower(following)
            || (!apart && (isHardWrapped() ? isFull(i) : line.size() >= narrowestWrap))
            || (apart && line.endsWith(u','));
    if (apart || !isHardWrapped())
        return startsLower(following) && !line.endsWith(u';') && !line.endsWith(u':')
            && !line.endsWith(u'.');
    // A sentence that ends where the line would have been broken anyway.
    qsizetype word = following.indexOf(u' ');
    if (word < 0)
        word = following.size();
    return line.size() + 1 + word > m_width && !line.endsWith(u':') && !line.endsWith(u';');
}

}  // namespace nghisu
