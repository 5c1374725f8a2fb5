// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memory.h"

#include "support/councilconnection.h"

#include <QFile>
#include <QList>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace nghisu::support {

double megabytesAtMost()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

double megabytesInUse()
{
#ifdef __GLIBC__
    const auto info = mallinfo2();
    return double(info.uordblks + info.hblkhd) / (1024 * 1024);
#else
    return 0;
#endif
}

double megabytesWithoutPages()
{
    askCouncil(u"PRAGMA shrink_memory"_s);
    return megabytesInUse();
}

}  // namespace nghisu::support
