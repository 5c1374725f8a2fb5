// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/slideview.h"

#include "theme/theme.h"

#include <QPainter>

namespace nghisu {

namespace {

constexpr QSize usualScreen(1920, 1080);

}  // namespace

SlideView::SlideView(const Theme& theme, QWidget* parent) : QWidget(parent), m_painter(theme)
{
    setObjectName(QStringLiteral("slideView"));
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this, &theme] { follow(theme); });
    follow(theme);
}

void SlideView::follow(const Theme& theme)
{
    m_painter.setScheme(theme.projectorScheme());
    layOut(m_page);
}

QSizeF SlideView::shape() const
{
    return m_screenSize.isEmpty() ? QSizeF(size()) : QSizeF(m_screenSize);
}

int SlideView::heightForWidth(int width) const
{
    const QSize screen = m_screenSize.isEmpty() ? usualScreen : m_screenSize;
    return qRound(qreal(width) * screen.height() / screen.width());
}

QSize SlideView::sizeHint() const
{
    return {304, heightForWidth(304)};
}

void SlideView::setSlide(const Slide& slide)
{
    if (slide == m_slide)
        return;
    if (!std::holds_alternative<BlankSlide>(m_slide)) {
        m_shown = m_slide;
        m_shownPage = m_page;
    }
    m_slide = slide;
    layOut(sameSubject(m_shown, slide) ? m_shownPage : m_painter.currentPage(slide, shape()));
}

void SlideView::setPage(int page)
{
    if (page != m_page)
        layOut(page);
}

void SlideView::setBlank(bool blank)
{
    if (blank == m_blank)
        return;
    m_blank = blank;
    tell();
    // Before whatever else waits to be done.
    repaint();
}

void SlideView::tell()
{
    setAccessibleName(m_blank ? QString() : m_picture.said.join(QLatin1Char('\n')));
}

void SlideView::setScreenSize(const QSize& size)
{
    if (size == m_screenSize)
        return;
    m_screenSize = size;
    updateGeometry();
    layOut(m_page);
}

void SlideView::layOut(int page)
{
    const int pages = m_picture.pages;
    m_picture = m_painter.layOut(m_slide, shape(), page);
    tell();
    if (!m_blank)
        update();
    const bool moved = m_picture.page != m_page || m_picture.pages != pages;
    m_page = m_picture.page;
    if (moved)
        emit pageChanged();
}

void SlideView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_screenSize.isEmpty())
        layOut(m_page);
}

QRectF SlideView::shownRect() const
{
    const QSizeF shown = shape().scaled(size(), Qt::KeepAspectRatio);
    return {(width() - shown.width()) / 2, (height() - shown.height()) / 2, shown.width(),
            shown.height()};
}

void SlideView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_blank) {
        painter.fillRect(rect(), Qt::black);
        return;
    }
    const QRectF shown = shownRect();
    if (shown != QRectF(rect()))
        painter.fillRect(rect(), Qt::black);
    m_painter.paint(painter, shown, m_picture);
}

}  // namespace nghisu
