// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

namespace nghisu {

using namespace Qt::StringLiterals;

QString Words::clock(QTime time) const
{
    // Of the two ways in which Vietnamese offices write it, "08 giờ 30" belongs into sentences; this
    // one is short enough for a column of a programme, and its figures stand below each other.
    return time.toString(m_language == "vi"_L1 ? u"HH'h'mm"_s : u"HH:mm"_s);
}

QString Words::timeSpan(const ItemTime& time) const
{
    if (!time.start.isValid())
        return {};
    // What takes no time only begins.
    if (!time.end.isValid() || time.end == time.start)
        return clock(time.start);
    return clock(time.start) + u" - "_s + clock(time.end);
}

QString Words::duration(qint64 minutes) const
{
    const QString hours = QString::number(minutes / 60);
    const QString rest = QString::number(minutes % 60);
    if (minutes < 60)
        return text("Duration", QT_TRANSLATE_NOOP("Duration", "%1 min")).arg(rest);
    if (minutes % 60 == 0)
        return text("Duration", QT_TRANSLATE_NOOP("Duration", "%1 h")).arg(hours);
    return text("Duration", QT_TRANSLATE_NOOP("Duration", "%1 h %2 min")).arg(hours, rest);
}

ProgrammeWords Words::programme() const
{
    return {text("Programme", QT_TRANSLATE_NOOP("Programme", "Opening and purpose of the meeting")),
            text("Programme", QT_TRANSLATE_NOOP("Programme", "Introduction of the delegates")),
            text("Programme", QT_TRANSLATE_NOOP("Programme", "Report on the collected proposals")),
            text("Programme", QT_TRANSLATE_NOOP("Programme", "Debate of the proposals")),
            text("Programme", QT_TRANSLATE_NOOP("Programme", "Debate: %1")),
            text("Programme", QT_TRANSLATE_NOOP("Programme", "Votes")),
            text("Programme", QT_TRANSLATE_NOOP("Programme", "Conclusions of the chair")),
            text("Programme", QT_TRANSLATE_NOOP("Programme", "Closing")),
            text("Programme", QT_TRANSLATE_NOOP("Programme", "The chair")),
            text("Programme", QT_TRANSLATE_NOOP("Programme", "The secretary")),
            text("Programme", QT_TRANSLATE_NOOP("Programme", "Members of the council"))};
}

}  // namespace nghisu
