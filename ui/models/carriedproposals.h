// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/pasting.h"

#include <QList>
#include <QString>

#include <optional>

class QMimeData;

namespace nghisu {

/// Entries of a list on the clipboard or under the pointer: which they are, for the file that they are
/// of, and what they say, for another one.
struct CarriedProposals {
    QString file;                ///< path of the council
    QList<ProposalId> ids;       ///< in the order of the list, without what goes along below them
    bool cut = false;            ///< they go from where they are once they are put elsewhere
    QList<PastedEntry> entries;  ///< with all below them

    static QString mimeType();
    /// None where the data are of another kind, or broken.
    static std::optional<CarriedProposals> of(const QMimeData* data);
    /// In our form, and as the text given.
    QMimeData* mimeData(const QString& text) const;
};

/// Puts what is carried into a meeting's list, in one step: `move` takes it from where it was in the
/// same file, otherwise copies are made. The entries that are there now.
Result<QList<ProposalId>> putDown(CouncilFile& file, const CarriedProposals& carried, bool move,
                                  MeetingId meeting, ListPlace place);

}  // namespace nghisu
