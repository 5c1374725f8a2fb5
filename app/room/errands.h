// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "room/ballotwriter.h"

#include <QMutex>

#include <map>

namespace nghisu {

/// What the desk wants done in the thread that has the phones' way into the file. None is lost: where
/// the line before that thread is full, it is done within a second. Of a kind that is asked for several
/// times the last is done.
class Errands {
public:
    /// In the order in which they are done.
    enum class Kind { Show, Seats, Voters };

    /// \param writer must outlive this
    explicit Errands(BallotWriter& writer) : m_writer(writer) {}

    /// In any thread.
    void ask(Kind kind, BallotWriter::Task task)
    {
        const QMutexLocker lock(&m_mutex);
        const bool onTheWay = !m_waiting.empty();
        m_waiting[kind] = std::move(task);
        // A refusal is made up for by whoever calls doAll() every second.
        if (!onTheWay)
            static_cast<void>(
                m_writer.ask(BallotWriter::From::Known, [this](PhoneDesk& desk) { doAll(desk); }));
    }
    /// In the writer's thread.
    void doAll(PhoneDesk& desk)
    {
        std::map<Kind, BallotWriter::Task> now;
        {
            const QMutexLocker lock(&m_mutex);
            now.swap(m_waiting);
        }
        for (const auto& [kind, task] : now)
            task(desk);
    }

private:
    BallotWriter& m_writer;
    QMutex m_mutex;
    std::map<Kind, BallotWriter::Task> m_waiting;
};

}  // namespace nghisu
