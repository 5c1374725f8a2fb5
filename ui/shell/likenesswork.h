// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/likenesssearch.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace nghisu {

class Desk;

/// Searches the open file for what asks alike, beside the window's thread, with a way to stop.
class LikenessWork final : public QObject {
    Q_OBJECT

public:
    explicit LikenessWork(Desk& desk, QObject* parent = nullptr);
    ~LikenessWork() override;

    /// Begins a search of the meeting that is looked at; one that runs is stopped.
    void start(LikenessScope scope);
    void cancel();
    bool isRunning() const { return m_cancelled != nullptr; }

signals:
    void progressed(int percent);
    void found(const nghisu::LikenessFound& found);
    void failed(const nghisu::Error& error);

private:
    using Cancelled = std::shared_ptr<std::atomic_bool>;

    Desk& m_desk;
    Cancelled m_cancelled;
    QThreadPool m_pool;  ///< last: waits for its threads before anything else goes
};

}  // namespace nghisu
