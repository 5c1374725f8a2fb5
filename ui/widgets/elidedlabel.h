// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QString>
#include <QWidget>

namespace nghisu {

class Theme;

/// One line of text that gives way: it is cut at a word's end and says the whole in its tooltip.
class ElidedLabel : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)

public:
    explicit ElidedLabel(const Theme& theme, FontRole role = FontRole::Body,
                         Token color = Token::Ink, QWidget* parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString& text);
    /// What is on the screen now.
    QString shownText() const;
    void setRole(FontRole role);
    void setColor(Token color);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    const Theme& m_theme;
    FontRole m_role;
    Token m_color;
    QString m_text;
};

}  // namespace nghisu
