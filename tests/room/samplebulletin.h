// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulletin.h"

namespace nghisu::room {

/// The meeting of the pictures: an agenda with proposals, of which the sixth is on.
inline Bulletin sampleBulletin()
{
    using namespace Qt::StringLiterals;
    using State = BulletinEntry::State;
    Bulletin bulletin;
    bulletin.language = u"vi"_s;
    bulletin.council = u"Hội đồng Giám đốc CNTT khu vực miền Bắc"_s;
    bulletin.meeting = u"Phiên họp lần thứ tư"_s;
    bulletin.day = u"24/11/2017"_s;
    bulletin.place = u"Hải Phòng"_s;
    bulletin.open = true;
    const auto item = [&](int id, const QString& time, const QString& title, State state) {
        BulletinEntry entry;
        entry.entry.item = AgendaItemId(id);
        entry.time = time;
        entry.title = title;
        entry.state = state;
        bulletin.members.append(entry);
    };
    const auto proposal = [&](int id, const QString& title, State state) {
        BulletinEntry entry;
        entry.entry.proposal = ProposalId(id);
        entry.depth = 1;
        entry.number = QString::number(id);
        entry.title = title;
        entry.state = state;
        entry.paragraphs = {u"Đề nghị Bộ Thông tin và Truyền thông xem xét: %1."_s.arg(title)};
        entry.bodies = {u"Bộ Thông tin và Truyền thông (chủ trì)"_s, u"Bộ Nội vụ"_s};
        bulletin.members.append(entry);
    };
    item(1, u"08:30"_s, u"Khai mạc, điểm danh"_s, State::Done);
    item(2, u"09:15"_s, u"Tổng hợp kiến nghị"_s, State::Done);
    item(3, u"09:30"_s, u"Thảo luận và biểu quyết"_s, State::Done);
    proposal(5, u"Hợp nhất chỉ đạo CNTT và cải cách hành chính"_s, State::Done);
    proposal(6, u"Văn bản ký số thay giấy"_s, State::Current);
    item(4, u"11:30"_s, u"Bế mạc"_s, State::ToCome);

    BulletinResult result;
    result.poll = PollId(5);
    result.question = u"Thông qua kiến nghị 5?"_s;
    result.options = {u"Tán thành"_s, u"Không tán thành"_s, u"Không biểu quyết"_s};
    result.votes = {18, 5, 2};
    result.percents = {72, 20, 8};
    result.sentence = u"Thông qua: 18/25 thành viên tán thành, cần quá 2/3 (ít nhất 17)."_s;
    result.passed = true;
    bulletin.members[3].results = {result};

    bulletin.guests = bulletin.members;
    for (BulletinEntry& entry : bulletin.guests)
        entry.paragraphs.clear();
    return bulletin;
}

/// A vote that is open on proposal 6.
inline BulletinPoll samplePoll(PollKind kind = PollKind::Decision)
{
    using namespace Qt::StringLiterals;
    BulletinPoll poll;
    poll.poll = PollId(7);
    poll.entry.proposal = ProposalId(6);
    poll.number = u"6"_s;
    poll.question = u"Văn bản ký số thay giấy"_s;
    poll.paragraphs = {
        u"Bộ Thông tin và Truyền thông cần tăng cường sử dụng văn bản điện tử có ký "
        "số khi trao đổi với các cơ quan nhà nước và địa phương, và hướng dẫn việc lưu "
        "trữ văn bản điện tử đã ký số để các địa phương thực hiện thống nhất."_s};
    poll.form.kind = kind;
    poll.options = {u"Tán thành"_s, u"Không tán thành"_s, u"Không biểu quyết"_s};
    if (kind != PollKind::Decision) {
        poll.options = {u"Trần Thị Bình"_s, u"Lê Văn Cường"_s, u"Phạm Đức Dũng"_s, u"Vũ Thu Hà"_s};
        poll.form.most = kind == PollKind::Ranking ? 1 : 2;
    }
    return poll;
}

}  // namespace nghisu::room
