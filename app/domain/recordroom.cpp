// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordroom.h"

#include "domain/names.h"
#include "domain/recordputting.h"

namespace nghisu::recordjson {

namespace {

void putEntry(QJsonObject& object, const CourseEntry& entry)
{
    put(object, u"item"_s, entry.item);
    put(object, u"proposal"_s, entry.proposal);
}

QJsonObject objectOf(const AttendanceEvent& event)
{
    QJsonObject object{{u"kind"_s, names::of(names::Comings, event.kind)}};
    put(object, u"id"_s, event.id);
    put(object, u"person"_s, event.person);
    put(object, u"at"_s, event.at);
    put(object, u"substitute"_s, event.substitute);
    put(object, u"authority"_s, event.authority);
    put(object, u"note"_s, event.note);
    return object;
}

QJsonObject objectOf(const CourseEvent& event)
{
    QJsonObject object{{u"kind"_s, names::of(names::CourseKinds, event.kind)}};
    put(object, u"id"_s, event.id);
    putEntry(object, event.entry);
    put(object, u"at"_s, event.at);
    return object;
}

QJsonObject objectOf(const Speech& speech)
{
    QJsonObject object;
    put(object, u"id"_s, speech.id);
    putEntry(object, speech.entry);
    put(object, u"person"_s, speech.person);
    put(object, u"name"_s, speech.name);
    put(object, u"orderKey"_s, speech.orderKey);
    put(object, u"askedAt"_s, speech.askedAt);
    put(object, u"beganAt"_s, speech.beganAt);
    put(object, u"endedAt"_s, speech.endedAt);
    return object;
}

QJsonObject objectOf(const Discussion& discussion)
{
    QJsonObject object;
    putEntry(object, discussion.entry);
    put(object, u"notes"_s, discussion.notes);
    put(object, u"conclusion"_s, discussion.conclusion);
    return object;
}

QJsonObject objectOf(const Motion& motion)
{
    QJsonObject object{{u"state"_s, names::of(names::MotionStates, motion.state)}};
    put(object, u"id"_s, motion.id);
    put(object, u"proposal"_s, motion.proposal);
    put(object, u"person"_s, motion.person);
    put(object, u"mover"_s, motion.mover);
    put(object, u"before"_s, motion.before);
    put(object, u"after"_s, motion.after);
    put(object, u"at"_s, motion.at);
    return object;
}

QJsonObject objectOf(const Handout& handout)
{
    QJsonObject object{{u"title"_s, handout.title}};
    put(object, u"id"_s, handout.id);
    putEntry(object, handout.entry);
    put(object, u"orderKey"_s, handout.orderKey);
    put(object, u"fileName"_s, handout.fileName);
    put(object, u"size"_s, handout.file.size);
    put(object, u"sha256"_s, handout.file.sha256);
    put(object, u"document"_s, handout.document);
    put(object, u"guests"_s, handout.guests);
    return object;
}

CourseEntry entryOf(const Fields& fields)
{
    const CourseEntry entry{fields.id<AgendaItemId>(u"item"_s),
                            fields.id<ProposalId>(u"proposal"_s)};
    if (entry.item.isValid() && entry.proposal.isValid())
        fields.refuse(u"item"_s, u"beside a proposal"_s);
    return entry;
}

/// When something happened; nothing can be put in order without it.
QDateTime momentOf(const Fields& fields, const QString& key)
{
    const QDateTime at = fields.time(key);
    if (!at.isValid())
        fields.refuse(key, u"missing"_s);
    return at;
}

template <typename IdType>
IdType neededId(const Fields& fields, const QString& key)
{
    const auto id = fields.id<IdType>(key);
    if (!id.isValid())
        fields.refuse(key, u"missing"_s);
    return id;
}

/// What happened: without a known word for it nothing did.
template <typename Enum, std::size_t N>
Enum neededKind(const Fields& fields, const std::array<names::Name<Enum>, N>& all)
{
    if (fields.text(u"kind"_s).isEmpty())
        fields.refuse(u"kind"_s, u"missing"_s);
    return fields.choice(all, u"kind"_s, all.front().value);
}

AttendanceEvent attendanceOf(const Fields& fields)
{
    AttendanceEvent event;
    event.id = fields.id<AttendanceId>(u"id"_s);
    event.person = neededId<PersonId>(fields, u"person"_s);
    event.kind = neededKind(fields, names::Comings);
    event.at = momentOf(fields, u"at"_s);
    event.substitute = fields.text(u"substitute"_s);
    event.authority = fields.text(u"authority"_s);
    event.note = fields.text(u"note"_s);
    return event;
}

CourseEvent courseEventOf(const Fields& fields)
{
    CourseEvent event;
    event.id = fields.id<CourseEventId>(u"id"_s);
    event.kind = neededKind(fields, names::CourseKinds);
    event.entry = entryOf(fields);
    event.at = momentOf(fields, u"at"_s);
    return event;
}

Speech speechOf(const Fields& fields)
{
    Speech speech;
    speech.id = fields.id<SpeechId>(u"id"_s);
    speech.entry = entryOf(fields);
    speech.person = fields.id<PersonId>(u"person"_s);
    speech.name = fields.text(u"name"_s);
    speech.orderKey = fields.text(u"orderKey"_s);
    speech.askedAt = fields.time(u"askedAt"_s);
    speech.beganAt = fields.time(u"beganAt"_s);
    speech.endedAt = fields.time(u"endedAt"_s);
    if (speech.endedAt.isValid() && !(speech.beganAt.isValid() && speech.beganAt <= speech.endedAt))
        fields.refuse(u"endedAt"_s, u"before it began"_s);
    return speech;
}

Discussion discussionOf(const Fields& fields)
{
    return {entryOf(fields), fields.text(u"notes"_s), fields.text(u"conclusion"_s)};
}

Motion motionOf(const Fields& fields)
{
    Motion motion;
    motion.id = fields.id<MotionId>(u"id"_s);
    motion.proposal = neededId<ProposalId>(fields, u"proposal"_s);
    motion.person = fields.id<PersonId>(u"person"_s);
    motion.mover = fields.text(u"mover"_s);
    motion.before = fields.text(u"before"_s);
    motion.after = fields.text(u"after"_s);
    motion.state = fields.choice(names::MotionStates, u"state"_s, MotionState::Moved);
    motion.at = fields.time(u"at"_s);
    return motion;
}

Handout handoutOf(const Fields& fields)
{
    Handout handout;
    handout.id = fields.id<HandoutId>(u"id"_s);
    handout.entry = entryOf(fields);
    handout.orderKey = fields.text(u"orderKey"_s);
    handout.title = fields.text(u"title"_s);
    handout.fileName = fields.text(u"fileName"_s);
    handout.file.size = fields.number<qint64>(u"size"_s);
    handout.file.sha256 = fields.text(u"sha256"_s);
    handout.document = fields.text(u"document"_s);
    handout.guests = fields.flag(u"guests"_s);
    return handout;
}

template <typename T>
QJsonArray objectsOf(const QList<T>& list)
{
    return arrayOf(list, [](const T& one) { return objectOf(one); });
}

}  // namespace

void putRoom(QJsonObject& object, const MeetingRecord& record)
{
    put(object, u"attendance"_s, objectsOf(record.attendance));
    put(object, u"course"_s, objectsOf(record.room.events));
    put(object, u"speeches"_s, objectsOf(record.room.speeches));
    put(object, u"discussions"_s, objectsOf(record.room.discussions));
    put(object, u"motions"_s, objectsOf(record.room.motions));
    put(object, u"handouts"_s, objectsOf(record.handouts));
}

void readRoom(const Fields& fields, MeetingRecord& record)
{
    record.attendance = fields.list(u"attendance"_s, attendanceOf);
    record.room.events = fields.list(u"course"_s, courseEventOf);
    record.room.speeches = fields.list(u"speeches"_s, speechOf);
    record.room.discussions = fields.list(u"discussions"_s, discussionOf);
    record.room.motions = fields.list(u"motions"_s, motionOf);
    record.handouts = fields.list(u"handouts"_s, handoutOf);
    for (Handout& handout : record.handouts)
        handout.meeting = record.meeting.id;
}

}  // namespace nghisu::recordjson
