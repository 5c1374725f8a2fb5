// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/speaking.h"

#include "base/try.h"
#include "session/councilfile.h"
#include "session/ordering.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

Result<QString> nameOf(const CouncilFile& file, PersonId person, const QString& name)
{
    if (!person.isValid()) {
        if (name.simplified().isEmpty())
            return Error{ErrorCode::EmptyName, {}};
        return name.simplified();
    }
    NGHISU_TRY_VALUE(const Person known, file.read().council.person(person));
    return known.name;
}

Result<QList<Speech>> waitingIn(const CouncilFile& file, MeetingId meeting)
{
    NGHISU_TRY_VALUE(QList<Speech> speeches, file.read().room.speeches(meeting));
    speeches.removeIf([](const Speech& speech) { return !speech.isWaiting(); });
    return speeches;
}

}  // namespace

Result<SpeechId> askToSpeak(CouncilFile& file, MeetingId meeting, const CourseEntry& entry,
                            PersonId person, const QString& name, const QDateTime& at)
{
    NGHISU_TRY_VALUE(const QString own, nameOf(file, person, name));
    NGHISU_TRY_VALUE(const QList<Speech> speeches, file.read().room.speeches(meeting));
    for (const Speech& speech : speeches) {
        const bool same = person.isValid() ? speech.person == person : speech.name == own;
        if (same && !speech.endedAt.isValid())
            return Error{ErrorCode::AlreadySpeaking, own};
    }
    Speech speech;
    speech.entry = entry;
    speech.person = person;
    speech.name = person.isValid() ? QString() : own;
    speech.askedAt = at;
    speech.orderKey =
        orderkey::between(speeches.isEmpty() ? QString() : speeches.last().orderKey, {});
    return file.perform(u"speech.ask"_s, {{u"name"_s, own}}, [&](Repositories& repositories) {
        return repositories.room.insert(meeting, speech);
    });
}

Result<void> giveWord(CouncilFile& file, MeetingId meeting, SpeechId speech,
                      const CourseEntry& entry, const QDateTime& at)
{
    NGHISU_TRY_VALUE(Speech next, file.read().room.speech(speech));
    if (!next.isWaiting())
        return Error{ErrorCode::NoSuchSpeech, next.name};
    NGHISU_TRY_VALUE(const QString name, nameOf(file, next.person, next.name));
    NGHISU_TRY_VALUE(const QList<Speech> speeches, file.read().room.speeches(meeting));
    next.entry = entry;
    next.beganAt = at;
    return file.perform(u"speech.begin"_s, {{u"name"_s, name}},
                        [&](Repositories& repositories) -> Result<void> {
                            for (Speech on : speeches) {
                                if (!on.isOn())
                                    continue;
                                on.endedAt = at;
                                NGHISU_TRY(repositories.room.update(on));
                            }
                            return repositories.room.update(next);
                        });
}

Result<void> endSpeech(CouncilFile& file, MeetingId meeting, const QDateTime& at)
{
    NGHISU_TRY_VALUE(QList<Speech> speeches, file.read().room.speeches(meeting));
    speeches.removeIf([](const Speech& speech) { return !speech.isOn(); });
    if (speeches.isEmpty())
        return {};
    Speech on = speeches.first();
    NGHISU_TRY_VALUE(const QString name, nameOf(file, on.person, on.name));
    on.endedAt = at;
    return file.perform(u"speech.end"_s, {{u"name"_s, name}},
                        [&](Repositories& repositories) { return repositories.room.update(on); });
}

Result<void> withdrawSpeech(CouncilFile& file, SpeechId speech)
{
    NGHISU_TRY_VALUE(const Speech waiting, file.read().room.speech(speech));
    if (!waiting.isWaiting())
        return Error{ErrorCode::NoSuchSpeech, waiting.name};
    NGHISU_TRY_VALUE(const QString name, nameOf(file, waiting.person, waiting.name));
    return file.perform(u"speech.withdraw"_s, {{u"name"_s, name}}, [&](Repositories& repositories) {
        return repositories.room.remove(speech);
    });
}

Result<void> moveSpeech(CouncilFile& file, MeetingId meeting, SpeechId speech, int steps)
{
    NGHISU_TRY_VALUE(const QList<Speech> waiting, waitingIn(file, meeting));
    const QList<Speech> moved = ordering::moved(waiting, QList{speech}, steps);
    if (moved.isEmpty())
        return {};
    NGHISU_TRY_VALUE(const QString name, nameOf(file, moved.first().person, moved.first().name));
    return file.perform(u"speech.move"_s, {{u"name"_s, name}}, [&](Repositories& repositories) {
        return repositories.room.update(moved.first());
    });
}

}  // namespace nghisu
