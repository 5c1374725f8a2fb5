// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samplerecord.h"

#include <array>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

const auto texts = std::to_array<QString>({
    u"Bộ Thông tin và Truyền thông sớm tham mưu Chính phủ ban hành Nghị định thay thế "
    "Nghị định 102/2009/NĐ-CP đảm bảo phù hợp với Luật Đầu tư công. Đồng thời, sớm dự"
    " thảo các Thông tư hướng dẫn đồng bộ với Nghị định mới để các địa phương triển "
    "khai đầu tư ứng dụng công nghệ thông tin được thuận lợi."_s,
    u"Bộ Thông tin và Truyền thông và các Bộ ngành liên quan tiếp tục nghiên cứu, đánh"
    " giá, công nhận và phổ biến mô hình Chính quyền điện tử hiệu quả để các địa "
    "phương tham khảo, học tập."_s,
    u"Bộ Thông tin và Truyền thông và Bộ Nội vụ xem xét ban hành Thông tư quy định "
    "chức danh chuyên trách công nghệ thông tin trong các cơ quan nhà nước: Giám đốc "
    "Công nghệ thông tin, cán bộ chuyên trách công nghệ thông tin, chế độ thu nhập cụ"
    " thể cho các chức danh chuyên trách để thu hút nhân lực chất lượng cao làm việc "
    "trong hệ thống các cơ quan nhà nước, đảm bảo thực hiện thành công mục tiêu xây "
    "dựng Chính phủ điện tử."_s,
    u"Sớm báo cáo, tham mưu Chính phủ chỉ đạo hoàn thiện và đưa vào sử dụng các dự án "
    "đầu tư công nghệ thông tin trọng điểm theo Quyết định 1819/QĐ-TTg.\nBan hành Quy"
    " định về việc liên thông, trao đổi dữ liệu giữa các hệ thống thông tin đã được "
    "nhà nước đầu tư trên; đồng thời thông báo, hướng dẫn cho các địa phương kết nối,"
    " sử dụng, tránh đầu tư trùng lặp."_s,
    u"Xem xét hợp nhất mô hình Ủy ban chỉ đạo ứng dụng công nghệ thông tin với chỉ đạo"
    " Cải cách hành chính để đảm bảo công tác chỉ đạo được tập trung, phù hợp với quỹ"
    " thời gian họp chỉ đạo rất eo hẹp của Chính phủ, các Bộ ngành và địa phương."_s,
    u"Tăng cường sử dụng văn bản điện tử có ký số khi trao đổi với các cơ quan nhà "
    "nước và địa phương, thay thế hẳn cho văn bản giấy (trừ các văn bản mật theo quy "
    "định)."_s,
});

Assignment assignment(const QString& name, Role role, bool group = false)
{
    Assignment one;
    one.name = name;
    one.shortName = name;
    one.role = role;
    one.group = group;
    return one;
}

Person person(PersonKind kind, const QString& name, const QString& title,
              const QString& organisation, const QString& seat = {})
{
    Person one;
    one.kind = kind;
    one.name = name;
    one.title = title;
    one.organisation = organisation;
    one.seat = seat;
    one.voting = kind == PersonKind::Member;
    return one;
}

}  // namespace

Poll samplePoll(const QString& question, qint64 votesFor, qint64 against, qint64 abstain,
                qint64 members, qint64 present)
{
    Poll poll;
    poll.question = question;
    poll.state = PollState::Announced;
    poll.rule = *decisionRulePreset(u"members-2/3-more"_s);
    poll.options = {
        {OptionId(1), u"Tán thành"_s, OptionMeaning::For, votesFor},
        {OptionId(2), u"Không tán thành"_s, OptionMeaning::Against, against},
        {OptionId(3), u"Không biểu quyết"_s, OptionMeaning::Abstain, abstain},
    };
    poll.members = members;
    poll.present = present;
    return poll;
}

