// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordjson.h"
#include "intake/intake.h"
#include "intake/sourcewalk.h"
#include "report/export.h"
#include "session/assigning.h"
#include "session/citing.h"
#include "session/followingup.h"
#include "session/listediting.h"
#include "session/proposalfields.h"
#include "session/takingin.h"
#include "session/voting.h"
#include "support/samplerecord.h"
#include "support/tempcouncil.h"
#include "support/textdrafts.h"
#include "words/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

/// A record in which every field says something.
MeetingRecord fullRecord()
{
    MeetingRecord record = sampleRecord(4);
    record.council.paperStyle = PaperStyle::Modern;
    record.council.speakingMinutes = 5;
    record.council.rule = *decisionRulePreset(u"members-2/3-more"_s);
    record.council.rule.source = u"Quy chế, Điều 7"_s;
    record.meeting.id = MeetingId(7);
    record.meeting.shortTitle = u"Họp toàn thể"_s;
    record.meeting.numbering = {3, true, true, true};
    record.meeting.archived = true;
    record.meeting.isTemplate = true;
    record.meeting.previous = MeetingId(6);
    record.people = {
        {PersonId(1), PersonKind::Member, u"Lê A"_s, u"Giám đốc"_s, u"Sở"_s, true, u"a"_s},
        {PersonId(2), PersonKind::Guest, u"Trần B"_s, {}, {}, false, u"b"_s}};
    record.papers = {
        {u"invitation"_s, {u"12"_s, QDate(2017, 11, 20), u"Phó Chủ tịch"_s, u"Trần Hoa"_s}},
        {u"agenda"_s, {u"13"_s, {}, {}, {}}}};
    record.programme = {
        {AgendaItemId(3),
         u"Khai mạc"_s,
         QTime(8, 30),
         15,
         u"Lê A, Giám đốc"_s,
         u"đúng giờ"_s,
         false,
         {},
         u"a"_s},
        {AgendaItemId(4), u"Thảo luận"_s, {}, {}, {}, {}, true, ProposalId(90), u"b"_s},
        {AgendaItemId(5), u"Bế mạc"_s, {}, 0, {}, {}, false, {}, u"c"_s}};
    AgendaEntry heading;
    heading.proposal.id = ProposalId(90);
    heading.proposal.kind = ProposalKind::Heading;
    heading.proposal.text = u"Về thể chế"_s;
    heading.number = u"I"_s;
    record.entries.prepend(heading);
    for (AgendaEntry& entry : record.entries)
        entry.proposal.meeting = record.meeting.id;
    for (qsizetype i = 1; i < record.entries.size(); ++i) {
        record.entries[i].depth = i == 2 ? 2 : 1;
        record.entries[i].proposal.parent = i == 2 ? record.entries[1].proposal.id : ProposalId(90);
    }
    Proposal& proposal = record.entries[1].proposal;
    proposal.state = ProposalState::Answered;
    proposal.orderKey = u"k"_s;
    proposal.shortName = u"Thay Nghị định 102"_s;
    proposal.note = u"Hỏi lại\nđơn vị"_s;
    proposal.topic = u"Hạ tầng"_s;
    proposal.urgent = true;
    proposal.issuedNumber = u"1"_s;
    proposal.carriedFrom = ProposalId(44);
    proposal.submission = SubmissionId(3);
    proposal.sourceStart = 12;
    proposal.sourceLength = 340;
    proposal.sourceNumber = u"2"_s;
    proposal.merged = {{u"Sở TT&TT Lạng Sơn"_s, SubmissionId(4), 5, 60, u"7"_s, u"Sớm sửa."_s}};
    proposal.assignments[0].id = AssignmentId(11);
    proposal.assignments[0].body = BodyId(5);
    proposal.assignments[0].answering = BodyId(9);
    proposal.assignments[0].answer = {AnswerState::Partly, QDate(2018, 1, 31),  QDate(2018, 1, 20),
                                      u"Đang trình."_s,    u"3115/BTTTT-CVT"_s, QDate(2018, 2, 1),
                                      u"tra-loi.pdf"_s};
    proposal.citations.append({u"Luật Công nghệ thông tin"_s, 0, 0, true});
    proposal.tags = {u"pháp luật"_s, u"đầu tư"_s};
    proposal.attachments = {{AttachmentId(1), u"phụ lục.pdf"_s, qint64{5'000'000'000}}};
    record.people[0].seat = u"A1"_s;
    record.people[0].weight = 3;
    record.people[1].weight = heaviestVote;
    record.papers[u"agenda"_s].recipients = {u"Các Sở"_s, u"Lưu: VT"_s};
    Poll poll = samplePoll(u"Thông qua?"_s, 18, 5, 2, 25, 25);
    poll.id = PollId(8);
    poll.meeting = record.meeting.id;
    poll.proposal = proposal.id;
    poll.secret = true;
    poll.method = PollMethod::Paper;
    poll.closedAt = QDateTime(QDate(2017, 11, 24), QTime(3, 0), Qt::UTC);
    poll.openedAt = QDateTime(QDate(2017, 11, 24), QTime(1, 45), Qt::UTC);
    poll.together = {ProposalId(1), ProposalId(2)};
    poll.item = AgendaItemId(4);
    poll.revoteOf = PollId(6);
    poll.hidden = poll.verifiable = true;
    poll.ruleNote = u"theo đề nghị của chủ tọa"_s;
    poll.entitled = 25;
    poll.issued = 25;
    poll.collected = 25;
    poll.invalid = 0;
    poll.committee = {u"Lê A"_s, u"Trần B"_s};
    PollFigures first;
    static_cast<Turnout&>(first) = poll;
    first.votes = {17, 5, 2};
    first.present = 24;
    first.chair = OptionMeaning::Against;
    first.at = QDateTime(QDate(2017, 11, 24), QTime(2, 0, 0, 250), Qt::UTC);
    first.author = u"Ánh"_s;
    PollFigures second;
    static_cast<Turnout&>(second) = poll;
    second.votes = {18, 5, 2};
    second.at = poll.closedAt;
    second.reason = u"đếm lại"_s;
    second.committee = poll.committee;
    second.recount = true;
    poll.figures = {first, second};
    record.entries[1].polls = {poll};
    record.published[poll.id] = {{u"23RT 4PQX K7MN"_s, {0}}, {u"K7MN 4PQX 23RT"_s, {}}};
    Poll annulled = samplePoll(u"Họp thêm?"_s, 3, 1, 0, 25, 4);
    annulled.meeting = record.meeting.id;
    annulled.state = PollState::Annulled;
    annulled.annulReason = u"nhầm"_s;
    annulled.annulledBy = u"Ánh"_s;
    annulled.annulledAt = poll.closedAt;
    Poll ranking = samplePoll(u"Thứ tự ưu tiên?"_s, 3, 1, 0, 25, 4);
    ranking.meeting = record.meeting.id;
    ranking.ballot = {PollKind::Ranking, 1, false, RankCounting::InstantRunoff};
    ranking.ballots = {{{0, 2, 1}, 3}, {{1}, 1}};
    ranking.weighted = ranking.changeable = true;
    record.freePolls = {annulled, ranking};
    return record;
}

QByteArray changed(const QByteArray& json, const QByteArray& from, const QByteArray& to)
{
    QByteArray other = json;
    if (!other.contains(from))
        qFatal("nothing to change: %s", from.constData());
    return other.replace(from, to);
}

// What is compared after an import: the keys that a draft has room for.
QJsonArray kept(const QJsonArray& proposals)
{
    QJsonArray array;
    for (const auto& value : proposals) {
        const QJsonObject object = value.toObject();
        QJsonObject made;
        for (const QString& key : {u"kind"_s, u"number"_s, u"text"_s, u"proposingBody"_s})
            made.insert(key, object[key]);
        QJsonArray bodies;
        const QJsonArray all = object[u"bodies"_s].toArray();
        for (const auto& body : all) {
            bodies.append(QJsonArray{body[u"name"_s], body[u"shortName"_s], body[u"role"_s],
                                     body[u"group"_s]});
        }
        made.insert(u"bodies"_s, bodies);
        made.insert(u"citations"_s, object[u"citations"_s]);
        made.insert(u"children"_s, kept(object[u"children"_s].toArray()));
        array.append(made);
    }
    return array;
}

QJsonArray proposalsOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object()[u"proposals"_s].toArray();
}

QByteArray exported(TempCouncil& council)
{
    return recordAsJson(council.file().record(council.meeting()).value());
}

DraftDocument draftOf(const QByteArray& json, TempCouncil& council)
{
    const auto source = decodeSource(json, u"hop.json"_s);
    if (!source)
        qFatal("%s", qPrintable(source.error().technical));
    return Intake(council.file().read().bodies.all().value()).read(*source).value();
}

}  // namespace

/// A meeting's record as JSON: out, back, and into another council.
class TestRecord : public QObject {
    Q_OBJECT

private slots:
    void comesBackTheSame();
    void saysWhatItIs();
    void isOnlyForLists();
    void isTakenInToAnotherCouncil();
    void neverBecomesAVote();
    void losesNoWords();
    void cleansWhatALetterMayNotHold();
    void isToldByItsContent();
    void isRefused_data();
    void isRefused();
    void mayHoldMore();
};

void TestRecord::comesBackTheSame()
{
    const MeetingRecord record = fullRecord();
    const QByteArray json = recordAsJson(record);
    const auto read = recordFromJson(json);
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().technical));
    QVERIFY(read->council == record.council && read->meeting == record.meeting);
    QVERIFY(read->people == record.people);
    QVERIFY(read->programme == record.programme && read->papers == record.papers);
    QVERIFY(read->freePolls == record.freePolls && read->published == record.published);
    QCOMPARE(read->entries.size(), record.entries.size());
    for (qsizetype i = 0; i < record.entries.size(); ++i) {
        QVERIFY2(read->entries[i].proposal == record.entries[i].proposal,
                 qPrintable(QString::number(i)));
        QCOMPARE(read->entries[i].number, record.entries[i].number);
        QCOMPARE(read->entries[i].depth, record.entries[i].depth);
        QVERIFY(read->entries[i].polls == record.entries[i].polls);
    }
    QCOMPARE(recordAsJson(*read), json);
    const auto empty = recordFromJson(recordAsJson({}));
    QVERIFY(empty && recordAsJson(*empty) == recordAsJson({}));
}

