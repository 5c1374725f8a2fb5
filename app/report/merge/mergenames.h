// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/merge/mergefields.h"

#include <optional>
#include <span>

namespace nghisu {

/// A name that templates may use. English names are also the keys under which values are kept.
struct NameRow {
    MergeScope scope;
    const char* key;
    const char16_t* vietnamese;
    const char16_t* aliases;            ///< further names in either language, with | between
    const char* description;            ///< in the context "MergeField"
    std::optional<MergeScope> of = {};  ///< for a list: what it is of
    bool optional = false;              ///< stays empty where there is nothing to say
};

/// All of them, in the order in which they are listed.
std::span<const NameRow> nameTable();

}  // namespace nghisu
