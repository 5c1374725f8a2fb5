// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/actions.h"
#include "shell/desk.h"
#include "shell/fileopener.h"
#include "shell/meetingcommands.h"
#include "shell/navigation.h"
#include "shell/paletteitem.h"

#include <QMainWindow>

namespace nghisu {

class BodiesPage;
class Clock;
class CommandPalette;
class DocumentTemplates;
class FollowUpPage;
class HistoryPage;
class IntakeFlow;
class IntakeReviewPage;
class LikenessLine;
class MembersPage;
class PollsPage;
class ProposalsPage;
class RoomDesk;
class SearchPage;
class Settings;
class Sidebar;
class StartPage;
class StatusBar;
class Theme;
class TroubleBar;
class WindowMenus;

/// The program's one window: puts the parts together and sends what is asked of one to the other.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Theme& theme, Settings& settings, const Clock& clock);
    ~MainWindow() override;

    Desk& desk() { return m_desk; }
    FileOpener& opener() { return m_opener; }
    Navigation& navigation() { return *m_navigation; }
    const Actions& actions() const { return m_actions; }

    /// Opens a council file, or takes in a letter; errors are said in the window.
    void openPath(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makePages();
    void connectParts();
    void applySettings();
    void arrange();

    void perform(ActionId id);
    void follow(const PaletteItem& item);
    void go(Place place);
    void undo();
    void redo();
    void changeTextSize(int steps);
    void showHelp();
    void showAbout();
    void openPalette();

    void takeIn(const QStringList& paths);
    void takeInClipboard();
    bool needCouncil();
    void endReview();

    void connectPlaces();
    void onFileChanged();
    /// Says which answers somebody wanted to be reminded of by now.
    void remind();
    void focusPage();
    void updateActions();
    void updateTitle();
    /// What was typed and is not stored yet is stored; false where something is left.
    bool storePending();
    /// Asks where something would be lost with the file; whether it may be let go of.
    bool mayLeave();
    /// Word templates, on the page of documents, which then is shown; none where there is no file.
    DocumentTemplates* documentTemplates();
    QList<ProposalId> selectedProposals() const;
    QList<QAction*> pageActions() const;

    Settings& m_settings;
    Desk m_desk;
    Actions m_actions;
    FileOpener m_opener;
    MeetingCommands m_meetings;
    Navigation* m_navigation = nullptr;
    WindowMenus* m_menus = nullptr;
    Sidebar* m_sidebar = nullptr;
    StatusBar* m_status = nullptr;
    CommandPalette* m_palette = nullptr;
    TroubleBar* m_trouble = nullptr;
    LikenessLine* m_alike = nullptr;
    IntakeFlow* m_intake = nullptr;
    StartPage* m_start = nullptr;
    ProposalsPage* m_proposals = nullptr;
    PollsPage* m_polls = nullptr;
    MembersPage* m_members = nullptr;
    BodiesPage* m_bodies = nullptr;
    FollowUpPage* m_followUp = nullptr;
    HistoryPage* m_history = nullptr;
    SearchPage* m_search = nullptr;
    IntakeReviewPage* m_review = nullptr;
    RoomDesk* m_room = nullptr;
    int m_turned = 0;  ///< of the wheel with Ctrl, in eighths of a degree, less than a notch
};

}  // namespace nghisu
