// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "chair/networks.h"
#include "domain/agenda.h"
#include "domain/bulletin.h"
#include "report/document.h"

#include <QObject>

namespace nghisu {

/// Where phones are served.
struct PhoneService {
    QString address;  ///< of this computer, in the network that the phones are in
    quint16 port = 8080;
    QString network;      ///< what the Wi-Fi is called, for the room to read; may be empty
    QString certificate;  ///< a file in PEM, for HTTPS; with its key, or both empty
    QString key;

    bool operator==(const PhoneService&) const = default;
};

/// Who is there on a phone.
struct PhoneCounts {
    int members = 0;  ///< signed in, each once
    int guests = 0;   ///< phones of nobody
    qint64 agendaOpened = 0;

    int total() const { return members + guests; }
    bool operator==(const PhoneCounts&) const = default;
};

/// A member and the slip that they sign in with.
struct PhoneMember {
    Person person;
    bool hasCode = false;  ///< that is valid
    bool signedIn = false;

    bool operator==(const PhoneMember&) const = default;
};

/// What the desk needs of whoever serves the phones of the meeting that is looked at.
class PhoneRoom : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Of this computer, in which phones could find it.
    virtual QList<NetworkAddress> networks() const = 0;
    /// As it was served last, or is to be; kept on this computer.
    virtual PhoneService service() const = 0;
    virtual void keep(const PhoneService& service) = 0;
    /// Whether phones are served as long as the meeting is open; the same.
    virtual bool isWithMeeting() const = 0;
    virtual void setWithMeeting(bool with) = 0;

    /// Serves them until stop(). AddressInUse, CertificateUnfit, FileUnreadable.
    virtual Result<void> start(const PhoneService& service) = 0;
    virtual void stop() = 0;
    bool isOn() const { return !url().isEmpty(); }
    /// "http://192.168.1.20:8080/"; empty while none are served.
    virtual QString url() const = 0;
    virtual PhoneCounts counts() const = 0;
    /// What they are shown from now on.
    virtual void show(const MeetingRecord& record, const QList<Poll>& polls) = 0;

    virtual Result<PhoneRules> rules() const = 0;
    virtual Result<void> setRules(const PhoneRules& rules) = 0;

    /// By protocol.
    virtual Result<QList<PhoneMember>> members() const = 0;
    /// The slips of these members, to be printed. Who has no code gets one.
    /// \param anew everybody gets another code, and is signed out with the one before
    virtual Result<Document> slips(const QList<PersonId>& members, bool anew) = 0;
    /// Takes a code back, and signs out whoever is there with it.
    virtual Result<void> revoke(PersonId member) = 0;

    /// How many have voted in a poll by phone, or have taken a paper in it.
    virtual Result<int> voted(PollId poll) const = 0;
    /// A member without a phone takes a paper in a secret poll by phone, and has voted from then on.
    /// AlreadyVoted, MayNotVote, NotPresent (detail: the name), PollNotOpen.
    virtual Result<void> givePaper(PollId poll, PersonId member) = 0;

signals:
    /// It was started or stopped, phones came or went, or signed in.
    void changed();
    /// It came to an end by itself.
    void failed(const nghisu::Error& error);
};

/// An address as one types it: without what every browser adds by itself.
QString typedAddress(const QString& url);

}  // namespace nghisu
