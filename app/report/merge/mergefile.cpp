// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/merge/mergefile.h"

#include "report/export.h"
#include "report/package.h"
#include "report/printable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString& name)
{
    QFile file(u":/templates/"_s + name);
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT(there);
    return there ? file.readAll() : QByteArray();
}

}  // namespace

Result<MergeTemplate> readTemplateFile(const QString& path)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::FileNotFound, shown};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, shown, file.errorString()};
    // One byte more than may be, so that what is too large is not read to its end.
    const QByteArray docx = file.read(TemplatePackage::largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, shown, file.errorString()};
    auto read = MergeTemplate::read(docx);
    if (read)
        return read;
    Error error = read.error();
    error.detail = QFileInfo(path).fileName();
    return error;
}

Result<void> writeFilled(const FilledTemplate& filled, const QString& templatePath,
                         const QString& path)
{
    const QFileInfo target(path);
    if (target.exists()
        && target.canonicalFilePath() == QFileInfo(templatePath).canonicalFilePath())
        return Error{ErrorCode::FileExists, QDir::toNativeSeparators(path)};
    return writeWhole(path, filled.docx);
}

QStringList sampleTemplateKeys()
{
    return {u"giay-moi"_s, u"tong-hop-kien-nghi"_s};
}

Result<QByteArray> sampleTemplate(const QString& key)
{
    if (!sampleTemplateKeys().contains(key))
        return Error{ErrorCode::UnknownSample, printableLine(key)};
    // They differ in their text only.
    const QByteArray docx = packageOf({
        {u"[Content_Types].xml"_s, resource(u"content-types.xml"_s)},
        {u"_rels/.rels"_s, resource(u"package-relations.xml"_s)},
        {u"word/_rels/document.xml.rels"_s, resource(u"document-relations.xml"_s)},
        {u"word/document.xml"_s, resource(key + u".xml"_s)},
        {u"word/styles.xml"_s, resource(u"styles.xml"_s)},
        {u"word/header1.xml"_s, resource(u"page-number.xml"_s)},
    });
    if (docx.isEmpty())
        return Error{ErrorCode::Internal, {}, u"no memory for the document"_s};
    return docx;
}

}  // namespace nghisu
