// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace nghisu {

enum class Role { Lead, Coordinating };
enum class AnswerState { Open, Partly, Answered };

/// What became of an assignment: by when an answer is asked for, and what it is.
struct Answer {
    AnswerState state = AnswerState::Open;
    QDate dueOn;        ///< invalid without a deadline
    QDate remindOn;     ///< invalid without a reminder
    QString text;       ///< as answered, or in short
    QString reference;  ///< of the official letter: "3115/BTTTT-CVT"
    QDate answeredOn;
    QString fileName;  ///< of the document that holds the answer; empty without one

    bool operator==(const Answer&) const = default;
    /// Whether it is late on `day`.
    bool isOverdue(QDate day) const
    {
        return state != AnswerState::Answered && dueOn.isValid() && dueOn < day;
    }
};

/// A body, or a group that stands for many ("các Bộ ngành liên quan"), asked to answer a proposal.
struct Assignment {
    AssignmentId id;
    BodyId body;        ///< none for a group
    QString name;       ///< the body's full name on the day, or the group as written
    QString shortName;  ///< for chips
    Role role = Role::Lead;
    bool group = false;
    BodyId answering = {};  ///< who answers today, where it was handed on; none where `body` does
    Answer answer = {};

    bool operator==(const Assignment&) const = default;
};

/// A legal text named in a proposal.
struct Citation {
    QString canonical;     ///< "Nghị định 102/2009/NĐ-CP"; without "số"
    qsizetype start = 0;   ///< where it stands in the proposal's text, in UTF-16 units
    qsizetype length = 0;  ///< 0 where the secretary named it and the text does not
    bool byHand = false;

    bool operator==(const Citation&) const = default;
};

/// Where a proposal came from: who sent it, in which document and where in it.
struct Origin {
    QString proposingBody;  ///< as written
    SubmissionId submission;
    qsizetype start = 0;  ///< in the submission's text, UTF-16 units
    qsizetype length = 0;
    QString number;  ///< that it bore there
    QString text;    ///< as that body wrote it, where it was merged into another

    bool operator==(const Origin&) const = default;
};

/// A file that is kept with a proposal.
struct Attachment {
    AttachmentId id;
    QString fileName;
    qint64 size = 0;  ///< bytes

    bool operator==(const Attachment&) const = default;
};

enum class ProposalKind { Proposal, Heading };
enum class ProposalState { Draft, Agreed, Issued, Answered, Withdrawn };

/// One entry of the list: a proposal, or a heading that groups those below it.
struct Proposal {
    ProposalId id;
    MeetingId meeting;
    ProposalId parent;  ///< none at the top level
    ProposalKind kind = ProposalKind::Proposal;
    ProposalState state = ProposalState::Draft;
    QString orderKey;           ///< see domain/orderkey.h
    QString text;               ///< NFC, paragraphs separated by '\n', without its number
    QString shortName;          ///< tên ngắn; may be empty
    QString note;               ///< internal, never printed
    QString topic;              ///< field that it belongs to: "Hạ tầng"; may be empty
    bool urgent = false;        ///< came late and is to be dealt with all the same
    QString issuedNumber;       ///< as frozen on issue; empty while drafting
    ProposalId carriedFrom;     ///< the one of an earlier meeting that it goes on with
    QString proposingBody;      ///< who sent it, as written
    SubmissionId submission;    ///< the document it came in, if any
    qsizetype sourceStart = 0;  ///< its place in the submission's text, UTF-16 units
    qsizetype sourceLength = 0;
    QString sourceNumber;           ///< the number it bore there
    QList<Origin> merged;           ///< of what was merged into it, in the order of merging
    QList<Assignment> assignments;  ///< lead first, then in order
    QList<Citation> citations;      ///< in the order of the text, those named by hand last
    QStringList tags;               ///< by name
    QList<Attachment> attachments;

    bool operator==(const Proposal&) const = default;
    /// Where it came from first.
    Origin origin() const
    {
        return {proposingBody, submission, sourceStart, sourceLength, sourceNumber, {}};
    }
};

/// What a list needs to lay out a row before its text is read.
struct ProposalStub {
    ProposalId id;
    ProposalId parent;
    ProposalKind kind = ProposalKind::Proposal;
    int depth = 0;
    QString issuedNumber = {};  ///< as frozen on issue; empty while drafting
    /// Computed while drafting, frozen once issued; empty for a heading without one.
    QString number = {};
    ProposalId scope = {};  ///< within what the number is counted; see domain/numbering.h
};

/// A document in which proposals came in. Its text is kept whole.
struct Submission {
    SubmissionId id;
    MeetingId meeting;
    QString fileName;  ///< "haiphong-2017.txt", or empty when pasted
    QString encoding;  ///< "UTF-8"
    QString proposingBody;
    QString meetingTitle;
    QString text;          ///< decoded and NFC; positions in it are UTF-16 units
    QDateTime receivedAt;  ///< UTC

    bool operator==(const Submission&) const = default;
};

}  // namespace nghisu
