// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QAbstractButton>

namespace nghisu {

class Theme;

/// A place that stands by itself in the sidebar: an icon, its name and a count. Checked while it is
/// shown; in a narrow sidebar only the icon is left.
class PlaceButton final : public QAbstractButton {
    Q_OBJECT

public:
    PlaceButton(const Theme& theme, IconName icon, QWidget* parent = nullptr);

    void setDetail(const QString& detail);
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    IconName m_icon;
    QString m_detail;
    bool m_compact = false;
};

/// The head of the sidebar: the council's name in up to two lines and a chevron; opens a menu.
class CouncilButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit CouncilButton(const Theme& theme, QWidget* parent = nullptr);

    void setName(const QString& name);
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_name;
    bool m_compact = false;
};

}  // namespace nghisu
