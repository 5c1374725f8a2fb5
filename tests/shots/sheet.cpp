// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/proposalroles.h"
#include "panels/inspector.h"
#include "panels/inspectorsheet.h"
#include "session/citing.h"
#include "session/followingup.h"
#include "session/meetingplanning.h"
#include "session/merging.h"
#include "session/proposalfields.h"
#include "shots/photographer.h"
#include "support/dictionaries.h"
#include "text/spelling.h"
#include "widgets/dropveil.h"
#include "widgets/proposaleditor.h"
#include "widgets/proposalview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>
#include <QFile>
#include <QItemSelectionModel>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace nghisu::shots {

using namespace Qt::StringLiterals;

namespace {

void select(ProposalView& list, ProposalId id, bool more = false)
{
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex index = list.model()->index(row, 0);
        if (index.data(ProposalIdRole).toLongLong() != id.value())
            continue;
        if (!more)
            list.selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        list.selectionModel()->select(
            index, (more ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect)
                       | QItemSelectionModel::Rows);
    }
    QTest::qWait(50);
}

BodyId bodyOf(const CouncilFile& file, const QString& code)
{
    const auto bodies = file.read().bodies.all();
    for (const Body& body : bodies.value_or({})) {
        if (body.code == code)
            return body.id;
    }
    return {};
}

void closePopups()
{
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    QTest::qWait(50);
}

/// Fills in whatever a proposal can have; false where something could not be.
bool fillIn(Photographer& camera, CouncilFile& file, const QList<ProposalId>& ids)
{
    const QString appendix = camera.path(u"Phụ lục kinh phí & tiến độ.xlsx"_s);
    QFile attached(appendix);
    if (!attached.open(QIODevice::WriteOnly) || attached.write(QByteArray(48'700, 'x')) < 0)
        return false;
    attached.close();
    const auto earlier = file.read().council.meetings().value_or({});
    QList<ProposalId> old;
    for (const Meeting& meeting : earlier) {
        if (meeting.id == camera.desk().meeting())
            continue;
        for (const ProposalStub& stub : file.read().proposals.stubs(meeting.id).value_or({}))
            old.append(stub.id);
    }
    if (!old.isEmpty() && !carryOver(file, {old.first()}, camera.desk().meeting()))
        return false;
    return setTopic(file, {ids[0]}, u"Đầu tư ứng dụng công nghệ thông tin"_s)
        && addTag(file, {ids[0], ids[1]}, u"cần hỏi lại"_s)
        && addTag(file, {ids[0]}, u"trọng tâm"_s) && setUrgent(file, {ids[0]}, true)
        && setState(file, {ids[0]}, ProposalState::Agreed)
        && setDue(file, {ids[0]}, QDate(2018, 6, 30))
        && addCitation(file, ids[0], u"Nghị quyết 36a/NQ-CP"_s)
        && attachFile(file, ids[0], appendix) && mergeProposals(file, ids[0], {ids[5]})
        && handOver(file, bodyOf(file, u"BTTTT"_s), bodyOf(file, u"BKHCN"_s));
}

/// A dictionary that knows the words of these texts.
void installDictionary(Photographer& camera, const QString& text)
{
    static const QRegularExpression letters(u"[^\\p{L}]+"_s);
    QStringList words = text.toLower().split(letters, Qt::SkipEmptyParts);
    words.removeDuplicates();
    if (!test::writeDictionary(camera.path({}), u"vi_VN"_s, words))
        return camera.complain(u"no dictionary was written"_s);
    camera.desk().spelling().setFolders({camera.path({})});
}

void menuAt(Photographer& camera, ProposalEditor& editor, const QString& words, const QString& name)
{
    QTextCursor cursor(editor.document());
    cursor.setPosition(static_cast<int>(editor.text().indexOf(words) + 2));
    const QPoint at = editor.cursorRect(cursor).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, editor.viewport()->mapToGlobal(at));
    QApplication::sendEvent(editor.viewport(), &event);
    camera.screenShot(name);
    closePopups();
}

}  // namespace

void photographSheet(Photographer& camera)
{
    camera.act("actionGoProposals");
    auto* list = camera.find<ProposalView>("proposalList");
    auto* inspector = camera.find<Inspector>("inspector");
    auto* scroll = camera.find<QScrollArea>("inspectorScroll");
    const auto stubs = camera.desk().file()->read().proposals.stubs(camera.desk().meeting());
    if (!list || !inspector || !scroll || !stubs || stubs->size() < 6)
        return camera.complain(u"no proposals to fill in"_s);
    QList<ProposalId> ids;
    for (const ProposalStub& stub : *stubs)
        ids.append(stub.id);
    if (!fillIn(camera, *camera.desk().file(), ids))
        return camera.complain(u"a proposal was not filled in"_s);

    select(*list, ids[0]);
    list->setFocus();
    camera.press(Qt::Key_Return);
    scroll->verticalScrollBar()->setValue(250);
    camera.shot(u"sheet-full"_s);
    if (auto* fold = camera.find<QAbstractButton>("mergedFold"))
        fold->click();
    scroll->verticalScrollBar()->setValue(10'000);
    camera.shot(u"sheet-merged"_s);
    scroll->verticalScrollBar()->setValue(0);

    ProposalEditor& editor = *inspector->editor();
    installDictionary(camera, editor.text() + u" ban hành"_s);
    inspector->focusEditor();
    camera.type(u" Đề nghị sớm bna hành."_s);
    QTest::qWait(200);
    camera.shot(u"editor-spelling"_s);
    menuAt(camera, editor, u"bna"_s, u"editor-menu-word"_s);
    menuAt(camera, editor, u"Luật Đầu tư công"_s, u"editor-menu-citation"_s);
    menuAt(camera, editor, u"Bộ Thông tin"_s, u"editor-menu-body"_s);

    camera.act("actionShowLetter");
    camera.shot(u"letter-beside"_s);
    camera.act("actionShowLetter");
    if (auto* veil = camera.find<DropVeil>("dropVeil")) {
        veil->cover(InspectorSheet::tr("Keep the file with this proposal"));
        camera.shot(u"sheet-dropping"_s);
        veil->hide();
    }
    camera.desk().spelling().setFolders({});

    select(*list, ids[3]);
    if (auto* more = camera.find<QAbstractButton>("moreFields"))
        more->click();
    camera.shot(u"sheet-more"_s);
    scroll->verticalScrollBar()->setValue(10'000);
    camera.shot(u"sheet-more-end"_s);
    if (auto* due = camera.find<QAbstractButton>("due")) {
        due->click();
        camera.screenShot(u"sheet-due"_s);
        closePopups();
    }
    if (auto* more = camera.find<QAbstractButton>("moreFields"))
        more->click();
    const QList<ProposalStub> now =
        camera.desk().file()->read().proposals.stubs(camera.desk().meeting()).value_or({});
    if (!now.isEmpty()) {
        select(*list, now.last().id);
        camera.shot(u"sheet-carried"_s);
    }
    if (auto* back = camera.find<QAbstractButton>("inspectorBack"); back && back->isVisible())
        back->click();
    select(*list, ids[0]);
    select(*list, ids[1], true);
    select(*list, ids[3], true);
    if (inspector->isVisible()) {
        camera.shot(u"sheet-several"_s);
    } else {
        list->setFocus();
        camera.press(Qt::Key_Return);
        camera.shot(u"sheet-several"_s);
    }
    if (auto* back = camera.find<QAbstractButton>("inspectorBack"); back && back->isVisible())
        back->click();
    select(*list, ids[0]);
}

}  // namespace nghisu::shots
