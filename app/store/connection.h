// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>

#include <memory>
#include <unordered_map>

namespace nghisu {

class WriteTurns;

/// One connection to one SQLite file, with the pragmas that a council file needs, and its prepared
/// statements kept for use again. To be used in the thread that made it.
class Connection {
public:
    enum class Mode { Create, ReadWrite, ReadOnly };

    /// Opens the database without looking into it; see store/councilstore.h for what a council
    /// file must be.
    static Result<std::unique_ptr<Connection>> open(const QString& path, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    const QString& path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }

    /// Runs one statement that takes nothing and gives nothing.
    Result<void> execute(const QString& sql);
    /// Runs a script of several statements.
    Result<void> executeScript(const QString& script);
    /// The first column of the first row as a number; 0 where there is none.
    Result<qint64> number(const QString& sql);

    /// Has its transactions wait for their turn among other connections to the file.
    /// \param turns outlives the connection
    void shareTurns(WriteTurns& turns) { m_turns = &turns; }

    Result<void> begin();
    Result<void> commit();
    void rollback();

    /// Writes the write-ahead log into the file and cuts it to nothing: what pages were before leaves
    /// the disk. FileInUse where somebody reads meanwhile and goes on for longer than three seconds.
    Result<void> foldLog();

    /// Folds the write-ahead log into the file and leaves one file that can be copied or mailed.
    void settle();

    /// What a driver's error means for a file of ours.
    Error errorOf(const QSqlError& error) const;

private:
    friend class Statement;

    Connection(QString name, QString path, bool readOnly);
    std::unique_ptr<QSqlQuery> takeQuery(const QString& sql);
    void giveQuery(const QString& sql, std::unique_ptr<QSqlQuery> query);

    QString m_name;
    QString m_path;
    bool m_readOnly;
    void giveTurn();

    std::unordered_multimap<QString, std::unique_ptr<QSqlQuery>> m_idleQueries;
    WriteTurns* m_turns = nullptr;
    bool m_hasTurn = false;
};

}  // namespace nghisu
