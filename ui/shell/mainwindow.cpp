// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "base/settings.h"
#include "chair/servedroom.h"
#include "dialogs/keysdialog.h"
#include "pages/bodiespage.h"
#include "pages/intakereviewpage.h"
#include "pages/proposalspage.h"
#include "pages/startpage.h"
#include "print/previewwidget.h"
#include "session/councilfile.h"
#include "shell/commandpalette.h"
#include "shell/intakeflow.h"
#include "shell/likenessline.h"
#include "shell/localfiles.h"
#include "shell/messagedialog.h"
#include "shell/sidebar.h"
#include "shell/statusbar.h"
#include "shell/toasthost.h"
#include "shell/troublebar.h"
#include "shell/windowmenus.h"
#include "text/spelling.h"
#include "theme/theme.h"
#include "words/words.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QTimer>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

Theme::Mode modeOf(const QString& appearance)
{
    if (appearance == u"light")
        return Theme::Mode::Light;
    return appearance == u"dark" ? Theme::Mode::Dark : Theme::Mode::System;
}

/// Pages of paper are enlarged by themselves.
bool hasOwnSize(const QWidget* widget)
{
    while (widget && !qobject_cast<const PreviewWidget*>(widget))
        widget = widget->parentWidget();
    return widget != nullptr;
}

}  // namespace

MainWindow::MainWindow(Theme& theme, Settings& settings, const Clock& clock)
    : m_settings(settings), m_desk(theme, settings.language()), m_actions(theme, this),
      m_opener(m_desk, settings, clock, this), m_meetings(m_desk, this)
{
    setObjectName(u"mainWindow"_s);
    // Before there is anything: what has not been shown yet would take its first font again.
    theme.setTextSize(settings.textSize());
    setMinimumSize(theme.sizes().minWindow);
    resize(1366, 720);
    setAcceptDrops(true);

    auto* central = new QWidget(this);
    m_navigation = new Navigation(central);
    m_sidebar = new Sidebar(m_desk, m_actions, central);
    m_status = new StatusBar(m_desk, m_actions.action(ActionId::Undo), central);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sidebar);
    middle->addWidget(m_navigation, 1);
    auto* whole = new QVBoxLayout(central);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(middle, 1);
    m_trouble = new TroubleBar(m_desk, m_actions.action(ActionId::SaveCopy), central);
    m_alike = new LikenessLine(m_desk, central);
    whole->addWidget(m_alike);
    whole->addWidget(m_trouble);
    whole->addWidget(m_status);
    setCentralWidget(central);

    m_menus = new WindowMenus(m_actions, this);
    m_palette = new CommandPalette(m_desk, central);
    m_intake = new IntakeFlow(m_desk, central);
    new ToastHost(m_desk, m_actions.action(ActionId::Undo), this, m_navigation);

    makePages();
    connectParts();
    applySettings();
    onFileChanged();
    qApp->installEventFilter(this);
    restoreGeometry(settings.get(Settings::Key::WindowGeometry).toByteArray());
}

MainWindow::~MainWindow()
{
    // Pages look at the file until they are gone; the desk holds it and goes later.
    delete takeCentralWidget();
}

