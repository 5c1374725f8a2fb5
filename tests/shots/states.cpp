// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/letters.h"
#include "models/programmemodel.h"
#include "pages/documenttemplates.h"
#include "pages/pollspage.h"
#include "pages/proposalspage.h"
#include "session/counciledit.h"
#include "session/listediting.h"
#include "shell/intakeprogress.h"
#include "shots/photographer.h"
#include "support/wordtemplate.h"
#include "widgets/growingtext.h"
#include "widgets/proposalview.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QDragEnterEvent>
#include <QFile>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTableView>
#include <QTest>
#include <QTextEdit>

namespace nghisu::shots {

using namespace Qt::StringLiterals;

namespace {

constexpr int ReviewMs = 15'000;

void select(ProposalView& list, int row, QItemSelectionModel::SelectionFlags how)
{
    const QModelIndex index = list.model()->index(row, 0);
    list.selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    list.selectionModel()->select(index, how | QItemSelectionModel::Rows);
}

void menu(Photographer& camera, const QString& name, const std::function<void()>& open)
{
    open();
    camera.screenShot(name);
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    QTest::qWait(50);
}

void list(Photographer& camera)
{
    camera.act("actionGoProposals");
    auto* view = camera.find<ProposalView>("proposalList");
    auto* search = camera.find<QLineEdit>("listSearch");
    if (!view || !search)
        return;
    select(*view, 1, QItemSelectionModel::ClearAndSelect);
    select(*view, 2, QItemSelectionModel::Select);
    select(*view, 4, QItemSelectionModel::Select);
    camera.shot(u"list-several"_s);

    select(*view, 2, QItemSelectionModel::ClearAndSelect);
    view->setFocus();
    menu(camera, u"list-menu"_s, [&] {
        const QPoint at = view->visualRect(view->currentIndex()).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, view->viewport()->mapToGlobal(at));
        QApplication::sendEvent(view->viewport(), &event);
    });

    camera.act("actionEditHere");
    camera.type(u" Đề nghị có lộ trình rõ ràng cho từng năm."_s);
    camera.shot(u"list-editing"_s);
    camera.press(Qt::Key_Escape);

    QMimeData* dragged = view->model()->mimeData({view->model()->index(2, 0)});
    const QPoint at = view->visualRect(view->model()->index(4, 0)).topLeft() + QPoint(200, 4);
    QDragEnterEvent enter(at, Qt::MoveAction, dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view->viewport(), &enter);
    QDragMoveEvent move(at, Qt::MoveAction, dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view->viewport(), &move);
    camera.shot(u"list-dragging"_s);
    QDragLeaveEvent leave;
    QApplication::sendEvent(view->viewport(), &leave);
    delete dragged;

    search->setText(u"chinh quyen dien tu"_s);
    camera.shot(u"list-found"_s);
    search->setText(u"xe đạp"_s);
    camera.shot(u"list-nothing-found"_s);
    search->clear();

    select(*view, 0, QItemSelectionModel::ClearAndSelect);
    view->setFocus();
    camera.press(Qt::Key_Return);
    camera.shot(u"inspector"_s);
    camera.act("actionAssignCoordinating");
    QTest::qWait(100);
    camera.type(u"bo k"_s);
    camera.shot(u"inspector-picker"_s);
    camera.press(Qt::Key_Escape);
    if (auto* back = camera.find<QAbstractButton>("inspectorBack"); back && back->isVisible())
        back->click();

