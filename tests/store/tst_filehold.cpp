// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/listediting.h"
#include "store/drive.h"
#include "support/tempcouncil.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

// A lock as a program on that computer leaves it.
void writeLock(const QString& council, const QString& computer, qint64 process)
{
    QFile lock(council + u".lock"_s);
    if (!lock.open(QIODevice::WriteOnly))
        qFatal("no lock can be written");
    lock.write(QByteArray::number(process) + "\nnghisu\n" + computer.toUtf8() + "\n\n\n");
}

qint64 deadProcess()
{
    QProcess process;
    process.start(u"true"_s, QStringList());
    process.waitForStarted();
    const qint64 id = process.processId();
    process.waitForFinished();
    return id;
}

Result<std::unique_ptr<CouncilFile>> open(TempCouncil& council, Access access)
{
    return CouncilFile::open(council.path(), access, council.clock());
}

}  // namespace

/// One writer at a time, on one computer and across several, and a file that goes away under the
/// program.
class TestFileHold : public QObject {
    Q_OBJECT

private slots:
    void aSecondWindowMayRead()
    {
        TempCouncil council;
        const auto second = open(council, Access::ReadWrite);
        QCOMPARE(second.error().code, ErrorCode::FileInUse);
        QVERIFY(second.error().who.isEmpty());
        // Nobody takes over from a window that is there.
        QCOMPARE(open(council, Access::TakeOver).error().code, ErrorCode::FileInUse);
        QVERIFY(open(council, Access::ReadOnly));
        council.add(u"Một"_s);
        council.close();
        QVERIFY(!QFile::exists(council.path() + u".lock"_s));
    }

    void aProgramThatDiedHoldsNothing()
    {
        TempCouncil council;
        council.close();
        writeLock(council.path(), QSysInfo::machineHostName(), deadProcess());
        const auto file = open(council, Access::ReadWrite);
        QVERIFY(file && !(*file)->isReadOnly());
    }

    void anotherComputerIsNamedAndCanBeTakenOverFrom()
    {
        TempCouncil council;
        council.close();
        writeLock(council.path(), u"VP-05"_s, 4711);
        const auto refused = open(council, Access::ReadWrite);
        QCOMPARE(refused.error().code, ErrorCode::FileInUseElsewhere);
        QCOMPARE(refused.error().who, u"VP-05"_s);
        QVERIFY(open(council, Access::ReadOnly));
        {
            const auto file = open(council, Access::TakeOver);
            QVERIFY(file && !(*file)->isReadOnly());
            QVERIFY(addProposal(**file, council.meeting(), {}, u"Một"_s));
            // Taken over, it is held like any other.
            QCOMPARE(open(council, Access::ReadWrite).error().code, ErrorCode::FileInUse);
        }
        council.reopen();
        QCOMPARE(council.texts(), QStringList{u"Một"_s});
    }

