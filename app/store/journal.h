// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace nghisu {

class Connection;

/// A step as it stands in the journal.
struct JournalStep {
    StepId id;
    QString op;
    QVariantMap args;
    QDateTime at;  ///< UTC
    QString author;
    bool barrier = false;
};

/// What a step did to the tables.
struct JournalTouch {
    QSet<QString> tables;
    QSet<ProposalId> proposals;  ///< whose own rows or dependants changed
    bool order = false;          ///< proposals were added, removed or moved
};

/// The journal of a council file (after the idea of sqlite.org/undoredo.html): TEMP triggers on an
/// allow-list of tables write the row as it was before each change under the current step, as data
/// and never as SQL. Undo replays a step backwards; the same triggers then record how to redo it.
class Journal {
public:
    explicit Journal(Connection& connection) : m_connection(connection) {}

    /// Makes the triggers for this connection.
    Result<void> attach();

    struct Writing {
        QString op;
        QVariantMap args;
        QDateTime at;
        QString author;
        bool barrier = false;
        bool joinTyping = false;
    };
    /// Starts a step inside an open transaction.
    Result<StepId> begin(const Writing& writing);
    /// Ends the step: true where something was written down, false where nothing changed at all.
    Result<bool> end();
    /// Forgets the step after a rollback.
    void abandon();

    /// What the last step that was ended, undone or redone did.
    const JournalTouch& touched() const { return m_touch; }

    Result<std::optional<JournalStep>> undoStep();
    Result<std::optional<JournalStep>> redoStep();
    /// Replays the step backwards and turns it round. To be called inside a transaction.
    Result<void> undo(const JournalStep& step);
    Result<void> redo(const JournalStep& step);

    /// Which steps are asked for; what is empty asks for nothing.
    struct Wanted {
        ProposalId proposal;  ///< that touched it
        QString author;
        QStringList ops;  ///< beginnings of their keys
        StepId before;    ///< earlier than this one
    };
    /// The latest steps that stand, newest first.
    Result<QList<JournalStep>> history(const Wanted& wanted, int limit) const;
    /// Who is written down as the author of a step, each once.
    Result<QStringList> authors() const;
    /// The proposals whose own rows or dependants a step changed, at most `limit`.
    Result<QList<ProposalId>> touchedBy(StepId step, int limit) const;

    /// What a text column of a proposal was before each step that stands and wrote its row, the latest
    /// first.
    struct Before {
        JournalStep step;
        QString text;
    };
    Result<QList<Before>> textsBefore(ProposalId proposal, const QString& column) const;
    /// The step that stands and made a proposal, if it is known.
    Result<std::optional<JournalStep>> makingStep(ProposalId proposal) const;

private:
    /// Where the journal ends. Held between steps: while the file is locked nobody else writes.
    struct Tip {
        qint64 lastChange = 0;
        std::optional<JournalStep> done;    ///< what undo() would take back
        QString doneArgs;                   ///< its arguments as they are written
        std::optional<JournalStep> undone;  ///< what redo() would do again
    };

    /// The changes of a step, first and last; none where the last is before the first.
    struct Changes {
        qint64 first = 1;
        qint64 last = 0;
    };

    // The statements that take back one change of a table.
    struct Inverse {
        QString ofInsert;
        QString ofUpdate;
        QString ofDelete;
    };
    struct Column {
        QString name;
        QString ifMissing;  ///< what stands for it in rows that were kept before it was added
    };

    Result<QList<Column>> columnsOf(const QString& table) const;
    Result<void> makeTriggers(const QString& table, const QList<Column>& columns);
    static Inverse inverseFor(const QString& table, const QList<Column>& columns);

    Result<void> readTip();
    Result<std::optional<JournalStep>> stepIn(const QString& state, const QString& order) const;
    Result<void> write(StepId step, const QString& sql);
    Result<void> turn(StepId step, const QString& state);
    Result<Changes> changesOf(StepId step) const;
    Result<void> replay(Changes changes);
    Result<void> readTouch(qint64 after);

    Connection& m_connection;
    QHash<QString, Inverse> m_inverses;
    QString m_beginSql;
    QString m_replaySql;
    std::optional<Tip> m_tip;
    JournalStep m_current;
    JournalTouch m_touch;
};

}  // namespace nghisu
