// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/merge/mergefile.h"
#include "report/merge/mergenames.h"
#include "support/samplerecord.h"
#include "support/sampleroom.h"
#include "support/wordtemplate.h"
#include "text/fold.h"
#include "words/words.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace nghisu;
using namespace nghisu::support;
using namespace Qt::StringLiterals;

namespace {

/// A meeting that has something of everything.
MeetingRecord fullMeeting()
{
    MeetingRecord record = sampleRecord(6);
    AgendaEntry heading;
    heading.proposal.kind = ProposalKind::Heading;
    heading.proposal.text = u"Hạ tầng số"_s;
    heading.number = u"I"_s;
    record.entries.insert(2, heading);
    record.entries[0].polls = {samplePoll(u"Thông qua kiến nghị 1?"_s, 18, 4, 3, 25, 25)};
    record.entries[0].proposal.topic = u"Chính phủ điện tử"_s;
    Answer& answer = record.entries[0].proposal.assignments[0].answer;
    answer = {AnswerState::Answered, QDate(2017, 12, 31), {},       u"Đã tiếp thu."_s,
              u"3115/BTTTT"_s,       QDate(2018, 4, 2),   QString()};
    Origin second;
    second.proposingBody = u"Sở Thông tin và Truyền thông tỉnh Quảng Ninh"_s;
    record.entries[0].proposal.merged = {second};
    record.freePolls = {samplePoll(u"Thông qua chương trình?"_s, 25, 0, 0, 25, 25)};
    record.paper.number = u"12"_s;
    return record;
}

MergeItem values(const MeetingRecord& record)
{
    return mergeValues(record, Words(record.council.language), QDate(2017, 11, 2));
}

QString valueOf(const MergeItem& item, const QString& key)
{
    return item.values.value(key).text;
}

/// Every item of every list gives a value to every field of its scope, and has its lists.
QStringList keysWithoutValue(const MergeItem& item)
{
    QStringList missing;
    for (const NameRow& row : nameTable()) {
        const QString key = QString::fromLatin1(row.key);
        if (row.scope != item.scope)
            continue;
        if (row.of ? !item.lists.contains(key) : !item.values.contains(key))
            missing.append(key);
    }
    for (const QList<MergeItem>& list : item.lists) {
        for (const MergeItem& below : list)
            missing += keysWithoutValue(below);
    }
    return missing;
}

}  // namespace

/// The names that templates may use, what they become, and the templates that come along.
class TestMergeFields : public QObject {
    Q_OBJECT

private slots:
    void namesAreUnmistakable()
    {
        QSet<QString> seen;
        for (const NameRow& row : nameTable()) {
            QStringList names{QString::fromLatin1(row.key), QString::fromUtf16(row.vietnamese)};
            names += QString::fromUtf16(row.aliases).split(u'|', Qt::SkipEmptyParts);
            for (const QString& name : std::as_const(names)) {
                QCOMPARE(name, name.normalized(QString::NormalizationForm_C));
                const QString folded = wordsForSearch(QString(name).replace(u'_', u' '));
                const QString place =
                    u"%1 %2 %3"_s.arg(int(row.scope)).arg(row.of.has_value()).arg(folded);
                QVERIFY2(!seen.contains(place), qPrintable(name));
                seen.insert(place);
                const auto found =
                    row.of ? findList(name, {row.scope}) : findField(name, {row.scope});
                QVERIFY2(found && found->key == QLatin1StringView(row.key), qPrintable(name));
            }
        }
    }

    void everyNameHasAValue()
    {
        QCOMPARE(keysWithoutValue(values(fullMeeting())), QStringList());
        QCOMPARE(keysWithoutValue(values(sampleRecord(0))), QStringList());
        QCOMPARE(keysWithoutValue(values(MeetingRecord())), QStringList());
    }

    void saysWhoCame()
    {
        const MergeItem meeting = values(heldSampleRecord());
        QCOMPARE(valueOf(meeting, u"present_count"_s), u"4"_s);
        QCOMPARE(valueOf(meeting, u"absent_count"_s), u"2"_s);
        QStringList came;
        for (const MergeItem& person : meeting.lists[u"people"_s]) {
            if (!valueOf(person, u"present"_s).isEmpty())
                came.append(valueOf(person, u"name"_s));
        }
        QCOMPARE(came, (QStringList{u"Nguyễn Minh Khôi"_s, u"Trần Thị Ngọc Ánh"_s,
                                    u"Lê Quang Đạo"_s, u"Phạm Văn Bình"_s, u"Hoàng Thu Hà"_s}));
        QCOMPARE(valueOf(meeting.lists[u"members"_s][3], u"substitute"_s), u"Đỗ Mạnh Hùng"_s);
        QVERIFY(valueOf(meeting.lists[u"proposals"_s][0], u"conclusion"_s)
                    .startsWith(u"Kiến nghị ban hành"_s));
        // What was decided together was decided on each.
        QVERIFY(valueOf(meeting.lists[u"proposals"_s][1], u"verdict"_s).startsWith(u"Thông qua"_s));
        QCOMPARE(valueOf(meeting, u"passed_count"_s), u"3"_s);
        // Nobody noted who came.
        QVERIFY(values(fullMeeting()).values.value(u"present_count"_s).missing);
    }

