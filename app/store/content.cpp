// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/content.h"

#include "base/try.h"
#include "store/connection.h"
#include "store/statement.h"

#include <QCryptographicHash>

namespace nghisu::content {

using namespace Qt::StringLiterals;

Result<ContentId> keep(Connection& connection, const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return ContentId();
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    Statement insert(connection, u"INSERT INTO content (sha256, bytes) VALUES (?, ?) "
                                 "ON CONFLICT (sha256) DO NOTHING"_s);
    NGHISU_TRY(insert.run(hash, bytes));
    Statement row(connection, u"SELECT id FROM content WHERE sha256 = ?"_s);
    NGHISU_TRY(row.run(hash));
    const ContentId id = row.next() ? row.id<ContentId>(0) : ContentId();
    NGHISU_TRY(row.done());
    return id;
}

Result<QByteArray> bytesOf(Connection& connection, ContentId id)
{
    Statement row(connection, u"SELECT bytes FROM content WHERE id = ?"_s);
    NGHISU_TRY(row.run(id));
    const QByteArray bytes = row.next() ? row.bytes(0) : QByteArray();
    NGHISU_TRY(row.done());
    return bytes;
}

}  // namespace nghisu::content
