// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tokens.h"

#include <QHash>
#include <QList>
#include <QString>

#include <vector>

namespace nghisu {

/// Finds names of several words in a text, whole words only: in full, with or without "và" and
/// signs between, and with any part shortened to its initials ("Bộ TT&TT", "Bộ NN và PTNT",
/// "BTTTT"). The longest wins. Built once, then only read.
class NameMatcher {
public:
    struct Match {
        qsizetype id = -1;       ///< as given to add
        qsizetype tokens = 0;    ///< how many the name takes
        bool shortened = false;  ///< by initials that no alias spells out
        bool full = false;       ///< the whole name, no alias

        explicit operator bool() const { return id >= 0; }
    };

    void add(qsizetype id, const QString& name);
    /// A spelling that stands for the name as it is. One word of capitals matches only capitals.
    void addAlias(qsizetype id, const QString& alias);

    /// The longest name that starts at token i.
    Match matchAt(const TokenText& tokens, qsizetype i) const;
    /// The longest name of three words or more that one letter of what stands at token i misses:
    /// "Bộ Tài chinh", "Bộ Thông tin và Truyên thông". Shortened names don't count.
    Match nearAt(const TokenText& tokens, qsizetype i) const;
    /// The longest name without its first word ("Tài chính" for Bộ Tài chính) at token i, among the
    /// names that begin with `head` (folded). Shortened ones need `shortenedToo`.
    Match matchHeadless(const TokenText& tokens, qsizetype i, const QString& head,
                        bool shortenedToo) const;

private:
    struct Name {
        qsizetype id = -1;
        QStringList syllables;  ///< folded, without và and signs
        QStringList spelled;    ///< the same in lower case with their marks
    };
    struct AliasPart {
        QString folded;
        QString lower;
        bool capitals = false;  ///< an abbreviation: no name in small letters
    };
    struct Alias {
        qsizetype id = -1;
        QList<AliasPart> parts;  ///< words and signs
    };

    qsizetype align(const TokenText& tokens, qsizetype i, const Name& name, qsizetype from,
                    bool& shortened) const;
    qsizetype alignNear(const TokenText& tokens, qsizetype i, const Name& name) const;
    qsizetype alignAlias(const TokenText& tokens, qsizetype i, const Alias& alias) const;

    std::vector<Name> m_names;
    std::vector<Alias> m_aliases;
    QHash<QString, QList<qsizetype>> m_namesByFirst;
    QHash<QString, QList<qsizetype>> m_namesBySecond;
    QHash<QString, QList<qsizetype>> m_singleNames;  ///< of one word
    QHash<QString, QList<qsizetype>>
        m_namesByInitials;  ///< every start of them, two letters or more
    QHash<QString, QList<qsizetype>> m_aliasesByFirst;
    WordFilter m_first;
};

}  // namespace nghisu
