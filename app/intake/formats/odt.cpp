// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/odt.h"

#include "base/try.h"
#include "intake/formats/archive.h"
#include "intake/formats/furniture.h"
#include "intake/formats/odtstory.h"
#include "intake/formats/xmlpart.h"

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

using Parts = QHash<QString, QByteArray>;

Result<Parts> openParts(const QByteArray& content, const ReadLimits& limits)
{
    NGHISU_TRY_VALUE(const Parts parts, xmlPartsOf(content, limits));
    // A password encrypts each part; the list of parts says so.
    XmlPart manifest(parts.value(u"meta-inf/manifest.xml"_s), limits);
    while (manifest.next()) {
        if (manifest.isStart() && manifest.name() == u"encryption-data")
            return Error{ErrorCode::SourceEncrypted, {}};
    }
    if (parts.value(u"content.xml"_s).isEmpty())
        return Error{ErrorCode::SourceDamaged, {}, u"content.xml"_s};
    return parts;
}

class OdtReader {
public:
    OdtReader(Parts parts, const ReadLimits& limits) : m_parts(std::move(parts)), m_limits(limits)
    {
    }

    Result<FormatText> readText()
    {
        NGHISU_TRY(readStyles());
        TextBuilder text(m_limits);
        XmlPart xml(content(), m_limits);
        while (!text.isFull() && xml.next()) {
            if (xml.isStart() && xml.name() == u"body")
                OdtStory(m_context, text, m_limits).readBlocks(xml);
        }
        NGHISU_TRY(checked(text, xml));
        FormatText result;
        const QString body = text.take();
        result.encodings = text.encodings();
        NGHISU_TRY_VALUE(const QString head, readFurniture(result.furniture));
        result.text = head.isEmpty() ? body : QString(head + u"\n\n" + body);
        if (result.text.isEmpty() && m_context.pictures)
            return Error{ErrorCode::SourceScanned, {}};
        return result;
    }

    Result<QList<FormatText>> readSheets()
    {
        NGHISU_TRY(readStyles());
        QList<FormatText> sheets;
        QList<ReadNote> notes;
        XmlPart xml(content(), m_limits);
        qsizetype left = m_limits.letters;
        while (xml.next()) {
            if (!xml.isStart() || xml.name() != u"table")
                continue;
            FormatText sheet;
            sheet.name = xml.attribute(u"name");
            const QString style = xml.attribute(u"style-name");
            if (!m_context.styles.style(u"table", style).shownTable) {
                notes.append({ReadNote::Kind::HiddenSheet, sheet.name});
                xml.skip();
                continue;
            }
            TextBuilder text(m_limits);
            m_context.hiddenRows = 0;
            OdtStory(m_context, text, m_limits).readTable(xml);
            NGHISU_TRY(checked(text, xml));
            sheet.text = text.take();
            sheet.encodings = text.encodings();
            left -= sheet.text.size();
            if (left < 0)
                return Error{ErrorCode::SourceTooLarge, {}};
            if (m_context.hiddenRows > 0)
                sheet.notes.append(
                    {ReadNote::Kind::HiddenRows, QString::number(m_context.hiddenRows)});
            if (!sheet.text.isEmpty())
                sheets.append(sheet);
        }
        NGHISU_TRY(xml.outcome());
        if (!sheets.isEmpty())
            sheets.front().notes = notes + sheets.front().notes;
        return sheets;
    }

private:
    QByteArray content() const { return m_parts.value(u"content.xml"_s); }

    Result<void> readStyles()
    {
        if (const QByteArray styles = m_parts.value(u"styles.xml"_s); !styles.isEmpty())
            NGHISU_TRY(m_context.styles.read(styles, m_limits));
        return m_context.styles.read(content(), m_limits);
    }

    static Result<void> checked(const TextBuilder& text, const XmlPart& xml)
    {
        if (text.isFull())
            return Error{ErrorCode::SourceTooLarge, {}};
        return xml.outcome();
    }

    // The head of the first page; everything else goes to the furniture.
    Result<QString> readFurniture(QStringList& furniture)
    {
        QString head;
        QString firstHead;
        const QByteArray styles = m_parts.value(u"styles.xml"_s);
        if (styles.isEmpty())
            return head;
        QString first = m_context.styles.style(u"paragraph", m_context.firstStyle).masterPage;
        if (first.isEmpty())
            first = u"Standard"_s;
        QString master;
        XmlPart xml(styles, m_limits);
        while (xml.next()) {
            if (!xml.isStart())
                continue;
            const QString name = xml.name().toString();
            if (name == u"master-page")
                master = xml.attribute(u"name");
            const bool isHead = name.startsWith(u"header") && !name.contains(u'-');
            const bool ofFirstPage = name == u"header-first";
            if (!isHead && !ofFirstPage && name != u"header-left" && !name.startsWith(u"footer"))
                continue;
            if (xml.attribute(u"display") == u"false") {
                xml.skip();
                continue;
            }
            if (name == u"footer-style" || name == u"header-style")
                continue;
            TextBuilder text(m_limits);
            OdtStory(m_context, text, m_limits).readBlocks(xml);
            const QString words = text.take();
            const bool opens = master == first && !isPageCount(words);
            if (opens && isHead && head.isEmpty())
                head = words;
            else if (opens && ofFirstPage && firstHead.isEmpty())
                firstHead = words;
            else
                addFurniture(furniture, words);
        }
        NGHISU_TRY(xml.outcome());
        if (firstHead.isEmpty())
            return head;
        addFurniture(furniture, head);
        return firstHead;
    }

    Parts m_parts;
    const ReadLimits& m_limits;
    OdtContext m_context;
};

}  // namespace

Result<FormatText> readOdt(const QByteArray& content, const ReadLimits& limits)
{
    NGHISU_TRY_VALUE(Parts parts, openParts(content, limits));
    return OdtReader(std::move(parts), limits).readText();
}

Result<QList<FormatText>> readOds(const QByteArray& content, const ReadLimits& limits)
{
    NGHISU_TRY_VALUE(Parts parts, openParts(content, limits));
    return OdtReader(std::move(parts), limits).readSheets();
}

}  // namespace nghisu
