// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/archive.h"

#include "report/documents/formal.h"
#include "report/modernstyle.h"
#include "report/qtrenderer.h"
#include "words/words.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// \param firstPages of the papers
Table contentsTable(const std::vector<Document>& papers, const QList<int>& firstPages,
                    const Words& words)
{
    Table table;
    table.columns = {
        {say(words, QT_TRANSLATE_NOOP("Document", "No.")), 1, Align::Centre},
        {say(words, QT_TRANSLATE_NOOP("Document", "Document")), 9},
        {say(words, QT_TRANSLATE_NOOP("Document", "Page")), 2, Align::Centre},
    };
    for (std::size_t i = 0; i < papers.size(); ++i) {
        table.rows.append({cellText(QString::number(i + 1), Align::Centre),
                           cellText(papers[i].name),
                           cellText(QString::number(firstPages[qsizetype(i)]), Align::Centre)});
    }
    return table;
}

}  // namespace

Document buildArchive(const MeetingRecord& record, std::vector<Document> papers, const Words& words)
{
    Document archive = formalDocument(u"archive"_s, record.meeting.title, record, words);
    archive.blocks.append(letterhead(record, words, {}));
    archive.blocks.append(titleBlocks(say(words, QT_TRANSLATE_NOOP("Document", "MEETING PAPERS")),
                                      record.meeting.title));
    QList<int> pages;
    for (const Document& paper : papers)
        pages.append(PagedDocument(paper).pageCount());

    // However the numbers turn out, the contents take as many pages.
    const Table unnumbered = contentsTable(papers, QList<int>(pages.size(), 0), words);
    archive.blocks.append(unnumbered);
    const PaperStyle style = record.council.paperStyle;
    int next = PagedDocument(inStyle(archive, style)).pageCount() + 1;
    QList<int> firstPages;
    for (const int count : std::as_const(pages)) {
        firstPages.append(next);
        next += count;
    }
    archive.blocks.last() = contentsTable(papers, firstPages, words);
    archive = inStyle(std::move(archive), style);
    archive.parts = std::move(papers);
    return archive;
}

}  // namespace nghisu
