// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/phonedesk.h"

#include "base/try.h"
#include "domain/phonecode.h"
#include "session/councilfile.h"
#include "session/phoneballots.h"
#include "session/phonetoken.h"
#include "store/connection.h"
#include "store/councilstore.h"
#include "store/filehold.h"
#include "store/randomkey.h"

namespace nghisu {

namespace {

class FilePhoneDesk final : public PhoneDesk {
public:
    FilePhoneDesk(QString path, std::shared_ptr<FileHold> hold, MeetingId meeting)
        : m_path(std::move(path)), m_hold(std::move(hold)), m_meeting(meeting)
    {
    }

    Result<SignedIn> signIn(const QString& code, bool move, const QDateTime& at) override;
    Result<PhoneSeat> seatOf(const PhoneToken& token) override;
    Result<void> signOut(const PhoneToken& token, const QDateTime& at) override;
    QList<Result<PhoneReceipt>> cast(const QList<PhoneBallot>& ballots,
                                     const QDateTime& at) override;
    Result<OwnBallot> ownBallot(const PhoneToken& token, PollId poll) override;
    Result<QList<PersonId>> voters(PollId poll) override;
    Result<QByteArray> paperPiece(KeptFileId file, qint64 position) override;

private:
    Result<void> open();
    /// Runs `fn()`, which returns a Result, in one transaction.
    template <typename Fn>
    std::invoke_result_t<Fn> write(Fn&& fn);

    Result<PhoneCode> codeOf(const PhoneToken& token);
    Result<PhoneSeat> seatFor(PersonId person);
    Result<void> checkIn(PersonId person, const QDateTime& at);

