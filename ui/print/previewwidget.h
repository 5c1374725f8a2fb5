// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QHash>
#include <QPixmap>
#include <QSet>

#include <vector>

namespace nghisu {

class PageMaker;
class Theme;

/// The pages of a document below each other, as the printer will print them. They are laid out and
/// painted beside the window's thread, the pages in view first; until a page is there it is blank, or as it
/// was before.
///
/// Keys: Page Up and Page Down turn the page, Home and End go to the first and the last, arrows
/// scroll, Ctrl++ and Ctrl+- zoom, Ctrl+0 shows the whole page. Ctrl and the wheel zoom.
class PreviewWidget final : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Zoom { FitPage, FitWidth, Percent };

    explicit PreviewWidget(const Theme& theme, QWidget* parent = nullptr);

    /// Shows a document as soon as it is laid out. Of one that was shown before (by its key) the page that is
    /// looked at stays; of another the first pages come first.
    void setDocument(const Document& document);
    /// Shows no page.
    void clear();

    /// How many are there; all of them once isWhole().
    int pageCount() const { return int(m_papers.size()); }
    bool isWhole() const { return m_whole; }
    /// Whether nothing that is in view is waited for.
    bool isSettled() const;
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
    /// The pages are there, or more of them. \param whole all of them
    void laidOut(bool whole);
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
    /// What was painted of a page, or is being painted.
    struct Painted {
        QSize pixels;  ///< of the whole page
        QRect part;    ///< of it, in pixels
        QPixmap image;
    };

    QRect pageRect(int page) const;  ///< in the viewport
    QSize pageSize(int page) const;  ///< in logical pixels
    int firstPageAt(int y) const;
    int lastPageAt(int y) const;
    QSize pixelSize(int page) const;   ///< in device pixels
    QRect wantedPart(int page) const;  ///< in device pixels of the page
    bool isPainted(int page) const;
    void takePages(const QList<QSizeF>& papers, bool whole);
    void takeImage(int page, QSize pixels, const QRect& part, const QImage& image);
    /// Has what is in view painted, as far as it is not.
    void requestPages();
    void paintPage(QPainter& painter, int page);
    void setZoom(Zoom mode, double scale);
    void layOut();
    void followView();
    void describe();

    const Theme& m_theme;
    QString m_key;           ///< of the document that is shown
    QList<QSizeF> m_papers;  ///< of the pages, in mm
    bool m_whole = false;
    bool m_starts = false;    ///< the next pages are of another document
    std::vector<int> m_tops;  ///< of the pages, below the top of the first one's margin
    int m_width = 0;          ///< of the widest page
    QCache<int, Painted> m_painted;
    QSet<int> m_fresh;              ///< painted since the pages were laid out
    QHash<int, Painted> m_waiting;  ///< asked for; without an image
    Zoom m_zoomMode = Zoom::FitPage;
    double m_scale = 1;  ///< 1 is 100 percent
    int m_currentPage = -1;
    PageMaker* m_maker = nullptr;
};

}  // namespace nghisu
