// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plausiblexml.h"

#include <algorithm>

namespace nghisu {
namespace {

// Qt compares every two attributes of an element.
constexpr std::ptrdiff_t mostAttributes = 1000;

}  // namespace

bool isPlausibleXml(const QByteArray& content)
{
    const char* at = content.constData();
    const char* const end = at + content.size();
    while ((at = std::find(at, end, '<')) != end) {
        const char* const close = std::find(at, end, '>');
        if (close - at > mostAttributes && std::count(at, close, '=') > mostAttributes)
            return false;
        at = close;
    }
    return true;
}

}  // namespace nghisu