// Keys that others read the record by, the same as those of `list --json`.
void TestRecord::saysWhatItIs()
{
    const QJsonObject object = QJsonDocument::fromJson(recordAsJson(fullRecord())).object();
    QCOMPARE(object[u"format"_s].toString(), u"nghisu-record"_s);
    QCOMPARE(object[u"version"_s].toInt(), 1);
    const QJsonObject heading = object[u"proposals"_s].toArray().first().toObject();
    for (const QString& key : {u"id"_s, u"kind"_s, u"number"_s, u"text"_s, u"shortName"_s,
                               u"proposingBody"_s, u"bodies"_s, u"citations"_s, u"children"_s})
        QVERIFY2(heading.contains(key), qPrintable(key));
    QCOMPARE(heading[u"children"_s].toArray().size(), 3);
    QCOMPARE(object[u"meeting"_s][u"day"_s].toString(), u"2017-11-24"_s);
}

void TestRecord::isOnlyForLists()
{
    const QTemporaryDir folder;
    const MeetingRecord record = fullRecord();
    const Words words(u"vi"_s);
    for (const QString& key : {u"agenda"_s, u"proposals"_s}) {
        const QString path = folder.filePath(key + u".json"_s);
        QVERIFY(exportDocument(record, words, key, path).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), recordAsJson(record));
    }
    const auto result = exportDocument(record, words, u"changes"_s, folder.filePath(u"a.json"_s),
                                       std::nullopt, sampleChanges(record));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::UnknownFormat);
    QVERIFY(!documentFormats(u"changes"_s).contains(u"json"_s));
}

