// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/textdrafts.h"

#include "intake/directory.h"
#include "intake/intake.h"
#include "text/marker.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

QString reasonName(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::HeadMark:
        return u"HeadMark"_s;
    case LeftOutReason::StateHeader:
        return u"StateHeader"_s;
    case LeftOutReason::Salutation:
        return u"Salutation"_s;
    case LeftOutReason::Introduction:
        return u"Introduction"_s;
    case LeftOutReason::Closing:
        return u"Closing"_s;
    case LeftOutReason::Recipients:
        return u"Recipients"_s;
    case LeftOutReason::Signature:
        return u"Signature"_s;
    case LeftOutReason::PageNumber:
        return u"PageNumber"_s;
    case LeftOutReason::PageFurniture:
        return u"PageFurniture"_s;
    case LeftOutReason::WebNavigation:
        return u"WebNavigation"_s;
    case LeftOutReason::WebStatistics:
        return u"WebStatistics"_s;
    case LeftOutReason::ClosingMark:
        return u"ClosingMark"_s;
    case LeftOutReason::OtherColumn:
        return u"OtherColumn"_s;
    case LeftOutReason::QuotedMail:
        return u"QuotedMail"_s;
    case LeftOutReason::Unrecognised:
        return u"Unrecognised"_s;
    case LeftOutReason::DroppedByReviewer:
        return u"DroppedByReviewer"_s;
    }
    return {};
}

QJsonArray proposalsToJson(const QList<DraftProposal>& proposals)
{
    QJsonArray list;
    for (const DraftProposal& proposal : proposals) {
        QJsonArray bodies;
        for (const DraftBody& body : proposal.bodies)
            bodies.append(
                QJsonObject{{u"name"_s, body.name},
                            {u"role"_s, body.role == Role::Lead ? u"lead"_s : u"coordinating"_s},
                            {u"group"_s, body.group}});
        QJsonArray citations;
        for (const Citation& citation : proposal.citations)
            citations.append(citation.canonical);
        QJsonObject made{{u"number"_s, proposal.number},
                         {u"text"_s, proposal.text},
                         {u"bodies"_s, bodies},
                         {u"citations"_s, citations},
                         {u"children"_s, proposalsToJson(proposal.children)}};
        if (proposal.heading)
            made.insert(u"heading"_s, true);
        list.append(made);
    }
    return list;
}

class Checker {
public:
    explicit Checker(const DraftDocument& draft)
        : m_draft(draft), m_covered(draft.text.size(), false)
    {
    }

    QStringList run()
    {
        for (const DraftProposal& proposal : m_draft.proposals)
            checkProposal(proposal);
        for (const DraftPoll& poll : m_draft.polls)
            cover(poll.source, u"poll"_s);
        for (const LeftOut& passage : m_draft.leftOut) {
            cover(passage.source, u"left out"_s);
            if (passage.text.trimmed().isEmpty())
                m_problems.append(u"an empty passage is left out"_s);
            if (passage.text != m_draft.text.mid(passage.source.start, passage.source.length))
                m_problems.append(u"a left-out passage is not its source: "_s + passage.text);
        }
        cover(m_draft.proposingBodySource, u"proposing body"_s);
        cover(m_draft.meetingTitleSource, u"meeting title"_s);
        for (qsizetype i = 0; i < m_draft.text.size(); ++i) {
            if (m_draft.text.at(i).isSpace() || m_covered.at(i))
                continue;
            m_problems.append(u"lost at %1: %2"_s.arg(i).arg(m_draft.text.mid(i, 40)));
            break;
        }
        return m_problems;
    }

private:
    void cover(Span span, const QString& what)
    {
        if (span.start < 0 || span.length < 0 || span.end() > m_draft.text.size()) {
            m_problems.append(what + u": span outside the text"_s);
            return;
        }
        for (qsizetype i = span.start; i < span.end(); ++i)
            m_covered[i] = true;
    }

    void checkProposal(const DraftProposal& proposal)
    {
        cover(proposal.source, u"proposal"_s);
        if (proposal.text.trimmed().isEmpty())
            m_problems.append(u"a proposal without text"_s);
        for (const Citation& citation : proposal.citations) {
            if (citation.start < 0 || citation.length <= 0
                || citation.start + citation.length > proposal.text.size())
                m_problems.append(u"citation outside its text: "_s + citation.canonical);
        }
        for (const DraftBody& body : proposal.bodies) {
            if (body.span.start < 0 || body.span.end() > proposal.text.size())
                m_problems.append(u"body outside its text: "_s + body.name);
            if (body.name.isEmpty() || (body.group != body.code.isEmpty()))
                m_problems.append(u"a body that is neither known nor a group: "_s + body.name);
        }
        for (const DraftProposal& child : proposal.children)
            checkProposal(child);
    }

