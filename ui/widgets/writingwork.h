// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/export.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace nghisu {

/// Writes files, or prints, beside the window's thread, one piece of work at a time, with a way to stop.
class WritingWork final : public QObject {
    Q_OBJECT

public:
    /// Returns how many files were written. It runs in another thread, on what it holds itself.
    using Work = std::function<Result<int>(const ExportProgress&)>;
    /// What to do about it afterwards, in this object's thread.
    using Finished = std::function<void(const Result<int>&)>;

    enum class Kind { Writing, Printing };

    explicit WritingWork(QObject* parent = nullptr);
    ~WritingWork() override;

    bool isRunning() const { return m_cancelled != nullptr; }
    Kind kind() const { return m_kind; }
    /// Does nothing while other work runs.
    void start(Work work, Finished finished, Kind kind = Kind::Writing);
    /// Asks it to stop; it ends with Cancelled.
    void cancel();

signals:
    void runningChanged(bool running);
    void progressed(int written, int all, const QString& name);

private:
    Kind m_kind = Kind::Writing;  ///< of what runs, or ran last
    std::shared_ptr<std::atomic_bool> m_cancelled;
    QThreadPool m_pool;  ///< last: waits for its thread before anything else goes
};

}  // namespace nghisu
