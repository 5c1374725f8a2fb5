// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace nghisu {

/// How a paragraph of an office document looks, with what its style gives it. Sizes and heights in
/// points, lengths across in mm.
struct OfficeLook {
    double points = 0;
    bool bold = false;
    bool italic = false;
    QString align;  ///< "both", "center", "left"
    double firstIndent = 0;
    double spaceBefore = 0;
    double spaceAfter = 0;
    bool keepsWithNext = false;
};

struct OfficeParagraph {
    QString style;  ///< "StateName"
    QString text;
    OfficeLook look;        ///< bold and italic where all of its text is
    double ruleLength = 0;  ///< of the line below it; 0 for none
    bool inTable = false;
};

struct OfficePage {
    double width = 0;
    double height = 0;
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    double header = 0;  ///< from the edge to the page number
};

/// What a Word file says of itself.
struct OfficeLayout {
    QString font;
    QHash<QString, OfficeLook> styles;
    QList<OfficeParagraph> paragraphs;
    QList<OfficePage> pages;  ///< of each section
    bool firstPageDiffers = true;
    double numberPoints = 0;  ///< of the page number
    QString numberAlign;
};

OfficeLayout layoutOfDocx(const QByteArray& docx);
/// Of an OpenDocument text: font, styles, paragraphs and the pages behind the first.
OfficeLayout layoutOfOdt(const QByteArray& odt);

}  // namespace nghisu
