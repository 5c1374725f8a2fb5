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

void addPoll(Document& document, const Poll& poll, const QString& number, bool blank,
             const Words& words)
{
    document.blocks.append(questionItem(poll, number));

    DashList figures;
    const auto line = [&](const QString& text) {
        Paragraph paragraph = formText(text);
        paragraph.keepWithNext = true;
        figures.items.append(paragraph);
    };
    line(say(words, QT_TRANSLATE_NOOP("Document", "Method of voting: %1."))
             .arg(blank ? u"…"_s : words.method(poll.method).toLower()));
    line(say(words, QT_TRANSLATE_NOOP("Document", "Members: %1; present: %2."))
             .arg(figureText(poll.members), figureText(poll.present)));
    if (poll.method == PollMethod::Paper) {
        line(say(words, QT_TRANSLATE_NOOP("Document", "Ballots issued: …; collected: …; valid: …; "
                                                      "invalid: ….")));
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
    DashList committee;
    committee.items.append(
        formText(say(words, QT_TRANSLATE_NOOP("Document", "…, chair of the committee"))));
    for (int i = 1; i < committeeSize; ++i) {
        committee.items.append(
            formText(say(words, QT_TRANSLATE_NOOP("Document", "…, member of the committee"))));
    }
    document.blocks.append(committee);

    QList<Poll> polls = decisions(record);
    const bool blank = polls.isEmpty();
    if (blank)
        polls.append(blankPoll(words));
    document.sheet.columns = {
        say(words, QT_TRANSLATE_NOOP("Document", "Question")),
        say(words, QT_TRANSLATE_NOOP("Document", "Option")),
        say(words, QT_TRANSLATE_NOOP("Document", "Number of votes")),
    };
    for (qsizetype i = 0; i < polls.size(); ++i) {
        addPoll(document, polls[i], QString::number(i + 1), blank, words);
        for (const PollOption& option : std::as_const(polls[i].options)) {
            document.sheet.rows.append({printableLine(polls[i].question),
                                        printableLine(option.text),
                                        blank ? QString() : QString::number(option.votes)});
        }
    }
    document.blocks.append(formText(say(
        words,
        QT_TRANSLATE_NOOP(
            "Document",
            "The count was completed at … on the same day. This record was read out to the meeting."))));

    SignatureBlock signature;
    const auto committeeSigner = [&](const char* office) {
        return Signer{{inCapitals(words, office, record.council)}, u"…"_s};
    };
    signature.left = {committeeSigner(QT_TRANSLATE_NOOP("Document", "MEMBER OF THE COMMITTEE"))};
    signature.right = committeeSigner(QT_TRANSLATE_NOOP("Document", "CHAIR OF THE COMMITTEE"));
    document.blocks.append(signature);
    return document;
}

}  // namespace nghisu
