// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace nghisu {

/// A piece of an RTF file.
struct RtfToken {
    enum class Kind {
        End,
        GroupStart,
        GroupEnd,
        Word,    ///< \par, \u7897: its name and number
        Symbol,  ///< \~ and the like: its sign in `byte`
        Byte,    ///< \'e9
        Text,    ///< plain bytes, without line ends
    };

    Kind kind = Kind::End;
    QByteArrayView text{};  ///< the name of a word; plain bytes
    std::optional<int> number{};
    char byte = 0;

    bool is(const char* word) const { return kind == Kind::Word && text == QByteArrayView(word); }
};

/// Cuts an RTF file into tokens. Binary data is passed over. Never fails: what is cut off ends.
class RtfLexer {
public:
    explicit RtfLexer(const QByteArray& rtf) : m_rtf(rtf) {}

    RtfToken next();

private:
    RtfToken control();

    const QByteArray& m_rtf;
    qsizetype m_at = 0;
};

}  // namespace nghisu
