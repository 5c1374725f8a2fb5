// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostRecentFiles = 8;
constexpr int UsualPort = 8080;

struct Entry {
    QString name;
    QVariant standard;
};

Entry entry(Settings::Key key)
{
    switch (key) {
    case Settings::Key::Language:
        return {u"Window/Language"_s, u"system"_s};
    case Settings::Key::Appearance:
        return {u"Window/Appearance"_s, u"system"_s};
    case Settings::Key::ProjectorLight:
        return {u"Projector/Light"_s, false};
    case Settings::Key::TextSize:
        return {u"Window/TextSize"_s, Settings::smallestText};
    case Settings::Key::Author:
        return {u"User/Name"_s, QString()};
    case Settings::Key::RecentFiles:
        return {u"Files/Recent"_s, QStringList()};
    case Settings::Key::LastFolder:
        return {u"Files/LastFolder"_s, QString()};
    case Settings::Key::WindowGeometry:
        return {u"Window/Geometry"_s, QByteArray()};
    case Settings::Key::ListLayout:
        return {u"Window/ListLayout"_s, QStringList()};
    case Settings::Key::Spelling:
        return {u"Spelling/Marked"_s, true};
    case Settings::Key::OwnWords:
        return {u"Spelling/OwnWords"_s, QStringList()};
    case Settings::Key::PhoneAddress:
        return {u"Phones/Address"_s, QString()};
    case Settings::Key::PhonePort:
        return {u"Phones/Port"_s, UsualPort};
    case Settings::Key::PhoneNetwork:
        return {u"Phones/Network"_s, QString()};
    case Settings::Key::PhoneCertificate:
        return {u"Phones/Certificate"_s, QString()};
    case Settings::Key::PhoneCertificateKey:
        return {u"Phones/CertificateKey"_s, QString()};
    case Settings::Key::PhoneMeetings:
        return {u"Phones/Meetings"_s, QStringList()};
    }
    Q_UNREACHABLE();
}

}  // namespace

Settings::Settings(QObject* parent)
    : QObject(parent), m_store(QSettings::IniFormat, QSettings::UserScope, u"nghisu"_s, u"nghisu"_s)
{
}

Settings::Settings(const QString& path, QObject* parent)
    : QObject(parent), m_store(path, QSettings::IniFormat)
{
}

QVariant Settings::get(Key key) const
{
    if (const auto passing = m_forNow.constFind(key); passing != m_forNow.constEnd())
        return *passing;
    const Entry known = entry(key);
    return m_store.value(known.name, known.standard);
}

void Settings::set(Key key, const QVariant& value)
{
    if (get(key) == value)
        return;
    m_forNow.remove(key);
    m_store.setValue(entry(key).name, value);
    emit changed(key);
}

QString Settings::language() const
{
    const QString chosen = get(Key::Language).toString();
    if (chosen == u"vi" || chosen == u"en")
        return chosen;
    return QLocale::system().language() == QLocale::Vietnamese ? u"vi"_s : u"en"_s;
}

int Settings::textSize() const
{
    return std::clamp(get(Key::TextSize).toInt(), smallestText, largestText);
}

QString Settings::author() const
{
    const QString chosen = get(Key::Author).toString().trimmed();
    if (!chosen.isEmpty())
        return chosen;
    const QString login = qEnvironmentVariable("USER");
    return login.isEmpty() ? qEnvironmentVariable("USERNAME") : login;
}

QStringList Settings::recentFiles() const
{
    return get(Key::RecentFiles).toStringList();
}

void Settings::addRecentFile(const QString& path)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    set(Key::RecentFiles, files.mid(0, MostRecentFiles));
}

void Settings::removeRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    set(Key::RecentFiles, files);
}

}  // namespace nghisu
