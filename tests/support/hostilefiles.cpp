// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hostilefiles.h"

#include "support/packages.h"

using namespace Qt::StringLiterals;

namespace nghisu::support {

namespace {

QString nested(const QString& open, const QString& inside, const QString& close, int depth)
{
    return open.repeated(depth) + inside + close.repeated(depth);
}

// A document whose main part is this XML, whatever it is.
QByteArray docxOfXml(const QByteArray& xml)
{
    return zipOf({{u"[Content_Types].xml"_s, "<Types/>"}, {u"word/document.xml"_s, xml}});
}

const QByteArray wordStart =
    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

}  // namespace

QList<HostileFile> hostileFiles()
{
    QList<HostileFile> files;
    const auto add = [&files](const char* name, const QByteArray& content, ErrorCode code) {
        files.append({name, content, code});
    };
    add("entities that grow",
        docxOfXml("<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>" + wordStart
                  + "&b;</w:body></w:document>"),
        ErrorCode::SourceDamaged);
    add("entity from elsewhere",
        docxOfXml("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + wordStart
                  + "<w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>"),
        ErrorCode::SourceDamaged);
    add("a document that blows up", docxOfXml(QByteArray(200 * 1024 * 1024, ' ')),
        ErrorCode::SourceUnpacksTooLarge);
    add("not XML", docxOfXml("hello"), ErrorCode::SourceDamaged);
    add("no main part", zipOf({{u"[Content_Types].xml"_s, ""}, {u"word/x.xml"_s, "<a/>"}}),
        ErrorCode::SourceDamaged);
    add("a thousand attributes too many",
        docxOfXml(wordStart + "<w:p " +
                  [] {
                      QByteArray attributes;
                      for (int i = 0; i < 5000; ++i)
                          attributes += "a" + QByteArray::number(i) + "=\"\" ";
                      return attributes;
                  }()
                  + "/></w:body></w:document>"),
        ErrorCode::SourceDamaged);
    add("tables in tables",
        docxOf(nested(u"<w:tbl><w:tr><w:tc>"_s, docxParagraph(u"a"_s), u"</w:tc></w:tr></w:tbl>"_s,
                      10'000)),
        ErrorCode::SourceDamaged);
    add("lists in lists",
        odtOf(nested(u"<text:list><text:list-item>"_s, u"<text:p>a</text:p>"_s,
                     u"</text:list-item></text:list>"_s, 10'000)),
        ErrorCode::SourceDamaged);
    add("groups in groups", "{\\rtf1 " + QByteArray("{").repeated(100'000) + "a",
        ErrorCode::SourceDamaged);
    QByteArray encrypted("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    for (const char letter : QByteArray("EncryptedPackage"))
        encrypted += QByteArray(1, letter) + '\0';
    add("a document with a password", encrypted, ErrorCode::SourceEncrypted);
    add("an old document", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(512, '\0'),
        ErrorCode::SourceOldOffice);
    add("cells repeated without end",
        odsOf(u"<table:table><table:table-row table:number-rows-repeated=\"9\"><table:table-cell "
              "table:number-columns-repeated=\"2147483647\"/></table:table-row></table:table>"_s),
        ErrorCode::SourceEmpty);
    return files;
}

}  // namespace nghisu::support
