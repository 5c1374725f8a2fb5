// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/routes.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace nghisu {

namespace {

constexpr auto seatName = "nghisu";
constexpr auto languageName = "nghisu-language";

// A room may be behind one address, and opens the agenda within a minute; a member asks for a page now
// and then.
constexpr double deviceAtOnce = 2000;
constexpr double deviceASecond = 100;
constexpr double seatAtOnce = 60;
constexpr double seatASecond = 4;
// Some readers ask for a paper in parts, a few hundred for a long one.
constexpr double partsAtOnce = 500;
constexpr double partsASecond = 50;

// Only who has the seat's cookie can know it; the same after a restart, for pages that are open.
QString formTokenOf(const PhoneToken& token)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(QByteArray("form " + token), QCryptographicHash::Sha256)
            .toHex()
            .left(32));
}

QByteArray languageChosen(const Request& request)
{
    if (request.query == "lang=vi" || request.query == "lang=en")
        return request.query.mid(5);
    return {};
}

QString languageFor(const Request& request)
{
    const QByteArray chosen = languageChosen(request);
    const QByteArray kept = chosen.isEmpty() ? cookieOf(request.cookie, languageName) : chosen;
    return kept == "vi" || kept == "en" ? QString::fromLatin1(kept) : languageOf(request.languages);
}

// Where the switch of the language leads: back to the page, and never to another server, which is what
// a path that begins with two strokes means.
QString pageOf(const QByteArray& path)
{
    static const QRegularExpression ours(u"^(/[a-z0-9A-Z-]+)+$"_s);
    const QString page = QString::fromLatin1(path);
    return ours.match(page).hasMatch() ? page : u"/"_s;
}

LiveHub::Event presenceEvent(const PageWords& words, const RoomPresence& presence)
{
    const QJsonObject event{{u"text"_s, words.presence(presence.members, presence.guests)}};
    return QJsonDocument(event).toJson(QJsonDocument::Compact);
}

}  // namespace

Routes::Routes(const RoomSettings& settings, BallotWriter& writer, LiveHub& hub, const Clock& clock)
    : m_settings(settings), m_writer(writer), m_hub(hub), m_clock(clock),
      m_pages(m_parts, m_assets.version()), m_shelf(writer),
      m_ofDevice(deviceAtOnce, deviceASecond), m_ofSeat(seatAtOnce, seatASecond),
      m_ofPapers(partsAtOnce, partsASecond),
      m_run(QByteArray::number(QRandomGenerator::system()->generate(), 36))
{
    show({});
    m_busy = refusal(503);
    m_busy.last = true;
}

void Routes::serveAs(quint16 port)
{
    const QMutexLocker lock(&m_boardMutex);
    m_own.emplace(m_settings, port);
}

QString Routes::url() const
{
    const QMutexLocker lock(&m_boardMutex);
    return m_own ? m_own->url() : QString();
}

std::shared_ptr<const Board> Routes::board() const
{
    const QMutexLocker lock(&m_boardMutex);
    return m_board;
}

void Routes::show(const Bulletin& bulletin)
{
    QByteArray version;
    {
        const QMutexLocker lock(&m_boardMutex);
        if (m_board && m_board->bulletin == bulletin)
            return;
        version = m_run + '-' + QByteArray::number(++m_boards);
    }
    const auto board = Board::make(bulletin, version, m_parts);
    {
        const QMutexLocker lock(&m_boardMutex);
        m_board = board;
    }
    shelve(board->bulletin);
    m_hub.tell(board->version, board->events);
}

void Routes::lookAtSeatsAgain(PhoneDesk& desk)
{
    QSet<PhoneToken> gone;
    for (const PhoneToken& token : m_hub.tokens()) {
        const auto before = m_seats.seatOf(token);
        const Result<PhoneSeat> now = desk.seatOf(token);
        if (!now || !before || *before != *now)
            gone.insert(token);
    }
    m_seats.clear();
    m_hub.end(gone);
}

