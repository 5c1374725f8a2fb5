// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/papertype.h"
#include "report/rows.h"

#include <QFont>
#include <QTextOption>

#include <atomic>
#include <functional>

namespace nghisu {

/// A font of printed documents.
/// \param points a tenth of a point is the smallest step
QFont paperFont(double points, bool bold = false, bool italic = false,
                PaperStyle style = PaperStyle::Official);

/// Breaks a document's blocks into rows for a column of the given width. Pages are not its
/// business.
class Typesetter {
public:
    /// \param width of the text area, in units
    /// \param cancelled looked at now and then: nobody waits for the rows any more, and they end early
    explicit Typesetter(double width, const std::atomic_bool* cancelled = nullptr)
        : m_width(width), m_cancelled(cancelled)
    {
    }

    RowList set(const Document& document);

private:
    struct SetLine {
        QTextLine line;
        double left = 0;
        double height = 0;
        double offset = 0;  ///< of the line box in its height
    };

    std::vector<SetLine> setText(const Paragraph& paragraph, double width);
    /// The same for a title of several lines, which are made about as long as each other.
    std::vector<SetLine> setTitle(const Paragraph& paragraph, double width);
    double naturalWidth(const Paragraph& paragraph);
    /// Lines below each other in a row; returns where they end.
    double stack(Row& row, const Paragraph& text, double left, double top, double width);
    /// Adds a row that has to stand on a page in one piece, smaller where it takes more than `room`.
    void addWhole(const std::function<Row()>& make, double room);
    Row headOf(const HeaderBlock& block);
    Row signatureOf(const SignatureBlock& block);

    /// Lets a reader jump to a row that is there.
    void bookmark(std::size_t row, const QString& text, int level);
    void add(const Paragraph& paragraph);
    void add(const Heading& heading);
    void add(const NumberedItem& item);
    void add(const DashList& list);
    void add(const Table& table);
    void add(const CardSheet& sheet);
    void add(const PartBreak& block);
    void add(const HeaderBlock& block);
    void add(const SignatureBlock& block);
    void addRow(const Table& table, const QList<TableCell>& cells, int head, bool isHead);
    double heightOf(const QList<Paragraph>& card, double width);
    void placeCard(Row& row, const CardSheet& sheet, const Card& card, const QRectF& area);
    /// At the top right of a room; returns how much of its width that takes.
    double placeCode(Row& row, const CardCode& code, const QRectF& room);
    double stackOffice(Row& row, const Signer& signer, double left, double width);
    double stackName(Row& row, const Signer& signer, double left, double top, double width);

    bool isCancelled() const { return m_cancelled && *m_cancelled; }

    double m_width;
    const std::atomic_bool* m_cancelled;
    double m_height = 0;  ///< of the text area
    double m_part = 1;    ///< of its size, that what is stacked is set in
    PaperStyle m_style = PaperStyle::Official;
    const PaperType* m_type = nullptr;  ///< of the style
    int m_headingLevel = 0;
    RowList m_result;
};

}  // namespace nghisu
