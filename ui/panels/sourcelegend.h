// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QWidget>

namespace nghisu {

class Theme;

/// What the marks in a source mean: proposal, body, citation, left out.
class SourceLegend : public QWidget {
    Q_OBJECT

public:
    explicit SourceLegend(const Theme& theme, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    static QStringList words();

    const Theme& m_theme;
};

}  // namespace nghisu
