// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

class QHBoxLayout;
class QVBoxLayout;

namespace nghisu {

class ShortcutButton;
class Theme;
enum class ButtonKind;

/// A dialog in the program's look: 400 wide, a title, content, buttons at the right. The window
/// system draws its frame; inside there are no further frames.
class Dialog : public QDialog {
    Q_OBJECT

public:
    Dialog(const Theme& theme, const QString& title, QWidget* parent);

    /// Below the title.
    QVBoxLayout* content() const { return m_content; }
    /// One sentence in the content.
    void addSentence(const QString& text);
    /// From left to right. A primary button is the default. Connect it, or give the dialog code
    /// (QDialog::Accepted, QDialog::Rejected) that it closes with.
    ShortcutButton* addButton(const QString& text, ButtonKind kind);
    ShortcutButton* addButton(const QString& text, ButtonKind kind, int result);

protected:
    void showEvent(QShowEvent* event) override;
    /// As high as the content needs it to be, which may have changed while the dialog shows.
    void fit();
    const Theme& theme() const { return m_theme; }

private:
    const Theme& m_theme;
    QVBoxLayout* m_content = nullptr;
    QHBoxLayout* m_buttons = nullptr;
    bool m_fitted = false;
};

/// What ask() and choose() say.
struct Question {
    QString title;     ///< "Hủy lần biểu quyết kiến nghị 5?"
    QString sentence;  ///< what follows from it
    QString safe;      ///< the button that changes nothing; primary and default
    QString action;    ///< the button that does it
    bool destructive = true;
    QString other = {};  ///< a third way, for choose()
};

/// Asks, for what cannot be undone. True when the action was chosen; Escape is the safe answer.
/// The dialog's objectName is "ask", its buttons "askSafe" and "askAction".
bool ask(const Theme& theme, QWidget* parent, const Question& question);

/// The same with a third way, whose button is "askOther".
enum class Choice { Safe, Action, Other };
Choice choose(const Theme& theme, QWidget* parent, const Question& question);

}  // namespace nghisu
