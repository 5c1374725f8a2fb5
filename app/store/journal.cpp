// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "base/try.h"
#include "store/connection.h"
#include "store/schema.h"
#include "store/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// Pauses while typing that are still one step.
constexpr qint64 TypingSeconds = 8;

QString toJson(const QVariantMap& args)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonObject::fromVariantMap(args)).toJson(QJsonDocument::Compact));
}

JournalStep stepOf(const Statement& row)
{
    return {row.id<StepId>(0),
            row.text(1),
            QJsonDocument::fromJson(row.text(2).toUtf8()).object().toVariantMap(),
            row.time(3),
            row.text(4),
            row.small(5) != 0};
}

const QString StepColumns = u"id, op, args, at, author, barrier"_s;

// Each column of a row as JSON, in order: "json_array(OLD.id, OLD.text)".
QString rowAsJson(const QStringList& columns)
{
    QStringList fields;
    for (const QString& column : columns)
        fields.append("OLD."_L1 + column);
    return "json_array("_L1 + fields.join(", "_L1) + u')';
}

QString ownerColumn(const QString& table, const QStringList& columns)
{
    if (table == "proposal"_L1)
        return u"id"_s;
    return columns.contains("proposal_id"_L1) ? u"proposal_id"_s : QString();
}

}  // namespace

Result<void> Journal::attach()
{
    NGHISU_TRY(m_connection.execute(
        u"CREATE TEMP TABLE IF NOT EXISTS journal_current (step_id INTEGER)"_s));
    for (const QString& table : schema::journaledTables()) {
        QStringList columns;
        {
            Statement info(m_connection, u"SELECT name FROM pragma_table_info(?)"_s);
            NGHISU_TRY(info.run(table));
            while (info.next())
                columns.append(info.text(0));
            NGHISU_TRY(info.done());
        }
        m_inverses.insert(table, inverseFor(table, columns));

        const QString owner = ownerColumn(table, columns);
        const auto ownerOf = [&](QLatin1StringView row) {
            return owner.isEmpty() ? u"NULL"_s : row + u'.' + owner;
        };
        QStringList differences;
        for (const QString& column : columns)
            differences.append(u"OLD.%1 IS NOT NEW.%1"_s.arg(column));
        const auto trigger = [&](QLatin1StringView action, const QString& when,
                                 const QString& values) {
            return m_connection.execute(
                u"CREATE TEMP TRIGGER IF NOT EXISTS journal_%1_%2 AFTER %2 ON main.%1 %3 BEGIN "
                "INSERT INTO journal_change (step_id, tbl, action, row_id, before, owner_id) "
                "SELECT step_id, '%1', '%2', %4 FROM temp.journal_current; END"_s.arg(
                    table, action, when, values));
        };
        NGHISU_TRY(trigger("insert"_L1, {}, "NEW.id, NULL, "_L1 + ownerOf("NEW"_L1)));
        NGHISU_TRY(trigger("update"_L1, "WHEN "_L1 + differences.join(" OR "_L1),
                           "NEW.id, "_L1 + rowAsJson(columns) + ", "_L1 + ownerOf("NEW"_L1)));
        NGHISU_TRY(trigger("delete"_L1, {},
                           "OLD.id, "_L1 + rowAsJson(columns) + ", "_L1 + ownerOf("OLD"_L1)));
    }
    return {};
}

Result<qint64> Journal::lastChange() const
{
    return m_connection.number(u"SELECT max(id) FROM journal_change"_s);
}

