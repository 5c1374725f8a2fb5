// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/rtflexer.h"

#include <algorithm>

namespace nghisu {
namespace {

constexpr int largestNumber = 100'000'000;

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

int hexDigit(char byte)
{
    if (isDigit(byte))
        return byte - '0';
    if (byte >= 'a' && byte <= 'f')
        return byte - 'a' + 10;
    if (byte >= 'A' && byte <= 'F')
        return byte - 'A' + 10;
    return -1;
}

bool isPlain(char byte)
{
    return byte != '{' && byte != '}' && byte != '\\' && byte != '\r' && byte != '\n'
        && byte != '\0';
}

}  // namespace

RtfToken RtfLexer::next()
{
    while (m_at < m_rtf.size()) {
        const char byte = m_rtf.at(m_at);
        switch (byte) {
        case '{':
            ++m_at;
            return {RtfToken::Kind::GroupStart};
        case '}':
            ++m_at;
            return {RtfToken::Kind::GroupEnd};
        case '\\': {
            ++m_at;
            const RtfToken token = control();
            if (!token.is("bin"))
                return token;
            m_at += std::min<qsizetype>(std::max(token.number.value_or(0), 0), m_rtf.size() - m_at);
            break;
        }
        case '\r':
        case '\n':
        case '\0':
            ++m_at;
            break;
        default: {
            const qsizetype start = m_at;
            while (m_at < m_rtf.size() && isPlain(m_rtf.at(m_at)))
                ++m_at;
            return {RtfToken::Kind::Text, QByteArrayView(m_rtf).sliced(start, m_at - start)};
        }
        }
    }
    return {};
}

// What follows a backslash.
RtfToken RtfLexer::control()
{
    if (m_at >= m_rtf.size())
        return {};
    const char first = m_rtf.at(m_at);
    if (first == '\'') {
        const int high = m_at + 1 < m_rtf.size() ? hexDigit(m_rtf.at(m_at + 1)) : -1;
        const int low = m_at + 2 < m_rtf.size() ? hexDigit(m_rtf.at(m_at + 2)) : -1;
        ++m_at;
        if (high < 0 || low < 0)
            return {RtfToken::Kind::Symbol, {}, {}, '\''};
        m_at += 2;
        return {RtfToken::Kind::Byte, {}, {}, static_cast<char>(high * 16 + low)};
    }
    if (!isLetter(first)) {
        ++m_at;
        // A line end behind a backslash is a paragraph's.
        if (first == '\r' || first == '\n')
            return {RtfToken::Kind::Word, "par"};
        return {RtfToken::Kind::Symbol, {}, {}, first};
    }
    RtfToken token{RtfToken::Kind::Word};
    const qsizetype start = m_at;
    while (m_at < m_rtf.size() && isLetter(m_rtf.at(m_at)))
        ++m_at;
    token.text = QByteArrayView(m_rtf).sliced(start, m_at - start);
    const bool negative =
        m_at + 1 < m_rtf.size() && m_rtf.at(m_at) == '-' && isDigit(m_rtf.at(m_at + 1));
    if (negative)
        ++m_at;
    if (m_at < m_rtf.size() && isDigit(m_rtf.at(m_at))) {
        int number = 0;
        for (; m_at < m_rtf.size() && isDigit(m_rtf.at(m_at)); ++m_at)
            number = std::min(number * 10 + (m_rtf.at(m_at) - '0'), largestNumber);
        token.number = negative ? -number : number;
    }
    if (m_at < m_rtf.size() && m_rtf.at(m_at) == ' ')
        ++m_at;
    return token;
}

}  // namespace nghisu
