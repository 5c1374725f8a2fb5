// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/roomdesk.h"
#include "session/conducting.h"
#include "session/councilfile.h"
#include "session/polling.h"
#include "shots/photographer.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QTextEdit>
#include <QTimer>

namespace nghisu::shots {

using namespace Qt::StringLiterals;

namespace {

Poll paper(RoomState& state, PollKind kind, const QString& question, const QStringList& names)
{
    Poll poll;
    poll.meeting = state.meetingId();
    poll.item = state.current().item;
    poll.proposal = state.current().proposal;
    poll.question = question;
    poll.method = PollMethod::Paper;
    poll.secret = true;
    poll.ballot.kind = kind;
    poll.rule = state.council().rule;
    poll.rule.base = Base::Present;
    poll.rule.threshold = {1, 2};
    for (const QString& name : names)
        poll.options.append({{}, name, OptionMeaning::Other, 0});
    return poll;
}

PollId open(Photographer& camera, const Poll& poll)
{
    RoomState& state = camera.find<RoomDesk>("roomDesk")->state();
    const auto id = preparePoll(*state.file(), poll);
    if (!id || !openPoll(*state.file(), *id, state.now())) {
        camera.complain(u"the vote could not be opened"_s);
        return {};
    }
    QTest::qWait(100);
    return *id;
}

void close(Photographer& camera, PollId id, const QList<qint64>& votes, qint64 collected)
{
    RoomState& state = camera.find<RoomDesk>("roomDesk")->state();
    PollFigures figures;
    figures.votes = votes;
    figures.issued = collected;
    figures.collected = collected;
    figures.invalid = 0;
    figures.committee = {u"Lê Ngọc Lan"_s, u"Phạm Quốc Đạt"_s};
    if (!closePoll(*state.file(), id, figures, state.now()))
        camera.complain(u"the vote could not be closed"_s);
}

void choose(Photographer& camera, const char* box, int value)
{
    auto* combo = camera.find<QComboBox>(box);
    combo->setCurrentIndex(combo->findData(value));
}

void photographRanking(Photographer& camera)
{
    RoomState& state = camera.find<RoomDesk>("roomDesk")->state();
    Poll poll = paper(state, PollKind::Ranking, u"Chọn nơi họp năm 2018"_s,
                      {u"Huế"_s, u"Đà Lạt"_s, u"Vinh"_s, u"Quy Nhơn"_s});
    poll.ballot.counting = RankCounting::InstantRunoff;
    const PollId id = open(camera, poll);
    const auto type = [&](const QString& ballot) {
        camera.type(ballot);
        camera.press(Qt::Key_Return);
    };
    for (const QString& ballot : {u"1342"_s, u"213"_s, u"312"_s, u"13"_s})
        type(ballot);
    camera.press(Qt::Key_Return, Qt::ControlModifier);
    type(u"3142"_s);
    camera.press(Qt::Key_Minus);
    camera.type(u"241"_s);
    camera.shot(u"room-ballots"_s);
    if (!castBallots(*state.file(), id, {{2, 0}, {1, 2, 0}, {3, 2}, {0}, {2, 3}}))
        camera.complain(u"ballots could not be kept"_s);
    close(camera, id, {}, 9);
    camera.shot(u"room-ranking-result"_s);
    camera.dialog(u"room-ranking-again"_s, [&] {
        QTimer::singleShot(0, &camera.window(), [] {
            auto* line = QApplication::activeModalWidget()->findChild<QLineEdit*>(u"recountLine"_s);
            for (const QString& ballot : {u"1342"_s, u"213"_s, u"312"_s, u"13"_s, u"31"_s, u"231"_s,
                                          u"43"_s, u"1"_s, u"34"_s}) {
                QTest::keyClicks(line, ballot);
                QTest::keyClick(line, Qt::Key_Return);
            }
        });
        camera.find<QAbstractButton>("roomThird")->click();
    });
}

void photographElection(Photographer& camera)
{
    RoomState& state = camera.find<RoomDesk>("roomDesk")->state();
    Poll poll =
        paper(state, PollKind::Election, u"Bầu Tổ thư ký"_s,
              {u"Lê Thu Hà"_s, u"Nguyễn Văn Bình"_s, u"Phạm Quốc Đạt"_s, u"Trần Thị Mai"_s});
    poll.ballot.most = 2;
    const PollId id = open(camera, poll);
    camera.shot(u"room-paper"_s);
    camera.dialog(u"room-counts-dialog"_s, [&] {
        QTimer::singleShot(0, &camera.window(), [&camera] {
            if (auto* text = camera.window().findChild<QTextEdit*>(u"countsText"_s))
                text->setPlainText(u"Lê Thu Hà\t19\nNguyễn Văn Bình\t14\nPhạm Quốc Đạt\t7"_s);
        });
        camera.find<QAbstractButton>("importCounts")->click();
    });
    close(camera, id, {19, 13, 13, 1}, 23);
    camera.shot(u"room-election-result"_s);
    camera.dialog(u"room-second-round"_s,
                  [&] { camera.find<QAbstractButton>("roomSecond")->click(); });
    camera.dialog(u"room-second-count"_s,
                  [&] { camera.find<QAbstractButton>("roomThird")->click(); });
}

// What was held and prepared, as the page of polls has it.
void photographPolls(Photographer& camera)
{
    camera.act("actionGoPolls");
    auto* list = camera.find<QListView>("pollList");
    const QStringList names{u"polls-election"_s, u"polls-ranking"_s, u"polls-prepared"_s};
    for (int row = 0; row < names.size(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        camera.shot(names[row]);
    }
    camera.dialog(u"polls-prepare"_s,
                  [&] { camera.find<QAbstractButton>("prepareVote")->click(); });
    camera.act("actionConduct");
    QTest::qWait(100);
}

// Two proposals on which one vote decides.
void photographTogether(Photographer& camera, RoomState& state)
{
    const CourseEntry alone = state.current();
    for (const PlanLine& line : state.plan()) {
        const bool waits = state.course().of(line.entry).state == EntryState::Planned;
        if (line.entry.proposal.isValid() && waits) {
            if (!joinEntry(*state.file(), state.meetingId(), line.entry, state.now()))
                camera.complain(u"a proposal could not be joined"_s);
            break;
        }
    }
    camera.shot(u"room-together"_s);
    camera.dialog(u"room-poll-together"_s,
                  [&] { camera.find<QAbstractButton>("roomSecond")->click(); });
    if (!beginEntry(*state.file(), state.meetingId(), alone, state.now()))
        camera.complain(u"the proposal could not be taken up again"_s);
}

}  // namespace

void photographBallots(Photographer& camera)
{
    RoomState& state = camera.find<RoomDesk>("roomDesk")->state();
    photographTogether(camera, state);
    camera.dialog(u"room-poll-ranking"_s, [&] {
        QTimer::singleShot(0, &camera.window(), [&camera] {
            choose(camera, "pollKind", int(PollKind::Ranking));
            choose(camera, "pollMethod", int(PollMethod::Paper));
        });
        camera.find<QAbstractButton>("roomSecond")->click();
    });
    const Poll ranking = paper(state, PollKind::Ranking, u"Thứ tự ưu tiên của ba dự án"_s,
                               {u"Trung tâm dữ liệu"_s, u"Chữ ký số"_s, u"Một cửa điện tử"_s});
    Poll later = paper(state, PollKind::Election, u"Bầu Tổ soạn thảo nghị quyết"_s,
                       {u"Lê Thu Hà"_s, u"Nguyễn Văn Bình"_s, u"Trần Thị Mai"_s});
    later.proposal = {};
    later.hidden = true;
    const auto prepared = preparePoll(*state.file(), ranking);
    if (!prepared || !preparePoll(*state.file(), later))
        camera.complain(u"a vote could not be prepared"_s);
    camera.shot(u"room-prepared"_s);
    // It would be what comes next after each of the others.
    if (!prepared || !removePreparedPoll(*state.file(), *prepared))
        camera.complain(u"a vote could not be taken back"_s);
    photographRanking(camera);
    photographElection(camera);
    photographPolls(camera);
}

}  // namespace nghisu::shots
