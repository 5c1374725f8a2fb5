// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

class Hunspell;

namespace nghisu {

/// A spelling dictionary in hunspell's form: a file of words and one of how they are inflected.
class Dictionary {
public:
    /// `base` is the path without its suffix: "/usr/share/hunspell/vi_VN". None where one of the two
    /// files is missing or their encoding is not known.
    static std::unique_ptr<Dictionary> open(const QString& base);
    ~Dictionary();
    Dictionary(const Dictionary&) = delete;
    Dictionary& operator=(const Dictionary&) = delete;

    bool knows(const QString& word) const;
    /// What may be meant, the likeliest first.
    QStringList suggestions(const QString& word) const;

private:
    Dictionary(std::unique_ptr<Hunspell> hunspell, bool latin);
    std::string encoded(const QString& word) const;

    std::unique_ptr<Hunspell> m_hunspell;
    bool m_latin;  ///< its files are in Latin-1, not in UTF-8
};

}  // namespace nghisu
