// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

Verdict verdictOf(const DecisionRule& rule, qint64 votesFor, qint64 against, qint64 abstain,
                  qint64 members, qint64 present)
{
    Counts counts;
    counts.meanings = {OptionMeaning::For, OptionMeaning::Against, OptionMeaning::Abstain};
    counts.votes = {votesFor, against, abstain};
    counts.members = members;
    counts.present = present;
    return decide(rule, counts);
}

DecisionRule preset(const QString& key)
{
    return decisionRulePreset(key).value();
}

}  // namespace

/// What the program says, in both languages.
class TestWords : public QObject {
    Q_OBJECT

private slots:
    void saysEveryErrorInBothLanguages();
    void namesWhatAnErrorHappenedTo();
    void keepsPercentSignsOfNames();
    void says_data();
    void says();
    void saysVerdicts();
    void saysNothingWithoutADecision();
    void saysRules();
    void saysEveryStep_data();
    void saysEveryStep();
    void writesDocumentDates_data();
    void writesDocumentDates();
    void saysEveryEnumeratorInBothLanguages();

private:
    Words m_vi{u"vi"_s};
    Words m_en{u"en"_s};
};

void TestWords::saysEveryErrorInBothLanguages()
{
    const QString unknown = m_en.error({ErrorCode::Internal, {}});
    QSet<QString> said;
    for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
        for (const QString& detail : {QString(), u"X42"_s}) {
            const Error error{ErrorCode(code), detail};
            const QString english = m_en.error(error);
            const QString vietnamese = m_vi.error(error);
            QVERIFY2(english.endsWith(u'.'), qPrintable(english));
            QVERIFY2(vietnamese.endsWith(u'.'), qPrintable(vietnamese));
            QVERIFY2(english != vietnamese, qPrintable(english));
            QVERIFY2(!english.contains(u'%'), qPrintable(english));
            QVERIFY2(!vietnamese.contains(u'%'), qPrintable(vietnamese));
            if (ErrorCode(code) != ErrorCode::Internal)
                QVERIFY2(english != unknown, qPrintable(QString::number(code)));
        }
        const QString plain = m_en.error({ErrorCode(code), {}});
        QVERIFY2(!said.contains(plain), qPrintable(plain));
        said.insert(plain);
    }
}

void TestWords::namesWhatAnErrorHappenedTo()
{
    const QString path = u"/nhà/họp.nghisu"_s;
    QVERIFY(m_vi.error({ErrorCode::FileNotFound, path}).contains(path));
    QVERIFY(m_en.error({ErrorCode::DiskFull, path}).contains(path));
    QCOMPARE(m_vi.error({ErrorCode::CountExceedsPresent, u"26/25"_s}),
             u"Có 26 phiếu nhưng chỉ có 25 người được biểu quyết. "
             "Hãy kiểm lại hoặc sửa số có mặt."_s);
    // Who has a file is named, where that is known.
    for (const ErrorCode code : {ErrorCode::FileInUseElsewhere, ErrorCode::FileTakenOver}) {
        for (const Words* words : {&m_vi, &m_en}) {
            const QString named = words->error({code, path, {}, u"VP-05"_s});
            QVERIFY2(named.contains(path) && named.contains(u"VP-05"_s), qPrintable(named));
            QVERIFY(named != words->error({code, path}));
        }
    }
    QCOMPARE(m_en.error({ErrorCode::PresentExceedsMembers, u"26/25"_s}),
             u"26 cannot be present of 25 members. Correct one of the two figures."_s);
}

void TestWords::keepsPercentSignsOfNames()
{
    const QString name = u"50%1 và %2 %n.txt"_s;
    QVERIFY(m_vi.error({ErrorCode::SourceBinary, name}).contains(name));
    QVERIFY(m_vi.step(u"body.add"_s, {{u"name"_s, name}}).contains(name));
    QVERIFY(m_vi.step(u"submission.accept"_s, {{u"source"_s, name}, {u"proposals"_s, 6}})
                .contains(name));
}

