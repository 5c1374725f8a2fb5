// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/firstpaint.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QTextStream>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <ctime>
#include <unistd.h>
#endif

#include <cstdio>

namespace nghisu {

namespace {

/// A start that is not known to the system: the first call.
qint64 sinceFirstCall()
{
    static const QElapsedTimer timer = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    return timer.elapsed();
}

}  // namespace

FirstPaint::FirstPaint(QAbstractItemView* list) : QObject(list), m_list(list)
{
    list->viewport()->installEventFilter(this);
}

qint64 FirstPaint::sinceStart()
{
#ifdef Q_OS_LINUX
    // Field 22 of the process's line: clock ticks from the system's start to its own.
    QFile file(QStringLiteral("/proc/self/stat"));
    timespec now{};
    const long ticks = sysconf(_SC_CLK_TCK);
    if (file.open(QIODevice::ReadOnly) && ticks > 0 && clock_gettime(CLOCK_BOOTTIME, &now) == 0) {
        const QByteArray line = file.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 19) {
            const qint64 started = fields[19].toLongLong() * 1000 / ticks;
            return qint64{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000 - started;
        }
    }
#endif
    return sinceFirstCall();
}

qint64 FirstPaint::peakMemory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').constFirst().toLongLong();
    }
    return 0;
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && !m_seen && m_list->model()) {
        m_seen = true;
        // The paint is done, and on the screen, when the event loop comes round again.
        QTimer::singleShot(0, this, [] {
            QTextStream(stdout) << "first paint: " << sinceStart()
                                << " ms, peak memory: " << peakMemory() << " kB" << Qt::endl;
            QCoreApplication::quit();
        });
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace nghisu
