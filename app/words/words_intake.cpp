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
    case LeftOutReason::PageFurniture:
        return text("LeftOut", QT_TRANSLATE_NOOP("LeftOut", "Head or foot of the page"));
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

QString Words::readNote(const ReadNote& note, const QString& source) const
{
    const auto sentence = [&](const char* words, int n = -1) {
        const QString made = text("ReadNote", words, n);
        return n < 0 ? made.arg(source, note.detail) : made.arg(source);
    };
    switch (note.kind) {
    case ReadNote::Kind::HiddenSheet:
        return sentence(QT_TRANSLATE_NOOP(
            "ReadNote", "The hidden sheet “%2” of “%1” was left out. Show it in Excel and take the "
                        "file in again if it is needed."));
    case ReadNote::Kind::HiddenRows:
        return sentence(QT_TRANSLATE_N_NOOP("ReadNote",
                                            "%n hidden row(s) of “%1” were left out. Show "
                                            "them and take the file in again if they "
                                            "are needed."),
                        note.detail.toInt());
    case ReadNote::Kind::PagesWithoutText:
        return sentence(QT_TRANSLATE_N_NOOP("ReadNote",
                                            "%n page(s) of “%1” hold only pictures; what "
                                            "stands there has to be typed."),
                        note.detail.toInt());
    case ReadNote::Kind::EncodingGuessed:
        return sentence(QT_TRANSLATE_NOOP(
            "ReadNote", "“%1” was read as %2, but may be in another encoding. Check its letters."));
    }
    return {};
}

}  // namespace nghisu
