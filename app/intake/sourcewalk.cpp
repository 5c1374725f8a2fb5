// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/sourcewalk.h"

#include "base/try.h"
#include "intake/formats/archive.h"
#include "intake/formats/docx.h"
#include "intake/formats/mail.h"
#include "intake/formats/odt.h"
#include "intake/formats/pdf.h"
#include "intake/formats/recognise.h"
#include "intake/formats/recorddraft.h"
#include "intake/formats/rtf.h"
#include "intake/formats/xlsx.h"
#include "intake/textmaking.h"

#include <QCollator>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr int mostMails = 8;  // forwarded in each other

// What programs and systems leave beside letters.
bool isLitter(const QString& name)
{
    const QString file = name.section(u'/', -1);
    return file.startsWith(u'.') || file.startsWith(u"~$") || name.startsWith(u"__MACOSX/")
        || file.compare(u"Thumbs.db", Qt::CaseInsensitive) == 0
        || file.compare(u"desktop.ini", Qt::CaseInsensitive) == 0;
}

// In the order in which people count: annex 2 before annex 10.
template <typename List, typename NameOf>
void sortByName(List& list, NameOf nameOf)
{
    QCollator collator{QLocale(QLocale::Vietnamese)};
    collator.setNumericMode(true);
    std::stable_sort(list.begin(), list.end(), [&](const auto& a, const auto& b) {
        return collator.compare(nameOf(a), nameOf(b)) < 0;
    });
}

QString inside(const QString& container, const QString& part)
{
    return container + u'/' + part;
}

}  // namespace

SourceWalk::SourceWalk(const QStringList& paths, const ReadOptions& options) : m_options(options)
{
    for (const QString& path : paths)
        m_items.push_back({QFileInfo(path).fileName(), path});
}

SourceWalk::SourceWalk(const QByteArray& content, const QString& name, const ReadOptions& options)
    : m_options(options)
{
    m_items.push_back({name, {}, content});
}

std::optional<Result<SourceText>> SourceWalk::next()
{
    while (!m_items.empty()) {
        Item item = std::move(m_items.front());
        m_items.pop_front();
        if (item.ready)
            return Result<SourceText>(*std::move(item.ready));
        const QString detail = detailOf(item);
        auto opened = [&]() -> Result<std::optional<SourceText>> {
            if (!item.path.isEmpty() && QFileInfo(item.path).isDir()) {
                NGHISU_TRY(openFolder(item));
                return std::optional<SourceText>();
            }
            if (item.failed)
                return *item.failed;
            NGHISU_TRY(load(item));
            return open(item);
        }();
        if (!opened) {
            Error error = opened.error();
            if (error.code == ErrorCode::Cancelled)
                m_items.clear();
            error.detail = detail;
            return Result<SourceText>(error);
        }
        if (!*opened)
            continue;
        SourceText text = **std::move(opened);
        if (text.name.isEmpty())
            text.name = item.name;
        text.content = item.content;
        return Result<SourceText>(std::move(text));
    }
    return std::nullopt;
}

Result<void> SourceWalk::load(Item& item) const
{
    if (item.path.isEmpty()) {
        if (item.content.size() > m_options.limits.file)
            return Error{ErrorCode::SourceTooLarge, {}};
        return {};
    }
    const QFileInfo info(item.path);
    if (!info.exists())
        return Error{ErrorCode::FileNotFound, {}};
    if (!info.isFile())
        return Error{ErrorCode::FileUnreadable, {}};
    if (info.size() > m_options.limits.file)
        return Error{ErrorCode::SourceTooLarge, {}};
    QFile file(item.path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {}, file.errorString()};
    // One byte more than may be: a file that grows meanwhile is told apart too.
    item.content = file.read(m_options.limits.file + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, {}, file.errorString()};
    if (item.content.size() > m_options.limits.file)
        return Error{ErrorCode::SourceTooLarge, {}};
    return {};
}

