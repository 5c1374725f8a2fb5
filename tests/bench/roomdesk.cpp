// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// nghisu_bench_roomdesk FOLDER: what a room waits for as it sees it, at the desk and on the projector,
// painting and all: the verdict of a roll call of 10,000 and of votes by 5,000 phones, open and secret, after
// they are closed, the order of 20 options on 10,000 ballots, and each key of a roll call of 500.
#include "chair/roomdesk.h"
#include "session/attending.h"
#include "session/conducting.h"
#include "session/counciledit.h"
#include "session/councilfile.h"
#include "session/listediting.h"
#include "session/polling.h"
#include "session/voting.h"
#include "shell/desk.h"
#include "store/randomkey.h"
#include "theme/theme.h"
#include "ui/fakescreens.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QListView>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScreen>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <numeric>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

constexpr int Members = 500;
constexpr int Ballots = 10'000;
constexpr int Phones = 5'000;
constexpr int AtOnce = 100;  // ballots from phones that are kept together
constexpr int Options = 20;
constexpr int Times = 5;
constexpr int watchedFor = 1000;  // milliseconds

template <typename T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "error %d, %s, %s\n", int(result.error().code),
                     qPrintable(result.error().detail), qPrintable(result.error().technical));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

void print(const char* name, double value)
{
    std::printf("%s %.3f\n", name, value);
}

double milliseconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Whether widgets have been painted since somebody began to wait for it.
class Painted final : public QObject {
public:
    explicit Painted(const QList<QWidget*>& widgets) : m_widgets(widgets)
    {
        for (QWidget* widget : m_widgets)
            widget->installEventFilter(this);
    }

    void begin() { m_waiting = m_widgets; }
    void wait() const
    {
        while (!m_waiting.isEmpty())
            QCoreApplication::processEvents();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            m_waiting.removeIf([&](const QWidget* one) { return one == watched; });
        return false;
    }

private:
    QList<QWidget*> m_widgets;
    QList<QWidget*> m_waiting;
};

/// A meeting of so many members at the desk, with a projector beside it.
class Room {
public:
    Room(Theme& theme, const QString& path, int members) : m_desk(theme, u"vi"_s)
    {
        Council council;
        council.name = u"Hội đồng"_s;
        m_desk.setFile(must(CouncilFile::create(path, council, {}, m_clock)));
        Meeting meeting;
        meeting.title = u"Họp"_s;
        m_meeting = must(addMeeting(file(), meeting));
        QList<Person> people(members);
        for (int i = 0; i < members; ++i)
            people[i].name = u"Thành viên %1"_s.arg(i + 1);
        m_people = must(addPeople(file(), people));
        m_proposal = must(addProposal(file(), m_meeting, must(endOfList(file(), m_meeting)),
                                      u"Đề nghị sớm ban hành Nghị định mới."_s));
        must(attend(file(), m_meeting, m_people, {}, m_clock.now()));
        must(openMeeting(file(), m_meeting, m_clock.now()));
        must(beginEntry(file(), m_meeting, {{}, m_proposal}, m_clock.now()));
        m_desk.setMeeting(m_meeting);
        auto screens =
            std::make_unique<test::FakeScreens>(QGuiApplication::primaryScreen()->name());
        screens->plug(test::projectorScreen, QRect(1366, 0, 1920, 1080));
        m_room = std::make_unique<RoomDesk>(m_desk, std::move(screens));
        m_room->resize(1366, 720);
        m_room->show();
        find<QPushButton>("projectorToggle")->click();
        QApplication::setActiveWindow(m_room.get());
        QCoreApplication::processEvents();
    }

    CouncilFile& file() { return *m_desk.file(); }
    QDateTime now() const { return m_clock.now(); }
    RoomDesk& desk() { return *m_room; }
    QWidget* projected() { return &m_room->projector().view(); }
    template <typename T>
    T* find(const char* name) const
    {
        T* found = m_room->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("No widget %s", name);
        return found;
    }

    /// A vote on the proposal, open.
    PollId open(PollMethod method, int options, bool secret = false)
    {
        Poll poll;
        poll.meeting = m_meeting;
        poll.proposal = m_proposal;
        poll.question = u"Thông qua?"_s;
        poll.method = method;
        poll.secret = secret;
        poll.options = standardOptions(u"Tán thành"_s, u"Không tán thành"_s, u"Không biểu quyết"_s);
        if (options > 3) {
            poll.secret = true;
            poll.ballot.kind = PollKind::Ranking;
            poll.options.clear();
            for (int i = 1; i <= options; ++i)
                poll.options.append({{}, u"Phương án %1"_s.arg(i), OptionMeaning::Other, 0});
        }
        const PollId id = must(preparePoll(file(), poll));
        must(openPoll(file(), id, now()));
        QTest::qWait(100);
        return id;
    }

    /// Everybody says something, in one step: how long each takes by itself is measured elsewhere.
    void castAll(PollId poll, bool byPhone = false)
    {
        StepOptions kept;
        kept.barrier = true;
        must(file().perform(
            u"poll.cast"_s, {},
            [&](Repositories& repositories) -> Result<void> {
                for (qsizetype i = 0; i < m_people.size(); ++i)
                    must(repositories.ballots.add(poll, m_people[i], {{int(i % 3)}, 1}, now(),
                                                  byPhone));
                return {};
            },
            kept));
    }
    /// The same in a secret vote, as phones send them.
    void sealAll(PollId poll)
    {
        StepOptions kept;
        kept.barrier = true;
        for (qsizetype from = 0; from < m_people.size(); from += AtOnce) {
            must(file().perform(
                u"poll.cast"_s, {},
                [&](Repositories& repositories) -> Result<void> {
                    QList<KeyedBallot> ballots;
                    for (const PersonId person : m_people.mid(from, AtOnce)) {
                        must(repositories.sealed.addVoters(poll, {person},
                                                           SealedVotes::From::Phone));
                        ballots.append({randomKey(), {int(ballots.size() % 3)}});
                    }
                    return repositories.sealed.seal(poll, ballots);
                },
                kept));
        }
    }

private:
    SystemClock m_clock;
    Desk m_desk;
    MeetingId m_meeting;
    ProposalId m_proposal;
    QList<PersonId> m_people;
    std::unique_ptr<RoomDesk> m_room;
};

