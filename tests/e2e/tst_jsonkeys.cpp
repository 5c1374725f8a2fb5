// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/issuing.h"
#include "session/listediting.h"
#include "support/program.h"
#include "support/tempcouncil.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

const QString Letter = QStringLiteral(NGHISU_SOURCE_DIR "/resources/samples/thu-hai-phong.txt");

// Keys are promised; more may come, none may go or change its kind.
void verifyKeys(const QJsonObject& object, const QMap<QString, QJsonValue::Type>& keys)
{
    for (auto key = keys.begin(); key != keys.end(); ++key) {
        QVERIFY2(object.contains(key.key()), qPrintable(key.key()));
        QVERIFY2(object[key.key()].type() == *key, qPrintable(key.key()));
    }
}

constexpr auto Text = QJsonValue::String;
constexpr auto Number = QJsonValue::Double;
constexpr auto List = QJsonValue::Array;

void verifyProposal(const QJsonObject& proposal)
{
    verifyKeys(proposal, {{u"number"_s, Text},
                          {u"text"_s, Text},
                          {u"bodies"_s, List},
                          {u"citations"_s, List},
                          {u"children"_s, List}});
    const QString text = proposal[u"text"_s].toString();
    QCOMPARE(text, text.normalized(QString::NormalizationForm_C));
    const QJsonArray bodies = proposal[u"bodies"_s].toArray();
    for (const auto& body : bodies) {
        verifyKeys(body.toObject(),
                   {{u"name"_s, Text}, {u"role"_s, Text}, {u"group"_s, QJsonValue::Bool}});
        const QString role = body[u"role"_s].toString();
        QVERIFY2(role == u"lead" || role == u"coordinating", qPrintable(role));
    }
    const QJsonArray children = proposal[u"children"_s].toArray();
    for (const auto& child : children)
        verifyProposal(child.toObject());
}

void verifyOptions(const QJsonArray& options)
{
    QVERIFY(!options.isEmpty());
    for (const auto& option : options) {
        verifyKeys(option.toObject(),
                   {{u"text"_s, Text}, {u"votes"_s, Number}, {u"percent"_s, Number}});
    }
}

void verifyDraft(const QJsonObject& draft)
{
    verifyKeys(draft, {{u"source"_s, Text},
                       {u"encoding"_s, Text},
                       {u"proposingBody"_s, Text},
                       {u"meetingTitle"_s, Text},
                       {u"proposals"_s, List},
                       {u"polls"_s, List},
                       {u"leftOut"_s, List}});
    const QJsonArray proposals = draft[u"proposals"_s].toArray();
    for (const auto& proposal : proposals)
        verifyProposal(proposal.toObject());
    const QJsonArray polls = draft[u"polls"_s].toArray();
    for (const auto& poll : polls) {
        verifyKeys(poll.toObject(),
                   {{u"question"_s, Text}, {u"options"_s, List}, {u"total"_s, Number}});
        verifyOptions(poll[u"options"_s].toArray());
    }
    const QJsonArray leftOut = draft[u"leftOut"_s].toArray();
    for (const auto& passage : leftOut)
        verifyKeys(passage.toObject(), {{u"text"_s, Text}, {u"reason"_s, Text}});
}

}  // namespace

/// What the command line prints with --json, key by key: offices build on it.
class TestJsonKeys : public QObject {
    Q_OBJECT

private slots:
    void ofImport()
    {
        TempCouncil council;
        council.close();
        // Reading only and taking in say the same of a source.
        for (const QStringList& arguments :
             {QStringList{u"import"_s, u"-"_s, Letter, u"--dry-run"_s, u"--json"_s},
              QStringList{u"import"_s, council.path(), Letter, u"--json"_s}}) {
            const ProgramRun run = runProgram(arguments);
            QCOMPARE(run.status, 0);
            QVERIFY(run.complaint.isEmpty());
            verifyDraft(run.json());
            QCOMPARE(run.json()[u"proposals"_s].toArray().size(), 6);
        }
    }

