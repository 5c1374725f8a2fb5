// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/settings.h"
#include "domain/decision.h"
#include "intake/directory.h"
#include "session/counciledit.h"
#include "session/councilfile.h"
#include "session/listediting.h"
#include "shell/mainwindow.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>
#include <memory>

namespace nghisu {

/// Acts on the modal dialog of that name as soon as it shows, as a person would; closes whatever
/// dialog shows when it does not come, so that a test fails instead of hanging.
class WhenDialog final : public QObject {
public:
    WhenDialog(const QString& name, const std::function<void(QDialog&)>& act)
    {
        m_timer.setInterval(10);
        connect(&m_timer, &QTimer::timeout, this, [this, name, act] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (dialog && dialog->objectName() == name && dialog->isVisible()) {
                m_timer.stop();
                m_seen = true;
                act(*dialog);
            } else if (++m_ticks > 500 && dialog) {
                dialog->reject();
            }
        });
        m_timer.start();
    }

    bool seen() const { return m_seen; }

private:
    QTimer m_timer;
    int m_ticks = 0;
    bool m_seen = false;
};

/// The whole window on settings and files of its own.
class ShellFixture {
public:
    ShellFixture() : settings(folder.filePath(QStringLiteral("settings.ini")))
    {
        settings.set(Settings::Key::Language, QStringLiteral("en"));
        settings.set(Settings::Key::Appearance, QStringLiteral("light"));
        settings.set(Settings::Key::LastFolder, folder.path());
        theme.apply(*qApp);
        window = std::make_unique<MainWindow>(theme, settings, clock);
        window->resize(1366, 720);
        window->show();
        // Keys go to the active window only.
        m_active = QTest::qWaitForWindowActive(window.get());
        Q_ASSERT(m_active);
    }

    QString path(const QString& name) const { return folder.filePath(name); }

    /// A council with a directory and one meeting of three proposals, on disk and closed.
    QString council(const QString& name = QStringLiteral("council.nghisu"))
    {
        Council data;
        data.name = QStringLiteral("Hội đồng thử");
        data.rule = decisionRulePresets().constFirst();
        auto made = CouncilFile::create(path(name), data, standardDirectory(), clock);
        Q_ASSERT(made);
        Meeting meeting;
        meeting.title = QStringLiteral("Họp toàn thể");
        meeting.day = QDate(2017, 11, 24);
        const MeetingId id = *addMeeting(**made, meeting);
        for (const char16_t* text : {u"Bộ Thông tin và Truyền thông sớm trình Nghị định mới.",
                                     u"Bộ Nội vụ xem xét ban hành Thông tư về chức danh.",
                                     u"Bộ Tài chính bố trí kinh phí cho các địa phương."}) {
            const auto added =
                addProposal(**made, id, *endOfList(**made, id), QString::fromUtf16(text));
            Q_ASSERT(added);
        }
        return path(name);
    }

    bool openCouncil() { return window->opener().open(council()); }

    CouncilFile& file() { return *window->desk().file(); }

    template <typename T>
    T* find(const char* name) const
    {
        return window->findChild<T*>(QLatin1String(name));
    }
    QAction* action(const char* name) const { return find<QAction>(name); }

    QTemporaryDir folder;
    Settings settings;
    SystemClock clock;
    Theme theme;
    std::unique_ptr<MainWindow> window;

private:
    bool m_active = false;
};

}  // namespace nghisu