void MainWindow::connectParts()
{
    connect(&m_actions, &Actions::triggered, this, &MainWindow::perform);
    connect(m_sidebar, &Sidebar::placeRequested, this, &MainWindow::go);
    connect(m_sidebar, &Sidebar::paletteRequested, this, &MainWindow::openPalette);
    connect(m_sidebar, &Sidebar::menuRequested, m_menus, &WindowMenus::openAt);
    connect(m_sidebar, &Sidebar::councilMenuRequested, m_menus, &WindowMenus::openCouncilMenu);
    connect(m_sidebar, &Sidebar::meetingMenuRequested, m_menus, &WindowMenus::openMeetingMenu);
    connect(m_menus, &WindowMenus::fileRequested, this, &MainWindow::openPath);
    connect(m_menus, &WindowMenus::councilSettingsRequested, this, [this] { go(Place::Settings); });
    m_menus->setPageActions([this] { return pageActions(); });
    connect(m_navigation, &Navigation::placeChanged, this, [this](Place place) {
        m_sidebar->setPlace(place);
        arrange();
        updateActions();
        focusPage();
    });
    connect(m_trouble, &TroubleBar::retryRequested, this, &MainWindow::storePending);
    connect(m_alike, &LikenessLine::compareRequested, this, [this] { go(Place::Likeness); });
    connect(m_palette, &CommandPalette::chosen, this, &MainWindow::follow);
    connect(m_intake, &IntakeFlow::read, this, [this](const QList<Letter>& letters) {
        m_navigation->go(Place::Review);
        if (m_review->isReviewing())
            m_review->add(letters);
        else
            m_review->review(letters);
    });
    connect(m_intake, &IntakeFlow::readAnew, this, [this](int source, const Letter& letter) {
        if (m_review)
            m_review->replace(source, letter);
    });

    connect(&m_desk, &Desk::fileChanged, this, &MainWindow::onFileChanged);
    connect(&m_desk, &Desk::meetingChanged, this, &MainWindow::updateActions);
    connect(&m_desk, &Desk::meetingChanged, this, [this] {
        // Who serves the phones of an open meeting goes on with it after a crash, before anybody
        // has gone back to leading it.
        if (ServedRoom::isWithMeeting(m_desk, m_settings))
            m_navigation->page(Place::Room);
    });
    connect(&m_desk, &Desk::changed, this, [this](const ChangeEvent& event) {
        if (event.council)
            updateTitle();
        updateActions();
    });
    connect(&m_desk, &Desk::proposalRequested, this, [this](ProposalId id) {
        // It may be one of another meeting.
        const auto proposal = m_desk.file()->read().proposals.findFields(id);
        if (!proposal) {
            m_desk.report(proposal.error());
            return;
        }
        m_desk.setMeeting(proposal->meeting);
        go(Place::Proposals);
        m_proposals->showProposal(id);
    });
    connectPlaces();

    connect(&m_desk, &Desk::bodyRequested, this, [this](BodyId id) {
        go(Place::Bodies);
        m_bodies->select(id);
    });
    connect(&m_desk.spelling(), &Spelling::ownWordsChanged, this,
            [this](const QStringList& words) { m_settings.set(Settings::Key::OwnWords, words); });

    connect(&m_desk.theme(), &Theme::changed, this, &MainWindow::arrange);
    connect(&m_settings, &Settings::changed, this, [this](Settings::Key key) {
        if (key == Settings::Key::RecentFiles) {
            m_menus->setRecentFiles(m_settings.recentFiles());
            m_start->setRecentFiles(m_settings.recentFiles());
        } else if (key != Settings::Key::WindowGeometry && key != Settings::Key::ListLayout) {
            applySettings();
        }
    });
}

void MainWindow::applySettings()
{
    m_desk.theme().setMode(modeOf(m_settings.get(Settings::Key::Appearance).toString()));
    m_desk.theme().setTextSize(m_settings.textSize());
    m_desk.theme().setProjectorLight(m_settings.get(Settings::Key::ProjectorLight).toBool());
    m_desk.setLanguage(m_settings.language());
    m_desk.spelling().setOwnWords(m_settings.get(Settings::Key::OwnWords).toStringList());
    m_desk.spelling().setEnabled(m_settings.get(Settings::Key::Spelling).toBool());
    m_menus->setRecentFiles(m_settings.recentFiles());
}

void MainWindow::onFileChanged()
{
    const bool open = m_desk.file() != nullptr;
    m_navigation->forgetWay();
    if (!open) {
        m_navigation->go(Place::Start);
        m_start->setRecentFiles(m_settings.recentFiles());
    } else if (m_navigation->place() != Place::Proposals) {
        m_navigation->go(Place::Proposals);
        m_navigation->forgetWay();
    } else {
        focusPage();
    }
    arrange();
    updateTitle();
    updateActions();
    // Once the window has shown what it is about.
    if (open)
        QTimer::singleShot(0, this, &MainWindow::remind);
}

void MainWindow::focusPage()
{
    // The keyboard goes on where the work is: in the list, if the page has one.
    QWidget* page = m_navigation->currentWidget();
    if (page->focusProxy()) {
        page->setFocus();
        return;
    }
    const auto views = page->findChildren<QAbstractItemView*>();
    for (QAbstractItemView* view : views) {
        if (view->isVisibleTo(page) && view->focusPolicy() != Qt::NoFocus) {
            view->setFocus();
            return;
        }
    }
    page->setFocus();
}

