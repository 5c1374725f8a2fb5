// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/directory.h"
#include "session/assigning.h"
#include "session/counciledit.h"
#include "session/councilfile.h"
#include "session/listediting.h"
#include "session/voting.h"
#include "shell/desk.h"
#include "support/testclock.h"
#include "theme/theme.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace nghisu {

/// The value, or the end of the test with what went wrong.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("Error %d: %s %s", static_cast<int>(result.error().code),
               qPrintable(result.error().detail), qPrintable(result.error().technical));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// Keys as they come from a Vietnamese keyboard.
inline void typeInto(QWidget* widget, const QString& text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

/// A council on disk with one meeting, open on a desk.
class ProposalsFixture {
public:
    ProposalsFixture()
    {
        Council council;
        council.name = QStringLiteral("Hội đồng Giám đốc CNTT khu vực miền Bắc");
        council.rule = *decisionRulePreset(decisionRulePresets().first().key);
        auto made = must(CouncilFile::create(path(), council, standardDirectory(), m_clock));
        Meeting meeting;
        meeting.title = QStringLiteral("Họp toàn thể");
        meeting.day = QDate(2017, 11, 24);
        m_meeting = must(addMeeting(*made, meeting));
        m_desk.setFile(std::move(made));
        m_desk.setMeeting(m_meeting);
    }

    QString path() const { return m_folder.filePath(QStringLiteral("mienbac.nghisu")); }
    Desk& desk() { return m_desk; }
    Theme& theme() { return m_theme; }
    TestClock& clock() { return m_clock; }
    CouncilFile& file() { return *m_desk.file(); }
    MeetingId meeting() const { return m_meeting; }

    /// A proposal at the end of the top level.
    ProposalId add(const QString& text, ProposalKind kind = ProposalKind::Proposal)
    {
        m_clock.advance(60);
        return must(addProposal(file(), m_meeting, must(endOfList(file(), m_meeting)), text, kind));
    }
    ProposalId addUnder(ProposalId parent, const QString& text)
    {
        return must(addProposal(file(), m_meeting, {parent, {}}, text));
    }
    /// "a", "b", "c" …
    QList<ProposalId> addMany(int count)
    {
        QList<ProposalId> ids;
        for (int i = 0; i < count; ++i)
            ids.append(add(QStringLiteral("Kiến nghị thứ %1").arg(i + 1)));
        return ids;
    }

    /// The names of the bodies that are to answer in a role.
    QStringList bodies(ProposalId id, Role role)
    {
        QStringList names;
        const Proposal found = proposal(id);
        for (const Assignment& assignment : found.assignments) {
            if (assignment.role == role)
                names.append(assignment.name);
        }
        return names;
    }
    Proposal proposal(ProposalId id) { return must(file().read().proposals.find(id)); }
    QList<ProposalId> order()
    {
        QList<ProposalId> ids;
        const QList<ProposalStub> stubs = must(file().read().proposals.stubs(m_meeting));
        for (const ProposalStub& stub : stubs)
            ids.append(stub.id);
        return ids;
    }
    QStringList numbers()
    {
        QStringList result;
        const QList<ProposalStub> stubs = must(file().read().proposals.stubs(m_meeting));
        for (const ProposalStub& stub : stubs)
            result.append(stub.number);
        return result;
    }
    BodyId body(const QString& code)
    {
        const QList<Body> bodies = must(file().read().bodies.all());
        for (const Body& one : bodies) {
            if (one.code == code)
                return one.id;
        }
        qFatal("No such body");
        return {};
    }
    void vote(ProposalId id, qint64 votesFor, qint64 against, qint64 members)
    {
        VoteEntry entry;
        entry.meeting = m_meeting;
        entry.proposal = id;
        entry.question = QStringLiteral("Thông qua kiến nghị?");
        entry.rule = *decisionRulePreset(QStringLiteral("members-2/3-more"));
        entry.options =
            standardOptions(QStringLiteral("Tán thành"), QStringLiteral("Không tán thành"),
                            QStringLiteral("Ý kiến khác"));
        entry.options[0].votes = votesFor;
        entry.options[1].votes = against;
        entry.members = members;
        entry.present = members;
        must(recordVote(file(), entry));
    }

private:
    QTemporaryDir m_folder;
    TestClock m_clock{QDateTime(QDate(2017, 11, 20), QTime(2, 42), Qt::UTC)};
    Theme m_theme;
    Desk m_desk{m_theme, QStringLiteral("en")};
    MeetingId m_meeting;
};

}  // namespace nghisu
