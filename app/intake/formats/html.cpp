// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/html.h"

#include "base/try.h"
#include "intake/formats/htmlreader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr qsizetype sampleSize = 4096;
constexpr int unitsBetweenLooks = 0xFFFF;

// Elements whose content is no text of the page.
bool isSilent(QStringView name)
{
    return name == u"script" || name == u"noscript" || name == u"template" || name == u"svg"
        || name == u"title" || name == u"iframe" || name == u"xml" || name == u"style";
}

bool isSpace(QChar unit)
{
    return unit == u' ' || unit == u'\n' || unit == u'\r' || unit == u'\t' || unit == u'\f';
}

bool isWord(QChar unit)
{
    return unit != u'<' && unit != u'&' && !isSpace(unit);
}

// The charset that a meta element names.
QString declaredCharset(const QByteArray& bytes)
{
    static const QRegularExpression pattern(u"<meta[^>]+charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString start = QString::fromLatin1(bytes.left(sampleSize));
    return pattern.match(start).captured(1);
}

}  // namespace

bool looksLikeHtml(const QString& text)
{
    const QString start = text.left(2048).trimmed().toLower();
    if (start.startsWith(u"<!doctype html") || start.startsWith(u"<html"))
        return true;
    if (!start.startsWith(u'<'))
        return false;
    static const QStringList tags{u"<html"_s,  u"<body"_s, u"<p>"_s,    u"<p "_s,
                                  u"<div"_s,   u"<span"_s, u"<table"_s, u"<meta"_s,
                                  u"<style"_s, u"<ol"_s,   u"<ul"_s,    u"<!--startfragment"_s,
                                  u"<h1"_s,    u"<font"_s};
    if (std::any_of(tags.cbegin(), tags.cend(),
                    [&start](const QString& tag) { return start.startsWith(tag); }))
        return true;
    // Behind an XML declaration or a comment.
    return (start.startsWith(u"<?xml") || start.startsWith(u"<!--")) && start.contains(u"<html");
}

Result<PlainText> decodeHtml(const QByteArray& bytes)
{
    return decodeDeclared(bytes, declaredCharset(bytes));
}

Result<FormatText> readHtml(const QString& html, const ReadLimits& limits)
{
    return HtmlReader(html, limits).read();
}

Result<FormatText> HtmlReader::read()
{
    const QStringView start = m_html.left(sampleSize);
    m_office = start.contains(u"urn:schemas-microsoft-com:office")
            || start.contains(u"content=\"LibreOffice") || start.contains(u"class=MsoNormal")
            || start.contains(u"class=\"MsoNormal");
    int units = 0;
    while (m_at < m_html.size()) {
        if ((++units & unitsBetweenLooks) == 0 && m_limits.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        if (m_out.isFull())
            return Error{ErrorCode::SourceTooLarge, {}};
        const QChar unit = m_html.at(m_at);
        if (unit == u'<') {
            readMarkup();
        } else if (unit == u'&') {
            qsizetype end = m_at + 1;
            const QString letters = htmlEntityAt(m_html, m_at, end);
            putText(letters.isEmpty() ? QStringView(&unit, 1) : QStringView(letters));
            m_at = letters.isEmpty() ? m_at + 1 : end;
        } else if (isSpace(unit)) {
            putSpace(unit);
            ++m_at;
        } else {
            const qsizetype word = m_at;
            while (m_at < m_html.size() && isWord(m_html.at(m_at)))
                ++m_at;
            putText(m_html.mid(word, m_at - word));
        }
    }
    endBlock();
    FormatText result;
    result.text = m_out.take();
    result.encodings = m_out.encodings();
    return result;
}

void HtmlReader::readMarkup()
{
    if (m_html.mid(m_at).startsWith(u"<!--")) {
        const qsizetype end = m_html.indexOf(u"-->", m_at + 4);
        m_at = end < 0 ? m_html.size() : end + 3;
        return;
    }
    qsizetype end = m_at;
    const std::optional<HtmlTag> tag = htmlTagAt(m_html, m_at, end);
    if (!tag) {
        putText(u"<");
        ++m_at;
        return;
    }
    m_at = end;
    if (tag->name.isEmpty())
        return;
    if (!tag->closing && !tag->empty && isSilent(tag->name)
        && (!tag->prefixed || tag->name == u"xml")) {
        const qsizetype close = endOf(tag->name);
        if (tag->name == u"style")
            m_styles.read(m_html.mid(m_at, close - m_at));
        m_at = close;
        if (htmlTagAt(m_html, m_at, end))
            m_at = end;
    } else if (tag->closing) {
        close(tag->name);
    } else {
        open(*tag);
    }
}

// Where the closing tag of a silent element is.
qsizetype HtmlReader::endOf(QStringView name) const
{
    const qsizetype end = m_html.indexOf(QString(u"</"_s + name), m_at, Qt::CaseInsensitive);
    return end < 0 ? m_html.size() : end;
}

void HtmlReader::putSpace(QChar unit)
{
    const Element* const element = current();
    if (unit == u'\n' && element && element->preformatted)
        ++m_breaks;
    else
        m_space = true;
}

void HtmlReader::putText(QStringView text)
{
    if (const Element* const element = current()) {
        if (element->hidden)
            return;
        if (element->listMark) {
            m_mark += element->symbols && !text.trimmed().isEmpty() ? u"·" : text;
            return;
        }
    }
    writeBreaks();
    if (!m_label.isEmpty()) {
        m_out.add(m_label);
        m_out.add(u" ");
        m_label.clear();
        m_space = false;
    }
    if (m_space && m_out.isInBlock())
        m_out.add(u" ");
    m_space = false;
    const Element* const element = current();
    m_out.add(text, element ? element->font : std::nullopt);
}

void HtmlReader::writeBreaks()
{
    for (; m_breaks > 0; --m_breaks) {
        m_out.breakLine();
        m_space = false;
    }
}

// The last <br> of a block shows nothing, unless there is nothing else.
void HtmlReader::endBlock()
{
    const bool empty = !m_out.isInBlock() && m_breaks > 0;
    m_breaks = std::max(0, m_breaks - 1);
    writeBreaks();
    if (empty)
        m_out.endBlock();
    else
        m_out.endOpenBlock();
    m_space = false;
}

}  // namespace nghisu