void MainWindow::updateTitle()
{
    const CouncilFile* file = m_desk.file();
    const auto council = file ? file->read().council.council() : Result<Council>(Council());
    setWindowFilePath(file ? file->path() : QString());
    setWindowTitle(council && !council->name.isEmpty() ? tr("%1 – Nghị Sự").arg(council->name)
                                                       : u"Nghị Sự"_s);
}

void MainWindow::updateActions()
{
    const CouncilFile* file = m_desk.file();
    m_actions.update(file != nullptr, file && !file->isReadOnly(), m_desk.meeting().isValid());
    const auto undoable = file ? file->undoStep() : std::nullopt;
    const auto redoable = file ? file->redoStep() : std::nullopt;
    const auto name = [this](QAction* action, const std::optional<Step>& step, const QString& plain,
                             const QString& named) {
        action->setEnabled(action->isEnabled() && step.has_value());
        // The & of "KH&ĐT" is no mark of a key.
        action->setText(
            step ? named.arg(m_desk.words().step(step->op, step->args).replace(u'&', u"&&"_s))
                 : plain);
    };
    name(m_actions.action(ActionId::Undo), undoable, tr("Undo"), tr("Undo: %1"));
    name(m_actions.action(ActionId::Redo), redoable, tr("Redo"), tr("Redo: %1"));
    m_actions.action(ActionId::GoBack)->setEnabled(m_navigation->canGoBack());
    const auto meeting = file && m_desk.meeting().isValid()
                           ? file->read().council.meeting(m_desk.meeting())
                           : Result<Meeting>(Meeting());
    m_actions.action(ActionId::ArchiveMeeting)
        ->setText(meeting && meeting->archived ? tr("Take the meeting out of the archive")
                                               : tr("Archive the meeting"));
}

void MainWindow::openPath(const QString& path)
{
    if (FileOpener::isCouncilFile(path) || !m_desk.file()) {
        if (mayLeave())
            m_opener.open(path);
        return;
    }
    takeIn({path});
}

void MainWindow::changeEvent(QEvent* event)
{
    // Not before everything is there: the first language is set while the window is being made.
    if (event->type() == QEvent::LanguageChange && m_menus) {
        m_actions.retranslate();
        m_menus->retranslate();
        updateTitle();
        updateActions();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    arrange();
    QMainWindow::resizeEvent(event);
}

void MainWindow::arrange()
{
    // A review and the room are works of their own between two visits to the places: they need the
    // width, and have their own way back.
    const Place place = m_navigation->place();
    m_sidebar->setVisible(m_desk.file() && place != Place::Review && place != Place::Room);
    m_sidebar->setCompact(width() < m_desk.theme().sizes().sidebarIconsBelow);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    // Before a page scrolls: Ctrl and the wheel change the size of text, wherever the pointer is.
    auto* widget = event->type() == QEvent::Wheel ? qobject_cast<QWidget*>(watched) : nullptr;
    if (!widget || widget->window() != this || hasOwnSize(widget))
        return QMainWindow::eventFilter(watched, event);
    const auto* wheel = static_cast<QWheelEvent*>(event);
    if (wheel->modifiers() != Qt::ControlModifier)
        return QMainWindow::eventFilter(watched, event);
    // Touchpads turn the wheel by less than a notch at a time.
    m_turned += wheel->angleDelta().y();
    const int notches = m_turned / QWheelEvent::DefaultDeltasPerStep;
    m_turned -= notches * QWheelEvent::DefaultDeltasPerStep;
    if (notches != 0)
        changeTextSize(notches);
    return true;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    m_settings.set(Settings::Key::WindowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList letters;
    QString council;
    const QStringList paths = localFiles(*event->mimeData());
    for (const QString& path : paths) {
        if (FileOpener::isCouncilFile(path))
            council = path;
        else
            letters.append(path);
    }
    event->acceptProposedAction();
    if (!council.isEmpty())
        openPath(council);
    else
        takeIn(letters);
}

void MainWindow::showHelp()
{
    QList<QAction*> all = pageActions();
    const QList<ActionId> ids = Actions::all();
    for (const ActionId id : ids)
        all.append(m_actions.action(id));
    KeysDialog(m_desk.theme(), all, this).exec();
}

void MainWindow::showAbout()
{
    showMessage(m_desk.theme(), this, tr("Nghị Sự %1").arg(QStringLiteral(NGHISU_VERSION)),
                tr("The meeting secretary's desk. Free software under the GNU General Public "
                   "License, version 3 or later; it comes without any warranty."));
}

}  // namespace nghisu
