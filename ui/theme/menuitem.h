// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QStyleOptionMenuItem;

namespace nghisu {

class Theme;

/// A line of a menu: icon or check mark, words, and its keys small at the right.
void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& item, const Theme& theme);
/// Room for it around words of `words`; the menu itself adds that of the keys.
QSize menuItemSize(const QStyleOptionMenuItem& item, const QSize& words, const Theme& theme);

}  // namespace nghisu
