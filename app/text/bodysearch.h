// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"

#include <QList>
#include <QString>

#include <vector>

namespace nghisu {

/// Type-ahead over a directory: "bo tttt", "btttt", "tt&tt" and "thong tin" all find Bộ Thông tin
/// và Truyền thông. Built once from a directory; searching does not change it.
class BodySearch {
public:
    explicit BodySearch(const QList<Body>& directory);

    /// Indices into the directory, best first: code or alias, then start of the name, initials,
    /// starts of its words, anywhere. Bodies that no longer stand come after those that do, within
    /// equal rank. An empty query gives the whole directory in its order. At most `limit`, if > 0.
    QList<qsizetype> find(const QString& query, qsizetype limit = 0) const;

private:
    struct Entry {
        QString name;           ///< folded
        QString compact;        ///< folded name without spaces and signs
        QString initials;       ///< "bttvtt" and "btttt": see the source
        QString initialsBare;   ///< without và
        QStringList spellings;  ///< code, short name and aliases, folded and compact
        bool gone = false;
    };

    std::vector<Entry> m_entries;
};

}  // namespace nghisu
