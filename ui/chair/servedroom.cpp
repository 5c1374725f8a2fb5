// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/servedroom.h"

#include "base/settings.h"
#include "base/try.h"
#include "report/bulletin.h"
#include "report/documents/phoneslips.h"
#include "room/ownaddress.h"
#include "room/roomserver.h"
#include "session/changeevent.h"
#include "session/councilfile.h"
#include "session/handingout.h"
#include "session/phonedesk.h"
#include "session/phoning.h"
#include "session/polling.h"
#include "shell/desk.h"
#include "words/words.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// Meetings of long ago are not kept.
constexpr qsizetype MeetingsKept = 20;

RoomSettings settingsOf(const PhoneService& service)
{
    RoomSettings settings;
    settings.address = service.address;
    settings.port = service.port;
    settings.certificateFile = service.certificate;
    settings.keyFile = service.key;
    return settings;
}

/// Where phones will be served, for slips that are printed before they are.
QString urlOf(const PhoneService& service)
{
    return OwnAddress(settingsOf(service), service.port).url();
}

/// Files are known by where they are; empty where no meeting is looked at.
QString keyOfMeeting(const Desk& desk)
{
    const CouncilFile* file = desk.file();
    if (!file || !desk.meeting().isValid())
        return {};
    return u"%1 %2"_s.arg(desk.meeting().value()).arg(file->path());
}

}  // namespace

ServedRoom::ServedRoom(Desk& desk, Settings& settings, QObject* parent)
    : PhoneRoom(parent), m_desk(desk), m_settings(settings)
{
    connect(&m_papers, &MadePapers::made, this,
            [this](const QByteArray& key, const QByteArray& bytes) {
                if (m_server)
                    m_server->give(key, bytes);
                showLast();
            });
}

ServedRoom::~ServedRoom()
{
    stop();
}

QList<NetworkAddress> ServedRoom::networks() const
{
    return addressesForPhones(networkCards());
}

PhoneService ServedRoom::service() const
{
    PhoneService service;
    service.address = m_settings.get(Settings::Key::PhoneAddress).toString();
    service.port = quint16(m_settings.get(Settings::Key::PhonePort).toUInt());
    service.network = m_settings.get(Settings::Key::PhoneNetwork).toString();
    service.certificate = m_settings.get(Settings::Key::PhoneCertificate).toString();
    service.key = m_settings.get(Settings::Key::PhoneCertificateKey).toString();
    return service;
}

void ServedRoom::keep(const PhoneService& service)
{
    m_settings.set(Settings::Key::PhoneAddress, service.address);
    m_settings.set(Settings::Key::PhonePort, service.port);
    m_settings.set(Settings::Key::PhoneNetwork, service.network);
    m_settings.set(Settings::Key::PhoneCertificate, service.certificate);
    m_settings.set(Settings::Key::PhoneCertificateKey, service.key);
}

bool ServedRoom::isWithMeeting(const Desk& desk, const Settings& settings)
{
    const QString key = keyOfMeeting(desk);
    return !key.isEmpty()
        && settings.get(Settings::Key::PhoneMeetings).toStringList().contains(key);
}

void ServedRoom::setWithMeeting(bool with)
{
    const QString key = keyOfMeeting(m_desk);
    if (key.isEmpty() || with == isWithMeeting())
        return;
    QStringList meetings = m_settings.get(Settings::Key::PhoneMeetings).toStringList();
    if (with)
        meetings.prepend(key);
    else
        meetings.removeAll(key);
    m_settings.set(Settings::Key::PhoneMeetings, QStringList(meetings.mid(0, MeetingsKept)));
    emit changed();
}

Result<void> ServedRoom::start(const PhoneService& service)
{
    stop();
    CouncilFile* file = m_desk.file();
    if (!file)
        return Error{ErrorCode::NoSuchMeeting, {}};
    const MeetingId meeting = m_desk.meeting();
    NGHISU_TRY_VALUE(m_openedBefore, agendaOpened(*file, meeting));
    auto server = std::make_unique<RoomServer>(file->clock());
    connect(server.get(), &RoomServer::presenceChanged, this, &ServedRoom::onPresence);
    connect(server.get(), &RoomServer::ballotsArrived, this, &ServedRoom::noticeBallots);
    connect(file, &CouncilFile::changed, server.get(),
            [this](const ChangeEvent& event) { onFileChanged(event); });
    NGHISU_TRY(server->start(settingsOf(service), phoneDeskOf(*file, meeting)));
    m_file = file;
    m_meeting = meeting;
    m_membersKnown = 0;
    m_server = std::move(server);
    keep(service);
    emit changed();
    return {};
}

