// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proposaltitle.h"

#include "domain/proposal.h"

namespace nghisu {

namespace {

constexpr qsizetype TitleLength = 120;

}  // namespace

QString titleOf(const Proposal& proposal)
{
    if (!proposal.shortName.isEmpty())
        return proposal.shortName;
    const QString line = proposal.text.section(u'\n', 0, 0).simplified();
    if (line.size() <= TitleLength)
        return line;
    return line.left(line.lastIndexOf(u' ', TitleLength)) + u'…';
}

}  // namespace nghisu
