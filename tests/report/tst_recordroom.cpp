// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordjson.h"
#include "intake/intake.h"
#include "intake/sourcewalk.h"
#include "support/sampleroom.h"
#include "support/tempcouncil.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

/// What was recorded while a meeting ran, as JSON: out and back, and what is refused.
class TestRecordRoom : public QObject {
    Q_OBJECT

private slots:
    void comesBackTheSame();
    void isNotThereWhereNothingWasRecorded();
    void isRefused_data();
    void isRefused();
    void losesNoWords();
};

void TestRecordRoom::comesBackTheSame()
{
    MeetingRecord record = heldSampleRecord();
    record.room.events[3].at = record.room.events[3].at.addMSecs(250);
    record.attendance[1].note = u"đúng giờ"_s;
    record.room.motions.append(record.room.motions.first());
    record.room.motions.last().state = MotionState::Withdrawn;
    Handout paper;
    paper.id = HandoutId(3);
    paper.meeting = record.meeting.id;
    paper.entry.proposal = ProposalId(2);
    paper.orderKey = u"V"_s;
    paper.title = u"Dự thảo báo cáo"_s;
    paper.fileName = u"bc.docx"_s;
    paper.file = {{}, QString(64, u'a'), 1234};
    paper.guests = true;
    Handout document = paper;
    document.id = HandoutId(4);
    document.entry = {};
    document.file = {};
    document.fileName.clear();
    document.document = u"programme"_s;
    record.handouts = {paper, document};
    const QByteArray json = recordAsJson(record);
    const auto read = recordFromJson(json);
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().technical));
    QVERIFY(read->attendance == record.attendance);
    QVERIFY(read->room.events == record.room.events);
    QVERIFY(read->room.speeches == record.room.speeches);
    QVERIFY(read->room.discussions == record.room.discussions);
    QVERIFY(read->room.motions == record.room.motions);
    QVERIFY(read->handouts == record.handouts);
    QCOMPARE(recordAsJson(*read), json);
}

void TestRecordRoom::isNotThereWhereNothingWasRecorded()
{
    MeetingRecord record = heldSampleRecord();
    record.attendance.clear();
    record.room = {};
    const QJsonObject object = QJsonDocument::fromJson(recordAsJson(record)).object();
    for (const QString& key : {u"attendance"_s, u"course"_s, u"speeches"_s, u"discussions"_s,
                               u"motions"_s, u"handouts"_s})
        QVERIFY2(!object.contains(key), qPrintable(key));
}

void TestRecordRoom::isRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("where");
    const auto add = [](const char* name, const char* from, const char* to, const QString& where) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << where;
    };
    add("coming in an unknown way", R"("kind": "excused")", R"("kind": "flown")",
        u"record.attendance[0].kind"_s);
    add("nobody who came", R"("person": 6)", R"("person": 0)", u"record.attendance[0].person"_s);
    add("a person below zero", R"("person": 6)", R"("person": -6)",
        u"record.attendance[0].person"_s);
    add("an event without its kind", R"("kind": "paused")", R"("was": "paused")",
        u"record.course[5].kind"_s);
    add("an event at no time", R"("at": "2017-11-24T01:03:00Z")", R"("at": "soon")",
        u"record.course[1].at"_s);
    add("an event without a time", R"("at": "2017-11-24T01:03:00Z")", R"("on": "soon")",
        u"record.course[1].at"_s);
    add("two entries at once", R"("kind": "postponed",)", R"("kind": "postponed", "item": 1,)",
        u"record.course[9].item"_s);
    add("an end before the beginning", R"("endedAt": "2017-11-24T01:52:00Z")",
        R"("endedAt": "2017-11-24T01:42:00Z")", u"record.speeches[0].endedAt"_s);
    add("an end without a beginning", R"("beganAt": "2017-11-24T01:50:00Z")",
        R"("began": "2017-11-24T01:50:00Z")", u"record.speeches[0].endedAt"_s);
    add("a motion on nothing", R"("motions": [)", R"("motions": [{},)",
        u"record.motions[0].proposal"_s);
    add("a motion that went nowhere", R"("adopted")", R"("vanished")",
        u"record.motions[0].state"_s);
    add("figures for words", R"("conclusion": "Thông qua báo cáo tổng hợp.")", R"("conclusion": 7)",
        u"record.discussions[0].conclusion"_s);
    add("a text for a list", R"("speeches": [)", R"("speeches": "", "more": [)",
        u"record.speeches"_s);
}

void TestRecordRoom::isRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, where);
    QByteArray json = recordAsJson(heldSampleRecord());
    QVERIFY(json.contains(from));
    const auto read = recordFromJson(json.replace(from, to));
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::SourceDamaged);
    QVERIFY2(read.error().technical.startsWith(where), qPrintable(read.error().technical));
}

// A draft has no room for what was said elsewhere: it is shown as left out.
void TestRecordRoom::losesNoWords()
{
    TempCouncil council;
    const auto source = decodeSource(recordAsJson(heldSampleRecord()), u"hop.json"_s);
    QVERIFY(source.has_value());
    const auto draft = Intake(council.file().read().bodies.all().value()).read(*source);
    QVERIFY(draft.has_value());
    QString left;
    for (const LeftOut& passage : draft->leftOut)
        left += passage.text + u'\n';
    for (const QString& text : {u"Thư ký hoàn thiện văn bản."_s, u"Đa số nhất trí"_s,
                                u"Nguyễn Minh Khôi: tham mưu Chính phủ trong quý II"_s})
        QVERIFY2(left.contains(text), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestRecordRoom)
#include "tst_recordroom.moc"
