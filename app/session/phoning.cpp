// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/phoning.h"

#include "base/try.h"
#include "domain/phonecode.h"
#include "session/councilfile.h"

#include <QRandomGenerator>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// One that nobody had before, here or in another meeting: an old slip is not taken for a new one.
Result<QString> unusedCode(const PhoneRepository& phones)
{
    for (;;) {
        QString code =
            makePhoneCode([](int below) { return QRandomGenerator::system()->bounded(below); });
        NGHISU_TRY_VALUE(const bool taken, phones.isTaken(code));
        if (!taken)
            return code;
    }
}

// Written past the journal, and told to who shows it.
Result<void> rememberSeats(CouncilFile& file, const std::function<Result<void>(Repositories&)>& fn)
{
    NGHISU_TRY(file.remember(fn));
    file.noticeSeats();
    return {};
}

}  // namespace

Result<QList<MemberSlip>> memberSlips(const CouncilFile& file, MeetingId meeting)
{
    const PhoneRepository& phones = file.read().phones;
    NGHISU_TRY_VALUE(const QList<PhoneCode> codes, phones.codes(meeting));
    NGHISU_TRY_VALUE(const auto seated, phones.seated(meeting));
    NGHISU_TRY_VALUE(const auto moves, phones.moves(meeting));
    NGHISU_TRY_VALUE(const QList<Person> people, file.read().council.people());
    QHash<PersonId, QString> codeOf;
    for (const PhoneCode& code : codes)
        codeOf.insert(code.person, code.code);
    QList<MemberSlip> slips;
    for (const Person& person : people) {
        if (person.kind == PersonKind::Member)
            slips.append(
                {person, codeOf.value(person.id), seated.value(person.id), moves.value(person.id)});
    }
    return slips;
}

Result<int> issueCodes(CouncilFile& file, MeetingId meeting, const QDateTime& at)
{
    NGHISU_TRY_VALUE(const QList<MemberSlip> slips, memberSlips(file, meeting));
    int issued = 0;
    const auto kept = rememberSeats(file, [&](Repositories& repositories) -> Result<void> {
        for (const MemberSlip& slip : slips) {
            if (!slip.code.isEmpty())
                continue;
            NGHISU_TRY_VALUE(const QString code, unusedCode(repositories.phones));
            NGHISU_TRY(repositories.phones.insert(meeting, slip.member.id, code, at));
            ++issued;
        }
        return {};
    });
    if (!kept)
        return kept.error();
    return issued;
}

Result<QString> reissueCode(CouncilFile& file, MeetingId meeting, PersonId member,
                            const QDateTime& at)
{
    NGHISU_TRY(file.read().council.person(member));
    QString code;
    const auto kept = rememberSeats(file, [&](Repositories& repositories) -> Result<void> {
        NGHISU_TRY(repositories.phones.revoke(meeting, member, at));
        NGHISU_TRY_VALUE(code, unusedCode(repositories.phones));
        return repositories.phones.insert(meeting, member, code, at);
    });
    if (!kept)
        return kept.error();
    return code;
}

Result<void> revokeCode(CouncilFile& file, MeetingId meeting, PersonId member, const QDateTime& at)
{
    return rememberSeats(file, [&](Repositories& repositories) {
        return repositories.phones.revoke(meeting, member, at);
    });
}

Result<void> wipeCodes(CouncilFile& file, MeetingId meeting)
{
    return rememberSeats(
        file, [&](Repositories& repositories) { return repositories.phones.wipe(meeting); });
}

Result<PhoneRules> phoneRules(const CouncilFile& file, MeetingId meeting)
{
    return file.read().phones.rules(meeting);
}

Result<void> setPhoneRules(CouncilFile& file, MeetingId meeting, const PhoneRules& rules)
{
    NGHISU_TRY_VALUE(const PhoneRules before, phoneRules(file, meeting));
    if (before == rules)
        return {};
    NGHISU_TRY_VALUE(const Meeting held, file.read().council.meeting(meeting));
    return file.perform(
        u"meeting.phones"_s, {{u"title"_s, held.label()}},
        [&](Repositories& repositories) { return repositories.phones.setRules(meeting, rules); });
}

Result<qint64> agendaOpened(const CouncilFile& file, MeetingId meeting)
{
    return file.read().phones.agendaOpened(meeting);
}

Result<void> addAgendaOpened(CouncilFile& file, MeetingId meeting, qint64 times)
{
    return file.remember([&](Repositories& repositories) {
        return repositories.phones.addAgendaOpened(meeting, times);
    });
}

}  // namespace nghisu
