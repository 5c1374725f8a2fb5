// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/proposalspage.h"

#include "delegates/proposaldelegate.h"
#include "models/bodydirectory.h"
#include "models/proposalmodel.h"
#include "pages/listviewbar.h"
#include "pages/listviewchips.h"
#include "pages/proposalspagetyping.h"
#include "panels/inspector.h"
#include "session/councilfile.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/boardview.h"
#include "widgets/emptyplace.h"
#include "widgets/filtertabs.h"
#include "widgets/proposaltable.h"
#include "widgets/proposalview.h"
#include "widgets/searchfield.h"
#include "widgets/shortcutbutton.h"
#include "widgets/statemark.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

namespace {

constexpr int textLeft = 64;
constexpr int textRight = 36;
constexpr int searchWidth = 244;
constexpr qreal inspectorShare = 0.27;  // of the window
constexpr int widestInspector = 520;
constexpr int roomForAll = 640;      // of the list; narrower, the header says less
constexpr int roomForLayouts = 840;  // narrower, one button stands for the three layouts

}  // namespace

ProposalsPage::ProposalsPage(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_directory(new BodyDirectory(desk, this)),
      m_model(new ProposalModel(desk, *m_directory, this))
{
    setObjectName(QStringLiteral("proposalsPage"));
    m_listPane = buildListPane();
    m_inspector = new Inspector(desk, *m_model, *m_directory, this);
    m_typing = new ProposalsPageTyping(m_view);
    m_actions = new ProposalsPageActions(desk.theme(), this, {m_view, m_table, m_board});
    m_inspector->setStepActions(m_actions->action(ListAction::Previous),
                                m_actions->action(ListAction::Next));
    m_inspector->setFootActions({m_actions->action(ListAction::Vote)});
    m_inspector->setBulkActions(
        {m_actions->action(ListAction::Join), m_actions->action(ListAction::Duplicate)},
        m_actions->action(ListAction::Remove));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_listPane, 1);
    row->addWidget(m_inspector);
    connectAll();
    retranslate();
    arrange();
    restoreSelection();
    watchClipboard();
}

ProposalsPage::~ProposalsPage()
{
    storePending();
    // Nothing of ours hears the views go.
    m_view->selectionModel()->disconnect(this);
}

QWidget* ProposalsPage::buildListPane()
{
    const Theme& theme = m_desk.theme();
    auto* pane = new QWidget(this);
    pane->setObjectName(QStringLiteral("listPane"));
    QLayout* head = buildHead(pane);
    QLayout* views = buildViews(pane);
    QLayout* tools = buildTools(pane);
    m_chips = new ListViewChips(theme, *m_viewBar, pane);
    m_chips->setObjectName(QStringLiteral("listChips"));

    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(tools);
    column->addWidget(m_chips);
    column->addLayout(views, 1);
    theme.follow(pane, [this, &theme, head, tools] {
        const int left = m_view->proposalDelegate()->leftMargin();
        head->setContentsMargins(left, 17, textRight, 0);
        tools->setContentsMargins(left, 15, textRight, 12);
        m_chips->setContentsMargins(left, 0, textRight, 12);
        m_search->setMaximumWidth(theme.scaled(searchWidth));
    });
    pane->installEventFilter(this);
    return pane;
}

QLayout* ProposalsPage::buildHead(QWidget* pane)
{
    const Theme& theme = m_desk.theme();
    m_title = new Label(theme, FontRole::Page, Token::Ink, pane);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_mark = new StateMark(theme, pane);
    m_mark->setObjectName(QStringLiteral("issueMark"));
    m_takeIn = new ShortcutButton(theme, ButtonKind::Plain, {}, pane);
    m_takeIn->setObjectName(QStringLiteral("takeIn"));
    m_takeIn->setIconName(IconName::Intake);
    m_add = new ShortcutButton(theme, ButtonKind::Primary, {}, pane);
    m_add->setObjectName(QStringLiteral("addProposal"));
    m_add->setIconName(IconName::Plus);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addSpacing(10);
    head->addWidget(m_mark, 0, Qt::AlignVCenter);
    head->addStretch(1);
    head->addWidget(m_takeIn);
    head->addWidget(m_add);
    return head;
}

