// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/toasthost.h"

#include "shell/desk.h"
#include "shell/messagedialog.h"
#include "widgets/toast.h"
#include "words/words.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace nghisu {

namespace {

/// These stop the work: what is typed from now on would not be kept.
bool stopsWork(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
    case ErrorCode::FileNotWritable:
    case ErrorCode::StorageFailed:
    case ErrorCode::DamagedFile:
    case ErrorCode::FileGone:
    case ErrorCode::FileTakenOver:
        return true;
    default:
        return false;
    }
}

}  // namespace

ToastHost::ToastHost(Desk& desk, QAction* undo, QWidget* window, QWidget* host)
    : QObject(window), m_desk(desk), m_window(window), m_toast(new Toast(desk.theme(), host))
{
    m_toast->setObjectName(QStringLiteral("toast"));
    m_toast->setMargins(16, 16);
    m_toast->hide();
    connect(m_toast, &Toast::actionTriggered, this, [this, undo] {
        if (m_undoes)
            undo->trigger();
        else
            openWritten();
    });
    connect(&desk, &Desk::written, this, &ToastHost::tellWritten);
    connect(&desk, &Desk::notified, this, &ToastHost::notify);
    connect(&desk, &Desk::failed, this, &ToastHost::fail);
}

void ToastHost::notify(const QString& text, bool withUndo)
{
    m_undoes = withUndo;
    m_toast->say(text, withUndo ? tr("Undo") : QString());
}

void ToastHost::tellWritten(const QString& text, const QString& path)
{
    m_undoes = false;
    m_path = path;
    m_toast->say(text, QFileInfo(path).isDir() ? tr("Open folder") : tr("Open"));
}

void ToastHost::openWritten()
{
    if (!m_path.isEmpty() && !QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)))
        notify(tr("No program is set up to open “%1”").arg(QFileInfo(m_path).fileName()), false);
}

void ToastHost::fail(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    if (stopsWork(error.code)) {
        showMessage(m_desk.theme(), m_window, tr("This could not be stored"),
                    m_desk.words().error(error));
        return;
    }
    m_undoes = false;
    m_toast->say(m_desk.words().error(error));
}

}  // namespace nghisu
