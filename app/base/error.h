// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace nghisu {

/// What went wrong, as a fixed code. `words` turns a code and its detail into a sentence.
enum class ErrorCode {
    // Files
    FileNotFound,
    FileExists,
    FolderNotFound,
    FileUnreadable,
    FileNotWritable,
    DiskFull,
    NotACouncilFile,
    ForeignDatabase,
    NewerSchema,
    AlteredSchema,
    ForeignSchema,
    DamagedFile,
    FileInUse,
    FileInUseElsewhere,
    OpenedToRead,
    FileTakenOver,
    FileGone,
    ReadOnly,
    StorageFailed,
    // Intake
    SourceEmpty,
    SourceTooLarge,
    SourceBinary,
    SourceEncoding,
    SourcePicture,
    SourceScanned,
    SourceEncrypted,
    SourceDamaged,
    SourceOldOffice,
    SourceNewer,
    SourceArchive,
    SourceUnpacksTooLarge,
    SourceTooManyParts,
    SourceWithoutProposals,
    // Editing
    NoSuchMeeting,
    NoSuchProposal,
    NoSuchBody,
    NoSuchPoll,
    EmptyName,
    EmptyText,
    InvalidMove,
    NothingToUndo,
    NothingToRedo,
    BehindVote,
    HeldByBallots,
    MeetingVotedIn,
    PersonInRecord,
    BodyAssigned,
    StillInUse,
    // Voting
    NoOptions,
    NegativeCount,
    CountExceedsPresent,
    PresentExceedsMembers,
    NobodyPresent,
    CountTooLarge,
    UnknownRule,
    PollNotOpen,
    PollNotPrepared,
    PollStillOpen,
    AnotherPollOpen,
    IssuedExceedsPresent,
    CollectedExceedsIssued,
    InvalidExceedsCollected,
    VotesDoNotFitBallots,
    NoSuchOption,
    SameOptionTwice,
    TooManyChosen,
    NothingChosen,
    TooManyOptions,
    TooManySeats,
    BallotsNeeded,
    CastingVoteNotAsked,
    MayNotVote,
    NotPresent,
    WeightsNeedNames,
    // The room
    MeetingNotOpen,
    EntryNotRunning,
    NoSuchPerson,
    NoSuchSpeech,
    AlreadySpeaking,
    // Phones in the room
    NoSuchCode,
    CodeRevoked,
    SeatTaken,
    NoSeat,
    AlreadyVoted,
    TooManyTries,
    AddressInUse,
    CertificateUnfit,
    // Documents
    UnknownDocument,
    UnknownFormat,
    NothingToPrint,
    TemplateNotWord,
    TemplateMacros,
    TemplateTooLarge,
    UnknownSample,
    // The program
    Cancelled,
    Internal,
};

/// A failure: the code says what happened, `detail` to what (a path, a name, a number), and
/// `technical` keeps the library's own words for the report to whoever maintains the program.
/// `who` names the computer that has a file where another one than this has it.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    QString technical = {};
    QString who = {};

    bool operator==(const Error&) const = default;
};

}  // namespace nghisu
