// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/decision.h"
#include "domain/numbering.h"
#include "domain/paper.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace nghisu {

/// The council that a file belongs to, and what its printed documents say of it.
struct Council {
    QString name;          ///< "Hội đồng Giám đốc CNTT khu vực miền Bắc"
    QString superiorBody;  ///< printed above it, "Bộ Thông tin và Truyền thông"; may be empty
    QString place;         ///< "Hải Phòng", for place and date
    QString language = QStringLiteral("vi");  ///< of its documents: "vi" or "en"
    PaperStyle paperStyle = PaperStyle::Official;
    QString symbol;       ///< of its documents, "HĐ" in "12/CTr-HĐ"
    QString signerTitle;  ///< "Chủ tịch"
    QString signerName;
    QString secretaryName;
    QStringList recipients;   ///< lines of "Nơi nhận"
    DecisionRule rule;        ///< the rule a new poll starts with
    int speakingMinutes = 0;  ///< how long somebody may speak before the clock warns; 0: no limit

    bool operator==(const Council&) const = default;
};

struct Meeting {
    MeetingId id;
    QString title;  ///< "Họp Hội đồng Giám đốc CNTT khu vực miền Bắc năm 2017"
    QString shortTitle;  ///< "Họp toàn thể"; the title where there is none
    QDate day;           ///< invalid while not fixed
    QString place;
    int revision = 0;    ///< how often its list was issued
    QDateTime issuedAt;  ///< UTC, of the last issue
    NumberingScheme numbering = {};
    bool archived = false;    ///< out of the way, but found
    bool isTemplate = false;  ///< never held: new meetings are made from it
    MeetingId previous = {};  ///< the one it was made from

    bool operator==(const Meeting&) const = default;
    /// The short title, or the title where there is none.
    QString label() const { return shortTitle.isEmpty() ? title : shortTitle; }
};

/// The meeting to work in, of all in their order: the first that is no template and was not put
/// away; where all were, the first of those; none where there is none.
inline MeetingId currentMeeting(const QList<Meeting>& meetings)
{
    MeetingId found;
    for (const Meeting& meeting : meetings) {
        if (!meeting.isTemplate && !meeting.archived)
            return meeting.id;
        if (!meeting.isTemplate && !found.isValid())
            found = meeting.id;
    }
    return found;
}

enum class PersonKind { Member, Guest };

/// The largest weight that a member's vote can have.
constexpr qint64 heaviestVote = 1'000'000;

/// A member or a guest.
struct Person {
    PersonId id;
    PersonKind kind = PersonKind::Member;
    QString name;
    QString title;         ///< "Giám đốc"
    QString organisation;  ///< "Sở Thông tin và Truyền thông thành phố Hải Phòng"
    bool voting = true;
    QString orderKey;   ///< protocol order
    QString seat = {};  ///< "A12"; empty while none was given
    qint64 weight = 1;  ///< how many votes the member's vote counts for, at most heaviestVote

    bool operator==(const Person&) const = default;
};

}  // namespace nghisu
