// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "report/bulletin.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

namespace nghisu {

class CouncilFile;

/// The council's documents that are handed out to phones, as PDF and always as they are now. They are made
/// beside the window's thread, a while after the last change, and only where what they say is another.
class MadePapers final : public QObject {
    Q_OBJECT

public:
    explicit MadePapers(QObject* parent = nullptr);
    ~MadePapers() override;

    /// The meeting may say something else now.
    void keepUp(CouncilFile& file, MeetingId meeting);
    /// By the keys of the documents.
    const QHash<QString, MadePaper>& all() const { return m_all; }
    void forget();

    /// How long changes are waited for, milliseconds; tests do not want to wait.
    void setPatience(int milliseconds) { m_waiting.setInterval(milliseconds); }

signals:
    /// One was made, and stands in all() now.
    void made(const QByteArray& key, const QByteArray& bytes);

private:
    void make();

    QPointer<CouncilFile> m_file;
    MeetingId m_meeting;
    QHash<QString, MadePaper> m_all;
    QTimer m_waiting;
    bool m_making = false;
    bool m_again = false;  // there was a change meanwhile
    int m_round = 0;       // what comes from before forget() is of no use
    QThreadPool m_pool;    // last: waits for its thread before anything else goes
};

}  // namespace nghisu
