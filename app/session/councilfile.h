// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/agenda.h"
#include "session/changeevent.h"
#include "store/filecheck.h"
#include "store/repositories.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

class QTemporaryDir;

namespace nghisu {

class Connection;
class FileHold;
class Journal;

namespace councilstore {
struct Opened;
}

/// How a file is to be opened. TakeOver writes even where another computer is said to have the file
/// open: only for somebody who knows that it has not.
enum class Access { ReadWrite, ReadOnly, TakeOver };

/// How an operation is written down.
struct StepOptions {
    /// Nothing before this step can be undone any more (a vote).
    bool barrier = false;
    /// Joins the step before it where that has the same op and arguments and is a few seconds old:
    /// typing is one step, not one for each pause.
    bool joinTyping = false;
};

/// An open council: the one way in to its file. Every change is one perform(): a transaction, on
/// disk when it returns, a step that can be undone, and one changed() signal.
class CouncilFile final : public QObject {
    Q_OBJECT

public:
    ~CouncilFile() override;

    /// Makes a new file; refuses one that exists (FileExists).
    static Result<std::unique_ptr<CouncilFile>> create(const QString& path, const Council& council,
                                                       const QList<Body>& directory,
                                                       const Clock& clock);
    /// Opens a file. One that can only be read, or that is not built as this program builds it
    /// (by a newer one, or changed by another), opens read-only.
    /// Errors: FileNotFound, NotACouncilFile, ForeignDatabase, ForeignSchema, DamagedFile, FileInUse,
    /// FileInUseElsewhere (who: the computer), FileUnreadable.
    static Result<std::unique_ptr<CouncilFile>> open(const QString& path, Access access,
                                                     const Clock& clock);

    QString path() const;
    bool isReadOnly() const;
    /// Why a file that was to be written is read-only: ReadOnly, NewerSchema, AlteredSchema or
    /// DiskFull; none otherwise.
    std::optional<ErrorCode> readOnlyReason() const { return m_readOnlyReason; }
    /// Whether a step may be written now: ReadOnly and the other reasons, FileGone where the file is
    /// no longer in its place, FileTakenOver (who: the computer). Looks at the disk, reads nothing.
    Result<void> mayWrite() const;
    /// When the last step reached the disk; invalid before the first.
    QDateTime storedAt() const { return m_storedAt; }
    const Clock& clock() const { return m_clock; }
    const QString& author() const { return m_author; }
    /// Who is written down as author of each step.
    void setAuthor(const QString& author) { m_author = author; }

    /// For reading. Its writing functions are refused by the file outside perform().
    const Repositories& read() const { return *m_repositories; }
    /// All that a document about a meeting is made from, read at one moment.
    Result<MeetingRecord> record(MeetingId meeting) const;

    /// Reads the whole file and reports what is wrong with it.
    Result<FileReport> check() const;
    /// Writes a checked, whole copy; an older copy at `target` stays until the new one is whole.
    Result<void> backUp(const QString& target) const;

    /// Runs `fn(Repositories&)`, which returns a Result; keeps what it wrote where that holds a
    /// value, and nothing where it holds an error or the disk refuses it.
    template <typename Fn>
    std::invoke_result_t<Fn, Repositories&> perform(const QString& op, const QVariantMap& args,
                                                    Fn&& fn, StepOptions options = {})
    {
        if (auto begun = beginStep(op, args, options); !begun)
            return begun.error();
        auto result = std::forward<Fn>(fn)(*m_repositories);
        if (!result) {
            cancelStep();
            return result;
        }
        if (auto committed = commitStep(); !committed)
            return committed.error();
        return result;
    }

    /// Writes what changes nothing of the council's work, and what nobody takes back (that a document
    /// was printed): one transaction of `fn(Repositories&)`, no step, no changed().
    Result<void> remember(const std::function<Result<void>(Repositories&)>& fn);

    /// Says that ballots of an open poll came in past this object, as from phones: changed().
    void noticeBallots();
    /// The same of who signed in or out on phones, and is present or not because of it.
    void noticeSeats();

    /// Whoever else in this program is to write the file shares its hold; none where it is only read.
    std::shared_ptr<FileHold> hold() const { return m_hold; }
    /// Takes what pages were before off the disk, so that nobody reads there who cast which secret ballot
    /// (store/sealedvotes.h). Where somebody reads meanwhile, it is done with the next step.
    void foldLog();

    /// The step that undo() would take back; none where there is nothing, or a vote stands before.
    std::optional<Step> undoStep() const;
    std::optional<Step> redoStep() const;
    Result<Step> undo();  ///< NothingToUndo, BehindVote, HeldByBallots, StillInUse
    Result<Step> redo();  ///< NothingToRedo

    /// The latest steps that stand, newest first.
    QList<Step> history(int limit) const;
    QList<Step> history(ProposalId proposal, int limit) const;
    QList<Step> steps(const StepFilter& filter, int limit) const;
    /// Everybody who is written down as the author of a step, as Vietnamese is sorted.
    QStringList authors() const;
    /// The proposals that a step touched, at most `limit`; some may be gone since.
    QList<ProposalId> touchedBy(StepId step, int limit) const;

    /// What the journal knows; for the use cases of history.
    const Journal& journal() const { return *m_journal; }

signals:
    void changed(const nghisu::ChangeEvent& event);

private:
    enum class Direction { Back, Forward };

    CouncilFile(councilstore::Opened opened, const Clock& clock);

    Result<void> beginStep(const QString& op, const QVariantMap& args, StepOptions options);
    Result<void> commitStep();
    void cancelStep();
    void announce(const QString& op);
    void catchUpIndex();
    void tidyAfterVotes();
    void sweepFiles();
    Result<Step> turn(Direction direction);

    QString m_path;
    std::shared_ptr<FileHold> m_hold;  // goes last: while it stands, the file is ours
    std::unique_ptr<QTemporaryDir> m_copy;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Repositories> m_repositories;
    std::unique_ptr<Journal> m_journal;
    const Clock& m_clock;
    std::optional<ErrorCode> m_readOnlyReason;
    QString m_author;
    QString m_op;
    QDateTime m_storedAt;
    QTimer m_indexing;
    bool m_unfolded = false;
};

}  // namespace nghisu
