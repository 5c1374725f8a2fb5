// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nghisu {

/// Whether a text is a web page or a piece of one, as the clipboard gives it.
bool looksLikeHtml(const QString& text);

/// The words of a web page: blocks become lines, table cells are separated by tabs, numbers of
/// ordered lists and list marks are written out, scripts and styles vanish. Loads nothing.
QString textOfHtml(const QString& html);

}  // namespace nghisu
