// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/golden.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 20;

QStringList linesOf(const QByteArray& bytes)
{
    return QString::fromUtf8(bytes).split(u'\n');
}

QString difference(const QString& name, const QStringList& expected, const QStringList& actual)
{
    QString text = name + " differs (- golden, + now):\n"_L1;
    int shown = 0;
    for (qsizetype i = 0; i < qMax(expected.size(), actual.size()) && shown < mostLines; ++i) {
        const QString before = i < expected.size() ? expected[i] : QString();
        const QString now = i < actual.size() ? actual[i] : QString();
        if (before == now && i < expected.size() && i < actual.size())
            continue;
        text += u"%1:\n- %2\n+ %3\n"_s.arg(QString::number(i + 1), before, now);
        ++shown;
    }
    return text + "NGHISU_RENEW_GOLDEN=1 writes the golden file anew.\n"_L1;
}

}  // namespace

QString goldenDifference(const QString& path, const QByteArray& actual)
{
    QFile file(path);
    if (qEnvironmentVariableIsSet("NGHISU_RENEW_GOLDEN")) {
        QDir().mkpath(QFileInfo(file).absolutePath());
        if (!file.open(QIODevice::WriteOnly) || file.write(actual) != actual.size())
            return u"%1 cannot be written"_s.arg(file.fileName());
        return {};
    }
    if (!file.open(QIODevice::ReadOnly))
        return u"%1 is missing; NGHISU_RENEW_GOLDEN=1 writes it"_s.arg(file.fileName());
    const QByteArray expected = file.readAll();
    return expected == actual
             ? QString()
             : difference(QFileInfo(path).fileName(), linesOf(expected), linesOf(actual));
}

}  // namespace nghisu