// The room sees what was cast.
void checkResult(Room& room, qint64 cast = Ballots)
{
    const auto* slide = std::get_if<ResultSlide>(&room.desk().projector().view().slide());
    qint64 votes = 0;
    for (const ResultBar& bar : slide ? slide->bars : QList<ResultBar>())
        votes += bar.votes;
    if (votes != cast) {
        std::fprintf(stderr, "%lld of %lld votes are shown\n", static_cast<long long>(votes),
                     static_cast<long long>(cast));
        std::exit(1);
    }
}

struct Closing {
    double asked = 0;  ///< milliseconds from the key that closes the vote to the question
    double shown = 0;  ///< from its answer to the verdict in front of all
};

/// \param open opens a vote in which everybody has voted
Closing close(Room& room, qint64 cast, const std::function<void()>& open)
{
    QList<double> asked;
    QList<double> shown;
    for (int time = 0; time < Times; ++time) {
        open();
        // What is shown of ballots from phones is read a moment later.
        QTest::qWait(500);
        Painted painted({room.find<QWidget>("roomResult"), room.projected()});
        QElapsedTimer timer;
        QTimer::singleShot(0, &room.desk(), [&] {
            QWidget* dialog = QApplication::activeModalWidget();
            dialog->repaint();
            asked.append(milliseconds(timer));
            auto* button = dialog->findChild<QPushButton*>(u"askAction"_s);
            painted.begin();
            timer.restart();
            button->click();
        });
        // The window of the question before this one had the focus.
        QApplication::setActiveWindow(&room.desk());
        timer.start();
        QTest::keyClick(&room.desk(), Qt::Key_F9);
        painted.wait();
        shown.append(milliseconds(timer));
        checkResult(room, cast);
    }
    return {median(asked), median(shown)};
}

void closeRollCall(Theme& theme, const QString& path)
{
    Room room(theme, path, Ballots);
    const Closing taken =
        close(room, Ballots, [&] { room.castAll(room.open(PollMethod::RollCall, 3)); });
    print("ask", taken.asked);
    print("show", taken.shown);
    print("close", taken.asked + taken.shown);
}

// Of a secret one, ballots and voters are written anew before the verdict shows.
void closePhones(Theme& theme, const QString& path)
{
    Room room(theme, path, Phones);
    const Closing open =
        close(room, Phones, [&] { room.castAll(room.open(PollMethod::Phone, 3), true); });
    print("phonesAsk", open.asked);
    print("phonesShow", open.shown);
    const Closing secret =
        close(room, Phones, [&] { room.sealAll(room.open(PollMethod::Phone, 3, true)); });
    print("sealedAsk", secret.asked);
    print("sealedShow", secret.shown);
}

// A vote whose result is reckoned from its ballots, and how long the desk then does not answer.
void closeRanking(Theme& theme, const QString& path)
{
    Room room(theme, path, Ballots);
    const PollId id = room.open(PollMethod::Paper, Options);
    QRandomGenerator random(2);
    QList<BallotChoice> choices;
    for (int i = 0; i < Ballots; ++i) {
        BallotChoice all(Options);
        std::iota(all.begin(), all.end(), 0);
        std::shuffle(all.begin(), all.end(), random);
        choices.append(all);
    }
    must(castBallots(room.file(), id, choices));
    QTest::qWait(100);
    Painted painted({room.find<QWidget>("roomResult"), room.projected()});
    painted.begin();
    QElapsedTimer timer;
    timer.start();
    must(closePoll(room.file(), id, {}, room.now()));
    painted.wait();
    print("rank", milliseconds(timer));
    checkResult(room);
    double stall = 0;
    for (timer.start(); timer.elapsed() < watchedFor;) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents();
        stall = std::max(stall, milliseconds(turn));
    }
    print("stall", stall);
}

void callTheRoll(Theme& theme, const QString& path)
{
    Room room(theme, path, Members);
    const PollId id = room.open(PollMethod::RollCall, 3);
    auto* list = room.find<QListView>("rollCallList");
    list->setFocus();
    Painted painted({list->viewport(), room.projected()});
    QList<double> times;
    for (int i = 0; i < Members; ++i) {
        QElapsedTimer timer;
        timer.start();
        painted.begin();
        QTest::keyClick(list, Qt::Key_1);
        if (i + 1 < Members)
            painted.wait();
        times.append(milliseconds(timer));
    }
    if (must(room.file().read().ballots.cast(id)) != Members)
        std::exit(1);
    print("key", median(times));
    print("slowestKey", *std::max_element(times.begin(), times.end()));
}

}  // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    Theme theme;
    theme.apply(application);
    closeRollCall(theme, folder.filePath(u"roll.nghisu"_s));
    closePhones(theme, folder.filePath(u"phones.nghisu"_s));
    closeRanking(theme, folder.filePath(u"ranking.nghisu"_s));
    callTheRoll(theme, folder.filePath(u"keys.nghisu"_s));
    return 0;
}
