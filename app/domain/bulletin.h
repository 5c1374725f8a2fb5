// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ballot.h"
#include "domain/course.h"
#include "domain/handout.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace nghisu {

struct MeetingRecord;

/// What the secretary lets those read who have not signed in, and what phones may do.
struct PhoneRules {
    bool texts = true;       ///< the words of the proposals
    bool bodies = true;      ///< who is to answer them
    bool results = true;     ///< of votes that were announced
    bool documents = false;  ///< papers that are handed out to them too
    bool checkIn = false;    ///< who signs in is present

    bool operator==(const PhoneRules&) const = default;
};

/// A vote that was announced, in words and figures as everywhere.
struct BulletinResult {
    PollId poll;
    QString question;
    QStringList options;
    QList<qint64> votes;   ///< one for each option
    QList<int> percents;   ///< the same
    QString sentence;      ///< the verdict with its rule; in the council's language
    bool passed = false;   ///< of a decision that passed
    QStringList receipts;  ///< of a verifiable poll: a receipt and what its ballot says

    bool operator==(const BulletinResult&) const = default;
};

/// A line of the agenda.
struct BulletinEntry {
    enum class State { ToCome, Current, Done };

    CourseEntry entry;
    int depth = 0;
    QString time;    ///< "09:30"; may be empty
    QString number;  ///< of a proposal
    QString title;
    State state = State::ToCome;
    QStringList paragraphs;  ///< the words of a proposal
    QStringList bodies;      ///< "Bộ Nội vụ (chủ trì)", in the council's language
    QList<BulletinResult> results;

    bool operator==(const BulletinEntry&) const = default;
};

/// A paper to read.
struct BulletinPaper {
    QByteArray key;     ///< small letters and figures; another one where the bytes are others
    CourseEntry entry;  ///< none: of the whole meeting
    QString title;
    QString fileName;  ///< "Dự thảo báo cáo.docx"
    qint64 size = 0;   ///< bytes
    KeptFileId file;   ///< none where it was made and its bytes were given

    bool operator==(const BulletinPaper&) const = default;
};

/// A vote that is open for phones.
struct BulletinPoll {
    PollId poll;
    CourseEntry entry;  ///< on what; may be none
    QString number;
    QString question;
    QStringList paragraphs;  ///< what is voted on
    QStringList options;
    BallotForm form;
    bool secret = false;
    bool changeable = false;  ///< until it is closed
    bool verifiable = false;

    bool operator==(const BulletinPoll&) const = default;
};

/// What the phones of a room are shown at one moment. What guests may not read stands in `members`
/// alone, and nothing that nobody may read stands in it at all.
struct Bulletin {
    QString language;  ///< of the council's documents
    QString council;
    QString meeting;
    QString day;  ///< "24/11/2017"; may be empty
    QString place;
    bool open = false;  ///< the meeting runs
    bool pausing = false;
    QList<BulletinEntry> guests;   ///< the agenda as guests see it
    QList<BulletinEntry> members;  ///< the same for those who signed in
    QList<BulletinPaper> guestsPapers;
    QList<BulletinPaper> membersPapers;
    std::optional<BulletinPoll> poll;
    /// The last that was announced while its entry is on; empty once the meeting has gone on.
    std::optional<BulletinResult> announced;
    bool guestsSeeResults = true;

    bool operator==(const Bulletin&) const = default;
};

}  // namespace nghisu
