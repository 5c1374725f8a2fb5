// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"

#include <QWidget>

class QTextEdit;

namespace nghisu {

class Desk;
class ElidedLabel;
class Label;
class ShortcutButton;

/// The letter that a proposal came in, as it was received, with the proposal's passage marked: beside
/// the text that is being worked on.
class LetterPane : public QWidget {
    Q_OBJECT

public:
    explicit LetterPane(Desk& desk, QWidget* parent = nullptr);

    /// Shows the passage; the letter is read where it is another than before. An origin without a
    /// letter leaves it empty and says so.
    void showOrigin(const Origin& origin);
    void clear();

signals:
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void restyle();
    void mark();
    void scrollToPassage();
    void retranslate();

    Desk& m_desk;
    Origin m_origin;
    SubmissionId m_shown;
    ElidedLabel* m_name = nullptr;
    ElidedLabel* m_sender = nullptr;
    ShortcutButton* m_close = nullptr;
    QTextEdit* m_text = nullptr;
    Label* m_nothing = nullptr;
};

}  // namespace nghisu
