// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "projector/slide.h"

namespace nghisu::test {

/// A slide of each kind as a meeting shows them, each under a name for its picture.
struct NamedSlide {
    const char* name;
    Slide slide;
};

inline SlideHeading heading()
{
    return {QStringLiteral("Kiến nghị"), QStringLiteral("5"),
            QStringLiteral("Hợp nhất chỉ đạo CNTT và cải cách hành chính")};
}

inline VoteSlide handsSlide()
{
    return {heading(),
            HandsCall{QStringLiteral("Đề nghị giơ tay"), QStringLiteral("Tán thành"),
                      QStringLiteral("Sau đó: không tán thành, không biểu quyết")},
            SlideFact{QStringLiteral("Có mặt"), QStringLiteral("23/25")},
            SlideFact{QStringLiteral("Để thông qua, cần quá 2/3"), QStringLiteral("từ 17 phiếu")},
            SlideClock{QStringLiteral("Đang biểu quyết"), QStringLiteral("00:12")}};
}

inline VoteSlide rollCallSlide()
{
    VoteSlide slide = handsSlide();
    slide.way = RollCall{QStringLiteral("Gọi tên"),
                         QStringLiteral("Nguyễn Thị Hồng Vân"),
                         QStringLiteral("Tiếp theo: Phạm Quốc Đạt"),
                         QStringLiteral("Đã gọi 18/25"),
                         18,
                         25};
    return slide;
}

inline VoteSlide ballotSlide(BallotIntake::By by)
{
    VoteSlide slide = handsSlide();
    slide.heading.number = QStringLiteral("12");
    slide.way =
        BallotIntake{by,
                     QStringLiteral("Đã bỏ phiếu"),
                     QStringLiteral("18/25"),
                     by == BallotIntake::By::Paper ? QStringLiteral("Bỏ phiếu kín bằng phiếu giấy")
                                                   : QStringLiteral("Bỏ phiếu trên điện thoại"),
                     18,
                     25};
    return slide;
}

inline ResultSlide resultSlide()
{
    using Tone = ResultBar::Tone;
    return {{QStringLiteral("Kiến nghị"), QStringLiteral("3"),
             QStringLiteral("Chức danh chuyên trách CNTT")},
            SlideVerdict{SlideVerdict::Kind::Passed, QStringLiteral("Thông qua"),
                         QStringLiteral("18/25 tán thành, cần quá 2/3 (từ 17)")},
            {{QStringLiteral("Tán thành"), Tone::Deciding, 18, QStringLiteral("18"),
              QStringLiteral("(72 %)")},
             {QStringLiteral("Không tán thành"), Tone::Other, 4, QStringLiteral("4"),
              QStringLiteral("(16 %)")},
             {QStringLiteral("Không biểu quyết"), Tone::Other, 1, QStringLiteral("1"),
              QStringLiteral("(4 %)")},
             {QStringLiteral("Vắng mặt"), Tone::Muted, 2, QStringLiteral("2"),
              QStringLiteral("(8 %)")}},
            25,
            ResultNeed{17, QStringLiteral("từ 17")},
            {},
            {}};
}

inline ResultSlide failedSlide()
{
    ResultSlide slide = resultSlide();
    slide.verdict = SlideVerdict{SlideVerdict::Kind::Failed, QStringLiteral("Không thông qua"),
                                 QStringLiteral("15/25 tán thành, cần quá 2/3 (từ 17)")};
    slide.bars[0].votes = 15;
    slide.bars[0].figure = QStringLiteral("15");
    slide.bars[0].percent = QStringLiteral("(60 %)");
    slide.bars[1].votes = 7;
    slide.bars[1].figure = QStringLiteral("7");
    slide.bars[1].percent = QStringLiteral("(28 %)");
    return slide;
}

inline ResultSlide noQuorumSlide()
{
    ResultSlide slide = failedSlide();
    slide.verdict = SlideVerdict{
        SlideVerdict::Kind::NoQuorum, QStringLiteral("Không đủ số thành viên tối thiểu"),
        QStringLiteral("Có mặt 12/25, cần ít nhất 17 thành viên để biểu quyết có giá trị")};
    return slide;
}

inline ResultSlide tiedSlide()
{
    ResultSlide slide = failedSlide();
    slide.verdict =
        SlideVerdict{SlideVerdict::Kind::Tied, QStringLiteral("Ngang phiếu"),
                     QStringLiteral("11/23 tán thành, 11/23 không tán thành: chủ tọa quyết định")};
    for (int i = 0; i < 2; ++i) {
        slide.bars[i].votes = 11;
        slide.bars[i].figure = QStringLiteral("11");
        slide.bars[i].percent = QStringLiteral("(44 %)");
    }
    slide.need.reset();
    return slide;
}

inline ResultSlide opinionSlide()
{
    using Tone = ResultBar::Tone;
    return {{QStringLiteral("Lấy ý kiến"), {}, QStringLiteral("Ý kiến về Website HĐGĐCNTT?")},
            {},
            {{QStringLiteral("Đạt yêu cầu"), Tone::Option, 7, QStringLiteral("7"),
              QStringLiteral("(44 %)")},
             {QStringLiteral("Chưa đạt yêu cầu"), Tone::Option, 4, QStringLiteral("4"),
              QStringLiteral("(25 %)")},
             {QStringLiteral("Cần thêm chủ đề"), Tone::Option, 5, QStringLiteral("5"),
              QStringLiteral("(31 %)")}},
            16,
            {},
            SlideFact{QStringLiteral("Tổng số phiếu"), QStringLiteral("16")},
            QStringLiteral("Lấy ý kiến để tham khảo, không quyết định")};
}

/// Of so many candidates, the first five elected.
inline ResultSlide electionSlide(int candidates)
{
    const QStringList names{QStringLiteral("Nguyễn Thị Hồng Vân"),
                            QStringLiteral("Trần Văn Thắng"),
                            QStringLiteral("Lê Thu Hà"),
                            QStringLiteral("Phạm Quốc Đạt"),
                            QStringLiteral("Đỗ Thị Thanh Huyền"),
                            QStringLiteral("Vũ Đức Thịnh"),
                            QStringLiteral("Hoàng Ngọc Phương Uyên")};
    ResultSlide slide{{QStringLiteral("Bầu cử"),
                       {},
                       QStringLiteral("Bầu 5 ủy viên Ban Thường trực nhiệm kỳ 2026–2031")},
                      {},
                      {},
                      25,
                      {},
                      SlideFact{QStringLiteral("Tổng số phiếu"), QStringLiteral("25")},
                      QStringLiteral("Trúng cử: quá nửa và nhiều phiếu nhất")};
    for (int i = 0; i < candidates; ++i) {
        const int votes = 24 - i;
        slide.bars.append({names[i % names.size()],
                           i < 5 ? ResultBar::Tone::Elected : ResultBar::Tone::Other, votes,
                           QString::number(votes), QStringLiteral("(%1 %)").arg(4 * votes)});
    }
    return slide;
}

inline ItemSlide itemSlide()
{
    return {
        heading(),
        {QStringLiteral("Bộ Thông tin và Truyền thông, Bộ Nội vụ và các Bộ ngành liên quan xem "
                        "xét hợp nhất mô hình Ủy ban chỉ đạo ứng dụng công nghệ thông tin với "
                        "Ban chỉ đạo cải cách hành chính.")},
        SlideSpeaker{QStringLiteral("Nguyễn Thị Hồng Vân"),
                     QStringLiteral("Sở Thông tin và Truyền thông Hải Phòng"),
                     SlideClock{QStringLiteral("Phát biểu"), QStringLiteral("02:35")}},
        SlideClock{QStringLiteral("Quá giờ"), QStringLiteral("+02:10"), SlideClock::Pace::Over}};
}

/// With so many paragraphs of text.
inline ItemSlide longItemSlide(int paragraphs)
{
    ItemSlide slide = itemSlide();
    for (int i = 1; i < paragraphs; ++i) {
        slide.paragraphs.append(
            QStringLiteral("Đề nghị Chính phủ ban hành Nghị định thay thế Nghị định số "
                           "102/2009/NĐ-CP ngày 06/11/2009 về quản lý đầu tư ứng dụng công nghệ "
                           "thông tin sử dụng nguồn vốn ngân sách nhà nước, trong đó quy định rõ "
                           "định mức chi (%1).")
                .arg(i));
    }
    slide.speaker.reset();
    slide.clock =
        SlideClock{QStringLiteral("Thảo luận"), QStringLiteral("04:10"), SlideClock::Pace::Paused};
    return slide;
}

/// The agenda with `current` on; `rows` of it in all, at least 10.
inline AgendaSlide agendaSlide(int rows = 10, int current = 5)
{
    struct Sample {
        const char16_t* time;
        const char16_t* number;
        const char16_t* title;
    };
    constexpr Sample samples[]{{u"08:30", u"", u"Khai mạc, điểm danh"},
                               {u"08:45", u"", u"Báo cáo hoạt động năm 2017"},
                               {u"09:30", u"", u"Thảo luận và biểu quyết"},
                               {u"", u"3", u"Chức danh chuyên trách CNTT"},
                               {u"", u"4", u"Dự án CNTT trọng điểm"},
                               {u"", u"5", u"Hợp nhất chỉ đạo CNTT và cải cách hành chính"},
                               {u"", u"6", u"Văn bản ký số thay giấy"},
                               {u"11:00", u"", u"Ý kiến của các Bộ"},
                               {u"11:20", u"", u"Kết luận của Chủ tịch"},
                               {u"11:30", u"", u"Bế mạc"}};
    AgendaSlide slide{QStringLiteral("Chương trình"), {}};
    for (int i = 0; i < rows; ++i) {
        const Sample& sample = samples[i % 10];
        slide.rows.append({QString::fromUtf16(sample.time), QString::fromUtf16(sample.number),
                           QString::fromUtf16(sample.title),
                           i < current    ? AgendaRow::State::Done
                           : i == current ? AgendaRow::State::Current
                                          : AgendaRow::State::ToCome});
    }
    return slide;
}

inline WelcomeSlide welcomeSlide()
{
    return {QStringLiteral("Hội đồng Giám đốc Công nghệ thông tin các tỉnh, thành phố phía Bắc"),
            QStringLiteral("Họp toàn thể lần thứ hai năm 2017"),
            QStringLiteral("Hội trường A, Trung tâm Hội nghị Hải Phòng"),
            QStringLiteral("Thứ Sáu, ngày 24 tháng 11 năm 2017"), QStringLiteral("08:30")};
}

inline PhoneAccess phoneAccess()
{
    return {QStringLiteral("http://192.168.100.20:8080/"), QStringLiteral("192.168.100.20:8080")};
}

inline WelcomeSlide welcomeWithPhones()
{
    WelcomeSlide slide = welcomeSlide();
    slide.phones = phoneAccess();
    return slide;
}

inline PhonesSlide phonesSlide()
{
    return {QStringLiteral("Theo dõi và biểu quyết trên điện thoại"),
            QStringLiteral("Vào mạng Wi-Fi"), QStringLiteral("Hoi truong A"),
            QStringLiteral("Quét mã, hoặc mở địa chỉ"), phoneAccess()};
}

inline BreakSlide breakSlide()
{
    return {QStringLiteral("Giải lao"), QStringLiteral("tiếp tục lúc 10:15"),
            QStringLiteral("Tiếp theo"), QStringLiteral("Kiến nghị 6: Văn bản ký số thay giấy")};
}

inline QList<NamedSlide> sampleSlides()
{
    return {
        {"welcome", welcomeSlide()},
        {"welcome-phones", welcomeWithPhones()},
        {"phones", phonesSlide()},
        {"break", breakSlide()},
        {"agenda", agendaSlide()},
        {"agenda-long", agendaSlide(30, 17)},
        {"item", itemSlide()},
        {"item-long", longItemSlide(7)},
        {"item-bare", ItemSlide{{QStringLiteral("Mục"), {}, QStringLiteral("Khai mạc, điểm danh")},
                                {},
                                {},
                                SlideClock{QStringLiteral("Còn lại"), QStringLiteral("00:50"),
                                           SlideClock::Pace::Soon}}},
        {"vote-hands", handsSlide()},
        {"vote-roll", rollCallSlide()},
        {"vote-paper", ballotSlide(BallotIntake::By::Paper)},
        {"vote-phone", ballotSlide(BallotIntake::By::Phone)},
        {"result-passed", resultSlide()},
        {"result-failed", failedSlide()},
        {"result-no-quorum", noQuorumSlide()},
        {"result-tied", tiedSlide()},
        {"opinion", opinionSlide()},
        {"election", electionSlide(20)}};
}

}  // namespace nghisu::test