void TestRecord::isTakenInToAnotherCouncil()
{
    TempCouncil from;
    CouncilFile& file = from.file();
    DraftDocument draft;
    draft.proposingBody = u"Sở TT&TT Hải Phòng"_s;
    draft.text = u"x"_s;
    DraftProposal heading;
    heading.heading = true;
    heading.text = u"Về thể chế"_s;
    DraftProposal proposal;
    proposal.text = u"Đề nghị Bộ Nội vụ sửa Nghị định 102/2009/NĐ-CP.\nĐoạn hai."_s;
    proposal.citations = {{u"Nghị định 102/2009/NĐ-CP"_s, 22, 24, false}};
    proposal.proposingBody = u"Sở TT&TT Lạng Sơn"_s;
    DraftProposal below;
    below.text = u"Hướng dẫn ngay."_s;
    proposal.children = {below};
    heading.children = {proposal};
    DraftProposal second;
    second.text = u"1. Không phải số. Bộ Tài chính bố trí vốn."_s;
    draft.proposals = {heading, second};
    const auto taken = takeIn(file, from.meeting(), draft, "x");
    QVERIFY(taken.has_value());
    const auto before = file.record(from.meeting()).value();
    const ProposalId first = before.entries[1].proposal.id;
    QVERIFY(assignBody(file, {first}, from.body(u"BNV"_s), Role::Lead));
    QVERIFY(assignBody(file, {first}, from.body(u"BTC"_s), Role::Coordinating));
    QVERIFY(assignGroup(file, {first}, u"các Bộ ngành liên quan"_s, Role::Coordinating));
    QVERIFY(addCitation(file, first, u"Luật Đầu tư công"_s));
    QVERIFY(editShortName(file, first, u"Sửa Nghị định 102"_s));
    QVERIFY(editNote(file, first, u"Hỏi lại đơn vị."_s));
    QVERIFY(setTopic(file, {first}, u"Thể chế"_s));
    QVERIFY(addTag(file, {first}, u"pháp luật"_s));
    QVERIFY(addTag(file, {first}, u"gấp"_s));
    QVERIFY(setUrgent(file, {first}, true));
    QVERIFY(setState(file, {first}, ProposalState::Agreed));
    const AssignmentId asked = file.record(from.meeting())->entries[1].proposal.assignments[0].id;
    Answer answer;
    answer.state = AnswerState::Answered;
    answer.text = u"Đã trình Chính phủ."_s;
    answer.reference = u"3115/BNV-CVT"_s;
    answer.answeredOn = QDate(2018, 1, 5);
    answer.dueOn = QDate(2018, 1, 31);
    QVERIFY(setAnswer(file, first, asked, answer));
    const QByteArray json = exported(from);

    TempCouncil to;
    const DraftDocument read = draftOf(json, to);
    QVERIFY(takeIn(to.file(), to.meeting(), read, json).has_value());
    const QByteArray again = exported(to);
    QCOMPARE(QString::fromUtf8(QJsonDocument(kept(proposalsOf(again))).toJson()),
             QString::fromUtf8(QJsonDocument(kept(proposalsOf(json))).toJson()));
    const Proposal came = to.file().record(to.meeting()).value().entries[1].proposal;
    QCOMPARE(came.shortName, u"Sửa Nghị định 102"_s);
    QCOMPARE(came.note, u"Hỏi lại đơn vị."_s);
    QCOMPARE(came.topic, u"Thể chế"_s);
    QCOMPARE(came.tags, file.record(from.meeting())->entries[1].proposal.tags);
    QVERIFY(came.urgent);
    QCOMPARE(came.state, ProposalState::Agreed);
    QCOMPARE(came.assignments[0].answer, answer);
    // Bodies are those of the directory that is there.
    QCOMPARE(to.file().record(to.meeting()).value().entries[1].proposal.assignments.first().body,
             to.body(u"BNV"_s));
}

