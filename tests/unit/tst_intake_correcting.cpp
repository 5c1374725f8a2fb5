// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/correcting.h"
#include "intake/directory.h"
#include "support/textdrafts.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

const Intake& intake()
{
    static const Intake made(standardDirectory());
    return made;
}

DraftDocument sample()
{
    return intake()
        .readText(u"(HĐMB) Sở Nội vụ tỉnh Phú Thọ: Đề xuất nội dung họp năm 2019\n\n"
                  "1. Bộ Nội vụ sửa đổi Nghị định 102/2009/NĐ-CP. Bộ Tài chính bố trí vốn.\n"
                  "a) Ban hành Thông tư.\nb) Tổ chức tập huấn.\n\n"
                  "2. Đề nghị Bộ Y tế hướng dẫn Luật Dược.\n\n3277 Go top\n\n"
                  "Ý kiến?\n1. Có, 7 phiếu (70 %)\n2. Không, 3 phiếu (30 %)\n"_s,
                  u"a.txt"_s, u"UTF-8"_s)
        .value();
}

}  // namespace

class TestCorrecting : public QObject {
    Q_OBJECT

private slots:
    void split();
    void join();
    void splitThenJoin();
    void drop();
    void recover();
    void polls();
    void text();
    void columns();
    void refusals();
    void randomCorrections();
};

void TestCorrecting::split()
{
    DraftDocument draft = sample();
    const qsizetype at = draft.proposals.first().text.indexOf(u"Bộ Tài chính"_s);
    QVERIFY(at > 0);
    QVERIFY(splitProposal(draft, {0}, at, intake()));
    QCOMPARE(draft.proposals.size(), 3);
    QCOMPARE(draft.proposals.at(0).text, u"Bộ Nội vụ sửa đổi Nghị định 102/2009/NĐ-CP."_s);
    QCOMPARE(draft.proposals.at(1).text, u"Bộ Tài chính bố trí vốn."_s);
    QCOMPARE(draft.proposals.at(0).bodies.size(), 1);
    QCOMPARE(draft.proposals.at(0).bodies.first().code, u"BNV"_s);
    QCOMPARE(draft.proposals.at(0).citations.size(), 1);
    QCOMPARE(draft.proposals.at(1).bodies.first().code, u"BTC"_s);
    QCOMPARE(draft.proposals.at(1).bodies.first().role, Role::Lead);
    QVERIFY(draft.proposals.at(1).citations.isEmpty());
    QCOMPARE(draft.proposals.at(1).children.size(), 2);
    QCOMPARE(draft.proposals.at(0).source.end(), draft.proposals.at(1).source.start);
    QCOMPARE(brokenPromises(draft), QStringList());
}

void TestCorrecting::join()
{
    DraftDocument draft = sample();
    QVERIFY(joinWithNext(draft, {0}, intake()));
    QCOMPARE(draft.proposals.size(), 1);
    QVERIFY(draft.proposals.first().text.endsWith(u"\nĐề nghị Bộ Y tế hướng dẫn Luật Dược."_s));
    QCOMPARE(draft.proposals.first().citations.size(), 2);
    QCOMPARE(draft.proposals.first().children.size(), 2);
    QCOMPARE(brokenPromises(draft), QStringList());
    QVERIFY(!joinWithNext(draft, {0}, intake()));

    DraftDocument nested = sample();
    QVERIFY(joinWithNext(nested, {0, 0}, intake()));
    QCOMPARE(nested.proposals.first().children.size(), 1);
}

void TestCorrecting::splitThenJoin()
{
    DraftDocument draft = sample();
    const QString whole = draft.proposals.at(1).text;
    QVERIFY(splitProposal(draft, {1}, whole.indexOf(u"hướng dẫn"_s), intake()));
    QVERIFY(joinWithNext(draft, {1}, intake()));
    QCOMPARE(QString(draft.proposals.at(1).text).replace(u'\n', u' '), whole);
    QCOMPARE(draft.proposals.at(1).source, sample().proposals.at(1).source);
}

void TestCorrecting::drop()
{
    DraftDocument draft = sample();
    const qsizetype before = draft.leftOut.size();
    QVERIFY(dropProposal(draft, {0}));
    QCOMPARE(draft.proposals.size(), 1);
    QCOMPARE(draft.leftOut.size(), before + 1);
    const auto dropped =
        std::find_if(draft.leftOut.cbegin(), draft.leftOut.cend(), [](const LeftOut& passage) {
            return passage.reason == LeftOutReason::DroppedByReviewer;
        });
    QVERIFY(dropped != draft.leftOut.cend());
    QVERIFY(dropped->text.contains(u"Tổ chức tập huấn"_s));
    QCOMPARE(brokenPromises(draft), QStringList());

    const qsizetype index = dropped - draft.leftOut.cbegin();
    QVERIFY(recoverLeftOut(draft, index, intake()));
    QCOMPARE(draft.proposals.size(), 2);
    QVERIFY(draft.proposals.first().text.contains(u"Bộ Nội vụ"_s));
    QCOMPARE(brokenPromises(draft), QStringList());
}

