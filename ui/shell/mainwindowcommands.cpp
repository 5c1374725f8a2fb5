// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window does when it is asked to: its pages, its actions, the palette, and taking in.
#include "shell/mainwindow.h"

#include "base/settings.h"
#include "chair/roomdesk.h"
#include "chair/servedroom.h"
#include "intake/clipboard.h"
#include "models/proposalroles.h"
#include "pages/bodiespage.h"
#include "pages/documentspage.h"
#include "pages/documenttemplates.h"
#include "pages/followuplist.h"
#include "pages/followuppage.h"
#include "pages/historypage.h"
#include "pages/intakereviewpage.h"
#include "pages/likenesspage.h"
#include "pages/memberspage.h"
#include "pages/pollspage.h"
#include "pages/programmepage.h"
#include "pages/proposalspage.h"
#include "pages/searchpage.h"
#include "pages/settingspage.h"
#include "pages/startpage.h"
#include "session/assigning.h"
#include "session/councilfile.h"
#include "shell/commandpalette.h"
#include "shell/intakeflow.h"
#include "shell/likenessline.h"
#include "shell/localfiles.h"
#include "shell/unstored.h"
#include "shell/windowmenus.h"
#include "theme/theme.h"
#include "widgets/dialog.h"
#include "widgets/proposalview.h"
#include "words/words.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QItemSelectionModel>
#include <QMimeData>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int TextSizeStep = 10;

}  // namespace

void MainWindow::makePages()
{
    m_start = new StartPage(m_desk.theme(), m_actions, m_navigation);
    m_start->setRecentFiles(m_settings.recentFiles());
    connect(m_start, &StartPage::fileRequested, this, &MainWindow::openPath);
    connect(m_start, &StartPage::dropZoneClicked, this,
            [this] { takeIn(m_opener.chooseSources()); });
    m_navigation->setMaker(Place::Start, [this] { return m_start; });
    m_navigation->setMaker(Place::Proposals, [this] {
        m_proposals = new ProposalsPage(m_desk, m_navigation);
        connect(m_proposals, &ProposalsPage::takeInRequested, this,
                [this] { perform(ActionId::Import); });
        connect(m_proposals, &ProposalsPage::pasteTextRequested, this,
                [this] { perform(ActionId::PasteImport); });
        m_proposals->setLayoutState(m_settings.get(Settings::Key::ListLayout).toStringList());
        connect(m_proposals, &ProposalsPage::layoutStateChanged, this,
                [this] { m_settings.set(Settings::Key::ListLayout, m_proposals->layoutState()); });
        connect(m_proposals, &ProposalsPage::voteRequested, this, [this](ProposalId id) {
            go(Place::Polls);
            m_polls->startVote(id);
        });
        return m_proposals;
    });
    m_navigation->setMaker(Place::Polls,
                           [this] { return m_polls = new PollsPage(m_desk, m_navigation); });
    m_navigation->setMaker(Place::Programme, [this] {
        auto* programme = new ProgrammePage(m_desk, m_navigation);
        programme->offer(m_actions.action(ActionId::Conduct));
        return programme;
    });
    m_navigation->setMaker(Place::Members,
                           [this] { return m_members = new MembersPage(m_desk, m_navigation); });
    m_navigation->setMaker(Place::Documents,
                           [this] { return new DocumentsPage(m_desk, m_navigation); });
    m_navigation->setMaker(Place::Bodies,
                           [this] { return m_bodies = new BodiesPage(m_desk, m_navigation); });
    m_navigation->setMaker(Place::FollowUp,
                           [this] { return m_followUp = new FollowUpPage(m_desk, m_navigation); });
    m_navigation->setMaker(Place::History,
                           [this] { return m_history = new HistoryPage(m_desk, m_navigation); });
    m_navigation->setMaker(Place::Search,
                           [this] { return m_search = new SearchPage(m_desk, m_navigation); });
    m_navigation->setMaker(Place::Settings,
                           [this] { return new SettingsPage(m_desk, m_settings, m_navigation); });
    m_navigation->setMaker(Place::Review, [this] {
        m_review = new IntakeReviewPage(m_desk, m_navigation);
        connect(m_review, &IntakeReviewPage::accepted, this, &MainWindow::endReview);
        connect(m_review, &IntakeReviewPage::accepted, m_alike, &LikenessLine::lookAt);
        connect(m_review, &IntakeReviewPage::dismissed, this, &MainWindow::endReview);
        connect(m_review, &IntakeReviewPage::encodingRequested, m_intake, &IntakeFlow::readAgain);
        return m_review;
    });
    m_navigation->setMaker(Place::Room, [this] {
        m_room = new RoomDesk(m_desk, std::make_unique<SystemScreens>(),
                              std::make_unique<ServedRoom>(m_desk, m_settings), m_navigation);
        connect(m_room, &RoomDesk::backRequested, this, [this] { perform(ActionId::GoBack); });
        connect(m_room, &RoomDesk::projectorLightChosen, this,
                [this](bool light) { m_settings.set(Settings::Key::ProjectorLight, light); });
        return m_room;
    });
    m_navigation->setMaker(Place::Likeness,
                           [this] { return new LikenessPage(m_desk, m_navigation); });
    connect(&m_desk, &Desk::pollRequested, this, [this](PollId id) {
        go(Place::Polls);
        m_polls->select(id);
    });
}

