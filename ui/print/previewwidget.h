// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <memory>
#include <vector>

namespace nghisu {

class PagedDocument;
class Theme;

/// The pages of a document below each other, as the printer will print them. A page is painted when
/// it comes into view.
///
/// Keys: Page Up and Page Down turn the page, Home and End go to the first and the last, arrows
/// scroll, Ctrl++ and Ctrl+- zoom, Ctrl+0 shows the whole page. Ctrl and the wheel zoom.
class PreviewWidget final : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Zoom { FitPage, FitWidth, Percent };

    explicit PreviewWidget(const Theme& theme, QWidget* parent = nullptr);
    ~PreviewWidget() override;

    /// Shows a document; the page that is looked at stays where there is one.
    void setDocument(const Document& document);
    /// Shows no page.
    void clear();

    int pageCount() const;
    /// From 0; the page that fills most of the view. -1 where there is none.
    int currentPage() const { return m_currentPage; }
    void setCurrentPage(int page);

    Zoom zoomMode() const { return m_zoomMode; }
    /// 100 is the size on paper, on a screen that tells its resolution truly.
    int zoomPercent() const;
    void fitPage();
    void fitWidth();
    /// \param percent between 10 and 500
    void setZoomPercent(int percent);
    void zoomIn();
    void zoomOut();

signals:
    /// \param page from 0
    void currentPageChanged(int page, int pageCount);
    void zoomChanged(int percent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    QRect pageRect(int page) const;  ///< in the viewport
    QSize pageSize(int page) const;  ///< in logical pixels
    int firstPageAt(int y) const;
    QSize pixelSize(int page) const;  ///< in device pixels
    const QPixmap& rendered(int page);
    void paintDirectly(QPainter& painter, int page, const QRect& rect);
    void setZoom(Zoom mode, double scale);
    void layOut();
    void followView();
    void describe();

    const Theme& m_theme;
    std::unique_ptr<PagedDocument> m_document;
    std::vector<int> m_tops;  ///< of the pages, below the top of the first one's margin
    int m_width = 0;          ///< of the widest page
    QCache<int, QPixmap> m_cache;
    Zoom m_zoomMode = Zoom::FitPage;
    double m_scale = 1;  ///< 1 is 100 percent
    int m_currentPage = -1;
};

}  // namespace nghisu
