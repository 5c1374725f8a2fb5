// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace nghisu {

class Theme;

/// How words are set on a slide. Sizes are pixels at a height of 1080.
struct TextLook {
    qreal pixels = 40;
    int weight = 400;
    bool tight = false;  ///< large words stand a little closer: 1 % of their size
};

/// Nothing on a slide is smaller.
inline constexpr qreal smallestText = 40;
/// From one line to the next, of the size of the type. Less would clip stacked marks (Ế, Ộ).
inline constexpr qreal linePitch = 1.3;
/// From the upper edge of a line to where its letters stand, of the size of the type.
inline constexpr qreal baselineAt = 1.014;

/// The window's family in this size. The same words are as wide on every screen.
QFont slideFont(const Theme& theme, const TextLook& look);

/// Words broken into lines of a size.
struct FittedText {
    TextLook look;
    QStringList lines;
    qreal width = 0;  ///< of the widest line

    qreal pitch() const { return look.pixels * linePitch; }
    qreal height() const { return static_cast<qreal>(lines.size()) * pitch(); }
};

/// Measures a text once and breaks it at any size: without hinting, widths grow with the size.
class TextRuler {
public:
    TextRuler(const Theme& theme, const QString& text, const TextLook& look);

    /// On one line.
    qreal width(qreal pixels) const;
    /// Of the longest word.
    qreal wordWidth(qreal pixels) const;
    /// As few lines as `width` allows. A word that is wider is broken, at a hyphen or a slash if it
    /// has one.
    QStringList lines(qreal pixels, qreal width) const;
    /// As many lines, but of about the same length.
    QStringList evenLines(qreal pixels, qreal width) const;

    /// As large as `room` allows, from the look's own size down to `smallest`; where that is still
    /// too large, as many lines as it takes.
    FittedText fitted(const QSizeF& room, qreal smallest = smallestText) const;
    /// Lines of this size, however many.
    FittedText set(qreal pixels, qreal width, bool even = true) const;

private:
    struct Word {
        QString text;
        qreal width = 0;  ///< at a size of one pixel
    };

    QList<Word> piecesOf(const Word& word, qreal width) const;
    qreal measure(const QString& text) const;

    TextLook m_look;
    QFont m_font;
    QList<Word> m_words;
    qreal m_space = 0;
    qreal m_widest = 0;
};

}  // namespace nghisu
