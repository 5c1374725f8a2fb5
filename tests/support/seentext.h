// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QString>

namespace nghisu {

/// What a reader sees of a document: its words without their looks, a block a line.
QString seenText(const Document& document);

}  // namespace nghisu
