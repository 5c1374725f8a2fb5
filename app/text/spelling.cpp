// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/spelling.h"

#include "text/dictionary.h"
#include "text/syllables.h"

#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSuggestions = 6;
constexpr qsizetype mostKnown = 20'000;  // words that are remembered

struct DictionaryName {
    Spelling::Language language;
    QLatin1String name;
};

// Of one language the first that is there.
constexpr std::array dictionaryNames{
    DictionaryName{Spelling::Language::Vietnamese, "vi_VN"_L1},
    DictionaryName{Spelling::Language::Vietnamese, "vi"_L1},
    DictionaryName{Spelling::Language::English, "en_US"_L1},
    DictionaryName{Spelling::Language::English, "en_GB"_L1},
};

QString pathOf(const QStringList& folders, Spelling::Language language)
{
    for (const DictionaryName& one : dictionaryNames) {
        if (one.language != language)
            continue;
        for (const QString& folder : folders) {
            const QString base = folder + u'/' + one.name;
            if (QFile::exists(base + ".aff"_L1) && QFile::exists(base + ".dic"_L1))
                return base;
        }
    }
    return {};
}

// "hoà" for "hòa" and the other way round; the word itself where its tone has one place only: "hoàn"
// is never right as "hòan".
QString withOtherTonePlace(const QString& word)
{
    static constexpr QStringView pairs[][2] = {
        {u"òa", u"oà"}, {u"óa", u"oá"}, {u"ỏa", u"oả"}, {u"õa", u"oã"}, {u"ọa", u"oạ"},
        {u"òe", u"oè"}, {u"óe", u"oé"}, {u"ỏe", u"oẻ"}, {u"õe", u"oẽ"}, {u"ọe", u"oẹ"},
        {u"ùy", u"uỳ"}, {u"úy", u"uý"}, {u"ủy", u"uỷ"}, {u"ũy", u"uỹ"}, {u"ụy", u"uỵ"}};
    for (const auto& pair : pairs) {
        for (const int from : {0, 1}) {
            if (word.endsWith(pair[from]))
                return word.chopped(2) + pair[1 - from];
        }
    }
    return word;
}

// Letters of ASCII that no Vietnamese word has.
bool looksForeign(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) {
        return c == u'f' || c == u'j' || c == u'w' || c == u'z' || c == u'\'' || c == u'’';
    });
}

bool isAscii(QStringView word)
{
    return std::all_of(word.begin(), word.end(),
                       [](QChar c) { return c.unicode() < 0x80 || c == u'’'; });
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

// What stands between spaces and holds a number or a sign inside is no word: "102/2009/nđ-cp",
// "a.b@c.vn", "4G". Quotes and the like around a word are.
bool isJoiner(QChar c)
{
    return c.isDigit() || c == u'/' || c == u'@' || c == u'_' || c == u'&' || c == u'\\';
}

}  // namespace

struct Spelling::Dictionaries {
    std::unique_ptr<Dictionary> vietnamese;
    std::unique_ptr<Dictionary> english;
};

Spelling::Spelling(QObject* parent) : QObject(parent), m_folders(systemFolders()) {}

Spelling::~Spelling() = default;

void Spelling::setFolders(const QStringList& folders)
{
    m_folders = folders;
    m_dictionaries.reset();
    forget();
}

QStringList Spelling::systemFolders()
{
    QStringList folders = qEnvironmentVariable("DICPATH").split(u':', Qt::SkipEmptyParts);
    for (const QString& kept : {u"hunspell"_s, u"myspell"_s, u"myspell/dicts"_s}) {
        folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, kept,
                                             QStandardPaths::LocateDirectory);
    }
    return folders;
}

void Spelling::setEnabled(bool enabled)
{
    if (enabled == m_enabled)
        return;
    m_enabled = enabled;
    emit changed();
}

