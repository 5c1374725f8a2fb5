// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/writingwork.h"

#include <utility>

namespace nghisu {

WritingWork::WritingWork(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

WritingWork::~WritingWork()
{
    cancel();
    m_pool.waitForDone();
}

void WritingWork::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void WritingWork::start(Work work, Finished finished, Kind kind)
{
    if (isRunning())
        return;
    m_kind = kind;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    emit runningChanged(true);
    m_pool.start(
        [this, work = std::move(work), finished = std::move(finished), cancelled = m_cancelled] {
            ExportProgress progress;
            progress.cancelled = cancelled.get();
            progress.tell = [this](int written, int all, const QString& name) {
                QMetaObject::invokeMethod(
                    this, [this, written, all, name] { emit progressed(written, all, name); },
                    Qt::QueuedConnection);
            };
            const Result<int> result = work(progress);
            QMetaObject::invokeMethod(
                this,
                [this, finished, result] {
                    m_cancelled = nullptr;
                    emit runningChanged(false);
                    finished(result);
                },
                Qt::QueuedConnection);
        });
}

}  // namespace nghisu
