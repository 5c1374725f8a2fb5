// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/htmltext.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr qsizetype longestTagName = 16;
constexpr qsizetype longestEntity = 12;

const QSet<QString>& blocks()
{
    static const QSet<QString> names{
        u"p"_s,      u"div"_s,        u"br"_s,     u"h1"_s,      u"h2"_s,      u"h3"_s,
        u"h4"_s,     u"h5"_s,         u"h6"_s,     u"tr"_s,      u"table"_s,   u"ul"_s,
        u"ol"_s,     u"li"_s,         u"hr"_s,     u"section"_s, u"article"_s, u"header"_s,
        u"footer"_s, u"blockquote"_s, u"pre"_s,    u"form"_s,    u"nav"_s,     u"aside"_s,
        u"main"_s,   u"dl"_s,         u"dt"_s,     u"dd"_s,      u"option"_s,  u"tbody"_s,
        u"thead"_s,  u"caption"_s,    u"center"_s, u"body"_s,    u"title"_s};
    return names;
}

// Elements whose content is no text of the page.
bool isSilent(const QString& name)
{
    return name == u"script" || name == u"style" || name == u"head" || name == u"noscript"
        || name == u"template" || name == u"svg" || name == u"xml";
}

QString entity(QStringView name)
{
    static const QHash<QString, QString> known{
        {u"amp"_s, u"&"_s},    {u"lt"_s, u"<"_s},     {u"gt"_s, u">"_s},
        {u"quot"_s, u"\""_s},  {u"apos"_s, u"'"_s},   {u"nbsp"_s, QString(QChar(0xA0))},
        {u"ndash"_s, u"–"_s},  {u"mdash"_s, u"—"_s},  {u"ldquo"_s, u"“"_s},
        {u"rdquo"_s, u"”"_s},  {u"lsquo"_s, u"‘"_s},  {u"rsquo"_s, u"’"_s},
        {u"hellip"_s, u"…"_s}, {u"bull"_s, u"•"_s},   {u"copy"_s, u"©"_s},
        {u"laquo"_s, u"«"_s},  {u"raquo"_s, u"»"_s},  {u"middot"_s, u"·"_s},
        {u"agrave"_s, u"à"_s}, {u"aacute"_s, u"á"_s}, {u"acirc"_s, u"â"_s},
        {u"atilde"_s, u"ã"_s}, {u"egrave"_s, u"è"_s}, {u"eacute"_s, u"é"_s},
        {u"ecirc"_s, u"ê"_s},  {u"igrave"_s, u"ì"_s}, {u"iacute"_s, u"í"_s},
        {u"ograve"_s, u"ò"_s}, {u"oacute"_s, u"ó"_s}, {u"ocirc"_s, u"ô"_s},
        {u"otilde"_s, u"õ"_s}, {u"ugrave"_s, u"ù"_s}, {u"uacute"_s, u"ú"_s},
        {u"yacute"_s, u"ý"_s}, {u"Agrave"_s, u"À"_s}, {u"Aacute"_s, u"Á"_s},
        {u"Acirc"_s, u"Â"_s},  {u"Atilde"_s, u"Ã"_s}, {u"Egrave"_s, u"È"_s},
        {u"Eacute"_s, u"É"_s}, {u"Ecirc"_s, u"Ê"_s},  {u"Igrave"_s, u"Ì"_s},
        {u"Iacute"_s, u"Í"_s}, {u"Ograve"_s, u"Ò"_s}, {u"Oacute"_s, u"Ó"_s},
        {u"Ocirc"_s, u"Ô"_s},  {u"Otilde"_s, u"Õ"_s}, {u"Ugrave"_s, u"Ù"_s},
        {u"Uacute"_s, u"Ú"_s}, {u"Yacute"_s, u"Ý"_s}, {u"ETH"_s, u"Đ"_s}};
    if (!name.startsWith(u'#'))
        return known.value(name.toString());
    bool valid = false;
    const QStringView digits = name.mid(1);
    const bool hex = digits.startsWith(u'x') || digits.startsWith(u'X');
    const uint code = hex ? digits.mid(1).toUInt(&valid, 16) : digits.toUInt(&valid, 10);
    if (!valid || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return {};
    const char32_t unit = code;
    return QString::fromUcs4(&unit, 1);
}

class Converter {
public:
    explicit Converter(const QString& html) : m_html(html) {}

    QString run()
    {
        m_out.reserve(m_html.size() / 2);
        while (m_at < m_html.size()) {
            const QChar unit = m_html.at(m_at);
            if (unit == u'<')
                readMarkup();
            else if (unit == u'&')
                readEntity();
            else
                put(unit);
        }
        return m_out;
    }

private:
    void put(QChar unit)
    {
        ++m_at;
        if (unit.isSpace() && unit != QChar(0xA0)) {
            m_space = true;
            return;
        }
        write(QString(unit));
    }

    void write(const QString& text)
    {
        if (m_space && !m_out.isEmpty() && m_out.back() != u'\n' && m_out.back() != u'\t')
            m_out += u' ';
        m_space = false;
        m_out += text;
    }

    void newLine()
    {
        m_space = false;
        if (!m_out.isEmpty() && m_out.back() != u'\n')
            m_out += u'\n';
    }

    void readEntity()
    {
        const qsizetype end = m_html.indexOf(u';', m_at);
        if (end > m_at + 1 && end - m_at <= longestEntity) {
            const QString text = entity(QStringView(m_html).mid(m_at + 1, end - m_at - 1));
            if (!text.isEmpty()) {
                m_at = end + 1;
                write(text);
                return;
            }
        }
        put(u'&');
    }

    void readMarkup()
    {
        const QStringView rest = QStringView(m_html).mid(m_at);
        if (rest.startsWith(u"<!--")) {
            const qsizetype end = m_html.indexOf(u"-->"_s, m_at + 4);
            m_at = end < 0 ? m_html.size() : end + 3;
            return;
        }
        const bool closing = rest.size() > 1 && rest.at(1) == u'/';
        const qsizetype nameAt = m_at + (closing ? 2 : 1);
        qsizetype nameEnd = nameAt;
        while (nameEnd < m_html.size() && nameEnd - nameAt < longestTagName
               && m_html.at(nameEnd).isLetterOrNumber())
            ++nameEnd;
        const bool declaration =
            nameAt < m_html.size() && (m_html.at(nameAt) == u'!' || m_html.at(nameAt) == u'?');
        if (nameEnd == nameAt && !declaration) {
            put(u'<');  // "a < b"
            return;
        }
        const QString name = m_html.mid(nameAt, nameEnd - nameAt).toLower();
        m_at = tagEnd(nameEnd);
        if (!closing && isSilent(name))
            skipTo(name);
        else
            tag(name, closing);
    }

    // A '>' inside a quoted attribute does not end its tag.
    qsizetype tagEnd(qsizetype at) const
    {
        QChar quote;
        for (; at < m_html.size(); ++at) {
            const QChar unit = m_html.at(at);
            if (!quote.isNull())
                quote = unit == quote ? QChar() : quote;
            else if (unit == u'"' || unit == u'\'')
                quote = unit;
            else if (unit == u'>')
                return at + 1;
        }
        return m_html.size();
    }

    void skipTo(const QString& name)
    {
        const qsizetype end = m_html.indexOf(u"</"_s + name, m_at, Qt::CaseInsensitive);
        m_at = end < 0 ? m_html.size() : tagEnd(end);
    }

    void tag(const QString& name, bool closing)
    {
        if (name == u"td" || name == u"th") {
            if (!closing && !m_out.isEmpty() && m_out.back() != u'\n')
                m_out += u'\t';
            m_space = false;
            return;
        }
        if (!blocks().contains(name))
            return;
        // A paragraph inside a table cell stays in its row.
        if (m_cells > 0 && name != u"tr" && name != u"table") {
            m_space = true;
            return;
        }
        if (name == u"tr")
            m_cells = closing ? 0 : 1;
        newLine();
        if (name == u"ol" || name == u"ul") {
            if (closing && !m_lists.isEmpty())
                m_lists.removeLast();
            else if (!closing)
                m_lists.append(name == u"ol" ? 1 : 0);
        } else if (name == u"li" && !closing) {
            const bool ordered = !m_lists.isEmpty() && m_lists.last() > 0;
            m_out += ordered ? QString::number(m_lists.last()) + u". "_s : u"- "_s;
            if (ordered)
                ++m_lists.last();
        } else if (closing && name == u"p") {
            m_out += u'\n';
        }
    }

    const QString& m_html;
    QString m_out;
    qsizetype m_at = 0;
    bool m_space = false;
    int m_cells = 0;
    QList<int> m_lists;  ///< next number of each open list; 0 for one without numbers
};

}  // namespace

bool looksLikeHtml(const QString& text)
{
    const QString start = text.left(2048).trimmed().toLower();
    if (start.startsWith(u"<!doctype html") || start.startsWith(u"<html"))
        return true;
    if (!start.startsWith(u'<'))
        return false;
    static const QStringList tags{u"<html"_s, u"<body"_s, u"<p>"_s,    u"<p "_s,
                                  u"<div"_s,  u"<span"_s, u"<table"_s, u"<meta"_s};
    return std::any_of(tags.cbegin(), tags.cend(),
                       [&start](const QString& tag) { return start.startsWith(tag); });
}

QString textOfHtml(const QString& html)
{
    return Converter(html).run();
}

}  // namespace nghisu
