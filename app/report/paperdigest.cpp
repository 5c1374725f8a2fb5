// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paperdigest.h"

#include "report/htmlrenderer.h"

#include <QCryptographicHash>

namespace nghisu {

namespace {

void add(QCryptographicHash& hash, const Document& document)
{
    hash.addData(toHtml(document));
    hash.addData(document.page.landscape ? QByteArrayView("landscape")
                                         : QByteArrayView("portrait"));
    for (const Document& part : document.parts)
        add(hash, part);
}

}  // namespace

QHash<QString, QString> paperDigests(const MeetingRecord& record, const Words& words,
                                     const QStringList& keys,
                                     const std::optional<RevisionChanges>& changes)
{
    QHash<QString, QString> digests;
    for (const QString& key : keys) {
        const auto document = buildDocument(record, words, key, changes);
        if (!document)
            continue;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        add(hash, *document);
        digests.insert(key, QString::fromLatin1(hash.result().toHex()));
    }
    return digests;
}

}  // namespace nghisu
