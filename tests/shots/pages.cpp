// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/documentspage.h"
#include "pages/pollspage.h"
#include "shots/photographer.h"

#include <QAbstractButton>
#include <QTest>

namespace nghisu::shots {

using namespace Qt::StringLiterals;

namespace {

constexpr int ReviewMs = 15'000;

void vote(Photographer& camera)
{
    auto* polls = qobject_cast<PollsPage*>(camera.window().navigation().page(Place::Polls));
    const auto stubs = camera.desk().file()->read().proposals.stubs(camera.desk().meeting());
    if (!polls || !stubs || stubs->size() < 5)
        return camera.complain(u"no proposal to vote on"_s);
    polls->startVote(stubs->at(4).id);
    camera.shot(u"vote-empty"_s);
    for (const QString& figure : {u"18"_s, u"3"_s}) {
        camera.type(figure);
        camera.press(Qt::Key_Tab);
    }
    camera.shot(u"vote"_s);
}

void review(Photographer& camera)
{
    camera.window().openPath(
        QStringLiteral(NGHISU_SOURCE_DIR "/resources/samples/thu-hai-phong.txt"));
    const bool came = QTest::qWaitFor(
        [&] { return camera.window().navigation().place() == Place::Review; }, ReviewMs);
    if (!came)
        camera.complain(u"the review did not show"_s);
    camera.shot(u"intake-review"_s);
}

}  // namespace

void photographPages(Photographer& camera)
{
    camera.shot(u"start"_s);
    camera.dialog(u"new-council"_s, "actionNewCouncil");
    if (!camera.window().opener().openSample())
        return camera.complain(u"the sample council did not open"_s);
    const auto page = [&](const QString& name, const char* action) {
        camera.act(action);
        camera.shot(name);
    };
    page(u"proposals"_s, "actionGoProposals");
    page(u"programme"_s, "actionGoProgramme");
    page(u"members"_s, "actionGoMembers");
    page(u"documents"_s, "actionGoDocuments");
    page(u"bodies"_s, "actionGoBodies");
    page(u"settings"_s, "actionGoSettings");
    page(u"polls"_s, "actionGoPolls");
    vote(camera);
    camera.act("actionGoDocuments");
    auto* documents = camera.window().findChild<DocumentsPage*>();
    if (!documents)
        return camera.complain(u"there is no page of documents"_s);
    for (const QString& key :
         {u"invitation"_s, u"programme"_s, u"sign-in"_s, u"name-cards"_s, u"attendance-cards"_s,
          u"seating"_s, u"ballots"_s, u"minutes"_s, u"counting-record"_s, u"conclusions"_s,
          u"resolution"_s, u"extracts"_s, u"follow-up"_s, u"archive"_s}) {
        documents->select(key);
        camera.shot(u"documents-"_s + key);
    }
    documents->select(u"agenda"_s);
    camera.dialog(u"document-options"_s, [documents] { documents->askOptions(); });
    camera.act("actionGoProposals");
    camera.act("actionPalette");
    QTest::qWait(200);
    camera.type(u"bo noi vu"_s);
    camera.shot(u"palette"_s);
    camera.press(Qt::Key_Escape);
    camera.dialog(u"new-meeting"_s, "actionNewMeeting");
    camera.dialog(u"help"_s, "actionHelp");
    camera.dialog(u"about"_s, "actionAbout");
    review(camera);
    if (auto* discard = camera.find<QAbstractButton>("reviewDiscard"))
        discard->click();
}

}  // namespace nghisu::shots
