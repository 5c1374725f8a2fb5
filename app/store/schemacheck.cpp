// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schemacheck.h"

#include "base/try.h"
#include "store/connection.h"
#include "store/schema.h"
#include "store/sqlscript.h"
#include "store/statement.h"

#include <QCryptographicHash>
#include <QMap>

#include <algorithm>
#include <array>

namespace nghisu::schemacheck {

using namespace Qt::StringLiterals;

namespace {

// After a new script tst_schemacheck says what belongs here.
constexpr std::array KnownFingerprints = {
    "12992dfe4cb838dbd1e447ec9bd9a593101b79ed85b1e705e9144bcf24df18f6",
    "93b6da06112123f02e796a5d43f600e5779f9b6ca643754c84c9cc072d981a9f",
    "8bf69f9497535d41e5e2503bdfe19ec016ae0231a0bc4d1937105a26eb6e6dde",
    "fa02e3c7efdc8ea9b4c0f9be1f3e96670c1d7d49543284b00b01c24d7c800cfc",
    "016c2ad0f1969aa8785ce178ef1022024d6ed8819fb8a33672e5b0fb833969fd",
    "e1f242197b847a67096addc5fe1343f00d5b280d7ea069c26fb385c2564b82f9",
    "66f5fe5e2ea70afbd1a02c84fd6c16ad57b37fc47e87332eb1b44b82fa000569",
    "6baed0d054ee4d12dd1a737f4bfe6c07897a7b5ded2f971556681d63c63f3fa8",
    "249271018c01cfff70ea3532d2436e792fd7bb45854449883b156002b81b5ffa",
};

struct SchemaObject {
    QString table;  // that it belongs to
    QString sql;

    bool operator==(const SchemaObject&) const = default;
};
/// By "trigger poll_event_delete": type and name.
using Objects = QMap<QString, SchemaObject>;

constexpr QLatin1StringView TablePrefix{"table "};

bool isVirtual(const SchemaObject& object)
{
    return object.sql.startsWith("CREATE VIRTUAL TABLE"_L1, Qt::CaseInsensitive);
}

// FTS5 makes these tables by itself (sqlite.org/fts5.html, 9), in words that are its own.
void leaveOutWordsOfFts(Objects& objects)
{
    QStringList shadows;
    for (auto object = objects.cbegin(); object != objects.cend(); ++object) {
        if (!isVirtual(*object))
            continue;
        for (const auto part : {"_data"_L1, "_idx"_L1, "_docsize"_L1, "_config"_L1, "_content"_L1})
            shadows.append(object.key() + part);
    }
    for (const QString& shadow : std::as_const(shadows)) {
        const auto object = objects.find(shadow);
        if (object != objects.end() && object->sql.startsWith("CREATE TABLE "_L1))
            object->sql = u"CREATE TABLE"_s;
    }
}

Result<Objects> objectsOf(Connection& connection)
{
    Objects objects;
    // Statistics and sequences are SQLite's own; whether there are any says nothing.
    Statement rows(connection, u"SELECT type, name, tbl_name, sql FROM sqlite_schema "
                               "WHERE NOT (type = 'table' AND (name GLOB 'sqlite_stat[0-9]' "
                               "OR name = 'sqlite_sequence'))"_s);
    NGHISU_TRY(rows.run());
    while (rows.next()) {
        QString key = rows.text(0) + u' ' + rows.text(1);
        // Not by SQLite's hand, but a file may be made by others.
        while (objects.contains(key))
            key += " again"_L1;
        objects.insert(key, {rows.text(2), normalisedSql(rows.text(3))});
    }
    NGHISU_TRY(rows.done());
    leaveOutWordsOfFts(objects);
    return objects;
}

QByteArray fingerprintOf(const Objects& objects)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QString& text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    };
    for (auto object = objects.cbegin(); object != objects.cend(); ++object) {
        add(object.key());
        add(object->table);
        add(object->sql);
    }
    return hash.result().toHex();
}

