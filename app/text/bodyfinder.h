// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"
#include "domain/draft.h"
#include "text/namematcher.h"

#include <QList>
#include <QString>

#include <optional>

namespace nghisu {

/// A body or a group named in a text, addressed or not.
struct Mention {
    qsizetype first = 0;  ///< tokens
    qsizetype end = 0;
    qsizetype body = -1;  ///< in the directory; -1 for a group
    bool sure = true;
    bool mistyped = false;  ///< one letter misses the name

    bool isGroup() const { return body < 0; }
};

/// Whom a text addresses.
struct Addressed {
    QList<DraftBody> bodies;
    bool elsewhere = false;  ///< somebody whom the directory doesn't know, and nobody else

    bool isEmpty() const { return bodies.isEmpty() && !elsewhere; }
};

/// Finds who is named and who is addressed. Names come from the directory, the longest first, then
/// abbreviations and lists that share one head ("các Bộ: Tài chính, Nội vụ"). Being named is not
/// being addressed: what counts is the place in the sentence (see Addressing). A full name that is
/// mistyped by one letter is found too, but never sure. Built once from a directory, then only read.
class BodyFinder {
public:
    explicit BodyFinder(const QList<Body>& directory);

    const QList<Body>& directory() const { return m_directory; }

    /// Whom a proposal addresses, lead first, without repetition; spans in `text`. Names inside
    /// `citations` don't count.
    QList<DraftBody> addressees(const QString& text, const QList<Citation>& citations) const;

    /// The same, and whether it addresses somebody else.
    Addressed addressed(const QString& text, const QList<Citation>& citations) const;

    /// Whom a heading such as "Đối với Bộ Tài chính:" or "I. Bộ Nội vụ" names for the items below.
    /// Empty where it names nobody at its end.
    QList<DraftBody> headingAddressees(const QString& line) const;
    Addressed headingAddressed(const QString& line) const;

    /// The bodies that a cell of a table lists, known or not ("Sở Y tế" stays as written); the first
    /// leads unless the cell says who does, or `partners`.
    QList<DraftBody> inCell(const QString& cell, bool partners) const;

    /// Everybody named, in order, addressed or not.
    QList<DraftBody> mentions(const QString& text) const;

    // For Addressing.
    std::optional<Mention> mentionAt(const TokenText& tokens, qsizetype i) const;
    std::optional<Mention> groupAt(const TokenText& tokens, qsizetype i) const;
    /// "Nội vụ" in "các Bộ: Tài chính, Nội vụ": further names under a head that was said once.
    std::optional<Mention> headlessAt(const TokenText& tokens, qsizetype i, bool afterPlural) const;
    DraftBody toDraftBody(const TokenText& tokens, const Mention& mention, Role role) const;

private:
    bool isAnotherName(const TokenText& tokens, qsizetype first, qsizetype end) const;

    QList<Body> m_directory;
    NameMatcher m_names;
};

}  // namespace nghisu
