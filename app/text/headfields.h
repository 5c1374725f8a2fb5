// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "text/letterwalk.h"
#include "text/proposers.h"
#include "text/sourcelines.h"

#include <QList>

namespace nghisu {

/// What stands around the list: who proposes and for which meeting.
struct HeadFields {
    QString proposingBody;
    Span proposingBodySource;
    QString meetingTitle;
    Span meetingTitleSource;
    QList<LeftOut> leftOut;  ///< of the head, with reasons: what the fields don't say
};

/// Reads the lines that a LetterWalk left as head of a letter. `proposers` serves many letters.
HeadFields readHead(const SourceLines& lines, const LetterWalk& walk, std::size_t letter,
                    const Proposers& proposers);

/// "họp Hội đồng … năm 2017" in a title or sentence: its stretch, length 0 where there is none.
Span findMeeting(const QString& text, bool isTitle);

}  // namespace nghisu