void TestRecord::neverBecomesAVote()
{
    TempCouncil from;
    const ProposalId proposal = from.add(u"Một"_s);
    VoteEntry entry;
    entry.meeting = from.meeting();
    entry.proposal = proposal;
    entry.question = u"Thông qua?"_s;
    entry.rule = *decisionRulePreset(u"members-2/3-more"_s);
    entry.options = {{{}, u"Tán thành"_s, OptionMeaning::For, 18},
                     {{}, u"Không"_s, OptionMeaning::Against, 5}};
    entry.members = 25;
    entry.present = 24;
    QVERIFY(recordVote(from.file(), entry).has_value());
    entry.question = u"Nhầm?"_s;
    const auto annulled = recordVote(from.file(), entry);
    QVERIFY(annulled.has_value());
    QVERIFY(annulVote(from.file(), *annulled, u"nhầm"_s).has_value());
    const QByteArray json = exported(from);

    TempCouncil to;
    const DraftDocument draft = draftOf(json, to);
    QCOMPARE(draft.polls.size(), 1);
    QVERIFY(takeIn(to.file(), to.meeting(), draft, json).has_value());
    const MeetingRecord record = to.file().record(to.meeting()).value();
    QVERIFY(record.entries.first().polls.isEmpty());
    QCOMPARE(record.freePolls.size(), 1);
    const Poll& poll = record.freePolls.first();
    QCOMPARE(poll.method, PollMethod::Quoted);
    QCOMPARE(poll.question, u"Thông qua?"_s);
    QCOMPARE(poll.counts().votes, (QList<qint64>{18, 5}));
    QCOMPARE(verdictOf(poll).outcome, Outcome::None);
    // What was taken in may be undone: it is no vote.
    QVERIFY(to.file().undo().has_value());
}

