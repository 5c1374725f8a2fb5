// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/codepainter.h"

#include "base/qrcode.h"
#include "theme/style.h"

#include <QPainter>

namespace nghisu {

// Each edge on a whole pixel: modules that meet leave no seam, and none is blurred.
void paintCode(QPainter& painter, const QRectF& rect, const QrCode& code)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(onPixels(painter, rect), Qt::white);
    const qreal module = rect.width() / (code.size() + 2 * QrCode::quietZone);
    const QPointF origin = rect.topLeft() + QPointF(module, module) * qreal(QrCode::quietZone);
    for (const QRect& run : code.darkRuns()) {
        const QRectF dark(origin + QPointF(run.topLeft()) * module, QSizeF(run.size()) * module);
        painter.fillRect(onPixels(painter, dark), Qt::black);
    }
    painter.restore();
}

}  // namespace nghisu
