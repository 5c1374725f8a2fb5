// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chair/phoneroom.h"

#include <QHash>
#include <QSet>

namespace nghisu::test {

/// Serves nobody, and has the phones come that a test says.
class FakePhoneRoom final : public PhoneRoom {
public:
    QList<NetworkAddress> networks() const override { return m_networks; }
    PhoneService service() const override { return m_service; }
    void keep(const PhoneService& service) override { m_service = service; }
    bool isWithMeeting() const override { return m_withMeeting; }
    void setWithMeeting(bool with) override { m_withMeeting = with; }

    Result<void> start(const PhoneService& service) override
    {
        if (m_refusal)
            return *m_refusal;
        ++m_started;
        m_service = service;
        m_url = QStringLiteral("%1://%2:%3/")
                    .arg(service.certificate.isEmpty() ? QStringLiteral("http")
                                                       : QStringLiteral("https"),
                         service.address)
                    .arg(service.port);
        return {};
    }
    void stop() override { m_url.clear(); }
    QString url() const override { return m_url; }
    PhoneCounts counts() const override { return m_counts; }
    void show(const MeetingRecord& record, const QList<Poll>& polls) override
    {
        ++m_shown;
        m_shownMeeting = record.meeting.title;
        m_shownPolls = polls;
    }

    Result<PhoneRules> rules() const override { return m_rules; }
    Result<void> setRules(const PhoneRules& rules) override
    {
        m_rules = rules;
        return {};
    }

    Result<QList<PhoneMember>> members() const override { return m_members; }
    Result<Document> slips(const QList<PersonId>& members, bool anew) override
    {
        m_asked = members;
        m_askedAnew = anew;
        for (PhoneMember& member : m_members)
            member.hasCode = member.hasCode || members.contains(member.person.id);
        // What is printed is another's to test.
        return Error{ErrorCode::NothingToPrint, {}};
    }
    Result<void> revoke(PersonId person) override
    {
        for (PhoneMember& member : m_members) {
            if (member.person.id == person)
                member.hasCode = member.signedIn = false;
        }
        return {};
    }

    Result<int> voted(PollId poll) const override { return int(m_voted.value(poll).size()); }
    Result<void> givePaper(PollId poll, PersonId member) override
    {
        if (m_voted.value(poll).contains(member))
            return Error{ErrorCode::AlreadyVoted, {}};
        m_voted[poll].insert(member);
        return {};
    }

    void come(const PhoneCounts& counts)
    {
        m_counts = counts;
        emit changed();
    }

    QList<NetworkAddress> m_networks{
        {NetworkKind::WiFi, QStringLiteral("wlp3s0"), QStringLiteral("192.168.1.20")},
        {NetworkKind::Cable, QStringLiteral("enp0s2"), QStringLiteral("10.0.0.5")}};
    PhoneService m_service;
    QString m_url;
    PhoneCounts m_counts;
    PhoneRules m_rules;
    QList<PhoneMember> m_members;
    QHash<PollId, QSet<PersonId>> m_voted;
    std::optional<Error> m_refusal;
    QList<PersonId> m_asked;
    bool m_askedAnew = false;
    bool m_withMeeting = false;
    int m_started = 0;
    int m_shown = 0;
    QString m_shownMeeting;
    QList<Poll> m_shownPolls;
};

}  // namespace nghisu::test
