// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace nghisu {

class Theme;

/// Who is there: a dot for every member, filled when present, with a tick at the quorum. Over 60
/// members it becomes a bar.
class PresenceDots : public QWidget {
    Q_OBJECT

public:
    explicit PresenceDots(const Theme& theme, QWidget* parent = nullptr);

    /// \param quorum members needed, 0 for none
    void setPresence(int present, int members, int quorum);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int columns(int width) const;

    const Theme& m_theme;
    int m_present = 0;
    int m_members = 0;
    int m_quorum = 0;
};

}  // namespace nghisu
