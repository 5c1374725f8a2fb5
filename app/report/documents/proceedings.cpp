// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/proceedings.h"

#include "report/documents/entrylines.h"
#include "report/documents/formal.h"
#include "report/documents/votes.h"
#include "report/printable.h"
#include "words/words.h"

#include <QSet>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// A part of the minutes: an entry, or a pause.
struct Part {
    CourseEntry entry;  ///< none for a pause
    QDateTime from;     ///< UTC, of a pause
    QDateTime until;    ///< the same; invalid where the meeting did not go on
};

QList<Part> partsOf(const QList<CourseEvent>& events)
{
    QList<Part> parts;
    QSet<CourseEntry> seen;
    for (const CourseEvent& event : events) {
        if (event.kind == CourseKind::Paused) {
            parts.append({{}, event.at, {}});
        } else if (event.kind == CourseKind::Resumed) {
            const auto pause = std::find_if(parts.rbegin(), parts.rend(), [](const Part& part) {
                return !part.entry.isValid() && !part.until.isValid();
            });
            if (pause != parts.rend())
                pause->until = event.at;
        } else if (event.entry.isValid() && event.kind != CourseKind::Done
                   && !seen.contains(event.entry)) {
            seen.insert(event.entry);
            parts.append({event.entry, {}, {}});
        }
    }
    return parts;
}

/// Builds the blocks one after the other.
class Proceedings {
public:
    Proceedings(const MeetingRecord& record, const Words& words)
        : m_record(record), m_words(words), m_course(courseOf(record.room.events)),
          m_lines(record, m_course, words)
    {
        AgendaItemId item;
        for (const PlanLine& line : planOf(record)) {
            m_plan.append(line.entry);
            if (line.entry.item.isValid())
                item = line.entry.item;
            else if (line.depth > 0)
                m_parents.insert(line.entry.proposal, item);
        }
        for (const AgendaItem& one : record.programme)
            m_items.insert(one.id, &one);
        for (const AgendaEntry& entry : record.entries)
            m_entries.insert(entry.proposal.id, &entry);
    }

    QList<Block> blocks()
    {
        for (const Part& part : partsOf(m_record.room.events))
            add(part);
        for (const CourseEntry& entry : std::as_const(m_plan)) {
            if (!m_done.contains(entry) && isToBeTold(entry))
                add({entry, {}, {}});
        }
        for (const AgendaEntry& entry : m_record.entries) {
            const bool withdrawn = entry.proposal.kind == ProposalKind::Proposal
                                && entry.proposal.state == ProposalState::Withdrawn;
            if (withdrawn && !m_done.contains({{}, entry.proposal.id}))
                addProposal({{}, entry.proposal.id});
        }
        return m_blocks;
    }

private:
    /// What nobody began may have been dealt with all the same; of a closed meeting it is said what
    /// it did not come to. Its last item is the closing itself.
    bool isToBeTold(const CourseEntry& entry) const
    {
        const bool closing = entry.item.isValid() && entry == m_plan.last();
        return (m_course.state == CourseState::Closed && !closing) || m_lines.isTouched(entry)
            || !pollsOf(entry).isEmpty();
    }

    void add(const Part& part)
    {
        if (!part.entry.isValid())
            addPause(part);
        else if (part.entry.item.isValid())
            addItem(part.entry);
        else
            addUnderItsItem(part.entry);
    }

    void addPause(const Part& pause)
    {
        const QString from = hourText(pause.from, m_words);
        const QString text =
            pause.until.isValid()
                ? say(m_words, QT_TRANSLATE_NOOP("Document", "The meeting paused from %1 to %2."))
                      .arg(from, hourText(pause.until, m_words))
                : say(m_words, QT_TRANSLATE_NOOP("Document", "The meeting paused at %1."))
                      .arg(from);
        m_blocks.append(bodyText(text, true));
    }

    void addItem(const CourseEntry& entry, bool reached = false)
    {
        m_done.insert(entry);
        const AgendaItem* item = m_items.value(entry.item);
        addHeading(entry.item);
        if (item && !item->performer.trimmed().isEmpty()) {
            m_blocks.append(
                bodyText(say(m_words, QT_TRANSLATE_NOOP("Document", "Performed by: %1."))
                             .arg(withoutStop(item->performer))));
        }
        for (const QString& line : m_lines.of(entry, pollsOf(entry), reached))
            m_blocks.append(bodyText(line));
    }

