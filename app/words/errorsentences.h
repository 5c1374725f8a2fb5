// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace nghisu {

/// A code's sentence with the thing it happened to, and the one for when that is not known.
struct Sentences {
    const char* of;
    const char* plain;
};

/// The sentences for errors of files; nothing for other codes.
Sentences fileSentences(ErrorCode code);

}  // namespace nghisu
