// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"

#include <QStringList>

namespace nghisu {

class Words;

/// What minutes say of an entry of a meeting, a paragraph each: its times, who spoke, what was said,
/// motions, votes and the conclusion.
class EntryLines {
public:
    EntryLines(const MeetingRecord& record, const Course& course, const Words& words);

    /// \param polls that were held on it, oldest first
    /// \param reached where the meeting came to it without beginning it by itself, so that nothing is
    /// said of its not having done so
    QStringList of(const CourseEntry& entry, const QList<Poll>& polls, bool reached = false) const;
    /// Whether anything but its times was recorded of it.
    bool isTouched(const CourseEntry& entry) const;

private:
    QString times(const CourseEntry& entry) const;
    QString joined(const CourseEntry& entry) const;
    QString speakers(const CourseEntry& entry) const;
    QString speakerOf(const Speech& speech) const;
    QStringList motions(ProposalId proposal) const;
    QStringList votes(const CourseEntry& entry, const QList<Poll>& polls) const;
    QStringList vote(const CourseEntry& entry, const Poll& poll) const;
    QString fate(const CourseEntry& entry, bool reached) const;
    QStringList conclusion(const CourseEntry& entry, bool decided) const;
    QString labelOf(const CourseEntry& entry) const;
    QString numbersOf(const QList<ProposalId>& proposals) const;
    Discussion discussionOf(const CourseEntry& entry) const;

    const MeetingRecord& m_record;
    const Course& m_course;
    const Words& m_words;
    QHash<CourseEntry, QList<CourseEntry>> m_joined;  ///< what each was debated together with
};

/// The paragraphs of a text as somebody typed it, the first in a sentence that has its place as %1.
QStringList ledBy(const QString& lead, const QString& text);

}  // namespace nghisu
