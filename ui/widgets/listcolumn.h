// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace nghisu {

class Theme;

/// The column at the left of a page that lists what the rest of the page shows. It gives way where
/// the page is narrow, so that what is shown keeps its room.
class ListColumn final : public QWidget {
    Q_OBJECT

public:
    ListColumn(const Theme& theme, QWidget* page);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    const Theme& m_theme;
};

}  // namespace nghisu