// What a draft has no room for is shown as left out.
void TestRecord::losesNoWords()
{
    TempCouncil council;
    DraftDocument draft = draftOf(recordAsJson(fullRecord()), council);
    QString left;
    for (const LeftOut& passage : draft.leftOut)
        left += passage.text + u'\n';
    for (const QString& text :
         {u"Sớm sửa."_s, u"Sở TT&TT Lạng Sơn"_s, u"phụ lục.pdf"_s, u"Lê A; Giám đốc; Sở"_s,
          u"Họp thêm?: annulled"_s, u"Luật Công nghệ thông tin"_s})
        QVERIFY2(left.contains(text), qPrintable(text));
    // What comes over stands in the passage of its proposal.
    for (const QString& text : {u"Thay Nghị định 102"_s, u"Hỏi lại\nđơn vị"_s, u"topic: Hạ tầng"_s,
                                u"tags: pháp luật, đầu tư"_s, u"urgent: true"_s,
                                u"state: answered"_s, u"3115/BTTTT-CVT"_s, u"Đang trình."_s})
        QVERIFY2(!left.contains(text) && draft.text.contains(text), qPrintable(text));
    QCOMPARE(shapeOf(draft.proposals), u"I(1(2),3,4)"_s);
    draft.proposals[0].children[0].citations.removeLast();  // the one by hand has no place
    QCOMPARE(brokenPromises(draft), QStringList());
}

void TestRecord::cleansWhatALetterMayNotHold()
{
    MeetingRecord record = sampleRecord(2);
    record.entries[0].proposal.text =
        u"Nghi\u0323 \u0007định 102/2009/NĐ-CP\r\nhai"_s + QChar(0xD800);
    record.entries[0].proposal.citations = {{u"định 102/2009/NĐ-CP"_s, 7, 19, false}};
    record.entries[1].proposal.text = u" \n"_s;
    record.entries[1].proposal.citations.clear();
    record.entries[1].proposal.state = ProposalState::Withdrawn;
    TempCouncil council;
    const DraftDocument draft = draftOf(recordAsJson(record), council);
    QCOMPARE(brokenPromises(draft), QStringList());
    const DraftProposal& first = draft.proposals.first();
    QVERIFY(!first.text.contains(u'\u0007'));
    QCOMPARE(first.text.mid(first.citations[0].start, first.citations[0].length),
             u"định 102/2009/NĐ-CP"_s);
    QCOMPARE(draft.proposals.last().text, u"…"_s);
    QVERIFY(!draft.proposals.last().sure);
}

void TestRecord::isToldByItsContent()
{
    const QByteArray json = recordAsJson(sampleRecord(2));
    for (const QByteArray& bytes :
         {json, QByteArray("\xEF\xBB\xBF" + json), QByteArray("  \n" + json),
          QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact)}) {
        const auto source = decodeSource(bytes, u"thu.txt"_s);
        QVERIFY(source.has_value() && source->draft);
        QCOMPARE(source->draft->proposals.size(), 2);
    }
    // Of other JSON the text is all that there is.
    for (const QByteArray& bytes : {QByteArray("{\"format\": \"other\"}"),
                                    QByteArray("{\"text\": \"\\\"nghisu-record\\\"\"}")}) {
        const auto source = decodeSource(bytes, u"a.json"_s);
        QVERIFY(source.has_value() && !source->draft);
    }
}

