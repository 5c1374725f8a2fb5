// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QByteArray>

namespace nghisu {

/// The document as one HTML file (UTF-8) that reads well on a screen and prints with the same
/// margins. It loads nothing, runs nothing, and every text in it is escaped.
QByteArray toHtml(const Document& document);

}  // namespace nghisu
