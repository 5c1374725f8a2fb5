// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <mutex>

namespace nghisu {

/// Whose turn it is to write, where several connections of this program have one file: who came first
/// goes first. SQLite lets them wait by trying again after a while, so that one that writes without a
/// pause leaves the others out for seconds.
class WriteTurns {
public:
    /// Waits until all who came before have given their turn back.
    void take()
    {
        std::unique_lock lock(m_mutex);
        const quint64 mine = m_last++;
        m_given.wait(lock, [&] { return m_present == mine; });
    }
    void give()
    {
        {
            const std::lock_guard lock(m_mutex);
            ++m_present;
        }
        m_given.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_given;
    quint64 m_last = 0;
    quint64 m_present = 0;
};

}  // namespace nghisu
