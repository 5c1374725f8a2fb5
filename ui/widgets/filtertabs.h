// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QHBoxLayout;

namespace nghisu {

class FilterTab;
class Theme;

/// Views of one list side by side ("All 6", "Passed 1"); the current one is strong and underlined.
/// Left and right move between them.
class FilterTabs : public QWidget {
    Q_OBJECT

public:
    explicit FilterTabs(const Theme& theme, QWidget* parent = nullptr);

    /// The number of the new tab. A count below 0 shows none.
    int addTab(const QString& text, int count = -1);
    int count() const { return static_cast<int>(m_tabs.size()); }
    void setTabText(int index, const QString& text);
    void setTabCount(int index, int count);
    int currentIndex() const;
    void setCurrentIndex(int index);

signals:
    void currentChanged(int index);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    QButtonGroup* m_group = nullptr;
    QHBoxLayout* m_layout = nullptr;
    std::vector<FilterTab*> m_tabs;
};

}  // namespace nghisu