void TestWords::says_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<QString>("vietnamese");
    QTest::addColumn<QString>("english");

    QTest::newRow("passed")
        << u"members-2/3-more"_s << QList<int>{18, 5, 2, 25, 25}
        << u"Thông qua: 18/25 tán thành, cần quá 2/3 tổng số thành viên (từ 17)."_s
        << u"Passed: 18 of 25 for, more than 2/3 of all members needed (at least 17)."_s;
    QTest::newRow("not passed")
        << u"members-2/3-more"_s << QList<int>{15, 8, 2, 25, 25}
        << u"Không thông qua: 15/25 tán thành, cần quá 2/3 tổng số thành viên (từ 17)."_s
        << u"Not passed: 15 of 25 for, more than 2/3 of all members needed (at least 17)."_s;
    QTest::newRow("at least")
        << u"tt13-2017-bkhcn"_s << QList<int>{18, 4, 2, 25, 24}
        << u"Thông qua: 18/24 tán thành, cần ít nhất 3/4 số thành viên có mặt (từ 18)."_s
        << u"Passed: 18 of 24 for, at least 3/4 of members present needed (at least 18)."_s;
    QTest::newRow("no quorum")
        << u"members-2/3-more"_s << QList<int>{12, 0, 0, 25, 12}
        << u"Không đủ số thành viên tối thiểu: có mặt 12/25, cần ít nhất 2/3 tổng số "
           "thành viên (từ 17). Chưa quyết định được."_s
        << u"No quorum: 12 of 25 present, at least 2/3 of all members needed (17). "
           "Nothing is decided."_s;
    QTest::newRow("casting vote")
        << u"tt10-2018-bgtvt"_s << QList<int>{10, 10, 0, 24, 20}
        << u"Số phiếu ngang nhau: 10/20 tán thành, cần quá 1/2 số thành viên có mặt "
           "(từ 11). Chờ phiếu quyết định của chủ tọa."_s
        << u"A tie: 10 of 20 for, more than 1/2 of members present needed (at least "
           "11). The chair has the casting vote."_s;
    QTest::newRow("chair's side")
        << u"government"_s << QList<int>{12, 12, 0, 24, 24}
        << u"Số phiếu ngang nhau: 12/24 tán thành, cần quá 1/2 tổng số thành viên (từ "
           "13). Quyết định theo phía chủ tọa đã biểu quyết."_s
        << u"A tie: 12 of 24 for, more than 1/2 of all members needed (at least 13). "
           "The side that the chair voted for prevails."_s;
}

void TestWords::says()
{
    QFETCH(QString, rule);
    QFETCH(QList<int>, counts);
    QFETCH(QString, vietnamese);
    QFETCH(QString, english);
    const Verdict verdict =
        verdictOf(preset(rule), counts[0], counts[1], counts[2], counts[3], counts[4]);
    QCOMPARE(m_vi.verdict(verdict), vietnamese);
    QCOMPARE(m_en.verdict(verdict), english);
}

void TestWords::saysVerdicts()
{
    QCOMPARE(m_vi.outcome(Outcome::Passed), u"Thông qua"_s);
    QCOMPARE(m_vi.outcome(Outcome::Failed), u"Không thông qua"_s);
    QCOMPARE(m_en.outcome(Outcome::NoQuorum), u"No quorum"_s);
}

void TestWords::saysNothingWithoutADecision()
{
    QVERIFY(m_vi.verdict({}).isEmpty());
    QVERIFY(m_vi.outcome(Outcome::None).isEmpty());
    QVERIFY(m_vi.optionMeaning(OptionMeaning::Other).isEmpty());
}

