// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/reader.h"

#include "intake/formats/plaintext.h"
#include "intake/sourcewalk.h"

namespace nghisu {

QStringList knownEncodings()
{
    return plainEncodings();
}

Result<SourceText> readSource(const QString& path, const ReadOptions& options)
{
    SourceWalk walk({path}, options);
    auto first = walk.next();
    return first ? *std::move(first) : Error{ErrorCode::SourceEmpty, path};
}

Result<SourceText> decodeSource(const QByteArray& content, const QString& name,
                                const ReadOptions& options)
{
    SourceWalk walk(content, name, options);
    auto first = walk.next();
    return first ? *std::move(first) : Error{ErrorCode::SourceEmpty, name};
}

}  // namespace nghisu
