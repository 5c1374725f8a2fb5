// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/phonecouncil.h"

#include "session/counciledit.h"
#include "session/phonedesk.h"
#include "session/polling.h"
#include "session/voting.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T orDie(Result<T> result)
{
    if (!result)
        qFatal("%d %s %s", int(result.error().code), qPrintable(result.error().detail),
               qPrintable(result.error().technical));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

}  // namespace

PhoneCouncil::PhoneCouncil(int members, qint64 after)
{
    if (after > 0) {
        runSql(m_council.path(), u"INSERT INTO person (id, kind, name, order_key) "
                                 "VALUES (%1, 'guest', 'Khách', 'z')"_s.arg(after));
    }
    for (int i = 1; i <= members; ++i) {
        Person person;
        person.name = u"Thành viên %1"_s.arg(i);
        person.organisation = u"Sở %1"_s.arg(i);
        m_members.append(orDie(addPerson(file(), person)));
    }
    orDie(issueCodes(file(), meeting(), now()));
}

QString PhoneCouncil::codeOf(PersonId member)
{
    for (const MemberSlip& slip : orDie(memberSlips(file(), meeting()))) {
        if (slip.member.id == member)
            return slip.code;
    }
    return {};
}

PhoneDesk& PhoneCouncil::desk()
{
    if (!m_desk)
        m_desk = phoneDeskOf(file(), meeting());
    return *m_desk;
}

PhoneToken PhoneCouncil::signIn(PersonId member)
{
    return orDie(desk().signIn(codeOf(member), true, now())).token;
}

Result<PhoneReceipt> PhoneCouncil::cast(const PhoneToken& token, PollId poll,
                                        const BallotChoice& choice)
{
    return desk().cast({{token, poll, choice}}, now()).first();
}

Poll PhoneCouncil::question() const
{
    Poll poll;
    poll.meeting = meeting();
    poll.question = u"Thông qua kiến nghị?"_s;
    poll.method = PollMethod::Phone;
    poll.rule = *decisionRulePreset(u"present-1/2-more"_s);
    poll.options = standardOptions(u"Tán thành"_s, u"Không tán thành"_s, u"Không biểu quyết"_s);
    return poll;
}

PollId PhoneCouncil::open(const Poll& poll)
{
    const PollId id = orDie(preparePoll(file(), poll));
    orDie(openPoll(file(), id, now()));
    return id;
}

}  // namespace nghisu
