// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/pageform.h"

namespace nghisu {

namespace {

void appendEscaped(QByteArray& page, const QString& text)
{
    for (const char letter : text.toUtf8()) {
        switch (letter) {
        case '<':
            page += "&lt;";
            break;
        case '>':
            page += "&gt;";
            break;
        case '&':
            page += "&amp;";
            break;
        case '"':
            page += "&quot;";
            break;
        default:
            page += letter;
        }
    }
}

}  // namespace

PageForm::PageForm(const Html& html)
{
    QStringView rest = html.text;
    qsizetype at = 0;
    for (const Html::Hole& hole : html.holes) {
        m_pieces.push_back({rest.first(hole.at - at).toUtf8(), hole.what});
        rest = rest.sliced(hole.at - at);
        at = hole.at;
    }
    m_rest = rest.toUtf8();
}

QByteArray PageForm::filled(const OwnTexts& own) const
{
    constexpr qsizetype usual = 200;  // of what is a visitor's own
    qsizetype size = m_rest.size() + usual;
    for (const Piece& piece : m_pieces)
        size += piece.before.size();
    QByteArray page;
    page.reserve(size);
    for (const Piece& piece : m_pieces) {
        page.append(piece.before);
        appendEscaped(page, own[piece.then]);
    }
    return page.append(m_rest);
}

}  // namespace nghisu
