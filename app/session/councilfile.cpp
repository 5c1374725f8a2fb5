// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/councilfile.h"

#include "base/try.h"
#include "domain/collation.h"
#include "session/polling.h"
#include "store/connection.h"
#include "store/councilstore.h"
#include "store/filehold.h"
#include "store/journal.h"
#include "store/searchindex.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// Proposals that search may have to look through by itself, a few milliseconds' worth.
constexpr qsizetype MostLagging = 200;
// After the last change, the index is brought up to date.
constexpr int IndexDelay = 2000;  // milliseconds
// A meeting that was closed by mistake is opened again, and its members have their slips still. A day
// later nobody does that, and what is left of codes and seats goes.
constexpr qint64 CodesStaySeconds = qint64{24} * 60 * 60;

Step stepOf(const JournalStep& step)
{
    return {step.id, step.op, step.args, step.at, step.author};
}

ChangeEvent eventOf(const JournalTouch& touch, const QString& op)
{
    const auto touched = [&](std::initializer_list<QLatin1StringView> tables) {
        return std::any_of(tables.begin(), tables.end(), [&](QLatin1StringView table) {
            return touch.tables.contains(QString(table));
        });
    };
    ChangeEvent event;
    event.council = touched({"council"_L1});
    event.meetings = touched({"meeting"_L1, "revision"_L1, "paper"_L1});
    event.people = touched({"person"_L1});
    event.bodies = touched({"body"_L1, "body_alias"_L1, "body_successor"_L1});
    // Votes are not in the journal; their steps are known by name.
    event.ballots = op == "poll.cast"_L1;
    event.polls = touched({"poll"_L1, "poll_option"_L1, "poll_subject"_L1})
               || (op.startsWith("poll."_L1) && !event.ballots);
    event.attendance = touched({"attendance"_L1});
    event.course = touched({"course_event"_L1, "speech"_L1, "discussion"_L1, "motion"_L1});
    event.handouts = touched({"handout"_L1});
    event.views = touched({"saved_view"_L1});
    event.programme = touched({"agenda_item"_L1});
    event.submissions = touched({"submission"_L1, "left_out"_L1});
    event.order = touch.order;
    event.proposals = touch.proposals;
    return event;
}

}  // namespace

CouncilFile::CouncilFile(councilstore::Opened opened, const Clock& clock)
    : m_path(std::move(opened.path)), m_hold(std::move(opened.hold)),
      m_copy(std::move(opened.copy)), m_connection(std::move(opened.connection)),
      m_repositories(std::make_unique<Repositories>(*m_connection)),
      m_journal(std::make_unique<Journal>(*m_connection)), m_clock(clock),
      m_readOnlyReason(opened.readOnlyReason)
{
    m_indexing.setSingleShot(true);
    m_indexing.setInterval(IndexDelay);
    connect(&m_indexing, &QTimer::timeout, this, &CouncilFile::catchUpIndex);
}

CouncilFile::~CouncilFile()
{
    // What another computer has by now is not ours to tidy.
    const auto held = m_hold ? m_hold->check() : Result<void>();
    if (held || held.error().code != ErrorCode::FileTakenOver) {
        if (m_indexing.isActive())
            catchUpIndex();
        tidyAfterVotes();
        sweepFiles();
        m_connection->settle();
    }
    m_journal.reset();
    m_repositories.reset();
    m_connection.reset();
}

Result<std::unique_ptr<CouncilFile>> CouncilFile::create(const QString& path,
                                                         const Council& council,
                                                         const QList<Body>& directory,
                                                         const Clock& clock)
{
    if (council.name.trimmed().isEmpty())
        return Error{ErrorCode::EmptyName, {}};
    // What a file begins with is no step: there is nothing before it to go back to.
    const auto fill = [&](Connection& connection) -> Result<void> {
        Repositories repositories(connection);
        NGHISU_TRY(connection.begin());
        NGHISU_TRY(repositories.council.setCouncil(council));
        for (const Body& body : directory)
            NGHISU_TRY(repositories.bodies.insert(body));
        return connection.commit();
    };
    NGHISU_TRY(councilstore::create(path, fill));
    return open(path, Access::ReadWrite, clock);
}

