// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

namespace nghisu {

class Words;

/// "Quốc hiệu", "Tiêu ngữ": what a style is called in the list of styles of an office program.
QString styleName(TextStyle style, const Words& words);

/// The same for machines: letters of ASCII, "StateName".
QString styleKey(TextStyle style);

}  // namespace nghisu
