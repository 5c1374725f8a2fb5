// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/papershelf.h"

#include "room/ballotwriter.h"

#include <algorithm>

namespace nghisu {

namespace {

// Bytes on the disk of those that can be fetched again.
constexpr qint64 mostShelved = 256LL * 1024 * 1024;
// Copied at the same time, so that ballots wait for as many pieces at most.
constexpr int mostCopied = 2;
constexpr int always = 4;

}  // namespace

struct PaperShelf::Copy {
    BulletinPaper paper;
    std::shared_ptr<SpooledFile> file;
    qint64 position = 0;
};

std::shared_ptr<void> PaperShelf::admit(const QString& device)
{
    const auto sending = m_sending;
    const QMutexLocker lock(&sending->mutex);
    int& own = sending->ofDevice[device];
    const int free = mostSent - sending->all;
    if (free <= 0 || (own >= always && own >= free * 2))
        return nullptr;
    ++own;
    ++sending->all;
    return {sending.get(), [sending, device](void*) {
                const QMutexLocker again(&sending->mutex);
                --sending->all;
                if (--sending->ofDevice[device] == 0)
                    sending->ofDevice.remove(device);
            }};
}

std::shared_ptr<const SpooledFile> PaperShelf::find(const QByteArray& key)
{
    const QMutexLocker lock(&m_mutex);
    const auto entry = m_entries.find(key);
    if (entry == m_entries.end())
        return nullptr;
    entry->used = ++m_uses;
    return entry->file;
}

void PaperShelf::fetch(const BulletinPaper& paper, Ready ready)
{
    {
        QMutexLocker lock(&m_mutex);
        const auto entry = m_entries.constFind(paper.key);
        if (entry != m_entries.constEnd()) {
            const auto file = entry->file;
            lock.unlock();
            ready(file);
            return;
        }
        QList<Ready>& waiting = m_waiting[paper.key];
        if (waiting.isEmpty())
            m_queue.append(paper);
        waiting.append(std::move(ready));
    }
    copyNext();
}

void PaperShelf::copyNext()
{
    const auto copy = std::make_shared<Copy>();
    {
        const QMutexLocker lock(&m_mutex);
        if (m_copying >= mostCopied || m_queue.isEmpty())
            return;
        copy->paper = m_queue.takeFirst();
        ++m_copying;
    }
    copy->file = SpooledFile::make();
    if (copy->file)
        copyPiece(copy);
    else
        end(copy, false);
}

void PaperShelf::copyPiece(const std::shared_ptr<Copy>& copy)
{
    const bool asked = m_writer.ask(BallotWriter::From::Known, [this, copy](PhoneDesk& desk) {
        const auto piece = desk.paperPiece(copy->paper.file, copy->position++);
        const bool fits = piece && copy->file->size() + piece->size() <= copy->paper.size;
        if (!fits || !copy->file->append(*piece))
            return end(copy, false);
        const bool whole = copy->file->size() == copy->paper.size;
        // One that is shorter than it was said to be has an end too.
        if (whole || piece->isEmpty())
            return end(copy, whole);
        copyPiece(copy);
    });
    if (!asked)
        end(copy, false);
}

void PaperShelf::end(const std::shared_ptr<Copy>& copy, bool whole)
{
    const std::shared_ptr<const SpooledFile> file = whole ? copy->file : nullptr;
    QList<Ready> waiting;
    {
        const QMutexLocker lock(&m_mutex);
        --m_copying;
        waiting = m_waiting.take(copy->paper.key);
        if (file) {
            m_entries.insert(copy->paper.key, {file, ++m_uses, false, true});
            makeRoom();
        }
    }
    for (const Ready& ready : std::as_const(waiting))
        ready(file);
    copyNext();
}

void PaperShelf::makeRoom()
{
    qint64 taken = 0;
    QList<QHash<QByteArray, Entry>::iterator> loose;
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (entry->made)
            continue;
        taken += entry->file->size();
        loose.append(entry);
    }
    std::sort(loose.begin(), loose.end(),
              [](const auto& one, const auto& other) { return one->used < other->used; });
    QList<QByteArray> gone;
    for (const auto& entry : std::as_const(loose)) {
        if (taken <= mostShelved)
            break;
        taken -= entry->file->size();
        gone.append(entry.key());
    }
    for (const QByteArray& key : std::as_const(gone))
        m_entries.remove(key);
}

void PaperShelf::put(const QByteArray& key, const QByteArray& bytes)
{
    const auto file = SpooledFile::make();
    if (!file || !file->append(bytes))
        return;
    const QMutexLocker lock(&m_mutex);
    m_entries.insert(key, {file, ++m_uses, true, false});
}

void PaperShelf::setShown(const QSet<QByteArray>& keys)
{
    const QMutexLocker lock(&m_mutex);
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        const bool now = keys.contains(entry.key());
        // What was made for what is shown next is not shown yet.
        if (!now && entry->shown) {
            entry = m_entries.erase(entry);
        } else {
            entry->shown = now;
            ++entry;
        }
    }
}

}  // namespace nghisu
