// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace nghisu {

class Theme;

/// Lies over a place while something is dragged above it, and says what dropping it there does. The
/// drag itself goes through to what lies below.
class DropVeil : public QWidget {
    Q_OBJECT

public:
    DropVeil(const Theme& theme, QWidget* over);

    /// Covers its parent with these words.
    void cover(const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_words;
};

}  // namespace nghisu
