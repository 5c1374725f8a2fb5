// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/samplecouncil.h"

#include "base/try.h"
#include "domain/orderkey.h"
#include "session/assigning.h"
#include "session/councilfile.h"
#include "session/issuing.h"
#include "session/listediting.h"
#include "session/takingin.h"
#include "session/voting.h"

#include <algorithm>
#include <array>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

struct SamplePerson {
    const char16_t* name;
    const char16_t* title;
    const char16_t* organisation;
    PersonKind kind = PersonKind::Member;
};

// Invented people; the places exist.
constexpr std::array People{
    SamplePerson{u"Nguyễn Minh Khôi", u"Chủ tịch Hội đồng", u"Cục Tin học hóa"},
    SamplePerson{u"Trần Thu Hà", u"Phó Chủ tịch", u"Sở TT&TT thành phố Hà Nội"},
    SamplePerson{u"Phạm Đức Thắng", u"Phó Chủ tịch", u"Sở TT&TT thành phố Hải Phòng"},
    SamplePerson{u"Lê Ngọc Lan", u"Thư ký Hội đồng", u"Cục Tin học hóa"},
    SamplePerson{u"Hoàng Văn Bình", u"Giám đốc", u"Sở TT&TT tỉnh Quảng Ninh"},
    SamplePerson{u"Vũ Thị Mai", u"Phó Giám đốc", u"Sở TT&TT tỉnh Hải Dương"},
    SamplePerson{u"Đỗ Quốc Việt", u"Giám đốc", u"Sở TT&TT tỉnh Hưng Yên"},
    SamplePerson{u"Bùi Thanh Tùng", u"Giám đốc", u"Sở TT&TT tỉnh Thái Bình"},
    SamplePerson{u"Đặng Hồng Nhung", u"Phó Giám đốc", u"Sở TT&TT tỉnh Nam Định"},
    SamplePerson{u"Ngô Xuân Trường", u"Giám đốc", u"Sở TT&TT tỉnh Ninh Bình"},
    SamplePerson{u"Dương Thị Hạnh", u"Giám đốc", u"Sở TT&TT tỉnh Hà Nam"},
    SamplePerson{u"Lý Văn Sơn", u"Giám đốc", u"Sở TT&TT tỉnh Bắc Ninh"},
    SamplePerson{u"Nguyễn Thị Bích Ngọc", u"Phó Giám đốc", u"Sở TT&TT tỉnh Bắc Giang"},
    SamplePerson{u"Hà Anh Tuấn", u"Giám đốc", u"Sở TT&TT tỉnh Vĩnh Phúc"},
    SamplePerson{u"Trịnh Quang Huy", u"Giám đốc", u"Sở TT&TT tỉnh Phú Thọ"},
    SamplePerson{u"Mai Phương Thảo", u"Phó Giám đốc", u"Sở TT&TT tỉnh Thái Nguyên"},
    SamplePerson{u"Nông Văn Thịnh", u"Giám đốc", u"Sở TT&TT tỉnh Bắc Kạn"},
    SamplePerson{u"Hoàng Thị Kim Oanh", u"Giám đốc", u"Sở TT&TT tỉnh Cao Bằng"},
    SamplePerson{u"Lương Đình Phúc", u"Giám đốc", u"Sở TT&TT tỉnh Lạng Sơn"},
    SamplePerson{u"Ma Thị Yến", u"Phó Giám đốc", u"Sở TT&TT tỉnh Tuyên Quang"},
    SamplePerson{u"Vàng A Páo", u"Giám đốc", u"Sở TT&TT tỉnh Hà Giang"},
    SamplePerson{u"Đinh Công Thành", u"Giám đốc", u"Sở TT&TT tỉnh Lào Cai"},
    SamplePerson{u"Phùng Thị Thu Trang", u"Phó Giám đốc", u"Sở TT&TT tỉnh Yên Bái"},
    SamplePerson{u"Quàng Văn Hải", u"Giám đốc", u"Sở TT&TT tỉnh Sơn La"},
    SamplePerson{u"Bùi Thị Hòa", u"Giám đốc", u"Sở TT&TT tỉnh Hòa Bình"},
    SamplePerson{u"Vũ Quang Nam", u"Phó Vụ trưởng", u"Vụ Cải cách hành chính, Bộ Nội vụ",
                 PersonKind::Guest},
    SamplePerson{u"Tạ Hữu Đạt", u"Chuyên viên chính", u"Bộ Kế hoạch và Đầu tư", PersonKind::Guest},
};

struct SampleMeeting {
    const char16_t* title;
    const char16_t* shortTitle;
    int year;
    int month;
    int day;
    const char16_t* place;
};

