// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace nghisu {

class Desk;
class DraftModel;
class EncodingModel;
class Label;
class ShortcutButton;
struct Letter;

/// Says in which encoding a letter was read, lets another one be chosen by how the letter reads in
/// it, and has the one that was guessed confirmed. It shows where that is worth a look: for old
/// encodings, and where it was asked for.
class EncodingBar : public QWidget {
    Q_OBJECT

public:
    EncodingBar(Desk& desk, DraftModel& model, QWidget* parent = nullptr);

    void setLetter(const Letter& letter);
    /// Shows for this letter, whatever its encoding, and takes the keyboard.
    void openFor(const Letter& letter);
    /// Gives the keyboard to what confirms the encoding.
    void focusAnswer();
    void retranslate();

signals:
    void encodingChosen(const QString& encoding);

private:
    void refresh();
    bool isWorthALook() const;

    DraftModel& m_model;
    EncodingModel* m_encodings = nullptr;
    bool m_askedFor = false;
    Label* m_caption = nullptr;
    QComboBox* m_combo = nullptr;
    Label* m_note = nullptr;
    ShortcutButton* m_confirm = nullptr;
};

}  // namespace nghisu