MeetingRecord sampleRecord(int proposals, const QString& language)
{
    MeetingRecord record;
    record.council.name = u"Hội đồng Giám đốc CNTT khu vực miền Bắc"_s;
    record.council.superiorBody = u"Bộ Thông tin và Truyền thông"_s;
    record.council.place = u"Hải Phòng"_s;
    record.council.language = language;
    record.council.symbol = u"HĐ"_s;
    record.council.signerTitle = u"Chủ tịch"_s;
    record.council.signerName = u"Nguyễn Minh Khôi"_s;
    record.council.secretaryName = u"Trần Thị Ngọc Ánh"_s;
    record.council.recipients = {u"Thành viên Hội đồng;"_s, u"- Bộ TT&TT, Bộ Nội vụ"_s,
                                 u"Sở TT&TT thành phố Hải Phòng"_s, u"Lưu: VT, HĐMB."_s};
    record.meeting.title = u"Họp Hội đồng Giám đốc CNTT khu vực miền Bắc năm 2017"_s;
    record.meeting.day = QDate(2017, 11, 24);
    record.meeting.place = u"thành phố Hải Phòng"_s;
    record.meeting.revision = 1;
    // Noon in Viet Nam: the same day in every time zone of the machines that run the tests.
    record.meeting.issuedAt = QDateTime(QDate(2017, 11, 20), QTime(11, 0), Qt::UTC);
    for (int i = 0; i < proposals; ++i) {
        AgendaEntry entry;
        entry.number = QString::number(i + 1);
        entry.proposal.id = ProposalId(i + 1);
        entry.proposal.text = texts[std::size_t(i) % texts.size()];
        entry.proposal.proposingBody = u"Sở Thông tin và Truyền thông thành phố Hải Phòng"_s;
        entry.proposal.assignments = {assignment(u"Bộ Thông tin và Truyền thông"_s, Role::Lead)};
        if (i % 3 == 2)
            entry.proposal.assignments.append(assignment(u"Bộ Nội vụ"_s, Role::Coordinating));
        if (i % 3 == 1) {
            entry.proposal.assignments.append(
                assignment(u"các Bộ ngành liên quan"_s, Role::Coordinating, true));
        }
        if (i % 6 == 0) {
            entry.proposal.citations = {{u"Nghị định 102/2009/NĐ-CP"_s, 72, 24},
                                        {u"Luật Đầu tư công"_s, 119, 16}};
        }
        record.entries.append(entry);
    }
    const auto item = [&](qint64 id, const QString& title, QTime start,
                          std::optional<qint64> minutes, const QString& performer,
                          const QString& note = {}) {
        record.programme.append({AgendaItemId(id),
                                 title,
                                 start,
                                 minutes,
                                 performer,
                                 note,
                                 false,
                                 {},
                                 QString::number(id)});
    };
    item(1, u"Khai mạc, giới thiệu đại biểu"_s, QTime(8, 0), 15, u"Trần Thị Ngọc Ánh, Thư ký"_s);
    item(2, u"Báo cáo tổng hợp kiến nghị của các địa phương"_s, {}, 30, u"Trần Thị Ngọc Ánh"_s,
         u"Phụ lục"_s);
    item(3, u"Thảo luận và biểu quyết từng kiến nghị"_s, {}, {}, u"Các thành viên Hội đồng"_s);
    item(4, u"Kết luận cuộc họp"_s, QTime(11, 15), 15, u"Nguyễn Minh Khôi, Chủ tịch"_s);
    item(5, u"Bế mạc"_s, {}, {}, {});
    record.people = {
        person(PersonKind::Member, u"Nguyễn Minh Khôi"_s, u"Giám đốc"_s,
               u"Sở Thông tin và Truyền thông thành phố Hà Nội"_s, u"A10"_s),
        person(PersonKind::Member, u"Trần Thị Ngọc Ánh"_s, u"Phó Giám đốc"_s,
               u"Sở Thông tin và Truyền thông thành phố Hải Phòng"_s, u"A2"_s),
        person(PersonKind::Guest, u"Lê Quang Đạo"_s, u"Vụ trưởng"_s, u"Bộ Nội vụ"_s),
    };
    for (qsizetype i = 0; i < record.people.size(); ++i)
        record.people[i].id = PersonId(i + 1);
    return record;
}