Result<StepId> Journal::begin(const Writing& writing)
{
    m_touch = {};
    m_barrier = writing.barrier;
    NGHISU_TRY_VALUE(m_firstChange, lastChange());

    if (writing.joinTyping) {
        NGHISU_TRY_VALUE(const auto last, undoStep());
        NGHISU_TRY_VALUE(const auto undone, redoStep());
        const bool joins =
            last && !undone && !last->barrier && last->op == writing.op
            && last->author == writing.author && toJson(last->args) == toJson(writing.args)
            && last->at.secsTo(writing.at) >= 0 && last->at.secsTo(writing.at) <= TypingSeconds;
        if (joins) {
            Statement touch(m_connection, u"UPDATE journal_step SET at = ? WHERE id = ?"_s);
            NGHISU_TRY(touch.run(writing.at, last->id));
            m_current = last->id;
        }
    }
    if (!m_current.isValid()) {
        NGHISU_TRY(m_connection.execute(
            u"UPDATE journal_step SET state = 'dropped' WHERE state = 'undone'"_s));
        Statement insert(m_connection, u"INSERT INTO journal_step (op, args, at, author, barrier) "
                                       "VALUES (?, ?, ?, ?, ?)"_s);
        NGHISU_TRY(insert.run(writing.op, toJson(writing.args), writing.at, writing.author,
                              writing.barrier));
        m_current = StepId(insert.insertedId());
    }
    Statement current(m_connection, u"INSERT INTO temp.journal_current (step_id) VALUES (?)"_s);
    NGHISU_TRY(current.run(m_current));
    return m_current;
}

Result<bool> Journal::end()
{
    const StepId step = m_current;
    m_current = {};
    NGHISU_TRY(m_connection.execute(u"DELETE FROM temp.journal_current"_s));
    NGHISU_TRY(readTouch(step, m_firstChange));
    return m_barrier || !m_touch.tables.isEmpty();
}

Result<void> Journal::readTouch(StepId step, qint64 after)
{
    m_touch = {};
    Statement rows(m_connection,
                   u"SELECT DISTINCT tbl, owner_id, tbl = 'proposal' AND (action <> 'update' "
                   "OR json_extract(before, '$[1]', '$[2]', '$[5]', '$[6]') IS NOT "
                   "(SELECT json_array(meeting_id, parent_id, order_key, issued_number) "
                   "FROM proposal WHERE id = row_id)) "
                   "FROM journal_change WHERE step_id = ? AND id > ?"_s);
    NGHISU_TRY(rows.run(step, after));
    while (rows.next()) {
        m_touch.tables.insert(rows.text(0));
        if (!rows.isNull(1))
            m_touch.proposals.insert(rows.id<ProposalId>(1));
        m_touch.order = m_touch.order || rows.small(2) != 0;
    }
    return rows.done();
}

Result<std::optional<JournalStep>> Journal::undoStep() const
{
    Statement row(m_connection, u"SELECT %1 FROM journal_step WHERE state = 'done' "
                                "ORDER BY id DESC LIMIT 1"_s.arg(StepColumns));
    NGHISU_TRY(row.run());
    std::optional<JournalStep> step;
    if (row.next())
        step = stepOf(row);
    NGHISU_TRY(row.done());
    return step;
}

Result<std::optional<JournalStep>> Journal::redoStep() const
{
    Statement row(m_connection, u"SELECT %1 FROM journal_step WHERE state = 'undone' "
                                "ORDER BY id LIMIT 1"_s.arg(StepColumns));
    NGHISU_TRY(row.run());
    std::optional<JournalStep> step;
    if (row.next())
        step = stepOf(row);
    NGHISU_TRY(row.done());
    return step;
}

Result<void> Journal::undo(const JournalStep& step)
{
    return turn(step.id, u"undone"_s);
}

Result<void> Journal::redo(const JournalStep& step)
{
    return turn(step.id, u"done"_s);
}

Result<void> Journal::turn(StepId step, const QString& state)
{
    // Rows come back parents before or after their children; keys are checked at the commit.
    NGHISU_TRY(m_connection.execute(u"PRAGMA defer_foreign_keys = ON"_s));
    NGHISU_TRY_VALUE(const qint64 last, lastChange());
    {
        Statement current(m_connection, u"INSERT INTO temp.journal_current VALUES (?)"_s);
        NGHISU_TRY(current.run(step));
    }
    NGHISU_TRY(replay(step));
    NGHISU_TRY(m_connection.execute(u"DELETE FROM temp.journal_current"_s));
    {
        Statement replayed(m_connection,
                           u"DELETE FROM journal_change WHERE step_id = ? AND id <= ?"_s);
        NGHISU_TRY(replayed.run(step, last));
    }
    Statement turned(m_connection, u"UPDATE journal_step SET state = ? WHERE id = ?"_s);
    NGHISU_TRY(turned.run(state, step));
    return readTouch(step, last);
}

