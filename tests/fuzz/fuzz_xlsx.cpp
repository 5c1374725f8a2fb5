// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "intake/formats/xlsx.h"
#include "support/packages.h"

using namespace nghisu;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QList<QByteArray> parts = fuzz::partsOf(fuzz::bytesOf(data, size), 4);
    const QByteArray workbook =
        support::xlsxOfParts({{u"xl/workbook.xml"_s, parts.at(0)},
                              {u"xl/sharedStrings.xml"_s, parts.at(1)},
                              {u"xl/styles.xml"_s, parts.at(2)},
                              {u"xl/worksheets/sheet1.xml"_s, parts.at(3)}});
    const auto sheets = readXlsx(workbook, fuzz::limits());
    fuzz::require(!sheets || sheets->size() <= fuzz::limits().parts);
    return 0;
}