    QString m_path;
    std::shared_ptr<FileHold> m_hold;  // goes last, as in CouncilFile
    MeetingId m_meeting;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Repositories> m_repositories;
};

Result<void> FilePhoneDesk::open()
{
    if (!m_hold)
        return Error{ErrorCode::OpenedToRead, m_path};
    NGHISU_TRY(m_hold->check());
    if (m_connection)
        return {};
    NGHISU_TRY_VALUE(auto connection, Connection::open(m_path, Connection::Mode::ReadWrite));
    NGHISU_TRY(councilstore::setJournal(*connection, m_path));
    m_connection = std::move(connection);
    m_connection->shareTurns(m_hold->turns());
    m_repositories = std::make_unique<Repositories>(*m_connection);
    return {};
}

template <typename Fn>
std::invoke_result_t<Fn> FilePhoneDesk::write(Fn&& fn)
{
    NGHISU_TRY(open());
    NGHISU_TRY(m_connection->begin());
    auto written = std::forward<Fn>(fn)();
    if (!written) {
        m_connection->rollback();
        return written;
    }
    if (const auto committed = m_connection->commit(); !committed) {
        m_connection->rollback();
        return committed.error();
    }
    return written;
}

Result<PhoneCode> FilePhoneDesk::codeOf(const PhoneToken& token)
{
    NGHISU_TRY_VALUE(const auto code, m_repositories->phones.seat(m_meeting, keptOf(token)));
    if (!code)
        return Error{ErrorCode::NoSeat, {}};
    return *code;
}

Result<PhoneSeat> FilePhoneDesk::seatFor(PersonId id)
{
    NGHISU_TRY_VALUE(const Person person, m_repositories->council.person(id));
    return PhoneSeat{id, person.name, person.organisation,
                     person.kind == PersonKind::Member && person.voting};
}

// Where that counts, who signs in is present, though the desk has not seen them or saw them go.
Result<void> FilePhoneDesk::checkIn(PersonId person, const QDateTime& at)
{
    NGHISU_TRY_VALUE(const PhoneRules rules, m_repositories->phones.rules(m_meeting));
    if (!rules.checkIn)
        return {};
    NGHISU_TRY_VALUE(const auto events, m_repositories->attendance.of(m_meeting, person));
    if (attendanceNow(events).value(person).isPresent())
        return {};
    return m_repositories->phones.checkIn(m_meeting, person, at);
}

Result<SignedIn> FilePhoneDesk::signIn(const QString& typed, bool move, const QDateTime& at)
{
    const std::optional<QString> read = readPhoneCode(typed);
    if (!read)
        return Error{ErrorCode::NoSuchCode, {}};
    return write([&]() -> Result<SignedIn> {
        PhoneRepository& phones = m_repositories->phones;
        NGHISU_TRY_VALUE(const auto code, phones.find(m_meeting, *read));
        if (!code)
            return Error{ErrorCode::NoSuchCode, {}};
        if (code->revoked)
            return Error{ErrorCode::CodeRevoked, {}};
        SignedIn signedIn{randomKey(), {}};
        NGHISU_TRY_VALUE(signedIn.seat, seatFor(code->person));
        NGHISU_TRY_VALUE(const bool taken, phones.isSeated(code->id));
        if (taken && !move)
            return Error{ErrorCode::SeatTaken, signedIn.seat.name};
        if (taken)
            NGHISU_TRY(phones.stand(code->id, PhoneRepository::Ending::Moved, at));
        NGHISU_TRY(phones.sit(code->id, keptOf(signedIn.token), at));
        NGHISU_TRY(checkIn(code->person, at));
        return signedIn;
    });
}

Result<PhoneSeat> FilePhoneDesk::seatOf(const PhoneToken& token)
{
    NGHISU_TRY(open());
    NGHISU_TRY_VALUE(const PhoneCode code, codeOf(token));
    return seatFor(code.person);
}

Result<void> FilePhoneDesk::signOut(const PhoneToken& token, const QDateTime& at)
{
    return write([&]() -> Result<void> {
        NGHISU_TRY_VALUE(const PhoneCode code, codeOf(token));
        return m_repositories->phones.stand(code.id, PhoneRepository::Ending::Left, at);
    });
}

QList<Result<PhoneReceipt>> FilePhoneDesk::cast(const QList<PhoneBallot>& ballots,
                                                const QDateTime& at)
{
    auto outcomes = write([&]() -> Result<QList<Result<PhoneReceipt>>> {
        return PhoneBallots(*m_repositories, m_meeting, at).keep(ballots);
    });
    if (outcomes)
        return *std::move(outcomes);
    return QList<Result<PhoneReceipt>>(ballots.size(), outcomes.error());
}

Result<OwnBallot> FilePhoneDesk::ownBallot(const PhoneToken& token, PollId id)
{
    NGHISU_TRY(open());
    NGHISU_TRY_VALUE(const PhoneCode code, codeOf(token));
    NGHISU_TRY_VALUE(const Poll poll, m_repositories->polls.find(id));
    if (poll.meeting != m_meeting)
        return Error{ErrorCode::NoSuchPoll, QString::number(id.value())};
    if (poll.secret) {
        NGHISU_TRY_VALUE(const bool voted, m_repositories->sealed.hasVoted(id, code.person));
        return OwnBallot{voted, {}};
    }
    NGHISU_TRY_VALUE(const auto ballot, m_repositories->ballots.last(id, code.person));
    return ballot ? OwnBallot{true, ballot->choice} : OwnBallot{};
}

Result<QList<PersonId>> FilePhoneDesk::voters(PollId poll)
{
    NGHISU_TRY(open());
    NGHISU_TRY_VALUE(QList<PersonId> voters, m_repositories->sealed.voters(poll));
    NGHISU_TRY_VALUE(const QList<OpenBallot> ballots, m_repositories->ballots.open(poll));
    for (const OpenBallot& ballot : ballots)
        voters.append(ballot.person);
    return voters;
}

Result<QByteArray> FilePhoneDesk::paperPiece(KeptFileId file, qint64 position)
{
    NGHISU_TRY(open());
    return m_repositories->files.piece(file, position);
}

}  // namespace

std::unique_ptr<PhoneDesk> phoneDeskOf(const CouncilFile& file, MeetingId meeting)
{
    return std::make_unique<FilePhoneDesk>(file.path(), file.hold(), meeting);
}

}  // namespace nghisu
