// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/phrases.h"

#include "text/fold.h"
#include "text/textdata.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr auto phraseKinds = static_cast<std::size_t>(Phrase::Closing) + 1;
static_assert(phraseKinds < 64, "a bit for each, and none has all");

// The bits of words, with a quick no for the many that begin no phrase.
class WordBits {
public:
    void add(const QString& word, quint64 bit)
    {
        m_filter.add(word);
        m_bits[word] |= bit;
    }
    quint64 value(QStringView word) const
    {
        if (!m_filter.mayHold(word))
            return 0;
        // Looking up a view without making a string of it: fromRawData does not copy.
        return m_bits.value(QString::fromRawData(word.data(), word.size()));
    }

private:
    QHash<QString, quint64> m_bits;
    WordFilter m_filter;
};

struct PhraseTable {
    std::array<PhraseSet, phraseKinds> sets;
    WordBits first;
    WordBits last;
};

PhraseTable readPhrases()
{
    const QHash<QString, Phrase> names{{u"request"_s, Phrase::Request},
                                       {u"head-request"_s, Phrase::HeadRequest},
                                       {u"not-a-request"_s, Phrase::NotARequest},
                                       {u"for"_s, Phrase::For},
                                       {u"lead-in"_s, Phrase::LeadIn},
                                       {u"subordinate"_s, Phrase::Subordinate},
                                       {u"person"_s, Phrase::Person},
                                       {u"fact"_s, Phrase::Fact},
                                       {u"modal"_s, Phrase::Modal},
                                       {u"lead"_s, Phrase::Lead},
                                       {u"with"_s, Phrase::With},
                                       {u"with-later"_s, Phrase::WithLater},
                                       {u"helper"_s, Phrase::Helper},
                                       {u"continues"_s, Phrase::Continues},
                                       {u"before-not"_s, Phrase::BeforeNot},
                                       {u"list-head"_s, Phrase::ListHead},
                                       {u"place-word"_s, Phrase::PlaceWord},
                                       {u"unknown-org"_s, Phrase::UnknownOrg},
                                       {u"group-det"_s, Phrase::GroupDet},
                                       {u"group-noun"_s, Phrase::GroupNoun},
                                       {u"group-mod"_s, Phrase::GroupMod},
                                       {u"group-bare"_s, Phrase::GroupBare},
                                       {u"not-list"_s, Phrase::NotList},
                                       {u"law-stop"_s, Phrase::LawStop},
                                       {u"needs-number"_s, Phrase::NeedsNumber},
                                       {u"needs-more"_s, Phrase::NeedsMore},
                                       {u"report-section"_s, Phrase::ReportSection},
                                       {u"ask-section"_s, Phrase::AskSection},
                                       {u"ask"_s, Phrase::Ask},
                                       {u"meeting"_s, Phrase::Meeting},
                                       {u"org-head"_s, Phrase::OrgHead},
                                       {u"proposer-label"_s, Phrase::ProposerLabel},
                                       {u"proposes"_s, Phrase::Proposes},
                                       {u"meeting-stop"_s, Phrase::MeetingStop},
                                       {u"meeting-lead"_s, Phrase::MeetingLead},
                                       {u"topic"_s, Phrase::Topic},
                                       {u"closing-verb"_s, Phrase::ClosingVerb},
                                       {u"forwarder"_s, Phrase::Forwarder},
                                       {u"answering"_s, Phrase::Answering},
                                       {u"issue-section"_s, Phrase::IssueSection},
                                       {u"such-as"_s, Phrase::SuchAs},
                                       {u"part-of"_s, Phrase::PartOf},
                                       {u"telling"_s, Phrase::Telling},
                                       {u"must"_s, Phrase::Must},
                                       {u"closing"_s, Phrase::Closing}};
    PhraseTable made;
    const QList<QStringList> rows = dataRows(u":/text/phrases.tsv"_s, 2);
    for (const QStringList& row : rows) {
        const auto kind = names.constFind(row.at(0));
        Q_ASSERT_X(kind != names.constEnd(), "readPhrases", "unknown kind");
        if (kind != names.constEnd())
            made.sets[static_cast<std::size_t>(*kind)].add(row.at(1));
    }
    for (std::size_t kind = 0; kind < phraseKinds; ++kind) {
        const quint64 bit = quint64(1) << kind;
        PhraseSet& set = made.sets[kind];
        set.setBit(bit);
        const QStringList first = set.firstWords();
        for (const QString& word : first)
            made.first.add(word, bit);
        const QStringList last = set.lastWords();
        for (const QString& word : last)
            made.last.add(word, bit);
    }
    return made;
}

const PhraseTable& allPhrases()
{
    static const PhraseTable table = readPhrases();
    return table;
}

}  // namespace

void PhraseSet::add(const QString& phrase)
{
    Entry entry;
    entry.spelled = phrase.toLower().split(u' ', Qt::SkipEmptyParts);
    if (entry.spelled.isEmpty())
        return;
    for (const QString& word : std::as_const(entry.spelled))
        entry.folded.append(foldSameLength(word));
    // The longest stands first, so that the first hit is the answer.
    const auto insert = [&entry](QList<Entry>& list) {
        auto place = std::find_if(list.begin(), list.end(), [&entry](const Entry& other) {
            return other.folded.size() < entry.folded.size();
        });
        list.insert(place, entry);
    };
    insert(m_byFirst[entry.folded.first()]);
    insert(m_byLast[entry.folded.last()]);
}

bool PhraseSet::isAt(const TokenText& tokens, qsizetype start, const Entry& entry)
{
    const qsizetype count = entry.folded.size();
    if (start < 0 || start + count > tokens.size())
        return false;
    for (qsizetype k = 0; k < count; ++k) {
        if (!tokens.isWord(start + k) || tokens.folded(start + k) != entry.folded.at(k)
            || !tokens.isSyllable(start + k, entry.spelled.at(k)))
            return false;
    }
    return true;
}

qsizetype PhraseSet::matchAt(const TokenText& tokens, qsizetype i) const
{
    if ((tokens.phraseStarts(i) & m_bit) == 0)
        return 0;
    const QStringView first = tokens.folded(i);
    // Looking up a view without making a string of it: fromRawData does not copy.
    const auto list = m_byFirst.constFind(QString::fromRawData(first.data(), first.size()));
    if (list == m_byFirst.constEnd())
        return 0;
    for (const Entry& entry : *list) {
        if (isAt(tokens, i, entry))
            return entry.folded.size();
    }
    return 0;
}

qsizetype PhraseSet::matchBefore(const TokenText& tokens, qsizetype end) const
{
    if ((tokens.phraseEnds(end - 1) & m_bit) == 0)
        return 0;
    const QStringView last = tokens.folded(end - 1);
    const auto list = m_byLast.constFind(QString::fromRawData(last.data(), last.size()));
    if (list == m_byLast.constEnd())
        return 0;
    for (const Entry& entry : *list) {
        if (isAt(tokens, end - entry.folded.size(), entry))
            return entry.folded.size();
    }
    return 0;
}

const PhraseSet& phrases(Phrase kind)
{
    return allPhrases().sets[static_cast<std::size_t>(kind)];
}

quint64 phrasesBeginningWith(QStringView word)
{
    return allPhrases().first.value(word);
}

quint64 phrasesEndingWith(QStringView word)
{
    return allPhrases().last.value(word);
}

bool holdsPhrase(const TokenText& tokens, Phrase kind)
{
    const PhraseSet& set = phrases(kind);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (set.matchAt(tokens, i) > 0)
            return true;
    }
    return false;
}

}  // namespace nghisu
