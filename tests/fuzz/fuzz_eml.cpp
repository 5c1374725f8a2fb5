// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "intake/formats/mail.h"

using namespace nghisu;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray content = fuzz::bytesOf(data, size);
    looksLikeMail(content);
    const auto mail = readMail(content, fuzz::limits());
    fuzz::require(!mail || mail->attachments.size() <= fuzz::limits().parts);
    return 0;
}
