// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"

#include <QList>
#include <QString>

namespace nghisu {

/// Finds the legal texts that a passage names: by number ("Nghị định số 102/2009/NĐ-CP",
/// "1819/QĐ-TTg", "27-NQ/TW", "3115/BTTTT-CVT") with the dirty variants that occur, and by name
/// ("Luật Đầu tư công", "Hiến pháp"), with a pinpoint before them ("điểm a khoản 1 Điều 44 …").
/// Spans refer to the text as typed; `canonical` is without "số". Every mention is given, in order.
/// Type codes, makers and law names are data: resources/text.
QList<Citation> findCitations(const QString& text);

/// Whether a citation leaves open which text is meant, or names one that cannot be: a number and year
/// without the code of its kind and maker ("Nghị định 102/2009"), or a year before there were such
/// texts (the first laws of the State are of 1945). Official letters bear no year.
bool isDoubtful(const Citation& citation);

}  // namespace nghisu
