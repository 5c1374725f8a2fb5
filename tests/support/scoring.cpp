// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scoring.h"

#include "support/textdrafts.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr double sameText = 0.9;

struct Body {
    QString name;
    QString role;
};

// An item of either side, taken out of its tree.
struct Item {
    QString number;
    QString text;
    QString proposer;
    int depth = 0;
    bool sure = true;
    bool heading = false;
    QList<Body> bodies;
    QStringList citations;
};

QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    for (const QChar unit : text.normalized(QString::NormalizationForm_C).toLower()) {
        if (unit.isLetterOrNumber() || unit.isMark()) {
            word += unit;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

// Names of committees are written out or not, as the letter has them.
QString comparable(const QString& text)
{
    QString joined = wordsOf(text).join(u' ');
    joined.replace(u"ubnd"_s, u"ủy ban nhân dân"_s);
    joined.replace(u"uỷ"_s, u"ủy"_s);
    joined.replace(u"hđnd"_s, u"hội đồng nhân dân"_s);
    return joined;
}

void flatten(const QList<DraftProposal>& proposals, int depth, std::vector<Item>& items)
{
    for (const DraftProposal& proposal : proposals) {
        Item item{proposal.number,
                  proposal.text,
                  proposal.proposingBody,
                  depth,
                  proposal.sure,
                  proposal.heading,
                  {},
                  {}};
        for (const DraftBody& body : proposal.bodies)
            item.bodies.append(
                {body.name, body.role == Role::Lead ? u"lead"_s : u"coordinating"_s});
        for (const Citation& citation : proposal.citations)
            item.citations.append(citation.canonical);
        items.push_back(item);
        flatten(proposal.children, depth + 1, items);
    }
}

void flatten(const QJsonArray& proposals, int depth, std::vector<Item>& items)
{
    for (const QJsonValue& value : proposals) {
        const QJsonObject proposal = value.toObject();
        Item item{proposal.value(u"number"_s).toString(),
                  proposal.value(u"text"_s).toString(),
                  proposal.value(u"proposingBody"_s).toString(),
                  depth,
                  true,
                  proposal.value(u"heading"_s).toBool(),
                  {},
                  {}};
        const QJsonArray bodies = proposal.value(u"bodies"_s).toArray();
        for (const QJsonValue& body : bodies)
            item.bodies.append({body.toObject().value(u"name"_s).toString(),
                                body.toObject().value(u"role"_s).toString()});
        const QJsonArray citations = proposal.value(u"citations"_s).toArray();
        for (const QJsonValue& citation : citations)
            item.citations.append(citation.toString());
        items.push_back(item);
        flatten(proposal.value(u"children"_s).toArray(), depth + 1, items);
    }
}

bool isSameItem(const Item& read, const Item& truth)
{
    return read.depth == truth.depth && read.number.compare(truth.number, Qt::CaseInsensitive) == 0
        && wordOverlap(read.text, truth.text) >= sameText;
}

// The longest run of pairs in the order of the text: who of `read` is who of `truth`, or -1.
std::vector<int> paired(const std::vector<Item>& read, const std::vector<Item>& truth)
{
    const std::size_t rows = truth.size();
    const std::size_t columns = read.size();
    std::vector<std::vector<int>> best(rows + 1, std::vector<int>(columns + 1, 0));
    std::vector<std::vector<bool>> same(rows, std::vector<bool>(columns, false));
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t k = columns; k-- > 0;) {
            same[i][k] = isSameItem(read[k], truth[i]);
            best[i][k] = std::max(best[i + 1][k], best[i][k + 1]);
            if (same[i][k])
                best[i][k] = std::max(best[i][k], best[i + 1][k + 1] + 1);
        }
    }
    std::vector<int> pairs(rows, -1);
    for (std::size_t i = 0, k = 0; i < rows && k < columns;) {
        if (same[i][k] && best[i][k] == best[i + 1][k + 1] + 1) {
            pairs[i++] = static_cast<int>(k++);
        } else if (best[i + 1][k] >= best[i][k + 1]) {
            ++i;
        } else {
            ++k;
        }
    }
    return pairs;
}

QString pollsOf(const QJsonObject& draft)
{
    return QString::fromUtf8(
        QJsonDocument(draft.value(u"polls"_s).toArray()).toJson(QJsonDocument::Compact));
}

QString shown(const Item& item)
{
    return (item.number.isEmpty() ? u"-"_s : item.number) + u' ' + item.text.left(60).simplified();
}

class Scorer {
public:
    explicit Scorer(Score& score) : m_score(score) {}

