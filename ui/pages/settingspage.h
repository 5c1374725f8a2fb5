// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace nghisu {

class Desk;
class Label;
class LinesEdit;
class Settings;

/// What the user chooses for this program, and what the council's documents say. Everything takes
/// effect and is stored at once.
class SettingsPage final : public QWidget {
    Q_OBJECT

public:
    SettingsPage(Desk& desk, Settings& settings, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildProgram(QWidget* parent);
    void retranslate();
    void load();
    /// Which dictionaries there are, in words.
    QString dictionaries() const;

    Desk& m_desk;
    Settings& m_settings;
    Label* m_title = nullptr;
    Label* m_programTitle = nullptr;
    Label* m_councilTitle = nullptr;
    QList<Label*> m_captions;
    Label* m_authorHint = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_appearance = nullptr;
    QComboBox* m_projector = nullptr;
    QComboBox* m_textSize = nullptr;
    QLineEdit* m_author = nullptr;
    QCheckBox* m_spelling = nullptr;
    Label* m_spellingHint = nullptr;
    LinesEdit* m_ownWords = nullptr;
    Label* m_ownWordsHint = nullptr;
    QWidget* m_councilPart = nullptr;
};

}  // namespace nghisu