void TestWords::saysRules()
{
    QCOMPARE(m_en.rule(preset(u"members-2/3-more"_s)),
             u"more than 2/3 of all members; quorum 2/3 of all members"_s);
    QCOMPARE(m_vi.rule(preset(u"peoples-council"_s)), u"quá 1/2 tổng số thành viên"_s);
    QCOMPARE(m_vi.rule(preset(u"tt10-2018-bgtvt"_s)),
             u"quá 1/2 số thành viên có mặt; họp khi có ít nhất 2/3 tổng số thành viên; "
             "ngang phiếu thì chủ tọa quyết định"_s);
    DecisionRule opinion;
    opinion.threshold = {};
    QCOMPARE(m_en.rule(opinion), u"an opinion, without a decision"_s);
    // No two presets may read alike, or nobody could choose between them.
    QStringList said;
    for (const DecisionRule& rule : decisionRulePresets())
        said.append(m_vi.rule(rule) + rule.source);
    QCOMPARE(said.removeDuplicates(), 0);
}

void TestWords::saysEveryStep_data()
{
    QTest::addColumn<QVariantMap>("args");
    QTest::addColumn<QString>("vietnamese");
    QTest::addColumn<QString>("english");
    const auto row = [](const char* op, const QVariantMap& args, const QString& vietnamese,
                        const QString& english) {
        QTest::addRow("%s %s", op, qPrintable(english)) << args << vietnamese << english;
    };
    const QString body = u"Bộ KH&ĐT"_s;
    row("assignment.add", {{u"body"_s, body}, {u"role"_s, u"coordinating"_s}, {u"n"_s, 1}},
        u"Thêm Bộ KH&ĐT phối hợp"_s, u"Add Bộ KH&ĐT as co-ordinating"_s);
    row("assignment.add", {{u"body"_s, body}, {u"role"_s, u"lead"_s}}, u"Thêm Bộ KH&ĐT chủ trì"_s,
        u"Add Bộ KH&ĐT as lead"_s);
    row("assignment.remove", {{u"body"_s, body}}, u"Bỏ Bộ KH&ĐT"_s, u"Remove Bộ KH&ĐT"_s);
    row("assignment.role", {{u"body"_s, body}, {u"role"_s, u"lead"_s}},
        u"Chuyển Bộ KH&ĐT thành chủ trì"_s, u"Make Bộ KH&ĐT the lead"_s);
    row("proposal.edit", {{u"field"_s, u"text"_s}}, u"Sửa nội dung"_s, u"Edit the text"_s);
    row("proposal.edit", {{u"field"_s, u"shortName"_s}, {u"number"_s, u"8a"_s}},
        u"Sửa tên ngắn của kiến nghị 8a"_s, u"Edit the short name of proposal 8a"_s);
    row("proposal.remove", {{u"n"_s, 3}}, u"Xóa 3 kiến nghị"_s, u"Delete 3 proposals"_s);
    row("proposal.move", {{u"n"_s, 1}}, u"Chuyển vị trí 1 kiến nghị"_s, u"Move 1 proposal"_s);
    row("submission.accept", {}, u"Nhận từ văn bản đề xuất"_s, u"Take in from a submission"_s);
    row("submission.accept",
        {{u"source"_s, u"haiphong-2017.txt"_s}, {u"proposals"_s, 6}, {u"polls"_s, 1}},
        u"Nhận 6 kiến nghị từ haiphong-2017.txt"_s,
        u"Take in 6 proposals from haiphong-2017.txt"_s);
    row("submission.accept",
        {{u"source"_s, u"thu.txt"_s}, {u"proposals"_s, 6}, {u"meeting"_s, u"Họp năm 2018"_s}},
        u"Nhận 6 kiến nghị từ thu.txt vào cuộc họp mới “Họp năm 2018”"_s,
        u"Take in 6 proposals from thu.txt into the new meeting “Họp năm 2018”"_s);
    row("submission.accept",
        {{u"source"_s, u"thu.txt"_s}, {u"proposals"_s, 1}, {u"more"_s, 2}, {u"polls"_s, 0}},
        u"Nhận 1 kiến nghị từ thu.txt và các văn bản khác"_s,
        u"Take in 1 proposal from thu.txt and others"_s);
    row("person.add", {{u"name"_s, u"Vũ Nam"_s}},
        u"Thêm Vũ Nam vào danh sách thành viên, khách mời"_s,
        u"Add Vũ Nam to the members and guests"_s);
    row("person.add", {{u"n"_s, 25}}, u"Thêm 25 người vào danh sách"_s, u"Add 25 people"_s);
    row("programme.add", {{u"title"_s, u"Bế mạc"_s}}, u"Thêm “Bế mạc” vào chương trình"_s,
        u"Add “Bế mạc” to the programme"_s);
    row("programme.move", {{u"n"_s, 2}}, u"Chuyển chỗ 2 mục của chương trình"_s,
        u"Move 2 items of the programme"_s);
    row("programme.remove", {{u"n"_s, 1}}, u"Xóa 1 mục khỏi chương trình"_s,
        u"Remove 1 item from the programme"_s);
    row("programme.draft", {}, u"Lập dự thảo chương trình"_s, u"Draft the programme"_s);
    row("person.move", {{u"name"_s, u"Vũ Nam"_s}}, u"Chuyển chỗ Vũ Nam trong danh sách"_s,
        u"Move Vũ Nam among the members"_s);
    row("person.move", {{u"n"_s, 2}}, u"Chuyển chỗ 2 người trong danh sách"_s,
        u"Move 2 people among the members"_s);
    row("list.issue", {{u"revision"_s, 2}}, u"Ban hành danh sách lần 2"_s,
        u"Issue revision 2 of the list"_s);
    row("poll.record", {{u"question"_s, u"Có họp\nthêm?"_s}},
        u"Ghi kết quả biểu quyết “Có họp thêm?”"_s, u"Record the vote “Có họp thêm?”"_s);
    row("no.such.op", {}, u"Thay đổi trong tệp"_s, u"Change the file"_s);
}