Result<void> SourceWalk::openFolder(const Item& item)
{
    std::deque<Item> items;
    const QDir folder(item.path);
    const QString name = item.name.isEmpty() ? folder.dirName() : item.name;
    QDirIterator files(item.path, QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (m_options.limits.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        const QString path = files.next();
        const QString relative = folder.relativeFilePath(path);
        if (isLitter(relative))
            continue;
        if (items.size() >= static_cast<std::size_t>(m_options.limits.parts))
            return Error{ErrorCode::SourceTooManyParts, {}};
        items.push_back({inside(name, relative), path});
    }
    if (items.empty())
        return Error{ErrorCode::SourceEmpty, {}};
    sortByName(items, [](const Item& one) { return one.name; });
    putFirst(std::move(items));
    return {};
}

Result<std::optional<SourceText>> SourceWalk::open(const Item& item)
{
    const ReadLimits& limits = m_options.limits;
    const auto read =
        [this](const Result<FormatText>& format) -> Result<std::optional<SourceText>> {
        if (!format)
            return format.error();
        NGHISU_TRY_VALUE(SourceText text, sourceOfFormat(*format, m_options));
        return std::optional(std::move(text));
    };
    NGHISU_TRY_VALUE(const FileKind kind, fileKind(item.content, limits));
    switch (kind) {
    case FileKind::Docx:
        return read(readDocx(item.content, limits));
    case FileKind::Odt:
        return read(readOdt(item.content, limits));
    case FileKind::Rtf:
        return read(readRtf(item.content, limits));
    case FileKind::Pdf:
        return read(readPdf(item.content, limits));
    case FileKind::Xlsx:
        return openSheets(item, true);
    case FileKind::Ods:
        return openSheets(item, false);
    case FileKind::Mail:
        return openMail(item);
    case FileKind::Zip:
        NGHISU_TRY(openZip(item));
        return std::optional<SourceText>();
    case FileKind::Record: {
        NGHISU_TRY_VALUE(const DraftDocument draft, draftOfRecord(item.content, limits));
        SourceText text;
        text.text = draft.text;
        text.encoding = u"UTF-8"_s;
        if (text.text.isEmpty())
            return Error{ErrorCode::SourceEmpty, {}};
        text.draft = draft;
        return std::optional(std::move(text));
    }
    case FileKind::Text:
        break;
    }
    NGHISU_TRY_VALUE(SourceText text, sourceOfBytes(item.content, m_options));
    return std::optional(std::move(text));
}

Result<std::optional<SourceText>> SourceWalk::openSheets(const Item& item, bool excel)
{
    NGHISU_TRY_VALUE(const QList<FormatText> sheets, excel
                                                         ? readXlsx(item.content, m_options.limits)
                                                         : readOds(item.content, m_options.limits));
    std::deque<Item> items;
    for (const FormatText& sheet : sheets) {
        NGHISU_TRY_VALUE(SourceText text, sourceOfFormat(sheet, m_options));
        text.name = sheets.size() == 1 ? item.name : inside(item.name, sheet.name);
        text.content = item.content;
        text.part = static_cast<int>(items.size());
        Item next;
        next.name = text.name;
        next.ready = std::move(text);
        items.push_back(std::move(next));
    }
    if (items.empty())
        return Error{ErrorCode::SourceEmpty, {}};
    putFirst(std::move(items));
    return std::optional<SourceText>();
}

Result<std::optional<SourceText>> SourceWalk::openMail(const Item& item)
{
    if (item.mails >= mostMails)
        return Error{ErrorCode::SourceArchive, {}, u"mails in mails"_s};
    NGHISU_TRY_VALUE(const Mail mail, readMail(item.content, m_options.limits, m_options.encoding));
    std::deque<Item> items;
    for (const MailAttachment& attachment : mail.attachments) {
        Item part = item;
        part.name = inside(item.name, attachment.name);
        part.path.clear();
        part.content = attachment.content;
        ++part.mails;
        items.push_back(std::move(part));
    }
    const bool carries = !items.empty();
    putFirst(std::move(items));
    Result<SourceText> text = sourceOfPlain(mail.encoding, mail.body, m_options);
    // A mail may only carry files.
    if (!text && text.error().code == ErrorCode::SourceEmpty && carries)
        return std::optional<SourceText>();
    if (!text)
        return text.error();
    return std::optional(*std::move(text));
}

Result<void> SourceWalk::openZip(const Item& item)
{
    if (item.archives >= m_options.limits.depth)
        return Error{ErrorCode::SourceArchive, {}, u"archives in archives"_s};
    // Archives in an archive share its room: what is small on the disk is not large in sum.
    const auto room = item.room ? item.room : std::make_shared<qint64>(m_options.limits.unpacked);
    NGHISU_TRY_VALUE(
        QList<ArchiveFile> files,
        unpackZip(item.content,
                  {[](const QString& name) { return !isLitter(name); }, unreadableStart}, *room,
                  m_options.limits));
    std::deque<Item> items;
    sortByName(files, [](const ArchiveFile& file) { return file.name; });
    for (ArchiveFile& file : files) {
        Item part = item;
        part.name = inside(item.name, file.name);
        part.path.clear();
        part.content.clear();
        part.room = room;
        ++part.archives;
        if (file.content) {
            part.content = *std::move(file.content);
            *room -= part.content.size();
        } else {
            part.failed = file.content.error();
        }
        items.push_back(std::move(part));
    }
    if (items.empty())
        return Error{ErrorCode::SourceEmpty, {}};
    putFirst(std::move(items));
    return {};
}

void SourceWalk::putFirst(std::deque<Item> items)
{
    m_items.insert(m_items.begin(), std::make_move_iterator(items.begin()),
                   std::make_move_iterator(items.end()));
}

}  // namespace nghisu
