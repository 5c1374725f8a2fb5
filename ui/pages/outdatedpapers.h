// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "domain/revisionchanges.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace nghisu {

/// Finds out, beside the window's thread, which documents that were printed or saved no longer say what
/// the file holds.
class OutdatedPapers final : public QObject {
    Q_OBJECT

public:
    explicit OutdatedPapers(QObject* parent = nullptr);
    ~OutdatedPapers() override;

    /// Looks at a meeting; what is still being found out about another state of it is dropped.
    /// \param changes for "changes", which is left out without them
    void look(const MeetingRecord& record, const std::optional<RevisionChanges>& changes);
    void stop() { m_run = nullptr; }

signals:
    /// By their keys.
    void found(const QSet<QString>& outdated);

private:
    std::shared_ptr<int> m_run;  ///< one for each look
    QThreadPool m_pool;          ///< last: waits for its thread before anything else goes
};

}  // namespace nghisu
