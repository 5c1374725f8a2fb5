// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "base/try.h"
#include "store/connection.h"
#include "store/jsonlist.h"
#include "store/schema.h"
#include "store/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <limits>

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
const QString QualifiedStepColumns = u"journal_step.id, op, args, at, author, barrier"_s;

// What belongs to one of these and goes with it (ON DELETE CASCADE). When the whole of it is new in a
// step, taking back the one row takes back all: what belongs to it need not be written down.
const std::array Owners{"proposal"_L1, "submission"_L1, "revision"_L1, "poll"_L1, "body"_L1};

// Above every id: nothing is new.
constexpr qint64 NoId = std::numeric_limits<qint64>::max();

// The row as JSON, each column in order: "json_array(OLD.id, OLD.text)".
QString rowAsJson(const QStringList& columns)
{
    QStringList fields;
    for (const QString& column : columns)
        fields.append("OLD."_L1 + column);
    return "json_array("_L1 + fields.join(", "_L1) + u')';
}

QString proposalColumn(const QString& table, const QStringList& columns)
{
    if (table == "proposal"_L1)
        return u"id"_s;
    return columns.contains("proposal_id"_L1) ? u"proposal_id"_s : QString();
}

// The condition under which an inserted row is to be written down: its owner is not new.
Result<QString> ownerIsOld(Connection& connection, const QString& table)
{
    Statement keys(connection, u"SELECT \"table\", \"from\" FROM pragma_foreign_key_list(?) "
                               "WHERE on_delete = 'CASCADE'"_s);
    NGHISU_TRY(keys.run(table));
    QString condition = u"TRUE"_s;
    while (keys.next()) {
        const QString owner = keys.text(0);
        if (owner != table && std::find(Owners.begin(), Owners.end(), owner) != Owners.end())
            condition = u"coalesce(NEW.%1, 0) < first_%2"_s.arg(keys.text(1), owner);
    }
    NGHISU_TRY(keys.done());
    return condition;
}

}  // namespace

Result<void> Journal::attach()
{
    // The step that is being written, and from which ids on its rows are new. No row before the first
    // step: what a file begins with is none.
    QStringList columns;
    QStringList fresh;
    QStringList nothingFresh;
    QStringList updates{u"step_id = excluded.step_id"_s};
    for (const QLatin1StringView owner : Owners) {
        const QString column = "first_"_L1 + owner;
        columns.append(column + " INTEGER"_L1);
        fresh.append(u"(SELECT coalesce(max(id), 0) + 1 FROM main.%1)"_s.arg(owner));
        nothingFresh.append(QString::number(NoId));
        updates.append(u"%1 = excluded.%1"_s.arg(column));
    }
    const QString set = u"INSERT INTO temp.journal_current VALUES (1, ?, %1) "
                        "ON CONFLICT (id) DO UPDATE SET %2"_s;
    m_beginSql = set.arg(fresh.join(", "_L1), updates.join(", "_L1));
    // What a replay brings back had been there before.
    m_replaySql = set.arg(nothingFresh.join(", "_L1), updates.join(", "_L1));
    NGHISU_TRY(m_connection.execute(
        u"CREATE TEMP TABLE journal_current (id INTEGER PRIMARY KEY, step_id INTEGER, %1)"_s.arg(
            columns.join(", "_L1))));
    for (const QString& table : schema::journaledTables()) {
        NGHISU_TRY_VALUE(const QList<Column> own, columnsOf(table));
        m_inverses.insert(table, inverseFor(table, own));
        NGHISU_TRY(makeTriggers(table, own));
    }
    return {};
}

Result<QList<Journal::Column>> Journal::columnsOf(const QString& table) const
{
    Statement rows(m_connection, u"SELECT name, dflt_value FROM pragma_table_info(?)"_s);
    NGHISU_TRY(rows.run(table));
    QList<Column> columns;
    while (rows.next())
        columns.append({rows.text(0), rows.isNull(1) ? u"NULL"_s : rows.text(1)});
    NGHISU_TRY(rows.done());
    return columns;
}

