// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lossydisk.h"

#include "store/lossyvfs.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace nghisu {

namespace {

constexpr qint64 Sector = 512;

void put(QByteArray& content, qint64 offset, QByteArrayView bytes)
{
    if (content.size() < offset + bytes.size())
        content.append(offset + bytes.size() - content.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), content.begin() + offset);
}

void apply(QByteArray& content, const LossyDisk::Content::Change& change)
{
    if (!change.truncates)
        put(content, change.offset, change.bytes);
    else if (content.size() > change.offset)
        content.truncate(change.offset);
}

// Some of the sectors that a write covers.
void applyTorn(QByteArray& content, const LossyDisk::Content::Change& change,
               QRandomGenerator& random)
{
    const qint64 end = change.offset + change.bytes.size();
    for (qint64 from = change.offset; from < end;) {
        const qint64 until = std::min(end, (from / Sector + 1) * Sector);
        if (random.bounded(2) == 0) {
            put(content, from,
                QByteArrayView(change.bytes).sliced(from - change.offset, until - from));
        }
        from = until;
    }
}

}  // namespace

LossyDisk::LossyDisk(const QString& folder) : m_folder(QDir(folder).canonicalPath() + u'/')
{
    for (const QString& name : QDir(m_folder).entryList(QDir::Files)) {
        QFile file(m_folder + name);
        if (file.open(QIODevice::ReadOnly))
            opened(file.fileName()).synced = file.readAll();
    }
    syncFolder();
    m_operations = 0;
    lossyvfs::install(*this);
}

LossyDisk::~LossyDisk()
{
    lossyvfs::remove();
}

bool LossyDisk::isOurs(const QString& path) const
{
    return path.startsWith(m_folder);
}

LossyDisk::Content& LossyDisk::opened(const QString& path)
{
    Content*& content = m_names[path.mid(m_folder.size())];
    if (!content) {
        m_contents.push_back(std::make_unique<Content>());
        content = m_contents.back().get();
    }
    happened();
    return *content;
}

void LossyDisk::removed(const QString& path)
{
    m_names.remove(path.mid(m_folder.size()));
    happened();
}

void LossyDisk::write(Content& content, qint64 offset, const QByteArray& bytes)
{
    content.pending.push_back({offset, bytes, false});
    happened();
}

void LossyDisk::truncate(Content& content, qint64 size)
{
    content.pending.push_back({size, {}, true});
    happened();
}

void LossyDisk::sync(Content& content)
{
    for (const Content::Change& change : content.pending)
        apply(content.synced, change);
    content.pending.clear();
    happened();
}

void LossyDisk::syncFolder()
{
    m_syncedNames = m_names;
    happened();
}

void LossyDisk::happened()
{
    ++m_operations;
    if (m_hook)
        m_hook();
}

QByteArray LossyDisk::survivorsOf(const Content& content, Loss loss, QRandomGenerator& random)
{
    QByteArray found = content.synced;
    if (loss == Loss::All)
        return found;
    for (const Content::Change& change : content.pending) {
        const int fate = random.bounded(3);
        if (fate == 0)
            apply(found, change);
        else if (fate == 1 && !change.truncates)
            applyTorn(found, change, random);
    }
    return found;
}

LossyDisk::Image LossyDisk::afterFailure(Loss loss, QRandomGenerator& random) const
{
    // In an order that does not change from run to run.
    QStringList names = m_names.keys() + m_syncedNames.keys();
    names.sort();
    names.removeDuplicates();
    Image image;
    for (const QString& name : std::as_const(names)) {
        const bool isNew = loss == Loss::Some && random.bounded(2) == 0;
        if (const Content* content = (isNew ? m_names : m_syncedNames).value(name))
            image.insert(name, survivorsOf(*content, loss, random));
    }
    return image;
}

}  // namespace nghisu