// The first one is the one to try things in.
constexpr std::array Meetings{
    SampleMeeting{u"Họp Hội đồng Giám đốc CNTT khu vực miền Bắc năm 2017", u"Họp toàn thể", 2017,
                  11, 24, u"Hải Phòng"},
    SampleMeeting{u"Họp chuyên đề về liên thông văn bản điện tử", u"Họp chuyên đề", 2017, 5, 18,
                  u"Bắc Ninh"},
    SampleMeeting{u"Họp Hội đồng Giám đốc CNTT khu vực miền Bắc năm 2016", u"Họp toàn thể", 2016,
                  12, 2, u"Hà Nội"},
    SampleMeeting{u"Họp thường kỳ giữa năm 2016", u"Họp thường kỳ", 2016, 6, 14, u"Thái Nguyên"},
};

struct SampleItem {
    const char16_t* title;
    int minutes;
    const char16_t* performer;
    const char16_t* note = u"";
    bool debates = false;
};

// From half past eight to half past eleven.
constexpr std::array Programme{
    SampleItem{u"Khai mạc, điểm danh", 15, u"Lê Ngọc Lan, Thư ký Hội đồng"},
    SampleItem{u"Báo cáo hoạt động năm 2017 của Hội đồng", 30,
               u"Nguyễn Minh Khôi, Chủ tịch Hội đồng"},
    SampleItem{u"Trình bày tổng hợp kiến nghị của các địa phương", 15,
               u"Lê Ngọc Lan, Thư ký Hội đồng", u"Phụ lục"},
    SampleItem{u"Thảo luận và biểu quyết từng kiến nghị", 90, u"Chủ tọa và các thành viên", u"",
               true},
    SampleItem{u"Ý kiến của Bộ Thông tin và Truyền thông, Bộ Nội vụ và các Bộ ngành liên quan", 20,
               u"Đại diện các Bộ"},
    SampleItem{u"Kết luận cuộc họp", 10, u"Nguyễn Minh Khôi, Chủ tịch Hội đồng"},
    SampleItem{u"Bế mạc", 0, u"Chủ tọa"},
};

constexpr std::array EarlierProposals{
    u"Bộ Thông tin và Truyền thông hướng dẫn khung kiến trúc để trục liên thông văn bản của các "
    u"tỉnh kết nối được với nhau và với Văn phòng Chính phủ.",
    u"Bộ Thông tin và Truyền thông tổ chức tập huấn về chữ ký số cho lãnh đạo và văn thư các sở, "
    u"ngành trong năm 2017.",
};

constexpr std::array ShortNames{
    u"Thay Nghị định 102/2009",    u"Mô hình chính quyền điện tử", u"Chức danh chuyên trách CNTT",
    u"Dự án theo Quyết định 1819", u"Hợp nhất ban chỉ đạo",        u"Văn bản điện tử ký số",
};

constexpr qsizetype VotedOn = 2;  // of the letter's proposals

Council sampleCouncil()
{
    Council council;
    council.name = u"Hội đồng Giám đốc CNTT khu vực miền Bắc"_s;
    council.superiorBody = u"Bộ Thông tin và Truyền thông"_s;
    council.place = u"Hải Phòng"_s;
    council.symbol = u"HĐ"_s;
    council.signerTitle = u"Chủ tịch"_s;
    council.signerName = u"Nguyễn Minh Khôi"_s;
    council.secretaryName = u"Lê Ngọc Lan"_s;
    council.recipients = {u"Thành viên Hội đồng"_s, u"Bộ TT&TT, Bộ Nội vụ"_s,
                          u"Sở TT&TT thành phố Hải Phòng"_s, u"Lưu: VT, HĐMB"_s};
    if (const auto rule = decisionRulePreset(u"members-2/3-more"_s))
        council.rule = *rule;
    return council;
}

/// People and meetings, in one step. The ids of the meetings, as in the table.
Result<QList<MeetingId>> addPeopleAndMeetings(CouncilFile& file)
{
    return file.perform(
        u"council.edit"_s, {}, [&](Repositories& repositories) -> Result<QList<MeetingId>> {
            const QStringList keys =
                orderkey::sequence({}, {}, static_cast<qsizetype>(People.size()));
            for (std::size_t i = 0; i < People.size(); ++i) {
                Person person;
                person.kind = People[i].kind;
                person.voting = person.kind == PersonKind::Member;
                person.name = QString::fromUtf16(People[i].name);
                person.title = QString::fromUtf16(People[i].title);
                person.organisation = QString::fromUtf16(People[i].organisation);
                person.orderKey = keys[static_cast<qsizetype>(i)];
                NGHISU_TRY(repositories.council.insertPerson(person));
            }
            QList<MeetingId> ids;
            for (const SampleMeeting& sample : Meetings) {
                Meeting meeting;
                meeting.title = QString::fromUtf16(sample.title);
                meeting.shortTitle = QString::fromUtf16(sample.shortTitle);
                meeting.day = QDate(sample.year, sample.month, sample.day);
                meeting.place = QString::fromUtf16(sample.place);
                NGHISU_TRY_VALUE(const MeetingId id, repositories.council.insertMeeting(meeting));
                ids.append(id);
            }
            return ids;
        });
}

