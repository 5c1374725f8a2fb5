// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace nghisu {

/// Why a passage of a source is in no proposal. `words` says it to the reader.
enum class LeftOutReason {
    HeadMark,      ///< "(HĐMB)": a sign at the head of the page
    StateHeader,   ///< quốc hiệu, tiêu ngữ, issuing body, number and date
    Salutation,    ///< Kính gửi, Căn cứ, opening sentence
    Introduction,  ///< text before the first proposal
    Closing,       ///< "Trên đây là …", "./."
    Recipients,    ///< Nơi nhận
    Signature,
    PageNumber,
    PageFurniture,  ///< head or foot of the pages
    WebNavigation,  ///< counters, menus, "Go top"
    WebStatistics,  ///< visitors online and the like
    ClosingMark,
    OtherColumn,   ///< a cell of another column: notes, fields
    QuotedMail,    ///< an earlier mail, quoted in an answer
    Unrecognised,  ///< nothing known; the reviewer decides
    DroppedByReviewer,
};

/// A stretch of the source text, in UTF-16 units.
struct Span {
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    bool operator==(const Span&) const = default;
};

/// An addressee found in a proposal, with where its name stands in the proposal's text.
struct DraftBody {
    QString code;  ///< of the directory; empty for a group
    QString name;  ///< the directory's full name, or the group as written
    QString shortName;
    Role role = Role::Lead;
    bool group = false;  ///< or a body that the directory doesn't know, from a column of a table
    Span span;           ///< in the proposal's text; length 0 where implied
    bool sure = true;
    /// The words it was read from, where they are not the text's at `span`: the cell of a table; or
    /// where they miss the name by one letter, to ask whether it was meant.
    QString asWritten = {};
    Answer answer = {};  ///< that came with it, of a record

    bool operator==(const DraftBody&) const = default;
};

/// What a record says of a proposal beside its text; letters say nothing of it.
struct DraftDetails {
    QString shortName;
    QString note;
    QString topic;
    QStringList tags;
    bool urgent = false;
    ProposalState state = ProposalState::Draft;  ///< Draft, Agreed or Answered

    bool operator==(const DraftDetails&) const = default;
};

/// A proposal as read from a source, for the reviewer to correct.
struct DraftProposal {
    QString number;             ///< as in the source, without punctuation: "1", "a"
    QString text;               ///< NFC, paragraphs separated by '\n', without its marker
    Span source;                ///< in DraftDocument::text, marker included
    QList<DraftBody> bodies;    ///< lead first
    QList<Citation> citations;  ///< spans in `text`
    QList<DraftProposal> children;
    bool heading = false;  ///< a title for its children, which asks nothing itself
    bool sure = true;
    QString proposingBody = {};  ///< who proposes this one; empty: the document's proposing body
    /// Of the citations that leave something open, those that the reviewer keeps as they are.
    QStringList settledCitations = {};
    DraftDetails details = {};

    bool operator==(const DraftProposal& other) const;
};

struct DraftPoll {
    QString question;
    QStringList options;
    QList<qint64> votes;
    qint64 total = 0;
    Span source;

    bool operator==(const DraftPoll&) const = default;
};

struct LeftOut {
    QString text;
    LeftOutReason reason = LeftOutReason::Unrecognised;
    Span source;

    bool operator==(const LeftOut&) const = default;
};

/// What intake proposes for one source: nothing is in the file until it is taken in. Every
/// character of `text` that is not white space lies in a proposal, a poll, a head field or in
/// `leftOut`.
struct DraftDocument {
    QString
        fileName;  ///< without its folder, with what it is in: "thu.eml/phu-luc.docx"; empty when
                   ///< pasted
    QString encoding;  ///< "UTF-8"
    QString text;      ///< the whole source, decoded, NFC, '\n' line ends
    QString proposingBody;
    Span proposingBodySource;
    QString meetingTitle;
    Span meetingTitleSource;
    QList<DraftProposal> proposals;
    QList<DraftPoll> polls;
    QList<LeftOut> leftOut;

    bool operator==(const DraftDocument& other) const;
};

}  // namespace nghisu