    const DraftDocument& m_draft;
    QList<bool> m_covered;
    QStringList m_problems;
};

using WordCount = QHash<QString, qsizetype>;

QStringList wordsOf(const QString& text)
{
    QStringList words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside =
            i < text.size() && (text.at(i).isLetterOrNumber() || text.at(i).isMark());
        if (inside && start < 0)
            start = i;
        if (!inside && start >= 0) {
            words.append(text.mid(start, i - start));
            start = -1;
        }
    }
    return words;
}

void count(const QString& text, WordCount& words)
{
    const QStringList all = wordsOf(text);
    for (const QString& word : all)
        ++words[word.toLower()];
}

// The strings of a proposal, and the words of the marker that stood before its text.
void count(const QString& source, const DraftProposal& proposal, WordCount& words)
{
    count(proposal.text, words);
    count(proposal.proposingBody, words);
    for (const DraftBody& body : proposal.bodies)
        count(body.asWritten, words);
    QStringView line = QStringView(source).mid(proposal.source.start);
    line = line.left(line.indexOf(u'\n') < 0 ? line.size() : line.indexOf(u'\n'));
    while (!line.isEmpty()
           && (line.front() == u'>' || line.front().isSpace()
               || line.front().category() == QChar::Other_Format))
        line = line.mid(1);
    const auto marker = markerAt(line);
    // The number of a row may stand in any column.
    const QString before = marker ? line.left(marker->textStart).toString() : QString();
    count(before, words);
    if (!before.contains(proposal.number))
        count(proposal.number, words);
    for (const DraftProposal& child : proposal.children)
        count(source, child, words);
}

}  // namespace

QJsonObject draftToJson(const DraftDocument& draft)
{
    QJsonArray polls;
    for (const DraftPoll& poll : draft.polls) {
        QJsonArray options;
        for (qsizetype i = 0; i < poll.options.size(); ++i)
            options.append(
                QJsonObject{{u"text"_s, poll.options.at(i)}, {u"votes"_s, poll.votes.at(i)}});
        polls.append(QJsonObject{
            {u"question"_s, poll.question}, {u"options"_s, options}, {u"total"_s, poll.total}});
    }
    QJsonArray leftOut;
    for (const LeftOut& passage : draft.leftOut)
        leftOut.append(
            QJsonObject{{u"text"_s, passage.text}, {u"reason"_s, reasonName(passage.reason)}});
    return {{u"proposingBody"_s, draft.proposingBody},
            {u"meetingTitle"_s, draft.meetingTitle},
            {u"proposals"_s, proposalsToJson(draft.proposals)},
            {u"polls"_s, polls},
            {u"leftOut"_s, leftOut}};
}

DraftDocument readLetter(const QString& text)
{
    static const Intake intake(standardDirectory());
    return intake.readText(text, {}, u"UTF-8"_s).value();
}

QString shapeOf(const QList<DraftProposal>& proposals)
{
    QStringList parts;
    for (const DraftProposal& proposal : proposals) {
        QString part = proposal.number.isEmpty() ? u"-"_s : proposal.number;
        if (!proposal.children.isEmpty())
            part += u'(' + shapeOf(proposal.children) + u')';
        parts.append(part);
    }
    return parts.join(u',');
}

QStringList brokenPromises(const DraftDocument& draft)
{
    return Checker(draft).run();
}

QStringList lostWords(const DraftDocument& draft)
{
    WordCount held;
    count(draft.proposingBody, held);
    count(draft.meetingTitle, held);
    for (const LeftOut& passage : draft.leftOut)
        count(passage.text, held);
    for (const DraftPoll& poll : draft.polls)
        count(draft.text.mid(poll.source.start, poll.source.length), held);
    for (const DraftProposal& proposal : draft.proposals)
        count(draft.text, proposal, held);
    WordCount written;
    count(draft.text, written);
    QStringList lost;
    for (auto word = written.cbegin(); word != written.cend(); ++word) {
        if (held.value(word.key()) < word.value())
            lost.append(word.key());
    }
    return lost;
}

}  // namespace nghisu
