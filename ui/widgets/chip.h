// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QRectF>
#include <QSizeF>
#include <QString>

class QPainter;

namespace nghisu {

class Theme;
struct Assignment;

/// How a body stands on a proposal: fill and weight, outline, dashes.
enum class ChipKind { Lead, Coordinating, Group };

ChipKind chipKind(const Assignment& assignment);

/// How a chip is drawn besides its kind.
struct ChipState {
    bool onTint = false;  ///< stands on a selected row
    bool focused = false;
    bool hovered = false;
    bool removable = false;  ///< has a cross at its right
};

/// Size of a chip that shows `text` whole. With `maximumWidth` the text is elided at a word's end.
QSizeF chipSize(const Theme& theme, const QString& text, ChipKind kind,
                const ChipState& state = {});
void paintChip(QPainter& painter, const QRectF& rect, const Theme& theme, const QString& text,
               ChipKind kind, const ChipState& state = {});

/// A body on a proposal, as a small rounded label that takes the keyboard: Enter or a click opens
/// it, Delete or the cross asks to take it off.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    Chip(const Theme& theme, const QString& text, ChipKind kind, QWidget* parent = nullptr);

    ChipKind kind() const { return m_kind; }
    void setKind(ChipKind kind);
    bool isRemovable() const { return m_removable; }
    /// Gives it a cross.
    void setRemovable(bool removable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF crossRect() const;

    const Theme& m_theme;
    ChipKind m_kind;
    bool m_removable = false;
};

}  // namespace nghisu