Result<void> Journal::makeTriggers(const QString& table, const QList<Column>& columns)
{
    QStringList names;
    QStringList differences;
    for (const Column& column : columns) {
        names.append(column.name);
        differences.append(u"OLD.%1 IS NOT NEW.%1"_s.arg(column.name));
    }
    const QString proposal = proposalColumn(table, names);
    const auto proposalOf = [&](QLatin1StringView row) {
        return proposal.isEmpty() ? u"NULL"_s : row + u'.' + proposal;
    };
    const auto trigger = [&](QLatin1StringView action, const QString& when, const QString& values,
                             const QString& condition) {
        return m_connection.execute(
            u"CREATE TEMP TRIGGER journal_%1_%2 AFTER %2 ON main.%1 %3 BEGIN "
            "INSERT INTO journal_change (step_id, tbl, action, row_id, before, owner_id) "
            "SELECT step_id, '%1', '%2', %4 FROM temp.journal_current WHERE %5; END"_s.arg(
                table, action, when, values, condition));
    };
    NGHISU_TRY_VALUE(const QString old, ownerIsOld(m_connection, table));
    NGHISU_TRY(trigger("insert"_L1, {}, "NEW.id, NULL, "_L1 + proposalOf("NEW"_L1), old));
    NGHISU_TRY(trigger("update"_L1, "WHEN "_L1 + differences.join(" OR "_L1),
                       "NEW.id, "_L1 + rowAsJson(names) + ", "_L1 + proposalOf("NEW"_L1),
                       u"TRUE"_s));
    return trigger("delete"_L1, {},
                   "OLD.id, "_L1 + rowAsJson(names) + ", "_L1 + proposalOf("OLD"_L1), u"TRUE"_s);
}

Result<std::optional<JournalStep>> Journal::stepIn(const QString& state, const QString& order) const
{
    Statement row(m_connection, u"SELECT %1 FROM journal_step WHERE state = ? "
                                "ORDER BY id %2 LIMIT 1"_s.arg(StepColumns, order));
    NGHISU_TRY(row.run(state));
    std::optional<JournalStep> step;
    if (row.next())
        step = stepOf(row);
    NGHISU_TRY(row.done());
    return step;
}

Result<void> Journal::readTip()
{
    if (m_tip)
        return {};
    Tip tip;
    NGHISU_TRY_VALUE(tip.lastChange, m_connection.number(u"SELECT max(id) FROM journal_change"_s));
    NGHISU_TRY_VALUE(tip.done, stepIn(u"done"_s, u"DESC"_s));
    NGHISU_TRY_VALUE(tip.undone, stepIn(u"undone"_s, u"ASC"_s));
    if (tip.done)
        tip.doneArgs = toJson(tip.done->args);
    m_tip = tip;
    return {};
}

void Journal::abandon()
{
    m_current = {};
    m_tip.reset();
}

// From here on the triggers write under the step.
Result<void> Journal::write(StepId step, const QString& sql)
{
    Statement current(m_connection, sql);
    return current.run(step);
}

Result<StepId> Journal::begin(const Writing& writing)
{
    m_touch = {};
    NGHISU_TRY(readTip());
    m_current = {{}, writing.op, writing.args, writing.at, writing.author, writing.barrier};
    const QString args = toJson(writing.args);
    const std::optional<JournalStep>& last = m_tip->done;
    const bool joins = writing.joinTyping && last && !m_tip->undone && !last->barrier
                    && last->op == writing.op && last->author == writing.author
                    && m_tip->doneArgs == args && last->at.secsTo(writing.at) >= 0
                    && last->at.secsTo(writing.at) <= TypingSeconds;
    if (joins) {
        Statement touch(m_connection, u"UPDATE journal_step SET at = ? WHERE id = ?"_s);
        NGHISU_TRY(touch.run(writing.at, last->id));
        m_current.id = last->id;
    } else {
        if (m_tip->undone)
            NGHISU_TRY(m_connection.execute(
                u"UPDATE journal_step SET state = 'dropped' WHERE state = 'undone'"_s));
        Statement insert(m_connection,
                         u"INSERT INTO journal_step (op, args, at, author, barrier, first_change) "
                         "VALUES (?, ?, ?, ?, ?, ?)"_s);
        NGHISU_TRY(insert.run(writing.op, args, writing.at, writing.author, writing.barrier,
                              m_tip->lastChange + 1));
        m_current.id = StepId(insert.insertedId());
    }
    m_tip->doneArgs = args;
    NGHISU_TRY(write(m_current.id, m_beginSql));
    return m_current.id;
}

