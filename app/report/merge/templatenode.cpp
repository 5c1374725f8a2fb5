// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/merge/templatenode.h"

#include "base/plausiblexml.h"
#include "base/try.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t deepest = 512;
// A hundred pages of Word have fifty thousand.
constexpr int mostNodes = 1'000'000;

/// Cuts XML that is known to be well-formed at its tags.
class Slicer {
public:
    explicit Slicer(QStringView xml) : m_left(xml) {}

    bool atEnd() const { return m_left.isEmpty(); }
    /// A tag, a comment, an instruction, a CDATA section, or the text up to the next of them.
    QStringView next()
    {
        qsizetype length = m_left.size();
        if (!m_left.startsWith(u'<'))
            length = m_left.indexOf(u'<');
        else if (m_left.startsWith(u"<!--"))
            length = past(u"-->");
        else if (m_left.startsWith(u"<![CDATA["))
            length = past(u"]]>");
        else if (m_left.startsWith(u"<?"))
            length = past(u"?>");
        else
            length = tagLength();
        if (length < 0)
            length = m_left.size();
        const QStringView slice = m_left.first(length);
        m_left = m_left.sliced(length);
        return slice;
    }

private:
    qsizetype past(QStringView mark) const
    {
        const qsizetype at = m_left.indexOf(mark);
        return at < 0 ? at : at + mark.size();
    }
    qsizetype tagLength() const
    {
        QChar quote;
        for (qsizetype i = 1; i < m_left.size(); ++i) {
            const QChar c = m_left[i];
            if (!quote.isNull()) {
                if (c == quote)
                    quote = QChar();
            } else if (c == u'"' || c == u'\'') {
                quote = c;
            } else if (c == u'>') {
                return i + 1;
            }
        }
        return -1;
    }

    QStringView m_left;
};

bool isWordSpace(QStringView uri)
{
    // Of the first edition, of the strict variant, and of what newer versions are wrapped in.
    return uri == u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        || uri == u"http://purl.oclc.org/ooxml/wordprocessingml/main"
        || uri == u"http://schemas.openxmlformats.org/markup-compatibility/2006";
}

Error damaged(const QString& why)
{
    return {ErrorCode::SourceDamaged, {}, why};
}

/// Goes to the next start tag. False where the XML is not what it should be.
bool toStart(QXmlStreamReader& xml)
{
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            return false;
        if (token == QXmlStreamReader::StartElement)
            return true;
    }
    return false;
}

/// Two readers go through one text side by side: Qt's checks it and knows the namespaces, the other
/// one keeps how it was written.
Result<std::vector<TemplateNode>> readNodes(const QString& text)
{
    QXmlStreamReader xml(text);
    Slicer slicer(text);
    std::vector<TemplateNode> open(1);
    for (int count = 0; !slicer.atEnd(); ++count) {
        if (count > mostNodes)
            return Error{ErrorCode::TemplateTooLarge, {}};
        const QStringView slice = slicer.next();
        const bool markup = slice.startsWith(u'<');
        if (slice.startsWith(u"</")) {
            if (open.size() == 1)
                return damaged(u"tags do not match"_s);
            TemplateNode closed = std::move(open.back());
            open.pop_back();
            closed.end = slice.toString();
            open.back().children.push_back(std::move(closed));
        } else if (!markup || slice.startsWith(u"<![CDATA[")) {
            const QString written =
                markup ? escapedText(slice.sliced(9).chopped(3).toString()) : slice.toString();
            open.back().children.push_back({TemplateNode::Kind::Text, {}, written});
        } else if (slice.startsWith(u"<!--") || slice.startsWith(u"<?")) {
            open.back().children.push_back({TemplateNode::Kind::Verbatim, {}, slice.toString()});
        } else {
            if (!toStart(xml) || open.size() > deepest)
                return damaged(xml.errorString());
            TemplateNode node{TemplateNode::Kind::Element, {}, slice.toString()};
            if (isWordSpace(xml.namespaceUri()))
                node.name = xml.name().toString();
            if (slice.endsWith(u"/>"))
                open.back().children.push_back(std::move(node));
            else
                open.push_back(std::move(node));
        }
    }
    if (toStart(xml) || xml.hasError() || open.size() != 1)
        return damaged(xml.errorString());
    return std::move(open.front().children);
}

