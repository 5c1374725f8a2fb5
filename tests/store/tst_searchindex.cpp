// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/assigning.h"
#include "session/listediting.h"
#include "store/connection.h"
#include "store/searchindex.h"
#include "support/tempcouncil.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

class TestSearchIndex : public QObject {
    Q_OBJECT

private:
    static QList<ProposalId> found(const CouncilFile& file, MeetingId meeting, const QString& query)
    {
        return *file.read().proposals.search(meeting, query);
    }

private slots:
    // At once, whether or not the index has caught up.
    void findsWhatWasJustTyped()
    {
        TempCouncil council;
        const ProposalId first = council.add(u"Bộ Nội vụ ban hành Thông tư"_s);
        const ProposalId second = council.add(u"Bộ Tài chính bố trí kinh phí"_s);
        QCOMPARE(found(council.file(), council.meeting(), u"thong tu"_s), QList<ProposalId>{first});
        QCOMPARE(found(council.file(), council.meeting(), u"bo ti"_s), QList<ProposalId>{});
        QCOMPARE(found(council.file(), council.meeting(), u"Bộ"_s),
                 QList<ProposalId>({first, second}));
        QVERIFY(editText(council.file(), first, u"Ủy ban nhân dân tỉnh"_s));
        QCOMPARE(found(council.file(), council.meeting(), u"thong tu"_s), QList<ProposalId>{});
        QCOMPARE(found(council.file(), council.meeting(), u"uỷ ban"_s), QList<ProposalId>{first});
        QVERIFY(assignBody(council.file(), {second}, council.body(u"BTTTT"_s), Role::Lead));
        QCOMPARE(found(council.file(), council.meeting(), u"truyen thong"_s),
                 QList<ProposalId>{second});
        QVERIFY(removeProposals(council.file(), {second}));
        QCOMPARE(found(council.file(), council.meeting(), u"truyen thong"_s), QList<ProposalId>{});
        QVERIFY(council.file().undo());
        QCOMPARE(found(council.file(), council.meeting(), u"truyen thong"_s),
                 QList<ProposalId>{second});
    }

    // A short list is looked through; the index would say the same.
    void findsTheSameInOneMeeting()
    {
        TempCouncil council;
        council.add(u"Bộ Nội vụ ban hành Thông tư 12/2017/TT-BNV"_s);
        const ProposalId changed = council.add(u"Bộ Tài chính bố trí kinh phí"_s);
        council.add(u"Ủy ban nhân dân tỉnh báo cáo"_s);
        council.reopen();
        QVERIFY(editText(council.file(), changed, u"Bộ Nội vụ xem xét biên chế"_s));
        for (const QString& query : {u"b"_s, u"bo noi"_s, u"noi bo"_s, u"12/2017"_s, u"hanh"_s,
                                     u"anh"_s, u"kinh phi"_s, u"bien che"_s, u" "_s, u"\"%_"_s}) {
            const auto quick = council.file().read().proposals.matching(council.meeting(), query);
            const auto all = council.file().read().proposals.matching(query);
            QVERIFY(quick && all);
            QCOMPARE(*quick, *all);
        }
    }

    // A file that was left in the middle and can only be read has an index that lags.
    void findsInAFileThatLags()
    {
        TempCouncil council;
        const ProposalId id = council.add(u"Cải cách hành chính"_s);
        const auto reader = CouncilFile::open(council.path(), Access::ReadOnly, council.clock());
        QVERIFY(reader);
        {
            const auto connection = Connection::open(council.path(), Connection::Mode::ReadOnly);
            QCOMPARE(*SearchIndex(**connection).lag(), 1);
        }
        QCOMPARE(found(**reader, council.meeting(), u"cai cach"_s), QList<ProposalId>{id});
    }

    void catchesUpWhenClosed()
    {
        TempCouncil council;
        const ProposalId id = council.add(u"Cải cách hành chính"_s);
        council.close();
        const auto connection = Connection::open(council.path(), Connection::Mode::ReadOnly);
        QCOMPARE(*SearchIndex(**connection).lag(), 0);
        QCOMPARE(*SearchIndex(**connection).find(u"hanh"_s), QSet<ProposalId>{id});
    }

    void catchesUpWhileNobodyTypes()
    {
        TempCouncil council;
        council.add(u"Cải cách hành chính"_s);
        const auto connection = Connection::open(council.path(), Connection::Mode::ReadOnly);
        SearchIndex index(**connection);
        QCOMPARE(*index.lag(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(*index.lag(), 0, 20'000);
    }

    // Signs are no words, whatever they mean to the index.
    void takesAnyQuery()
    {
        TempCouncil council;
        const ProposalId id = council.add(u"Nghị định 102/2009/NĐ-CP \"sửa đổi\""_s);
        for (const QString& query :
             {u"102/2009/nđ-cp"_s, u"\"sua doi\""_s, u"sua* OR"_s.left(4), u"(102)"_s, u"102^"_s})
            QCOMPARE(found(council.file(), council.meeting(), query), QList<ProposalId>{id});
        for (const QString& query : {u""_s, u"  "_s, u"\"*"_s, u"-- ;"_s, u"NEAR(a b)"_s})
            QCOMPARE(found(council.file(), council.meeting(), query), QList<ProposalId>{});
    }
};

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
