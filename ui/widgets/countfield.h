// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace nghisu {

class Theme;

/// A big field for a count of hands. Only digits go in; an arrow up or down counts one on. Letters are
/// left to the keys of the page.
class CountField : public QLineEdit {
    Q_OBJECT

public:
    explicit CountField(const Theme& theme, QWidget* parent = nullptr);

    /// What stands in it; nothing while it is empty.
    std::optional<qint64> value() const;
    void setValue(std::optional<qint64> value);

    /// The room is being asked for this count now: it has the ring without the focus.
    bool isAsked() const { return m_asked; }
    void setAsked(bool asked);
    /// The program filled it in (dashed, grey) until the user types. Emits valueEdited() only for
    /// the user.
    bool isAutomatic() const { return m_automatic; }
    void setAutomatic(bool automatic);

    QSize sizeHint() const override;

signals:
    void valueEdited();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void restyle();

    const Theme& m_theme;
    bool m_asked = false;
    bool m_automatic = false;
};

}  // namespace nghisu
