// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/countingrecord.h"

#include "report/documents/formal.h"
#include "report/documents/votes.h"
#include "report/printable.h"
#include "words/words.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int committeeSize = 3;

/// A vote that is still to be held: dots to be written over.
Poll blankPoll(const Words& words)
{
    Poll poll;
    poll.method = PollMethod::Paper;
    for (const OptionMeaning meaning :
         {OptionMeaning::For, OptionMeaning::Against, OptionMeaning::Abstain})
        poll.options.append({{}, words.optionMeaning(meaning), meaning, 0});
    return poll;
}

/// The same table without figures.
Table blankTable(const Poll& poll, const Words& words)
{
    Table table = countTable(poll, words);
    for (QList<TableCell>& row : table.rows) {
        for (qsizetype column = 2; column < row.size(); ++column)
            row[column] = cellText(u"…"_s, Align::Centre);
    }
    return table;
}

/// What came back, in each count of the ballots.
QStringList ballotsTexts(const Poll& poll, const Words& words)
{
    const QList<PollFigures> counts = countsOf(poll);
    if (counts.size() == 1)
        return {ballotsText(poll, words)};
    QStringList texts;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        texts.append(say(words, QT_TRANSLATE_NOOP("Document", "Count %1. %2"))
                         .arg(QString::number(i + 1), ballotsText(counts[i], words)));
    }
    return texts;
}

/// How the vote was held and by whom it was counted, a line each.
QStringList circumstances(const Poll& poll, const QStringList& committee, bool blank,
                          const Words& words)
{
    QStringList lines{say(words, QT_TRANSLATE_NOOP("Document", "Method of voting: %1."))
                          .arg(blank ? u"…"_s : methodText(poll, words))};
    if (poll.ballot.kind == PollKind::Election) {
        lines.append(
            words.text("Document", QT_TRANSLATE_NOOP("Document", "To be elected: %1 of %2."))
                .arg(QString::number(poll.ballot.most), QString::number(poll.options.size())));
    }
    if (poll.revoteOf.isValid())
        lines.append(say(words, QT_TRANSLATE_NOOP("Document", "It was put to the vote again.")));
    lines.append(presenceText(poll, words));
    if (poll.method == PollMethod::Paper)
        lines += ballotsTexts(poll, words);
    if (!poll.committee.isEmpty() && poll.committee != committee) {
        QStringList names;
        for (const QString& name : poll.committee)
            names.append(printableLine(name));
        lines.append(say(words, QT_TRANSLATE_NOOP("Document", "Counting committee: %1."))
                         .arg(names.join("; "_L1)));
    }
    return lines;
}

/// Who counted all of them; empty where nobody was named, or others at every vote.
QStringList commonCommittee(const QList<Poll>& polls)
{
    QStringList committee;
    for (const Poll& poll : polls) {
        if (poll.committee.isEmpty())
            continue;
        if (!committee.isEmpty() && committee != poll.committee)
            return {};
        committee = poll.committee;
    }
    return committee;
}

/// The committee with its chair first, as it was named; room for three where it was not.
DashList committeeList(const QStringList& committee, const Words& words)
{
    DashList list;
    const qsizetype size = committee.isEmpty() ? committeeSize : committee.size();
    for (qsizetype i = 0; i < size; ++i) {
        const char* source = i == 0 ? QT_TRANSLATE_NOOP("Document", "%1, chair of the committee")
                                    : QT_TRANSLATE_NOOP("Document", "%1, member of the committee");
        list.items.append(formText(say(words, source).arg(orDots(committee.value(i)))));
    }
    return list;
}

void addPoll(Document& document, const Poll& poll, const QString& number,
             const QStringList& committee, bool blank, const Words& words)
{
    document.blocks.append(questionItem(poll, number));

    DashList figures;
    for (const QString& text : circumstances(poll, committee, blank, words)) {
        Paragraph paragraph = formText(text);
        paragraph.keepWithNext = true;
        figures.items.append(paragraph);
    }
    document.blocks.append(figures);
    document.blocks.append(blank ? blankTable(poll, words) : countTable(poll, words));
    Paragraph verdict = bodyText(blank ? say(words, QT_TRANSLATE_NOOP("Document", "Result: …"))
                                       : verdictText(poll, words));
    verdict.runs.first().bold = true;
    if (!verdict.runs.first().text.isEmpty())
        document.blocks.append(verdict);
}

}  // namespace

Document buildCountingRecord(const MeetingRecord& record, const Words& words)
{
    const Meeting& meeting = record.meeting;
    Document document = formalDocument(u"counting-record"_s, meeting.title, record, words);
    HeaderBlock head = letterhead(record, words, u"BB"_s);
    head.rightFoot.clear();
    document.blocks.append(head);
    document.blocks.append(titleBlocks(
        say(words, QT_TRANSLATE_NOOP("Document", "RECORD OF THE COUNT")), meeting.title));

    Paragraph today = formText(
        say(words,
            QT_TRANSLATE_NOOP(
                "Document",
                "On %1, at %2, the votes cast at the meeting were counted by the counting committee:"))
            .arg(words.documentDate(meeting.day), orDots(meeting.place)));
    today.spaceBefore = 14;
    document.blocks.append(today);
    QList<Poll> polls = decisions(record);
    const bool blank = polls.isEmpty();
    if (blank)
        polls.append(blankPoll(words));
    const QStringList committee = commonCommittee(polls);
    document.blocks.append(committeeList(committee, words));

    document.sheet.columns = {
        say(words, QT_TRANSLATE_NOOP("Document", "Question")),
        say(words, QT_TRANSLATE_NOOP("Document", "Option")),
        say(words, QT_TRANSLATE_NOOP("Document", "Number of votes")),
    };
    for (qsizetype i = 0; i < polls.size(); ++i) {
        addPoll(document, polls[i], QString::number(i + 1), committee, blank, words);
        // How often an option of a ranking stands first says too little.
        const bool counted = !blank && polls[i].ballot.kind != PollKind::Ranking;
        for (const PollOption& option : std::as_const(polls[i].options)) {
            document.sheet.rows.append({printableLine(polls[i].question),
                                        printableLine(option.text),
                                        counted ? QString::number(option.votes) : QString()});
        }
    }
    document.blocks.append(formText(say(
        words,
        QT_TRANSLATE_NOOP(
            "Document",
            "The count was completed at … on the same day. This record was read out to the meeting."))));

    SignatureBlock signature;
    const auto committeeSigner = [&](const char* office, const QString& name) {
        return Signer{{inCapitals(words, office, record.council)}, orDots(name)};
    };
    signature.left = {committeeSigner(QT_TRANSLATE_NOOP("Document", "MEMBER OF THE COMMITTEE"),
                                      committee.value(1))};
    signature.right = committeeSigner(QT_TRANSLATE_NOOP("Document", "CHAIR OF THE COMMITTEE"),
                                      committee.value(0));
    document.blocks.append(signature);
    return document;
}

}  // namespace nghisu
