// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QTextEdit>

namespace nghisu {

class Theme;

/// Text as it is typed into a form: plain paragraphs at a fixed line pitch, as high as what stands
/// in it. Pasted text is cleaned. It has no undo of its own: typing is stored at once and the
/// file's journal takes it back, so the keys of undo go to the window. While an input method
/// composes a letter the text is neither taken nor replaced.
class GrowingText : public QTextEdit {
    Q_OBJECT

public:
    explicit GrowingText(const Theme& theme, FontRole role, QWidget* parent = nullptr);

    /// Paragraphs separated by '\n', without what is being composed.
    QString text() const;
    /// Shows another text from its beginning. Emits nothing.
    void setText(const QString& text);
    /// Shows what the text has become elsewhere: only what differs is replaced, so that the cursor
    /// stays where the user was. Waits until nothing is being composed. Emits nothing.
    void mergeText(const QString& text);

    bool isComposing() const { return m_composing; }
    /// Asks the input method to end: what was being composed is typed.
    void finishComposing();

    /// One paragraph only: Enter stores it.
    void setSingleLine(bool single) { m_single = single; }

    /// Shown while there is no text, where the text would stand.
    void setPlaceholderText(const QString& text);
    QString placeholderText() const { return m_placeholder; }
    /// From the upper edge of the text to where the letters of its first line stand.
    int firstBaseline() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// By the user; not while a letter is being composed.
    void edited();
    /// Undo or redo was asked for while typing: what is not stored yet has to be, first.
    void storeRequested();
    /// The focus went elsewhere.
    void left();
    /// Where the cursor is now, in this widget, for a page that scrolls.
    void cursorMoved(const QRect& rect);

protected:
    bool event(QEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    QMimeData* createMimeDataFromSelection() const override;
    /// Whether it was copied from one of these fields.
    static bool isOwn(const QMimeData& data);

private:
    void restyle();
    void fit();
    void onContentsChanged();

    const Theme& m_theme;
    FontRole m_role;
    bool m_single = false;
    bool m_quiet = false;  ///< the program changes the text, not the user
    bool m_composing = false;
    bool m_mergeWaits = false;
    QString m_waiting;
    QString m_placeholder;
    QString m_known;  ///< the text that was last told of
};

}  // namespace nghisu
