// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRectF;

namespace nghisu {

class QrCode;

/// Draws a code with its quiet zone over all of `rect`, a square: black on white whatever the colours,
/// because not every phone reads one that is light on dark.
void paintCode(QPainter& painter, const QRectF& rect, const QrCode& code);

}  // namespace nghisu
