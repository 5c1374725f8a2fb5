// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFontMetricsF;

namespace nghisu {

/// `text` cut at a word's end with "…" right behind it, so that it is no wider than `width`. A
/// single word that does not fit is cut where it must.
QString elideAtWord(const QString& text, const QFontMetricsF& metrics, qreal width);

}  // namespace nghisu
