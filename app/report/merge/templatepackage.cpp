// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/merge/templatepackage.h"

#include "base/plausiblexml.h"
#include "base/try.h"
#include "report/package.h"

#include <QXmlStreamReader>

#include <zip.h>

#include <algorithm>
#include <array>
#include <memory>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr zip_uint64_t largestPart = zip_uint64_t{32} * 1024 * 1024;
// Of all parts that hold text: many of them may be as much of a bomb as one.
constexpr qsizetype largestText = qsizetype{48} * 1024 * 1024;
constexpr zip_int64_t mostParts = 2000;

constexpr QByteArrayView oleStart("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
constexpr QByteArrayView templateType("wordprocessingml.template.main+xml");
constexpr QByteArrayView documentType("wordprocessingml.document.main+xml");

struct FileRelease {
    void operator()(zip_t* file) const { zip_discard(file); }
};
using ZipFile = std::unique_ptr<zip_t, FileRelease>;

/// What is not packed at all: an old document, an encrypted one, or something else.
Error notPacked(const QByteArray& bytes)
{
    if (!bytes.startsWith(oleStart))
        return {ErrorCode::TemplateNotWord, {}};
    const QStringView name = u"EncryptedPackage";
    const QByteArray units(reinterpret_cast<const char*>(name.utf16()), name.size() * 2);
    return {bytes.contains(units) ? ErrorCode::SourceEncrypted : ErrorCode::SourceOldOffice, {}};
}

Error damaged(const QString& why)
{
    return {ErrorCode::SourceDamaged, {}, why};
}

Result<ZipFile> openZip(const QByteArray& bytes)
{
    zip_source_t* source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
    if (!source)
        return damaged(u"memory"_s);
    ZipFile file(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!file) {
        zip_source_free(source);
        return damaged(u"no list of parts"_s);
    }
    return file;
}

/// Looks at what the package says of its parts, before anything is unpacked.
Result<void> checkParts(zip_t* file)
{
    const zip_int64_t count = zip_get_num_entries(file, 0);
    if (count > mostParts)
        return Error{ErrorCode::TemplateTooLarge, {}};
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t entry;
        if (zip_stat_index(file, zip_uint64_t(i), 0, &entry) != 0 || !(entry.valid & ZIP_STAT_NAME))
            return damaged(u"a part without a name"_s);
        if ((entry.valid & ZIP_STAT_ENCRYPTION_METHOD) && entry.encryption_method != ZIP_EM_NONE)
            return Error{ErrorCode::SourceEncrypted, {}};
        if (zip_name_locate(file, entry.name, ZIP_FL_NOCASE) != i)
            return damaged(u"two parts of one name"_s);
        if (QByteArrayView(entry.name).endsWith("vbaProject.bin"))
            return Error{ErrorCode::TemplateMacros, {}};
    }
    return {};
}

struct PartBytes {
    QString path;  ///< as the package writes it
    QByteArray content;
};

/// \param name in small or capital letters, as references have it
Result<PartBytes> contentOf(zip_t* file, const QString& name)
{
    const zip_int64_t index = zip_name_locate(file, name.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t entry;
    if (index < 0 || zip_stat_index(file, zip_uint64_t(index), 0, &entry) != 0
        || !(entry.valid & ZIP_STAT_SIZE))
        return damaged(name);
    if (entry.size > largestPart)
        return Error{ErrorCode::TemplateTooLarge, {}};
    zip_file_t* part = zip_fopen_index(file, zip_uint64_t(index), 0);
    if (!part)
        return damaged(name);
    // One byte more than it says: what is longer is broken, and the check of the sum is at the end.
    QByteArray content(qsizetype(entry.size) + 1, Qt::Uninitialized);
    const zip_int64_t read = zip_fread(part, content.data(), zip_uint64_t(content.size()));
    zip_fclose(part);
    if (read != content.size() - 1)
        return damaged(name);
    content.chop(1);
    return PartBytes{QString::fromUtf8(entry.name), content};
}

std::optional<MergePlace::Part> kindOf(QStringView type)
{
    struct Kind {
        QStringView ending;
        MergePlace::Part part;
    };
    static constexpr auto kinds = std::to_array<Kind>({
        {u".document.main+xml", MergePlace::Part::Body},
        {u".template.main+xml", MergePlace::Part::Body},
        {u".header+xml", MergePlace::Part::Header},
        {u".footer+xml", MergePlace::Part::Footer},
        {u".footnotes+xml", MergePlace::Part::Footnote},
        {u".endnotes+xml", MergePlace::Part::Endnote},
    });
    for (const Kind& kind : kinds) {
        if (type.endsWith(kind.ending) && type.contains(u"wordprocessingml"))
            return kind.part;
    }
    return std::nullopt;
}

}  // namespace

Result<TemplatePackage> TemplatePackage::open(const QByteArray& docx)
{
    if (!docx.startsWith("PK"))
        return notPacked(docx);
    if (docx.size() > largestFile)
        return Error{ErrorCode::TemplateTooLarge, {}};
    TemplatePackage package;
    package.m_bytes = docx;
    NGHISU_TRY(package.read());
    return package;
}

Result<void> TemplatePackage::read()
{
    NGHISU_TRY_VALUE(const ZipFile file, openZip(m_bytes));
    NGHISU_TRY(checkParts(file.get()));
    const QString typesName = u"[Content_Types].xml"_s;
    if (zip_name_locate(file.get(), typesName.toUtf8().constData(), ZIP_FL_NOCASE) < 0)
        return Error{ErrorCode::TemplateNotWord, {}};
    NGHISU_TRY_VALUE(const PartBytes types, contentOf(file.get(), typesName));
    m_typesPath = types.path;
    m_types = types.content;
    if (!isPlausibleXml(m_types))
        return damaged(typesName);
    QXmlStreamReader xml(m_types);
    qsizetype size = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return damaged(typesName);
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QString type = xml.attributes().value("ContentType"_L1).toString();
        if (type.contains(u"macroEnabled", Qt::CaseInsensitive))
            return Error{ErrorCode::TemplateMacros, {}};
        const auto kind = kindOf(type);
        const QString name = xml.attributes().value("PartName"_L1).toString();
        if (xml.name() != u"Override" || !kind || !name.startsWith(u'/'))
            continue;
        NGHISU_TRY_VALUE(const PartBytes part, contentOf(file.get(), name.sliced(1)));
        size += part.content.size();
        if (size > largestText)
            return Error{ErrorCode::TemplateTooLarge, {}};
        m_parts.append({part.path, *kind, part.content});
    }
    if (xml.hasError())
        return damaged(xml.errorString());
    std::stable_sort(m_parts.begin(), m_parts.end(),
                     [](const Part& a, const Part& b) { return a.kind < b.kind; });
    if (m_parts.isEmpty() || m_parts.first().kind != MergePlace::Part::Body)
        return Error{ErrorCode::TemplateNotWord, {}};
    return {};
}

QByteArray TemplatePackage::documentWith(QHash<QString, QByteArray> changed) const
{
    if (m_types.contains(templateType)) {
        QByteArray types = m_types;
        changed.insert(m_typesPath, types.replace(templateType, documentType));
    }
    return changed.isEmpty() ? m_bytes : packageWith(m_bytes, changed);
}

}  // namespace nghisu
