// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace nghisu {

// What the room sees, as plain values. Every word arrives ready to be shown, in the language of the
// council's documents. Empty words and absent parts leave no gap.

/// What a slide is about: "Kiến nghị", "5", "Hợp nhất chỉ đạo CNTT và cải cách hành chính".
struct SlideHeading {
    QString label;
    QString number;  ///< short: "5", "8a", "1.2"
    QString title;   ///< the short name

    bool operator==(const SlideHeading&) const = default;
};

/// A figure under its caption: "Có mặt", "23/25".
struct SlideFact {
    QString caption;
    QString value;

    bool operator==(const SlideFact&) const = default;
};

/// A running time under its caption. Its digits stand in fixed cells, so that nothing trembles.
struct SlideClock {
    enum class Pace {
        Usual,
        Soon,  ///< little time is left
        Over,  ///< more than was planned; `time` says so itself: "+02:10"
        Paused,
    };

    QString caption;
    QString time;
    Pace pace = Pace::Usual;

    bool operator==(const SlideClock&) const = default;
};

/// Black, and nothing on it.
struct BlankSlide {
    bool operator==(const BlankSlide&) const = default;
};

/// Where phones find the room's pages.
struct PhoneAccess {
    QString code;     ///< what the QR code says: "http://192.168.1.20:8080/"
    QString address;  ///< the same as one types it: "192.168.1.20:8080"

    bool operator==(const PhoneAccess&) const = default;
};

/// Before the meeting begins.
struct WelcomeSlide {
    QString council;
    QString meeting;
    QString place;
    QString day;
    QString time;  ///< "08:30"
    std::optional<PhoneAccess> phones = {};

    bool operator==(const WelcomeSlide&) const = default;
};

/// How one comes to the room's pages on a phone.
struct PhonesSlide {
    QString title;           ///< "Theo dõi và biểu quyết trên điện thoại"
    QString networkCaption;  ///< "Vào mạng Wi-Fi"; nothing of it stands there without a name
    QString network;
    QString caption;  ///< "Quét mã, hoặc mở địa chỉ"
    PhoneAccess access;

    bool operator==(const PhonesSlide&) const = default;
};

/// While the meeting pauses.
struct BreakSlide {
    QString headline;  ///< "Giải lao"
    QString until;     ///< "tiếp tục lúc 10:15"
    QString nextCaption;
    QString next;  ///< what is on afterwards

    bool operator==(const BreakSlide&) const = default;
};

struct AgendaRow {
    enum class State { Done, Current, ToCome };

    QString time;    ///< "09:30"
    QString number;  ///< of a proposal; rows with one stand under the row with a time
    QString title;
    State state = State::ToCome;

    bool operator==(const AgendaRow&) const = default;
};

/// The agenda in progress; goes on pages.
struct AgendaSlide {
    QString title;
    QList<AgendaRow> rows;

    bool operator==(const AgendaSlide&) const = default;
};

struct SlideSpeaker {
    QString name;
    QString organisation;
    std::optional<SlideClock> clock;

    bool operator==(const SlideSpeaker&) const = default;
};

/// What is being discussed, with its text; goes on pages where that is long.
struct ItemSlide {
    SlideHeading heading;
    QStringList paragraphs;
    std::optional<SlideSpeaker> speaker;
    std::optional<SlideClock> clock;  ///< of the item

    bool operator==(const ItemSlide&) const = default;
};

/// One option is asked for, and hands go up.
struct HandsCall {
    QString caption;  ///< "Đề nghị giơ tay"
    QString option;   ///< "Tán thành"
    QString after;    ///< "Sau đó: không tán thành, không biểu quyết"

    bool operator==(const HandsCall&) const = default;
};

/// Members are called by name.
struct RollCall {
    QString caption;  ///< "Gọi tên"
    QString name;
    QString after;     ///< who is called next
    QString progress;  ///< "Đã gọi 18/25"
    int cast = 0;
    int expected = 0;  ///< nothing is drawn of the progress for 0

    bool operator==(const RollCall&) const = default;
};

/// Ballots come in, on paper or from phones.
struct BallotIntake {
    enum class By { Paper, Phone };

    By by = By::Paper;
    QString caption;   ///< "Đã bỏ phiếu"
    QString progress;  ///< "18/25"
    QString hint;      ///< "Bỏ phiếu kín bằng phiếu giấy"
    int cast = 0;
    int expected = 0;

    bool operator==(const BallotIntake&) const = default;
};

/// A vote while it is open. It has no field for what an option got: the room never sees the
/// direction of a vote before it closes.
struct VoteSlide {
    SlideHeading heading;
    std::variant<HandsCall, RollCall, BallotIntake> way;
    std::optional<SlideFact> presence;  ///< "Có mặt", "23/25"
    std::optional<SlideFact> need;      ///< "Để thông qua, cần quá 2/3", "từ 17 phiếu"
    std::optional<SlideClock> clock;    ///< since it was opened

    bool operator==(const VoteSlide&) const = default;
};

/// How a vote ended, in a word.
struct SlideVerdict {
    enum class Kind { Passed, Failed, Tied, NoQuorum };

    Kind kind = Kind::Passed;
    QString word;      ///< "Thông qua"; shown in capitals
    QString sentence;  ///< "18/25 tán thành, cần quá 2/3 (từ 17)"

    bool operator==(const SlideVerdict&) const = default;
};

/// An option with what it got.
struct ResultBar {
    enum class Tone {
        Option,    ///< one of several
        Deciding,  ///< the one that the rule counts: "Tán thành"
        Other,     ///< beside the deciding one
        Muted,     ///< no option at all: "Vắng mặt"
        Elected,
    };

    QString text;
    Tone tone = Tone::Option;
    qint64 votes = 0;  ///< the length of the bar, of ResultSlide::total
    QString figure;    ///< "18"
    QString percent;   ///< "(72 %)"

    bool operator==(const ResultBar&) const = default;
};

/// What was needed: a tick on the deciding bar, with its label above.
struct ResultNeed {
    qint64 votes = 0;
    QString label;  ///< "từ 17"

    bool operator==(const ResultNeed&) const = default;
};

/// A vote after it was closed. Without a verdict (an opinion poll, an election) the title is what
/// the slide says first. Goes on pages where there are many options.
struct ResultSlide {
    SlideHeading heading;
    std::optional<SlideVerdict> verdict;
    QList<ResultBar> bars;
    qint64 total = 0;  ///< what a full bar stands for
    std::optional<ResultNeed> need;
    std::optional<SlideFact> sum;  ///< "Tổng số phiếu", "16"
    QString note;                  ///< "Lấy ý kiến để tham khảo, không quyết định"

    bool operator==(const ResultSlide&) const = default;
};

using Slide = std::variant<BlankSlide, WelcomeSlide, PhonesSlide, BreakSlide, AgendaSlide,
                           ItemSlide, VoteSlide, ResultSlide>;

/// Whether `after` shows the same thing as `before` a moment later: another second on a clock, one
/// more ballot. Who reads page 2 stays on it.
bool sameSubject(const Slide& before, const Slide& after);

}  // namespace nghisu