void TestCorrecting::recover()
{
    DraftDocument draft = sample();
    qsizetype index = -1;
    for (qsizetype i = 0; i < draft.leftOut.size(); ++i) {
        if (draft.leftOut.at(i).reason == LeftOutReason::WebNavigation)
            index = i;
    }
    QVERIFY(index >= 0);
    QVERIFY(recoverLeftOut(draft, index, intake()));
    QCOMPARE(draft.proposals.last().text, u"3277 Go top"_s);
    QVERIFY(!draft.proposals.last().sure);
    QCOMPARE(brokenPromises(draft), QStringList());
}

void TestCorrecting::polls()
{
    DraftDocument draft = sample();
    QCOMPARE(draft.polls.size(), 1);
    QVERIFY(dropPoll(draft, 0));
    QVERIFY(draft.polls.isEmpty());
    QCOMPARE(brokenPromises(draft), QStringList());
    QVERIFY(!dropPoll(draft, 0));
}

void TestCorrecting::text()
{
    DraftDocument draft = sample();
    QVERIFY(setProposalText(draft, {1}, u" Đề nghị Bộ Xây dựng sửa Luật Nhà ở. "_s, intake()));
    QCOMPARE(draft.proposals.at(1).text, u"Đề nghị Bộ Xây dựng sửa Luật Nhà ở."_s);
    QCOMPARE(draft.proposals.at(1).bodies.first().code, u"BXD"_s);
    QCOMPARE(draft.proposals.at(1).citations.first().canonical, u"Luật Nhà ở"_s);
    QVERIFY(!setProposalText(draft, {1}, u"  "_s, intake()));
}

// What the columns of a table said outlives corrections of the text.
void TestCorrecting::columns()
{
    DraftDocument draft =
        intake()
            .readText(u"STT\tNội dung kiến nghị\tĐơn vị kiến nghị\tCơ quan trả lời\n"
                      "1\tĐề nghị Bộ Nội vụ bổ sung biên chế. Sớm ban hành hướng dẫn.\tSở Y tế "
                      "Sơn La\tBộ Y tế, Bộ Nội vụ\n"_s,
                      u"a.txt"_s, u"UTF-8"_s)
            .value();
    QCOMPARE(draft.proposals.size(), 1);
    QVERIFY(splitProposal(draft, {0}, draft.proposals.first().text.indexOf(u"Sớm"_s), intake()));
    QCOMPARE(draft.proposals.size(), 2);
    for (const DraftProposal& proposal : std::as_const(draft.proposals)) {
        QCOMPARE(proposal.proposingBody, u"Sở Y tế Sơn La"_s);
        QCOMPARE(proposal.bodies.size(), 2);
        QCOMPARE(proposal.bodies.first().code, u"BYT"_s);
    }
    QVERIFY(setProposalText(draft, {1}, u"Đề nghị Bộ Tài chính bố trí vốn."_s, intake()));
    QCOMPARE(draft.proposals.at(1).bodies.first().code, u"BYT"_s);
    QCOMPARE(brokenPromises(draft), QStringList());
}

void TestCorrecting::refusals()
{
    const DraftDocument before = sample();
    DraftDocument draft = before;
    QVERIFY(!splitProposal(draft, {0}, 0, intake()));
    QVERIFY(!splitProposal(draft, {0}, 100000, intake()));
    QVERIFY(!splitProposal(draft, {9}, 3, intake()));
    QVERIFY(!splitProposal(draft, {}, 3, intake()));
    QVERIFY(!joinWithNext(draft, {1}, intake()));
    QVERIFY(!dropProposal(draft, {0, 7}));
    QVERIFY(!dropProposal(draft, {-1}));
    QVERIFY(!recoverLeftOut(draft, 99, intake()));
    QVERIFY(draftAt(draft, {0, 1}) != nullptr);
    QVERIFY(draftAt(draft, {0, 2}) == nullptr);
    QCOMPARE(draftToJson(draft), draftToJson(before));
}

void TestCorrecting::randomCorrections()
{
    QRandomGenerator random(20171124);
    for (int round = 0; round < 40; ++round) {
        DraftDocument draft = sample();
        for (int step = 0; step < 12; ++step) {
            const DraftPath path{static_cast<qsizetype>(random.bounded(4))};
            switch (random.bounded(5)) {
            case 0:
                (void)splitProposal(draft, path, random.bounded(80), intake());
                break;
            case 1:
                (void)joinWithNext(draft, path, intake());
                break;
            case 2:
                (void)dropProposal(draft, path);
                break;
            case 3:
                (void)recoverLeftOut(draft, random.bounded(6), intake());
                break;
            default:
                (void)dropPoll(draft, 0);
                break;
            }
            QCOMPARE(brokenPromises(draft), QStringList());
        }
    }
}

QTEST_GUILESS_MAIN(TestCorrecting)
#include "tst_intake_correcting.moc"
