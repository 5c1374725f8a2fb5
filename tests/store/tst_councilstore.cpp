// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/councilstore.h"
#include "store/schema.h"
#include "store/sqlscript.h"
#include "store/statement.h"
#include "support/golden.h"
#include "support/tempcouncil.h"

#include <QFile>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

ErrorCode openError(const QString& path, Access access = Access::ReadWrite)
{
    static const TestClock clock;
    const auto opened = CouncilFile::open(path, access, clock);
    return opened ? ErrorCode::Internal : opened.error().code;
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("could not write %s", qPrintable(path));
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> fillNothing(Connection&)
{
    return {};
}

QString schemaOf(const QString& path)
{
    const auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    Statement rows(**connection, u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL "
                                 "AND name NOT LIKE 'sqlite_%' ORDER BY type, name"_s);
    if (!rows.run())
        return {};
    QStringList statements;
    while (rows.next())
        statements.append(rows.text(0) + u';');
    return statements.join(u"\n\n"_s) + u'\n';
}

}  // namespace

class TestCouncilStore : public QObject {
    Q_OBJECT

private slots:
    void splitsScripts()
    {
        QCOMPARE(splitSqlScript(u"CREATE TABLE a (x TEXT DEFAULT ';'); -- no; comment\n"
                                "CREATE TRIGGER t AFTER INSERT ON a BEGIN\n"
                                "  SELECT CASE WHEN 1 THEN 2 END; DELETE FROM a; END;\n"
                                "/* ; */ SELECT \"a;b\", [c;d], 'it''s;'"_s)
                     .size(),
                 3);
        QCOMPARE(splitSqlScript(u" ;; -- nothing\n"_s), QStringList());
    }

    // What a file is, statement by statement, in every schema that a program ever wrote. A change of
    // schema is a new script, and the golden files of the earlier ones stay.
    void schemasAreGolden()
    {
        QTemporaryDir folder;
        for (int number = 1; number <= schema::newest(); ++number) {
            const QString path = folder.filePath(u"%1.nghisu"_s.arg(number));
            {
                const auto connection = Connection::open(path, Connection::Mode::Create);
                QVERIFY(connection && schema::migrate(**connection, number));
            }
            const QString golden = QStringLiteral(NGHISU_SOURCE_DIR "/tests/golden/schema-%1.sql")
                                       .arg(number, 3, 10, QLatin1Char('0'));
            const QString difference = goldenDifference(golden, schemaOf(path).toUtf8());
            QVERIFY2(difference.isEmpty(), qPrintable(difference));
        }
    }

    void migratedIsTheSameAsFresh()
    {
        QTemporaryDir folder;
        const QString fresh = folder.filePath(u"fresh.nghisu"_s);
        QVERIFY(councilstore::create(fresh, fillNothing));
        for (int start = 0; start < schema::newest(); ++start) {
            const QString path = folder.filePath(u"from%1.nghisu"_s.arg(start));
            const auto connection = Connection::open(path, Connection::Mode::Create);
            QVERIFY(connection);
            QVERIFY(schema::migrate(**connection, start));
            QVERIFY(schema::migrate(**connection));
            QCOMPARE(schemaOf(path), schemaOf(fresh));
        }
    }

