// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/readlimits.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace nghisu {

/// The parts of an office document of Microsoft's kind, and how they refer to each other.
class OpcPackage {
public:
    struct Relation {
        QString id;
        QString type;  ///< the last word of its address: "styles", "worksheet"
        QString part;  ///< the part's name
    };

    /// Errors: those of xmlPartsOf.
    static Result<OpcPackage> open(const QByteArray& document, const ReadLimits& limits);

    /// What a part refers to, in its order; of the whole document for an empty name.
    Result<QList<Relation>> relationsOf(const QString& part) const;
    /// The name of the document's main part; `otherwise` where it is not said.
    Result<QString> mainPart(const QString& otherwise) const;
    /// Empty for a part that is not there.
    QByteArray part(const QString& name) const { return m_parts.value(name); }

private:
    OpcPackage(QHash<QString, QByteArray> parts, const ReadLimits& limits)
        : m_parts(std::move(parts)), m_limits(limits)
    {
    }

    QHash<QString, QByteArray> m_parts;
    ReadLimits m_limits;
};

}  // namespace nghisu
