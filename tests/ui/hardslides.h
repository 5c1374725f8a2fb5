// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sampleslides.h"

namespace nghisu::test {

inline const QString& longTitle()
{
    static const QString text = QStringLiteral(
        "Ưu tiên đầu tư, nâng cấp Ộ Ế Ẫ hệ thống thông tin một cửa điện tử liên thông, cơ sở dữ "
        "liệu hộ tịch điện tử toàn quốc và bảo đảm an toàn thông tin mạng cho các cơ quan nhà nước "
        "ở trung ương và địa phương");
    return text;
}

inline const QString& longWord()
{
    static const QString text = QStringLiteral("https://www.mic.gov.vn/tintucsukien/2017/"
                                               "hop-toan-the-hoi-dong-giam-doc-cntt/nghi-quyet");
    return text;
}

/// Slides of each kind that hold more than they should, and ones that hold nothing.
inline QList<NamedSlide> hardSlides()
{
    const QString title = longTitle();
    const QString word = longWord();
    VoteSlide hands = handsSlide();
    hands.heading = {QStringLiteral("Kiến nghị bổ sung"), QStringLiteral("112đ"), title};
    hands.way = HandsCall{title, title, title};
    VoteSlide called = rollCallSlide();
    called.heading.title = word;
    std::get<RollCall>(called.way).name = QStringLiteral("Công Tằng Tôn Nữ Thị Phương Thảo Nguyên, "
                                                         "Phó Chủ tịch Ủy ban nhân dân thành phố");
    std::get<RollCall>(called.way).progress = title;
    VoteSlide ballots = ballotSlide(BallotIntake::By::Phone);
    std::get<BallotIntake>(ballots.way).hint = title;
    ballots.presence = SlideFact{title, QStringLiteral("1.234/12.345")};
    ballots.need =
        SlideFact{title, QStringLiteral("từ hai phần ba tổng số thành viên có mặt trở lên")};
    ballots.clock->pace = SlideClock::Pace::Over;
    ItemSlide item = itemSlide();
    item.heading = {QStringLiteral("Recommendation"), QStringLiteral("1.2.3"), title};
    item.paragraphs = {title, word, title};
    item.speaker->name = title;
    item.speaker->organisation = title;
    ItemSlide whole = longItemSlide(16);
    whole.heading.title = title + u' ' + title;
    whole.paragraphs.insert(3, word + word + word);
    ResultSlide result = resultSlide();
    result.heading.title = title;
    result.heading.number = QStringLiteral("1234");
    result.verdict->sentence = title;
    for (ResultBar& bar : result.bars)
        bar.text = title;
    ResultSlide few = failedSlide();
    few.bars[0].text = word;
    few.verdict->word = QStringLiteral("Không được thông qua vì không đủ phiếu");
    few.need->votes = 25;
    few.need->label = title;
    ResultSlide candidates = electionSlide(20);
    candidates.heading.title = title;
    candidates.note = title;
    for (ResultBar& bar : candidates.bars) {
        bar.text += QStringLiteral(", Giám đốc Sở Thông tin và Truyền thông Thừa Thiên – Huế");
        bar.votes *= 1'000'000;
        bar.figure = QStringLiteral("24.000.000");
    }
    AgendaSlide agenda = agendaSlide(25, 24);
    for (AgendaRow& row : agenda.rows) {
        row.title += QStringLiteral(", ") + title;
        row.time = QStringLiteral("09:30 – 10:45");
        row.number = QStringLiteral("12đ");
    }
    WelcomeSlide welcome = welcomeSlide();
    welcome.council = title;
    welcome.meeting = title;
    welcome.place = title;
    welcome.day = title;
    welcome.phones = phoneAccess();
    welcome.phones->address = QStringLiteral("https://[fd12:3456:789a:1::1234:5678]:8443");
    PhonesSlide phones = phonesSlide();
    phones.title = title;
    phones.network = word;
    phones.caption = title;
    phones.access = *welcome.phones;
    BreakSlide pause{title, title, title, title};
    return {{"hands", hands},
            {"called", called},
            {"ballots", ballots},
            {"item", item},
            {"whole", whole},
            {"result", result},
            {"few", few},
            {"candidates", candidates},
            {"agenda", agenda},
            {"welcome", welcome},
            {"phones", phones},
            {"pause", pause},
            {"nothing to vote", VoteSlide{}},
            {"no result", ResultSlide{}},
            {"no item", ItemSlide{}},
            {"no agenda", AgendaSlide{}},
            {"no welcome", WelcomeSlide{}},
            {"no phones", PhonesSlide{}},
            {"no break", BreakSlide{}}};
}

}  // namespace nghisu::test
