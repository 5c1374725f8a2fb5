// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/sleepguard.h"

namespace nghisu {

SleepGuard::SleepGuard(QObject* parent) : SleepGuard(systemSleepBlock(), parent) {}

SleepGuard::SleepGuard(std::unique_ptr<SleepBlock> block, QObject* parent)
    : QObject(parent), m_block(std::move(block))
{
}

SleepGuard::~SleepGuard()
{
    release();
}

void SleepGuard::hold()
{
    if (m_held)
        return;
    m_held = true;
    if (m_block)
        m_block->hold(tr("A meeting is in progress"));
}

void SleepGuard::release()
{
    if (!m_held)
        return;
    m_held = false;
    if (m_block)
        m_block->release();
}

}  // namespace nghisu
