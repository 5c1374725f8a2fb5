// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/docx.h"

#include "base/try.h"
#include "intake/formats/docxstory.h"
#include "intake/formats/furniture.h"
#include "intake/formats/opc.h"
#include "intake/formats/xmlpart.h"

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

class DocxReader {
public:
    DocxReader(OpcPackage package, const ReadLimits& limits)
        : m_package(std::move(package)), m_limits(limits)
    {
    }

    Result<FormatText> read()
    {
        NGHISU_TRY_VALUE(const QString main, m_package.mainPart(u"word/document.xml"_s));
        NGHISU_TRY_VALUE(m_relations, m_package.relationsOf(main));
        NGHISU_TRY(readShared());
        NGHISU_TRY_VALUE(const QString body, storyOf(main));
        NGHISU_TRY_VALUE(const QString head, readFurniture());
        m_result.text = head.isEmpty() ? body : QString(head + u"\n\n" + body);
        if (m_result.text.isEmpty() && m_context.pictures)
            return Error{ErrorCode::SourceScanned, {}};
        return m_result;
    }

private:
    // The first part of a kind.
    QByteArray partOf(QStringView type) const
    {
        for (const OpcPackage::Relation& relation : m_relations) {
            if (relation.type == type)
                return m_package.part(relation.part);
        }
        return {};
    }

    Result<void> readShared()
    {
        if (const QByteArray part = partOf(u"styles"); !part.isEmpty()) {
            NGHISU_TRY_VALUE(m_context.styles, DocxStyles::read(part, m_limits));
        }
        if (const QByteArray part = partOf(u"numbering"); !part.isEmpty()) {
            NGHISU_TRY_VALUE(m_context.numbering, DocxNumbering::read(part, m_limits));
        }
        NGHISU_TRY_VALUE(m_context.footnotes, readNotes(partOf(u"footnotes"), u"footnote"));
        NGHISU_TRY_VALUE(m_context.endnotes, readNotes(partOf(u"endnotes"), u"endnote"));
        return {};
    }

    Result<QHash<QString, QString>> readNotes(const QByteArray& part, QStringView element)
    {
        QHash<QString, QString> notes;
        if (part.isEmpty())
            return notes;
        XmlPart xml(part, m_limits);
        while (xml.next()) {
            if (!xml.isStart() || xml.name() != element)
                continue;
            const QString id = xml.attribute(u"id");
            TextBuilder text(m_limits);
            DocxStory(m_context, text, m_limits).readBlocks(xml);
            notes.insert(id, taken(text));
        }
        NGHISU_TRY(xml.outcome());
        return notes;
    }

    Result<QString> storyOf(const QString& name)
    {
        XmlPart xml(m_package.part(name), m_limits);
        TextBuilder text(m_limits);
        if (xml.next())
            DocxStory(m_context, text, m_limits).readBlocks(xml);
        while (!text.isFull() && xml.next()) {
        }
        if (text.isFull())
            return Error{ErrorCode::SourceTooLarge, {}};
        NGHISU_TRY(xml.outcome());
        return taken(text);
    }

    QString taken(TextBuilder& text)
    {
        QString result = text.take();
        for (const QString& encoding : text.encodings()) {
            if (!m_result.encodings.contains(encoding))
                m_result.encodings.append(encoding);
        }
        return result;
    }

    // The head of the first page; everything else goes to the furniture.
    Result<QString> readFurniture()
    {
        QString head;
        QStringList seen;
        const QList<DocxSection> sections = m_context.sections;
        for (qsizetype i = 0; i < sections.size(); ++i) {
            for (const DocxFurniture& furniture : sections.at(i).furniture) {
                if (seen.contains(furniture.relation))
                    continue;
                seen.append(furniture.relation);
                NGHISU_TRY_VALUE(const QString text, furnitureText(furniture.relation));
                const bool opens = i == 0 && furniture.head && head.isEmpty()
                                && furniture.ofFirstPage == sections.at(i).firstPageDiffers;
                if (opens && !isPageCount(text))
                    head = text;
                else
                    addFurniture(m_result.furniture, text);
            }
        }
        return head;
    }

    Result<QString> furnitureText(const QString& relation)
    {
        for (const OpcPackage::Relation& known : std::as_const(m_relations)) {
            if (known.id == relation && !m_package.part(known.part).isEmpty())
                return storyOf(known.part);
        }
        return QString();
    }

    OpcPackage m_package;
    const ReadLimits& m_limits;
    QList<OpcPackage::Relation> m_relations;
    DocxContext m_context;
    FormatText m_result;
};

}  // namespace

Result<FormatText> readDocx(const QByteArray& content, const ReadLimits& limits)
{
    NGHISU_TRY_VALUE(OpcPackage package, OpcPackage::open(content, limits));
    return DocxReader(std::move(package), limits).read();
}

}  // namespace nghisu