void Routes::tellPresence()
{
    const RoomPresence now = m_hub.presence();
    if (now == m_told)
        return;
    m_told = now;
    m_hub.tellPresence(presenceEvent(m_parts.words(u"vi"_s), now),
                       presenceEvent(m_parts.words(u"en"_s), now));
}

QString Routes::presence(const QString& language) const
{
    const RoomPresence now = m_hub.presence();
    return m_parts.words(language).presence(now.members, now.guests);
}

HttpOutcome Routes::handle(const Request& request)
{
    bool ours = false;
    {
        const QMutexLocker lock(&m_boardMutex);
        ours = m_own && m_own->serves(request)
            && (request.method == Request::Method::Get || m_own->sentFromHere(request));
    }
    if (!ours)
        return refusal(request.method == Request::Method::Get ? 421 : 403);
    const auto token = tokenOf(cookieOf(request.cookie, seatName));
    if (asksTooMuch(request, token))
        return m_busy;
    if (const Reply* asset = m_assets.at(request.path))
        return request.method == Request::Method::Get ? *asset : refusal(405);

    if (!token)
        return withSeat(request, {}, {});
    if (const auto seat = m_seats.seatOf(*token))
        return withSeat(request, *token, seat);
    return HttpOutcome::Later([this, request, token = *token](const HttpOutcome::Resume& resume) {
        const bool asked = m_writer.ask(BallotWriter::From::Unknown, [=, this](PhoneDesk& desk) {
            const Result<PhoneSeat> seat = desk.seatOf(token);
            resume([=, this]() -> HttpOutcome {
                if (!seat && seat.error().code != ErrorCode::NoSeat)
                    return refusal(503);
                if (seat)
                    m_seats.put(token, *seat);
                return withSeat(request, seat ? token : PhoneToken(),
                                seat ? std::optional(*seat) : std::nullopt);
            });
        });
        if (!asked)
            resume([this]() -> HttpOutcome { return refusal(503); });
    });
}

// Members have a measure of their own, so that nobody uses up theirs.
bool Routes::asksTooMuch(const Request& request, const std::optional<PhoneToken>& token)
{
    const qint64 now = m_clock.ticks();
    const bool seated = token && m_seats.seatOf(*token);
    if (request.path.startsWith("/paper/"))
        return !m_ofPapers.take(seated ? *token : request.device.toLatin1(), now);
    if (seated)
        return !m_ofSeat.take(*token, now);
    return !m_ofDevice.take(request.device.toLatin1(), now);
}

HttpOutcome Routes::withSeat(Request request, const PhoneToken& token,
                             const std::optional<PhoneSeat>& seat)
{
    auto visit = std::make_shared<Visit>();
    visit->token = token;
    visit->languageChosen = languageChosen(request);
    visit->viewer.seat = seat;
    visit->viewer.language = languageFor(request);
    visit->viewer.formToken = formTokenOf(token);
    visit->viewer.path = pageOf(request.path);
    visit->viewer.presence = presence(visit->viewer.language);
    visit->request = std::move(request);
    if (visit->request.method == Request::Method::Get)
        return get(visit);

    const auto form = FormFields::read(visit->request.body);
    if (!form)
        return refuse(*visit, 400, "malformed");
    if (form->value(u"token"_s) != visit->viewer.formToken) {
        // A page that was opened before its seat was lost or taken.
        return refuse(*visit, {ErrorCode::NoSeat, {}}, "error");
    }
    visit->form = *form;
    return post(visit);
}