Result<std::unique_ptr<CouncilFile>> CouncilFile::open(const QString& path, Access access,
                                                       const Clock& clock)
{
    using councilstore::Use;
    const Use use = access == Access::ReadOnly ? Use::Read
                  : access == Access::TakeOver ? Use::TakeOver
                                               : Use::Write;
    NGHISU_TRY_VALUE(auto opened, councilstore::open(path, use));
    std::unique_ptr<CouncilFile> file(new CouncilFile(std::move(opened), clock));
    if (!file->isReadOnly()) {
        file->m_connection->shareTurns(file->m_hold->turns());
        NGHISU_TRY(file->m_journal->attach());
        file->tidyAfterVotes();
    }
    return file;
}

QString CouncilFile::path() const
{
    return m_path;
}

bool CouncilFile::isReadOnly() const
{
    return m_connection->isReadOnly();
}

Result<MeetingRecord> CouncilFile::record(MeetingId meeting) const
{
    MeetingRecord record;
    NGHISU_TRY_VALUE(record.council, m_repositories->council.council());
    NGHISU_TRY_VALUE(record.meeting, m_repositories->council.meeting(meeting));
    NGHISU_TRY_VALUE(record.people, m_repositories->council.people());
    NGHISU_TRY_VALUE(record.programme, m_repositories->programme.ofMeeting(meeting));
    NGHISU_TRY_VALUE(record.attendance, m_repositories->attendance.ofMeeting(meeting));
    NGHISU_TRY_VALUE(record.room, m_repositories->room.record(meeting));
    NGHISU_TRY_VALUE(record.papers, m_repositories->papers.ofMeeting(meeting));
    NGHISU_TRY_VALUE(record.outputs, m_repositories->papers.outputsOf(meeting));
    NGHISU_TRY_VALUE(record.handouts, m_repositories->handouts.ofMeeting(meeting));
    NGHISU_TRY_VALUE(const auto stubs, m_repositories->proposals.stubs(meeting));
    QList<ProposalId> ids;
    ids.reserve(stubs.size());
    for (const ProposalStub& stub : stubs)
        ids.append(stub.id);
    NGHISU_TRY_VALUE(auto proposals, m_repositories->proposals.load(ids));
    NGHISU_TRY_VALUE(const auto polls, m_repositories->polls.ofMeeting(meeting));

    QHash<ProposalId, QList<Poll>> byProposal;
    for (const Poll& poll : polls) {
        if (poll.verifiable) {
            NGHISU_TRY_VALUE(record.published[poll.id], publishedBallots(*this, poll.id));
        }
        if (!poll.proposal.isValid())
            record.freePolls.append(poll);
        for (const ProposalId subject : poll.subjects())
            byProposal[subject].append(poll);
    }
    record.entries.reserve(stubs.size());
    for (qsizetype i = 0; i < proposals.size(); ++i) {
        const QList<Poll> own = byProposal.value(proposals[i].id);
        record.entries.append({std::move(proposals[i]), stubs[i].number, stubs[i].depth, own});
    }
    return record;
}

Result<FileReport> CouncilFile::check() const
{
    return checkFile(*m_connection);
}

Result<void> CouncilFile::backUp(const QString& target) const
{
    return councilstore::backUp(*m_connection, target);
}

Result<void> CouncilFile::mayWrite() const
{
    if (isReadOnly())
        return Error{m_readOnlyReason.value_or(ErrorCode::ReadOnly), path()};
    return m_hold->check();
}

Result<void> CouncilFile::beginStep(const QString& op, const QVariantMap& args, StepOptions options)
{
    NGHISU_TRY(mayWrite());
    const auto begun = [&]() -> Result<void> {
        NGHISU_TRY(m_connection->begin());
        NGHISU_TRY(m_journal->begin(
            {op, args, m_clock.now(), m_author, options.barrier, options.joinTyping}));
        return {};
    }();
    if (!begun)
        cancelStep();
    m_op = op;
    return begun;
}

Result<void> CouncilFile::commitStep()
{
    const auto committed = [&]() -> Result<bool> {
        NGHISU_TRY_VALUE(const bool wrote, m_journal->end());
        if (!wrote) {
            m_connection->rollback();
            return false;
        }
        // What was typed is found as it is; what came in by the hundred is indexed with it.
        if (m_journal->touched().proposals.size() > MostLagging)
            NGHISU_TRY(SearchIndex(*m_connection).catchUp());
        NGHISU_TRY(m_connection->commit());
        return true;
    }();
    if (!committed) {
        cancelStep();
        return committed.error();
    }
    if (*committed)
        announce(m_op);
    return {};
}

void CouncilFile::cancelStep()
{
    m_connection->rollback();
    m_journal->abandon();
}

