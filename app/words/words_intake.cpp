// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

namespace nghisu {

QString Words::leftOutReason(LeftOutReason reason) const
{
    switch (reason) {
    case LeftOutReason::HeadMark:
        return text("LeftOut", QT_TRANSLATE_NOOP("LeftOut", "Mark at the head of the page"));
    case LeftOutReason::StateHeader:
        return text("LeftOut", QT_TRANSLATE_NOOP("LeftOut", "Letterhead"));
    case LeftOutReason::Salutation:
        return text("LeftOut", QT_TRANSLATE_NOOP("LeftOut", "Salutation or legal basis"));
    case LeftOutReason::Introduction:
        return text("LeftOut", QT_TRANSLATE_NOOP("LeftOut", "Introduction"));
    case LeftOutReason::Closing:
        return text("LeftOut", QT_TRANSLATE_NOOP("LeftOut", "Closing words"));
    case LeftOutReason::Recipients:
        return text("LeftOut", QT_TRANSLATE_NOOP("LeftOut", "List of recipients"));
    case LeftOutReason::Signature:
        return text("LeftOut", QT_TRANSLATE_NOOP("LeftOut", "Signature"));
    case LeftOutReason::PageNumber:
        return text("LeftOut", QT_TRANSLATE_NOOP("LeftOut", "Page number"));
    case LeftOutReason::WebNavigation:
        return text("LeftOut", QT_TRANSLATE_NOOP("LeftOut", "Menu or counter of the web page"));
    case LeftOutReason::WebStatistics:
        return text("LeftOut", QT_TRANSLATE_NOOP("LeftOut", "Visitor statistics of the web page"));
    case LeftOutReason::ClosingMark:
        return text("LeftOut", QT_TRANSLATE_NOOP("LeftOut", "Mark at the end of the text"));
    case LeftOutReason::OtherColumn:
        return text("LeftOut", QT_TRANSLATE_NOOP("LeftOut", "Other column of the table"));
    case LeftOutReason::QuotedMail:
        return text("LeftOut", QT_TRANSLATE_NOOP("LeftOut", "Quoted from an earlier mail"));
    case LeftOutReason::Unrecognised:
        return text("LeftOut", QT_TRANSLATE_NOOP("LeftOut", "Not recognised"));
    case LeftOutReason::DroppedByReviewer:
        return text("LeftOut", QT_TRANSLATE_NOOP("LeftOut", "Left out by you"));
    }
    return {};
}

}  // namespace nghisu
