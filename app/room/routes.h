// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "room/ballotwriter.h"
#include "room/codeguard.h"
#include "room/live.h"
#include "room/ownaddress.h"
#include "room/pages.h"
#include "room/papershelf.h"
#include "room/presencewords.h"
#include "room/requestmeter.h"
#include "room/seatcache.h"
#include "room/webassets.h"

#include <atomic>

namespace nghisu {

/// What a room's server does for each address: an exact list, behind which there is no folder and
/// nothing that changes the meeting. Requests are handled in one thread, which never waits: what the
/// file must be asked goes to the writer.
class Routes final : public RequestHandler {
public:
    /// \param writer, hub, clock must outlive this
    Routes(const RoomSettings& settings, BallotWriter& writer, LiveHub& hub, const Clock& clock);

    /// The address becomes known when the server listens; nobody is answered before.
    void serveAs(quint16 port);
    QString url() const;
    /// In any thread. Phones that listen are told.
    void show(const Bulletin& bulletin);
    /// Who has voted in what is open, without this server: at the desk, or before it was started. In
    /// the writer's thread.
    void lookAtVoters(PhoneDesk& desk);
    /// The bytes of a paper that was made, before it is shown. In any thread.
    void give(const QByteArray& key, const QByteArray& bytes);
    /// Seats were revoked or changed at the desk. In the writer's thread.
    void lookAtSeatsAgain(PhoneDesk& desk);
    /// Tells phones who is there, where that has changed.
    void tellPresence();

    PollId openPoll() const { return board()->open(); }
    qint64 agendaOpened() const { return m_agendaOpened; }
    /// How many ballots were kept, and of which vote the last.
    qint64 ballotsKept() const { return m_ballotsKept; }
    PollId lastPoll() const { return PollId(m_lastPoll); }

    HttpOutcome handle(Request request) override;
    Reply refusal(int status) override;

private:
    // A request with who sent it. What is needed of it when its outcome has been waited for is kept then:
    // thousands wait at once.
    struct Visit {
        Request request;
        Viewer viewer;
        FormFields form;
        QByteArray languageChosen;
        QByteArray mark;  // of the phone, as WhoIsThere counts by; empty where it has none yet
    };

    /// \param seat the token of one that is known; else empty
    bool asksTooMuch(const Request& request, const PhoneToken& seat);
    HttpOutcome visitBy(const VisitorPtr& visitor, Request request);
    HttpOutcome page(const Visit& visit);
    HttpOutcome get(const Visit& visit);
    HttpOutcome post(const Visit& visit);
    HttpOutcome live(const Visit& visit);
    HttpOutcome entry(const Visit& visit);
    HttpOutcome paper(const Visit& visit);
    void shelve(const Bulletin& bulletin);
    HttpOutcome voteForm(const Visit& visit);
    HttpOutcome cast(const Visit& visit);
    Reply castDone(Viewer viewer, const Board& board, const PhoneBallot& ballot,
                   const Result<PhoneReceipt>& result);
    HttpOutcome signIn(const Visit& visit);
    Reply signedIn(const Viewer& viewer, const QString& device, const QString& code,
                   const Result<SignedIn>& result);
    HttpOutcome signOut(const Viewer& viewer);

    Reply refuse(const Viewer& viewer, int status, const char* word);
    Reply refuse(const Viewer& viewer, const Error& error, const char* heading);
    static Reply toAgenda(const QByteArray& cookie);
    QByteArray seatCookie(const PhoneToken& token) const;
    QByteArray presence(const Visit& visit);
    std::shared_ptr<const Board> board() const;
    int problemStatus(ErrorCode code) const;

    const RoomSettings m_settings;
    BallotWriter& m_writer;
    LiveHub& m_hub;
    const Clock& m_clock;
    std::optional<OwnAddress> m_own;
    const WebAssets m_assets;
    const PageParts m_parts;
    Pages m_pages;
    PaperShelf m_shelf;
    SeatCache m_seats;
    CodeGuard m_guard;
    RequestMeter m_ofDevice;
    RequestMeter m_ofSeat;
    RequestMeter m_ofPapers;
    Reply m_busy;
    PresenceWords m_presence;
    const QByteArray m_run;  // tells this run's versions from those of another
    mutable QMutex m_boardMutex;
    std::shared_ptr<const Board> m_board;
    int m_boards = 0;
    RoomPresence m_told;
    std::atomic<qint64> m_agendaOpened = 0;
    std::atomic<qint64> m_ballotsKept = 0;
    std::atomic<qint64> m_lastPoll = 0;
};

}  // namespace nghisu