    void addHeading(AgendaItemId id)
    {
        m_item = id;
        const AgendaItem* item = m_items.value(id);
        const QString title = item ? orDots(item->title) : u"…"_s;
        const bool again = m_numbers.contains(id);
        if (!again)
            m_numbers.insert(id, int(m_numbers.size()) + 1);
        Heading heading;
        heading.number = romanNumber(m_numbers.value(id)) + u'.';
        heading.text = again
                         ? say(m_words, QT_TRANSLATE_NOOP("Document", "%1 (continued)")).arg(title)
                         : title;
        m_blocks.append(heading);
    }

    void addUnderItsItem(const CourseEntry& entry)
    {
        const AgendaItemId item = m_parents.value(entry.proposal);
        if (item.isValid() && item != m_item) {
            const CourseEntry parent{item, {}};
            // Its own part stands above what is debated in it.
            if (!m_done.contains(parent) && m_course.of(parent).state == EntryState::Planned)
                addItem(parent, true);
            else
                addHeading(item);
        }
        addProposal(entry);
    }

    void addProposal(const CourseEntry& entry)
    {
        m_done.insert(entry);
        const AgendaEntry* line = m_entries.value(entry.proposal);
        if (!line)
            return;
        NumberedItem item;
        item.number = numberLabel(printableLine(line->number));
        item.depth = line->depth;
        const bool withdrawn = line->proposal.state == ProposalState::Withdrawn;
        item.paragraphs = {
            withdrawn ? bodyText(say(m_words, QT_TRANSLATE_NOOP("Document", "(Withdrawn)")), true)
                      : bodyText(calledBriefly(line->proposal) + u'.')};
        // A short name is a title (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5).
        item.paragraphs.first().runs.first().bold =
            !withdrawn && !line->proposal.shortName.trimmed().isEmpty();
        for (const QString& text : m_lines.of(entry, line->polls, withdrawn))
            item.notes.append(noteText(text));
        m_blocks.append(item);
    }

    QList<Poll> pollsOf(const CourseEntry& entry) const
    {
        if (entry.proposal.isValid()) {
            const AgendaEntry* line = m_entries.value(entry.proposal);
            return line ? line->polls : QList<Poll>();
        }
        QList<Poll> polls;
        for (const Poll& poll : m_record.freePolls) {
            if (poll.item == entry.item)
                polls.append(poll);
        }
        return polls;
    }

    const MeetingRecord& m_record;
    const Words& m_words;
    const Course m_course;
    const EntryLines m_lines;
    QList<CourseEntry> m_plan;
    QHash<ProposalId, AgendaItemId> m_parents;  ///< the items that debate proposals
    QHash<AgendaItemId, const AgendaItem*> m_items;
    QHash<ProposalId, const AgendaEntry*> m_entries;
    QHash<AgendaItemId, int> m_numbers;  ///< of the headings that stand there
    AgendaItemId m_item;                 ///< under whose heading the next block stands
    QSet<CourseEntry> m_done;
    QList<Block> m_blocks;
};

}  // namespace

bool hasProceedings(const MeetingRecord& record)
{
    const RoomRecord& room = record.room;
    return !room.discussions.isEmpty() || !room.speeches.isEmpty() || !room.motions.isEmpty()
        || std::any_of(room.events.begin(), room.events.end(),
                       [](const CourseEvent& event) { return event.entry.isValid(); });
}

QList<Block> proceedings(const MeetingRecord& record, const Words& words)
{
    return Proceedings(record, words).blocks();
}

QList<Poll> loosePolls(const MeetingRecord& record)
{
    QList<Poll> polls = record.freePolls;
    if (!hasProceedings(record))
        return polls;
    polls.removeIf([&](const Poll& poll) {
        return std::any_of(record.programme.begin(), record.programme.end(),
                           [&](const AgendaItem& item) { return item.id == poll.item; });
    });
    return polls;
}

QString writtenConclusion(const MeetingRecord& record, const CourseEntry& entry)
{
    for (const Discussion& discussion : record.room.discussions) {
        if (discussion.entry == entry)
            return discussion.conclusion.trimmed();
    }
    return {};
}

}  // namespace nghisu
