// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "intake/formats/html.h"

using namespace nghisu;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString html = QString::fromUtf8(fuzz::bytesOf(data, size));
    looksLikeHtml(html);
    const auto read = readHtml(html, fuzz::limits());
    fuzz::require(!read || read->text.size() <= fuzz::limits().letters * 2);
    return 0;
}