Result<bool> Journal::end()
{
    const JournalStep step = std::exchange(m_current, {});
    NGHISU_TRY(readTouch(m_tip->lastChange));
    if (!step.barrier && m_touch.tables.isEmpty()) {
        m_tip.reset();
        return false;
    }
    Statement mark(m_connection, u"UPDATE journal_step SET last_change = ? WHERE id = ?"_s);
    NGHISU_TRY(mark.run(m_tip->lastChange, step.id));
    m_tip->done = step;
    m_tip->undone.reset();
    return true;
}

// What was written down behind change `after`. Moves the tip to the last of it.
Result<void> Journal::readTouch(qint64 after)
{
    m_touch = {};
    Statement rows(m_connection,
                   u"SELECT id, tbl, owner_id, tbl = 'proposal' AND (action <> 'update' OR "
                   "json_extract(before, '$[1]', '$[2]', '$[5]', '$[6]') IS NOT "
                   "(SELECT json_array(meeting_id, parent_id, order_key, issued_number) "
                   "FROM proposal WHERE id = row_id)) "
                   "FROM journal_change WHERE id > ? ORDER BY id"_s);
    NGHISU_TRY(rows.run(after));
    while (rows.next()) {
        m_tip->lastChange = rows.integer(0);
        m_touch.tables.insert(rows.text(1));
        if (!rows.isNull(2))
            m_touch.proposals.insert(rows.id<ProposalId>(2));
        m_touch.order = m_touch.order || rows.small(3) != 0;
    }
    return rows.done();
}

Result<std::optional<JournalStep>> Journal::undoStep()
{
    NGHISU_TRY(readTip());
    return m_tip->done;
}

Result<std::optional<JournalStep>> Journal::redoStep()
{
    NGHISU_TRY(readTip());
    return m_tip->undone;
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
    NGHISU_TRY(readTip());
    const qint64 last = m_tip->lastChange;
    // Rows come back parents before or after their children; keys are checked at the commit.
    NGHISU_TRY(m_connection.execute(u"PRAGMA defer_foreign_keys = ON"_s));
    NGHISU_TRY(write(step, m_replaySql));
    NGHISU_TRY_VALUE(const Changes replayed, changesOf(step));
    NGHISU_TRY(replay(replayed));
    NGHISU_TRY(readTouch(last));
    {
        Statement remove(m_connection, u"DELETE FROM journal_change WHERE id BETWEEN ? AND ?"_s);
        NGHISU_TRY(remove.run(replayed.first, replayed.last));
    }
    Statement turned(m_connection, u"UPDATE journal_step SET state = ?, first_change = ?, "
                                   "last_change = ? WHERE id = ?"_s);
    NGHISU_TRY(turned.run(state, last + 1, m_tip->lastChange, step));
    // Another step stands at the end now; it is read when it is next asked for.
    m_tip.reset();
    return {};
}

Result<Journal::Changes> Journal::changesOf(StepId step) const
{
    Statement row(m_connection,
                  u"SELECT first_change, last_change FROM journal_step WHERE id = ?"_s);
    NGHISU_TRY(row.run(step));
    Changes changes;
    if (row.next())
        changes = {row.integer(0), row.integer(1)};
    NGHISU_TRY(row.done());
    return changes;
}