QLayout* ProposalsPage::buildTools(QWidget* pane)
{
    const Theme& theme = m_desk.theme();
    m_tabs = new FilterTabs(theme, pane);
    m_tabs->setObjectName(QStringLiteral("filterTabs"));
    for (int tab = 0; tab < 3; ++tab)
        m_tabs->addTab(QString(), 0);
    m_search = new SearchField(theme, {}, QKeySequence(Qt::CTRL | Qt::Key_F), pane);
    m_search->setObjectName(QStringLiteral("listSearch"));
    m_viewBar = new ListViewBar(m_desk, *m_model, *m_table, pane);
    m_viewBar->setObjectName(QStringLiteral("listViewBar"));
    // From the tools one goes on to the rows, which were made before them.
    setTabOrder(m_viewBar->lastButton(), m_view);
    setTabOrder(m_view, m_table);
    setTabOrder(m_table, m_board);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(12);
    tools->addWidget(m_tabs);
    tools->addStretch(1);
    tools->addWidget(m_search, 4);
    tools->addWidget(m_viewBar);
    return tools;
}

QLayout* ProposalsPage::buildViews(QWidget* pane)
{
    const Theme& theme = m_desk.theme();
    m_view = new ProposalView(theme, pane);
    m_view->setObjectName(QStringLiteral("proposalList"));
    m_view->setTextMargins(textLeft, textRight);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked);
    m_view->setDragDropMode(QAbstractItemView::DragDrop);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_empty = new EmptyPlace(theme);
    m_view->setEmptyWidget(m_empty);
    m_table = new ProposalTable(theme, pane);
    m_table->setObjectName(QStringLiteral("proposalTable"));
    m_board = new BoardView(theme, pane);
    m_board->setObjectName(QStringLiteral("proposalBoard"));
    // Three views of the same rows, and one selection.
    m_views = new QStackedLayout;
    for (QAbstractItemView* view :
         {static_cast<QAbstractItemView*>(m_view), static_cast<QAbstractItemView*>(m_table),
          static_cast<QAbstractItemView*>(m_board)}) {
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        view->setModel(m_model);
        if (view != m_view) {
            const QItemSelectionModel* own = view->selectionModel();
            view->setSelectionModel(m_view->selectionModel());
            delete own;
        }
    }
    m_views->addWidget(m_view);
    auto* table = new QWidget(pane);
    auto* tableMargins = new QHBoxLayout(table);
    tableMargins->addWidget(m_table);
    m_views->addWidget(table);
    m_views->addWidget(m_board);
    theme.follow(table, [this, tableMargins] {
        constexpr int cellPadding = 11;
        const int left = m_view->proposalDelegate()->leftMargin() - cellPadding;
        tableMargins->setContentsMargins(left, 0, textRight - cellPadding, 0);
        m_board->setMargins(m_view->proposalDelegate()->leftMargin(), textRight);
    });
    return m_views;
}

