// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QList>

namespace nghisu {

/// What a document leaves open because nobody has said it yet: it is printed as "…".
enum class OpenPlace {
    IssuingBody,
    Number,
    PlaceAndDate,
    Subject,
    WhoAnswers,  ///< a proposal is assigned to nobody
    Seats,
    Recipients,
    SignerOffice,
    SignerName,
};

/// Each once, in the order of the paper. The lines of a form that are there to be written on do not
/// count, and neither do the parts of an archive, which are documents of their own.
QList<OpenPlace> openPlacesOf(const Document& document);

}  // namespace nghisu
