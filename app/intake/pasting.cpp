// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/pasting.h"

#include "text/legacyencoding.h"
#include "text/tidytext.h"

using namespace Qt::StringLiterals;

namespace nghisu {

namespace {

// A few words say too little of their letters; the name of their font tells for sure.
bool namesOldFont(const ClipboardContent& content)
{
    return content.html.contains(u".Vn") || content.html.contains(u"VNI-")
        || content.rtf.contains(".Vn") || content.rtf.contains("VNI-");
}

}  // namespace

PastedText tidyPaste(const ClipboardContent& content)
{
    PastedText pasted;
    pasted.tooLong = content.plain.size() > longestPaste;
    if (pasted.tooLong)
        return pasted;
    // Without old fonts the plain form says what was seen, and nothing of how it was set.
    ClipboardContent read = content;
    if (!namesOldFont(content)) {
        read.html.clear();
        read.rtf.clear();
    }
    const auto source = readClipboard(read, {});
    if (source && legacyEncodingNamed(source->encoding))
        pasted.encoding = source->encoding;
    pasted.text = joinedParagraphs(
        source && !pasted.encoding.isEmpty() ? source->text : content.plain, &pasted.joined);
    return pasted;
}

}  // namespace nghisu
