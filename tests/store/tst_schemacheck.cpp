// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/voting.h"
#include "store/connection.h"
#include "store/schema.h"
#include "store/schemacheck.h"
#include "store/sqlscript.h"
#include "support/tempcouncil.h"

#include <QFile>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Puts a statement of the schema in place of another, as only a hand that means it can.
void rewrite(const QString& path, const QString& name, const QString& from, const QString& to)
{
    const auto connection = Connection::open(path, Connection::Mode::Create);
    QVERIFY(connection);
    QVERIFY((*connection)->execute(u"PRAGMA writable_schema = ON"_s));
    QVERIFY(
        (*connection)
            ->execute(
                u"UPDATE sqlite_schema SET sql = replace(sql, '%2', '%3') WHERE name = '%1'"_s.arg(
                    name, from, to)));
}

QStringList findingsOf(const CouncilFile& file)
{
    QStringList findings;
    const auto report = file.check();
    for (const FileProblem& problem : report->problems)
        findings.append(problem.code + u": "_s + problem.detail);
    return findings;
}

}  // namespace

/// What a stranger's file may bring along, and what was taken out of it, is found before anything
/// of it is used.
class TestSchemaCheck : public QObject {
    Q_OBJECT

private slots:
    void knowsEachOfOurSchemas()
    {
        for (int version = 1; version <= schema::newest(); ++version) {
            const auto connection = Connection::open(u":memory:"_s, Connection::Mode::Create);
            QVERIFY(connection && schema::migrate(**connection, version));
            const QByteArray fingerprint = *schemacheck::fingerprint(**connection);
            // Where this fails after a new script: the value belongs into schemacheck.cpp.
            QCOMPARE(schemacheck::knownFingerprint(version), fingerprint);
            QCOMPARE(schemacheck::compare(**connection)->standing, schemacheck::Standing::Ours);
        }
        QVERIFY(schemacheck::knownFingerprint(0).isEmpty());
        QVERIFY(schemacheck::knownFingerprint(schema::newest() + 1).isEmpty());
    }

    void layoutMakesNoDifference()
    {
        QCOMPARE(normalisedSql(u" CREATE\r\n  TABLE a (x TEXT -- why\n  DEFAULT 'a  b'/* */)"_s),
                 u"CREATE TABLE a (x TEXT DEFAULT 'a  b' )"_s);
    }

    // Work and upkeep leave a file ours.
    void workedOnFilesAreOurs()
    {
        TempCouncil council;
        council.add(u"Một"_s);
        const QString copy = council.folder() + u"/copy.nghisu"_s;
        QVERIFY(council.file().backUp(copy));
        council.close();
        QCOMPARE(runSql(council.path(), u"ANALYZE"_s), QString());
        QCOMPARE(runSql(council.path(), u"VACUUM"_s), QString());
        for (const QString& path : {council.path(), copy}) {
            const auto file = CouncilFile::open(path, Access::ReadWrite, council.clock());
            QVERIFY(file);
            QVERIFY(!(*file)->isReadOnly());
            QVERIFY((*file)->check()->isOk());
        }
    }

