// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace nghisu {

/// A line of a source without the space around it, in positions of the whole text.
struct SourceLine {
    qsizetype start = 0;
    qsizetype end = 0;

    bool isBlank() const { return end == start; }
    qsizetype length() const { return end - start; }
};

/// A source cut into lines, and what its line breaks mean.
class SourceLines {
public:
    explicit SourceLines(const QString& text);

    qsizetype size() const { return static_cast<qsizetype>(m_lines.size()); }
    const SourceLine& at(qsizetype i) const { return m_lines[static_cast<std::size_t>(i)]; }
    QStringView view(qsizetype i) const;
    const QString& text() const { return m_text; }

    /// The nearest line before or after that is not blank; -1 where there is none.
    qsizetype before(qsizetype i) const;
    qsizetype after(qsizetype i) const;

    /// The lines were broken at a fixed width, as in a PDF or a plain mail.
    bool isHardWrapped() const { return m_width > 0; }
    /// Line `next` goes on with the sentence of line `i`, rather than starting a paragraph.
    bool isWrapped(qsizetype i, qsizetype next) const;
    /// Line i is as long as hard-wrapped lines are here.
    bool isFull(qsizetype i) const;

private:
    QString m_text;
    std::vector<SourceLine> m_lines;
    qsizetype m_width = 0;  ///< of hard-wrapped lines; 0 where lines are paragraphs
};

/// Ends with a sign that may end a sentence or a paragraph: . ; : ! ? and closing quotes after them.
bool endsSentence(QStringView line);

/// Begins with a small letter.
bool startsLower(QStringView line);

}  // namespace nghisu
