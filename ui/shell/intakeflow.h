// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/body.h"
#include "intake/letters.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

class QWidget;

namespace nghisu {

class Desk;
class IntakeProgress;

/// Reads letters into drafts beside the window's own thread, with a way to stop: all that were
/// given at once, in files, folders, archives and mails, are handed out together for review. Nothing
/// is in the council's file before that.
class IntakeFlow final : public QObject {
    Q_OBJECT

public:
    /// \param host covered while letters are read for longer than a moment
    IntakeFlow(Desk& desk, QWidget* host);
    ~IntakeFlow() override;

    /// Reads these files and folders, once what is being read is done.
    void take(const QStringList& paths);
    /// Reads what was pasted; `name` is what errors call it.
    void takePasted(const ClipboardContent& pasted, const QString& name);
    /// Reads a letter again in another encoding; `place` is handed back with it.
    void readAgain(int place, const Letter& letter, const QString& encoding);
    /// Stops reading and forgets what waits.
    void cancel();
    bool isReading() const { return m_cancelled != nullptr; }

signals:
    /// Letters to review, in their order: what could not be read is among them. A single one that
    /// failed is only reported.
    void read(const QList<nghisu::Letter>& letters);
    void readAnew(int place, const nghisu::Letter& letter);

private:
    using Cancelled = std::shared_ptr<std::atomic_bool>;
    /// What is done beside the window: reads with a directory, looks at a flag, tells how far it is.
    using Job = std::function<Result<QList<Letter>>(const Intake&, const std::atomic_bool*,
                                                    const TellProgress&)>;
    struct Wanted {
        QString name;  ///< that is said before the first letter is looked at
        Job job;
        int place = -1;  ///< of a letter that is read again
    };

    void start();
    void add(const Wanted& wanted);
    void finish(const Cancelled& token, int place, const Result<QList<Letter>>& letters);

    Desk& m_desk;
    QList<Wanted> m_waiting;
    Cancelled m_cancelled;  ///< of what is being read
    QTimer m_patience;
    IntakeProgress* m_progress = nullptr;
    QThreadPool m_pool;  ///< last: waits for its threads before anything else goes
};

}  // namespace nghisu
