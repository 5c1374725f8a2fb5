// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/phoneroom.h"

namespace nghisu {

using namespace Qt::StringLiterals;

QString typedAddress(const QString& url)
{
    QString typed = url;
    if (typed.startsWith("http://"_L1))
        typed.remove(0, 7);
    while (typed.endsWith(u'/'))
        typed.chop(1);
    return typed;
}

}  // namespace nghisu