    view->setFocus();
    select(*view, 3, QItemSelectionModel::ClearAndSelect);
    camera.act("actionRemoveProposals");
    camera.shot(u"toast"_s);
    camera.act("actionUndo");
    QTest::qWait(100);
}

void window(Photographer& camera)
{
    menu(camera, u"menu-bar"_s, [&] { camera.act("actionShowMenu"); });
    QTest::qWait(200);
    menu(camera, u"menu-bar-open"_s, [&] {
        camera.act("actionShowMenu");
        camera.press(Qt::Key_Down);
    });
    QTest::qWait(200);
    camera.act("actionPalette");
    camera.shot(u"palette-actions"_s);
    camera.type(u"không có gì như thế"_s);
    camera.shot(u"palette-nothing"_s);
    camera.press(Qt::Key_Escape);

    IntakeProgress progress(camera.desk().theme(), camera.window().centralWidget());
    progress.setProgress(
        {u"Công văn số 1024/STTTT-CNTT về kiến nghị của thành phố Hải Phòng.docx"_s, 11, 60});
    progress.open();
    camera.shot(u"reading"_s);
    progress.close();
}

void programme(Photographer& camera)
{
    camera.act("actionGoProgramme");
    auto* table = camera.find<QTableView>("programmeTable");
    if (!table)
        return;
    QAbstractItemModel* model = table->model();
    table->setFocus();
    table->setCurrentIndex(model->index(3, ProgrammeModel::Performer));
    camera.press(Qt::Key_F2);
    if (auto* editor = camera.find<QLineEdit>("programmeEditor")) {
        editor->selectAll();
        camera.type(u"tra"_s);
        camera.shot(u"programme-performer"_s);
        camera.press(Qt::Key_Escape);
    }
    camera.dialog(u"programme-item"_s, "editItem");
    model->setData(model->index(3, ProgrammeModel::Time), u"9:20"_s, Qt::EditRole);
    model->setData(model->index(5, ProgrammeModel::Time), u"10:45"_s, Qt::EditRole);
    camera.shot(u"programme-overlap"_s);
    camera.act("actionUndo");
    camera.act("actionUndo");
}

void templates(Photographer& camera)
{
    camera.act("actionGoDocuments");
    auto* documents = camera.window().findChild<DocumentTemplates*>();
    if (!documents)
        return camera.complain(u"there are no templates"_s);
    if (auto* button = camera.find<QAbstractButton>("documentTemplates"))
        menu(camera, u"documents-templates"_s, [button] { button->click(); });
    camera.dialog(u"template-fields"_s, [documents] { documents->showFields(); });
    const QString path = camera.path(u"giấy mời của văn phòng.docx"_s);
    QFile file(path);
    const QByteArray wrong = support::wordTemplate(
        support::wordParagraph({u"{{hội_đồn}}"_s}) + support::wordParagraph({u"{{nội_dung}}"_s})
        + support::wordTable({{u"STT"_s, u"Nội dung"_s}, {u"{{#kiến_nghị}}{{số}}"_s, u"a"_s}})
        + support::wordParagraph({u"{{/kiến_nghị}}"_s}));
    if (!file.open(QIODevice::WriteOnly) || file.write(wrong) < 0)
        return camera.complain(path + u" was not written"_s);
    file.close();
    documents->setTemplateChooser([path](auto&&...) { return path; });
    camera.dialog(u"template-mistakes"_s, [documents] { documents->fill(); });
}

void people(Photographer& camera)
{
    camera.act("actionGoMembers");
    auto* table = camera.find<QTableView>("peopleTable");
    if (!table)
        return;
    table->selectRow(2);
    camera.shot(u"members-selected"_s);
    camera.dialog(u"person"_s, "editPerson");
    QApplication::clipboard()->setText(u"Nguyễn Thị Ế, Giám đốc, Sở TT&TT tỉnh Thái Bình\n"
                                       "Đỗ Văn Ộp; Phó Giám đốc; Sở TT&TT tỉnh Hà Nam\n"
                                       "Lê Quỳnh Ẫn"_s);
    camera.dialog(u"paste-people"_s, "pastePeople");
    camera.act("actionGoBodies");
    if (auto* bodies = camera.find<QTableView>("bodyTable")) {
        bodies->selectRow(11);
        camera.shot(u"bodies-selected"_s);
        camera.dialog(u"body"_s, "editBody");
    }
    if (auto* search = camera.find<QLineEdit>("bodySearch")) {
        search->setText(u"bộ hàng hải"_s);
        camera.shot(u"bodies-nothing-found"_s);
        search->clear();
    }
    camera.dialog(u"meeting"_s, "actionEditMeeting");
}

void polls(Photographer& camera)
{
    camera.act("actionGoPolls");
    // The count that was begun for the picture of the page.
    auto* polls = qobject_cast<PollsPage*>(camera.window().navigation().page(Place::Polls));
    polls->startVote({});
    if (auto* cancel = camera.find<QAbstractButton>("voteCancel"))
        camera.dialog(
            u"vote-give-up"_s, [&] { cancel->click(); }, true);
    if (auto* correct = camera.find<QAbstractButton>("correctVote")) {
        correct->click();
        camera.shot(u"poll-correcting"_s);
        if (auto* cancel = camera.find<QAbstractButton>("voteCancel"))
            cancel->click();
    }
    camera.dialog(u"annul"_s, [&] {
        if (auto* annul = camera.find<QAbstractButton>("annulVote"))
            annul->click();
    });
    polls->startVote({});
    camera.shot(u"vote-question"_s);
    const auto stubs = camera.desk().file()->read().proposals.stubs(camera.desk().meeting());
    if (!stubs || stubs->isEmpty())
        return;
    polls->startVote(stubs->first().id);
    QTest::qWait(200);
    for (const QString& figure : {u"20"_s, u"9"_s}) {
        camera.type(figure);
        camera.press(Qt::Key_Tab);
    }
    camera.press(Qt::Key_F9);
    camera.shot(u"vote-refused"_s);
    auto* kinds = camera.find<QWidget>("voteKinds");
    auto* own = kinds ? kinds->findChild<QAbstractButton*>(u"filterTab1"_s) : nullptr;
    if (!own)
        return;
    own->click();
    camera.shot(u"vote-own-options"_s);
    if (auto* cancel = camera.find<QAbstractButton>("voteCancel"))
        camera.dialog(
            u"vote-give-up"_s, [&] { cancel->click(); }, true);
}

void reviews(Photographer& camera)
{
    const auto review = [&](const QString& name, const QString& text) {
        const QString path = camera.path(name + u".txt"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            return camera.complain(path + u" was not written"_s);
        file.close();
        camera.window().openPath(path);
        const bool came = QTest::qWaitFor(
            [&] { return camera.window().navigation().place() == Place::Review; }, ReviewMs);
        if (!came)
            return camera.complain(name + u" did not show"_s);
        camera.shot(name);
    };
    review(u"review-unsure"_s,
           u"Sở Xây dựng tỉnh Hà Nam\n\n1. Bộ Xây dựng sớm ban hành quy chuẩn về trạm thu phát "
           "sóng.\n\n2. Cần có kinh phí cho việc sửa chữa đường liên xã.\n\n3. Bộ Tài chính và Bộ "
           "Nội vụ xem xét chế độ cho cán bộ chuyên trách.\n"_s);
    camera.press(Qt::Key_F2);
    camera.shot(u"review-correcting"_s);
    if (auto* discard = camera.find<QAbstractButton>("reviewDiscard"))
        discard->click();
    QTest::qWait(100);
    review(u"review-nothing"_s, u"Thông báo nghỉ lễ.\n\nCơ quan nghỉ từ ngày 30/4.\n"_s);
    if (auto* discard = camera.find<QAbstractButton>("reviewDiscard"))
        discard->click();
}

void empties(Photographer& camera)
{
    camera.window().opener().closeFile();
    Council council;
    council.name = u"Hội đồng mới"_s;
    auto made = CouncilFile::create(camera.path(u"moi.nghisu"_s), council, {}, camera.clock());
    if (!made)
        return camera.complain(u"an empty council was not made"_s);
    camera.desk().setFile(*std::move(made));
    camera.shot(u"empty-no-meeting"_s);
    Meeting meeting;
    meeting.title = u"Họp toàn thể"_s;
    if (const auto added = addMeeting(*camera.desk().file(), meeting))
        camera.desk().setMeeting(*added);
    camera.shot(u"empty-proposals"_s);
    for (const auto& [name, action] : {std::pair{u"members"_s, "actionGoMembers"},
                                       {u"programme"_s, "actionGoProgramme"},
                                       {u"polls"_s, "actionGoPolls"},
                                       {u"documents"_s, "actionGoDocuments"},
                                       {u"bodies"_s, "actionGoBodies"}}) {
        camera.act(action);
        camera.shot(u"empty-"_s + name);
    }
}

void readOnly(Photographer& camera)
{
    camera.window().opener().closeFile();
    if (!camera.window().opener().openSample())
        return;
    const MeetingId meeting = camera.desk().meeting();
    const QString path = camera.desk().file()->path();
    camera.window().opener().closeFile();
    auto opened = CouncilFile::open(path, Access::ReadOnly, camera.clock());
    if (!opened)
        return camera.complain(u"the sample was not opened to read"_s);
    camera.desk().setFile(*std::move(opened));
    camera.desk().setMeeting(meeting);
    camera.act("actionGoProposals");
    camera.shot(u"read-only"_s);
}

}  // namespace

void photographStates(Photographer& camera)
{
    list(camera);
    window(camera);
    programme(camera);
    templates(camera);
    people(camera);
    polls(camera);
    reviews(camera);
    photographIntake(camera);
    photographSheet(camera);
    empties(camera);
    readOnly(camera);
}

}  // namespace nghisu::shots
