// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QKeySequence>

namespace nghisu {

class Theme;

/// Looks like a field to search in and opens the command palette.
class SearchButton final : public QAbstractButton {
    Q_OBJECT

public:
    SearchButton(const Theme& theme, const QKeySequence& keys, QWidget* parent = nullptr);

    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QKeySequence m_keys;
    bool m_compact = false;
};

}  // namespace nghisu
