// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace nghisu {

class Theme;

/// A line of accent words that opens something. Cut at a word's end where the place is narrow.
class InspectorLink : public QAbstractButton {
    Q_OBJECT

public:
    explicit InspectorLink(const Theme& theme, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

}  // namespace nghisu
