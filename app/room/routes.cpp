// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/routes.h"
#include "room/await.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace nghisu {

namespace {

constexpr auto seatName = "nghisu";
constexpr auto languageName = "nghisu-language";
constexpr auto markName = "nghisu-phone";
// What a page asks for by itself, to be up to date.
constexpr auto byItself = "again";

// A room may be behind one address, and opens the agenda within a minute; a member asks for a page now
// and then.
constexpr double deviceAtOnce = 2000;
constexpr double deviceASecond = 100;
constexpr double seatAtOnce = 60;
constexpr double seatASecond = 4;
// Some readers ask for a paper in parts, a few hundred for a long one.
constexpr double partsAtOnce = 500;
constexpr double partsASecond = 50;

// Until the browser is closed, and unlike every other: that is all that it says.
QByteArray newMark()
{
    PhoneToken mark(16, Qt::Uninitialized);
    QRandomGenerator::system()->generate(mark.begin(), mark.end());
    return QByteArray(markName) + '=' + letteredToken(mark) + "; Path=/; HttpOnly; SameSite=Strict";
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

bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Where the switch of the language leads: back to the page, and never to another server, which is what
// a path that begins with two strokes means.
QByteArray pageOf(const QByteArray& path)
{
    char before = 'a';
    for (const char c : path) {
        const bool letter = isLetterOrDigit(c) || c == '-';
        if (!letter && (c != '/' || before == '/'))
            return "/";
        before = c;
    }
    return path.startsWith('/') && before != '/' ? path : "/";
}

LiveHub::Event presenceEvent(const PageWords& words, const RoomPresence& presence)
{
    const QJsonObject event{{u"text"_s, words.presence(presence.members, presence.guests)}};
    return QJsonDocument(event).toJson(QJsonDocument::Compact);
}

}  // namespace

Routes::Routes(const RoomSettings& settings, BallotWriter& writer, LiveHub& hub, const Clock& clock)
    : m_settings(settings), m_writer(writer), m_hub(hub), m_clock(clock),
      m_parts(m_assets.version()), m_pages(m_parts), m_shelf(writer),
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
    m_hub.tell(board->version, board->open(), board->events);
}

void Routes::lookAtVoters(PhoneDesk& desk)
{
    const PollId open = board()->open();
    if (!open.isValid())
        return;
    // Where that fails, phones are told to vote that need not, and find what they sent.
    if (const auto voters = desk.voters(open))
        m_hub.addVoters(open, QSet<PersonId>(voters->begin(), voters->end()));
}

