// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/directoryfile.h"
#include "pages/bodiespage.h"
#include "pages/followuplist.h"
#include "pages/followuppage.h"
#include "session/councilfile.h"
#include "session/followingup.h"
#include "session/listediting.h"
#include "session/meetingplanning.h"
#include "session/proposalfields.h"
#include "shots/photographer.h"

#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTreeView>

namespace nghisu::shots {

using namespace Qt::StringLiterals;

namespace {

// Answers that came, are waited for, and are late.
void prepare(Photographer& camera)
{
    CouncilFile& file = *camera.desk().file();
    const QDate today = file.clock().now().toLocalTime().date();
    const QList<FollowUp> all =
        file.read().proposals.followUps(camera.desk().meeting()).value_or({});
    if (all.size() < 5)
        return camera.complain(u"the sample has no answers to wait for"_s);
    bool done = true;
    const auto set = [&](const FollowUp& followUp, const Answer& answer) {
        done =
            done && setAnswer(file, followUp.proposal, followUp.assignment.id, answer).has_value();
    };
    Answer answer;
    answer.dueOn = today.addDays(-12);
    set(all[0], answer);
    answer = withState({}, AnswerState::Answered, today.addDays(-5));
    answer.dueOn = today.addDays(-2);
    answer.reference = u"3115/BKHĐT-TH"_s;
    answer.text = u"Bộ Kế hoạch và Đầu tư đã báo cáo Thủ tướng Chính phủ và sẽ trình dự thảo Nghị "
                  "định thay thế trong quý I."_s;
    set(all[1], answer);
    answer = {};
    answer.state = AnswerState::Partly;
    answer.dueOn = today.addDays(10);
    answer.remindOn = today;
    answer.reference = u"88/BTTTT-CVT"_s;
    answer.answeredOn = today.addDays(-1);
    set(all[2], answer);
    const QString path = camera.path(u"cong-van-3115.pdf"_s);
    QFile document(path);
    done = done && document.open(QIODevice::WriteOnly) && document.write("%PDF-1.4") > 0;
    document.close();
    done = done && setAnswerDocument(file, all[1].assignment.id, path).has_value();
    if (!done)
        camera.complain(u"answers were not set"_s);
}

void followUp(Photographer& camera)
{
    camera.act("actionGoFollowUp");
    camera.shot(u"follow-up"_s);
    auto* page = camera.window().findChild<FollowUpPage*>();
    auto* table = camera.find<QTableView>("followUpTable");
    if (!page || !table)
        return;
    const QList<FollowUp> all =
        camera.desk().file()->read().proposals.followUps(camera.desk().meeting()).value_or({});
    page->list()->select(all.value(1).assignment.id);
    camera.shot(u"follow-up-answered"_s);
    table->setFocus();
    camera.press(Qt::Key_Return);
    camera.shot(u"follow-up-panel"_s);
    if (auto* back = page->findChild<QAbstractButton*>(u"panelBack"_s); back && back->isVisible())
        back->click();
    camera.act("followUpWhole");
    camera.shot(u"follow-up-council"_s);
    camera.act("followUpWhole");
    page->list()->select(all.value(0).assignment.id);
    camera.dialog(u"deadline"_s, "followUpSetDeadline");
    camera.dialog(u"hand-over"_s, "followUpHandOver");
    if (auto* search = camera.find<QLineEdit>("followUpSearch")) {
        search->setText(u"xe đạp"_s);
        camera.shot(u"follow-up-nothing"_s);
        search->clear();
    }
}

void directory(Photographer& camera)
{
    camera.act("actionGoBodies");
    auto* page = camera.window().findChild<BodiesPage*>();
    const auto bodies = camera.desk().file()->read().bodies.all().value_or({});
    for (const Body& body : bodies) {
        if (body.code == u"BTTTT")
            page->select(body.id);
    }
    camera.dialog(u"body-successors"_s, "editBody");
    const QString path = camera.path(u"danh-muc-so.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(
               u"code,name,short_name,kind,valid_from\n"
               "STTTT-HP,Sở Thông tin và Truyền thông thành phố Hải Phòng,Sở TT&TT Hải "
               "Phòng,department,\n"
               "BTC,Bộ Tài chính,Bộ TC,ministry,\n"
               "X,,,ministry,\n"
               "SKHCN-HP,Sở Khoa học và Công nghệ thành phố Hải Phòng,,sở,hôm qua\n"_s.toUtf8())
               < 0)
        return camera.complain(path);
    file.close();
    page->setDoors({[path](QWidget*) { return path; }, {}});
    camera.dialog(u"import-directory"_s, "importDirectory");
}

void meetings(Photographer& camera)
{
    camera.act("actionGoProposals");
    camera.dialog(u"meeting-from-this"_s, "actionNextMeeting");
    camera.dialog(u"template"_s, "actionMakeTemplate");
    CouncilFile& file = *camera.desk().file();
    const MeetingId meeting = camera.desk().meeting();
    const auto all = file.read().council.meetings().value_or({});
    if (!makeTemplate(file, meeting, u"Mẫu họp thường niên"_s)
        || !setArchived(file, all.last().id, true))
        camera.complain(u"no meeting was put away"_s);
    if (auto* tree = camera.find<QTreeView>("places")) {
        for (int row = 0; row < tree->model()->rowCount(); ++row) {
            const QModelIndex index = tree->model()->index(row, 0);
            if (index.data().toString() == u"Lưu trữ" || index.data().toString() == u"Archive")
                emit tree->clicked(index);
        }
    }
    camera.shot(u"archive"_s);
}

void history(Photographer& camera)
{
    CouncilFile& file = *camera.desk().file();
    const auto stubs = file.read().proposals.stubs(camera.desk().meeting()).value_or({});
    if (stubs.isEmpty())
        return;
    const ProposalId first = stubs.first().id;
    QString text = file.read().proposals.texts({first}).value_or({}).value(first);
    text.replace(u"sớm tham mưu"_s, u"khẩn trương tham mưu, trình"_s);
    text.replace(u"Luật Đầu tư công"_s, u"Luật Đầu tư công sửa đổi"_s);
    if (!editText(file, first, text))
        camera.complain(u"no text was edited"_s);
    camera.act("actionGoHistory");
    camera.shot(u"history"_s);
    camera.desk().showHistory(first);
    if (auto* layout = camera.find<QWidget>("versionLayout")) {
        if (auto* sides = layout->findChild<QAbstractButton*>(u"filterTab1"_s))
            sides->click();
    }
    camera.shot(u"history-proposal"_s);
    if (auto* table = camera.find<QTableView>("historyTable"); table && !table->hasFocus())
        table->setFocus();
    camera.press(Qt::Key_Return);
    camera.shot(u"history-panel"_s);
    if (auto* panel = camera.find<QWidget>("versionsPanel")) {
        auto* back = panel->findChild<QAbstractButton*>(u"panelBack"_s);
        if (back && back->isVisible())
            back->click();
    }
}

void search(Photographer& camera)
{
    camera.act("actionSearchAll");
    camera.shot(u"search-all-empty"_s);
    camera.type(u"liên thông văn bản"_s);
    camera.shot(u"search-all"_s);
    camera.desk().searchAll(u"thông tin"_s);
    camera.shot(u"search-all-many"_s);
    camera.act("actionGoProposals");
    camera.act("actionPalette");
    QTest::qWait(200);
    camera.type(u"chữ ký số"_s);
    camera.shot(u"palette-other-meetings"_s);
    camera.press(Qt::Key_Escape);
}

}  // namespace

void photographCouncil(Photographer& camera)
{
    camera.window().opener().closeFile();
    if (!camera.window().opener().openSample())
        return camera.complain(u"the sample council did not open"_s);
    prepare(camera);
    followUp(camera);
    directory(camera);
    meetings(camera);
    history(camera);
    search(camera);
}

}  // namespace nghisu::shots
