// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace nghisu {

/// What the window looks like now: colours, fonts and the style sheet, light or dark. One is made
/// where the program is put together and passed down by reference; it outlives every widget.
/// Widgets that paint themselves ask it at paint time and repaint on changed().
class Theme : public QObject {
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };

    explicit Theme(QObject* parent = nullptr);
    explicit Theme(Tokens tokens, QObject* parent = nullptr);

    Mode mode() const { return m_mode; }
    /// Takes effect at once in an application that the theme was applied to.
    void setMode(Mode mode);

    bool isDark() const { return m_scheme == Scheme::Dark; }
    /// The system asks for high contrast: its palette stands in for the tokens.
    bool isHighContrast() const { return m_highContrast; }
    /// The system asks for less motion: panels and toasts appear at once.
    bool reducedMotion() const { return m_reducedMotion; }

    /// Of text, in percent of the tokens: 100 as designed.
    int textSize() const { return m_textSize; }
    /// Text and what holds it become larger or smaller at once, everywhere.
    void setTextSize(int percent);

    const Tokens& tokens() const { return m_tokens; }
    /// As designed, and grown with the size of text where they hold text.
    const Sizes& sizes() const { return m_sizes; }
    /// A length that was designed around text of 100 %: the height of a row, an icon beside words.
    int scaled(int length) const;
    qreal scaled(qreal length) const { return length * m_textSize / 100; }

    QColor color(Token token) const;
    /// The projector has colours of its own, whatever the window shows: dark ones, or light ones for
    /// a bright room.
    Scheme projectorScheme() const { return m_projectorScheme; }
    void setProjectorLight(bool light);

    /// At the size of text that is set.
    QFont font(FontRole role) const;
    /// Line pitch in logical pixels, at the size of text that is set.
    int lineHeight(FontRole role) const;
    /// From the upper edge of such a line down to where its letters stand, in logical pixels.
    int baseline(FontRole role) const;
    /// The families of the window at `pixels` and `weight`: for the projector, which scales with
    /// its screen instead of with the text size.
    QFont pixelFont(qreal pixels, int weight = 400) const;

    QPalette palette() const;
    /// The style sheet on Fusion for palette(); see ui/theme/stylesheet.cpp for the properties it
    /// knows (`kind`, `surface`, `state`).
    QString styleSheet() const;

    /// Does `apply` now and whenever colours, fonts or sizes change, while `context` lives.
    template <typename Apply>
    void follow(QObject* context, Apply apply) const
    {
        apply();
        connect(this, &Theme::changed, context, apply);
    }

    /// Sets Fusion, font, palette and style sheet, and follows the system's changes from now on.
    void apply(QApplication& application);

signals:
    /// Colours, fonts or sizes are others than before.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void readSystem();
    void refresh();

    Tokens m_tokens;
    Sizes m_sizes;
    int m_textSize = 100;
    Mode m_mode = Mode::System;
    Scheme m_scheme = Scheme::Light;
    Scheme m_projectorScheme = Scheme::Projector;
    bool m_highContrast = false;
    bool m_reducedMotion = false;
    bool m_refreshing = false;
    QPalette m_systemPalette;
    QApplication* m_application = nullptr;
};

}  // namespace nghisu
