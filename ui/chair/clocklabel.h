// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QWidget>

namespace nghisu {

class Theme;

/// A time whose digits stand in cells of one width: the digits of the window's font do not, and a
/// clock that trembles draws the eye.
class ClockLabel final : public QWidget {
    Q_OBJECT

public:
    ClockLabel(const Theme& theme, FontRole role, Token color, QWidget* parent = nullptr);

    const QString& time() const { return m_time; }
    void setTime(const QString& time);
    void setColor(Token color);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    qreal widthOf(QChar character) const;

    const Theme& m_theme;
    FontRole m_role;
    Token m_color;
    QString m_time;
};

/// "12:05", or "1:02:03" from an hour on.
QString elapsedText(qint64 milliseconds);

}  // namespace nghisu
