// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/councilfile.h"
#include "store/connection.h"
#include "support/program.h"
#include "support/tempcouncil.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString Letter = QStringLiteral(NGHISU_SOURCE_DIR "/resources/samples/thu-hai-phong.txt");

}  // namespace

/// What people give the program that it can't work with, from outside: one sentence, status 1, and
/// nothing hangs or changes.
class TestBadInput : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    // Refused with one sentence that names the thing.
    static void verifyRefused(const ProgramRun& outcome, const QString& name)
    {
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.complaint.contains(name), qPrintable(outcome.complaint));
        QCOMPARE(outcome.complaint.count(u'\n'), 0);
        QVERIFY(outcome.out.isEmpty());
    }

private slots:
    // None of these is ever read: a pipe would wait for a writer, and /dev/zero has no end.
    void strangeSources_data()
    {
        QTest::addColumn<QString>("path");
        const QString pipe = m_folder.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QTest::addRow("a pipe") << pipe;
        const QString link = m_folder.filePath(u"link"_s);
        QVERIFY(QFile::link(pipe, link));
        QTest::addRow("a link to a pipe") << link;
        QTest::addRow("a device") << u"/dev/zero"_s;
        QTest::addRow("a folder") << m_folder.path();
        QTest::addRow("nothing") << m_folder.filePath(u"nothing.txt"_s);
        const QString loop = m_folder.filePath(u"loop"_s);
        QVERIFY(QFile::link(loop, loop));
        QTest::addRow("a link to itself") << loop;
    }

    void strangeSources()
    {
        QFETCH(QString, path);
        const QString name = QFileInfo(path).fileName();
        verifyRefused(runProgram({u"import"_s, u"-"_s, path, u"--dry-run"_s}), name);
        for (const QString& command : {u"list"_s, u"check"_s})
            verifyRefused(runProgram({command, path}), name);
        if (QFileInfo(path).isDir())
            return;
        TempCouncil council;
        council.close();
        const QByteArray before = bytes(council.path());
        verifyRefused(runProgram({u"import"_s, council.path(), path}), name);
        QCOMPARE(bytes(council.path()), before);
    }

    void aLetterThatIsTooLarge()
    {
        // It takes no room: what was never written reads as zeros.
        const QString path = m_folder.filePath(u"huge.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64{200} * 1024 * 1024));
        verifyRefused(runProgram({u"import"_s, u"-"_s, path, u"--dry-run"_s}), u"huge.txt"_s);
    }

    // Files that say they are empty and are not, as in /proc, are read to their end.
    void aSourceWithoutASize()
    {
        if (!QFile::exists(u"/proc/version"_s))
            QSKIP("there is no /proc here");
        const ProgramRun outcome =
            runProgram({u"import"_s, u"-"_s, u"/proc/version"_s, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.json()[u"proposals"_s].toArray().isEmpty());
    }

    void aDocumentNeverTakesThePlaceOfACouncil()
    {
        TempCouncil council;
        council.add(u"Một"_s);
        council.close();
        const QByteArray before = bytes(council.path());
        for (const QString& format : {u"pdf"_s, u"docx"_s, u"odt"_s, u"html"_s, u"csv"_s}) {
            verifyRefused(runProgram({u"export"_s, council.path(), u"agenda"_s, u"--to"_s,
                                      council.path(), u"--format"_s, format}),
                          u"council.nghisu"_s);
        }
        QCOMPARE(bytes(council.path()), before);
    }

    void aStrangersFileIsReadAndSaidToBeOne()
    {
        TempCouncil council;
        council.add(u"Một"_s);
        council.close();
        QCOMPARE(runSql(council.path(), u"DROP TRIGGER poll_count_update"_s), QString());
        const QByteArray before = bytes(council.path());
        verifyRefused(runProgram({u"import"_s, council.path(), Letter}), u"council.nghisu"_s);
        QCOMPARE(runProgram({u"list"_s, council.path()}).status, 0);
        const ProgramRun check = runProgram({u"check"_s, council.path(), u"--json"_s});
        QCOMPARE(check.status, 1);
        QCOMPARE(check.json()[u"ok"_s].toBool(true), false);
        QCOMPARE(check.json()[u"proposals"_s].toInt(), 1);
        const QJsonObject problem = check.json()[u"problems"_s].toArray().first().toObject();
        QCOMPARE(problem[u"code"_s].toString(), u"schema"_s);
        QCOMPARE(problem[u"detail"_s].toString(), u"trigger poll_count_update: missing"_s);
        QCOMPARE(bytes(council.path()), before);
    }

    void aFileThatIsNoneOfOursIsLeftAlone()
    {
        TempCouncil council;
        council.close();
        QCOMPARE(runSql(council.path(), u"DROP TABLE citation"_s), QString());
        const QByteArray before = bytes(council.path());
        for (const QString& command : {u"list"_s, u"check"_s}) {
            const ProgramRun outcome = runProgram({command, council.path()});
            QCOMPARE(outcome.status, 1);
            QVERIFY(outcome.complaint.contains(u"council.nghisu"_s));
        }
        const QJsonArray problems =
            runProgram({u"check"_s, council.path(), u"--json"_s}).json()[u"problems"_s].toArray();
        QVERIFY(!problems.isEmpty());
        for (const auto& problem : problems)
            QCOMPARE(problem[u"code"_s].toString(), u"schema"_s);
        QCOMPARE(bytes(council.path()), before);
    }

    void aFileThatIsOpenElsewhere()
    {
        TempCouncil council;
        verifyRefused(runProgram({u"import"_s, council.path(), Letter}), u"council.nghisu"_s);
        QCOMPARE(runProgram({u"list"_s, council.path()}).status, 0);
        council.close();
        QFile lock(council.path() + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("4711\nnghisu\nVP-05\n\n\n");
        lock.close();
        verifyRefused(runProgram({u"import"_s, council.path(), Letter}), u"VP-05"_s);
        QVERIFY(QFile::exists(lock.fileName()));
    }

    // Several letters are taken in together or not at all, and no step is left to be redone.
    void aRefusedLetterLeavesNoStep()
    {
        TempCouncil council;
        council.close();
        const QString blank = m_folder.filePath(u"blank.txt"_s);
        QFile file(blank);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\n\n") == 2);
        file.close();
        verifyRefused(runProgram({u"import"_s, council.path(), Letter, blank}), u"blank.txt"_s);
        QCOMPARE(runProgram({u"import"_s, council.path(), Letter, Letter}).status, 0);
        council.reopen();
        QVERIFY(!council.file().redoStep());
        QCOMPARE(council.texts().size(), 12);
        QVERIFY(council.file().undo());
        QCOMPARE(council.texts().size(), 0);
    }

    // A vote that can't be kept makes no meeting for itself.
    void aRefusedVoteLeavesNothing()
    {
        const QString path = m_folder.filePath(u"new.nghisu"_s);
        QCOMPARE(runProgram({u"new"_s, path, u"--council"_s, u"Hội đồng"_s}).status, 0);
        const QStringList vote{u"poll"_s, path, u"--question"_s, u"?"_s, u"--option"_s, u"Có=1"_s};
        verifyRefused(runProgram(vote + QStringList{u"--rule"_s, u"nonsense"_s}), u"nonsense"_s);
        verifyRefused(runProgram(vote + QStringList{u"--proposal"_s, u"7"_s}), u"7"_s);
        verifyRefused(runProgram(vote + QStringList{u"--meeting"_s, u"7"_s}), u"7"_s);
        QVERIFY(runProgram({u"list"_s, path, u"--json"_s}).json()[u"meeting"_s].isNull());
        QCOMPARE(runProgram(vote).status, 0);
        QVERIFY(runProgram({u"list"_s, path, u"--json"_s}).json()[u"meeting"_s].isObject());
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
