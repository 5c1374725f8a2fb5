// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "intake/formats/plaintext.h"
#include "intake/reader.h"
#include "text/encodingguess.h"

using namespace nghisu;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const QStringList encodings = plainEncodings();
    for (const QString& encoding : encodings)
        fuzz::require(decodePlainAs(bytes, encoding).has_value());
    QString text = QString::fromLatin1(bytes);
    mendMisreadLines(text);
    const auto read = decodeSource(bytes, QString(), {fuzz::limits(), {}});
    fuzz::require(!read || read->text.size() <= fuzz::limits().letters * 2);
    return 0;
}
