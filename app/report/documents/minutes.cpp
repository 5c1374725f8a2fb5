// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/minutes.h"

#include "domain/course.h"
#include "report/documents/formal.h"
#include "report/documents/minutesattendance.h"
#include "report/documents/proceedings.h"
#include "report/documents/votes.h"
#include "report/printable.h"
#include "words/words.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// What became of votes, one sentence each.
QString outcomeOf(const QList<Poll>& polls, const Words& words)
{
    QStringList sentences;
    for (const Poll& poll : polls) {
        for (const QString& sentence : {annulmentText(poll, words), verdictText(poll, words)}) {
            if (!sentence.isEmpty())
                sentences.append(sentence);
        }
    }
    return sentences.join(u' ');
}

/// What a vote decided, or that it was annulled; nothing where it decided nothing.
QList<Paragraph> voteNotes(const Poll& poll, const Words& words)
{
    if (poll.state == PollState::Annulled)
        return {noteText(annulmentText(poll, words))};
    const QString verdict = verdictText(poll, words);
    if (verdict.isEmpty())
        return {};
    return {noteText(say(words, QT_TRANSLATE_NOOP("Document", "Vote: %1")).arg(verdict))};
}

/// What was withdrawn keeps its number, and the votes that there were on it.
NumberedItem dealtWith(const AgendaEntry& entry, const Words& words)
{
    NumberedItem item;
    item.number = numberLabel(printableLine(entry.number));
    item.depth = entry.depth;
    const bool withdrawn = entry.proposal.state == ProposalState::Withdrawn;
    item.paragraphs = {
        withdrawn ? bodyText(say(words, QT_TRANSLATE_NOOP("Document", "(Withdrawn)")), true)
                  : bodyText(calledBriefly(entry.proposal) + u'.')};
    const auto note = [&](const QString& text) { item.notes.append(noteText(text)); };
    if (!withdrawn)
        note(say(words, QT_TRANSLATE_NOOP("Document", "Discussion: …")));
    for (const Poll& poll : entry.polls)
        item.notes += voteNotes(poll, words);
    if (!withdrawn)
        note(say(words, QT_TRANSLATE_NOOP("Document", "Conclusion: …")));
    return item;
}

/// The list of a meeting of whose course nothing was recorded, with room to write.
QList<Block> openProceedings(const MeetingRecord& record, const Words& words)
{
    QList<Block> blocks;
    for (const AgendaEntry& entry : record.entries) {
        if (entry.proposal.kind == ProposalKind::Heading)
            blocks.append(agendaHeading(entry));
        else
            blocks.append(dealtWith(entry, words));
    }
    return blocks;
}

QString openingText(const Course& course, const Meeting& meeting, const Words& words)
{
    if (!course.openedAt.isValid()) {
        return say(words, QT_TRANSLATE_NOOP("Document", "The meeting opened at … on %1."))
            .arg(words.documentDate(meeting.day));
    }
    return say(words, QT_TRANSLATE_NOOP("Document", "The meeting opened at %1 on %2."))
        .arg(hourText(course.openedAt, words),
             words.documentDate(course.openedAt.toLocalTime().date()));
}

QString closingText(const Course& course, const Meeting& meeting, const Words& words)
{
    if (!course.closedAt.isValid()) {
        return say(words, QT_TRANSLATE_NOOP("Document", "The meeting closed at … on %1."))
            .arg(words.documentDate(meeting.day));
    }
    return say(words, QT_TRANSLATE_NOOP("Document", "The meeting closed at %1 on %2."))
        .arg(hourText(course.closedAt, words),
             words.documentDate(course.closedAt.toLocalTime().date()));
}

/// What became of an entry, for a cell.
QString outcomeWithConclusion(const QList<Poll>& polls, const QString& conclusion,
                              const Words& words)
{
    QString outcome = outcomeOf(polls, words);
    if (conclusion.isEmpty())
        return outcome;
    return outcome.isEmpty() ? printable(conclusion) : outcome + u'\n' + printable(conclusion);
}

void fillSheet(Sheet& sheet, const MeetingRecord& record, const Words& words)
{
    sheet.columns = {
        say(words, QT_TRANSLATE_NOOP("Document", "No.")),
        say(words, QT_TRANSLATE_NOOP("Document", "Text of the proposal")),
        say(words, QT_TRANSLATE_NOOP("Document", "Outcome")),
    };
    for (const AgendaEntry& entry : record.entries) {
        const Proposal& proposal = entry.proposal;
        if (proposal.kind == ProposalKind::Heading)
            continue;
        sheet.rows.append({printableLine(entry.number), printable(proposal.text),
                           outcomeWithConclusion(
                               entry.polls, writtenConclusion(record, {{}, proposal.id}), words)});
    }
    for (const AgendaItem& item : record.programme) {
        const QString conclusion = writtenConclusion(record, {item.id, {}});
        if (!conclusion.isEmpty())
            sheet.rows.append({QString(), printable(item.title), printable(conclusion)});
    }
    for (const Poll& poll : record.freePolls) {
        if (isDecision(poll) || poll.state == PollState::Annulled)
            sheet.rows.append({QString(), printable(poll.question), outcomeOf({poll}, words)});
    }
}

}  // namespace

Document buildMinutes(const MeetingRecord& record, const Words& words)
{
    const Meeting& meeting = record.meeting;
    Document document = formalDocument(u"minutes"_s, meeting.title, record, words);
    HeaderBlock head = letterhead(record, words, u"BB"_s);
    head.rightFoot.clear();
    document.blocks.append(head);
    document.blocks.append(
        titleBlocks(say(words, QT_TRANSLATE_NOOP("Document", "MINUTES")), meeting.title));

    const Course course = courseOf(record.room.events);
    Paragraph begin = formText(openingText(course, meeting, words));
    begin.spaceBefore = 14;
    document.blocks.append(begin);
    document.blocks.append(formText(
        say(words, QT_TRANSLATE_NOOP("Document", "Venue: %1.")).arg(withoutStop(meeting.place))));
    Paragraph present = formText(say(words, QT_TRANSLATE_NOOP("Document", "Present:")));
    present.keepWithNext = true;
    document.blocks.append(present);
    document.blocks.append(participants(record, words));
    Paragraph business = formText(say(words, QT_TRANSLATE_NOOP("Document", "Proceedings:")));
    business.runs.first().bold = true;
    business.spaceBefore = 12;
    business.keepWithNext = true;
    document.blocks.append(business);

    fillSheet(document.sheet, record, words);
    document.blocks +=
        hasProceedings(record) ? proceedings(record, words) : openProceedings(record, words);
    // Questions that were put on no proposal.
    for (const Poll& poll : loosePolls(record)) {
        if (!isDecision(poll) && poll.state != PollState::Annulled)
            continue;
        NumberedItem question;
        question.paragraphs = {bodyText(withoutStop(poll.question))};
        question.notes = voteNotes(poll, words);
        document.blocks.append(question);
    }
    document.blocks.append(formText(closingText(course, meeting, words)));
    document.blocks.append(minutesSignatures(record.council, words));
    return document;
}

}  // namespace nghisu
