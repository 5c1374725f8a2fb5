// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/pageform.h"

namespace nghisu {

OwnTexts& OwnTexts::set(Own what, const QString& text)
{
    return setHtml(what, text.toHtmlEscaped().toUtf8());
}

OwnTexts& OwnTexts::setHtml(Own what, const QByteArray& html)
{
    m_all[size_t(what)] = html;
    return *this;
}

PageForm::PageForm(const Html& html)
{
    QStringView rest = html.text;
    qsizetype at = 0;
    for (const Html::Hole& hole : html.holes) {
        m_pieces.push_back({rest.first(hole.at - at).toUtf8(), hole.what});
        m_size += m_pieces.back().before.size();
        rest = rest.sliced(hole.at - at);
        at = hole.at;
    }
    m_rest = rest.toUtf8();
    m_size += m_rest.size();
}

QByteArray PageForm::filled(const OwnTexts& own) const
{
    qsizetype size = m_size;
    for (const Piece& piece : m_pieces)
        size += own[piece.then].size();
    QByteArray page;
    page.reserve(size);
    for (const Piece& piece : m_pieces)
        page.append(piece.before).append(own[piece.then]);
    return page.append(m_rest);
}

}  // namespace nghisu