QStringList differencesBetween(const Objects& ours, const Objects& theirs)
{
    QStringList differences;
    for (auto object = ours.cbegin(); object != ours.cend(); ++object) {
        const auto found = theirs.constFind(object.key());
        if (found == theirs.cend())
            differences.append(object.key() + ": missing"_L1);
        else if (*found != *object)
            differences.append(object.key() + ": changed"_L1);
    }
    for (auto object = theirs.cbegin(); object != theirs.cend(); ++object) {
        if (!ours.contains(object.key()))
            differences.append(object.key() + ": added"_L1);
    }
    return differences;
}

// Hidden and computed columns are not among them.
Result<QStringList> columnsOf(Connection& connection, const QString& table)
{
    QStringList columns;
    Statement rows(connection, u"SELECT name FROM pragma_table_info(?)"_s);
    NGHISU_TRY(rows.run(table));
    while (rows.next())
        columns.append(rows.text(0));
    NGHISU_TRY(rows.done());
    return columns;
}

// Whether each of our tables is a table there too, of the same kind and with at least our columns.
Result<bool> holdsOurTables(Connection& connection, const Objects& theirs, Connection& model,
                            const Objects& ours)
{
    const auto beginning = [](const SchemaObject& object) {
        return object.sql.section(u'(', 0, 0).trimmed();
    };
    for (auto object = ours.cbegin(); object != ours.cend(); ++object) {
        if (!object.key().startsWith(TablePrefix))
            continue;
        const auto found = theirs.constFind(object.key());
        if (found == theirs.cend() || beginning(*found) != beginning(*object))
            return false;
        const QString table = object.key().sliced(TablePrefix.size());
        NGHISU_TRY_VALUE(const QStringList wanted, columnsOf(model, table));
        NGHISU_TRY_VALUE(const QStringList columns, columnsOf(connection, table));
        const auto isThere = [&](const QString& column) { return columns.contains(column); };
        if (!std::all_of(wanted.begin(), wanted.end(), isThere))
            return false;
    }
    return true;
}

}  // namespace

Result<Comparison> compare(Connection& connection)
{
    NGHISU_TRY_VALUE(const int version, schema::of(connection));
    NGHISU_TRY_VALUE(const Objects theirs, objectsOf(connection));
    const bool newer = version < 0 || version > schema::newest();
    if (!newer && fingerprintOf(theirs) == knownFingerprint(version))
        return Comparison{Standing::Ours, {}};

    NGHISU_TRY_VALUE(const auto model, Connection::open(u":memory:"_s, Connection::Mode::Create));
    Comparison comparison;
    if (!newer) {
        NGHISU_TRY(schema::migrate(*model, version));
        NGHISU_TRY_VALUE(const Objects ofVersion, objectsOf(*model));
        comparison.differences = differencesBetween(ofVersion, theirs);
        if (comparison.differences.isEmpty())
            return Comparison{Standing::Ours, {}};
    }
    NGHISU_TRY(schema::migrate(*model));
    NGHISU_TRY_VALUE(const Objects ours, objectsOf(*model));
    NGHISU_TRY_VALUE(const bool readable, holdsOurTables(connection, theirs, *model, ours));
    if (readable)
        comparison.standing = newer ? Standing::Newer : Standing::Altered;
    return comparison;
}

Result<void> distrust(Connection& connection)
{
    NGHISU_TRY(connection.execute(u"PRAGMA trusted_schema = OFF"_s));
    // Or checking the pages would run the file's rules.
    return connection.execute(u"PRAGMA ignore_check_constraints = ON"_s);
}

Result<QByteArray> fingerprint(Connection& connection)
{
    NGHISU_TRY_VALUE(const Objects objects, objectsOf(connection));
    return fingerprintOf(objects);
}

QByteArray knownFingerprint(int version)
{
    // The first is that of schema 1.
    const int index = version - 1;
    return index >= 0 && index < int(KnownFingerprints.size())
             ? QByteArray(KnownFingerprints[std::size_t(index)])
             : QByteArray();
}

}  // namespace nghisu::schemacheck
