// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/directory.h"
#include "intake/directoryfile.h"
#include "session/assigning.h"
#include "session/directoryediting.h"
#include "support/tempcouncil.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// Directories as files: written, read, compared, taken in.
class TestDirectoryFile : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWas_data()
    {
        QTest::addColumn<bool>("json");
        QTest::newRow("csv") << false;
        QTest::newRow("json") << true;
    }

    void comesBackAsItWas()
    {
        QFETCH(bool, json);
        QList<Body> directory = standardDirectory();
        Body odd;
        odd.code = u"STTTT-HP"_s;
        odd.name = u"Sở \"Thông tin\", Truyền thông; Hải Phòng"_s;
        odd.kind = BodyKind::Department;
        odd.aliases = {u"Sở TT&TT HP"_s};
        directory.append(odd);
        const auto read =
            readDirectory(json ? directoryAsJson(directory) : directoryAsCsv(directory));
        QVERIFY(read);
        QVERIFY(read->errors.isEmpty());
        QCOMPARE(read->bodies, directory);
    }

    void readsWhatASpreadsheetWrites()
    {
        const QString table = u"Mã;Tên cơ quan;Tên ngắn;Loại;Từ ngày;Đến ngày;Cơ quan kế thừa\r\n"
                              "SKHCN;Sở Khoa học và Công nghệ;Sở KH&CN;Sở;1/3/2025;;\r\n"
                              "\r\n"
                              "STTTT;Sở Thông tin và Truyền thông;;Sở;;28/02/2025;"
                              "\"SKHCN; SVHTT: báo chí\"\r\n"_s;
        const auto read = readDirectory(table.toUtf8());
        QVERIFY(read);
        QVERIFY(read->errors.isEmpty());
        QCOMPARE(read->bodies.size(), 2);
        QCOMPARE(read->bodies[0].kind, BodyKind::Department);
        QCOMPARE(read->bodies[0].validFrom, QDate(2025, 3, 1));
        QCOMPARE(read->bodies[1].successors,
                 (QList<Successor>{{u"SKHCN"_s, {}}, {u"SVHTT"_s, u"báo chí"_s}}));
    }

    void saysWhatIsWrongByLine()
    {
        const auto read = readDirectory("code,name,kind,valid_to\n"
                                        "A,One,ministry,\n"
                                        ",Two,,\n"
                                        "A,Three,,\n"
                                        "B,\"Four\nlines\",castle,\n"
                                        "C,,,\n"
                                        "D,Five,,yesterday\n");
        QVERIFY(read);
        QCOMPARE(read->bodies.size(), 1);
        const QList<DirectoryError> expected{{3, DirectoryFault::NoCode, u"Two"_s},
                                             {4, DirectoryFault::CodeTwice, u"A"_s},
                                             {5, DirectoryFault::UnknownKind, u"castle"_s},
                                             {7, DirectoryFault::NoName, {}},
                                             {8, DirectoryFault::NoDay, u"yesterday"_s}};
        QCOMPARE(read->errors, expected);
    }

    void refusesWhatIsNoDirectory_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing") << QByteArray("  \n") << ErrorCode::SourceEmpty;
        QTest::newRow("a letter") << QByteArray("Kinh gui\nHai") << ErrorCode::SourceDamaged;
        QTest::newRow("broken json") << QByteArray("{\"bodies\": [") << ErrorCode::SourceDamaged;
        QTest::newRow("other columns") << QByteArray("a,b\n1,2\n") << ErrorCode::SourceDamaged;
    }

    void refusesWhatIsNoDirectory()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const auto read = readDirectory(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
    }

    void comparesAndTakesIn()
    {
        TempCouncil council;
        CouncilFile& file = council.file();
        const QList<Body> present = *file.read().bodies.all();
        const auto sent = readDirectory("code,name,short_name,kind\n"
                                        "BTC,Bộ Tài chính,Bộ TC,ministry\n"
                                        "BNV,Bộ Nội vụ mới,,ministry\n"
                                        "BYT,Bộ Y tế,,ministry\n");
        QVERIFY(sent);
        const DirectoryChanges changes = compareDirectories(present, sent->bodies);
        QCOMPARE(changes.added.size(), 1);
        QCOMPARE(changes.changed.size(), 1);
        QCOMPARE(changes.same.size(), 1);
        QCOMPARE(changes.absent.size(), 1);
        QVERIFY(importDirectory(file, changes));
        QCOMPARE(file.read().bodies.all()->size(), present.size() + 1);
        QCOMPARE(file.read().bodies.find(council.body(u"BNV"_s))->name, u"Bộ Nội vụ mới"_s);
        // One step.
        QVERIFY(file.undo());
        QCOMPARE(*file.read().bodies.all(), present);
        QVERIFY(compareDirectories(present, present).isEmpty());
    }

    void followsSuccessors()
    {
        const QList<Body> directory = standardDirectory();
        const auto find = [&](const QString& code) {
            return *std::find_if(directory.begin(), directory.end(),
                                 [&](const Body& body) { return body.code == code; });
        };
        QStringList codes;
        // Over two reorganisations.
        const auto standing = standingSuccessors(directory, find(u"BBCVT"_s), QDate(2026, 1, 1));
        for (const Body& body : standing)
            codes.append(body.code);
        QCOMPARE(codes, QStringList({u"BKHCN"_s, u"BVHTTDL"_s}));
        QCOMPARE(standingSuccessors(directory, find(u"BNV"_s), QDate(2026, 1, 1)).size(), 1);
        const auto before = predecessorsOf(directory, u"BVHTTDL"_s);
        QCOMPARE(before.size(), 2);
        QCOMPARE(before.first().field, u"báo chí, xuất bản"_s);
    }
};

QTEST_GUILESS_MAIN(TestDirectoryFile)
#include "tst_directoryfile.moc"
