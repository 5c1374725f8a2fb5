// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"
#include "pages/proposalspageactions.h"

#include <QList>
#include <QWidget>

class QAbstractItemView;
class QAction;
class QStackedLayout;

namespace nghisu {

class BodyDirectory;
class Desk;
class BoardView;
class EmptyPlace;
class FilterTabs;
class Inspector;
class ListViewBar;
class ListViewChips;
class ProposalModel;
class ProposalTable;
class ProposalView;
class ProposalsPageTyping;
class SearchField;
class ShortcutButton;
class StateMark;
class Label;
struct CarriedProposals;
struct ListView;

/// The list of proposals of a meeting with the one that is selected beside it: where the secretary
/// works all day. The window owns undo and redo; it calls storePending() before them, and before it
/// closes a file.
class ProposalsPage : public QWidget {
    Q_OBJECT

public:
    explicit ProposalsPage(Desk& desk, QWidget* parent = nullptr);
    ~ProposalsPage() override;

    /// For the window's menu and the palette.
    QList<QAction*> actionsForMenu() const;
    /// Stores what was typed and is not in the file yet; false where that failed.
    bool storePending();
    /// Selects an entry, whatever filter hides it; the others show nothing of it.
    void showProposal(ProposalId id);
    /// Shows only what holds these words.
    void find(const QString& words);

    /// How the list is laid out and its table's columns, for the user's own settings; and back.
    QStringList layoutState() const;
    void setLayoutState(const QStringList& state);

    ProposalModel& model() const { return *m_model; }
    ProposalView* view() const { return m_view; }
    Inspector* inspector() const { return m_inspector; }

signals:
    /// The user wants to take in a document.
    void takeInRequested();
    /// The user wants to vote on a proposal.
    void voteRequested(nghisu::ProposalId proposal);
    /// Text that is no list of ours is on the clipboard: it is to be taken in.
    void pasteTextRequested();
    void layoutStateChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildListPane();
    QLayout* buildHead(QWidget* pane);
    QLayout* buildTools(QWidget* pane);
    QLayout* buildViews(QWidget* pane);
    void connectViews();
    void connectAll();
    void retranslate();
    void arrange();
    void arrangeHeader();

    QList<ProposalId> selectedIds() const;
    void select(ProposalId id);
    void selectRow(int row);
    void restoreSelection();
    void selectSomething();
    /// Of the three, the one that is shown.
    QAbstractItemView* shownView() const;
    void showView(const ListView& view);
    void arrangeViews();
    void sendToGroup(const QString& group);
    void onSelectionChanged();
    void syncInspector();
    void updateActions();
    void updateHeader();
    void updateEmptyPlace();

    void run(ListAction id);
    void add(ProposalKind kind);
    void remove();
    void moveBy(int steps);
    void split();
    void join();
    void duplicate();
    void carry(bool cut);
    void paste();
    void forgetCut();
    void watchClipboard();
    void changeLevel(bool up);
    void step(int by);
    void replace();
    void showChanges();
    void issue();
    void openInspector();
    void closeInspector();
    void showAll();
    void showMenu(const QPoint& at);

    Desk& m_desk;
    BodyDirectory* m_directory;
    ProposalModel* m_model;
    QWidget* m_listPane = nullptr;
    Label* m_title = nullptr;
    StateMark* m_mark = nullptr;
    ShortcutButton* m_takeIn = nullptr;
    ShortcutButton* m_add = nullptr;
    FilterTabs* m_tabs = nullptr;
    ListViewBar* m_viewBar = nullptr;
    ListViewChips* m_chips = nullptr;
    QStackedLayout* m_views = nullptr;
    ProposalTable* m_table = nullptr;
    BoardView* m_board = nullptr;
    SearchField* m_search = nullptr;
    ProposalView* m_view = nullptr;
    EmptyPlace* m_empty = nullptr;
    Inspector* m_inspector = nullptr;
    ProposalsPageTyping* m_typing = nullptr;
    ProposalsPageActions* m_actions = nullptr;
    ProposalId m_current;  ///< selected last; found again after a reset
    int m_currentRow = 0;
    bool m_narrow = false;
    bool m_inspectorOpen = false;  ///< as a page of its own
    bool m_markWanted = false;
    bool m_pasteable = false;
    bool m_issued = false;
};

}  // namespace nghisu
