// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulletin.h"
#include "room/spooledfile.h"

#include <QHash>
#include <QList>
#include <QMutex>
#include <QSet>

#include <functional>
#include <memory>

namespace nghisu {

class BallotWriter;

/// The papers of a room, ready to be sent. Each is copied out of the council's file when the first phone
/// asks for it, piece by piece, and ballots go between; from then on phones get it without the file.
/// What has been asked for least lately goes where they take too much room. May be used in any thread.
class PaperShelf {
public:
    /// \param writer must outlive this
    explicit PaperShelf(BallotWriter& writer) : m_writer(writer) {}
    PaperShelf(const PaperShelf&) = delete;
    PaperShelf& operator=(const PaperShelf&) = delete;

    /// Lets a device take one paper more, for as long as what is returned is held. Nothing where too many
    /// are being sent: a few each device may always take, and beyond that no more than two thirds of what
    /// is free.
    std::shared_ptr<void> admit(const QString& device);

    /// Nothing where it is not there yet.
    std::shared_ptr<const SpooledFile> find(const QByteArray& key);
    using Ready = std::function<void(const std::shared_ptr<const SpooledFile>&)>;
    /// Says when it is there, in any thread; nothing where it cannot be had.
    void fetch(const BulletinPaper& paper, Ready ready);

    /// One that was made and stands in no file. It stays for as long as it is shown.
    void put(const QByteArray& key, const QByteArray& bytes);
    /// Which there are now: those that were shown before go.
    void setShown(const QSet<QByteArray>& keys);

    /// At once, of all devices together.
    static constexpr int mostSent = 256;

private:
    struct Entry {
        std::shared_ptr<const SpooledFile> file;
        qint64 used = 0;    // the greater, the later
        bool made = false;  // cannot be fetched again
        bool shown = false;
    };
    struct Sending {
        QMutex mutex;
        int all = 0;
        QHash<QString, int> ofDevice;
    };
    struct Copy;

    void copyNext();
    void copyPiece(const std::shared_ptr<Copy>& copy);
    void end(const std::shared_ptr<Copy>& copy, bool whole);
    void makeRoom();  // with the mutex held

    BallotWriter& m_writer;
    std::shared_ptr<Sending> m_sending = std::make_shared<Sending>();
    QMutex m_mutex;
    QHash<QByteArray, Entry> m_entries;
    QHash<QByteArray, QList<Ready>> m_waiting;
    QList<BulletinPaper> m_queue;
    int m_copying = 0;
    qint64 m_uses = 0;
};

}  // namespace nghisu
