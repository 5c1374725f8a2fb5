// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "support/pdflayout.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace nghisu {

constexpr double pointsOf(double millimetres)
{
    return millimetres * 72 / 25.4;
}

struct MeasuredLine {
    int page = 0;  ///< from 0
    PdfLine text;
};

/// A document as it came out as PDF, to be measured. Lengths are in points.
class MeasuredDocument {
public:
    explicit MeasuredDocument(const Document& document);

    const QByteArray& pdf() const { return m_pdf; }
    const QList<PdfSheet>& sheets() const { return m_sheets; }
    /// All lines but the page numbers, in the order in which they are drawn.
    const QList<MeasuredLine>& lines() const { return m_lines; }
    /// The page numbers in the top margin.
    const QList<MeasuredLine>& pageNumbers() const { return m_pageNumbers; }

    /// The straight lines that are drawn on a page; read when they are first asked for.
    const QList<QLineF>& rules(int page) const;

    double left() const { return pointsOf(m_document.page.left); }
    double right(int page = 0) const;
    double middle(int page = 0) const { return (left() + right(page)) / 2; }

    /// The lines that a text fills, whatever is between its words; none where it is not there.
    /// What stands beside each other on one line is one.
    QList<MeasuredLine> linesOf(const QString& text) const;
    /// The same of a text that stands at `from` or behind it, which becomes the line behind its last.
    QList<MeasuredLine> linesBehind(qsizetype& from, const QString& text) const;
    /// The first line that begins so.
    std::optional<MeasuredLine> lineThatBegins(const QString& start) const;
    /// The rule that is drawn close below a line.
    std::optional<QLineF> ruleBelow(const MeasuredLine& line) const;

    /// The paragraphs of running text, with their numbers and dashes, as they ought to be printed.
    QList<Paragraph> runningText() const;

private:
    Document m_document;
    QByteArray m_pdf;
    QList<PdfSheet> m_sheets;
    QList<MeasuredLine> m_lines;
    QList<MeasuredLine> m_pageNumbers;
    mutable QHash<int, QList<QLineF>> m_rules;
};

}  // namespace nghisu
