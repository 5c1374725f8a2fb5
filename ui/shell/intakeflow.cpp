// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/intakeflow.h"

#include "base/try.h"
#include "intake/intake.h"
#include "intake/sourcewalk.h"
#include "session/councilfile.h"
#include "shell/desk.h"
#include "shell/intakeprogress.h"
#include "words/words.h"

#include <QFileInfo>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Reading that takes less long is not worth a panel.
constexpr int PatienceMs = 250;

}  // namespace

IntakeFlow::IntakeFlow(Desk& desk, QWidget* host)
    : QObject(host), m_desk(desk), m_progress(new IntakeProgress(desk.theme(), host))
{
    m_pool.setMaxThreadCount(1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    connect(&m_patience, &QTimer::timeout, m_progress, &IntakeProgress::open);
    connect(m_progress, &IntakeProgress::cancelled, this, &IntakeFlow::cancel);
    connect(&desk, &Desk::fileChanged, this, &IntakeFlow::cancel);
}

IntakeFlow::~IntakeFlow()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_pool.waitForDone();
}

void IntakeFlow::take(const QStringList& paths)
{
    for (const QString& path : paths)
        m_waiting.append({path, {}, QFileInfo(path).fileName()});
    if (!m_reviewing && !isReading())
        next();
}

void IntakeFlow::takePasted(const ClipboardContent& pasted, const QString& name)
{
    m_waiting.append({{}, pasted, name});
    if (!m_reviewing && !isReading())
        next();
}

void IntakeFlow::next()
{
    m_reviewing = false;
    if (m_walk && !m_walk->isAtEnd()) {
        start(m_source);
        return;
    }
    m_walk = nullptr;
    if (!m_waiting.isEmpty())
        start(m_waiting.takeFirst());
}

void IntakeFlow::cancel()
{
    m_waiting.clear();
    m_walk = nullptr;
    m_reviewing = false;
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled = nullptr;
    m_patience.stop();
    m_progress->close();
}

void IntakeFlow::start(const Source& source)
{
    if (!m_desk.file())
        return;
    const auto directory = m_desk.file()->read().bodies.all();
    if (!directory) {
        m_desk.report(directory.error());
        return;
    }
    m_source = source;
    if (!m_walk && !source.path.isEmpty())
        m_walk = std::make_shared<SourceWalk>(QStringList{source.path});
    m_progress->setName(source.name);
    m_patience.start();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_pool.start([this, source, walk = m_walk, bodies = *directory, token = m_cancelled] {
        const auto read = [&]() -> Outcome {
            SourceText text;
            if (walk) {
                walk->setCancelled(token.get());
                const auto found = walk->next();
                if (!found)
                    return std::optional<Read>();
                NGHISU_TRY_VALUE(text, *found);
            } else {
                ReadOptions options;
                options.limits.cancelled = token.get();
                NGHISU_TRY_VALUE(text, readClipboard(source.pasted, source.name, options));
            }
            const Intake intake(bodies);
            NGHISU_TRY_VALUE(DraftDocument draft, intake.read(text, token.get()));
            return std::optional(Read{std::move(draft), text.content, text.notes});
        }();
        QMetaObject::invokeMethod(
            this, [this, token, read] { finish(token, read); }, Qt::QueuedConnection);
    });
}

void IntakeFlow::finish(const std::shared_ptr<std::atomic_bool>& token, const Outcome& read)
{
    // Cancelled meanwhile, or the file was changed: nobody waits for it any more.
    if (token != m_cancelled)
        return;
    m_cancelled = nullptr;
    m_patience.stop();
    m_progress->close();
    if (!read)
        m_desk.report(read.error());
    if (!read || !*read) {
        next();
        return;
    }
    m_reviewing = true;
    const Read& letter = **read;
    for (const ReadNote& note : letter.notes)
        m_desk.notify(m_desk.words().readNote(note, letter.draft.fileName));
    emit drafted(letter.draft, letter.content);
}

}  // namespace nghisu
