// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QTimer;

namespace nghisu {

class Label;
class ShortcutButton;
class Theme;
class WritingWork;

/// Says below a page what is being written or printed and how much is left, with a way to stop. What is done in a
/// moment it does not mention.
class WritingLine final : public QWidget {
    Q_OBJECT

public:
    WritingLine(const Theme& theme, WritingWork& work, QWidget* parent = nullptr);

    /// How long something must take to be mentioned, in milliseconds.
    static constexpr int patience = 250;

protected:
    void changeEvent(QEvent* event) override;

private:
    void setRunning(bool running);
    void setProgress(int written, int all, const QString& name);
    void retranslate();

    const WritingWork& m_work;
    QTimer* m_delay = nullptr;
    Label* m_text = nullptr;
    QProgressBar* m_bar = nullptr;
    ShortcutButton* m_cancel = nullptr;
};

}  // namespace nghisu
