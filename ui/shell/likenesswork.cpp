// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/likenesswork.h"

#include "session/councilfile.h"
#include "shell/desk.h"

namespace nghisu {

LikenessWork::LikenessWork(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    m_pool.setMaxThreadCount(1);
    connect(&desk, &Desk::fileChanged, this, &LikenessWork::cancel);
}

LikenessWork::~LikenessWork()
{
    cancel();
    m_pool.waitForDone();
}

void LikenessWork::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled = nullptr;
}

void LikenessWork::start(LikenessScope scope)
{
    cancel();
    const CouncilFile* file = m_desk.file();
    if (!file || !m_desk.meeting().isValid())
        return;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_pool.start([this, scope, path = file->path(), &clock = file->clock(),
                  meeting = m_desk.meeting(), token = m_cancelled] {
        int told = -1;
        const auto progress = [&](double part) {
            const int percent = static_cast<int>(part * 100);
            if (percent != told) {
                told = percent;
                QMetaObject::invokeMethod(
                    this,
                    [this, token, percent] {
                        if (token == m_cancelled)
                            emit progressed(percent);
                    },
                    Qt::QueuedConnection);
            }
            return !*token;
        };
        const auto result = searchAlike(path, clock, meeting, scope, progress);
        QMetaObject::invokeMethod(
            this,
            [this, token, result] {
                // Stopped meanwhile: nobody waits for it any more.
                if (token != m_cancelled)
                    return;
                m_cancelled = nullptr;
                if (result)
                    emit found(*result);
                else
                    emit failed(result.error());
            },
            Qt::QueuedConnection);
    });
}

}  // namespace nghisu
