// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/pdf.h"

#include "intake/formats/furniture.h"
#include "intake/formats/pagelayout.h"

#include <QSet>

#include <poppler-qt6.h>

#include <algorithm>
#include <cmath>
#include <deque>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

// Lines at the edge of a page that may be its head or foot.
constexpr std::size_t mostFurniture = 3;
// Heads may differ on left and right pages.
constexpr std::size_t neighbours = 2;
constexpr double samePlace = 4.0;  // points
constexpr qint64 largestNumber = 1'000'000'000;

void beQuiet(const QString&, const QVariant&) {}

struct Page {
    std::vector<WordRow> rows;
    std::size_t head = 0;  ///< how many rows at its top are furniture
    std::size_t foot = 0;
};

// The text of a row with its numbers taken out: those of pages differ.
struct RowKey {
    QString text;
    QList<qint64> numbers;
};

RowKey keyOf(const WordRow& row)
{
    RowKey key;
    for (const QChar unit : textOf(row)) {
        if (!unit.isDigit()) {
            key.text += unit;
            continue;
        }
        if (!key.text.endsWith(u'#')) {
            key.text += u'#';
            key.numbers.append(0);
        }
        key.numbers.back() = (key.numbers.back() * 10 + unit.digitValue()) % largestNumber;
    }
    return key;
}

// The same words at the same place; a number may count the pages.
bool isSame(const WordRow& a, const WordRow& b, std::ptrdiff_t pages)
{
    if (std::abs(a.centre() - b.centre()) >= samePlace)
        return false;
    const RowKey one = keyOf(a);
    const RowKey other = keyOf(b);
    return one.text == other.text
        && std::equal(one.numbers.begin(), one.numbers.end(), other.numbers.begin(),
                      other.numbers.end(),
                      [pages](qint64 x, qint64 y) { return x == y || y - x == pages; });
}

// The row that is n-th from the top, or from the bottom.
const WordRow* rowAt(const Page& page, std::size_t n, bool fromTop)
{
    if (n >= page.rows.size())
        return nullptr;
    return &page.rows[fromTop ? n : page.rows.size() - 1 - n];
}

// Rows at the edge that a page has in common with one of its neighbours, and its number.
std::size_t furnitureOf(const std::deque<Page>& pages, std::size_t at, bool fromTop)
{
    std::size_t count = 0;
    for (; count < mostFurniture; ++count) {
        const WordRow* const row = rowAt(pages[at], count, fromTop);
        if (!row)
            break;
        bool shared = isPageCount(textOf(*row));
        const std::size_t first = at > neighbours ? at - neighbours : 0;
        const std::size_t last = std::min(at + neighbours, pages.size() - 1);
        for (std::size_t other = first; other <= last && !shared; ++other) {
            const WordRow* const there =
                other != at ? rowAt(pages[other], count, fromTop) : nullptr;
            const auto distance =
                static_cast<std::ptrdiff_t>(other) - static_cast<std::ptrdiff_t>(at);
            shared = there && isSame(*row, *there, distance);
        }
        if (!shared)
            break;
    }
    return count;
}

std::vector<WordRow> rowsOf(const Poppler::Page& page)
{
    std::vector<PageWord> words;
    const auto boxes = page.textList();
    words.reserve(boxes.size());
    // Parts of a word that stand close together come as boxes of their own.
    bool goesOn = false;
    for (const std::unique_ptr<Poppler::TextBox>& box : boxes) {
        const QString text = box->text();
        if (goesOn && !words.empty()) {
            words.back().text += text;
            words.back().box |= box->boundingBox();
        } else if (!text.trimmed().isEmpty()) {
            words.push_back({box->boundingBox(), text.trimmed()});
        }
        goesOn = box->nextWord() && !box->hasSpaceAfter();
    }
    return pageRows(std::move(words));
}

class PdfReader {
public:
    explicit PdfReader(const ReadLimits& limits) : m_limits(limits) {}

    Result<FormatText> read(const Poppler::Document& document)
    {
        const int count = document.numPages();
        if (count > m_limits.pages)
            return Error{ErrorCode::SourceTooManyParts, {}, u"pages"_s};
        int without = 0;
        for (int i = 0; i < count; ++i) {
            if (m_limits.isCancelled())
                return Error{ErrorCode::Cancelled, {}};
            const std::unique_ptr<Poppler::Page> page(document.page(i));
            Page read;
            if (page)
                read.rows = rowsOf(*page);
            without += read.rows.empty() ? 1 : 0;
            m_pages.push_back(std::move(read));
            // A page is written when its neighbours are known.
            if (m_pages.size() > neighbours + m_written)
                write();
            if (m_result.text.size() > m_limits.letters)
                return Error{ErrorCode::SourceTooLarge, {}};
        }
        while (m_written < m_pages.size())
            write();
        if (m_result.text.size() > m_limits.letters)
            return Error{ErrorCode::SourceTooLarge, {}};
        // Pages that are all the same have no furniture but their text.
        if (m_result.text.trimmed().isEmpty())
            m_result.text = std::exchange(m_result.furniture, {}).join(u'\n');
        if (without == count)
            return Error{ErrorCode::SourceScanned, {}};
        if (without > 0)
            m_result.notes.append({ReadNote::Kind::PagesWithoutText, QString::number(without)});
        return m_result;
    }

private:
    void write()
    {
        Page& page = m_pages[m_written];
        page.head = furnitureOf(m_pages, m_written, true);
        page.foot = furnitureOf(m_pages, m_written, false);
        // A page of nothing but furniture has none.
        if (page.head + page.foot > page.rows.size())
            page.foot = page.rows.size() - page.head;
        const auto first = page.rows.begin() + static_cast<std::ptrdiff_t>(page.head);
        const auto last = page.rows.end() - static_cast<std::ptrdiff_t>(page.foot);
        for (auto row = page.rows.begin(); row != page.rows.end(); ++row) {
            if (row < first || row >= last)
                note(*row);
        }
        m_result.text += m_layout.next({first, last});
        ++m_written;
        if (m_written > neighbours) {
            m_pages.pop_front();
            --m_written;
        }
    }

    // Numbers of pages once, heads and feet once each.
    void note(const WordRow& row)
    {
        const QString key = keyOf(row).text;
        if (m_noted.contains(key))
            return;
        m_noted.insert(key);
        addFurniture(m_result.furniture, textOf(row));
    }

    const ReadLimits& m_limits;
    std::deque<Page> m_pages;
    std::size_t m_written = 0;  ///< how many of them
    PageLayout m_layout;
    QSet<QString> m_noted;
    FormatText m_result;
};

}  // namespace

Result<FormatText> readPdf(const QByteArray& content, const ReadLimits& limits)
{
    Poppler::setDebugErrorFunction(beQuiet, {});
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(content);
    if (!document)
        return Error{ErrorCode::SourceDamaged, {}};
    if (document->isLocked())
        return Error{ErrorCode::SourceEncrypted, {}};
    return PdfReader(limits).read(*document);
}

}  // namespace nghisu