void MainWindow::connectPlaces()
{
    connect(&m_desk, &Desk::historyRequested, this, [this](ProposalId id) {
        go(Place::History);
        if (id.isValid())
            m_history->showProposal(id);
        else
            m_history->showAll();
    });
    connect(&m_desk, &Desk::answersRequested, this, [this](BodyId body, bool openOnly) {
        go(Place::FollowUp);
        m_followUp->list()->showAnswerer({body, {}}, openOnly);
    });
    connect(&m_desk, &Desk::searchRequested, this, [this](const QString& words) {
        go(Place::Search);
        m_search->search(words);
    });
}

void MainWindow::remind()
{
    if (!m_desk.file())
        return;
    const QDate today = m_desk.file()->clock().now().toLocalTime().date();
    const auto due = m_desk.file()->read().proposals.remindersDue(today);
    if (due && !due->isEmpty())
        m_desk.notify(tr("To remind today: %n answer(s). They stand under Follow-up.", nullptr,
                         static_cast<int>(due->size())));
}

void MainWindow::go(Place place)
{
    if (!m_desk.file() && place != Place::Settings)
        return;
    m_navigation->go(place);
}

void MainWindow::perform(ActionId id)
{
    switch (id) {
    case ActionId::NewCouncil:
        if (mayLeave())
            m_opener.newCouncil();
        break;
    case ActionId::OpenFile:
        if (mayLeave())
            m_opener.openWithDialog();
        break;
    case ActionId::OpenSample:
        if (mayLeave())
            m_opener.openSample();
        break;
    case ActionId::SaveCopy:
        storePending();
        m_opener.saveCopy();
        break;
    case ActionId::CloseFile:
        if (mayLeave())
            m_opener.closeFile();
        break;
    case ActionId::Quit:
        close();
        break;
    case ActionId::Undo:
        undo();
        break;
    case ActionId::Redo:
        redo();
        break;
    case ActionId::Palette:
        openPalette();
        break;
    case ActionId::SearchAll:
        m_desk.searchAll({});
        break;
    case ActionId::Import:
        takeIn(m_opener.chooseSources());
        break;
    case ActionId::PasteImport:
        takeInClipboard();
        break;
    case ActionId::FindAlike:
        storePending();
        go(Place::Likeness);
        break;
    case ActionId::NewMeeting:
        m_meetings.add();
        break;
    case ActionId::NextMeeting:
        m_meetings.addFromCurrent();
        break;
    case ActionId::EditMeeting:
        m_meetings.edit();
        break;
    case ActionId::ArchiveMeeting:
        m_meetings.toggleArchived();
        break;
    case ActionId::MakeTemplate:
        m_meetings.makeTemplate();
        break;
    case ActionId::RemoveMeeting:
        storePending();
        m_meetings.remove();
        break;
    case ActionId::HandOut:
        storePending();
        m_meetings.handOut({});
        break;
    case ActionId::Conduct:
        storePending();
        go(Place::Room);
        break;
    case ActionId::FillTemplate:
        if (DocumentTemplates* templates = documentTemplates())
            templates->fill();
        break;
    case ActionId::TemplateFields:
        if (DocumentTemplates* templates = documentTemplates())
            templates->showFields();
        break;
    case ActionId::GoProposals:
        go(Place::Proposals);
        break;
    case ActionId::GoProgramme:
        go(Place::Programme);
        break;
    case ActionId::GoMembers:
        go(Place::Members);
        break;
    case ActionId::GoPolls:
        go(Place::Polls);
        break;
    case ActionId::GoDocuments:
        go(Place::Documents);
        break;
    case ActionId::GoFollowUp:
        go(Place::FollowUp);
        break;
    case ActionId::GoHistory:
        m_desk.showHistory({});
        break;
    case ActionId::GoBodies:
        go(Place::Bodies);
        break;
    case ActionId::GoSettings:
        go(Place::Settings);
        break;
    case ActionId::GoBack:
        if (m_navigation->canGoBack())
            m_navigation->goBack();
        else if (!m_desk.file())
            m_navigation->go(Place::Start);
        break;
    case ActionId::LargerText:
        changeTextSize(1);
        break;
    case ActionId::SmallerText:
        changeTextSize(-1);
        break;
    case ActionId::StandardText:
        m_settings.set(Settings::Key::TextSize, Settings::smallestText);
        break;
    case ActionId::ToggleDark:
        m_settings.set(Settings::Key::Appearance, m_desk.theme().isDark() ? u"light"_s : u"dark"_s);
        break;
    case ActionId::FullScreen:
        setWindowState(windowState() ^ Qt::WindowFullScreen);
        break;
    case ActionId::ShowMenu:
        m_menus->showBar();
        break;
    case ActionId::Help:
        showHelp();
        break;
    case ActionId::About:
        showAbout();
        break;
    }
}