Result<void> Journal::replay(StepId step)
{
    struct Change {
        QString table;
        QString action;
        qint64 row;
        QString before;
    };
    NGHISU_TRY_VALUE(qint64 next, lastChange());
    ++next;
    // In pieces: a step may hold the intake of ten thousand proposals.
    while (true) {
        QList<Change> changes;
        {
            Statement rows(m_connection,
                           u"SELECT id, tbl, action, row_id, before FROM journal_change "
                           "WHERE step_id = ? AND id < ? ORDER BY id DESC LIMIT 2000"_s);
            qint64 lowest = next;
            NGHISU_TRY(rows.run(step, next));
            while (rows.next()) {
                lowest = rows.integer(0);
                changes.append({rows.text(1), rows.text(2), rows.integer(3), rows.text(4)});
            }
            NGHISU_TRY(rows.done());
            next = lowest;
        }
        if (changes.isEmpty())
            return {};
        for (const Change& change : std::as_const(changes)) {
            // Statements are made from the schema, never from what the journal holds.
            const auto inverse = m_inverses.constFind(change.table);
            if (inverse == m_inverses.constEnd())
                return Error{ErrorCode::DamagedFile, m_connection.path(), change.table};
            if (change.action == "insert"_L1) {
                Statement undoInsert(m_connection, inverse->ofInsert);
                NGHISU_TRY(undoInsert.run(change.row));
            } else if (change.action == "update"_L1) {
                Statement undoUpdate(m_connection, inverse->ofUpdate);
                NGHISU_TRY(undoUpdate.run(change.before, change.row));
            } else {
                Statement undoDelete(m_connection, inverse->ofDelete);
                NGHISU_TRY(undoDelete.run(change.before));
            }
        }
    }
}

Journal::Inverse Journal::inverseFor(const QString& table, const QStringList& columns)
{
    // The row as it was is one value, bound once: Qt's driver takes no placeholder twice.
    QStringList values;
    for (qsizetype i = 0; i < columns.size(); ++i)
        values.append(u"json_extract(was, '$[%1]')"_s.replace("%1"_L1, QString::number(i)));
    const QString names = columns.join(", "_L1);
    const QString before = "SELECT "_L1 + values.join(", "_L1) + " FROM (SELECT ? AS was)"_L1;
    return {u"DELETE FROM main.%1 WHERE id = ?"_s.arg(table),
            "UPDATE main."_L1 + table + " SET ("_L1 + names + ") = ("_L1 + before
                + ") WHERE id = ?"_L1,
            "INSERT INTO main."_L1 + table + " ("_L1 + names + ") "_L1 + before};
}

Result<QList<JournalStep>> Journal::history(ProposalId proposal, int limit) const
{
    QList<JournalStep> steps;
    const QString all = u"SELECT %1 FROM journal_step WHERE state = 'done' "
                        "ORDER BY id DESC LIMIT ?"_s.arg(StepColumns);
    const QString own =
        u"SELECT %1 FROM journal_step WHERE state = 'done' AND id IN "
        "(SELECT step_id FROM journal_change WHERE owner_id = ?) ORDER BY id DESC LIMIT ?"_s.arg(
            StepColumns);
    Statement rows(m_connection, proposal.isValid() ? own : all);
    if (proposal.isValid())
        NGHISU_TRY(rows.run(proposal, limit));
    else
        NGHISU_TRY(rows.run(limit));
    while (rows.next())
        steps.append(stepOf(rows));
    NGHISU_TRY(rows.done());
    return steps;
}

}  // namespace nghisu
