// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/filekeeper.h"

#include "base/try.h"
#include "session/councilfile.h"
#include "store/connection.h"
#include "store/councilstore.h"
#include "store/filehold.h"
#include "store/keptfiles.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// Pieces that are written in one transaction: little enough that nobody waits long for their turn.
constexpr qint64 piecesAtOnce = 4;

QString hexOf(const QCryptographicHash& hash)
{
    return QString::fromLatin1(hash.result().toHex());
}

Error unreadable(const QString& path, const QFile& source)
{
    return {ErrorCode::FileUnreadable, path, source.errorString()};
}

// What must be so before any of it is kept.
Result<void> checkSource(const QString& path, QFile& source)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileNotFound, path};
    const auto type = handoutTypeOf(path);
    if (!type)
        return Error{ErrorCode::UnknownFormat, info.fileName()};
    if (!info.isFile() || !source.open(QIODevice::ReadOnly))
        return unreadable(path, source);
    if (source.size() == 0)
        return Error{ErrorCode::SourceEmpty, path};
    if (source.size() > largestHandout)
        return Error{ErrorCode::SourceTooLarge, path};
    if (!beginsLike(*type, source.peek(1024)))
        return Error{ErrorCode::SourceDamaged, path};
    return {};
}

Result<QString> hashOf(const QString& path, QFile& source, const FileKeeper::Progress& progress)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(piecesAtOnce * KeptFiles::pieceSize);
        if (bytes.isEmpty())
            return unreadable(path, source);
        hash.addData(bytes);
        if (progress && !progress(0))
            return Error{ErrorCode::Cancelled, {}};
    }
    return hexOf(hash);
}

/// Runs `fn()` in one transaction.
template <typename Fn>
Result<void> inTransaction(Connection& connection, Fn&& fn)
{
    NGHISU_TRY(connection.begin());
    Result<void> done = fn();
    if (done)
        done = connection.commit();
    if (!done)
        connection.rollback();
    return done;
}

}  // namespace

FileKeeper::FileKeeper(const CouncilFile& file) : m_path(file.path()), m_hold(file.hold()) {}

Result<std::unique_ptr<Connection>> FileKeeper::open() const
{
    if (!m_hold)
        return Connection::open(m_path, Connection::Mode::ReadOnly);
    NGHISU_TRY(m_hold->check());
    NGHISU_TRY_VALUE(auto connection, Connection::open(m_path, Connection::Mode::ReadWrite));
    NGHISU_TRY(councilstore::setJournal(*connection, m_path));
    connection->shareTurns(m_hold->turns());
    return connection;
}

Result<KeptFile> FileKeeper::keep(const QString& path, const Progress& progress) const
{
    if (!m_hold)
        return Error{ErrorCode::OpenedToRead, m_path};
    QFile source(path);
    NGHISU_TRY(checkSource(path, source));
    NGHISU_TRY_VALUE(const auto connection, open());
    KeptFiles files(*connection);
    const qint64 size = source.size();
    NGHISU_TRY_VALUE(const QString sha256, hashOf(path, source, progress));
    NGHISU_TRY_VALUE(const auto present, files.find(sha256));
    if (present)
        return *present;
    KeptFile taken{{}, sha256, size};
    const auto begin = [&]() -> Result<void> {
        NGHISU_TRY_VALUE(taken.id, files.begin(size));
        return {};
    };
    NGHISU_TRY(inTransaction(*connection, begin));
    auto kept = take(*connection, path, taken, progress);
    if (!kept) {
        // What cannot be taken out now is when the council is closed.
        [[maybe_unused]] const auto gone =
            inTransaction(*connection, [&] { return files.abandon(taken.id); });
    }
    return kept;
}

Result<KeptFile> FileKeeper::take(Connection& connection, const QString& path,
                                  const KeptFile& known, const Progress& progress) const
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return unreadable(path, source);
    KeptFiles files(connection);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 position = 0;
    qint64 done = 0;
    const auto takeSome = [&]() -> Result<void> {
        for (qint64 i = 0; i < piecesAtOnce && done < known.size; ++i) {
            const QByteArray bytes = source.read(std::min(KeptFiles::pieceSize, known.size - done));
            if (bytes.isEmpty())
                return unreadable(path, source);
            hash.addData(bytes);
            NGHISU_TRY(files.add(known.id, position++, bytes));
            done += bytes.size();
        }
        return {};
    };
    while (done < known.size) {
        NGHISU_TRY(m_hold->check());
        NGHISU_TRY(inTransaction(connection, takeSome));
        if (progress && !progress(done))
            return Error{ErrorCode::Cancelled, {}};
    }
    // Somebody went on writing it meanwhile.
    if (!source.atEnd() || hexOf(hash) != known.sha256)
        return unreadable(path, source);
    const auto finish = [&] { return files.finish(known.id, known.sha256); };
    NGHISU_TRY(inTransaction(connection, finish));
    return known;
}

Result<void> FileKeeper::writeOut(const KeptFile& file, const QString& path) const
{
    NGHISU_TRY_VALUE(const auto connection, open());
    const KeptFiles files(*connection);
    QFile target(path);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{ErrorCode::FileNotWritable, path, target.errorString()};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 position = 0; target.pos() < file.size; ++position) {
        NGHISU_TRY_VALUE(const QByteArray bytes, files.piece(file.id, position));
        if (bytes.isEmpty())
            break;
        hash.addData(bytes);
        if (target.write(bytes) != bytes.size())
            return Error{target.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull
                                                                      : ErrorCode::FileNotWritable,
                         path, target.errorString()};
    }
    if (hexOf(hash) != file.sha256)
        return Error{ErrorCode::DamagedFile, m_path};
    if (!target.flush())
        return Error{ErrorCode::DiskFull, path, target.errorString()};
    return {};
}

}  // namespace nghisu