QList<Spelling::Language> Spelling::languages() const
{
    QList<Language> found;
    for (const Language language : {Language::Vietnamese, Language::English}) {
        if (!pathOf(m_folders, language).isEmpty())
            found.append(language);
    }
    return found;
}

void Spelling::setOwnWords(const QStringList& words)
{
    if (words == m_ownWords)
        return;
    m_ownWords = words;
    m_own.clear();
    for (const QString& word : words) {
        const QStringList parts =
            word.normalized(QString::NormalizationForm_C).toLower().split(u' ', Qt::SkipEmptyParts);
        m_own.unite({parts.begin(), parts.end()});
    }
    forget();
}

void Spelling::learn(const QString& word)
{
    const QString clean = word.simplified();
    if (clean.isEmpty() || m_ownWords.contains(clean))
        return;
    setOwnWords(m_ownWords + QStringList{clean});
    emit ownWordsChanged(m_ownWords);
}

QList<Span> Spelling::misspelt(const QString& text) const
{
    QList<Span> wrong;
    if (!m_enabled || (!dictionaries().vietnamese && !dictionaries().english))
        return wrong;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].isSpace()) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        const QStringView piece = QStringView(text).mid(i, end - i);
        const bool word = std::none_of(piece.begin(), piece.end(), isJoiner)
                       && !piece.mid(1, piece.size() - 2).contains(u'.');
        for (qsizetype at = i; word && at < end;) {
            if (!text[at].isLetter()) {
                ++at;
                continue;
            }
            qsizetype last = at;
            while (
                last < end
                && (text[last].isLetter() || text[last].isMark()
                    || (isApostrophe(text[last]) && last + 1 < end && text[last + 1].isLetter())))
                ++last;
            if (!isRight(text.mid(at, last - at)))
                wrong.append({at, last - at});
            at = last;
        }
        i = end;
    }
    return wrong;
}

QStringList Spelling::suggestions(const QString& word) const
{
    QStringList found;
    const Dictionaries& all = dictionaries();
    if (all.vietnamese && !looksForeign(word))
        found += all.vietnamese->suggestions(word);
    if (all.english && isAscii(word))
        found += all.english->suggestions(word);
    found.removeDuplicates();
    return found.mid(0, mostSuggestions);
}

const Spelling::Dictionaries& Spelling::dictionaries() const
{
    if (!m_dictionaries) {
        m_dictionaries = std::make_unique<Dictionaries>();
        if (const QString path = pathOf(m_folders, Language::Vietnamese); !path.isEmpty())
            m_dictionaries->vietnamese = Dictionary::open(path);
        if (const QString path = pathOf(m_folders, Language::English); !path.isEmpty())
            m_dictionaries->english = Dictionary::open(path);
    }
    return *m_dictionaries;
}

bool Spelling::isRight(const QString& typed) const
{
    const QString word = typed.normalized(QString::NormalizationForm_C);
    // Names, abbreviations, and letters that number a point.
    const bool capital = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    if (capital || word.size() < 2)
        return true;
    if (const auto known = m_known.constFind(word); known != m_known.constEnd())
        return *known;
    if (m_known.size() > mostKnown)
        m_known.clear();
    return *m_known.insert(word, isKnown(word));
}

bool Spelling::isKnown(const QString& word) const
{
    if (m_own.contains(word))
        return true;
    const Dictionaries& all = dictionaries();
    const bool mayBeEnglish = isAscii(word);
    const bool mayBeVietnamese = !looksForeign(word);
    if (mayBeEnglish && all.english && all.english->knows(QString(word).replace(u'’', u'\'')))
        return true;
    if (mayBeVietnamese && all.vietnamese
        && (all.vietnamese->knows(word) || all.vietnamese->knows(withOtherTonePlace(word))))
        return true;
    // Nobody is there who could know it.
    if (!mayBeVietnamese)
        return !all.english;
    return !all.vietnamese && (!mayBeEnglish || isSyllable(word));
}

void Spelling::forget()
{
    m_known.clear();
    emit changed();
}

}  // namespace nghisu
