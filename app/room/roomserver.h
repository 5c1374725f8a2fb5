// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/bulletin.h"
#include "domain/phonedesk.h"
#include "room/roomsettings.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace nghisu {

/// Serves the phones of a room while a meeting runs: the agenda to read, ballots to send. Lives in the
/// thread of whoever starts it and never keeps it waiting: phones are answered in a thread, and the
/// file is written in another. Nothing listens before start() and after stop().
class RoomServer final : public QObject {
    Q_OBJECT
public:
    /// \param clock must outlive this
    explicit RoomServer(const Clock& clock, QObject* parent = nullptr);
    ~RoomServer() override;

    /// Begins to listen. AddressInUse, CertificateUnfit, FileUnreadable.
    /// \param desk is used, and ends, in a thread of its own
    Result<void> start(const RoomSettings& settings, std::unique_ptr<PhoneDesk> desk);
    /// Answers who has been heard, and nobody else. What was acknowledged is durable.
    void stop();
    bool isRunning() const;
    /// "http://192.168.1.5:8080/"; empty while it does not run. A code behind "c/" signs in with it.
    QString url() const;

    /// What phones are shown from now on; those that listen are told at once.
    void show(const Bulletin& bulletin);
    /// The bytes of a paper of the next bulletin that stands in no file.
    void give(const QByteArray& key, const QByteArray& bytes);
    /// Codes were revoked, or who may vote has changed: phones look again who they are.
    void seatsChanged();
    /// Somebody voted in what is open, or took a paper, without a phone.
    void votersChanged();
    RoomPresence presence() const;

signals:
    void started();
    void stopped();
    /// No more than ten times a second.
    void presenceChanged(const nghisu::RoomPresence& presence);
    /// Ballots have been kept; no more than ten times a second, however many come.
    void ballotsArrived(nghisu::PollId poll);

private:
    struct Running;
    void report();

    const Clock& m_clock;
    std::unique_ptr<Running> m_running;
    QTimer m_reporting;
    RoomPresence m_reported;
    qint64 m_ballotsReported = 0;
};

}  // namespace nghisu
