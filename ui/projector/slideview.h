// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "projector/slidepainter.h"

#include <QWidget>

namespace nghisu {

/// Shows a page of a slide: large on the projector, small as the desk's preview of it. Nothing
/// moves, and nothing is painted again for a slide that is the same.
class SlideView : public QWidget {
    Q_OBJECT

public:
    explicit SlideView(const Theme& theme, QWidget* parent = nullptr);

    const Slide& slide() const { return m_slide; }
    /// Stays on its page while the slide is about the same thing, also after a blank one in between;
    /// else goes to the page that says what is on now.
    void setSlide(const Slide& slide);

    int page() const { return m_page; }
    int pageCount() const { return m_picture.pages; }
    /// \param page from 0; one that there is not becomes the nearest.
    void setPage(int page);

    /// Black at once, and what is on again at once; the slide and its page go on behind it.
    void setBlank(bool blank);
    bool isBlank() const { return m_blank; }

    /// The screen that this is a preview of: its shape decides where lines break. Empty: the view's
    /// own size.
    void setScreenSize(const QSize& size);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

signals:
    /// The page, or how many there are, has changed.
    void pageChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow(const Theme& theme);
    QSizeF shape() const;
    void layOut(int page);
    void tell();
    QRectF shownRect() const;

    SlidePainter m_painter;
    Slide m_slide;
    Slide m_shown;  ///< the last one that was not blank
    SlidePicture m_picture;
    QSize m_screenSize;
    int m_page = 0;
    int m_shownPage = 0;
    bool m_blank = false;
};

}  // namespace nghisu
