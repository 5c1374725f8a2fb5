// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptfiles.h"

#include "base/try.h"
#include "store/connection.h"
#include "store/statement.h"

#include <QCryptographicHash>

namespace nghisu {

using namespace Qt::StringLiterals;

Result<std::optional<KeptFile>> KeptFiles::find(const QString& sha256) const
{
    Statement row(m_connection, u"SELECT id, sha256, size FROM kept_file WHERE sha256 = ?"_s);
    NGHISU_TRY(row.run(sha256));
    std::optional<KeptFile> file;
    if (row.next())
        file = KeptFile{row.id<KeptFileId>(0), row.text(1), row.integer(2)};
    NGHISU_TRY(row.done());
    return file;
}

Result<KeptFileId> KeptFiles::begin(qint64 size)
{
    Statement insert(m_connection, u"INSERT INTO kept_file (size) VALUES (?)"_s);
    NGHISU_TRY(insert.run(size));
    return KeptFileId(insert.insertedId());
}

Result<void> KeptFiles::add(KeptFileId file, qint64 position, const QByteArray& piece)
{
    Statement insert(m_connection,
                     u"INSERT INTO kept_piece (file_id, position, bytes) VALUES (?, ?, ?)"_s);
    return insert.run(file, position, piece);
}

Result<void> KeptFiles::finish(KeptFileId file, const QString& sha256)
{
    Statement update(m_connection, u"UPDATE kept_file SET sha256 = ? WHERE id = ?"_s);
    return update.run(sha256, file);
}

Result<void> KeptFiles::abandon(KeptFileId file)
{
    Statement remove(m_connection, u"DELETE FROM kept_file WHERE id = ? AND sha256 IS NULL"_s);
    return remove.run(file);
}

Result<QByteArray> KeptFiles::piece(KeptFileId file, qint64 position) const
{
    Statement row(m_connection,
                  u"SELECT bytes FROM kept_piece WHERE file_id = ? AND position = ?"_s);
    NGHISU_TRY(row.run(file, position));
    const QByteArray bytes = row.next() ? row.bytes(0) : QByteArray();
    NGHISU_TRY(row.done());
    return bytes;
}

Result<void> KeptFiles::sweep()
{
    const QString loose = u"SELECT count(*) FROM kept_file WHERE sha256 IS NULL OR id NOT IN "
                          "(SELECT file_id FROM handout WHERE file_id IS NOT NULL)"_s;
    NGHISU_TRY_VALUE(const qint64 count, m_connection.number(loose));
    // The journal is looked through only where there may be something to find.
    if (count == 0)
        return {};
    return m_connection.execute(
        u"DELETE FROM kept_file WHERE sha256 IS NULL OR (id NOT IN "
        "(SELECT file_id FROM handout WHERE file_id IS NOT NULL) AND id NOT IN "
        "(SELECT file_id FROM (SELECT json_extract(before, '$[' || (SELECT cid FROM "
        "pragma_table_info('handout') WHERE name = 'file_id') || ']') AS file_id "
        "FROM journal_change JOIN journal_step ON journal_step.id = step_id "
        "WHERE tbl = 'handout' AND before IS NOT NULL AND state <> 'dropped' AND step_id > "
        "(SELECT coalesce(max(id), 0) FROM journal_step WHERE barrier = 1 AND state = 'done')) "
        "WHERE file_id IS NOT NULL))"_s);
}

Result<QList<KeptFileId>> KeptFiles::damaged() const
{
    QList<KeptFile> files;
    {
        Statement rows(m_connection,
                       u"SELECT id, sha256, size FROM kept_file WHERE sha256 IS NOT NULL"_s);
        NGHISU_TRY(rows.run());
        while (rows.next())
            files.append({rows.id<KeptFileId>(0), rows.text(1), rows.integer(2)});
        NGHISU_TRY(rows.done());
    }
    QList<KeptFileId> damaged;
    for (const KeptFile& file : std::as_const(files)) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        qint64 size = 0;
        for (qint64 position = 0;; ++position) {
            NGHISU_TRY_VALUE(const QByteArray bytes, piece(file.id, position));
            if (bytes.isEmpty())
                break;
            hash.addData(bytes);
            size += bytes.size();
        }
        if (size != file.size || QString::fromLatin1(hash.result().toHex()) != file.sha256)
            damaged.append(file.id);
    }
    return damaged;
}

}  // namespace nghisu