    void innerNamesComeFirst()
    {
        const QList<MergeScope> deep{MergeScope::Meeting, MergeScope::Heading,
                                     MergeScope::Proposal};
        QCOMPARE(findField(u"số"_s, deep)->scope, MergeScope::Proposal);
        QCOMPARE(findField(u"số"_s, {MergeScope::Meeting})->key, u"document_number"_s);
        QCOMPARE(findField(u"hoi dong"_s, deep)->scope, MergeScope::Meeting);
        QCOMPARE(findList(u"kiến nghị"_s, deep)->scope, MergeScope::Heading);
        QVERIFY(!findField(u"nội dung"_s, {MergeScope::Meeting}));
        QCOMPARE(listThatKnows(u"noi dung"_s), u"kiến_nghị"_s);
        QCOMPARE(listThatKnows(u"performer"_s), u"programme"_s);
    }

    void figuresOfMeeting()
    {
        const MergeItem item = values(fullMeeting());
        QCOMPARE(valueOf(item, u"council"_s), u"Hội đồng Giám đốc CNTT khu vực miền Bắc"_s);
        QCOMPARE(valueOf(item, u"meeting_date"_s), u"24 tháng 11 năm 2017"_s);
        QCOMPARE(valueOf(item, u"meeting_date_short"_s), u"24/11/2017"_s);
        QCOMPARE(valueOf(item, u"meeting_weekday"_s), u"Thứ Sáu"_s);
        QCOMPARE(valueOf(item, u"meeting_year"_s), u"2017"_s);
        QCOMPARE(valueOf(item, u"meeting_start"_s), u"08h00"_s);
        QCOMPARE(valueOf(item, u"today"_s), u"02 tháng 11 năm 2017"_s);
        QCOMPARE(valueOf(item, u"document_number"_s), u"12"_s);
        QCOMPARE(valueOf(item, u"document_date"_s), u"20 tháng 11 năm 2017"_s);
        QCOMPARE(valueOf(item, u"signer_office"_s), u"TM. HỘI ĐỒNG\nCHỦ TỊCH"_s);
        QCOMPARE(valueOf(item, u"signer"_s), u"Nguyễn Minh Khôi"_s);
        QCOMPARE(valueOf(item, u"proposal_count"_s), u"6"_s);
        QCOMPARE(valueOf(item, u"member_count"_s), u"2"_s);
        QCOMPARE(valueOf(item, u"vote_count"_s), u"2"_s);
        QCOMPARE(valueOf(item, u"passed_count"_s), u"1"_s);
    }

    void figuresOfProposals()
    {
        const MergeItem item = values(fullMeeting());
        const MergeItem first = item.lists.value(u"proposals"_s).first();
        QCOMPARE(valueOf(first, u"proposing_bodies"_s),
                 u"Sở Thông tin và Truyền thông thành phố Hải Phòng; "
                 "Sở Thông tin và Truyền thông tỉnh Quảng Ninh"_s);
        QCOMPARE(valueOf(first, u"citations"_s), u"Nghị định 102/2009/NĐ-CP; Luật Đầu tư công"_s);
        QCOMPARE(valueOf(first, u"answer"_s), u"3115/BTTTT, 02/04/2018\nĐã tiếp thu."_s);
        QCOMPARE(valueOf(first, u"deadline"_s), u"31/12/2017"_s);
        QVERIFY(valueOf(first, u"verdict"_s).contains(u"18"));
        const MergeItem vote = first.lists.value(u"votes"_s).first();
        QCOMPARE(valueOf(vote, u"for"_s), u"18"_s);
        QCOMPARE(valueOf(vote, u"percent"_s), u"72 %"_s);
        QCOMPARE(vote.lists.value(u"options"_s).size(), 3);
        // Two stand before the first heading: they come first, under none.
        const QList<MergeItem> headings = item.lists.value(u"headings"_s);
        QCOMPARE(headings.size(), 2);
        QCOMPARE(valueOf(headings[0], u"heading"_s), QString());
        QCOMPARE(headings[0].lists.value(u"proposals"_s).size(), 2);
        QCOMPARE(valueOf(headings[1], u"number"_s), u"I"_s);
        QCOMPARE(headings[1].lists.value(u"proposals"_s).size(), 4);
        const QList<MergeItem> bodies = item.lists.value(u"bodies"_s);
        QCOMPARE(bodies.size(), 1);
        QCOMPARE(bodies[0].lists.value(u"proposals"_s).size(), 6);
    }

