// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace nghisu {

enum class Role { Lead, Coordinating };

/// A body, or a group that stands for many ("các Bộ ngành liên quan"), asked to answer a proposal.
struct Assignment {
    AssignmentId id;
    BodyId body;        ///< none for a group
    QString name;       ///< the body's full name on the day, or the group as written
    QString shortName;  ///< for chips
    Role role = Role::Lead;
    bool group = false;

    bool operator==(const Assignment&) const = default;
};

/// A legal text named in a proposal.
struct Citation {
    QString canonical;    ///< "Nghị định 102/2009/NĐ-CP"; without "số"
    qsizetype start = 0;  ///< where it stands in the proposal's text, in UTF-16 units
    qsizetype length = 0;

    bool operator==(const Citation&) const = default;
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
    QString issuedNumber;       ///< as frozen on issue; empty while drafting
    QString proposingBody;      ///< who sent it, as written
    SubmissionId submission;    ///< the document it came in, if any
    qsizetype sourceStart = 0;  ///< its place in the submission's text, UTF-16 units
    qsizetype sourceLength = 0;
    QString sourceNumber;           ///< the number it bore there
    QList<Assignment> assignments;  ///< lead first, then in order
    QList<Citation> citations;      ///< in the order of the text

    bool operator==(const Proposal&) const = default;
};

/// What a list needs to lay out a row before its text is read.
struct ProposalStub {
    ProposalId id;
    ProposalId parent;
    ProposalKind kind = ProposalKind::Proposal;
    int depth = 0;
    QString
        number;  ///< computed while drafting, frozen once issued; empty for a heading without one
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
