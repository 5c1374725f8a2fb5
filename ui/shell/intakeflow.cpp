// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/intakeflow.h"

#include "base/try.h"
#include "session/councilfile.h"
#include "shell/desk.h"
#include "shell/intakeprogress.h"

#include <QFileInfo>

namespace nghisu {

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
    if (paths.isEmpty())
        return;
    add({QFileInfo(paths.first()).fileName(),
         [paths](const Intake& intake, const std::atomic_bool* cancelled,
                 const TellProgress& tell) {
             SourceWalk walk(paths);
             return readLetters(walk, intake, cancelled, tell);
         }});
}

void IntakeFlow::takePasted(const ClipboardContent& pasted, const QString& name)
{
    add({{},
         [pasted, name](const Intake& intake, const std::atomic_bool* cancelled,
                        const TellProgress&) -> Result<QList<Letter>> {
             ReadOptions options;
             options.limits.cancelled = cancelled;
             NGHISU_TRY_VALUE(const Letter letter, readPastedLetter(pasted, name, intake, options));
             return QList<Letter>{letter};
         }});
}

void IntakeFlow::readAgain(int place, const Letter& letter, const QString& encoding)
{
    add({letter.name,
         [letter, encoding](const Intake& intake, const std::atomic_bool* cancelled,
                            const TellProgress&) -> Result<QList<Letter>> {
             NGHISU_TRY_VALUE(const Letter again,
                              readLetterAgain(letter, encoding, intake, cancelled));
             return QList<Letter>{again};
         },
         place});
}

void IntakeFlow::add(const Wanted& wanted)
{
    m_waiting.append(wanted);
    if (!isReading())
        start();
}

void IntakeFlow::cancel()
{
    m_waiting.clear();
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled = nullptr;
    m_patience.stop();
    m_progress->close();
}

void IntakeFlow::start()
{
    if (!m_desk.file() || m_waiting.isEmpty())
        return;
    const Wanted wanted = m_waiting.takeFirst();
    const auto directory = m_desk.file()->read().bodies.all();
    if (!directory) {
        m_desk.report(directory.error());
        return;
    }
    m_progress->setProgress({wanted.name});
    m_patience.start();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_pool.start([this, wanted, bodies = *directory, token = m_cancelled] {
        const auto tell = [this, &token](const LettersProgress& progress) {
            QMetaObject::invokeMethod(
                this,
                [this, token, progress] {
                    if (token == m_cancelled)
                        m_progress->setProgress(progress);
                },
                Qt::QueuedConnection);
        };
        const auto letters = wanted.job(Intake(bodies), token.get(), tell);
        QMetaObject::invokeMethod(
            this, [this, token, place = wanted.place, letters] { finish(token, place, letters); },
            Qt::QueuedConnection);
    });
}

void IntakeFlow::finish(const Cancelled& token, int place, const Result<QList<Letter>>& letters)
{
    // Cancelled meanwhile, or the file was changed: nobody waits for it any more.
    if (token != m_cancelled)
        return;
    m_cancelled = nullptr;
    m_patience.stop();
    m_progress->close();
    if (!letters)
        m_desk.report(letters.error());
    else if (letters->size() == 1 && letters->first().failed)
        m_desk.report(*letters->first().failed);
    else if (place >= 0)
        emit readAnew(place, letters->first());
    else if (!letters->isEmpty())
        emit read(*letters);
    if (!isReading())
        start();
}

}  // namespace nghisu
