// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/namematcher.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace nghisu {

/// Recognises the bodies that send proposals: departments and committees of a province or city. The
/// name is given in full and with the capitals of the place ("Sở TT&TT thành phố Hải phòng" is Sở
/// Thông tin và Truyền thông thành phố Hải Phòng). Data: departments.tsv, provinces.tsv.
class Proposers {
public:
    struct Found {
        QString name;
        qsizetype first = 0;  ///< tokens
        qsizetype end = 0;
        bool placed = false;      ///< says of which province or city
        bool department = false;  ///< a Sở or the like, not only the province
    };

    Proposers();

    /// A department or committee, or a province by itself, at token i.
    std::optional<Found> at(const TokenText& tokens, qsizetype i) const;
    /// Any body that begins with a word such as Sở, Hiệp hội, Công ty, up to token `end`.
    std::optional<Found> anyBody(const TokenText& tokens, qsizetype i, qsizetype end) const;
    /// Who proposes what stands below a title: "TỈNH CAO BẰNG", "Cử tri huyện Lạc Sơn kiến nghị:".
    /// Empty where it says anything else.
    QString heading(const QString& line) const;
    /// The first one in a letterhead of capitals, its department and place put together.
    std::optional<Found> inLetterhead(const TokenText& tokens) const;

private:
    struct Place {
        QString name;
        QString kind;
    };

    /// The end of "tỉnh Nghệ An" at token i, and its name; i where there is none.
    qsizetype placeAt(const TokenText& tokens, qsizetype i, QString& name) const;
    /// The same for "huyện Vân Đồn": a district or commune is known by the word before it.
    static qsizetype districtAt(const TokenText& tokens, qsizetype i, QString& name);
    QString repaired(const TokenText& tokens, qsizetype first, qsizetype end) const;

    NameMatcher m_departments;
    NameMatcher m_places;
    QStringList m_departmentNames;
    QList<Place> m_placeList;
};

/// A body of a province or city by its full name ("Sở Nội vụ tỉnh Lạng Sơn"), and in other words.
struct KnownProposer {
    QString name;
    QString otherNames;  ///< "Sở TT&TT Lạng Sơn", with spaces between; may be empty
};

/// Each province and city, those of today and of yesterday, with the committees and departments that
/// every one has.
QList<KnownProposer> knownProposers();

}  // namespace nghisu
