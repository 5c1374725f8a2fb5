// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "room/ballotwriter.h"
#include "room/codeguard.h"
#include "room/live.h"
#include "room/ownaddress.h"
#include "room/pages.h"
#include "room/papershelf.h"
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

    HttpOutcome handle(const Request& request) override;
    Reply refusal(int status) override;

private:
    // A request with who sent it, kept until it is answered.
    struct Visit {
        Request request;
        Viewer viewer;
        PhoneToken token;
        FormFields form;
        QByteArray languageChosen;
        QByteArray mark;  // of the phone, as WhoIsThere counts by; empty where it has none yet

        PersonId person() const { return viewer.seat ? viewer.seat->person : PersonId(); }
    };
    using VisitPtr = std::shared_ptr<const Visit>;

    /// \param seat the token of one that is known; else empty
    bool asksTooMuch(const Request& request, const PhoneToken& seat);
    HttpOutcome withSeat(Request request, const PhoneToken& token,
                         const std::optional<PhoneSeat>& seat);
    HttpOutcome page(const VisitPtr& visit);
    HttpOutcome get(const VisitPtr& visit);
    HttpOutcome post(const VisitPtr& visit);
    HttpOutcome live(const Visit& visit);
    HttpOutcome entry(const Visit& visit);
    HttpOutcome paper(const VisitPtr& visit);
    void shelve(const Bulletin& bulletin);
    HttpOutcome voteForm(const VisitPtr& visit);
    HttpOutcome cast(const VisitPtr& visit);
    Reply castDone(const Visit& visit, const std::shared_ptr<const Board>& board,
                   const BallotChoice& choice, const Result<PhoneReceipt>& result);
    HttpOutcome signIn(const VisitPtr& visit);
    Reply signedIn(const Visit& visit, const QString& code, const Result<SignedIn>& result);
    HttpOutcome signOut(const VisitPtr& visit);

    Reply refuse(const Visit& visit, int status, const char* word);
    Reply refuse(const Visit& visit, const Error& error, const char* heading);
    static QString formTokenOf(const PhoneToken& token);
    static Reply toAgenda(const QByteArray& cookie);
    QByteArray seatCookie(const PhoneToken& token) const;
    QString presence(const Visit& visit) const;
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
