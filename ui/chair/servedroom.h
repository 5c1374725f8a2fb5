// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chair/madepapers.h"
#include "chair/phoneroom.h"
#include "room/roomsettings.h"

#include <QPointer>

#include <memory>

namespace nghisu {

struct ChangeEvent;
class CouncilFile;
class Desk;
class RoomServer;
class Settings;

/// Serves the phones of the meeting that is looked at with the program's own server, and keeps what they
/// send in the council's file.
class ServedRoom final : public PhoneRoom {
    Q_OBJECT

public:
    ServedRoom(Desk& desk, Settings& settings, QObject* parent = nullptr);
    ~ServedRoom() override;

    /// Whether phones are served as long as the meeting is open that a desk looks at.
    static bool isWithMeeting(const Desk& desk, const Settings& settings);

    QList<NetworkAddress> networks() const override;
    PhoneService service() const override;
    void keep(const PhoneService& service) override;
    bool isWithMeeting() const override { return isWithMeeting(m_desk, m_settings); }
    void setWithMeeting(bool with) override;

    Result<void> start(const PhoneService& service) override;
    void stop() override;
    QString url() const override;
    PhoneCounts counts() const override;
    void show(const MeetingRecord& record, const QList<Poll>& polls) override;

    Result<PhoneRules> rules() const override;
    Result<void> setRules(const PhoneRules& rules) override;

    Result<QList<PhoneMember>> members() const override;
    Result<Document> slips(const QList<PersonId>& members, bool anew) override;
    Result<void> revoke(PersonId member) override;

    Result<int> voted(PollId poll) const override;
    Result<void> givePaper(PollId poll, PersonId member) override;

private:
    void noticeBallots();
    void onFileChanged(const ChangeEvent& event);
    void onPresence(const RoomPresence& presence);
    void seatsChanged();
    void showLast();

    Desk& m_desk;
    Settings& m_settings;
    // What is served, which the desk may have left already.
    QPointer<CouncilFile> m_file;
    MeetingId m_meeting;
    std::unique_ptr<RoomServer> m_server;
    qint64 m_openedBefore = 0;
    int m_membersKnown = 0;
    bool m_noticing = false;  ///< what is told of ballots came from phones
    MeetingRecord m_record;   // as it was shown last
    QList<Poll> m_polls;
    MadePapers m_papers;
};

}  // namespace nghisu
