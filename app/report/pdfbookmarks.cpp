// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfbookmarks.h"

// Its old pointers are not used here.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <memory>
#include <string>
#include <vector>

namespace nghisu {

namespace {

constexpr double pointsPerMillimetre = 72 / 25.4;

/// Builds the tree of outline items below the catalogue.
class Outline {
public:
    Outline(QPDF& file, const QList<Bookmark>& bookmarks)
        : m_file(file), m_pages(file.getAllPages()), m_bookmarks(bookmarks)
    {
    }

    QPDFObjectHandle build()
    {
        QPDFObjectHandle root =
            m_file.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
        addBelow(root, 0);
        return root;
    }

private:
    // Takes bookmarks of this level and deeper ones, and leaves at one that is higher.
    void addBelow(QPDFObjectHandle parent, int level)
    {
        std::vector<QPDFObjectHandle> items;
        while (m_next < m_bookmarks.size() && m_bookmarks[m_next].level >= level) {
            const Bookmark& bookmark = m_bookmarks[m_next++];
            QPDFObjectHandle item = m_file.makeIndirectObject(itemOf(bookmark));
            item.replaceKey("/Parent", parent);
            if (m_next < m_bookmarks.size() && m_bookmarks[m_next].level > bookmark.level)
                addBelow(item, bookmark.level + 1);
            items.push_back(item);
        }
        for (std::size_t i = 0; i + 1 < items.size(); ++i) {
            items[i].replaceKey("/Next", items[i + 1]);
            items[i + 1].replaceKey("/Prev", items[i]);
        }
        if (items.empty())
            return;
        parent.replaceKey("/First", items.front());
        parent.replaceKey("/Last", items.back());
        // The top level is open, what lies below it closed: a negative count.
        const auto count = static_cast<long long>(items.size());
        parent.replaceKey("/Count", QPDFObjectHandle::newInteger(level == 0 ? count : -count));
    }

    QPDFObjectHandle itemOf(const Bookmark& bookmark) const
    {
        QPDFObjectHandle page = m_pages.at(static_cast<std::size_t>(bookmark.page));
        const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        QPDFObjectHandle target = QPDFObjectHandle::newArray(
            {page, QPDFObjectHandle::newName("/XYZ"), QPDFObjectHandle::newNull(),
             QPDFObjectHandle::newReal(height - bookmark.top * pointsPerMillimetre, 1),
             QPDFObjectHandle::newNull()});
        return QPDFObjectHandle::newDictionary(
            {{"/Title", QPDFObjectHandle::newUnicodeString(bookmark.title.toStdString())},
             {"/Dest", target}});
    }

    QPDF& m_file;
    const std::vector<QPDFObjectHandle>& m_pages;
    const QList<Bookmark>& m_bookmarks;
    qsizetype m_next = 0;
};

/// Says in the names of fonts that only the letters in use are in the file (ISO 32000-1, 9.6.4), so
/// that nobody who joins files takes one for the whole font: Qt says it only in their descriptors.
void nameSubsets(QPDF& file)
{
    for (QPDFObjectHandle& font : file.getAllObjects()) {
        if (!font.isDictionaryOfType("/Font", "/Type0"))
            continue;
        QPDFObjectHandle letters = font.getKey("/DescendantFonts").getArrayItem(0);
        QPDFObjectHandle name = letters.getKey("/FontDescriptor").getKey("/FontName");
        if (!name.isName())
            continue;
        font.replaceKey("/BaseFont", name);
        letters.replaceKey("/BaseFont", name);
    }
}

}  // namespace

QByteArray withBookmarks(const QByteArray& pdf, const QList<Bookmark>& bookmarks,
                         const QString& language)
{
    // The library speaks by exceptions; they end here.
    try {
        QPDF file;
        file.processMemoryFile("document", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        QPDFObjectHandle root = file.getRoot();
        root.replaceKey("/Lang", QPDFObjectHandle::newString(language.toStdString()));
        if (!bookmarks.isEmpty())
            root.replaceKey("/Outlines", Outline(file, bookmarks).build());
        if (bookmarks.size() > 1)
            root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
        nameSubsets(file);
        QPDFWriter writer(file);
        writer.setOutputMemory();
        // PDF/A-1 knows no object streams.
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.write();
        const std::shared_ptr<Buffer> written = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char*>(written->getBuffer()),
                static_cast<qsizetype>(written->getSize())};
    } catch (const std::exception&) {
        return pdf;
    }
}

}  // namespace nghisu
