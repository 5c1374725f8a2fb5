// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulletin.h"
#include "domain/phonedesk.h"
#include "room/audience.h"
#include "room/pagetemplate.h"
#include "room/pagewords.h"

#include <map>

namespace nghisu {

/// What stands in a ballot before somebody fills it in.
struct BallotFill {
    QString formToken;
    std::optional<BallotChoice> choice = {};  ///< none where nobody has chosen yet
    QString problem = {};                     ///< why the last try was refused; may be empty
    QList<int> ranks = {};                    ///< what it gave, as BallotAnswer
};

/// Parts of pages that tell of the meeting, made from a bulletin. Used in several threads.
class PageParts {
public:
    /// \param assets the version of the files that pages ask for
    explicit PageParts(const QByteArray& assets);

    const PageWords& words(const QString& language) const;
    Html fill(const QString& name, PageFields fields, const QString& language) const;

    /// The vote that is open, what was announced, a pause.
    /// \param shown the vote whose result stands on the page already
    Html news(const Bulletin& bulletin, Audience audience, const QString& language,
              PollId shown = {}) const;
    Html agenda(const Bulletin& bulletin, Audience audience, const QString& language) const;
    Html entry(const Bulletin& bulletin, const BulletinEntry& entry, Audience audience,
               const QString& language) const;
    /// The ballot of the vote that is open, for who may vote; else what there is to be said of it.
    Html vote(const Bulletin& bulletin, Audience audience, const QString& language,
              const BallotFill& fill) const;
    /// That a ballot is kept, or was; `choice` is said where the vote is not secret.
    Html receipt(const Bulletin& bulletin, const PhoneReceipt& receipt, const BallotChoice& choice,
                 bool now, const QString& language) const;

private:
    /// What there is to read with an entry, or with the whole meeting.
    Html papers(const Bulletin& bulletin, const CourseEntry& entry, Audience audience,
                const QString& language) const;
    Html result(const Bulletin& bulletin, const BulletinResult& result,
                const QString& language) const;
    Html announced(const Bulletin& bulletin, Audience audience, const QString& language) const;

    const QString m_assets;
    PageWords m_vietnamese;
    PageWords m_english;
    std::map<QString, PageTemplate> m_templates;
};

/// The agenda as an audience sees it.
const QList<BulletinEntry>& entriesFor(const Bulletin& bulletin, Audience audience);
/// "i12" of an item of the programme, "p7" of a proposal.
QString keyOf(const CourseEntry& entry);
/// What is at what, a letter a line of the agenda: T to come, C current, D done, P passed, R with a
/// result of another kind.
QString statesOf(const QList<BulletinEntry>& entries);

}  // namespace nghisu
