// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace nghisu {

/// Makes room in a bar: where its widgets ask for more than its width, they give way one after
/// another, what matters least first, until the rest stands there whole.
class YieldingRow final : public QObject {
    Q_OBJECT

public:
    /// Makes something smaller or hides it, or (false) puts it back as it was.
    using GiveWay = std::function<void(bool gives)>;

    /// \param bar its layout is a row; what it asks for is looked at whenever its size changes
    explicit YieldingRow(QWidget* bar);

    /// The next that gives way.
    void add(GiveWay giveWay) { m_order.push_back(std::move(giveWay)); }
    /// To be called when what is in the bar has changed.
    void fit();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isTooNarrow() const;

    QWidget* m_bar;
    std::vector<GiveWay> m_order;
};

}  // namespace nghisu