    void alteredFilesAreOnlyRead_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("finding");
        QTest::addRow("a rule taken out") << u"DROP TRIGGER poll_count_update"_s
                                          << u"schema: trigger poll_count_update: missing"_s;
        QTest::addRow("a trigger put in") << u"CREATE TRIGGER extra AFTER INSERT ON proposal BEGIN "
                                             "UPDATE person SET name = 'x'; END"_s
                                          << u"schema: trigger extra: added"_s;
        QTest::addRow("a view put in")
            << u"CREATE VIEW extra AS SELECT * FROM person"_s << u"schema: view extra: added"_s;
        QTest::addRow("a table put in")
            << u"CREATE TABLE extra (x TEXT)"_s << u"schema: table extra: added"_s;
        QTest::addRow("an index put in")
            << u"CREATE INDEX extra ON person (name)"_s << u"schema: index extra: added"_s;
        QTest::addRow("a column put in")
            << u"ALTER TABLE person ADD COLUMN extra TEXT"_s << u"schema: table person: changed"_s;
    }

    void alteredFilesAreOnlyRead()
    {
        QFETCH(QString, sql);
        QFETCH(QString, finding);
        TempCouncil council;
        council.add(u"Kiến nghị về dữ liệu"_s);
        council.close();
        QCOMPARE(runSql(council.path(), sql), QString());
        const QByteArray before = readFile(council.path());
        {
            const auto file = CouncilFile::open(council.path(), Access::ReadWrite, council.clock());
            QVERIFY(file);
            QVERIFY((*file)->isReadOnly());
            QCOMPARE((*file)->readOnlyReason(), ErrorCode::AlteredSchema);
            // All that a reader needs works, the search and a copy too.
            QCOMPARE((*file)->record(council.meeting())->entries.size(), 1);
            QCOMPARE((*file)->read().proposals.search(council.meeting(), u"du lieu"_s)->size(), 1);
            QVERIFY((*file)->backUp(council.folder() + u"/copy.nghisu"_s));
            const auto refused =
                (*file)->perform(u"x"_s, {}, [](Repositories&) -> Result<void> { return {}; });
            QCOMPARE(refused.error().code, ErrorCode::AlteredSchema);
            QCOMPARE(findingsOf(**file), QStringList{finding});
            QCOMPARE((*file)->check()->proposals, 1);
        }
        QCOMPARE(readFile(council.path()), before);
        QCOMPARE(QDir(council.folder()).entryList({u"council*"_s}, QDir::Files),
                 QStringList{u"council.nghisu"_s});
    }

    void findsAChangedRule()
    {
        TempCouncil council;
        council.close();
        rewrite(council.path(), u"poll_figures_delete"_s, u"BEFORE DELETE"_s, u"AFTER DELETE"_s);
        rewrite(council.path(), u"poll_figures"_s, u"members >= 0"_s, u"members >= -9"_s);
        const auto file = CouncilFile::open(council.path(), Access::ReadWrite, council.clock());
        QVERIFY(file);
        QCOMPARE((*file)->readOnlyReason(), ErrorCode::AlteredSchema);
        QCOMPARE(findingsOf(**file),
                 QStringList({u"schema: table poll_figures: changed"_s,
                              u"schema: trigger poll_figures_delete: changed"_s}));
    }

    void strangersTablesAreNotRead_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addRow("a view in place of a table")
            << QStringList{u"ALTER TABLE citation RENAME TO kept"_s,
                           u"CREATE VIEW citation AS SELECT * FROM kept"_s};
        QTest::addRow("a table missing") << QStringList{u"DROP TABLE citation"_s};
        QTest::addRow("a column missing")
            << QStringList{u"ALTER TABLE citation DROP COLUMN length"_s};
        QTest::addRow("a computed column")
            << QStringList{u"ALTER TABLE citation DROP COLUMN length"_s,
                           u"ALTER TABLE citation ADD COLUMN length INTEGER AS (start + 1)"_s};
        QTest::addRow("a virtual table in place of a table") << QStringList{
            u"DROP TABLE citation"_s, u"CREATE VIRTUAL TABLE citation USING fts5 "
                                      "(id, proposal_id, canonical, start, length)"_s};
    }

    void strangersTablesAreNotRead()
    {
        QFETCH(QStringList, statements);
        TempCouncil council;
        council.close();
        for (const QString& statement : statements)
            QCOMPARE(runSql(council.path(), statement), QString());
        const QByteArray before = readFile(council.path());
        for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
            const auto file = CouncilFile::open(council.path(), access, council.clock());
            QVERIFY(!file);
            QCOMPARE(file.error().code, ErrorCode::ForeignSchema);
            QVERIFY(file.error().technical.contains(u"table citation"_s));
        }
        QCOMPARE(readFile(council.path()), before);
    }

    // A newer program may have added what it likes; it is read, and trusted with nothing.
    void newerFilesAreReadWithoutTrust()
    {
        TempCouncil council;
        council.add(u"Một"_s);
        council.close();
        QCOMPARE(runSql(council.path(), u"CREATE TABLE later (x TEXT CHECK (json_valid(x)))"_s),
                 QString());
        QCOMPARE(runSql(council.path(), u"PRAGMA user_version = %1"_s.arg(schema::newest() + 1)),
                 QString());
        {
            const auto file = CouncilFile::open(council.path(), Access::ReadWrite, council.clock());
            QVERIFY(file);
            QCOMPARE((*file)->readOnlyReason(), ErrorCode::NewerSchema);
            QCOMPARE((*file)->record(council.meeting())->entries.size(), 1);
            QVERIFY((*file)->check()->isOk());
        }
        QCOMPARE(runSql(council.path(), u"DROP TABLE citation"_s), QString());
        const auto file = CouncilFile::open(council.path(), Access::ReadWrite, council.clock());
        QCOMPARE(file.error().code, ErrorCode::ForeignSchema);
    }

    // An impossible version is a strange one, and no reason to fall over.
    void impossibleVersionsAreNewer()
    {
        TempCouncil council;
        council.close();
        QCOMPARE(runSql(council.path(), u"PRAGMA user_version = -5"_s), QString());
        const auto file = CouncilFile::open(council.path(), Access::ReadWrite, council.clock());
        QVERIFY(file);
        QCOMPARE((*file)->readOnlyReason(), ErrorCode::NewerSchema);
    }

    // What is only read is shown as if it were up to date, and stays as old as it is.
    void olderFilesAreReadFromACopy()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"old.nghisu"_s);
        QCOMPARE(runSql(path, u"PRAGMA application_id = %1"_s.arg(schema::ApplicationId)),
                 QString());
        const QByteArray before = readFile(path);
        const TestClock clock;
        const auto file = CouncilFile::open(path, Access::ReadOnly, clock);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().technical));
        QCOMPARE((*file)->path(), path);
        QVERIFY((*file)->isReadOnly());
        QCOMPARE((*file)->read().council.meetings()->size(), 0);
        QCOMPARE(readFile(path), before);
    }
};

QTEST_GUILESS_MAIN(TestSchemaCheck)
#include "tst_schemacheck.moc"
