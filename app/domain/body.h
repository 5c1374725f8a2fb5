// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace nghisu {

enum class BodyKind { State, Ministry, Agency, Other, Province, Department };

/// A body that answers in the place of another one that was reorganised.
struct Successor {
    QString code;
    QString field;  ///< what it took over: "báo chí"; empty for the whole

    bool operator==(const Successor&) const = default;
};

/// A body that can be asked to answer, or that proposes: a ministry, an agency, a province.
struct Body {
    BodyId id;
    QString code;       ///< "BTTTT"; unique in a council
    QString name;       ///< "Bộ Thông tin và Truyền thông"
    QString shortName;  ///< "Bộ TT&TT", for chips; the name where there is none
    BodyKind kind = BodyKind::Ministry;
    QStringList aliases;          ///< further spellings, the short name among them
    QDate validFrom;              ///< first day; invalid where unknown
    QDate validTo;                ///< last day; invalid while it stands
    QList<Successor> successors;  ///< who answers today

    bool operator==(const Body&) const = default;
    /// The short name, or the name where there is none.
    QString label() const { return shortName.isEmpty() ? name : shortName; }
    bool standsOn(QDate day) const
    {
        return (!validFrom.isValid() || day >= validFrom) && (!validTo.isValid() || day <= validTo);
    }
};

}  // namespace nghisu
