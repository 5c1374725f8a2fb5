// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/clipboard.h"

#include "intake/formats/html.h"
#include "intake/formats/rtf.h"
#include "intake/textmaking.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

bool isMissing(const Error& error)
{
    return error.code != ErrorCode::Cancelled && error.code != ErrorCode::SourceTooLarge;
}

}  // namespace

ClipboardContent ClipboardContent::of(const QMimeData& data)
{
    ClipboardContent content{data.html(), {}, data.text(), data.hasImage()};
    for (const QString& type : {u"text/rtf"_s, u"application/rtf"_s, u"text/richtext"_s}) {
        if (content.rtf.isEmpty())
            content.rtf = data.data(type);
    }
    return content;
}

Result<SourceText> readClipboard(const ClipboardContent& content, const QString& name,
                                 const ReadOptions& options)
{
    const auto named = [&name](Error error) {
        error.detail = name;
        return error;
    };
    const auto read = [&](const Result<FormatText>& format) -> Result<SourceText> {
        return format ? sourceOfFormat(*format, options) : Result<SourceText>(format.error());
    };
    if (!content.html.isEmpty()) {
        const auto source = read(readHtml(content.html, options.limits));
        if (source || !isMissing(source.error()))
            return source ? source : Result<SourceText>(named(source.error()));
    }
    if (!content.rtf.isEmpty()) {
        const auto source = read(readRtf(content.rtf, options.limits));
        if (source || !isMissing(source.error()))
            return source ? source : Result<SourceText>(named(source.error()));
    }
    if (content.plain.trimmed().isEmpty())
        return named({content.picture ? ErrorCode::SourcePicture : ErrorCode::SourceEmpty, {}});
    FormatText plain;
    plain.text = content.plain;
    const auto source = read(plain);
    return source ? source : Result<SourceText>(named(source.error()));
}

}  // namespace nghisu
