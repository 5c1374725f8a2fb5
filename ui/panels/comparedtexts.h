// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <array>

class QTextEdit;

namespace nghisu {

class ElidedLabel;
class Label;
class ShortcutButton;
class Theme;

/// Two texts beside each other with what differs marked, for reading. Each has a title and a way to
/// be chosen.
class ComparedTexts : public QWidget {
    Q_OBJECT

public:
    explicit ComparedTexts(const Theme& theme, QWidget* parent = nullptr);

    struct Side {
        QString title;    ///< who asks it
        QString caption;  ///< where it stands
        QString text;
    };
    void setSides(const Side& left, const Side& right);
    /// Which of them is kept: 0 the left, 1 the right, -1 neither.
    void setChosen(int side);
    /// Without one there is nothing to choose.
    void setChoosable(bool choosable);
    void retranslate();

signals:
    void chosen(int side);

private:
    struct Part {
        ElidedLabel* title = nullptr;
        Label* caption = nullptr;
        QTextEdit* text = nullptr;
        ShortcutButton* choose = nullptr;
    };

    Part makePart(int side, QWidget* parent);
    void fill();

    const Theme& m_theme;
    std::array<Part, 2> m_parts;
    std::array<QString, 2> m_texts;
    int m_chosen = -1;
};

}  // namespace nghisu
