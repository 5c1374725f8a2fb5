// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QRect>
#include <QSizeF>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>

namespace nghisu {

class PagedDocument;

/// Lays documents out and paints their pages beside the window's thread, one document at a time. A
/// long one may come with its first pages first.
class PageMaker final : public QObject {
    Q_OBJECT

public:
    explicit PageMaker(QObject* parent = nullptr);
    ~PageMaker() override;

    /// Begins with a document; what was being made of another is dropped.
    /// \param firstPagesFirst tells of the first pages before the whole is laid out
    void begin(const Document& document, bool firstPagesFirst);
    void stop();
    /// Paints a part of a page of what was last told of. \param pixels of the whole page
    void paint(int page, QSize pixels, const QRect& part);

signals:
    /// \param papers in mm, one a page. What is painted from now on is of these pages.
    void laidOut(const QList<QSizeF>& papers, bool whole);
    void painted(int page, QSize pixels, const QRect& part, const QImage& image);

private:
    using Cancelled = std::shared_ptr<std::atomic_bool>;

    /// \param rest laid out after it, where this is only a beginning
    void layOut(const Document& document, const std::optional<Document>& rest);
    void dropPages();
    /// Runs `take` in this object's thread unless another document came meanwhile.
    template <typename Fn>
    void report(const Cancelled& run, Fn take);

    Cancelled m_run;
    std::shared_ptr<const PagedDocument> m_pages;  ///< what was last told of
    QThreadPool m_pool;  ///< last: waits for its thread before anything else goes
};

}  // namespace nghisu
