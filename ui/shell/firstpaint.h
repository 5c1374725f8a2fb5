// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;

namespace nghisu {

/// Waits until a list has been painted with its rows, prints how long the program took to get there
/// and the most memory it used, as "first paint: 123 ms, peak memory: 45678 kB", and quits.
class FirstPaint final : public QObject {
    Q_OBJECT

public:
    explicit FirstPaint(QAbstractItemView* list);

    /// Milliseconds since the process was started, where the system tells; since this was first
    /// called otherwise.
    static qint64 sinceStart();
    /// Kilobytes; 0 where the system does not tell.
    static qint64 peakMemory();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAbstractItemView* m_list;
    bool m_seen = false;
};

}  // namespace nghisu