HttpOutcome Routes::get(const VisitPtr& visit)
{
    const QByteArray& path = visit->request.path;
    const auto board = this->board();
    HttpOutcome outcome = [&]() -> HttpOutcome {
        if (path == "/") {
            ++m_agendaOpened;
            return m_pages.agenda(*board, visit->viewer);
        }
        if (path == "/vote")
            return voteForm(visit);
        if (path == "/live")
            return live(*visit);
        if (path == "/sign-in")
            return m_pages.signIn(*board, visit->viewer, {}, {}, false);
        if (path.startsWith("/c/") && path.size() <= 24)
            return m_pages.signIn(*board, visit->viewer, QString::fromLatin1(path.mid(3)), {},
                                  false);
        if (path.startsWith("/entry/"))
            return entry(*visit);
        if (path.startsWith("/paper/"))
            return paper(visit);
        return path == "/sign-out" ? refuse(*visit, 405, "missing")
                                   : refuse(*visit, 404, "missing");
    }();
    if (visit->languageChosen.isEmpty() || outcome.later() || outcome.stream())
        return outcome;
    Reply reply = outcome.reply();
    reply.setCookie = QByteArray(languageName) + '=' + visit->languageChosen
                    + "; Path=/; Max-Age=31536000; SameSite=Strict";
    return reply;
}

HttpOutcome Routes::post(const VisitPtr& visit)
{
    const QByteArray& path = visit->request.path;
    if (path == "/vote")
        return cast(visit);
    if (path == "/sign-in")
        return signIn(visit);
    if (path == "/sign-out")
        return signOut(visit);
    return refuse(*visit, path == "/" || path == "/live" ? 405 : 404, "missing");
}

HttpOutcome Routes::live(const Visit& visit)
{
    const Request& request = visit.request;
    QByteArray seen = request.lastEvent;
    if (seen.isEmpty() && request.query.startsWith("have="))
        seen = request.query.mid(5);
    return std::make_shared<LiveStream>(
        m_hub, Listener{visit.viewer.audience(), visit.viewer.language, visit.token,
                        visit.viewer.seat ? visit.viewer.seat->person : PersonId(), seen});
}

HttpOutcome Routes::entry(const Visit& visit)
{
    const auto board = this->board();
    const QString key = QString::fromLatin1(visit.request.path.mid(7));
    for (const BulletinEntry& entry : entriesFor(board->bulletin, visit.viewer.audience())) {
        if (keyOf(entry.entry) == key)
            return m_pages.entry(*board, entry, visit.viewer);
    }
    return refuse(visit, 404, "missing");
}

Reply Routes::refuse(const Visit& visit, int status, const char* word)
{
    const PageWords& words = m_pages.words(visit.viewer);
    Reply reply = m_pages.refusal(*board(), visit.viewer, status, words[u"w.error"_s],
                                  words[u"w."_s + QLatin1String(word)]);
    if (status == 503)
        reply.retryAfter = "2";
    return reply;
}

Reply Routes::refuse(const Visit& visit, const Error& error, const char* heading)
{
    const PageWords& words = m_pages.words(visit.viewer);
    return m_pages.refusal(*board(), visit.viewer, problemStatus(error.code),
                           words[u"w."_s + QLatin1String(heading)], words.error(error),
                           error.code == ErrorCode::NoSeat);
}

int Routes::problemStatus(ErrorCode code) const
{
    switch (code) {
    case ErrorCode::NoSeat:
    case ErrorCode::NoSuchCode:
    case ErrorCode::CodeRevoked:
    case ErrorCode::MayNotVote:
    case ErrorCode::NotPresent:
        return 403;
    case ErrorCode::SeatTaken:
    case ErrorCode::AlreadyVoted:
    case ErrorCode::PollNotOpen:
        return 409;
    case ErrorCode::NoSuchPoll:
        return 404;
    case ErrorCode::NoSuchOption:
    case ErrorCode::SameOptionTwice:
    case ErrorCode::TooManyChosen:
    case ErrorCode::NothingChosen:
        return 422;
    default:
        // The file: the phone may try again.
        return 503;
    }
}

Reply Routes::refusal(int status)
{
    Visit visit;
    visit.viewer.language = u"vi"_s;
    visit.viewer.formToken = formTokenOf({});
    visit.viewer.path = u"/"_s;
    switch (status) {
    case 413:
        return refuse(visit, status, "tooLarge");
    case 403:
    case 421:
        return refuse(visit, status, "foreign");
    case 503:
        return refuse(visit, status, "busy");
    default:
        return refuse(visit, status, "malformed");
    }
}

}  // namespace nghisu