void ProposalsPage::connectAll()
{
    connect(m_actions, &ProposalsPageActions::triggered, this, &ProposalsPage::run);
    connect(m_takeIn, &QPushButton::clicked, this, &ProposalsPage::takeInRequested);
    connect(m_add, &QPushButton::clicked, m_actions->action(ListAction::Add), &QAction::trigger);
    connect(m_empty, &EmptyPlace::primaryTriggered, this, &ProposalsPage::takeInRequested);
    connect(m_empty, &EmptyPlace::secondaryTriggered, this, [this] {
        if (m_model->isWhole())
            add(ProposalKind::Proposal);
        else
            showAll();
    });
    connect(m_tabs, &FilterTabs::currentChanged, this, [this](int tab) {
        storePending();
        m_model->setFilter(static_cast<ProposalModel::Filter>(tab));
        selectSomething();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& query) {
        storePending();
        m_model->setSearch(query);
        selectSomething();
    });
    connect(m_search, &SearchField::left, this, [this] { shownView()->setFocus(); });
    connect(m_search, &SearchField::accepted, this, [this] {
        selectSomething();
        shownView()->setFocus();
    });

    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ProposalsPage::onSelectionChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProposalsPage::updateActions);
    connectViews();
    connect(m_inspector, &Inspector::menuRequested, this, &ProposalsPage::showMenu);
    connect(m_inspector, &Inspector::backRequested, this, &ProposalsPage::closeInspector);
    connect(m_inspector, &Inspector::letterShownChanged, this, [this] {
        // Where the inspector is a page, that is where the letter is left to.
        const bool fromList = m_listPane->isAncestorOf(window()->focusWidget());
        m_inspectorOpen = m_inspectorOpen || m_inspector->showsLetter();
        arrange();
        if (fromList)
            m_inspector->focusEditor();
    });

    connect(m_model, &QAbstractItemModel::modelReset, this, &ProposalsPage::restoreSelection);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ProposalsPage::updateActions);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ProposalsPage::updateActions);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ProposalsPage::updateEmptyPlace);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ProposalsPage::arrangeViews);
    connect(m_model, &ProposalModel::countsChanged, this, &ProposalsPage::updateHeader);
    connect(m_model, &ProposalModel::textNotStored, m_inspector, &Inspector::keepUnstored);
    connect(&m_desk, &Desk::changed, this, [this](const ChangeEvent& event) {
        if (event.meetings || event.order)
            updateHeader();
        if (event.meetings)
            updateEmptyPlace();
        // Undo may have taken away what was selected.
        if (event.order && !m_view->selectionModel()->hasSelection())
            restoreSelection();
    });
    connect(&m_desk, &Desk::fileChanged, this, &ProposalsPage::forgetCut);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this,
            &ProposalsPage::watchClipboard);
    connect(&m_desk, &Desk::meetingChanged, this, [this] {
        updateHeader();
        updateEmptyPlace();
        updateActions();
    });
    connect(&m_desk, &Desk::proposalRequested, this, &ProposalsPage::showProposal);
    connect(&m_desk, &Desk::findRequested, this, &ProposalsPage::find);
    connect(&m_desk.theme(), &Theme::changed, this, &ProposalsPage::arrange);
}

void ProposalsPage::connectViews()
{
    connect(m_view, &ProposalView::opened, this, &ProposalsPage::openInspector);
    connect(m_table, &ProposalTable::opened, this, &ProposalsPage::openInspector);
    connect(m_board, &BoardView::opened, this, &ProposalsPage::openInspector);
    connect(m_view, &ProposalView::moveRequested, this, &ProposalsPage::moveBy);
    connect(m_table, &ProposalTable::moveRequested, this, &ProposalsPage::moveBy);
    connect(m_table, &ProposalTable::sortRequested, m_viewBar, &ListViewBar::setSorting);
    connect(m_table, &ProposalTable::columnsChanged, this, [this] {
        ListView view = m_viewBar->view();
        view.columns = m_table->columns();
        m_viewBar->setView(view);
        emit layoutStateChanged();
    });
    connect(m_board, &BoardView::groupRequested, this, &ProposalsPage::sendToGroup);
    connect(m_viewBar, &ListViewBar::viewChanged, this, &ProposalsPage::showView);
    for (QAbstractItemView* view :
         {static_cast<QAbstractItemView*>(m_view), static_cast<QAbstractItemView*>(m_table),
          static_cast<QAbstractItemView*>(m_board)}) {
        connect(view, &QWidget::customContextMenuRequested, this,
                [this, view](const QPoint& at) { showMenu(view->viewport()->mapToGlobal(at)); });
    }
}

QList<QAction*> ProposalsPage::actionsForMenu() const
{
    return m_actions->all() + m_inspector->ownActions();
}

bool ProposalsPage::storePending()
{
    m_typing->flush();
    return m_inspector->flush();
}

void ProposalsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ProposalsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    arrange();
}

void ProposalsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProposalsPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_desk.theme().color(Token::Paper));
}

bool ProposalsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_listPane && event->type() == QEvent::Resize)
        arrangeHeader();
    return QWidget::eventFilter(watched, event);
}

void ProposalsPage::retranslate()
{
    m_title->setText(tr("Proposals"));
    m_add->setText(tr("Add proposal"));
    m_tabs->setTabText(0, tr("All"));
    m_tabs->setTabText(1, tr("Not voted"));
    m_tabs->setTabText(2, tr("Passed"));
    m_search->setPlaceholderText(tr("Find in the list"));
    m_search->setAccessibleName(tr("Find in the list"));
    m_view->setAccessibleName(tr("Proposals"));
    m_table->setAccessibleName(tr("Proposals"));
    m_board->setAccessibleName(tr("Proposals"));
    m_actions->retranslate();
    m_viewBar->retranslate();
    m_chips->retranslate();
    arrangeHeader();
    updateHeader();
    updateEmptyPlace();
}