DocumentTemplates* MainWindow::documentTemplates()
{
    storePending();
    go(Place::Documents);
    return m_navigation->findChild<DocumentTemplates*>();
}

void MainWindow::undo()
{
    CouncilFile* file = m_desk.file();
    if (!file)
        return;
    storePending();
    if (const auto undone = file->undo(); !undone)
        m_desk.report(undone.error());
    else
        m_desk.notify(tr("Undone: %1").arg(m_desk.words().step(undone->op, undone->args)));
}

void MainWindow::redo()
{
    CouncilFile* file = m_desk.file();
    if (!file)
        return;
    storePending();
    if (const auto redone = file->redo(); !redone)
        m_desk.report(redone.error());
    else
        m_desk.notify(tr("Done again: %1").arg(m_desk.words().step(redone->op, redone->args)),
                      true);
}

void MainWindow::changeTextSize(int steps)
{
    m_settings.set(Settings::Key::TextSize,
                   std::clamp(m_settings.textSize() + steps * TextSizeStep, Settings::smallestText,
                              Settings::largestText));
}

void MainWindow::openPalette()
{
    QList<QAction*> all = pageActions();
    const QList<ActionId> ids = Actions::all();
    for (const ActionId id : ids) {
        if (id != ActionId::Palette)
            all.append(m_actions.action(id));
    }
    m_palette->open(all, selectedProposals());
}

