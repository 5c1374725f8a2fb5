// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QByteArray>

namespace nghisu {

/// The document as Markdown: CommonMark with the tables and strokes of GitHub, UTF-8. Every sign of
/// a text that could be mark-up is escaped. Numbers of items are text too, so that no reader counts
/// anew what was frozen ("8a.", "đ)"). Lines in a cell, underlines, and emphasis that its signs could
/// not hold ("a<b>(b)</b>c") are tags of HTML, as both allow. Where a head or the signers stand side by side, a table holds
/// them; what runs across a table stands in its widest column.
QByteArray toMarkdown(const Document& document);

}  // namespace nghisu