void TestWords::saysEveryStep()
{
    QFETCH(QVariantMap, args);
    const QString op = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    QTEST(m_vi.step(op, args), "vietnamese");
    QTEST(m_en.step(op, args), "english");
}

void TestWords::writesDocumentDates_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("vietnamese");
    QTest::addColumn<QString>("english");
    // Nghị định 30/2020/NĐ-CP: a leading zero for days below 10, and for the months 1 and 2 only.
    QTest::newRow("both") << QDate(2020, 1, 5) << u"05 tháng 01 năm 2020"_s << u"5 January 2020"_s;
    QTest::newRow("February") << QDate(2024, 2, 29) << u"29 tháng 02 năm 2024"_s
                              << u"29 February 2024"_s;
    QTest::newRow("March") << QDate(2021, 3, 9) << u"09 tháng 3 năm 2021"_s << u"9 March 2021"_s;
    QTest::newRow("December") << QDate(2017, 12, 10) << u"10 tháng 12 năm 2017"_s
                              << u"10 December 2017"_s;
    QTest::newRow("none") << QDate() << u"… tháng … năm …"_s << u"…"_s;
}

void TestWords::writesDocumentDates()
{
    QFETCH(QDate, day);
    QTEST(m_vi.documentDate(day), "vietnamese");
    QTEST(m_en.documentDate(day), "english");
}

void TestWords::saysEveryEnumeratorInBothLanguages()
{
    const auto differ = [this](auto say, int last) {
        QSet<QString> said;
        for (int i = 0; i <= last; ++i) {
            const QString english = say(m_en, i);
            const QString vietnamese = say(m_vi, i);
            if (english.isEmpty() || english == vietnamese || said.contains(vietnamese))
                return false;
            said.insert(vietnamese);
        }
        return true;
    };
    QVERIFY(differ([](const Words& words, int i) { return words.leftOutReason(LeftOutReason(i)); },
                   int(LeftOutReason::DroppedByReviewer)));
    QVERIFY(differ([](const Words& words, int i) { return words.base(Base(i)); },
                   int(Base::ForAgainstAbstain)));
    QVERIFY(differ([](const Words& words, int i) { return words.method(PollMethod(i)); },
                   int(PollMethod::Quoted)));
    QVERIFY(differ([](const Words& words, int i) { return words.optionMeaning(OptionMeaning(i)); },
                   int(OptionMeaning::Abstain)));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
