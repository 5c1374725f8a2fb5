// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "text/bodyfinder.h"
#include "text/linekind.h"
#include "text/marker.h"
#include "text/outline.h"
#include "text/sourcelines.h"
#include "text/webpolls.h"

#include <QList>
#include <QString>

#include <atomic>
#include <optional>
#include <vector>

namespace nghisu {

/// An item as the walk over the lines finds it.
struct LetterItem {
    Marker marker;
    qsizetype depth = 0;
    qsizetype list = 0;            ///< items of one run of numbers share it
    std::vector<qsizetype> lines;  ///< in order, the marker's first; page numbers left out
    QList<DraftBody> context;      ///< whom the heading or introduction above it names
    qsizetype contextDepth = 0;    ///< of the items below that heading
    bool asks = false;             ///< stands under a heading or introduction that asks
    bool row = false;
};

/// What a line is in the letter as a whole.
enum class LineRole { Head, Item, Poll, Left };

/// Walks once over the lines of a letter and says for each what it is: head, item, poll, or left
/// out and why. Bodies and citations are found later, item by item.
class LetterWalk {
public:
    LetterWalk(const SourceLines& lines, const BodyFinder& finder);

    /// False where `cancelled` became true.
    bool run(const std::atomic_bool* cancelled);

    const std::vector<LetterItem>& items() const { return m_items; }
    const std::vector<FoundPoll>& polls() const { return m_polls; }
    LineRole role(qsizetype line) const { return m_roles[index(line)]; }
    LeftOutReason reason(qsizetype line) const { return m_reasons[index(line)]; }
    /// The body that the letter as a whole is sent to ("Kính gửi: Bộ …"), if it is one.
    const QList<DraftBody>& sentTo() const { return m_sentTo; }
    /// The first line of the first item, or the number of lines.
    qsizetype firstItemLine() const { return m_firstItem; }

private:
    enum class Zone { Head, List, Tail };

    static std::size_t index(qsizetype i) { return static_cast<std::size_t>(i); }
    void leave(qsizetype line, LeftOutReason reason);
    void step(qsizetype i);
    bool stepKind(qsizetype i, LineKind kind);
    bool stepMarker(qsizetype i);
    bool stepRow(qsizetype i);
    void stepPlain(qsizetype i);
    void beginItem(qsizetype i, const Marker& marker, qsizetype depth, bool row);
    void salute(qsizetype i);
    bool isHeading(qsizetype i) const;
    void takeHeading(qsizetype i);
    bool isTableHead(qsizetype i) const;
    bool stopsInSentence(qsizetype i, const Marker& marker) const;
    bool isAfterBlank(qsizetype i) const;
    void reopen();
    bool continuesLater(qsizetype i, const Marker& marker) const;
    qsizetype nextPlain(qsizetype i) const;
    void endList();
    bool belongsToItem(QStringView paragraph) const;

    const SourceLines& m_lines;
    const BodyFinder& m_finder;
    std::vector<LineKind> m_kinds;
    std::vector<bool> m_quoted;
    std::vector<LineRole> m_roles;
    std::vector<LeftOutReason> m_reasons;
    std::vector<FoundPoll> m_polls;
    std::vector<LetterItem> m_items;
    Outline m_outline;
    QList<DraftBody> m_context;
    QList<DraftBody> m_sentTo;
    Zone m_zone = Zone::Head;
    bool m_finished = false;  ///< signed: only an annex opens a new list
    bool m_closed = false;    ///< "Trân trọng" has been said
    bool m_table = false;
    bool m_asking = false;      ///< the text above speaks of proposals
    bool m_addressing = false;  ///< among the lines of "Kính gửi"
    bool m_sentToMany = false;
    bool m_severalParagraphs = false;
    bool m_statistics = false;  ///< inside a block of counters
    std::optional<LeftOutReason> m_tailReason;
    std::optional<qsizetype> m_contextDepth;  ///< of the items that the context is for
    qsizetype m_list = 0;
    qsizetype m_firstItem = 0;
    std::vector<qsizetype> m_loose;  ///< lines after a blank one that may belong to the last item
};

}  // namespace nghisu
