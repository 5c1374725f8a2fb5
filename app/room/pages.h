// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "room/board.h"
#include "room/reply.h"
#include "room/visitor.h"

namespace nghisu {

/// Who looks at a page.
struct Viewer {
    VisitorPtr visitor;
    QString language;
    QByteArray path;      ///< of the page, for the switch of the language
    QByteArray presence;  ///< who is online, in words, as HTML
    bool voted = false;   ///< in the vote that is open

    const std::optional<PhoneSeat>& seat() const { return visitor->seat; }
    const QString& formToken() const { return visitor->formToken; }
    const PhoneToken& token() const { return visitor->token; }
    PersonId person() const { return visitor->person(); }
    bool mayVote() const { return seat() && seat()->mayVote; }
    Audience audience() const;
};

/// Whole pages.
class Pages {
public:
    /// \param parts must outlive this
    explicit Pages(const PageParts& parts) : m_parts(parts) {}

    Reply agenda(const Board& board, const Viewer& viewer) const;
    Reply entry(const Board& board, const BulletinEntry& entry, const Viewer& viewer) const;
    /// The ballot for who may vote, also in place of one that was sent; what there is to say to others.
    Reply vote(const Board& board, const Viewer& viewer, const BallotFill& fill,
               int status = 200) const;
    /// Made once for all who chose alike: thousands get it within seconds.
    Reply receipt(const Board& board, const Viewer& viewer, const PhoneReceipt& receipt,
                  const BallotChoice& choice, bool now);
    /// \param problem why the last try did not do; may be empty
    /// \param taken whether the code is to be moved here from another phone
    Reply signIn(const Board& board, const Viewer& viewer, const QString& code,
                 const QString& problem, bool taken, int status = 200) const;
    /// Something that is not done, and why.
    Reply refusal(const Board& board, const Viewer& viewer, int status, const QString& heading,
                  const QString& reason, bool signIn = false) const;

    const PageWords& words(const Viewer& viewer) const { return m_parts.words(viewer.language); }

private:
    struct Frame {
        QString title;
        QString view;
        bool refresh = false;
        bool toTop = false;
    };
    PageForm form(const Board& board, const Viewer& viewer, const Frame& frame,
                  const Html& content) const;
    Reply page(const Board& board, const Viewer& viewer, const Frame& frame, const Html& content,
               int status = 200) const;

    const PageParts& m_parts;
    QByteArray m_receiptsOf;  // the version of the board whose receipts those are
    QHash<QByteArray, PageForm> m_receipts;
};

}  // namespace nghisu