MeetingRecord fullSampleRecord(const QString& language)
{
    MeetingRecord record = sampleRecord(6, language);
    record.entries[0].polls = {samplePoll(u"Thông qua kiến nghị 1?"_s, 18, 5, 2, 25, 25)};
    record.entries[0].proposal.assignments.first().answer.dueOn = QDate(2020, 2, 3);
    record.entries[2].polls = {samplePoll(u"Thông qua kiến nghị 3?"_s, 3, 20, 2, 25, 25)};
    record.entries[4].proposal.state = ProposalState::Withdrawn;
    record.freePolls = {samplePoll(u"Họp lần tới vào tháng 5?"_s, 20, 3, 2, 25, 25)};
    QList<AgendaEntry> points;
    for (int i = 0; i < 6; ++i) {
        AgendaEntry point;
        point.number = pointLetter(i);
        point.depth = 1;
        point.proposal.id = ProposalId(100 + i);
        point.proposal.text = u"Hướng dẫn chuyển tiếp đối với dự án nhóm %1, bảo đảm các địa "
                              "phương không phải lập lại hồ sơ đã được thẩm định"_s.arg(i + 1);
        points.append(point);
    }
    const auto heading = [](const QString& number, const QString& text) {
        AgendaEntry entry;
        entry.number = number;
        entry.proposal.kind = ProposalKind::Heading;
        entry.proposal.text = text;
        return entry;
    };
    record.entries = QList<AgendaEntry>{heading(u"I"_s, u"Về thể chế, chính sách"_s)}
                   + record.entries.first(2) + points
                   + QList<AgendaEntry>{heading(u"II"_s, u"Về hạ tầng và nguồn nhân lực"_s)}
                   + record.entries.sliced(2);
    for (const QString& key : {u"invitation"_s, u"programme"_s, u"agenda"_s, u"conclusions"_s,
                               u"resolution"_s, u"extracts"_s, u"minutes"_s, u"counting-record"_s})
        record.papers.insert(key, {u"5"_s, QDate(2020, 1, 5), {}, {}});
    record.papers[u"resolution"_s].signerTitle = u"Phó Chủ tịch"_s;
    record.papers[u"resolution"_s].signerName = u"Trần Thị Hoa"_s;
    return record;
}

RevisionChanges sampleChanges(const MeetingRecord& record)
{
    const auto entryOf = [](const AgendaEntry& entry) {
        RevisionEntry made;
        made.proposal = entry.proposal.id;
        made.kind = entry.proposal.kind;
        made.depth = entry.depth;
        made.number = entry.number;
        made.text = entry.proposal.text;
        return made;
    };
    ListChange reworded{ListChange::Kind::Changed, entryOf(record.entries.first()),
                        entryOf(record.entries.first())};
    reworded.before.text += u" Báo cáo kết quả trong quý I."_s;
    ListChange removed;
    removed.kind = ListChange::Kind::Removed;
    removed.before.number = u"9"_s;
    removed.before.text = u"Đề nghị Bộ Tài chính hướng dẫn quyết toán."_s;
    ListChange added;
    added.kind = ListChange::Kind::Added;
    added.now = entryOf(record.entries.last());
    RevisionChanges changes;
    changes.since.number = 1;
    changes.since.issuedAt = QDateTime(QDate(2017, 11, 20), QTime(3, 0), Qt::UTC);
    changes.changes = {reworded, removed, added};
    return changes;
}

}  // namespace nghisu