void ServedRoom::stop()
{
    if (!m_server)
        return;
    const qint64 opened = m_server->presence().agendaOpened;
    // What was acknowledged is in the file when this returns, and the file is let go of.
    m_server.reset();
    if (m_file) {
        if (const auto kept = addAgendaOpened(*m_file, m_meeting, opened); !kept)
            emit failed(kept.error());
    }
    m_file = nullptr;
    m_papers.forget();
    m_record = {};
    m_polls = {};
    emit changed();
}

QString ServedRoom::url() const
{
    return m_server ? m_server->url() : QString();
}

PhoneCounts ServedRoom::counts() const
{
    if (!m_server)
        return {};
    const RoomPresence presence = m_server->presence();
    return {presence.members, presence.guests, m_openedBefore + presence.agendaOpened};
}

void ServedRoom::noticeBallots()
{
    m_noticing = true;
    if (m_file)
        m_file->noticeBallots();
    m_noticing = false;
}

void ServedRoom::onFileChanged(const ChangeEvent& event)
{
    // Who voted at the desk need not be asked by their phone.
    if (event.ballots && !m_noticing && m_server)
        m_server->votersChanged();
}

void ServedRoom::onPresence(const RoomPresence& presence)
{
    // Who signs in may be present by it.
    if (presence.members != m_membersKnown && m_file)
        m_file->noticeSeats();
    m_membersKnown = presence.members;
    emit changed();
}

void ServedRoom::show(const MeetingRecord& record, const QList<Poll>& polls)
{
    m_record = record;
    m_polls = polls;
    showLast();
    if (m_server && m_file)
        m_papers.keepUp(*m_file, m_meeting);
}

void ServedRoom::showLast()
{
    if (!m_server || !m_file)
        return;
    const auto handouts = handoutsOf(*m_file, m_meeting);
    if (!handouts) {
        emit failed(handouts.error());
        return;
    }
    m_record.handouts = *handouts;
    const auto allowed = phoneRules(*m_file, m_meeting);
    if (!allowed) {
        emit failed(allowed.error());
        return;
    }
    m_server->show(
        bulletinOf(m_record, m_polls, *allowed, Words(m_record.council.language), m_papers.all()));
}

Result<PhoneRules> ServedRoom::rules() const
{
    return phoneRules(*m_desk.file(), m_desk.meeting());
}

Result<void> ServedRoom::setRules(const PhoneRules& rules)
{
    return setPhoneRules(*m_desk.file(), m_desk.meeting(), rules);
}

Result<QList<PhoneMember>> ServedRoom::members() const
{
    NGHISU_TRY_VALUE(const QList<MemberSlip> slips, memberSlips(*m_desk.file(), m_desk.meeting()));
    QList<PhoneMember> members;
    for (const MemberSlip& slip : slips)
        members.append({slip.member, !slip.code.isEmpty(), slip.signedInAt.isValid()});
    return members;
}

Result<Document> ServedRoom::slips(const QList<PersonId>& members, bool anew)
{
    CouncilFile& file = *m_desk.file();
    const MeetingId meeting = m_desk.meeting();
    NGHISU_TRY_VALUE(const MeetingRecord record, file.record(meeting));
    NGHISU_TRY_VALUE(const QList<MemberSlip> known, memberSlips(file, meeting));
    QList<PhoneSlip> slips;
    for (const MemberSlip& slip : known) {
        if (!members.contains(slip.member.id))
            continue;
        QString code = slip.code;
        if (anew || code.isEmpty()) {
            NGHISU_TRY_VALUE(code, reissueCode(file, meeting, slip.member.id, file.clock().now()));
        }
        slips.append({slip.member, code});
    }
    if (anew)
        seatsChanged();
    const QString address = isOn() ? url() : urlOf(service());
    return buildPhoneSlips(record, slips, address, Words(record.council.language));
}

Result<void> ServedRoom::revoke(PersonId member)
{
    CouncilFile& file = *m_desk.file();
    NGHISU_TRY(revokeCode(file, m_desk.meeting(), member, file.clock().now()));
    seatsChanged();
    return {};
}

Result<int> ServedRoom::voted(PollId poll) const
{
    NGHISU_TRY_VALUE(const QList<PersonId> voters, votersOf(*m_desk.file(), poll));
    return int(voters.size());
}

Result<void> ServedRoom::givePaper(PollId poll, PersonId member)
{
    return takePaper(*m_desk.file(), poll, member);
}

void ServedRoom::seatsChanged()
{
    if (m_server)
        m_server->seatsChanged();
    emit changed();
}

}  // namespace nghisu
