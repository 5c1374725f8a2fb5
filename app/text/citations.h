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

}  // namespace nghisu