    void saysWhatAFileIs()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.nghisu"_s);
        QCOMPARE(openError(path), ErrorCode::FileNotFound);
        QCOMPARE(openError(folder.path()), ErrorCode::FileUnreadable);
        writeFile(path, {});
        QCOMPARE(openError(path), ErrorCode::NotACouncilFile);
        writeFile(path, QByteArray(5000, 'x'));
        QCOMPARE(openError(path), ErrorCode::NotACouncilFile);
        QCOMPARE(readFile(path), QByteArray(5000, 'x'));
        QFile::remove(path);
        QCOMPARE(runSql(path, u"CREATE TABLE music (title TEXT)"_s), QString());
        QCOMPARE(openError(path), ErrorCode::ForeignDatabase);
    }

    void createsNothingOverAFile()
    {
        TempCouncil council;
        const auto again = councilstore::create(council.path(), fillNothing);
        QCOMPARE(again.error().code, ErrorCode::FileExists);
        QCOMPARE(
            councilstore::create(council.folder() + u"/none/x.nghisu"_s, fillNothing).error().code,
            ErrorCode::FolderNotFound);
    }

    void findsDamage()
    {
        TempCouncil council;
        for (int i = 0; i < 200; ++i)
            council.add(u"Kiến nghị số %1 về dữ liệu dùng chung"_s.arg(i));
        council.close();
        const QByteArray whole = readFile(council.path());
        QVERIFY(whole.size() > 50'000);

        writeFile(council.path(), whole.left(whole.size() / 2));
        QCOMPARE(openError(council.path()), ErrorCode::DamagedFile);
        writeFile(council.path(), whole.left(50));
        QCOMPARE(openError(council.path()), ErrorCode::NotACouncilFile);

        // Overwritten somewhere in the middle: never a crash, and whatever opens passes its check
        // or says what is wrong.
        for (int offset = 4096; offset + 4096 < whole.size(); offset += 8192) {
            QByteArray bytes = whole;
            bytes.replace(offset, 2048, QByteArray(2048, '\x5a'));
            writeFile(council.path(), bytes);
            const auto opened =
                CouncilFile::open(council.path(), Access::ReadWrite, council.clock());
            if (!opened)
                QCOMPARE(opened.error().code, ErrorCode::DamagedFile);
        }
    }

    void newerFilesOpenReadOnly()
    {
        TempCouncil council;
        council.add(u"Một"_s);
        council.close();
        QCOMPARE(runSql(council.path(), u"PRAGMA user_version = 999"_s), QString());
        const QByteArray before = readFile(council.path());
        {
            const auto file = CouncilFile::open(council.path(), Access::ReadWrite, council.clock());
            QVERIFY(file);
            QVERIFY((*file)->isReadOnly());
            QCOMPARE((*file)->readOnlyReason(), ErrorCode::NewerSchema);
            QVERIFY((*file)->record(council.meeting()));
        }
        QCOMPARE(readFile(council.path()), before);
    }

    void oneWriterAtATime()
    {
        TempCouncil council;
        QCOMPARE(openError(council.path()), ErrorCode::FileInUse);
        const auto reader = CouncilFile::open(council.path(), Access::ReadOnly, council.clock());
        QVERIFY(reader);
        council.add(u"Một"_s);
        QCOMPARE(*(*reader)->read().proposals.count(council.meeting()), 1);
    }

    void readsWhereItCannotWrite()
    {
        TempCouncil council;
        council.add(u"Một"_s);
        council.close();
        // What closing leaves is one file.
        QCOMPARE(QDir(council.folder()).entryList(QDir::Files), QStringList{u"council.nghisu"_s});
        QFile::setPermissions(council.path(), QFile::ReadOwner);
        QFile probe(council.path());
        if (probe.open(QIODevice::ReadWrite))
            QSKIP("this user may write to read-only files");
        const auto file = CouncilFile::open(council.path(), Access::ReadWrite, council.clock());
        QVERIFY(file);
        QCOMPARE((*file)->readOnlyReason(), ErrorCode::ReadOnly);
    }

    void readOnlyRefusesEveryChange()
    {
        TempCouncil council;
        council.add(u"Một"_s);
        council.close();
        const auto file = CouncilFile::open(council.path(), Access::ReadOnly, council.clock());
        QVERIFY(file);
        const auto refused =
            (*file)->perform(u"x"_s, {}, [](Repositories&) -> Result<void> { return {}; });
        QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
        QCOMPARE((*file)->undo().error().code, ErrorCode::ReadOnly);
    }

    void backsUpAWholeCopy()
    {
        TempCouncil council;
        council.add(u"Một"_s);
        const QString copy = council.folder() + u"/copy.nghisu"_s;
        QVERIFY(council.file().backUp(copy));
        council.add(u"Hai"_s);
        QVERIFY(council.file().backUp(copy));
        const auto file = CouncilFile::open(copy, Access::ReadOnly, council.clock());
        QVERIFY(file);
        QCOMPARE(*(*file)->read().proposals.count(council.meeting()), 2);
        QVERIFY(!QFile::exists(copy + u".old"_s) && !QFile::exists(copy + u".new"_s));
        QCOMPARE(council.file().backUp(council.folder() + u"/none/copy"_s).error().code,
                 ErrorCode::FolderNotFound);
    }

    void failedStepKeepsNothing()
    {
        TempCouncil council;
        const QStringList before = dump(council.path());
        const auto failed = council.file().perform(
            u"meeting.add"_s, {}, [](Repositories& repositories) -> Result<void> {
                Meeting meeting;
                meeting.title = u"Họp"_s;
                if (const auto added = repositories.council.insertMeeting(meeting); !added)
                    return added.error();
                return Error{ErrorCode::Cancelled, {}};
            });
        QCOMPARE(failed.error().code, ErrorCode::Cancelled);
        QCOMPARE(dump(council.path()), before);
        council.add(u"Một"_s);
        QCOMPARE(council.texts().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCouncilStore)
#include "tst_councilstore.moc"
