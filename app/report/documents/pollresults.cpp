// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/pollresults.h"

#include "report/documents/formal.h"
#include "report/documents/votes.h"
#include "report/printable.h"
#include "words/words.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// When and by whom figures were put beside or in place of those before: counted again, or corrected.
QString changeText(const Poll& poll, qsizetype number, const Words& words)
{
    const PollFigures& figures = poll.figures[number];
    const auto until = poll.figures.begin() + number + 1;
    const auto recounts = std::count_if(poll.figures.begin() + 1, until,
                                        [](const PollFigures& one) { return one.recount; });
    const bool named = !printableLine(figures.author).isEmpty();
    const char* source = nullptr;
    if (figures.recount) {
        source = named ? QT_TRANSLATE_NOOP("Document", "Count %1, at %2 on %3, by %4.")
                       : QT_TRANSLATE_NOOP("Document", "Count %1, at %2 on %3.");
    } else {
        source = named ? QT_TRANSLATE_NOOP("Document", "Correction %1, at %2 on %3, by %4.")
                       : QT_TRANSLATE_NOOP("Document", "Correction %1, at %2 on %3.");
    }
    const QDateTime at = figures.at.toLocalTime();
    // The first count is none of the recounts.
    const qsizetype ordinal = figures.recount ? recounts + 1 : number - recounts;
    const QString text = say(words, source);
    const QString time = at.toString(u"HH:mm"_s);
    const QString day = words.documentDate(at.date());
    if (!named)
        return text.arg(QString::number(ordinal), time, day);
    return text.arg(QString::number(ordinal), time, day, printableLine(figures.author));
}

/// A correction or another count: what had stood before it, and why it was made.
QString correctionText(const Poll& poll, qsizetype number, const Words& words)
{
    const PollFigures& before = poll.figures[number - 1];
    const PollFigures& after = poll.figures[number];
    const auto say = [&](const char* source) { return words.text("Document", source); };
    QStringList sentences{changeText(poll, number, words)};
    if (const QString votes = votesText(poll, before.votes); !votes.isEmpty()) {
        sentences.append(say(QT_TRANSLATE_NOOP("Document", "Previous figures: %1.")).arg(votes));
    }
    if (before.members != after.members || before.present != after.present) {
        sentences.append(say(QT_TRANSLATE_NOOP("Document", "At that time: %1 members, %2 present."))
                             .arg(figureText(before.members), figureText(before.present)));
    }
    // What was annulled has no outcome, and had none; of other kinds the votes say enough.
    const bool decided = poll.stands() && poll.ballot.kind == PollKind::Decision;
    const Outcome outcome =
        decided ? decide(poll.rule, poll.counts(before)).outcome : Outcome::None;
    if (outcome != Outcome::None) {
        sentences.append(say(QT_TRANSLATE_NOOP("Document", "Previous outcome: %1."))
                             .arg(words.outcome(outcome).toLower()));
    }
    if (!after.reason.isEmpty()) {
        sentences.append(
            say(QT_TRANSLATE_NOOP("Document", "Reason: %1.")).arg(withoutStop(after.reason)));
    }
    return sentences.join(u' ');
}

/// What is to be said of the result, one thing a paragraph.
QStringList remarks(const Poll& poll, const Words& words)
{
    QStringList sentences;
    for (qsizetype number = 1; number <= poll.corrections(); ++number)
        sentences.append(correctionText(poll, number, words));
    if (poll.state == PollState::Annulled) {
        sentences.append(annulmentText(poll, words));
    } else if (poll.method == PollMethod::Quoted) {
        sentences.append(words.text(
            "Document", QT_TRANSLATE_NOOP("Document", "The figures are those of the document that "
                                                      "came in; the council decided nothing by "
                                                      "them.")));
    }
    return sentences;
}

Paragraph circumstances(const Poll& poll, const Words& words)
{
    if (poll.method == PollMethod::Quoted) {
        return bodyText(
            words.text("Document", QT_TRANSLATE_NOOP("Document", "Method of voting: %1."))
                .arg(words.method(poll.method).toLower()));
    }
    const char* source =
        poll.weighted
            ? QT_TRANSLATE_NOOP("Document", "Method of voting: %1; members, by weight: %2; "
                                            "present, by weight: %3.")
            : QT_TRANSLATE_NOOP("Document", "Method of voting: %1; members: %2; present: %3.");
    QStringList sentences{
        words.text("Document", source)
            .arg(methodText(poll, words), figureText(poll.members), figureText(poll.present))};
    if (poll.issued || poll.collected)
        sentences.append(ballotsText(poll, words));
    if (poll.ballot.kind == PollKind::Election) {
        sentences.append(
            words.text("Document", QT_TRANSLATE_NOOP("Document", "To be elected: %1 of %2."))
                .arg(QString::number(poll.ballot.most), QString::number(poll.options.size())));
    }
    if (poll.revoteOf.isValid()) {
        sentences.append(
            words.text("Document", QT_TRANSLATE_NOOP("Document", "It was put to the vote again.")));
    }
    return bodyText(sentences.join(u' '));
}