void ProposalsPage::arrange()
{
    const Sizes& sizes = m_desk.theme().sizes();
    m_narrow = window()->width() < sizes.inspectorAsPageBelow;
    // A letter beside the proposal takes the place of the list.
    const bool letter = m_inspector->showsLetter();
    const bool inspectorAlone = letter || (m_narrow && m_inspectorOpen);
    // What is read and written there gets its share of a wide window.
    const int share = qBound(sizes.inspector, qRound(window()->width() * inspectorShare),
                             m_desk.theme().scaled(widestInspector));
    if (m_narrow || letter) {
        m_inspector->setMinimumWidth(0);
        m_inspector->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_inspector->setFixedWidth(share);
    }
    m_inspector->setSheetWidth(m_narrow ? width() / 2 : share);
    m_inspector->setPageMode(m_narrow);
    m_inspector->setVisible(!m_narrow || inspectorAlone);
    m_listPane->setVisible(!inspectorAlone);
    arrangeHeader();
    update();
}

void ProposalsPage::arrangeHeader()
{
    if (!m_inspector)
        return;
    const bool room = m_listPane->width() >= m_desk.theme().scaled(roomForAll);
    m_takeIn->setText(room ? tr("Take in…") : QString());
    m_takeIn->setAccessibleName(tr("Take in…"));
    m_takeIn->setToolTip(room ? QString() : tr("Take in…"));
    m_mark->setVisible(room && m_markWanted);
    m_viewBar->setNarrow(m_listPane->width() < m_desk.theme().scaled(roomForLayouts));
}

void ProposalsPage::updateHeader()
{
    const ProposalModel::Counts counts = m_model->counts();
    m_tabs->setTabCount(0, counts.all);
    m_tabs->setTabCount(1, counts.notVoted);
    m_tabs->setTabCount(2, counts.passed);

    const CouncilFile* file = m_desk.file();
    const bool readOnly = m_model->isReadOnly();
    int revision = 0;
    if (file && m_desk.meeting().isValid()) {
        if (const auto meeting = file->read().council.meeting(m_desk.meeting()))
            revision = meeting->revision;
    }
    m_markWanted = file && (readOnly || revision > 0);
    m_issued = revision > 0;
    if (readOnly)
        m_mark->setSign(IconName::Eye, Token::Ink3, tr("Read only"), false);
    else
        m_mark->setSign(IconName::Issued, Token::Ink3, tr("Issue %1").arg(revision), false);
    m_takeIn->setVisible(!readOnly);
    m_add->setVisible(!readOnly);
    arrangeHeader();
}

void ProposalsPage::updateEmptyPlace()
{
    const bool readOnly = m_model->isReadOnly();
    const bool meeting = m_desk.meeting().isValid();
    if (!m_model->search().isEmpty()) {
        m_empty->setText(tr("Nothing found for “%1”").arg(m_model->search()),
                         tr("The beginnings of words are enough, without marks."));
        m_empty->setPrimary({});
        m_empty->setSecondary(tr("Show all proposals"));
    } else if (m_model->filter() != ProposalModel::Filter::All
               && m_model->view().filter.isEmpty()) {
        m_empty->setText(m_model->filter() == ProposalModel::Filter::Passed
                             ? tr("No proposal has passed yet")
                             : tr("Every proposal has been voted on"),
                         {});
        m_empty->setPrimary({});
        m_empty->setSecondary(tr("Show all proposals"));
    } else if (!m_model->view().filter.isEmpty()) {
        m_empty->setText(tr("No proposal is like that"),
                         tr("Take a condition of the filter away, or all of them."));
        m_empty->setPrimary({});
        m_empty->setSecondary(tr("Show all proposals"));
    } else {
        if (meeting)
            m_empty->setText(tr("No proposals yet"),
                             readOnly ? QString()
                                      : tr("Drop a submission here, or write the first proposal."));
        else
            m_empty->setText(
                tr("No meeting yet"),
                readOnly ? QString()
                         : tr("Create one in the sidebar, or drop a submission here: its proposals "
                              "make a meeting."));
        m_empty->setPrimary(readOnly ? QString() : tr("Take in…"))->setIconName(IconName::Intake);
        m_empty->setSecondary(readOnly || !meeting ? QString() : tr("Write a proposal"));
    }
    arrangeViews();
}

}  // namespace nghisu
