// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fittingarea.h"

#include <QLayout>

namespace nghisu {

namespace {

constexpr int leastHeight = 96;

}  // namespace

FittingArea::FittingArea(QWidget* shown, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(shown);
    viewport()->setAutoFillBackground(false);
    shown->setAutoFillBackground(false);  // which setWidget() has set
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int FittingArea::heightForWidth(int width) const
{
    const QLayout* inside = widget()->layout();
    return inside && inside->hasHeightForWidth() ? inside->totalHeightForWidth(width)
                                                 : widget()->sizeHint().height();
}

QSize FittingArea::sizeHint() const
{
    return widget()->sizeHint();
}

QSize FittingArea::minimumSizeHint() const
{
    const QSize least = widget()->minimumSizeHint();
    return {least.width(), qMin(least.height(), leastHeight)};
}

}  // namespace nghisu
