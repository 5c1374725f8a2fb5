// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/formats/htmlmarkup.h"
#include "intake/formats/htmlstyles.h"
#include "intake/formats/listnumbers.h"
#include "intake/formats/textbuilder.h"

#include <QString>

#include <optional>
#include <vector>

namespace nghisu {

/// Reads a web page: see readHtml. Takes what comes, as browsers do: elements that were not closed
/// are closed by what follows, those that were never opened are passed over.
class HtmlReader {
public:
    HtmlReader(QStringView html, const ReadLimits& limits)
        : m_html(html), m_limits(limits), m_out(limits)
    {
    }

    Result<FormatText> read();

private:
    struct Element {
        QString name;
        std::optional<FontEncoding> font;
        bool hidden = false;
        bool symbols = false;  ///< in a font of signs
        bool listMark = false;
        bool preformatted = false;  ///< its line ends are shown
    };
    struct List {
        bool ordered = false;
        NumberStyle style = NumberStyle::Decimal;
        int next = 1;
    };
    struct Table {
        std::vector<int> covered;  ///< by column: rows that a cell above still spans
        std::size_t column = 0;
        qsizetype spanned = 0;  ///< columns that the cell that is open spans beyond its own
        bool rowOpen = false;
    };

    const Element* current() const { return m_elements.empty() ? nullptr : &m_elements.back(); }
    void readMarkup();
    qsizetype endOf(QStringView name) const;
    void open(const HtmlTag& tag);
    void close(const QString& name);
    void popTo(std::size_t size);
    void closeOpen(QStringView name, QStringView boundary);
    void startBlock(const HtmlTag& tag);
    void startItem(const HtmlTag& tag);
    void startList(const HtmlTag& tag, const HtmlLook& look);
    void startCell(const HtmlTag& tag);
    void startRow();
    void endRow();
    void putSpace(QChar unit);
    void putText(QStringView text);
    void writeBreaks();
    void endBlock();
    void endListMark();

    QStringView m_html;
    const ReadLimits& m_limits;
    TextBuilder m_out;
    HtmlStyles m_styles;
    qsizetype m_at = 0;
    std::vector<Element> m_elements;
    std::vector<List> m_lists;
    std::vector<Table> m_tables;
    QString m_label;  ///< to be written before the next word
    QString m_mark;   ///< Word's list mark, as far as it was read
    bool m_space = false;
    int m_breaks = 0;       ///< <br> that nothing has followed yet
    bool m_office = false;  ///< saved by an office program: paragraphs do not stand apart
};

}  // namespace nghisu
