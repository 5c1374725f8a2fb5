// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nghisu {

/// Something of a source that its reader should know of, though the rest was read. `words` says it.
struct ReadNote {
    enum class Kind {
        HiddenSheet,       ///< a sheet that the workbook hides was passed over; detail: its name
        HiddenRows,        ///< rows that the sheet hides were passed over; detail: how many
        PagesWithoutText,  ///< pages that hold pictures only; detail: how many
        EncodingGuessed,   ///< the encoding may be another one; detail: the one that was taken
    };

    Kind kind = Kind::HiddenSheet;
    QString detail;

    bool operator==(const ReadNote&) const = default;
};

}  // namespace nghisu
