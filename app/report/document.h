// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paper.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace nghisu {

/// A stretch of text in one style. Text is always text: nothing in it is mark-up.
struct Run {
    QString text;
    bool bold = false;
    bool italic = false;
    bool underlined = false;
    bool struck = false;  ///< through: what is no longer said

    bool operator==(const Run&) const = default;
};

enum class Align { Left, Centre, Right, Justify };

/// What a paragraph is, so that an office program can name its style. How it looks it says itself.
enum class TextStyle {
    Body,
    Centred,      ///< a line of the text in the middle of the page
    AddressedTo,  ///< "Kính gửi"
    LegalBasis,
    AnnexTitle,
    Note,  ///< set off from a numbered item
    Item,
    Heading1,
    Heading2,
    StateName,
    Motto,
    SuperiorBody,
    IssuingBody,
    DocumentNumber,
    PlaceAndDate,
    DocumentKind,
    Subject,
    Cell,
    CellHead,
    RecipientsTitle,
    Recipient,
    SignerOffice,
    SignerName,
};

/// Lines of one size and alignment. Lengths across are in mm, sizes and spaces in points.
struct Paragraph {
    QList<Run> runs;
    Align align = Align::Justify;
    double points = 14;
    double firstIndent = 0;  ///< mm
    double spaceBefore = 0;  ///< points, none at the top of a page
    double rule = 0;         ///< a line below, as a part of the width of the text
    bool keepWithNext = false;
    TextStyle style = TextStyle::Body;

    bool operator==(const Paragraph&) const = default;
};

/// A title inside the text, never alone at the foot of a page.
struct Heading {
    int level = 1;
    QString text;
    QString number = {};  ///< "II."; empty without one

    bool operator==(const Heading&) const = default;
};

/// "1. …": the number stands at the first-line indent; further paragraphs follow. `notes` are
/// lines about the item (who answers it), set off from its text and kept with it.
struct NumberedItem {
    QString number;  ///< with its point: "1.", "đ)"
    int depth = 0;
    QList<Paragraph> paragraphs;
    QList<Paragraph> notes;

    bool operator==(const NumberedItem&) const = default;
};

/// Lines that begin with a dash.
struct DashList {
    QList<Paragraph> items;

    bool operator==(const DashList&) const = default;
};

struct TableColumn {
    QString title;
    double weight = 1;  ///< its part of the width
    Align align = Align::Left;

    bool operator==(const TableColumn&) const = default;
};

using TableCell = QList<Paragraph>;

/// A ruled table. Its head is repeated on every page; a row that fits on a page is not broken
/// unless that would leave much of the page empty.
struct Table {
    QList<TableColumn> columns;
    QList<QList<TableCell>> rows;
    double points = 13;
    bool keepTogether = false;  ///< on one page, and with what follows

    bool operator==(const Table&) const = default;
};

/// What a scanner reads off a card: a QR code, with the text that it holds below it, or another one that
/// is shorter to read.
struct CardCode {
    QString text;
    QString description;   ///< for those who cannot see it: "Attendance code 00001262"
    QString caption = {};  ///< empty: the text

    bool operator==(const CardCode&) const = default;
};

struct Card {
    QList<Paragraph> paragraphs;
    std::optional<CardCode> code;  ///< at the right of the paragraphs, which leave it the room

    bool operator==(const Card&) const = default;
};

/// Cards to be cut from sheets, each an equal part of the page, with marks where to cut. A folded card
/// bears its text a second time above the fold, upside down, to be read from both sides. What is too
/// much for a card is set smaller.
struct CardSheet {
    int across = 1;
    int down = 2;
    bool folded = false;
    QList<Card> cards;

    bool operator==(const CardSheet&) const = default;
};

/// What follows is a part by itself: it begins on a new page, and its pages are counted from 1, as
/// those of an annex or of the next letter.
struct PartBreak {
    bool operator==(const PartBreak&) const = default;
};

/// The head of an administrative document: on the left who issues it, on the right the State; below
/// them number and symbol with what the letter is about, place and date (Nghị định 30/2020/NĐ-CP, Phụ lục I).
/// Where nothing is said on the right, who issues it has the whole width.
struct HeaderBlock {
    QList<Paragraph> left;
    QList<Paragraph> right;
    QList<Paragraph> leftFoot;
    QList<Paragraph> rightFoot;
    bool ruled = false;  ///< a line below it, over the whole width

    bool operator==(const HeaderBlock&) const = default;
};

/// Who signs: authority and office in capitals, room for the signature, the name.
struct Signer {
    QStringList office;
    QString name;

    bool operator==(const Signer&) const = default;
};

/// The foot of a document: "Nơi nhận" or another signer on the left, the signer on the right. Not
/// broken across pages, and never without the end of the text before it.
struct SignatureBlock {
    QString recipientsTitle;  ///< empty: none
    QStringList recipients;
    QList<Signer> left;  ///< at most one
    Signer right;

    bool operator==(const SignatureBlock&) const = default;
};

using Block = std::variant<Paragraph, Heading, NumberedItem, DashList, Table, CardSheet, PartBreak,
                           HeaderBlock, SignatureBlock>;

/// Paper and margins in mm (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I). The page number is centred
/// in the top margin, or in the one below, from page 2.
struct PageSetup {
    double width = 210;
    double height = 297;
    double left = 30;
    double right = 15;
    double top = 20;
    double bottom = 20;
    double pageNumberPoints = 13;
    bool numbered = true;
    bool numberBelow = false;
    bool landscape = false;  ///< width and height are exchanged, margins stay on their sides

    double paperWidth() const { return landscape ? height : width; }
    double paperHeight() const { return landscape ? width : height; }

    bool operator==(const PageSetup&) const = default;
};

/// The same content as rows and columns, for spreadsheets.
struct Sheet {
    QStringList columns;
    QList<QStringList> rows;

    bool operator==(const Sheet&) const = default;
};

/// A document as it is read, without saying how it is drawn. A builder makes it, a renderer a
/// format draws it, so that preview, paper and file show one content.
struct Document {
    QString key;    ///< "agenda"
    QString title;  ///< for the file's properties and the window
    QString name;   ///< what it is: "Invitation"
    QString author;
    QString language;  ///< "vi" or "en"
    PaperStyle style = PaperStyle::Official;
    PageSetup page;
    QList<Block> blocks;
    Sheet sheet;
    std::vector<Document> parts;  ///< bound behind it, each on its own paper; of an archive alone

    bool operator==(const Document&) const = default;
};

}  // namespace nghisu
