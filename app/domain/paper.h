// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace nghisu {

/// How the documents of a council look.
enum class PaperStyle {
    Official,  ///< as Nghị định 30/2020/NĐ-CP has it
    Modern,    ///< plain, without the State's name
};

/// What stands at the head and the foot of one document of a meeting and differs from document to
/// document. What is empty is left open, or is as the council has it.
struct PaperOptions {
    QString number;       ///< "12" of "12/GM-HĐ"; dots while empty
    QDate day;            ///< of place and date; invalid: the day of issue, or dots
    QString signerTitle;  ///< "Phó Chủ tịch", where not the chair signs but somebody for the chair
    QString signerName;
    QStringList recipients = {};  ///< lines of "Nơi nhận"; none: those of the council

    bool operator==(const PaperOptions&) const = default;
    bool isForChair() const { return !signerTitle.isEmpty(); }
};

/// What was printed or saved last of a document of a meeting.
struct PaperOutput {
    QString way;       ///< "print", or the format that it was saved in
    QDateTime madeAt;  ///< UTC
    QString digest;    ///< of what it said; see paperDigests

    bool operator==(const PaperOutput&) const = default;
};

}  // namespace nghisu
