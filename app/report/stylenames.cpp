// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/stylenames.h"

#include "words/words.h"

#include <array>

namespace nghisu {

namespace {

struct StyleWords {
    TextStyle style;
    const char* key;
    const char* name;
};

constexpr auto table = std::to_array<StyleWords>({
    {TextStyle::Body, "BodyText", QT_TRANSLATE_NOOP("Style", "Text")},
    {TextStyle::Centred, "CentredText", QT_TRANSLATE_NOOP("Style", "Centred text")},
    {TextStyle::AddressedTo, "AddressedTo", QT_TRANSLATE_NOOP("Style", "Addressed to")},
    {TextStyle::LegalBasis, "LegalBasis", QT_TRANSLATE_NOOP("Style", "Legal basis")},
    {TextStyle::AnnexTitle, "AnnexTitle", QT_TRANSLATE_NOOP("Style", "Annex")},
    {TextStyle::Note, "ItemNote", QT_TRANSLATE_NOOP("Style", "Note on an item")},
    {TextStyle::Item, "NumberedItem", QT_TRANSLATE_NOOP("Style", "Numbered item")},
    {TextStyle::Heading1, "Heading1", QT_TRANSLATE_NOOP("Style", "Heading 1")},
    {TextStyle::Heading2, "Heading2", QT_TRANSLATE_NOOP("Style", "Heading 2")},
    {TextStyle::StateName, "StateName", QT_TRANSLATE_NOOP("Style", "Name of the State")},
    {TextStyle::Motto, "Motto", QT_TRANSLATE_NOOP("Style", "Motto")},
    {TextStyle::SuperiorBody, "SuperiorBody", QT_TRANSLATE_NOOP("Style", "Superior body")},
    {TextStyle::IssuingBody, "IssuingBody", QT_TRANSLATE_NOOP("Style", "Issuing body")},
    {TextStyle::DocumentNumber, "DocumentNumber", QT_TRANSLATE_NOOP("Style", "Number and symbol")},
    {TextStyle::PlaceAndDate, "PlaceAndDate", QT_TRANSLATE_NOOP("Style", "Place and date")},
    {TextStyle::DocumentKind, "DocumentKind", QT_TRANSLATE_NOOP("Style", "Type of document")},
    {TextStyle::Subject, "Subject", QT_TRANSLATE_NOOP("Style", "Subject")},
    {TextStyle::Cell, "TableCell", QT_TRANSLATE_NOOP("Style", "Table cell")},
    {TextStyle::CellHead, "TableHead", QT_TRANSLATE_NOOP("Style", "Table heading")},
    {TextStyle::RecipientsTitle, "RecipientsTitle",
     QT_TRANSLATE_NOOP("Style", "Title of the recipients")},
    {TextStyle::Recipient, "Recipient", QT_TRANSLATE_NOOP("Style", "Recipient")},
    {TextStyle::SignerOffice, "SignerOffice", QT_TRANSLATE_NOOP("Style", "Office of the signer")},
    {TextStyle::SignerName, "SignerName", QT_TRANSLATE_NOOP("Style", "Name of the signer")},
});

const StyleWords& wordsOf(TextStyle style)
{
    for (const StyleWords& entry : table) {
        if (entry.style == style)
            return entry;
    }
    Q_UNREACHABLE();
}

}  // namespace

QString styleName(TextStyle style, const Words& words)
{
    return words.text("Style", wordsOf(style).name);
}

QString styleKey(TextStyle style)
{
    return QString::fromLatin1(wordsOf(style).key);
}

}  // namespace nghisu