// Takes changes back, the latest first.
Result<void> Journal::replay(Changes changes)
{
    struct Change {
        QString table;
        QString action;
        qint64 row;
        QString before;
    };
    // In pieces: a step may hold the intake of ten thousand proposals.
    for (qint64 next = changes.last; next >= changes.first;) {
        QList<Change> piece;
        {
            Statement rows(m_connection,
                           u"SELECT id, tbl, action, row_id, before FROM journal_change "
                           "WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 2000"_s);
            NGHISU_TRY(rows.run(changes.first, next));
            next = changes.first - 1;
            while (rows.next()) {
                next = rows.integer(0) - 1;
                piece.append({rows.text(1), rows.text(2), rows.integer(3), rows.text(4)});
            }
            NGHISU_TRY(rows.done());
        }
        for (const Change& change : std::as_const(piece)) {
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
    return {};
}

Journal::Inverse Journal::inverseFor(const QString& table, const QList<Column>& columns)
{
    // The row as it was is one value, bound once: Qt's driver takes no placeholder twice.
    QStringList names;
    QStringList values;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        names.append(columns[i].name);
        values.append(u"iif(json_array_length(was) > %1, json_extract(was, '$[%1]'), %2)"_s.arg(
            QString::number(i), columns[i].ifMissing));
    }
    const QString list = names.join(", "_L1);
    const QString before = "SELECT "_L1 + values.join(", "_L1) + " FROM (SELECT ? AS was)"_L1;
    return {u"DELETE FROM main.%1 WHERE id = ?"_s.arg(table),
            "UPDATE main."_L1 + table + " SET ("_L1 + list + ") = ("_L1 + before
                + ") WHERE id = ?"_L1,
            "INSERT INTO main."_L1 + table + " ("_L1 + list + ") "_L1 + before};
}

Result<QList<JournalStep>> Journal::history(const Wanted& wanted, int limit) const
{
    // An op is a fixed key: its beginning needs no escaping.
    const QString all = u"SELECT %1 FROM journal_step WHERE state = 'done' AND id < ? "
                        "AND author = coalesce(nullif(?, ''), author) "
                        "AND EXISTS (SELECT 1 FROM json_each(?) WHERE op GLOB value || '*') "
                        "%2 ORDER BY id DESC LIMIT ?"_s;
    const QString own = u"AND id IN (SELECT step_id FROM journal_change WHERE owner_id = ?)"_s;
    const QString ops = asJson(wanted.ops.isEmpty() ? QStringList{QString()} : wanted.ops);
    const qint64 before = wanted.before.isValid() ? wanted.before.value() : NoId;
    Statement rows(m_connection, all.arg(StepColumns, wanted.proposal.isValid() ? own : QString()));
    if (wanted.proposal.isValid())
        NGHISU_TRY(rows.run(before, wanted.author, ops, wanted.proposal, limit));
    else
        NGHISU_TRY(rows.run(before, wanted.author, ops, limit));
    QList<JournalStep> steps;
    while (rows.next())
        steps.append(stepOf(rows));
    NGHISU_TRY(rows.done());
    return steps;
}

Result<QStringList> Journal::authors() const
{
    Statement rows(m_connection, u"SELECT DISTINCT author FROM journal_step "
                                 "WHERE state = 'done' AND author <> ''"_s);
    NGHISU_TRY(rows.run());
    QStringList names;
    while (rows.next())
        names.append(rows.text(0));
    NGHISU_TRY(rows.done());
    return names;
}

Result<QList<ProposalId>> Journal::touchedBy(StepId step, int limit) const
{
    NGHISU_TRY_VALUE(const Changes changes, changesOf(step));
    Statement rows(m_connection, u"SELECT DISTINCT owner_id FROM journal_change "
                                 "WHERE id BETWEEN ? AND ? AND owner_id IS NOT NULL LIMIT ?"_s);
    NGHISU_TRY(rows.run(changes.first, changes.last, limit));
    QList<ProposalId> proposals;
    while (rows.next())
        proposals.append(rows.id<ProposalId>(0));
    NGHISU_TRY(rows.done());
    return proposals;
}

Result<QList<Journal::Before>> Journal::textsBefore(ProposalId proposal,
                                                    const QString& column) const
{
    Statement rows(m_connection,
                   u"SELECT %1, json_extract(before, '$[' || (SELECT cid FROM "
                   "pragma_table_info('proposal') WHERE name = ?) || ']') FROM journal_change "
                   "JOIN journal_step ON journal_step.id = step_id WHERE owner_id = ? "
                   "AND tbl = 'proposal' AND action = 'update' AND state = 'done' "
                   "ORDER BY journal_change.id DESC"_s.arg(QualifiedStepColumns));
    NGHISU_TRY(rows.run(column, proposal));
    QList<Before> texts;
    while (rows.next())
        texts.append({stepOf(rows), rows.text(6)});
    NGHISU_TRY(rows.done());
    return texts;
}

Result<std::optional<JournalStep>> Journal::makingStep(ProposalId proposal) const
{
    Statement rows(
        m_connection,
        u"SELECT %1 FROM journal_change JOIN journal_step ON journal_step.id = step_id "
        "WHERE owner_id = ? AND tbl = 'proposal' AND action = 'insert' "
        "AND state = 'done' ORDER BY journal_change.id LIMIT 1"_s.arg(QualifiedStepColumns));
    NGHISU_TRY(rows.run(proposal));
    std::optional<JournalStep> step;
    if (rows.next())
        step = stepOf(rows);
    NGHISU_TRY(rows.done());
    return step;
}

}  // namespace nghisu
