// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>

namespace nghisu {

class Dictionary;

/// Finds words that are spelt wrong, with the dictionaries that the system has. Vietnamese is checked
/// syllable by syllable, in either position of the tone (hoà, hòa); English words in between by the
/// English dictionary where there is one. Silent about what no dictionary can know: words with
/// capitals, numbers, the numbers of laws, abbreviations, and English where only Vietnamese is
/// there, or the other way round. Off until it is switched on; reads dictionaries when they are
/// first needed.
class Spelling final : public QObject {
    Q_OBJECT

public:
    enum class Language { Vietnamese, English };

    explicit Spelling(QObject* parent = nullptr);
    ~Spelling() override;

    /// Where dictionaries are looked for, in this order; systemFolders() unless it is said.
    void setFolders(const QStringList& folders);
    static QStringList systemFolders();

    bool isEnabled() const { return m_enabled; }
    void setEnabled(bool enabled);
    /// The languages that a dictionary is there for. Looks at the disk.
    QList<Language> languages() const;

    /// Words that are right although no dictionary has them.
    const QStringList& ownWords() const { return m_ownWords; }
    void setOwnWords(const QStringList& words);
    /// Adds one of them.
    void learn(const QString& word);

    /// Where wrong words stand in a text, in order. Nothing while it is off or without a dictionary.
    QList<Span> misspelt(const QString& text) const;
    /// What may be meant with a wrong word, the likeliest first, no more than a handful.
    QStringList suggestions(const QString& word) const;

signals:
    /// Words that were wrong may be right now, or the other way round.
    void changed();
    void ownWordsChanged(const QStringList& words);

private:
    struct Dictionaries;

    const Dictionaries& dictionaries() const;
    bool isRight(const QString& typed) const;
    bool isKnown(const QString& word) const;
    void forget();

    bool m_enabled = false;
    QStringList m_folders;
    QStringList m_ownWords;
    QSet<QString> m_own;  ///< in small letters
    mutable std::unique_ptr<Dictionaries> m_dictionaries;
    mutable QHash<QString, bool> m_known;  ///< looked up before
};

}  // namespace nghisu
