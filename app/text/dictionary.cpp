// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/dictionary.h"

#include <QFile>

#include <hunspell/hunspell.hxx>

#include <utility>

namespace nghisu {

using namespace Qt::StringLiterals;

std::unique_ptr<Dictionary> Dictionary::open(const QString& base)
{
    const QString rules = base + ".aff"_L1;
    const QString words = base + ".dic"_L1;
    if (!QFile::exists(rules) || !QFile::exists(words))
        return nullptr;
    auto hunspell = std::make_unique<Hunspell>(QFile::encodeName(rules).constData(),
                                               QFile::encodeName(words).constData());
    const QString encoding = QString::fromStdString(hunspell->get_dict_encoding()).toUpper();
    const bool latin = encoding == "ISO8859-1"_L1 || encoding == "ISO-8859-1"_L1;
    if (!latin && encoding != "UTF-8"_L1)
        return nullptr;
    return std::unique_ptr<Dictionary>(new Dictionary(std::move(hunspell), latin));
}

Dictionary::Dictionary(std::unique_ptr<Hunspell> hunspell, bool latin)
    : m_hunspell(std::move(hunspell)), m_latin(latin)
{
}

Dictionary::~Dictionary() = default;

std::string Dictionary::encoded(const QString& word) const
{
    return (m_latin ? word.toLatin1() : word.toUtf8()).toStdString();
}

bool Dictionary::knows(const QString& word) const
{
    return m_hunspell->spell(encoded(word));
}

QStringList Dictionary::suggestions(const QString& word) const
{
    QStringList words;
    for (const std::string& one : m_hunspell->suggest(encoded(word))) {
        const QString found = m_latin ? QString::fromLatin1(one) : QString::fromStdString(one);
        words.append(found.normalized(QString::NormalizationForm_C));
    }
    return words;
}

}  // namespace nghisu