/// The ballots of a verifiable vote: each voter finds the own one by its receipt.
void addReceipts(Document& document, const Poll& poll, const QList<PublishedBallot>& ballots,
                 const Words& words)
{
    if (ballots.isEmpty())
        return;
    Paragraph lead = bodyText(words.text(
        "Document", QT_TRANSLATE_NOOP("Document", "The ballots by their receipts, for each voter "
                                                  "to find the own one:")));
    lead.keepWithNext = true;
    document.blocks.append(lead);
    Table table;
    table.columns = {{words.text("Document", QT_TRANSLATE_NOOP("Document", "Receipt")), 1},
                     {words.text("Document", QT_TRANSLATE_NOOP("Document", "Ballot")), 2}};
    for (const PublishedBallot& ballot : ballots) {
        table.rows.append({cellText(ballot.receipt, Align::Centre),
                           cellText(choiceText(poll, ballot.choice, words))});
    }
    document.blocks.append(table);
}

void addPoll(Document& document, const Poll& poll, const QString& number, const QString& proposal,
             const Words& words)
{
    document.blocks.append(questionItem(poll, number));

    if (!proposal.isEmpty()) {
        const char* source = poll.together.isEmpty()
                               ? QT_TRANSLATE_NOOP("Document", "Vote on proposal %1.")
                               : QT_TRANSLATE_NOOP("Document", "Vote on proposals %1 together.");
        Paragraph about = bodyText(words.text("Document", source).arg(proposal));
        about.keepWithNext = true;
        document.blocks.append(about);
    }
    Paragraph how = circumstances(poll, words);
    how.keepWithNext = true;
    document.blocks.append(how);
    // One that was annulled while it was open came to no figures.
    if (poll.state != PollState::Annulled || poll.counts().total() > 0)
        document.blocks.append(countTable(poll, words));
    for (const QString& remark : remarks(poll, words))
        document.blocks.append(bodyText(remark, true));
    const QString verdict = verdictText(poll, words);
    if (!verdict.isEmpty()) {
        Paragraph sentence = bodyText(verdict);
        sentence.runs.first().bold = true;
        document.blocks.append(sentence);
    }

    const QList<int> percents = percentages(poll.counts().votes);
    const bool parts = hasPercentages(poll);
    const bool counted = poll.ballot.kind != PollKind::Ranking;
    QStringList said = remarks(poll, words);
    if (!verdict.isEmpty())
        said.append(verdict);
    for (qsizetype i = 0; i < poll.options.size(); ++i) {
        document.sheet.rows.append({proposal, printableLine(poll.question),
                                    printableLine(poll.options[i].text),
                                    counted ? QString::number(poll.options[i].votes) : QString(),
                                    parts ? QString::number(percents[i]) : QString(),
                                    poll.members ? figureText(poll.members) : QString(),
                                    poll.present ? figureText(poll.present) : QString(),
                                    words.method(poll.method), said.join(u' ')});
    }
}

}  // namespace

Document buildPollResults(const MeetingRecord& record, const Words& words)
{
    Document document = formalDocument(u"poll-results"_s, record.meeting.title, record, words);
    document.blocks.append(letterhead(record, words, {}));
    document.blocks.append(
        titleBlocks(words.text("Document", QT_TRANSLATE_NOOP("Document", "VOTING RESULTS")),
                    record.meeting.title));
    document.sheet.columns = {
        words.text("Document", QT_TRANSLATE_NOOP("Document", "Proposal number")),
        words.text("Document", QT_TRANSLATE_NOOP("Document", "Question")),
        words.text("Document", QT_TRANSLATE_NOOP("Document", "Option")),
        words.text("Document", QT_TRANSLATE_NOOP("Document", "Number of votes")),
        words.text("Document", QT_TRANSLATE_NOOP("Document", "Percentage")),
        words.text("Document", QT_TRANSLATE_NOOP("Document", "Number of members")),
        words.text("Document", QT_TRANSLATE_NOOP("Document", "Number present")),
        words.text("Document", QT_TRANSLATE_NOOP("Document", "Method of voting")),
        words.text("Document", QT_TRANSLATE_NOOP("Document", "Outcome")),
    };

    int count = 0;
    for (const Poll& poll : decidedPolls(record)) {
        const QString proposal = numbersOf(poll.subjects(), record).join(", "_L1);
        addPoll(document, poll, QString::number(++count), proposal, words);
        if (poll.stands())
            addReceipts(document, poll, record.published.value(poll.id), words);
    }

    endText(document, words);
    SignatureBlock signature;
    // As in minutes: the secretary on the left, the chair on the right.
    signature.left = {secretarySigner(record.council, words)};
    signature.right = chairSigner(record, words);
    document.blocks.append(signature);
    return document;
}

}  // namespace nghisu
