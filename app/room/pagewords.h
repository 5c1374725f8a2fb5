// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/words.h"

#include <QHash>
#include <QString>

namespace nghisu {

/// What the pages say in one language, made ready once: it is used in several threads.
class PageWords {
public:
    explicit PageWords(const QString& language);

    const QString& language() const { return m_words.language(); }
    /// By the names that the templates use: "w.signIn".
    const QHash<QString, QString>& all() const { return m_all; }
    const QString& operator[](const QString& name) const;
    QString error(const Error& error) const { return m_words.error(error); }

    /// "Online: 25 (members 22, guests 3)"
    QString presence(int members, int guests) const;
    /// What is asked of a voter: one of the options, up to so many, names to strike, ranks.
    QString howToVote(const BallotForm& form) const;
    /// That codes may be tried again after so many seconds.
    QString waiting(int seconds) const;

private:
    Words m_words;
    QHash<QString, QString> m_all;
};

}  // namespace nghisu
