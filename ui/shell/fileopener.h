// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

class QWidget;

namespace nghisu {

class CouncilFile;
class Desk;
class Settings;

/// How files are asked for: the system's dialogs; tests put their own in.
struct FilePickers {
    std::function<QString(QWidget* parent, const QString& folder)> openCouncil;
    std::function<QString(QWidget* parent, const QString& suggested)> saveCouncil;
    std::function<QStringList(QWidget* parent, const QString& folder)> openSources;

    static FilePickers system();
};

/// Opens, makes and closes council files for the window. Every failure is a sentence; a file that
/// is open elsewhere can be read meanwhile, and taken over from a computer that is off. Nothing is
/// repaired, replaced or recovered without being asked.
class FileOpener final : public QObject {
    Q_OBJECT

public:
    FileOpener(Desk& desk, Settings& settings, const Clock& clock, QWidget* window);

    void setPickers(FilePickers pickers) { m_pickers = std::move(pickers); }

    /// True when the file is open afterwards.
    bool open(const QString& path);
    /// The same without a word where it fails: for a window that does not show yet.
    bool openQuietly(const QString& path);
    bool openWithDialog();
    /// Asks for name, first meeting and place. True when the new council is open afterwards.
    bool newCouncil();
    /// A fresh copy of the sample council; what was in an earlier copy is gone.
    bool openSample();
    void closeFile();
    /// Asks for a place and writes a checked copy of the whole file there. Where the file itself can
    /// no longer be written, what was typed goes into the copy and the work goes on in it.
    void saveCopy();
    /// Asks for letters to take in.
    QStringList chooseSources();

    /// Where the sample council is kept.
    static QString samplePath();
    static bool isCouncilFile(const QString& path);

private:
    bool openInUse(const QString& path, const Error& error);
    void goOnIn(const QString& copy);
    void explain(const QString& path, const Error& error);
    QString folder() const;
    void rememberFolder(const QString& path);
    void show(std::unique_ptr<CouncilFile> file);

    Desk& m_desk;
    Settings& m_settings;
    const Clock& m_clock;
    QWidget* m_window;
    FilePickers m_pickers;
};

}  // namespace nghisu
