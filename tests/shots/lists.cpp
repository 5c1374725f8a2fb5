// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/proposalmodel.h"
#include "pages/listviewbar.h"
#include "pages/proposalspage.h"
#include "session/assigning.h"
#include "session/issuing.h"
#include "session/listediting.h"
#include "session/proposalfields.h"
#include "shots/photographer.h"
#include "widgets/proposalview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QTimer>

namespace nghisu::shots {

using namespace Qt::StringLiterals;

namespace {

void popup(Photographer& camera, const QString& name, const char* button)
{
    if (auto* found = camera.find<QAbstractButton>(button))
        found->click();
    camera.screenShot(name);
    while (QWidget* shown = QApplication::activePopupWidget())
        shown->close();
    QTest::qWait(50);
}

/// A list with a bit of everything that can be said of a proposal.
QList<ProposalId> describe(CouncilFile& file, MeetingId meeting)
{
    QList<ProposalId> ids;
    const QList<ProposalStub> stubs = file.read().proposals.stubs(meeting).value_or({});
    for (const ProposalStub& stub : stubs)
        ids.append(stub.id);
    if (ids.size() < 6)
        return {};
    const auto done = [](const Result<void>& result) { return result.has_value(); };
    const bool described = done(setTopic(file, {ids[0], ids[3]}, u"Thể chế"_s))
                        && done(setTopic(file, {ids[1], ids[4]}, u"Chính quyền điện tử"_s))
                        && done(setUrgent(file, {ids[3]}, true))
                        && done(setState(file, {ids[0], ids[1]}, ProposalState::Agreed))
                        && done(setDue(file, {ids[0]}, QDate(2018, 1, 31)))
                        && done(addTag(file, {ids[0], ids[5]}, u"Đợt 1"_s))
                        && done(replaceLead(file, {ids[5]}, {}))
                        && done(setProposingBody(file, {ids[4]}, u"Sở TT&TT Quảng Ninh"_s))
                        && done(demoteProposals(file, {ids[2]}));
    return described ? ids : QList<ProposalId>();
}

}  // namespace

void photographLists(Photographer& camera)
{
    camera.window().opener().closeFile();
    if (!camera.window().opener().openSample())
        return camera.complain(u"the sample council did not open"_s);
    camera.act("actionGoProposals");
    CouncilFile& file = *camera.desk().file();
    const QList<ProposalId> ids = describe(file, camera.desk().meeting());
    auto* bar = camera.find<ListViewBar>("listViewBar");
    auto* view = camera.find<ProposalView>("proposalList");
    if (ids.isEmpty() || !bar || !view)
        return camera.complain(u"the sample list is another"_s);
    popup(camera, u"list-filter"_s, "filterButton");
    popup(camera, u"list-view-menu"_s, "viewMenuButton");

    ListFilter filter;
    filter.topics = {u"Thể chế"_s, u"Chính quyền điện tử"_s};
    filter.states = {ProposalState::Agreed, ProposalState::Draft};
    bar->setFilter(filter);
    bar->setSorting(ListSorting::Topic);
    camera.shot(u"list-filtered"_s);
    bar->showPlain();
    bar->setGrouping(ListGrouping::Topic);
    camera.shot(u"list-grouped"_s);
    bar->showPlain();

    camera.act("actionShowTable");
    camera.shot(u"table"_s);
    bar->setGrouping(ListGrouping::Lead);
    bar->setSorting(ListSorting::DueOn);
    camera.shot(u"table-grouped"_s);
    bar->showPlain();
    camera.act("actionShowBoard");
    camera.shot(u"board"_s);
    camera.act("actionShowList");

    view->selectionModel()->setCurrentIndex(view->model()->index(1, 0),
                                            QItemSelectionModel::ClearAndSelect
                                                | QItemSelectionModel::Rows);
    camera.act("actionCutProposals");
    view->selectionModel()->setCurrentIndex(view->model()->index(3, 0),
                                            QItemSelectionModel::ClearAndSelect
                                                | QItemSelectionModel::Rows);
    camera.shot(u"list-cut"_s);

    camera.dialog(u"keep-view"_s, "actionKeepView");
    camera.dialog(u"replace"_s, [&camera] {
        QTimer::singleShot(60, &camera.window(), [] {
            auto* dialog = QApplication::activeModalWidget();
            if (!dialog)
                return;
            dialog->findChild<QLineEdit*>(u"replacePhrase"_s)->setText(u"Bộ Thông tin"_s);
            dialog->findChild<QLineEdit*>(u"replaceWith"_s)->setText(u"Bộ Khoa học"_s);
        });
        camera.act("actionReplace");
    });

    const bool changed =
        issueList(file, camera.desk().meeting()).has_value()
        && editText(file, ids[1],
                    u"Bộ Thông tin và Truyền thông và các Bộ ngành liên quan sớm đánh giá, công "
                    "nhận và nhân rộng mô hình Chính quyền điện tử hiệu quả."_s)
               .has_value()
        && removeProposals(file, {ids[4]}).has_value()
        && moveProposalsBy(file, {ids[5]}, -1).has_value()
        && addProposal(file, camera.desk().meeting(), {{}, ids[0]},
                       u"Bộ Nội vụ hướng dẫn biên chế cho trung tâm dữ liệu."_s)
               .has_value();
    if (!changed)
        return camera.complain(u"the list did not change"_s);
    camera.shot(u"list-after-issue"_s);
    camera.dialog(u"changes"_s, "actionListChanges");
    camera.act("actionGoDocuments");
    camera.act("actionGoProposals");
}

}  // namespace nghisu::shots
