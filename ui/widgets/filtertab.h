// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace nghisu {

class Theme;

/// One of FilterTabs: a word, a count, and the rule under the current one.
class FilterTab : public QAbstractButton {
    Q_OBJECT

public:
    FilterTab(const Theme& theme, const QString& text, int count, QWidget* parent);

    /// Below 0 shows none.
    void setCount(int count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void updateName();

    const Theme& m_theme;
    int m_count;
};

}  // namespace nghisu
