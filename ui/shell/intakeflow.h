// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/draft.h"
#include "intake/clipboard.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

class QWidget;

namespace nghisu {

class Desk;
class IntakeProgress;
class SourceWalk;

/// Reads letters into drafts beside the window's own thread, one after the other, with a way to
/// stop. An archive or a mail is as many letters as it holds. Each draft is handed out for review; nothing is in the council's file before that.
class IntakeFlow final : public QObject {
    Q_OBJECT

public:
    /// \param host covered while a letter is read for longer than a moment
    IntakeFlow(Desk& desk, QWidget* host);
    ~IntakeFlow() override;

    /// Reads these files and folders after those that are still waiting.
    void take(const QStringList& paths);
    /// Reads what was pasted; `name` is what errors call it.
    void takePasted(const ClipboardContent& pasted, const QString& name);
    /// Goes on with the next one: the review of the last is over.
    void next();
    /// Stops reading and forgets what waits.
    void cancel();
    bool isReading() const { return m_cancelled != nullptr; }

signals:
    /// Call next() when the review is over.
    void drafted(const nghisu::DraftDocument& draft, const QByteArray& content);

private:
    struct Source {
        QString path;
        ClipboardContent pasted;  ///< where there is no path
        QString name;
    };
    struct Read {
        DraftDocument draft;
        QByteArray content;
        QList<ReadNote> notes;
    };
    /// Nothing where what was looked at held no further letter.
    using Outcome = Result<std::optional<Read>>;

    void start(const Source& source);
    void finish(const std::shared_ptr<std::atomic_bool>& token, const Outcome& read);

    Desk& m_desk;
    QList<Source> m_waiting;
    std::shared_ptr<SourceWalk> m_walk;  ///< through the file that is being read
    Source m_source;                     ///< that file
    bool m_reviewing = false;
    std::shared_ptr<std::atomic_bool> m_cancelled;  ///< of what is being read
    QTimer m_patience;
    IntakeProgress* m_progress = nullptr;
    QThreadPool m_pool;  ///< last: waits for its threads before anything else goes
};

}  // namespace nghisu
