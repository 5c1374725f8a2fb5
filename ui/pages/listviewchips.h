// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listfilter.h"

#include <QWidget>

#include <functional>

namespace nghisu {

class FlowLayout;
class ListViewBar;
class ShortcutButton;
class Theme;

/// What makes the list another than it is: a chip for each condition of the filter, for its groups and
/// for its order, with a cross that takes it away. Not there while there is nothing to say.
class ListViewChips final : public QWidget {
    Q_OBJECT

public:
    ListViewChips(const Theme& theme, ListViewBar& bar, QWidget* parent);

    void showView(const ListView& view);
    void retranslate() { showView(m_view); }

private:
    void add(const QString& name, const QString& words, const std::function<void()>& remove);

    const Theme& m_theme;
    ListViewBar& m_bar;
    ListView m_view;
    FlowLayout* m_flow = nullptr;
};

}  // namespace nghisu