// No matter if it fails: what the index lacks is found without it.
void CouncilFile::catchUpIndex()
{
    const auto done = [&]() -> Result<void> {
        NGHISU_TRY(m_connection->begin());
        NGHISU_TRY(SearchIndex(*m_connection).catchUp());
        return m_connection->commit();
    }();
    if (!done)
        m_connection->rollback();
}

// When a file is opened and closed: no matter if it fails, it is done the next time.
void CouncilFile::tidyAfterVotes()
{
    if (isReadOnly())
        return;
    const QDateTime before = m_clock.now().addSecs(-CodesStaySeconds);
    if (m_repositories->phones.hasOver(before).value_or(false)) {
        [[maybe_unused]] const auto wiped = remember(
            [&](Repositories& repositories) { return repositories.phones.wipeOver(before); });
    }
    foldLog();
}

// No matter if it fails: it is done the next time.
void CouncilFile::sweepFiles()
{
    if (!isReadOnly()) [[maybe_unused]]
        const auto swept =
            remember([](Repositories& repositories) { return repositories.files.sweep(); });
}

Result<void> CouncilFile::remember(const std::function<Result<void>(Repositories&)>& fn)
{
    NGHISU_TRY(mayWrite());
    const auto kept = [&]() -> Result<void> {
        NGHISU_TRY(m_connection->begin());
        NGHISU_TRY(fn(*m_repositories));
        return m_connection->commit();
    }();
    if (!kept)
        m_connection->rollback();
    return kept;
}

void CouncilFile::announce(const QString& op)
{
    m_indexing.start();
    m_storedAt = m_clock.now();
    if (m_unfolded)
        foldLog();
    emit changed(eventOf(m_journal->touched(), op));
}

void CouncilFile::noticeBallots()
{
    m_storedAt = m_clock.now();
    ChangeEvent event;
    event.ballots = true;
    emit changed(event);
}

void CouncilFile::noticeSeats()
{
    m_storedAt = m_clock.now();
    ChangeEvent event;
    event.phones = true;
    event.attendance = true;
    emit changed(event);
}

void CouncilFile::foldLog()
{
    m_unfolded = !m_connection->foldLog();
}

std::optional<Step> CouncilFile::undoStep() const
{
    const auto step = m_journal->undoStep();
    if (isReadOnly() || !step || !*step || (*step)->barrier)
        return std::nullopt;
    return stepOf(**step);
}

std::optional<Step> CouncilFile::redoStep() const
{
    const auto step = m_journal->redoStep();
    if (isReadOnly() || !step || !*step)
        return std::nullopt;
    return stepOf(**step);
}

Result<Step> CouncilFile::undo()
{
    return turn(Direction::Back);
}

Result<Step> CouncilFile::redo()
{
    return turn(Direction::Forward);
}

Result<Step> CouncilFile::turn(Direction direction)
{
    NGHISU_TRY(mayWrite());
    const bool back = direction == Direction::Back;
    NGHISU_TRY_VALUE(const auto step, back ? m_journal->undoStep() : m_journal->redoStep());
    if (!step)
        return Error{back ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo, {}};
    if (back && step->barrier)
        return Error{ErrorCode::BehindVote, {}};
    const auto turned = [&]() -> Result<void> {
        NGHISU_TRY(m_connection->begin());
        NGHISU_TRY(back ? m_journal->undo(*step) : m_journal->redo(*step));
        NGHISU_TRY(SearchIndex(*m_connection).catchUp());
        return m_connection->commit();
    }();
    if (!turned) {
        cancelStep();
        return turned.error();
    }
    announce(step->op);
    return stepOf(*step);
}

QList<Step> CouncilFile::history(int limit) const
{
    return history({}, limit);
}

QList<Step> CouncilFile::history(ProposalId proposal, int limit) const
{
    StepFilter filter;
    filter.proposal = proposal;
    return steps(filter, limit);
}

QList<Step> CouncilFile::steps(const StepFilter& filter, int limit) const
{
    QList<Step> steps;
    const auto rows =
        m_journal->history({filter.proposal, filter.author, filter.ops, filter.before}, limit);
    if (rows) {
        for (const JournalStep& row : *rows)
            steps.append(stepOf(row));
    }
    return steps;
}

QStringList CouncilFile::authors() const
{
    QStringList names = m_journal->authors().value_or({});
    const Collation collation;
    std::sort(names.begin(), names.end(),
              [&](const QString& a, const QString& b) { return collation.isBefore(a, b); });
    return names;
}

QList<ProposalId> CouncilFile::touchedBy(StepId step, int limit) const
{
    return m_journal->touchedBy(step, limit).value_or({});
}

}  // namespace nghisu
