// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the letters of tests/corpus and compares with what stands beside them. After a change that
// is wanted: NGHISU_WRITE_EXPECTED=1 tst_intake_letters, then look at the difference in git.
#include "intake/directory.h"
#include "intake/intake.h"
#include "support/textdrafts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

QString corpus()
{
    return QStringLiteral(NGHISU_SOURCE_DIR) + u"/tests/corpus"_s;
}

QStringList names(const DraftProposal& proposal, Role role)
{
    QStringList list;
    for (const DraftBody& body : proposal.bodies) {
        if (body.role == role)
            list.append(body.name);
    }
    return list;
}

}  // namespace

class TestLetters : public QObject {
    Q_OBJECT

private slots:
    void letters_data();
    void letters();
    void realLetter();
};

void TestLetters::letters_data()
{
    QTest::addColumn<QString>("path");
    const QStringList files = QDir(corpus()).entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    QVERIFY(files.size() >= 15);
    for (const QString& file : files)
        QTest::newRow(qPrintable(file)) << corpus() + u'/' + file;
}

void TestLetters::letters()
{
    QFETCH(QString, path);
    static const Intake intake(standardDirectory());
    const Result<DraftDocument> draft = intake.readFile(path);
    QVERIFY(draft.has_value());
    QCOMPARE(brokenPromises(*draft), QStringList());

    QString expectedPath = path;
    expectedPath.replace(u".txt"_s, u".json"_s);
    const QJsonObject read = draftToJson(*draft);
    if (qEnvironmentVariableIsSet("NGHISU_WRITE_EXPECTED")) {
        QFile file(expectedPath);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(read).toJson());
        return;
    }
    QFile file(expectedPath);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(expectedPath));
    const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
    for (const QString& key : expected.keys()) {
        const QJsonArray was = expected.value(key).toArray();
        const QJsonArray is = read.value(key).toArray();
        for (qsizetype i = 0; i < std::min(was.size(), is.size()); ++i) {
            const auto shown = [](const QJsonValue& value) {
                return QString::fromUtf8(QJsonDocument(value.toObject()).toJson());
            };
            QCOMPARE(shown(is.at(i)), shown(was.at(i)));
        }
        QCOMPARE(is.size(), was.size());
        QCOMPARE(read.value(key), expected.value(key));
    }
}

// The letter this program was first made for, where it lies beside the source.
void TestLetters::realLetter()
{
    const QString path =
        QStringLiteral(NGHISU_SOURCE_DIR) + u"/../shared/samples/haiphong-2017.txt"_s;
    if (!QFile::exists(path))
        QSKIP("the letter is not here");
    const Result<DraftDocument> read = Intake(standardDirectory()).readFile(path);
    QVERIFY(read.has_value());
    const DraftDocument& draft = *read;
    QCOMPARE(brokenPromises(draft), QStringList());
    QCOMPARE(draft.proposingBody, u"Sở Thông tin và Truyền thông thành phố Hải Phòng"_s);
    QCOMPARE(draft.meetingTitle, u"Họp Hội đồng Giám đốc CNTT khu vực miền Bắc năm 2017"_s);
    QCOMPARE(draft.proposals.size(), 6);
    const QString ministry = u"Bộ Thông tin và Truyền thông"_s;
    const QString others = u"các Bộ ngành liên quan"_s;
    for (const DraftProposal& proposal : draft.proposals)
        QCOMPARE(names(proposal, Role::Lead), QStringList{ministry});
    QCOMPARE(names(draft.proposals.at(0), Role::Coordinating), QStringList());
    QCOMPARE(names(draft.proposals.at(1), Role::Coordinating), QStringList{others});
    QCOMPARE(names(draft.proposals.at(2), Role::Coordinating), QStringList{u"Bộ Nội vụ"_s});
    QCOMPARE(names(draft.proposals.at(3), Role::Coordinating), QStringList());
    QCOMPARE(names(draft.proposals.at(4), Role::Coordinating),
             QStringList({u"Bộ Nội vụ"_s, others}));
    QCOMPARE(draft.proposals.at(0).citations.size(), 2);
    QCOMPARE(draft.proposals.at(0).citations.at(0).canonical, u"Nghị định 102/2009/NĐ-CP"_s);
    QCOMPARE(draft.proposals.at(0).citations.at(1).canonical, u"Luật Đầu tư công"_s);
    QCOMPARE(draft.proposals.at(3).citations.at(0).canonical, u"Quyết định 1819/QĐ-TTg"_s);
    QCOMPARE(draft.polls.size(), 1);
    QCOMPARE(draft.polls.first().votes, QList<qint64>({7, 4, 5}));
    QCOMPARE(draft.polls.first().total, 16);
    QCOMPARE(draft.leftOut.size(), 3);
    QCOMPARE(draft.leftOut.at(0).reason, LeftOutReason::HeadMark);
    QCOMPARE(draft.leftOut.at(1).text, u"3277 Go top"_s);
    QCOMPARE(draft.leftOut.at(2).reason, LeftOutReason::WebStatistics);
}

QTEST_GUILESS_MAIN(TestLetters)
#include "tst_intake_letters.moc"
