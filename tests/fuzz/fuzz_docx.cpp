// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "intake/formats/docx.h"
#include "support/packages.h"

using namespace nghisu;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QList<QByteArray> parts = fuzz::partsOf(fuzz::bytesOf(data, size), 5);
    const QByteArray document = support::docxOfParts({{u"word/document.xml"_s, parts.at(0)},
                                                      {u"word/styles.xml"_s, parts.at(1)},
                                                      {u"word/numbering.xml"_s, parts.at(2)},
                                                      {u"word/footnotes.xml"_s, parts.at(3)},
                                                      {u"word/header1.xml"_s, parts.at(4)}});
    const auto read = readDocx(document, fuzz::limits());
    fuzz::require(!read || read->text.size() <= fuzz::limits().letters * 2);
    return 0;
}
