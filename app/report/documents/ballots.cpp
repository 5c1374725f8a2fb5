// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/ballots.h"

#include "report/documents/formal.h"
#include "report/documents/votes.h"
#include "report/printable.h"
#include "words/words.h"

#include <algorithm>
#include <array>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr double cardMargin = 10;  // mm
constexpr double smallPoints = 11;
constexpr double textPoints = 12;
constexpr double notePoints = 10;
constexpr double lineSpace = 3;
constexpr double optionSpace = 5;

/// How many stand on a page, and how much one of them holds, about.
struct Layout {
    int across;
    int down;
    int lines;
    int lettersOnLine;
};

constexpr auto layouts = std::to_array<Layout>({
    {2, 4, 10, 42},
    {2, 3, 13, 42},
    {2, 2, 20, 42},
    {1, 2, 20, 90},
});

Paragraph ballotLine(const QString& text, double points, Align align, bool bold = false)
{
    Paragraph line = centredText(text, bold);
    line.align = align;
    line.points = points;
    line.spaceBefore = lineSpace;
    return line;
}

QList<Paragraph> ballotOf(const Poll& poll, const MeetingRecord& record, const Words& words)
{
    QList<Paragraph> ballot{
        ballotLine(say(words, QT_TRANSLATE_NOOP("Document", "BALLOT")), textPoints, Align::Centre,
                   true),
        ballotLine(orDots(record.meeting.label()), smallPoints, Align::Centre),
        ballotLine(orDots(poll.question), textPoints, Align::Justify, true),
    };
    for (const PollOption& option : poll.options) {
        // A box that stands in every font of documents.
        Paragraph line = ballotLine(u"□  "_s + printableLine(option.text), textPoints, Align::Left);
        line.spaceBefore = optionSpace;
        ballot.append(line);
    }
    Paragraph note = ballotLine(
        say(words,
            QT_TRANSLATE_NOOP(
                "Document",
                "Mark one box with an X. A ballot with more than one mark, or with none, is invalid.")),
        notePoints, Align::Left);
    note.runs.first().italic = true;
    ballot.append(note);
    return ballot;
}

int linesOf(const QList<Paragraph>& ballot, int letters)
{
    qsizetype lines = 0;
    for (const Paragraph& paragraph : ballot)
        lines += paragraph.runs.first().text.size() / letters + 1;
    return int(lines);
}

/// The most to a page that hold the ballot; what is too long even for a half is set smaller.
const Layout& layoutFor(const QList<Paragraph>& ballot)
{
    const auto* found = std::find_if(layouts.begin(), layouts.end(), [&](const Layout& layout) {
        return linesOf(ballot, layout.lettersOnLine) <= layout.lines;
    });
    return found == layouts.end() ? layouts.back() : *found;
}

QList<PollOption> usualOptions(const Words& words)
{
    QList<PollOption> options;
    for (const OptionMeaning meaning :
         {OptionMeaning::For, OptionMeaning::Against, OptionMeaning::Abstain})
        options.append({{}, words.optionMeaning(meaning), meaning, 0});
    return options;
}

}  // namespace

QList<Poll> openQuestions(const MeetingRecord& record, const Words& words)
{
    QList<Poll> questions;
    const auto isPrepared = [](const Poll& poll) {
        return poll.method != PollMethod::Quoted
            && (poll.state == PollState::Prepared || poll.state == PollState::Open);
    };
    for (const AgendaEntry& entry : record.entries) {
        const Proposal& proposal = entry.proposal;
        if (proposal.kind != ProposalKind::Proposal || proposal.state == ProposalState::Withdrawn
            || decisionOn(entry))
            continue;
        const auto prepared = std::find_if(entry.polls.begin(), entry.polls.end(), isPrepared);
        if (prepared != entry.polls.end()) {
            questions.append(*prepared);
            continue;
        }
        Poll poll;
        const QString number = printableLine(entry.number);
        poll.question = number.isEmpty()
                          ? calledBriefly(proposal)
                          : say(words, QT_TRANSLATE_NOOP("Document", "Proposal %1: %2"))
                                .arg(number, calledBriefly(proposal));
        poll.options = usualOptions(words);
        questions.append(poll);
    }
    std::copy_if(record.freePolls.begin(), record.freePolls.end(), std::back_inserter(questions),
                 isPrepared);
    return questions;
}

Document buildBallots(const MeetingRecord& record, const Words& words)
{
    Document document = formalDocument(u"ballots"_s, record.meeting.title, record, words);
    document.page.left = document.page.right = cardMargin;
    document.page.top = document.page.bottom = cardMargin;
    document.page.numbered = false;
    document.sheet.columns = {
        say(words, QT_TRANSLATE_NOOP("Document", "Question")),
        say(words, QT_TRANSLATE_NOOP("Document", "Answers")),
    };
    const QList<Poll> questions = openQuestions(record, words);
    for (const Poll& poll : questions) {
        const QList<Paragraph> ballot = ballotOf(poll, record, words);
        const Layout& layout = layoutFor(ballot);
        CardSheet cards;
        cards.across = layout.across;
        cards.down = layout.down;
        cards.cards = QList<QList<Paragraph>>(layout.across * layout.down, ballot);
        document.blocks.append(cards);
        QStringList answers;
        for (const PollOption& option : poll.options)
            answers.append(printableLine(option.text));
        document.sheet.rows.append({printableLine(poll.question), answers.join(u"; "_s)});
    }
    return document;
}

}  // namespace nghisu
