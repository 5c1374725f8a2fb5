// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

#include <QXmlStreamReader>
#include <QtMath>

#include <cmath>

namespace nghisu {

namespace {

/// Reads the d attribute of a path into a QPainterPath.
class PathReader {
public:
    explicit PathReader(QStringView text) : m_text(text) {}

    bool read(QPainterPath& path);

private:
    void skip();
    bool number(qreal& value);
    bool flag(bool& value);
    bool point(QPointF& value, bool relative);
    bool segment(QPainterPath& path, QChar command);
    bool curve(QPainterPath& path, QChar kind, bool relative);
    bool arc(QPainterPath& path, bool relative);

    QStringView m_text;
    qsizetype m_at = 0;
    QPointF m_current;
    QPointF m_control;  ///< of the last C or S, mirrored by S
    bool m_afterCurve = false;
};

void PathReader::skip()
{
    while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u','))
        ++m_at;
}

bool PathReader::number(qreal& value)
{
    skip();
    const qsizetype start = m_at;
    if (m_at < m_text.size() && (m_text[m_at] == u'-' || m_text[m_at] == u'+'))
        ++m_at;
    bool dot = false;
    while (m_at < m_text.size() && (m_text[m_at].isDigit() || (m_text[m_at] == u'.' && !dot))) {
        dot = dot || m_text[m_at] == u'.';
        ++m_at;
    }
    bool ok = false;
    value = m_text.mid(start, m_at - start).toDouble(&ok);
    return ok;
}

bool PathReader::flag(bool& value)
{
    skip();
    if (m_at >= m_text.size() || (m_text[m_at] != u'0' && m_text[m_at] != u'1'))
        return false;
    value = m_text[m_at++] == u'1';
    return true;
}

bool PathReader::point(QPointF& value, bool relative)
{
    qreal x = 0;
    qreal y = 0;
    if (!number(x) || !number(y))
        return false;
    value = relative ? m_current + QPointF(x, y) : QPointF(x, y);
    return true;
}

bool PathReader::curve(QPainterPath& path, QChar kind, bool relative)
{
    QPointF first;
    QPointF second;
    QPointF end;
    if (kind == u'Q') {
        if (!point(first, relative) || !point(end, relative))
            return false;
        path.quadTo(first, end);
        m_current = end;
        return true;
    }
    if (kind == u'C') {
        if (!point(first, relative))
            return false;
    } else {
        first = m_afterCurve ? 2 * m_current - m_control : m_current;
    }
    if (!point(second, relative) || !point(end, relative))
        return false;
    path.cubicTo(first, second, end);
    m_control = second;
    m_current = end;
    return true;
}

/// From end points to centre, as in the SVG specification, appendix B.2.4. Our shapes have no
/// rotated ellipses, so a rotation other than 0 is refused.
bool PathReader::arc(QPainterPath& path, bool relative)
{
    qreal rx = 0;
    qreal ry = 0;
    qreal rotation = 0;
    bool large = false;
    bool sweep = false;
    QPointF end;
    if (!number(rx) || !number(ry) || !number(rotation) || !flag(large) || !flag(sweep)
        || !point(end, relative) || rotation != 0)
        return false;
    rx = std::abs(rx);
    ry = std::abs(ry);
    if (rx == 0 || ry == 0 || end == m_current) {
        path.lineTo(end);
        m_current = end;
        return true;
    }
    const QPointF half = (m_current - end) / 2;
    const qreal stretch = qPow(half.x() / rx, 2) + qPow(half.y() / ry, 2);
    if (stretch > 1) {
        rx *= std::sqrt(stretch);
        ry *= std::sqrt(stretch);
    }
    const qreal squares = qPow(rx * half.y(), 2) + qPow(ry * half.x(), 2);
    const qreal factor = std::sqrt(qMax(qreal(0), (qPow(rx * ry, 2) - squares) / squares))
                       * (large == sweep ? -1 : 1);
    const QPointF offset(factor * rx * half.y() / ry, -factor * ry * half.x() / rx);
    const QPointF centre = offset + (m_current + end) / 2;
    const auto angle = [&](QPointF at) {
        return qRadiansToDegrees(
            std::atan2((at.y() - centre.y()) / ry, (at.x() - centre.x()) / rx));
    };
    // Qt counts angles against the clock, SVG with it.
    const qreal start = angle(m_current);
    qreal length = angle(end) - start;
    if (sweep && length < 0)
        length += 360;
    if (!sweep && length > 0)
        length -= 360;
    path.arcTo(QRectF(centre.x() - rx, centre.y() - ry, 2 * rx, 2 * ry), -start, -length);
    path.lineTo(end);
    m_current = end;
    return true;
}

bool PathReader::segment(QPainterPath& path, QChar command)
{
    const bool relative = command.isLower();
    const QChar kind = command.toUpper();
    bool ok = true;
    QPointF to = m_current;
    qreal along = 0;
    switch (kind.unicode()) {
    case u'M':
        ok = point(to, relative);
        path.moveTo(to);
        m_current = to;
        break;
    case u'L':
        ok = point(to, relative);
        path.lineTo(to);
        m_current = to;
        break;
    case u'H':
    case u'V':
        ok = number(along);
        if (kind == u'H')
            to.setX(relative ? to.x() + along : along);
        else
            to.setY(relative ? to.y() + along : along);
        path.lineTo(to);
        m_current = to;
        break;
    case u'C':
    case u'S':
    case u'Q':
        ok = curve(path, kind, relative);
        break;
    case u'A':
        ok = arc(path, relative);
        break;
    default:
        return false;
    }
    m_afterCurve = kind == u'C' || kind == u'S';
    return ok;
}

bool PathReader::read(QPainterPath& path)
{
    QChar command;
    for (skip(); m_at < m_text.size(); skip()) {
        const QChar c = m_text[m_at];
        if (c.isLetter()) {
            command = c;
            ++m_at;
            if (c.toUpper() == u'Z') {
                path.closeSubpath();
                m_current = path.currentPosition();
                m_afterCurve = false;
                continue;
            }
        } else if (command == u'M') {
            command = u'L';  // further pairs after a move are lines
        } else if (command == u'm') {
            command = u'l';
        }
        if (!segment(path, command))
            return false;
    }
    return true;
}

bool readElement(const QXmlStreamReader& xml, IconShape& shape)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const auto value = [&](const char* name) {
        return attributes.value(QLatin1String(name)).toDouble();
    };
    QPainterPath path;
    if (xml.name() == u"path") {
        if (!PathReader(attributes.value(QLatin1String("d"))).read(path))
            return false;
    } else if (xml.name() == u"circle") {
        path.addEllipse(QPointF(value("cx"), value("cy")), value("r"), value("r"));
    } else if (xml.name() == u"rect") {
        path.addRoundedRect(QRectF(value("x"), value("y"), value("width"), value("height")),
                            value("rx"), value("rx"));
    } else {
        return false;
    }
    if (attributes.value(QLatin1String("fill")) == u"currentColor")
        shape.filled.addPath(path);
    if (attributes.value(QLatin1String("stroke")) != u"none")
        shape.stroked.addPath(path);
    return true;
}

}  // namespace

IconShape parseIconShape(const QString& svg)
{
    QXmlStreamReader xml(QLatin1String("<svg>") + svg + QLatin1String("</svg>"));
    IconShape shape;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() != u"svg"
            && !readElement(xml, shape))
            return {};
    }
    return xml.hasError() ? IconShape{} : shape;
}

}  // namespace nghisu
