// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "room/pagetemplate.h"

#include <QByteArray>

#include <array>
#include <vector>

namespace nghisu {

/// What is one visitor's own, as it stands in pages: escaped, in UTF-8.
class OwnTexts {
public:
    OwnTexts& set(Own what, const QString& text);
    /// What is so already.
    OwnTexts& setHtml(Own what, const QByteArray& html);
    const QByteArray& operator[](Own what) const { return m_all[size_t(what)]; }

private:
    std::array<QByteArray, 5> m_all;
};

/// A page that is made once and goes out to many, each with what is its own in the places left for it.
class PageForm {
public:
    PageForm() = default;
    explicit PageForm(const Html& html);

    /// The page in UTF-8.
    QByteArray filled(const OwnTexts& own) const;

private:
    struct Piece {
        QByteArray before;
        Own then;
    };
    std::vector<Piece> m_pieces;
    QByteArray m_rest;
    qsizetype m_size = 0;  // of all but what is a visitor's own
};

}  // namespace nghisu
