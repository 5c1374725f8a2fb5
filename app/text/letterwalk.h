// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "text/bodyfinder.h"
#include "text/linekind.h"
#include "text/marker.h"
#include "text/outline.h"
#include "text/proposers.h"
#include "text/sourcelines.h"
#include "text/tables.h"
#include "text/webpolls.h"

#include <QList>
#include <QString>

#include <atomic>
#include <optional>
#include <vector>

namespace nghisu {

/// What a heading or introduction says of the items below it.
struct HeadingContext {
    Addressed addressed;  ///< whom it names
    QString proposer;     ///< who proposes them, where it is not the whole letter's sender
    qsizetype depth = 0;  ///< of the items that it is for

    bool isEmpty() const { return addressed.isEmpty() && proposer.isEmpty(); }
};

/// An item as the walk over the lines finds it.
struct LetterItem {
    Marker marker;
    qsizetype depth = 0;
    qsizetype list = 0;            ///< items of one run of numbers share it
    qsizetype letter = 0;          ///< which letter of the source it is in
    std::vector<qsizetype> lines;  ///< in order, the marker's first; page numbers left out
    HeadingContext context;
    bool loose = false;          ///< its number did not go on with the one before it
    bool row = false;            ///< of a table
    std::vector<RowCell> cells;  ///< of a row whose columns have headings
    bool surely = true;          ///< the headings speak of proposals
};

/// What a line is in the letter as a whole.
enum class LineRole { Head, Item, Poll, Left };

/// A letter within a source: most hold one.
struct LetterPart {
    qsizetype firstLine = 0;
    qsizetype firstItem = -1;  ///< the line of its first item; -1 where it has none
    /// The body that the letter as a whole is sent to ("Kính gửi: Bộ …"), if it is one.
    QList<DraftBody> sentTo;
    bool sentToMany = false;
};

/// Walks once over the lines of a source and says for each what it is: head, item, poll, or left
/// out and why. Bodies and citations are found later, item by item.
class LetterWalk {
public:
    LetterWalk(const SourceLines& lines, const BodyFinder& finder, const Proposers& proposers);

    /// False where `cancelled` became true.
    bool run(const std::atomic_bool* cancelled);

    const std::vector<LetterItem>& items() const { return m_items; }
    const std::vector<FoundPoll>& polls() const { return m_polls; }
    const std::vector<LetterPart>& letters() const { return m_letters; }
    LineRole role(qsizetype line) const { return m_roles[index(line)]; }
    LeftOutReason reason(qsizetype line) const { return m_reasons[index(line)]; }
    /// The line behind the last of a letter.
    qsizetype endOf(std::size_t letter) const;
    /// The first line of the first item of a letter, or the line behind its last.
    qsizetype firstItemLine(std::size_t letter) const;

private:
    enum class Zone { Head, List, Tail };

    static std::size_t index(qsizetype i) { return static_cast<std::size_t>(i); }
    LetterPart& letter() { return m_letters.back(); }
    const LetterPart& letter() const { return m_letters.back(); }
    void leave(qsizetype line, LeftOutReason reason);
    void step(qsizetype i);
    bool stepKind(qsizetype i, LineKind kind);
    bool stepMarker(qsizetype i);
    bool stepTable(qsizetype i);
    bool stepRowNumber(qsizetype i);
    void stepPlain(qsizetype i);
    QString paragraphAt(qsizetype last) const;
    bool openTable(qsizetype i);
    bool isTableGoingOn(const TableShape& table, qsizetype i) const;
    void closeTable();
    void closeRow();
    void beginItem(qsizetype i, const Marker& marker, const Outline::Place& place, bool row);
    void salute(qsizetype i);
    bool isSalutationGoingOn(qsizetype i) const;
    bool isHeading(qsizetype i) const;
    void takeHeading(qsizetype i, const QString& line);
    bool isClosing(qsizetype i) const;
    bool stopsInSentence(qsizetype i, const Marker& marker) const;
    bool isAfterBlank(qsizetype i) const;
    bool isWrappedItem(qsizetype i) const;
    bool isLetterStart(qsizetype i) const;
    void findRunningHeads();
    void restart();
    void beginLetter(qsizetype i);
    void toTail(LeftOutReason reason);
    bool continuesLater(qsizetype i, const Marker& marker) const;
    qsizetype nextPlain(qsizetype i) const;
    void endList();
    bool belongsToItem(QStringView paragraph, qsizetype line) const;

    const SourceLines& m_lines;
    const BodyFinder& m_finder;
    const Proposers& m_proposers;
    std::vector<LineKind> m_kinds;
    std::vector<bool> m_quoted;
    std::vector<LineRole> m_roles;
    std::vector<LeftOutReason> m_reasons;
    std::vector<FoundPoll> m_polls;
    std::vector<LetterItem> m_items;
    std::vector<LetterPart> m_letters;
    Outline m_outline;
    HeadingContext m_context;
    bool m_contextPlaced = false;  ///< the depth of the items that the context is for is known
    std::optional<TableShape> m_table;
    qsizetype m_tableHead = 0;     ///< the line behind the headings of the table
    std::size_t m_tableItems = 0;  ///< items before its first
    Zone m_zone = Zone::Head;
    bool m_finished = false;    ///< signed: only an annex opens a new list
    bool m_closed = false;      ///< "Trân trọng" has been said
    bool m_asking = false;      ///< the text above speaks of proposals
    bool m_addressing = false;  ///< among the lines of "Kính gửi"
    bool m_severalParagraphs = false;
    bool m_statistics = false;  ///< inside a block of counters
    std::optional<LeftOutReason> m_tailReason;
    qsizetype m_list = 0;
    std::vector<qsizetype> m_loose;  ///< lines after a blank one that may belong to the last item
};

}  // namespace nghisu
