// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/councilfile.h"
#include "support/testclock.h"

#include <QTemporaryDir>

namespace nghisu {

/// A council file in a folder of its own, with a small directory and one meeting.
class TempCouncil {
public:
    TempCouncil();

    CouncilFile& file() { return *m_file; }
    TestClock& clock() { return m_clock; }
    MeetingId meeting() const { return m_meeting; }
    QString path() const { return m_folder.filePath(QStringLiteral("council.nghisu")); }
    QString folder() const { return m_folder.path(); }

    /// Closes the file, as quitting does, and opens it again.
    void reopen();
    void close() { m_file.reset(); }

    /// Adds a proposal at the end of the list.
    ProposalId add(const QString& text);
    /// The texts of the list, in order.
    QStringList texts();
    /// The id of a body of the directory.
    BodyId body(const QString& code);

private:
    QTemporaryDir m_folder;
    TestClock m_clock;
    std::unique_ptr<CouncilFile> m_file;
    MeetingId m_meeting;
};

/// Everything that undo is to restore, as text: all journaled tables of a file, row by row.
QStringList dump(const QString& path);

/// Runs one SQL statement on a file behind the program's back; the driver's error, or empty.
QString runSql(const QString& path, const QString& sql);

}  // namespace nghisu
