// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/ballotwriter.h"

using namespace std::chrono_literals;

namespace nghisu {

namespace {

// Far more than a room has, and little enough to be held.
constexpr qsizetype mostCasts = 20'000;
constexpr qsizetype mostUnknown = 12'000;
// So many milliseconds strangers are heard before ballots are looked for again.
constexpr qint64 strangersTime = 10;
constexpr qint64 second = 1000;
// Where so many came at once, more are coming: they are let come before the next sync.
constexpr qsizetype crowd = 8;
constexpr auto gathering = 5ms;

}  // namespace

BallotWriter::BallotWriter(std::unique_ptr<PhoneDesk> desk, const Clock& clock, Task everySecond)
    : m_desk(std::move(desk)), m_clock(clock), m_everySecond(std::move(everySecond)),
      m_thread([this] { run(); })
{
}

BallotWriter::~BallotWriter()
{
    stop();
}

bool BallotWriter::cast(PhoneBallot ballot, Kept kept)
{
    const std::lock_guard lock(m_mutex);
    if (m_stopping || m_casts.size() >= mostCasts)
        return false;
    m_casts.append({std::move(ballot), std::move(kept)});
    m_work.notify_one();
    return true;
}

bool BallotWriter::ask(From from, Task task)
{
    const std::lock_guard lock(m_mutex);
    QList<Task>& lane = from == From::Known ? m_known : m_unknown;
    if (m_stopping || lane.size() >= (from == From::Known ? mostCasts : mostUnknown))
        return false;
    lane.append(std::move(task));
    m_work.notify_one();
    return true;
}

void BallotWriter::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_work.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
}

void BallotWriter::keep(const QList<Cast>& casts)
{
    QList<PhoneBallot> ballots;
    ballots.reserve(casts.size());
    for (const Cast& cast : casts)
        ballots.append(cast.ballot);
    const QList<Result<PhoneReceipt>> results = m_desk->cast(ballots, m_clock.now());
    Q_ASSERT(results.size() == casts.size());
    for (qsizetype i = 0; i < casts.size(); ++i)
        casts[i].kept(results[i]);
}

// False where there is none and none will come.
bool BallotWriter::waitForWork()
{
    std::unique_lock lock(m_mutex);
    const auto idle = [this] {
        return m_casts.isEmpty() && m_known.isEmpty() && m_unknown.isEmpty();
    };
    if (idle() && !m_stopping)
        m_work.wait_for(lock, std::chrono::milliseconds(second));
    return !idle() || !m_stopping;
}

// Nothing where there is none.
BallotWriter::Task BallotWriter::nextStranger()
{
    const std::lock_guard lock(m_mutex);
    return m_unknown.isEmpty() ? Task() : m_unknown.takeFirst();
}

void BallotWriter::run()
{
    qint64 last = m_clock.ticks();
    while (waitForWork()) {
        QList<Cast> casts;
        QList<Task> tasks;
        {
            const std::lock_guard lock(m_mutex);
            casts.swap(m_casts);
            tasks.swap(m_known);
        }
        if (!casts.isEmpty())
            keep(casts);
        if (casts.size() >= crowd)
            std::this_thread::sleep_for(gathering);
        for (const Task& task : std::as_const(tasks))
            task(*m_desk);
        const qint64 begin = m_clock.ticks();
        while (const Task task = nextStranger()) {
            task(*m_desk);
            if (m_clock.ticks() - begin >= strangersTime)
                break;
        }
        if (m_clock.ticks() - last >= second) {
            last = m_clock.ticks();
            m_everySecond(*m_desk);
        }
    }
    // Its connection to the file ends in the thread that used it.
    m_desk.reset();
}

}  // namespace nghisu
