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

    const Tokens& tokens() const { return m_tokens; }
    const Sizes& sizes() const { return m_tokens.sizes; }

    QColor color(Token token) const;
    /// The projector has colours of its own, whatever the window shows.
    QColor projectorColor(Token token) const { return m_tokens.color(Scheme::Projector, token); }

    /// \param zoom 1 is the size of the tokens.
    QFont font(FontRole role, qreal zoom = 1) const;
    /// Line pitch in logical pixels.
    int lineHeight(FontRole role, qreal zoom = 1) const;
    /// The families of the window at `pixels` and `weight`: for the projector, which scales with
    /// its screen instead of with the text size.
    QFont pixelFont(qreal pixels, int weight = 400) const;

    QPalette palette() const;
    /// The style sheet on Fusion for palette(); see ui/theme/stylesheet.cpp for the properties it
    /// knows (`kind`, `surface`, `state`).
    QString styleSheet() const;

    /// Sets Fusion, font, palette and style sheet, and follows the system's changes from now on.
    void apply(QApplication& application);

signals:
    /// Colours or fonts are others than before.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void readSystem();
    void refresh();

    Tokens m_tokens;
    Mode m_mode = Mode::System;
    Scheme m_scheme = Scheme::Light;
    bool m_highContrast = false;
    bool m_reducedMotion = false;
    bool m_refreshing = false;
    QPalette m_systemPalette;
    QApplication* m_application = nullptr;
};

}  // namespace nghisu
