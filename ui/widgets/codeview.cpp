// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/codeview.h"

#include "theme/codepainter.h"
#include "theme/theme.h"

#include <QPainter>

namespace nghisu {

namespace {

constexpr int Side = 240;

}  // namespace

CodeView::CodeView(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CodeView::setText(const QString& text)
{
    m_code = QrCode::of(text);
    setAccessibleDescription(text);
    update();
}

QSize CodeView::sizeHint() const
{
    return {m_theme.scaled(Side), m_theme.scaled(Side)};
}

void CodeView::paintEvent(QPaintEvent*)
{
    if (!m_code)
        return;
    const int side = std::min(width(), height());
    QPainter painter(this);
    paintCode(painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side), *m_code);
}

}  // namespace nghisu
