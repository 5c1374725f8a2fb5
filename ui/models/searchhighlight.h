// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"

#include <QList>
#include <QString>

namespace nghisu {

/// Where the words of a query stand in a text, as beginnings of its words, diacritics optional; in
/// order and without overlaps. Nothing for an empty query.
QList<Span> searchHighlights(const QString& text, const QString& query);

}  // namespace nghisu
