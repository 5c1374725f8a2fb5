// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RtfReader that reads words and letters.
#include "intake/formats/rtfreader.h"

#include "intake/formats/listnumbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr int deepestTable = 16;

}  // namespace

void RtfReader::readWord(const RtfToken& token)
{
    if (token.is("u") && token.number) {
        readUnicode(*token.number);
        m_toSkip = group().unicodeSkip;
        return;
    }
    if (setLook(token))
        return;
    if (group().target == RtfTarget::Skipped)
        return;
    flush();
    if (!setTable(token) && isShown())
        writeSign(token);
}

// Words that say how what follows looks.
bool RtfReader::setLook(const RtfToken& token)
{
    const bool on = token.number.value_or(1) != 0;
    if (token.is("f")) {
        flush();
        group().font = token.number.value_or(m_defaultFont);
    } else if (token.is("plain")) {
        flush();
        group().font = m_defaultFont;
        group().hidden = false;
        group().deleted = false;
    } else if (token.is("v")) {
        flush();
        group().hidden = on;
    } else if (token.is("deleted")) {
        flush();
        group().deleted = on;
    } else if (token.is("uc")) {
        group().unicodeSkip = std::clamp(token.number.value_or(1), 0, 16);
    } else if (token.is("deff")) {
        m_defaultFont = token.number.value_or(0);
        group().font = m_defaultFont;
    } else if (token.is("ansicpg")) {
        m_fonts.setCodePage(token.number.value_or(1252));
    } else if (token.is("titlepg")) {
        m_firstPageDiffers = true;
    } else {
        return false;
    }
    return true;
}

bool RtfReader::setTable(const RtfToken& token)
{
    const auto depth = [this] {
        return static_cast<std::size_t>(group().inTable ? group().tableDepth : 0);
    };
    if (token.is("pard")) {
        group().inTable = false;
        group().tableDepth = 1;
    } else if (token.is("intbl")) {
        group().inTable = true;
    } else if (token.is("itap")) {
        group().tableDepth = std::clamp(token.number.value_or(1), 0, deepestTable);
        group().inTable = group().tableDepth > 0;
    } else if (token.is("cell")) {
        story().endCell(1);
    } else if (token.is("row")) {
        story().endRow(1);
    } else if (token.is("nestcell")) {
        story().endCell(std::max<std::size_t>(depth(), 2));
    } else if (token.is("nestrow")) {
        story().endRow(std::max<std::size_t>(depth(), 2));
    } else {
        return false;
    }
    story().setTableDepth(depth());
    return true;
}

// Words that stand for letters and for ends of lines.
bool RtfReader::writeSign(const RtfToken& token)
{
    static const QHash<QByteArray, QString> signs{
        {"tab", u"\t"_s},    {"emdash", u"—"_s},    {"endash", u"–"_s},    {"lquote", u"‘"_s},
        {"rquote", u"’"_s},  {"ldblquote", u"“"_s}, {"rdblquote", u"”"_s}, {"bullet", u"•"_s},
        {"emspace", u" "_s}, {"enspace", u" "_s},   {"qmspace", u" "_s}};
    if (token.is("par") || token.is("sect") || token.is("page")) {
        if (group().target != RtfTarget::ListMark)
            story().endParagraph();
        return true;
    }
    if (token.is("line") || token.is("lbr")) {
        story().breakLine();
        return true;
    }
    const auto sign =
        signs.constFind(QByteArray::fromRawData(token.text.data(), token.text.size()));
    if (sign == signs.constEnd())
        return false;
    write(*sign);
    return true;
}

void RtfReader::readSymbol(char sign)
{
    switch (sign) {
    case '~':
        flush();
        write(u"\u00A0");
        break;
    case '_':
        flush();
        write(u"\u2011");
        break;
    case '-':
        // Old fonts write ư with the byte of the soft hyphen.
        readBytes("\xAD");
        break;
    case '\\':
    case '{':
    case '}':
        readBytes(QByteArrayView(&sign, 1));
        break;
    default:
        break;
    }
}

void RtfReader::readBytes(QByteArrayView bytes)
{
    if (isShown())
        m_bytes += bytes.toByteArray();
}

void RtfReader::readUnicode(int code)
{
    flush();
    if (!isShown())
        return;
    const QChar unit(static_cast<char16_t>(code & 0xFFFF));
    if (m_fonts.isSymbol(group().font) && unit.unicode() >= 0xF000)
        write(group().target == RtfTarget::ListMark ? listMark(QString(unit)) : u"•"_s);
    else if (const auto font = m_fonts.encoding(group().font))
        story().add(QStringView(&unit, 1), font);
    else
        write(QStringView(&unit, 1));
}

void RtfReader::write(QStringView text)
{
    if (isShown())
        story().add(text);
}

void RtfReader::flush()
{
    if (m_bytes.isEmpty())
        return;
    const QByteArray bytes = std::exchange(m_bytes, {});
    const int font = group().font;
    if (m_fonts.isSymbol(font)) {
        // Only lists use signs: their marks.
        write(group().target == RtfTarget::ListMark ? u"-"_s : u"•"_s);
        return;
    }
    QString text = m_fonts.decoded(bytes, font);
    if (group().target == RtfTarget::ListMark && text.size() == 1
        && !text.front().isLetterOrNumber())
        text = listMark(text);
    story().add(text, m_fonts.encoding(font));
}

}  // namespace nghisu
