// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/qrcode.h"

#include <QWidget>

namespace nghisu {

class Theme;

/// A QR code, as large as its place allows; nothing where there is none.
class CodeView final : public QWidget {
    Q_OBJECT

public:
    CodeView(const Theme& theme, QWidget* parent = nullptr);

    /// \param text what the code says, which is its accessible description as well
    void setText(const QString& text);
    const std::optional<QrCode>& code() const { return m_code; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    std::optional<QrCode> m_code;
};

}  // namespace nghisu