/// The character of "amp" or "#x1EA5".
QString characterOf(const QString& entity)
{
    static const QHash<QString, QString> named{{u"lt"_s, u"<"_s},
                                               {u"gt"_s, u">"_s},
                                               {u"amp"_s, u"&"_s},
                                               {u"quot"_s, u"\""_s},
                                               {u"apos"_s, u"'"_s}};
    if (!entity.startsWith(u'#'))
        return named.value(entity);
    const bool hexadecimal = entity.startsWith(u"#x");
    const char32_t code =
        hexadecimal ? entity.sliced(2).toUInt(nullptr, 16) : entity.sliced(1).toUInt(nullptr, 10);
    return QString::fromUcs4(&code, 1);
}

QString withoutEntities(const QString& written)
{
    static const QRegularExpression entity(u"&(#x?[0-9A-Fa-f]+|[a-z]+);"_s);
    if (!written.contains(u'&'))
        return written;
    QString text;
    qsizetype from = 0;
    for (auto found = entity.globalMatch(written); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        text += QStringView(written).sliced(from, match.capturedStart() - from);
        text += characterOf(match.captured(1));
        from = match.capturedEnd();
    }
    return text + QStringView(written).sliced(from);
}

}  // namespace

QString TemplateNode::prefix() const
{
    for (qsizetype i = 1; i < start.size(); ++i) {
        const QChar c = start[i];
        if (c == u':')
            return start.sliced(1, i);
        if (c.isSpace() || c == u'/' || c == u'>')
            break;
    }
    return {};
}

Result<TemplatePart> readTemplatePart(const QByteArray& content)
{
    if (!isPlausibleXml(content))
        return damaged(u"too many attributes"_s);
    TemplatePart part;
    part.encoding =
        QStringConverter::encodingForData(content, u'<').value_or(QStringConverter::Utf8);
    QStringDecoder decode(part.encoding, QStringConverter::Flag::ConvertInitialBom);
    QString text = decode(content);
    if (decode.hasError())
        return damaged(u"encoding"_s);
    part.byteOrderMark = text.startsWith(QChar::ByteOrderMark);
    if (part.byteOrderMark)
        text.remove(0, 1);
    NGHISU_TRY_VALUE(part.nodes, readNodes(text));
    return part;
}

QString plainText(const TemplateNode& node)
{
    if (node.kind == TemplateNode::Kind::Text)
        return withoutEntities(node.start);
    QString text;
    for (const TemplateNode& child : node.children)
        text += plainText(child);
    return text;
}

QString markupOf(const TemplateNode& node)
{
    QString markup = node.start;
    for (const TemplateNode& child : node.children)
        markup += markupOf(child);
    return markup + node.end;
}

QString escapedText(const QString& text)
{
    // Quotes stand for themselves outside of attributes.
    QString escaped = text;
    escaped.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
    return escaped;
}

bool hasContent(const TemplateNode& node)
{
    static const QSet<QString> seen{u"drawing"_s,
                                    u"pict"_s,
                                    u"object"_s,
                                    u"AlternateContent"_s,
                                    u"footnoteReference"_s,
                                    u"endnoteReference"_s,
                                    u"sym"_s,
                                    u"br"_s,
                                    u"sectPr"_s,
                                    u"fldChar"_s,
                                    u"instrText"_s,
                                    u"ptab"_s};
    switch (node.kind) {
    case TemplateNode::Kind::Field:
    case TemplateNode::Kind::Section:
        return true;
    case TemplateNode::Kind::Element:
        if (seen.contains(node.name))
            return true;
        if (node.name == u"t")
            return !plainText(node).trimmed().isEmpty();
        return std::any_of(node.children.begin(), node.children.end(), hasContent);
    case TemplateNode::Kind::Text:
    case TemplateNode::Kind::Verbatim:
    case TemplateNode::Kind::Marker:
        return false;
    }
    return false;
}

}  // namespace nghisu
