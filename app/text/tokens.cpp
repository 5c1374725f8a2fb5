// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens.h"

#include "text/fold.h"
#include "text/textdata.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

bool isWordUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isMark();
}

QString sortedMarks(QStringView word)
{
    // hoá and hóa hold the same marks on different letters.
    QString parts = word.toString().toLower().normalized(QString::NormalizationForm_D);
    std::sort(parts.begin(), parts.end());
    return parts;
}

constexpr auto phraseKinds = static_cast<std::size_t>(Phrase::IssueSection) + 1;
using PhraseTable = std::array<PhraseSet, phraseKinds>;

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
                                       {u"issue-section"_s, Phrase::IssueSection}};
    PhraseTable sets;
    const QList<QStringList> rows = dataRows(u":/text/phrases.tsv"_s, 2);
    for (const QStringList& row : rows) {
        const auto kind = names.constFind(row.at(0));
        Q_ASSERT_X(kind != names.constEnd(), "readPhrases", "unknown kind");
        if (kind != names.constEnd())
            sets[static_cast<std::size_t>(*kind)].add(row.at(1));
    }
    return sets;
}

}  // namespace

bool isSameSyllable(QStringView typed, const QString& spelled, bool marked)
{
    if (typed.compare(spelled, Qt::CaseInsensitive) == 0)
        return true;
    const bool plain =
        std::all_of(typed.begin(), typed.end(), [](QChar unit) { return unit.unicode() < 0x80; });
    if (plain)
        return !marked;
    return sortedMarks(matchingForm(typed)) == sortedMarks(spelled);
}

TokenText::TokenText(const QString& text) : m_text(text), m_folded(foldSameLength(text))
{
    m_tokens.reserve(static_cast<std::size_t>(text.size() / 4 + 8));
    const qsizetype size = text.size();
    bool space = true;
    qsizetype marked = 0;
    qsizetype letters = 0;
    for (const QChar unit : text) {
        letters += unit.isLetter();
        marked += unit.unicode() >= 0x80 && unit.isLetter();
    }
    m_marked = marked * 20 > letters;
    for (qsizetype i = 0; i < size;) {
        const QChar unit = text.at(i);
        if (unit == u'\n') {
            m_tokens.push_back({i, 1, Token::Kind::Break, space});
            space = true;
            ++i;
        } else if (unit.isSpace()) {
            space = true;
            ++i;
        } else if (isWordUnit(unit)) {
            qsizetype end = i + 1;
            while (end < size && isWordUnit(text.at(end)))
                ++end;
            m_tokens.push_back({i, end - i, Token::Kind::Word, space});
            space = false;
            i = end;
        } else {
            m_tokens.push_back({i, 1, Token::Kind::Sign, space});
            space = false;
            ++i;
        }
    }
}

QStringView TokenText::word(qsizetype i) const
{
    return QStringView(m_text).mid(at(i).start, at(i).length);
}

QStringView TokenText::folded(qsizetype i) const
{
    return QStringView(m_folded).mid(at(i).start, at(i).length);
}

bool TokenText::isSyllable(qsizetype i, const QString& spelled) const
{
    return isSameSyllable(word(i), spelled, m_marked);
}

bool TokenText::isSign(qsizetype i, char16_t sign) const
{
    return i >= 0 && i < size() && at(i).kind == Token::Kind::Sign
        && m_folded.at(at(i).start) == QChar(sign);
}

bool TokenText::isCapital(qsizetype i) const
{
    return isWord(i) && m_text.at(at(i).start).isUpper();
}

bool TokenText::isUpper(qsizetype i) const
{
    if (!isWord(i))
        return false;
    bool letters = false;
    const QStringView view = word(i);
    for (const QChar unit : view) {
        if (unit.isLetter() && !unit.isUpper())
            return false;
        letters = letters || unit.isLetter();
    }
    return letters;
}

qsizetype TokenText::indexAt(qsizetype position) const
{
    const auto found =
        std::lower_bound(m_tokens.begin(), m_tokens.end(), position,
                         [](const Token& token, qsizetype wanted) { return token.start < wanted; });
    return found - m_tokens.begin();
}

PhraseSet::PhraseSet(const QStringList& phrases)
{
    for (const QString& phrase : phrases)
        add(phrase);
}

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
    m_first.add(entry.folded.first());
    m_last.add(entry.folded.last());
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
    if (i < 0 || !tokens.isWord(i))
        return 0;
    const QStringView first = tokens.folded(i);
    if (!m_first.mayHold(first))
        return 0;
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
    if (end < 1 || !tokens.isWord(end - 1))
        return 0;
    const QStringView last = tokens.folded(end - 1);
    if (!m_last.mayHold(last))
        return 0;
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
    static const PhraseTable sets = readPhrases();
    return sets[static_cast<std::size_t>(kind)];
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
