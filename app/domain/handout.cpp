// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/handout.h"

#include <QFileInfo>

#include <array>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

struct Known {
    const char* suffix;
    HandoutKind kind;
    const char* mediaType;
    const char* beginning;
    bool shown = false;
};

constexpr auto zip = "PK\x03\x04";
constexpr auto oldOffice = "\xD0\xCF\x11\xE0";

constexpr std::array known = {
    Known{"pdf", HandoutKind::Pdf, "application/pdf", "%PDF-", true},
    Known{"docx", HandoutKind::Text,
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document", zip},
    Known{"doc", HandoutKind::Text, "application/msword", oldOffice},
    Known{"odt", HandoutKind::Text, "application/vnd.oasis.opendocument.text", zip},
    Known{"rtf", HandoutKind::Text, "application/rtf", "{\\rtf"},
    Known{"xlsx", HandoutKind::Sheet,
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", zip},
    Known{"xls", HandoutKind::Sheet, "application/vnd.ms-excel", oldOffice},
    Known{"ods", HandoutKind::Sheet, "application/vnd.oasis.opendocument.spreadsheet", zip},
    Known{"pptx", HandoutKind::Slides,
          "application/vnd.openxmlformats-officedocument.presentationml.presentation", zip},
    Known{"ppt", HandoutKind::Slides, "application/vnd.ms-powerpoint", oldOffice},
    Known{"odp", HandoutKind::Slides, "application/vnd.oasis.opendocument.presentation", zip},
    Known{"png", HandoutKind::Picture, "image/png", "\x89PNG\r\n", true},
    Known{"jpg", HandoutKind::Picture, "image/jpeg", "\xFF\xD8\xFF", true},
    Known{"jpeg", HandoutKind::Picture, "image/jpeg", "\xFF\xD8\xFF", true},
};

const Known* find(const QString& suffix)
{
    for (const Known& one : known) {
        if (suffix.compare(QLatin1String(one.suffix), Qt::CaseInsensitive) == 0)
            return &one;
    }
    return nullptr;
}

}  // namespace

std::optional<HandoutType> handoutTypeOf(const QString& fileName)
{
    const Known* found = find(QFileInfo(fileName).suffix());
    if (found == nullptr)
        return std::nullopt;
    return HandoutType{found->kind, QString::fromLatin1(found->suffix), found->mediaType,
                       found->shown};
}

HandoutType typeOf(const Handout& handout)
{
    const QString name = handout.document.isEmpty() ? handout.fileName : u"document.pdf"_s;
    // What is of no type that is known here is only ever saved.
    return handoutTypeOf(name).value_or(
        HandoutType{HandoutKind::Text, u"bin"_s, "application/octet-stream", false});
}

QStringList handoutSuffixes()
{
    QStringList suffixes;
    for (const Known& one : known)
        suffixes.append(QString::fromLatin1(one.suffix));
    return suffixes;
}

bool beginsLike(const HandoutType& type, const QByteArray& beginning)
{
    const Known* found = find(type.suffix);
    if (found == nullptr)
        return false;
    // Readers of PDF take one with something before it.
    if (found->kind == HandoutKind::Pdf)
        return beginning.left(1024).contains(found->beginning);
    return beginning.startsWith(found->beginning);
}

QStringList handoutDocuments()
{
    return {u"programme"_s, u"agenda"_s, u"proposals"_s};
}

QString titleOfFile(const QString& path)
{
    QString title = QFileInfo(path).completeBaseName();
    title.replace(u'_', u' ');
    title = title.normalized(QString::NormalizationForm_C).simplified();
    return title.isEmpty() ? QFileInfo(path).fileName() : title;
}

}  // namespace nghisu