void TestRecord::isRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("where");
    const QByteArray json = recordAsJson(fullRecord());
    const auto add = [&json](const char* name, const QByteArray& from, const QByteArray& to,
                             const QString& where, ErrorCode code = ErrorCode::SourceDamaged) {
        QTest::newRow(name) << changed(json, from, to) << int(code) << where;
    };
    QTest::newRow("cut off") << json.chopped(100) << int(ErrorCode::SourceDamaged) << QString();
    QTest::newRow("only a beginning")
        << QByteArray("{\"nghisu-record\"") << int(ErrorCode::SourceDamaged) << QString();
    add("later", "\"version\": 1", "\"version\": 2", u"version 2"_s, ErrorCode::SourceNewer);
    add("no version", "\"version\": 1", "\"other\": 1", u"version"_s);
    add("another format", "\"nghisu-record\"", "\"other\", \"x\": \"nghisu-record\"", u"format"_s);
    add("a number for a text", "\"Lê A\"", "12", u"record.people[0].name"_s);
    add("a text for a list", "\"people\": [", "\"people\": \"\", \"guests\": [",
        u"record.people"_s);
    add("an unknown word", "\"kind\": \"guest\"", "\"kind\": \"x\"", u"record.people[1].kind"_s);
    add("no weight", "\"weight\": 3", "\"weight\": 0", u"record.people[0].weight"_s);
    add("too much weight", "\"weight\": 3", "\"weight\": 1000001", u"record.people[0].weight"_s);
    add("no day", "2017-11-24\"", "2017-13-24\"", u"day"_s);
    add("votes below zero", "\"votes\": 18", "\"votes\": -18", u"options[0].votes"_s);
    add("half a vote", "\"votes\": 18", "\"votes\": 1.5", u"options[0].votes"_s);
    add("too many votes", "\"votes\": 18", "\"votes\": 9223372036854775807", u"options"_s);
    add("a citation outside", "\"length\": 24", "\"length\": 9223372036854775807", u"citations"_s);
    add("a choice of nothing", "\"published\": [",
        R"("published": [{"receipt": "A", "choice": [3]},)", u"published[0].choice"_s);
    add("a rule by zero", "\"threshold\": [", "\"threshold\": [1, 2, ", u"threshold"_s);
    const QByteArray nested = "{\"format\":\"nghisu-record\",\"version\":1,\"proposals\":[";
    QByteArray deep = nested;
    for (int i = 0; i < 200; ++i)
        deep += "{\"text\":\"a\",\"children\":[";
    for (int i = 0; i < 200; ++i)
        deep += "]}";
    QTest::newRow("too deep") << deep + "]}" << int(ErrorCode::SourceDamaged) << u"children"_s;
    QTest::newRow("far too deep") << nested + QByteArray(100'000, '[')
                                  << int(ErrorCode::SourceDamaged) << QString();
}

void TestRecord::isRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    QFETCH(QString, where);
    const auto source = decodeSource(json, u"hop.json"_s);
    QVERIFY(!source.has_value());
    QCOMPARE(int(source.error().code), code);
    QVERIFY2(source.error().technical.contains(where), qPrintable(source.error().technical));
    QVERIFY(!Words(u"vi"_s).error(source.error()).isEmpty());
}

// Keys that are not known, and none of those that may be missing.
void TestRecord::mayHoldMore()
{
    const auto read = recordFromJson("{\"format\":\"nghisu-record\",\"version\":1,\"later\":{},"
                                     "\"proposals\":[{\"text\":\"Một\",\"colour\":3}]}");
    QVERIFY(read.has_value());
    QCOMPARE(read->entries.size(), 1);
    QCOMPARE(read->entries.first().proposal.kind, ProposalKind::Proposal);
}

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
