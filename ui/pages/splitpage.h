// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace nghisu {

class Desk;
class SidePanel;

/// A page of a list with a panel at its right that shows what is selected. In a narrow window the
/// panel is a page of its own.
class SplitPage : public QWidget {
    Q_OBJECT

public:
    explicit SplitPage(Desk& desk, QWidget* parent = nullptr);

protected:
    /// The list takes the focus when the panel is left.
    void setParts(QWidget* list, SidePanel* panel);
    /// How much of a window's width the panel gets; never less than an inspector.
    void setPanelShare(qreal share) { m_share = share; }
    /// Brings the panel to the front where the window is narrow.
    void openPanel();
    void closePanel();
    Desk& desk() const { return m_desk; }

    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();

    Desk& m_desk;
    QWidget* m_list = nullptr;
    SidePanel* m_panel = nullptr;
    qreal m_share = 0.27;
    bool m_narrow = false;
    bool m_open = false;  ///< as a page of its own
};

}  // namespace nghisu
