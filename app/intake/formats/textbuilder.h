// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/formats/formattext.h"
#include "intake/readlimits.h"
#include "text/legacyencoding.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace nghisu {

/// Puts runs, paragraphs and table cells together to the text that FormatText describes. Letters of
/// old fonts are decoded a paragraph at a time, since a letter and its mark may stand in two runs.
/// Tables in tables keep their words, and their columns where the outer table is there for layout.
class TextBuilder {
public:
    explicit TextBuilder(const ReadLimits& limits) : m_limits(limits) {}

    /// Adds to the paragraph; `font` where its letters are those of an old encoding.
    void add(QStringView text, const std::optional<FontEncoding>& font = std::nullopt);
    /// The paragraph goes on on a line of its own.
    void breakLine();
    /// Ends the paragraph; one without text is a blank line.
    void endBlock();
    /// Ends the paragraph if it has begun.
    void endOpenBlock();
    /// The paragraph has begun.
    bool isInBlock() const { return m_inBlock; }
    /// Sees to it that the last line is blank, unless the text has not begun or is in a table.
    void blankLine();

    void beginRow();
    void beginCell();
    /// Cells that follow but have nothing of their own: another one spans them.
    void addCoveredCells(qsizetype count);
    void endRow();

    /// More than the limits allow has been added; what comes after is not kept.
    bool isFull() const { return m_size > m_limits.letters; }
    /// The text so far, without space at its ends. Ends what is still open.
    QString take();
    /// Old encodings in which something was written, by name.
    const QStringList& encodings() const { return m_encodings; }

private:
    struct Run {
        QString text;
        std::optional<FontEncoding> font;
    };
    struct Row {
        std::vector<QStringList> cells;
    };

    QString finishedLine();
    void putLine(const QString& line);
    void writeRow(const Row& row);

    const ReadLimits& m_limits;
    QString m_text;
    qsizetype m_size = 0;  ///< of all that was added
    std::vector<Run> m_runs;
    bool m_inBlock = false;
    std::vector<Row> m_rows;   ///< open ones, the outer first
    qsizetype m_flatRows = 0;  ///< open rows too deep to be kept as such
    QStringList m_encodings;
};

}  // namespace nghisu