Result<void> addProgramme(CouncilFile& file, MeetingId meeting)
{
    return file.perform(u"programme.draft"_s, {}, [&](Repositories& repositories) -> Result<void> {
        const QStringList keys =
            orderkey::sequence({}, {}, static_cast<qsizetype>(Programme.size()));
        for (std::size_t i = 0; i < Programme.size(); ++i) {
            AgendaItem item;
            item.title = QString::fromUtf16(Programme[i].title);
            item.performer = QString::fromUtf16(Programme[i].performer);
            item.note = QString::fromUtf16(Programme[i].note);
            item.debates = Programme[i].debates;
            if (i == 0)
                item.start = QTime(8, 30);
            if (Programme[i].minutes > 0)
                item.minutes = Programme[i].minutes;
            item.orderKey = keys[static_cast<qsizetype>(i)];
            NGHISU_TRY(repositories.programme.insert(meeting, item));
        }
        return {};
    });
}

Result<void> addEarlierProposals(CouncilFile& file, MeetingId meeting, BodyId lead)
{
    for (const char16_t* text : EarlierProposals) {
        NGHISU_TRY_VALUE(const ListPlace end, endOfList(file, meeting));
        NGHISU_TRY_VALUE(const ProposalId id,
                         addProposal(file, meeting, end, QString::fromUtf16(text)));
        NGHISU_TRY(assignBody(file, {id}, lead, Role::Lead));
    }
    return {};
}

Result<void> recordSampleVote(CouncilFile& file, MeetingId meeting, ProposalId proposal)
{
    NGHISU_TRY_VALUE(const Council council, file.read().council.council());
    VoteEntry vote;
    vote.meeting = meeting;
    vote.proposal = proposal;
    vote.question = u"Ban hành Thông tư về chức danh chuyên trách công nghệ thông tin"_s;
    vote.rule = council.rule;
    vote.options = standardOptions(u"Tán thành"_s, u"Không tán thành"_s, u"Không biểu quyết"_s);
    vote.options[0].votes = 18;
    vote.options[1].votes = 4;
    vote.options[2].votes = 1;
    vote.members = 25;
    vote.present = 23;
    NGHISU_TRY(recordVote(file, vote));
    return {};
}

BodyId bodyWithCode(const CouncilFile& file, const QString& code)
{
    const QList<Body> bodies = file.read().bodies.all().value_or({});
    const auto found = std::find_if(bodies.begin(), bodies.end(),
                                    [&](const Body& body) { return body.code == code; });
    return found == bodies.end() ? BodyId() : found->id;
}

Result<void> fill(CouncilFile& file, const DraftDocument& letter, const QByteArray& content)
{
    NGHISU_TRY_VALUE(const QList<MeetingId> meetings, addPeopleAndMeetings(file));
    NGHISU_TRY(addProgramme(file, meetings[0]));
    const BodyId ministry = bodyWithCode(file, u"BTTTT"_s);
    if (ministry.isValid())
        NGHISU_TRY(addEarlierProposals(file, meetings[1], ministry));
    NGHISU_TRY_VALUE(const TakenIn taken, takeIn(file, meetings[0], letter, content));
    const QList<ProposalId>& proposals = taken.proposals;
    const qsizetype named = std::min(proposals.size(), static_cast<qsizetype>(ShortNames.size()));
    for (qsizetype i = 0; i < named; ++i) {
        NGHISU_TRY(editShortName(file, proposals[i],
                                 QString::fromUtf16(ShortNames[static_cast<std::size_t>(i)])));
    }
    NGHISU_TRY(issueList(file, meetings[0]));
    if (proposals.size() > VotedOn)
        NGHISU_TRY(recordSampleVote(file, meetings[0], proposals[VotedOn]));
    if (proposals.isEmpty())
        return {};
    NGHISU_TRY(
        editNote(file, proposals.last(), u"Hỏi thêm Văn phòng về lộ trình bỏ văn bản giấy."_s));
    // After the vote, so that there is something to undo.
    if (const BodyId planning = bodyWithCode(file, u"BKHĐT"_s); planning.isValid())
        NGHISU_TRY(assignBody(file, {proposals.first()}, planning, Role::Coordinating));
    return {};
}

}  // namespace

Result<std::unique_ptr<CouncilFile>>
createSampleCouncil(const QString& path, const QList<Body>& directory, const DraftDocument& letter,
                    const QByteArray& content, const Clock& clock)
{
    NGHISU_TRY_VALUE(auto file, CouncilFile::create(path, sampleCouncil(), directory, clock));
    file->setAuthor(u"Lê Ngọc Lan"_s);
    NGHISU_TRY(fill(*file, letter, content));
    return file;
}

}  // namespace nghisu
