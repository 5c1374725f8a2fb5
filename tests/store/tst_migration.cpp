// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/schema.h"
#include "store/statement.h"
#include "support/tempcouncil.h"

#include <QFile>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

// A file as the program that wrote schema `number` left it.
bool makeOldFile(const QString& path, int number)
{
    QFile script(QStringLiteral(NGHISU_SOURCE_DIR "/tests/golden/council-%1.sql")
                     .arg(number, 3, 10, QLatin1Char('0')));
    const auto connection = Connection::open(path, Connection::Mode::Create);
    return connection && script.open(QIODevice::ReadOnly) && schema::migrate(**connection, number)
        && (*connection)->executeScript(QString::fromUtf8(script.readAll()));
}

}  // namespace

/// Files of earlier programs, opened by this one.
class TestMigration : public QObject {
    Q_OBJECT

private slots:
    void opensAFileOfTheFirstSchema()
    {
        QTemporaryDir folder;
        TestClock clock;
        const QString path = folder.filePath(u"council.nghisu"_s);
        QVERIFY(makeOldFile(path, 1));
        {
            const auto opened = CouncilFile::open(path, Access::ReadWrite, clock);
            QVERIFY(opened);
            CouncilFile& file = **opened;
            QVERIFY(file.check()->isOk());
            QCOMPARE(file.check()->schema, schema::newest());
            const MeetingId meeting(1);
            const auto found = [&](const QString& query) {
                return *file.read().proposals.search(meeting, query);
            };
            QCOMPARE(found(u"nội vụ"_s), QList<ProposalId>{ProposalId(1)});
            QCOMPARE(found(u"kinh phi"_s), QList<ProposalId>{ProposalId(2)});

            // Steps that the earlier program kept are taken back and done again.
            QCOMPARE(file.redo()->op, u"proposal.edit"_s);
            QCOMPARE(file.read().proposals.find(ProposalId(2))->note, u"Hỏi lại"_s);
            QVERIFY(file.undo());
            QVERIFY(file.undo());
            QCOMPARE(file.read().proposals.find(ProposalId(2))->text, u"Bố trí vốn."_s);
            QCOMPARE(found(u"von"_s), QList<ProposalId>{ProposalId(2)});
            QCOMPARE(found(u"kinh phi"_s), QList<ProposalId>{});
            QVERIFY(file.undo());
            QCOMPARE(*file.read().proposals.count(meeting), 0);
            QVERIFY(file.redo() && file.redo());
            QCOMPARE(file.read().proposals.find(ProposalId(1))->assignments.size(), 1);
            QVERIFY(file.check()->isOk());
        }
        // As it was, beside it.
        const auto backup = CouncilFile::open(path + u".v1-backup"_s, Access::ReadOnly, clock);
        QVERIFY(backup);
        QVERIFY(QFile::remove(path));
        QVERIFY(makeOldFile(path, 1));
        QCOMPARE(readTable(path + u".v1-backup"_s), readTable(path));
    }

    // Votes that were held before phones were known say that they had nothing of them.
    void votesBeforePhonesStayAsTheyWere()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"council.nghisu"_s);
        QVERIFY(makeOldFile(path, 1));
        {
            const auto connection = Connection::open(path, Connection::Mode::Create);
            QVERIFY(connection && schema::migrate(**connection, 7));
            QVERIFY((*connection)
                        ->executeScript(
                            u"INSERT INTO person (id, name, order_key) VALUES (71, 'A', 'a');"
                            "INSERT INTO poll (id, meeting_id, question, method, secret, rule) "
                            "VALUES (7, 1, 'Q', 'phone', 0, '{}');"
                            "INSERT INTO poll_option (id, poll_id, position, text, meaning) "
                            "VALUES (70, 7, 0, 'For', 'for');"
                            "INSERT INTO poll_event (poll_id, kind, at) "
                            "VALUES (7, 'opened', '2026-01-01T00:00:00.000Z');"
                            "INSERT INTO open_ballot (poll_id, person_id, choice, at) "
                            "VALUES (7, 71, '[70]', '2026-01-01T00:00:01.000Z');"_s));
        }
        TestClock clock;
        const auto file = CouncilFile::open(path, Access::ReadWrite, clock);
        QVERIFY(file && !(*file)->isReadOnly());
        const Poll poll = *(*file)->read().polls.find(PollId(7));
        QVERIFY(!poll.changeable && !poll.verifiable);
        QVERIFY(!(*file)->read().ballots.open(poll.id)->first().byPhone);
        QCOMPARE(*(*file)->read().phones.rules(MeetingId(1)), PhoneRules());
        QVERIFY((*file)->check()->isOk());
    }

private:
    static QStringList readTable(const QString& path)
    {
        const auto connection = Connection::open(path, Connection::Mode::ReadOnly);
        Statement rows(**connection, u"SELECT text || folded FROM proposal ORDER BY id"_s);
        QStringList texts;
        if (rows.run()) {
            while (rows.next())
                texts.append(rows.text(0));
        }
        return texts;
    }
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