void MainWindow::follow(const PaletteItem& item)
{
    const auto assign = [&](Role role) {
        const auto assigned =
            assignBody(*m_desk.file(), selectedProposals(), BodyId(item.id), role);
        if (!assigned)
            m_desk.report(assigned.error());
    };
    switch (item.target) {
    case PaletteTarget::Caption:
        break;
    case PaletteTarget::Action:
        if (item.action)
            item.action->trigger();
        break;
    case PaletteTarget::Body:
        go(Place::Bodies);
        m_bodies->select(BodyId(item.id));
        break;
    case PaletteTarget::AssignLead:
        assign(Role::Lead);
        break;
    case PaletteTarget::AddCoordinating:
        assign(Role::Coordinating);
        break;
    case PaletteTarget::Proposal:
        m_desk.showProposal(ProposalId(item.id));
        break;
    case PaletteTarget::Person:
        go(Place::Members);
        m_members->select(PersonId(item.id));
        break;
    case PaletteTarget::Meeting:
        m_desk.setMeeting(MeetingId(item.id));
        go(Place::Proposals);
        break;
    case PaletteTarget::SearchAll:
        m_desk.searchAll(item.argument);
        break;
    }
}

bool MainWindow::storePending()
{
    if (!m_desk.file())
        return true;
    if (m_proposals && !m_proposals->storePending())
        return false;
    if (m_followUp && !m_followUp->storePending())
        return false;
    if (m_room && !m_room->storePending())
        return false;
    return m_desk.unstored().store(*m_desk.file());
}

bool MainWindow::mayLeave()
{
    if (!storePending()) {
        Question question;
        question.title = tr("Some of what you typed is not stored");
        question.sentence = m_desk.words().error(m_desk.unstored().error());
        question.safe = tr("Stay here");
        question.action = tr("Go without it");
        question.other = tr("Save a copy…");
        const Choice choice = choose(m_desk.theme(), this, question);
        if (choice == Choice::Other)
            m_opener.saveCopy();
        if (choice == Choice::Safe || (choice == Choice::Other && !m_desk.unstored().isEmpty()))
            return false;
    }
    if (m_polls && !m_polls->mayLeave())
        return false;
    return !m_review || m_review->mayLeave();
}

QList<ProposalId> MainWindow::selectedProposals() const
{
    QList<ProposalId> ids;
    if (!m_proposals || !m_proposals->view()->selectionModel())
        return ids;
    QModelIndexList rows = m_proposals->view()->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : std::as_const(rows)) {
        if (row.data(KindRole).toInt() == static_cast<int>(ProposalKind::Proposal))
            ids.append(ProposalId(row.data(ProposalIdRole).toLongLong()));
    }
    return ids;
}

QList<QAction*> MainWindow::pageActions() const
{
    if (m_navigation->place() == Place::Proposals && m_proposals)
        return m_proposals->actionsForMenu();
    if (m_navigation->place() == Place::FollowUp && m_followUp)
        return m_followUp->actionsForMenu();
    if (m_navigation->place() == Place::History && m_history)
        return m_history->actionsForMenu();
    const QWidget* page = m_navigation->currentWidget();
    return page ? page->actions() : QList<QAction*>();
}

bool MainWindow::needCouncil()
{
    // A letter needs a council to go to.
    return m_desk.file() || m_opener.newCouncil();
}

void MainWindow::takeIn(const QStringList& paths)
{
    if (paths.isEmpty() || !needCouncil())
        return;
    if (m_desk.file()->isReadOnly()) {
        m_desk.report({m_desk.file()->readOnlyReason().value_or(ErrorCode::OpenedToRead),
                       m_desk.file()->path()});
        return;
    }
    storePending();
    m_intake->take(paths);
}

void MainWindow::takeInClipboard()
{
    const QMimeData* pasted = QApplication::clipboard()->mimeData();
    if (!pasted || !m_desk.file())
        return;
    if (const QStringList files = localFiles(*pasted); !files.isEmpty()) {
        takeIn(files);
        return;
    }
    storePending();
    m_intake->takePasted(ClipboardContent::of(*pasted), tr("The clipboard"));
}

void MainWindow::endReview()
{
    m_navigation->go(Place::Proposals);
    m_navigation->forget(Place::Review);
}

}  // namespace nghisu
