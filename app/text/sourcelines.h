// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace nghisu {

/// A line of a source without the space around it, in positions of the whole text.
struct SourceLine {
    qsizetype raw = 0;    ///< where the line begins, white space included
    qsizetype outer = 0;  ///< its first sign, which may be the ">" of quoted mail
    qsizetype start = 0;
    qsizetype end = 0;

    bool isBlank() const { return end == start; }
    qsizetype length() const { return end - start; }
};

/// A source cut into lines, and what its line breaks mean.
class SourceLines {
public:
    /// What the ">" at the head of lines is: Quotes::Kept leaves it to the line, Quotes::Stripped reads
    /// what stands behind it, as in a mail that was forwarded whole.
    enum class Quotes { Kept, Stripped };

    explicit SourceLines(const QString& text, Quotes quotes = Quotes::Kept);

    qsizetype size() const { return static_cast<qsizetype>(m_lines.size()); }
    const SourceLine& at(qsizetype i) const { return m_lines[static_cast<std::size_t>(i)]; }
    QStringView view(qsizetype i) const;
    /// The line with the white space that it begins with: cells of a table may be empty.
    QStringView rawView(qsizetype i) const;
    const QString& text() const { return m_text; }

    /// How far the line is indented, in columns.
    qsizetype indent(qsizetype i) const;

    /// The nearest line before or after that is not blank; -1 where there is none.
    qsizetype before(qsizetype i) const;
    qsizetype after(qsizetype i) const;

    /// The lines were broken at a fixed width, as in a PDF or a plain mail.
    bool isHardWrapped() const { return m_width > 0; }
    /// Line `next` goes on with the sentence of line `i`, rather than starting a paragraph.
    bool isWrapped(qsizetype i, qsizetype next) const;
    /// Line i is as long as hard-wrapped lines are here.
    bool isFull(qsizetype i) const;
    /// Line i is quoted from an earlier mail: it begins with ">", and so does one beside it.
    bool isQuotedMail(qsizetype i) const;
    /// Some line is.
    bool hasQuotedMail() const { return m_quotesMail; }

private:
    void noteWidth();
    void noteBreaks();

    QString m_text;
    std::vector<SourceLine> m_lines;
    qsizetype m_width = 0;    ///< of hard-wrapped lines; 0 where lines are paragraphs
    qsizetype m_longest = 0;  ///< of all lines
    bool m_quotesMail = false;
    bool m_brokenAnywhere = false;  ///< copied from a page whose lines break where they please
};

/// Ends with a sign that may end a sentence or a paragraph: . ; : ! ? and closing quotes after them.
bool endsSentence(QStringView line);

/// Begins with a small letter.
bool startsLower(QStringView line);

/// Puts the next line of a wrapped paragraph behind it. A hyphen at the line's end goes where it
/// only divides a word from the next ("thông-" "tin") and stays where it belongs to what is
/// written ("NĐ-" "CP", "2021-" "2025").
void appendWrapped(QString& paragraph, QStringView next);

}  // namespace nghisu
