// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace nghisu {

/// What one user has chosen on one computer: nothing of it is part of a council's record. One table
/// names every key with its default; who reads a setting never repeats either.
class Settings final : public QObject {
    Q_OBJECT

public:
    enum class Key {
        Language,          ///< "vi", "en", or "system"
        Appearance,        ///< "light", "dark", or "system"
        ProjectorLight,    ///< whether the projector is light, for a bright room
        TextSize,          ///< of the lists and texts, percent: 100 to 150
        Author,            ///< who is written down with each step
        RecentFiles,       ///< paths, the latest first
        LastFolder,        ///< where the file dialogs start
        WindowGeometry,    ///< as QWidget::saveGeometry() gives it
        ListLayout,        ///< of the proposals: its name, then "column:width" from left to right
        Spelling,          ///< whether words that no dictionary knows are marked
        OwnWords,          ///< that are right all the same
        PhoneAddress,      ///< of this computer, at which phones were served last
        PhonePort,         ///< the same
        PhoneNetwork,      ///< what the Wi-Fi is called that they are to join
        PhoneCertificate,  ///< for HTTPS: a path
        PhoneCertificateKey,  ///< the same
        PhoneMeetings,        ///< whose phones are served as long as they are open
    };

    /// The user's own settings.
    explicit Settings(QObject* parent = nullptr);
    /// Those in the file at `path`, for tests.
    explicit Settings(const QString& path, QObject* parent = nullptr);

    QVariant get(Key key) const;
    /// Emits changed() where the value is another than before.
    void set(Key key, const QVariant& value);
    /// Holds until the program ends or the key is set, and is not kept: what the command line asks
    /// for.
    void setForNow(Key key, const QVariant& value) { m_forNow.insert(key, value); }

    /// The language to show: what was chosen, or the system's ("vi" where that is Vietnamese, "en"
    /// otherwise).
    QString language() const;
    /// Percent, from smallestText to largestText whatever the file says.
    int textSize() const;
    /// Who is written down as author: what was set, or the login name.
    QString author() const;

    QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);

    static constexpr int smallestText = 100;
    static constexpr int largestText = 150;

signals:
    void changed(nghisu::Settings::Key key);

private:
    QSettings m_store;
    QHash<Key, QVariant> m_forNow;
};

}  // namespace nghisu
