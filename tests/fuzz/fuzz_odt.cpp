// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "intake/formats/odt.h"
#include "support/packages.h"

using namespace nghisu;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QList<QByteArray> parts = fuzz::partsOf(fuzz::bytesOf(data, size), 2);
    const QByteArray document = support::zipOf({{u"content.xml"_s, parts.at(0)},
                                                {u"styles.xml"_s, parts.at(1)},
                                                {u"META-INF/manifest.xml"_s, "<m/>"}});
    const auto read = readOdt(document, fuzz::limits());
    fuzz::require(!read || read->text.size() <= fuzz::limits().letters * 2);
    const auto sheets = readOds(document, fuzz::limits());
    fuzz::require(!sheets || sheets->size() <= static_cast<qsizetype>(size));
    return 0;
}
