// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "report/merge/mergetemplate.h"
#include "support/samplerecord.h"
#include "support/wordtemplate.h"
#include "words/words.h"

using namespace nghisu;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const MergeItem meeting =
        mergeValues(sampleRecord(3), Words(u"vi"_s), QDate(2017, 11, 2));
    const QList<QByteArray> contents = fuzz::partsOf(fuzz::bytesOf(data, size), 3);
    const QList<support::NamedBytes> parts{{u"word/document.xml"_s, contents.at(0)},
                                           {u"word/header1.xml"_s, contents.at(1)},
                                           {u"word/footnotes.xml"_s, contents.at(2)}};
    const QByteArray docx = support::wordTemplateOfTypes(support::wordTypes(parts), parts);
    const auto read = MergeTemplate::read(docx);
    if (!read || !read->problems().isEmpty())
        return 0;
    const auto made = read->fill(meeting);
    if (!made)
        return 0;
    // What comes out is a document again, and its fields are gone; without any it is the same.
    fuzz::require(read->hasFields() || made->docx == docx);
    const auto again = MergeTemplate::read(made->docx);
    fuzz::require(again ? !again->hasFields() : again.error().code == ErrorCode::TemplateTooLarge);
    return 0;
}
