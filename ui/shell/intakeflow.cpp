// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/intakeflow.h"

#include "base/try.h"
#include "intake/intake.h"
#include "intake/reader.h"
#include "session/councilfile.h"
#include "shell/desk.h"
#include "shell/intakeprogress.h"

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
        m_waiting.append({path, {}});
    if (!m_reviewing && !isReading())
        next();
}

void IntakeFlow::takeText(const QString& text)
{
    m_waiting.append({{}, text});
    if (!m_reviewing && !isReading())
        next();
}

void IntakeFlow::next()
{
    m_reviewing = false;
    if (!m_waiting.isEmpty())
        start(m_waiting.takeFirst());
}

void IntakeFlow::cancel()
{
    m_waiting.clear();
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
    m_progress->setName(QFileInfo(source.path).fileName());
    m_patience.start();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_pool.start([this, source, bodies = *directory, token = m_cancelled] {
        const auto read = [&]() -> Result<Read> {
            SourceText text;
            text.text = source.text;
            text.encoding = u"UTF-8"_s;
            if (source.text.size() > largestSource / qsizetype(sizeof(QChar)))
                return Error{ErrorCode::SourceTooLarge, {}};
            if (!source.path.isEmpty()) {
                NGHISU_TRY_VALUE(text, readSource(source.path));
            }
            if (*token)
                return Error{ErrorCode::Cancelled, {}};
            const Intake intake(bodies);
            NGHISU_TRY_VALUE(DraftDocument draft,
                             intake.readText(text.text, QFileInfo(source.path).fileName(),
                                             text.encoding, token.get()));
            return Read{std::move(draft), text.content};
        }();
        QMetaObject::invokeMethod(
            this, [this, token, read] { finish(token, read); }, Qt::QueuedConnection);
    });
}

void IntakeFlow::finish(const std::shared_ptr<std::atomic_bool>& token, const Result<Read>& read)
{
    // Cancelled meanwhile, or the file was changed: nobody waits for it any more.
    if (token != m_cancelled)
        return;
    m_cancelled = nullptr;
    m_patience.stop();
    m_progress->close();
    if (!read) {
        m_desk.report(read.error());
        next();
        return;
    }
    m_reviewing = true;
    emit drafted(read->draft, read->content);
}

}  // namespace nghisu