    void aLockThatSaysNothingCanBeTakenOver()
    {
        TempCouncil council;
        council.close();
        QFile lock(council.path() + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        const auto refused = open(council, Access::ReadWrite);
        QCOMPARE(refused.error().code, ErrorCode::FileInUseElsewhere);
        QVERIFY(open(council, Access::TakeOver));
    }

    void whoeverWasTakenOverFromWritesNoMore()
    {
        TempCouncil council;
        const ProposalId id = council.add(u"Một"_s);
        QVERIFY(council.file().mayWrite());
        QFile::remove(council.path() + u".lock"_s);
        writeLock(council.path(), u"VP-05"_s, 4711);
        const auto refused = editText(council.file(), id, u"Hai"_s);
        QCOMPARE(refused.error().code, ErrorCode::FileTakenOver);
        QCOMPARE(refused.error().who, u"VP-05"_s);
        QCOMPARE(council.file().undo().error().code, ErrorCode::FileTakenOver);
        QVERIFY(council.file().backUp(council.folder() + u"/copy.nghisu"_s));
        council.close();
        // The other's lock stays.
        QVERIFY(QFile::exists(council.path() + u".lock"_s));
    }

    void aLockThatWasTidiedAwayComesBack()
    {
        TempCouncil council;
        QFile::remove(council.path() + u".lock"_s);
        council.add(u"Một"_s);
        QCOMPARE(open(council, Access::ReadWrite).error().code, ErrorCode::FileInUse);
    }

    void aFileThatWasMovedIsNotWrittenBlindly()
    {
        TempCouncil council;
        const ProposalId id = council.add(u"Một"_s);
        const QString elsewhere = council.folder() + u"/elsewhere.nghisu"_s;
        QVERIFY(QFile::rename(council.path(), elsewhere));
        QCOMPARE(council.file().mayWrite().error().code, ErrorCode::FileGone);
        QCOMPARE(editText(council.file(), id, u"Hai"_s).error().code, ErrorCode::FileGone);
        // A copy is whole, and once the file is back the work goes on.
        const QString copy = council.folder() + u"/copy.nghisu"_s;
        QVERIFY(council.file().backUp(copy));
        QVERIFY(QFile::rename(elsewhere, council.path()));
        QVERIFY(editText(council.file(), id, u"Hai"_s));
        council.reopen();
        QCOMPARE(council.texts(), QStringList{u"Hai"_s});
        const auto kept = CouncilFile::open(copy, Access::ReadOnly, council.clock());
        QCOMPARE((*kept)->read().proposals.find(id)->text, u"Một"_s);
    }

    void aFileThatWasMovedIsWholeWhereItIs()
    {
        TempCouncil council;
        council.add(u"Một"_s);
        const QString elsewhere = council.folder() + u"/elsewhere.nghisu"_s;
        QVERIFY(QFile::rename(council.path(), elsewhere));
        council.close();
        const auto file = CouncilFile::open(elsewhere, Access::ReadWrite, council.clock());
        QVERIFY(file);
        QCOMPARE(*(*file)->read().proposals.count(council.meeting()), 1);
    }

    void aFileThatWasReplacedIsLeftAlone()
    {
        TempCouncil council;
        council.add(u"Một"_s);
        const QString copy = council.folder() + u"/copy.nghisu"_s;
        QVERIFY(council.file().backUp(copy));
        const ProposalId id = council.add(u"Hai"_s);
        QVERIFY(QFile::remove(council.path()));
        QVERIFY(QFile::rename(copy, council.path()));
        QCOMPARE(editText(council.file(), id, u"Ba"_s).error().code, ErrorCode::FileGone);
        QVERIFY(council.file().backUp(council.folder() + u"/mine.nghisu"_s));
        council.close();
        council.reopen();
        QCOMPARE(council.texts(), QStringList{u"Một"_s});
        QVERIFY(council.file().check()->isOk());
        const auto mine = CouncilFile::open(council.folder() + u"/mine.nghisu"_s, Access::ReadOnly,
                                            council.clock());
        QCOMPARE((*mine)->read().proposals.find(id)->text, u"Hai"_s);
    }

    void drivesAreKnownByTheirFileSystem_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("here");
        for (const char* name : {"ext4", "btrfs", "xfs", "vfat", "exfat", "ntfs3", "fuseblk",
                                 "tmpfs", "overlay", "zfs"})
            QTest::addRow("%s", name) << QByteArray(name) << true;
        for (const char* name :
             {"nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "fuse.gvfsd-fuse", "fuse.rclone",
              "fuse", "davfs", "CIFS", "vboxsf", "ceph"})
            QTest::addRow("%s", name) << QByteArray(name) << false;
    }

    void drivesAreKnownByTheirFileSystem()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, here);
        QCOMPARE(drive::journalFor(name),
                 here ? drive::Journal::WriteAhead : drive::Journal::Rollback);
    }
};

QTEST_GUILESS_MAIN(TestFileHold)
#include "tst_filehold.moc"
