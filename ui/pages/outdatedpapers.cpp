// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/outdatedpapers.h"

#include "report/paperdigest.h"
#include "words/words.h"

namespace nghisu {

OutdatedPapers::OutdatedPapers(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

OutdatedPapers::~OutdatedPapers()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void OutdatedPapers::look(const MeetingRecord& record,
                          const std::optional<RevisionChanges>& changes)
{
    m_run = std::make_shared<int>();
    m_pool.clear();
    m_pool.start([this, record, changes, run = m_run] {
        const auto now =
            paperDigests(record, Words(record.council.language), record.outputs.keys(), changes);
        QSet<QString> outdated;
        for (auto output = record.outputs.cbegin(); output != record.outputs.cend(); ++output) {
            const bool unknown = output.key() == u"changes" && !changes;
            if (!unknown && now.value(output.key()) != output->digest)
                outdated.insert(output.key());
        }
        QMetaObject::invokeMethod(
            this,
            [this, run, outdated] {
                if (run == m_run)
                    emit found(outdated);
            },
            Qt::QueuedConnection);
    });
}

}  // namespace nghisu
