// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/ballots.h"

#include "report/documents/cards.h"
#include "report/documents/formal.h"
#include "report/documents/votes.h"
#include "report/printable.h"
#include "words/words.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

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

const char* titleSource(PollKind kind)
{
    switch (kind) {
    case PollKind::Decision:
        break;
    case PollKind::Choice:
    case PollKind::Ranking:
        return QT_TRANSLATE_NOOP("Document", "OPINION BALLOT");
    case PollKind::Election:
        return QT_TRANSLATE_NOOP("Document", "ELECTION BALLOT");
    }
    return QT_TRANSLATE_NOOP("Document", "BALLOT");
}

QString sayCount(const Words& words, const char* source, int count)
{
    return words.text("Document", source, count);
}

/// How the ballot is filled in, and what makes it invalid.
QString instruction(const BallotForm& form, const Words& words)
{
    if (form.kind == PollKind::Ranking) {
        return say(words, QT_TRANSLATE_NOOP("Document",
                                            "Write 1 in the box of your first choice, 2 in that of "
                                            "the second, and so on. Boxes may stay empty. A ballot "
                                            "with the same number twice is invalid."));
    }
    if (form.kind == PollKind::Election && form.striking) {
        return sayCount(words,
                        QT_TRANSLATE_N_NOOP(
                            "Document",
                            "At most %n candidate(s) can be elected. Strike out the names of those "
                            "you do not vote for. A ballot with more names left is invalid."),
                        form.most);
    }
    if (form.kind == PollKind::Election) {
        return sayCount(words,
                        QT_TRANSLATE_N_NOOP(
                            "Document",
                            "At most %n candidate(s) can be elected. Mark the boxes of those you "
                            "vote for with an X. A ballot with more marks is invalid."),
                        form.most);
    }
    if (form.kind == PollKind::Choice && form.most > 1) {
        return sayCount(words,
                        QT_TRANSLATE_N_NOOP("Document",
                                            "Mark at most %n box(es) with an X. A ballot with more "
                                            "marks is invalid."),
                        form.most);
    }
    return say(
        words,
        QT_TRANSLATE_NOOP(
            "Document",
            "Mark one box with an X. A ballot with more than one mark, or with none, is invalid."));
}

/// What stands before an answer: a box for a mark or for a rank; before a name that may be struck out
/// its number.
QString boxFor(const BallotForm& form, qsizetype number)
{
    if (form.kind == PollKind::Ranking)
        return u"[\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0]  "_s;
    if (form.kind == PollKind::Election && form.striking)
        return u"%1. "_s.arg(number);
    // A box that stands in every font of documents.
    return u"□  "_s;
}

QList<Paragraph> ballotOf(const Poll& poll, const MeetingRecord& record, const Words& words)
{
    QList<Paragraph> ballot{
        cardLine(say(words, titleSource(poll.ballot.kind)), textPoints, lineSpace, Align::Centre,
                 true),
        cardLine(orDots(record.meeting.label()), smallPoints, lineSpace, Align::Centre),
        cardLine(orDots(poll.question), textPoints, lineSpace, Align::Justify, true),
    };
    for (qsizetype i = 0; i < poll.options.size(); ++i) {
        ballot.append(cardLine(boxFor(poll.ballot, i + 1) + printableLine(poll.options[i].text),
                               textPoints, optionSpace, Align::Left));
    }
    Paragraph note = cardLine(instruction(poll.ballot, words), notePoints, lineSpace, Align::Left);
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
    QSet<ProposalId> asked;  // together with another
    for (const AgendaEntry& entry : record.entries) {
        for (const Poll& poll : entry.polls) {
            if (isPrepared(poll))
                asked += QSet<ProposalId>(poll.together.begin(), poll.together.end());
        }
    }
    for (const AgendaEntry& entry : record.entries) {
        const Proposal& proposal = entry.proposal;
        if (proposal.kind != ProposalKind::Proposal || proposal.state == ProposalState::Withdrawn
            || (proposal.id.isValid() && asked.contains(proposal.id)))
            continue;
        // Also one that was decided may be put to the vote again.
        const auto prepared = std::find_if(entry.polls.begin(), entry.polls.end(), isPrepared);
        if (prepared != entry.polls.end()) {
            questions.append(*prepared);
            continue;
        }
        if (decisionOn(entry))
            continue;
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
    Document document = cardDocument(u"ballots"_s, record, words);
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
        cards.cards = QList<Card>(qsizetype{layout.across} * layout.down, Card{ballot, {}});
        document.blocks.append(cards);
        QStringList answers;
        for (const PollOption& option : poll.options)
            answers.append(printableLine(option.text));
        document.sheet.rows.append({printableLine(poll.question), answers.join(u"; "_s)});
    }
    return document;
}

}  // namespace nghisu
