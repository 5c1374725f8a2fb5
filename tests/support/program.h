// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace nghisu {

/// What running the program came to.
struct ProgramRun {
    int status = -1;  ///< -1 where it did not end by itself
    QByteArray out;
    QString complaint;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray jsonArray() const { return QJsonDocument::fromJson(out).array(); }
};

/// Runs the program as a script would: in its own process and without a display.
/// \param outputTo a file in place of what is read back
inline ProgramRun runProgram(const QStringList& arguments,
                             const QString& locale = QStringLiteral("C.UTF-8"),
                             const QString& outputTo = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char16_t* display : {u"DISPLAY", u"WAYLAND_DISPLAY", u"QT_QPA_PLATFORM"})
        environment.remove(QString::fromUtf16(display));
    environment.insert(QStringLiteral("LC_ALL"), locale);
    process.setProcessEnvironment(environment);
    if (!outputTo.isEmpty())
        process.setStandardOutputFile(outputTo);
    process.start(QStringLiteral(NGHISU_PROGRAM), arguments);
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError()).trimmed()};
}

}  // namespace nghisu