    void withdrawnProposalsKeepTheirNumber()
    {
        MeetingRecord record = fullMeeting();
        record.entries[1].proposal.state = ProposalState::Withdrawn;
        const MergeItem item = values(record);
        const MergeItem second = item.lists.value(u"proposals"_s).at(1);
        QCOMPARE(valueOf(second, u"number"_s), u"2"_s);
        QCOMPARE(valueOf(second, u"text"_s), u"(Đã rút)"_s);
        QCOMPARE(valueOf(item, u"proposal_count"_s), u"5"_s);
        QCOMPARE(item.lists.value(u"bodies"_s)[0].lists.value(u"proposals"_s).size(), 5);
    }

    void linesNameEveryField()
    {
        const MergeItem item = values(fullMeeting());
        const QList<MergeFieldLine> vietnamese = mergeFieldLines(Words(u"vi"_s), &item);
        const QList<MergeFieldLine> english = mergeFieldLines(Words(u"en"_s));
        QCOMPARE(vietnamese.size(), english.size());
        QCOMPARE(vietnamese[0].written, u"{{hội_đồng}}"_s);
        QCOMPARE(vietnamese[0].example, u"Hội đồng Giám đốc CNTT khu vực miền Bắc"_s);
        QCOMPARE(english[0].written, u"{{council}}"_s);
        QVERIFY(english[0].example.isEmpty());
        for (qsizetype i = 0; i < vietnamese.size(); ++i) {
            QCOMPARE(vietnamese[i].name, english[i].otherName);
            QVERIFY2(vietnamese[i].description != english[i].description,
                     qPrintable(english[i].description));
        }
    }

    void samplesFill_data()
    {
        QTest::addColumn<QString>("key");
        for (const QString& key : sampleTemplateKeys())
            QTest::addRow("%s", qPrintable(key)) << key;
    }

    void samplesFill()
    {
        QFETCH(QString, key);
        const auto sample = sampleTemplate(key);
        QVERIFY(sample);
        const auto read = MergeTemplate::read(*sample);
        QVERIFY(read && read->hasFields());
        QStringList problems;
        for (const MergeProblem& problem : read->problems())
            problems.append(Words(u"en"_s).mergeProblem(problem));
        QCOMPARE(problems, QStringList());
        for (const MeetingRecord& record : {fullMeeting(), sampleRecord(0), MeetingRecord()}) {
            const auto made = read->fill(values(record));
            QVERIFY(made);
            const QString text = wordTexts(made->docx).join(u'\n');
            QVERIFY(!text.contains(u"{{") && !text.contains(u"}}"));
        }
        const auto made = read->fill(values(fullMeeting()));
        QCOMPARE(made->missing, QStringList());
        QVERIFY(wordTexts(made->docx).contains(u"Hội đồng Giám đốc CNTT khu vực miền Bắc"_s));
    }

    void unknownSample()
    {
        QCOMPARE(sampleTemplate(u"../styles"_s).error(),
                 (Error{ErrorCode::UnknownSample, u"../styles"_s}));
    }

    void filesAreNeverTheirOwnResult()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"mẫu.docx"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*sampleTemplate(u"giay-moi"_s));
        file.close();
        const auto read = readTemplateFile(path);
        QVERIFY(read);
        const auto made = read->fill(values(fullMeeting()));
        QVERIFY(made);
        QCOMPARE(writeFilled(*made, path, path).error().code, ErrorCode::FileExists);
        QCOMPARE(writeFilled(*made, path, folder.filePath(u"./mẫu.docx"_s)).error().code,
                 ErrorCode::FileExists);
        QVERIFY(writeFilled(*made, path, folder.filePath(u"ra.docx"_s)));
        QCOMPARE(readTemplateFile(folder.filePath(u"không có.docx"_s)).error().code,
                 ErrorCode::FileNotFound);
        QCOMPARE(readTemplateFile(folder.path()).error().code, ErrorCode::FileUnreadable);
    }
};

QTEST_GUILESS_MAIN(TestMergeFields)
#include "tst_mergefields.moc"