void Routes::lookAtSeatsAgain(PhoneDesk& desk)
{
    QSet<PhoneToken> gone;
    for (const PhoneToken& token : m_hub.tokens()) {
        const VisitorPtr before = m_seats.visitorAt(token);
        const Result<PhoneSeat> now = desk.seatOf(token);
        if (!now || !before || before->seat != *now)
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

// Who opens the first page is there as well, and is counted with the second.
QByteArray Routes::presence(const Visit& visit)
{
    const RoomPresence now = m_hub.presence();
    const bool first = visit.mark.isEmpty() && !visit.viewer.seat();
    return m_presence.html(m_parts.words(visit.viewer.language), now.members,
                           now.guests + int(first));
}

// Members have a measure of their own, so that nobody uses up theirs; and so have papers, which readers
// ask for in parts.
bool Routes::asksTooMuch(const Request& request, const PhoneToken& seat)
{
    const QByteArray asker = seat.isEmpty() ? request.device.toLatin1() : seat;
    if (request.path.startsWith("/paper/"))
        return !m_ofPapers.take(asker, m_clock.ticks());
    return !(seat.isEmpty() ? m_ofDevice : m_ofSeat).take(asker, m_clock.ticks());
}

HttpOutcome Routes::handle(Request request)
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
    const VisitorPtr known = token ? m_seats.visitorAt(*token) : nullptr;
    if (asksTooMuch(request, known ? *token : PhoneToken()))
        return m_busy;
    if (const Reply* asset = m_assets.at(request.path))
        return request.method == Request::Method::Get ? *asset : refusal(405);

    if (known || !token)
        return visitBy(known ? known : Visitor::guest(), std::move(request));
    const auto ask = [this, token = *token](auto give) {
        return m_writer.ask(BallotWriter::From::Unknown,
                            [=](PhoneDesk& desk) { give(desk.seatOf(token)); });
    };
    return await<Result<PhoneSeat>>(
        ask, [=, this, request = std::move(request)](const auto& seat) -> HttpOutcome {
            if (!seat || (!*seat && seat->error().code != ErrorCode::NoSeat))
                return refusal(503);
            if (!*seat)
                return visitBy(Visitor::guest(), request);
            const VisitorPtr visitor = Visitor::atSeat(*token, **seat);
            m_seats.put(visitor);
            return visitBy(visitor, request);
        });
}

HttpOutcome Routes::visitBy(const VisitorPtr& visitor, Request request)
{
    Visit visit;
    visit.languageChosen = languageChosen(request);
    visit.mark = tokenOf(cookieOf(request.cookie, markName)).value_or(QByteArray());
    visit.viewer.visitor = visitor;
    visit.viewer.voted =
        visit.viewer.mayVote() && m_hub.hasVoted(board()->open(), visitor->person());
    visit.viewer.language = languageFor(request);
    visit.viewer.path = pageOf(request.path);
    visit.request = std::move(request);
    if (visit.request.path != "/live")
        m_hub.asked(visit.mark, visitor->person());
    visit.viewer.presence = presence(visit);
    if (visit.request.method == Request::Method::Get)
        return get(visit);

    auto form = FormFields::read(visit.request.body);
    if (!form)
        return refuse(visit.viewer, 400, "malformed");
    if (form->value(u"token"_s) != visitor->formToken) {
        // A page that was opened before its seat was lost or taken.
        return refuse(visit.viewer, {ErrorCode::NoSeat, {}}, "error");
    }
    visit.form = *std::move(form);
    return post(visit);
}

HttpOutcome Routes::get(const Visit& visit)
{
    if (visit.request.path == "/live")
        return live(visit);
    HttpOutcome outcome = page(visit);
    Reply* reply = outcome.reply();
    if (reply != nullptr && !visit.languageChosen.isEmpty())
        reply->setCookie = QByteArray(languageName) + '=' + visit.languageChosen
                         + "; Path=/; Max-Age=31536000; SameSite=Strict";
    else if (reply != nullptr && visit.mark.isEmpty())
        reply->setCookie = newMark();
    return outcome;
}

HttpOutcome Routes::page(const Visit& visit)
{
    const QByteArray& path = visit.request.path;
    const auto board = this->board();
    if (path == "/") {
        if (visit.request.query != byItself && visit.languageChosen.isEmpty())
            ++m_agendaOpened;
        return m_pages.agenda(*board, visit.viewer);
    }
    if (path == "/vote")
        return voteForm(visit);
    if (path == "/sign-in")
        return m_pages.signIn(*board, visit.viewer, {}, {}, false);
    if (path.startsWith("/c/") && path.size() <= 24)
        return m_pages.signIn(*board, visit.viewer, QString::fromLatin1(path.mid(3)), {}, false);
    if (path.startsWith("/entry/"))
        return entry(visit);
    if (path.startsWith("/paper/"))
        return paper(visit);
    return refuse(visit.viewer, path == "/sign-out" ? 405 : 404, "missing");
}

HttpOutcome Routes::post(const Visit& visit)
{
    const QByteArray& path = visit.request.path;
    if (path == "/vote")
        return cast(visit);
    if (path == "/sign-in")
        return signIn(visit);
    if (path == "/sign-out")
        return signOut(visit.viewer);
    return refuse(visit.viewer, path == "/" || path == "/live" ? 405 : 404, "missing");
}

HttpOutcome Routes::live(const Visit& visit)
{
    const Request& request = visit.request;
    Listener listener;
    listener.audience = visit.viewer.mayVote() ? Audience::Voter : visit.viewer.audience();
    listener.language = visit.viewer.language;
    listener.token = visit.viewer.token();
    listener.person = visit.viewer.person();
    listener.mark = visit.mark;
    listener.seen = request.lastEvent;
    if (listener.seen.isEmpty() && request.query.startsWith("have="))
        listener.seen = request.query.mid(5);
    return std::make_shared<LiveStream>(m_hub, std::move(listener));
}

HttpOutcome Routes::entry(const Visit& visit)
{
    const auto board = this->board();
    const QString key = QString::fromLatin1(visit.request.path.mid(7));
    for (const BulletinEntry& entry : entriesFor(board->bulletin, visit.viewer.audience())) {
        if (keyOf(entry.entry) == key)
            return m_pages.entry(*board, entry, visit.viewer);
    }
    return refuse(visit.viewer, 404, "missing");
}

}  // namespace nghisu
