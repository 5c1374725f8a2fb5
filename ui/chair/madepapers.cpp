// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/madepapers.h"

#include "report/catalogue.h"
#include "report/paperdigest.h"
#include "report/qtrenderer.h"
#include "session/councilfile.h"
#include "session/handingout.h"
#include "words/words.h"

#include <QSet>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 1000;
constexpr qsizetype DigestLength = 20;

struct Made {
    QString document;
    QByteArray key;
    QByteArray bytes;
};

// Those whose key is not among the known ones.
QList<Made> makeAll(const MeetingRecord& record, const QStringList& documents,
                    const QSet<QByteArray>& known)
{
    const Words words(record.council.language);
    const QHash<QString, QString> digests = paperDigests(record, words, documents);
    QList<Made> made;
    for (auto digest = digests.cbegin(); digest != digests.cend(); ++digest) {
        const QByteArray key =
            digest.key().left(4).toLatin1() + digest->left(DigestLength).toLatin1();
        if (known.contains(key))
            continue;
        const auto document = buildDocument(record, words, digest.key());
        const QByteArray bytes = document ? toPdf(*document) : QByteArray();
        if (!bytes.isEmpty())
            made.append({digest.key(), key, bytes});
    }
    return made;
}

}  // namespace

MadePapers::MadePapers(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(PatienceMs);
    connect(&m_waiting, &QTimer::timeout, this, &MadePapers::make);
}

MadePapers::~MadePapers()
{
    m_pool.waitForDone();
}

void MadePapers::keepUp(CouncilFile& file, MeetingId meeting)
{
    m_file = &file;
    m_meeting = meeting;
    if (m_making)
        m_again = true;
    else if (!m_waiting.isActive())
        m_waiting.start();
}

void MadePapers::forget()
{
    m_waiting.stop();
    m_file = nullptr;
    m_all.clear();
    m_again = false;
    ++m_round;
}

void MadePapers::make()
{
    if (!m_file)
        return;
    const auto handouts = handoutsOf(*m_file, m_meeting);
    QStringList documents;
    for (const Handout& handout : handouts.value_or({})) {
        if (!handout.document.isEmpty())
            documents.append(handout.document);
    }
    m_all.removeIf([&](const auto& one) { return !documents.contains(one.key()); });
    // The whole meeting is read only where something of it is handed out.
    if (documents.isEmpty())
        return;
    const auto record = m_file->record(m_meeting);
    if (!record)
        return;
    QSet<QByteArray> known;
    for (const MadePaper& paper : std::as_const(m_all))
        known.insert(paper.key);
    m_making = true;
    m_pool.start([this, record = *record, documents, known, round = m_round] {
        const QList<Made> all = makeAll(record, documents, known);
        QMetaObject::invokeMethod(
            this,
            [this, all, round] {
                m_making = false;
                for (const Made& one : all) {
                    if (round != m_round)
                        break;
                    m_all.insert(one.document, {one.key, one.bytes.size()});
                    emit made(one.key, one.bytes);
                }
                if (std::exchange(m_again, false) && m_file)
                    m_waiting.start();
            },
            Qt::QueuedConnection);
    });
}

}  // namespace nghisu
