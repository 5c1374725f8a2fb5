// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/phonedesk.h"

#include <QList>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace nghisu {

/// The thread that alone has the phones' way into the file. It takes all ballots that wait, keeps
/// them in one transaction, and answers them all when that is durable: the more come, the more share
/// one sync. One that comes alone waits for nobody; after a crowd the next sync is put off by 5 ms, so
/// that more share it.
class BallotWriter final {
public:
    using Kept = std::function<void(const Result<PhoneReceipt>&)>;
    using Task = std::function<void(PhoneDesk&)>;
    enum class From {
        Known,    ///< a phone whose seat is known, or the server itself
        Unknown,  ///< anybody: comes after the others, and no more than so many wait
    };

    /// \param clock must outlive this
    /// \param everySecond is called in the thread, also while much is to be done
    BallotWriter(std::unique_ptr<PhoneDesk> desk, const Clock& clock, Task everySecond);
    ~BallotWriter();
    BallotWriter(const BallotWriter&) = delete;
    BallotWriter& operator=(const BallotWriter&) = delete;

    /// False where too much waits already, or it has stopped: then nothing is kept and nothing called.
    /// What is given is called in the thread, ballots after they are durable.
    bool cast(PhoneBallot ballot, Kept kept);
    bool ask(From from, Task task);

    /// Does what waits, takes nothing more, and ends.
    void stop();

private:
    struct Cast {
        PhoneBallot ballot;
        Kept kept;
    };
    void run();
    void keep(const QList<Cast>& casts);
    bool waitForWork();
    Task nextStranger();

    std::unique_ptr<PhoneDesk> m_desk;
    const Clock& m_clock;
    Task m_everySecond;
    // Not Qt's: what watches threads sees through these.
    std::mutex m_mutex;
    std::condition_variable m_work;
    QList<Cast> m_casts;
    QList<Task> m_known;
    QList<Task> m_unknown;
    bool m_stopping = false;
    std::thread m_thread;
};

}  // namespace nghisu
