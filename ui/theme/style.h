// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QProxyStyle>

namespace nghisu {

class Theme;

/// Fusion with the few shapes that a style sheet cannot draw without image files: check boxes,
/// radio buttons, arrows, combo boxes and spin boxes.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    explicit Style(const Theme& theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                    const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr,
                  const QWidget* widget = nullptr,
                  QStyleHintReturn* returned = nullptr) const override;

    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption* option = nullptr,
                       const QWidget* widget = nullptr) const override;

private:
    void drawFieldFrame(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;

    const Theme& m_theme;
};

/// The check box and the radio button as they look everywhere, for delegates as well.
void paintCheckBox(QPainter& painter, const QRectF& rect, const Theme& theme, Qt::CheckState state,
                   bool enabled = true, bool focused = false);
void paintRadioButton(QPainter& painter, const QRectF& rect, const Theme& theme, bool on,
                      bool enabled = true, bool focused = false);

/// A rounded frame whose line lies inside `rect` and sharp on the device's pixels.
void paintFrame(QPainter& painter, const QRectF& rect, qreal radius, const QColor& border,
                qreal width, const QBrush& fill, bool dashed = false);

/// `rect` with its edges on whole device pixels.
QRectF onPixels(const QPainter& painter, const QRectF& rect);
/// A line one device pixel thick along the upper edge of `rect`.
void paintHairline(QPainter& painter, const QRectF& rect, const QColor& color);

}  // namespace nghisu
