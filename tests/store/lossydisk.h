// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QRandomGenerator>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace nghisu {

/// A disk that knows what a power failure would leave of it. It stands between SQLite and the files of
/// one folder: everything is written through to them, and what has not been synced yet is kept in
/// mind, of contents and of the folder's own entries. As much as POSIX promises survives, and no more:
/// a file that was made or deleted may be as before until the folder is synced.
class LossyDisk {
public:
    /// What is found after a failure.
    enum class Loss {
        All,   ///< what was synced, and nothing else
        Some,  ///< of the rest a part: writes in any order, torn where sectors end
    };
    /// The files of the folder by their names.
    using Image = QHash<QString, QByteArray>;

    /// Takes over the folder, for connections that are opened from now on; what lies in it is on disk.
    explicit LossyDisk(const QString& folder);
    ~LossyDisk();
    LossyDisk(const LossyDisk&) = delete;
    LossyDisk& operator=(const LossyDisk&) = delete;

    /// To be called after each thing that SQLite did to a file.
    void onOperation(std::function<void()> hook) { m_hook = std::move(hook); }
    /// So much was done to files so far.
    int operations() const { return m_operations; }
    /// What would be found if the power failed now.
    Image afterFailure(Loss loss, QRandomGenerator& random) const;

    /// A file's contents, whatever it is called. SQLite's side of the disk works on these.
    struct Content {
        struct Change {
            qint64 offset = 0;
            QByteArray bytes;
            bool truncates = false;  ///< to `offset`
        };
        QByteArray synced;
        std::vector<Change> pending;
    };
    bool isOurs(const QString& path) const;
    /// The content behind a name, made where there is none.
    Content& opened(const QString& path);
    void removed(const QString& path);
    void write(Content& content, qint64 offset, const QByteArray& bytes);
    void truncate(Content& content, qint64 size);
    void sync(Content& content);
    void syncFolder();

private:
    void happened();
    static QByteArray survivorsOf(const Content& content, Loss loss, QRandomGenerator& random);

    QString m_folder;
    std::function<void()> m_hook;
    int m_operations = 0;
    std::vector<std::unique_ptr<Content>> m_contents;
    QHash<QString, Content*> m_names;        ///< as every program sees them
    QHash<QString, Content*> m_syncedNames;  ///< as they are on disk
};

}  // namespace nghisu
