// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/directory.h"
#include "session/listediting.h"
#include "session/takingin.h"
#include "session/voting.h"
#include "store/connection.h"
#include "support/fulldisk.h"
#include "support/tempcouncil.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

DraftDocument letter(int proposals)
{
    DraftDocument draft;
    draft.fileName = u"thư.txt"_s;
    for (int i = 0; i < proposals; ++i) {
        DraftProposal proposal;
        proposal.text = u"Kiến nghị số %1 về dữ liệu dùng chung"_s.arg(i);
        draft.proposals.append(proposal);
        draft.text += proposal.text + u'\n';
    }
    return draft;
}

VoteEntry vote(MeetingId meeting)
{
    VoteEntry entry;
    entry.meeting = meeting;
    entry.question = u"Thông qua?"_s;
    entry.options = standardOptions(u"Tán thành"_s, u"Không tán thành"_s, u"Không biểu quyết"_s);
    entry.options[0].votes = 3;
    entry.present = 3;
    entry.members = 3;
    return entry;
}

struct Failure {
    QString what;
    ErrorCode code;
};

// Everything that writes into an open file; what failed, and how.
QList<Failure> tryAll(CouncilFile& file, MeetingId meeting, ProposalId proposal)
{
    QList<Failure> failures;
    const auto note = [&](const QString& what, const auto& result) {
        failures.append({what, result ? ErrorCode::Internal : result.error().code});
    };
    note(u"typing"_s, editText(file, proposal, u"Khác"_s));
    note(u"adding"_s, addProposal(file, meeting, {}, u"Mới"_s));
    note(u"taking in"_s, takeIn(file, meeting, letter(50), QByteArray(50'000, 'x')));
    note(u"a vote"_s, recordVote(file, vote(meeting)));
    note(u"undo"_s, file.undo());
    return failures;
}

}  // namespace

/// A full disk: nothing is lost that was stored, nothing is stored by halves, and when there is room
/// again the work goes on.
class TestFullDisk : public QObject {
    Q_OBJECT

    static void checkRefusals(const QList<Failure>& failures, ErrorCode code)
    {
        for (const Failure& failure : failures) {
            QVERIFY2(failure.code == code,
                     qPrintable(failure.what + u' ' + QString::number(int(failure.code))));
        }
        QCOMPARE(failures.size(), 5);
    }

private slots:
    // Whatever the system says to a write: the file is as it was, and takes more afterwards.
    void refusedWritesChangeNothing()
    {
        TempCouncil council;
        const ProposalId id = council.add(u"Một"_s);
        const QStringList before = dump(council.path());
        {
            const WriteLimit limit;
            checkRefusals(tryAll(council.file(), council.meeting(), id), ErrorCode::StorageFailed);
            QCOMPARE(council.texts(), QStringList{u"Một"_s});
        }
        QCOMPARE(dump(council.path()), before);
        QVERIFY(editText(council.file(), id, u"Hai"_s));
        QVERIFY(council.file().undo());
        QVERIFY(recordVote(council.file(), vote(council.meeting())));
        council.reopen();
        QCOMPARE(council.texts(), QStringList{u"Một"_s});
        QVERIFY(council.file().check()->isOk());
    }

    void closingOnAFullDiskLosesNothing()
    {
        TempCouncil council;
        council.add(u"Một"_s);
        {
            // The log can't be folded into the file now.
            const WriteLimit limit;
            council.close();
        }
        council.reopen();
        QCOMPARE(council.texts(), QStringList{u"Một"_s});
        QVERIFY(!council.file().isReadOnly());
        QVERIFY(council.file().check()->isOk());
    }

    void whatIsMadeIsWholeOrNotThere()
    {
        TempCouncil council;
        council.add(u"Một"_s);
        const QString copy = council.folder() + u"/copy.nghisu"_s;
        const QString fresh = council.folder() + u"/fresh.nghisu"_s;
        QVERIFY(council.file().backUp(copy));
        const QStringList before = QDir(council.folder()).entryList(QDir::Files);
        {
            const WriteLimit limit;
            QVERIFY(!council.file().backUp(copy));
            Council data;
            data.name = u"Hội đồng"_s;
            data.rule = decisionRulePresets().constFirst();
            const auto made =
                CouncilFile::create(fresh, data, standardDirectory(), council.clock());
            QVERIFY(!made);
        }
        QCOMPARE(QDir(council.folder()).entryList(QDir::Files), before);
        const auto kept = CouncilFile::open(copy, Access::ReadOnly, council.clock());
        QVERIFY(kept);
        QCOMPARE(*(*kept)->read().proposals.count(council.meeting()), 1);
    }

    // The same on a disk that is full in earnest, so that it is called by its name.
    void saysThatTheDiskIsFull()
    {
        if (smalldisk::folder().isEmpty())
            QSKIP(qPrintable(smalldisk::reason()));
        const TestClock clock;
        const QString path = smalldisk::folder() + u"/council.nghisu"_s;
        Council data;
        data.name = u"Hội đồng"_s;
        data.rule = decisionRulePresets().constFirst();
        MeetingId meeting;
        ProposalId proposal;
        {
            auto file = CouncilFile::create(path, data, {}, clock);
            QVERIFY(file);
            const auto taken = takeIn(**file, MeetingId(), letter(1), {});
            QVERIFY(taken);
            meeting = taken->meeting;
            proposal = taken->proposals.first();
            smalldisk::fill();
            checkRefusals(tryAll(**file, meeting, proposal), ErrorCode::DiskFull);
            const auto copied = (*file)->backUp(smalldisk::folder() + u"/copy.nghisu"_s);
            QCOMPARE(copied.error().code, ErrorCode::DiskFull);
            const QString fresh = smalldisk::folder() + u"/fresh.nghisu"_s;
            const auto made = CouncilFile::create(fresh, data, {}, clock);
            QCOMPARE(made.error().code, ErrorCode::DiskFull);
            QCOMPARE(made.error().detail, fresh);
            // Closing while it is full.
        }
        QCOMPARE(QDir(smalldisk::folder()).entryList({u"copy*"_s, u"fresh*"_s}), QStringList());
        {
            // Full as it is the file can be read, and says why not more.
            const auto file = CouncilFile::open(path, Access::ReadWrite, clock);
            QVERIFY(file);
            QCOMPARE((*file)->record(meeting)->entries.size(), 1);
            if ((*file)->isReadOnly())
                QCOMPARE((*file)->readOnlyReason(), ErrorCode::DiskFull);
        }
        smalldisk::free();
        const auto file = CouncilFile::open(path, Access::ReadWrite, clock);
        QVERIFY(file && !(*file)->isReadOnly());
        QVERIFY(editText(**file, proposal, u"Lại có chỗ"_s));
        QVERIFY((*file)->check()->isOk());
    }
};

int main(int argc, char** argv)
{
    smalldisk::prepare();
    const QCoreApplication application(argc, argv);
    TestFullDisk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fulldisk.moc"