    void compareItem(const Item& read, const Item& truth)
    {
        const QString where = shown(truth);
        if (read.text != truth.text)
            m_score.differences.append(u"text: “%1” is read as “%2”"_s.arg(truth.text, read.text));
        if (read.heading != truth.heading)
            m_score.differences.append((truth.heading ? u"a heading: "_s : u"no heading: "_s)
                                       + where);
        if (read.proposer != truth.proposer)
            m_score.differences.append(
                u"proposer: “%1” is read as “%2” | %3"_s.arg(truth.proposer, read.proposer, where));
        Tally& bodies = m_score.of(Measured::Bodies);
        bodies.found += read.bodies.size();
        bodies.there += truth.bodies.size();
        for (const Body& body : truth.bodies) {
            const Body* same = named(read.bodies, body.name);
            if (!same) {
                m_score.misses.append(u"body missed: %1 | %2"_s.arg(body.name, where));
                continue;
            }
            ++bodies.right;
            Tally& roles = m_score.of(Measured::Roles);
            ++roles.found;
            ++roles.there;
            if (same->role == body.role)
                ++roles.right;
            else
                m_score.misses.append(
                    u"role: %1 is read as %2 | %3"_s.arg(body.name, same->role, where));
        }
        for (const Body& body : read.bodies) {
            if (!named(truth.bodies, body.name))
                m_score.misses.append(u"body too many: %1 | %2"_s.arg(body.name, where));
        }
        Tally& citations = m_score.of(Measured::Citations);
        citations.found += read.citations.size();
        citations.there += truth.citations.size();
        for (const QString& citation : truth.citations) {
            if (read.citations.contains(citation))
                ++citations.right;
            else
                m_score.misses.append(u"citation missed: %1 | %2"_s.arg(citation, where));
        }
        for (const QString& citation : read.citations) {
            if (!truth.citations.contains(citation))
                m_score.misses.append(u"citation too many: %1 | %2"_s.arg(citation, where));
        }
    }

    void compareField(Measured what, const QString& read, const QString& truth, const QString& name)
    {
        Tally& tally = m_score.of(what);
        tally.found += read.isEmpty() ? 0 : 1;
        tally.there += truth.isEmpty() ? 0 : 1;
        if (comparable(read) == comparable(truth))
            tally.right += truth.isEmpty() ? 0 : 1;
        else
            m_score.misses.append(u"%1: “%2” is read as “%3”"_s.arg(name, truth, read));
    }

    void compareItems(const std::vector<Item>& read, const std::vector<Item>& truth)
    {
        const std::vector<int> pairs = paired(read, truth);
        std::vector<bool> used(read.size(), false);
        Tally& items = m_score.of(Measured::Items);
        items.found += static_cast<qint64>(read.size());
        items.there += static_cast<qint64>(truth.size());
        for (std::size_t i = 0; i < truth.size(); ++i) {
            if (pairs[i] < 0) {
                m_score.misses.append(u"item missed: "_s + shown(truth[i]));
                continue;
            }
            const Item& found = read[static_cast<std::size_t>(pairs[i])];
            used[static_cast<std::size_t>(pairs[i])] = true;
            ++items.right;
            const qsizetype before = m_score.misses.size();
            compareItem(found, truth[i]);
            doubt(found, m_score.misses.size() > before);
        }
        for (std::size_t k = 0; k < read.size(); ++k) {
            if (used[k])
                continue;
            m_score.misses.append(u"item too many: "_s + shown(read[k]));
            doubt(read[k], true);
        }
    }

private:
    void doubt(const Item& read, bool wrong)
    {
        m_score.doubts.found += read.sure ? 0 : 1;
        m_score.doubts.there += wrong ? 1 : 0;
        m_score.doubts.right += wrong && !read.sure ? 1 : 0;
    }

    static const Body* named(const QList<Body>& bodies, const QString& name)
    {
        const QString wanted = comparable(name);
        const auto found = std::find_if(bodies.cbegin(), bodies.cend(), [&](const Body& body) {
            return comparable(body.name) == wanted;
        });
        return found == bodies.cend() ? nullptr : &*found;
    }

    Score& m_score;
};

}  // namespace

double wordOverlap(const QString& a, const QString& b)
{
    const QStringList left = wordsOf(a);
    const QStringList right = wordsOf(b);
    if (left.isEmpty() && right.isEmpty())
        return 1;
    QHash<QString, int> count;
    for (const QString& word : left)
        ++count[word];
    qsizetype common = 0;
    for (const QString& word : right) {
        if (count[word] > 0) {
            --count[word];
            ++common;
        }
    }
    return double(common) / double(std::max(left.size(), right.size()));
}

Tally& Tally::operator+=(const Tally& other)
{
    right += other.right;
    found += other.found;
    there += other.there;
    return *this;
}

Score& Score::operator+=(const Score& other)
{
    for (std::size_t i = 0; i < measuredKinds; ++i)
        tallies[i] += other.tallies[i];
    doubts += other.doubts;
    misses += other.misses;
    differences += other.differences;
    return *this;
}

Score scoreOf(const DraftDocument& draft, const QJsonObject& truth)
{
    Score score;
    Scorer scorer(score);
    std::vector<Item> read;
    std::vector<Item> expected;
    flatten(draft.proposals, 0, read);
    flatten(truth.value(u"proposals"_s).toArray(), 0, expected);
    scorer.compareItems(read, expected);
    scorer.compareField(Measured::Proposer, draft.proposingBody,
                        truth.value(u"proposingBody"_s).toString(), u"proposer"_s);
    scorer.compareField(Measured::Meeting, draft.meetingTitle,
                        truth.value(u"meetingTitle"_s).toString(), u"meeting"_s);
    const QString polls = pollsOf(draftToJson(draft));
    if (truth.contains(u"polls"_s) && polls != pollsOf(truth))
        score.differences.append(u"polls: %1 are read as %2"_s.arg(pollsOf(truth), polls));
    return score;
}

}  // namespace nghisu