    void ofImportOfSeveral()
    {
        const ProgramRun run =
            runProgram({u"import"_s, u"-"_s, Letter, Letter, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(run.jsonArray().size(), 2);
        const QJsonArray drafts = run.jsonArray();
        for (const auto& draft : drafts)
            verifyDraft(draft.toObject());
    }

    // The language of the locale is for people; what is not meant for them stays.
    void isTheSameInEachLanguage()
    {
        const QStringList dryRun{u"import"_s, u"-"_s, Letter, u"--dry-run"_s, u"--json"_s};
        QJsonObject english = runProgram(dryRun).json();
        QJsonObject vietnamese = runProgram(dryRun, u"vi_VN.UTF-8"_s).json();
        // The reasons are words.
        english.remove(u"leftOut"_s);
        vietnamese.remove(u"leftOut"_s);
        QCOMPARE(english, vietnamese);
    }

    void ofList()
    {
        TempCouncil council;
        const ProposalId one = council.add(u"Một"_s);
        QVERIFY(addProposal(council.file(), council.meeting(), {one, {}}, u"Một a"_s));
        QVERIFY(issueList(council.file(), council.meeting()));
        council.add(u"Hai"_s);
        council.close();
        const QJsonObject list = runProgram({u"list"_s, council.path(), u"--json"_s}).json();
        verifyKeys(
            list,
            {{u"council"_s, Text}, {u"meeting"_s, QJsonValue::Object}, {u"proposals"_s, List}});
        verifyKeys(list[u"meeting"_s].toObject(), {{u"id"_s, Number}, {u"title"_s, Text}});
        const QJsonArray proposals = list[u"proposals"_s].toArray();
        QCOMPARE(proposals.size(), 2);
        for (const auto& proposal : proposals) {
            verifyKeys(proposal.toObject(), {{u"id"_s, Number}});
            verifyProposal(proposal.toObject());
        }
        QCOMPARE(proposals[0][u"issuedNumber"_s].toString(), u"1"_s);
        QVERIFY(!proposals[1].toObject().contains(u"issuedNumber"_s));
        QCOMPARE(proposals[0][u"children"_s][0][u"issuedNumber"_s].toString(), u"1.1"_s);
    }

    void ofPoll_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("present");
        QTest::addColumn<QString>("verdict");
        const QString most = u"members-2/3-more"_s;
        QTest::addRow("passed") << QStringList{u"Tán thành=18"_s, u"Không tán thành=4"_s} << most
                                << 22 << u"passed"_s;
        QTest::addRow("failed") << QStringList{u"For=16"_s, u"Against=6"_s} << most << 22
                                << u"failed"_s;
        QTest::addRow("no quorum")
            << QStringList{u"For=9"_s, u"Against=1"_s} << most << 10 << u"no-quorum"_s;
        QTest::addRow("tied") << QStringList{u"For=10"_s, u"Against=10"_s} << u"tt10-2018-bgtvt"_s
                              << 20 << u"tied"_s;
        QTest::addRow("opinions") << QStringList{u"Đạt=7"_s, u"Chưa đạt=4"_s, u"Cần thêm=5"_s}
                                  << most << 16 << u"none"_s;
    }

    void ofPoll()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, rule);
        QFETCH(int, present);
        QFETCH(QString, verdict);
        TempCouncil council;
        council.close();
        QStringList arguments{u"poll"_s,
                              council.path(),
                              u"--question"_s,
                              u"Thông qua?"_s,
                              u"--rule"_s,
                              rule,
                              u"--json"_s,
                              u"--members"_s,
                              u"25"_s,
                              u"--present"_s,
                              QString::number(present)};
        for (const QString& option : options)
            arguments << u"--option"_s << option;
        const ProgramRun run = runProgram(arguments);
        QCOMPARE(run.status, 0);
        verifyKeys(run.json(), {{u"question"_s, Text},
                                {u"options"_s, List},
                                {u"total"_s, Number},
                                {u"verdict"_s, Text},
                                {u"sentence"_s, Text}});
        verifyOptions(run.json()[u"options"_s].toArray());
        QCOMPARE(run.json()[u"verdict"_s].toString(), verdict);
        QCOMPARE(run.json()[u"sentence"_s].toString().isEmpty(), verdict == u"none");
        int percent = 0;
        const QJsonArray printed = run.json()[u"options"_s].toArray();
        for (const auto& option : printed)
            percent += option[u"percent"_s].toInt();
        QCOMPARE(percent, 100);
    }

    void ofCheck()
    {
        TempCouncil council;
        council.close();
        const ProgramRun run = runProgram({u"check"_s, council.path(), u"--json"_s});
        QCOMPARE(run.status, 0);
        verifyKeys(run.json(), {{u"ok"_s, QJsonValue::Bool},
                                {u"problems"_s, List},
                                {u"schema"_s, Number},
                                {u"proposals"_s, Number},
                                {u"ballots"_s, Number}});
        // A file that is none says so in the same keys.
        const ProgramRun none = runProgram({u"check"_s, Letter, u"--json"_s});
        QCOMPARE(none.status, 1);
        QCOMPARE(none.json()[u"ok"_s].toBool(true), false);
        verifyKeys(none.json()[u"problems"_s][0].toObject(),
                   {{u"code"_s, Text}, {u"detail"_s, Text}});
    }

    void meetingsAreChosenById()
    {
        TempCouncil council;
        const qint64 id = council.meeting().value();
        council.add(u"Một"_s);
        council.close();
        const ProgramRun chosen = runProgram(
            {u"list"_s, council.path(), u"--meeting"_s, QString::number(id), u"--json"_s});
        QCOMPARE(chosen.json()[u"meeting"_s][u"id"_s].toInteger(), id);
        const QString none = QString::number(id + 1);
        for (const QStringList& arguments :
             {QStringList{u"list"_s, council.path()},
              QStringList{u"import"_s, council.path(), Letter},
              QStringList{u"export"_s, council.path(), u"agenda"_s, u"--to"_s,
                          council.folder() + u"/a.pdf"_s}}) {
            const ProgramRun run = runProgram(arguments + QStringList{u"--meeting"_s, none});
            QCOMPARE(run.status, 1);
            QVERIFY2(run.complaint.contains(none), qPrintable(run.complaint));
            QVERIFY(run.out.isEmpty());
        }
        QVERIFY(!QFile::exists(council.folder() + u"/a.pdf"_s));
    }

    void formatComesBeforeTheSuffix()
    {
        TempCouncil council;
        council.add(u"Một"_s);
        council.close();
        const QString target = council.folder() + u"/agenda.csv"_s;
        QCOMPARE(runProgram({u"export"_s, council.path(), u"agenda"_s, u"--to"_s, target,
                             u"--format"_s, u"pdf"_s})
                     .status,
                 0);
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        for (const QStringList& arguments :
             {QStringList{u"--to"_s, council.folder() + u"/agenda.xyz"_s},
              QStringList{u"--to"_s, council.folder() + u"/x.pdf"_s, u"--format"_s, u"xyz"_s}}) {
            const ProgramRun run =
                runProgram(QStringList{u"export"_s, council.path(), u"agenda"_s} + arguments);
            QCOMPARE(run.status, 1);
            QVERIFY2(run.complaint.contains(u"xyz"_s), qPrintable(run.complaint));
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonKeys)
#include "tst_jsonkeys.moc"
