// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/searchpage.h"

#include "delegates/proposaldelegate.h"
#include "panels/searchpanel.h"
#include "session/councilfile.h"
#include "session/meetingplanning.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/emptyplace.h"
#include "widgets/proposalview.h"
#include "widgets/searchfield.h"

#include <QAction>
#include <QElapsedTimer>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QTimer>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int textLeft = 64;
constexpr int textRight = 36;
// A search that is felt waits until the fingers rest.
constexpr qint64 felt = 12;  // milliseconds
constexpr int pause = 120;   // milliseconds

}  // namespace

SearchPage::SearchPage(Desk& desk, QWidget* parent)
    : SplitPage(desk, parent), m_model(desk), m_panel(new SearchPanel(desk, this)),
      m_pause(new QTimer(this))
{
    setObjectName(u"searchPage"_s);
    setParts(buildList(), m_panel);
    m_pause->setSingleShot(true);
    connect(m_pause, &QTimer::timeout, this, &SearchPage::run);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        if (m_cost > felt)
            m_pause->start(pause);
        else
            run();
    });
    connect(m_field, &SearchField::accepted, this, [this] { m_view->setFocus(); });
    connect(m_field, &SearchField::left, this, [this] { m_view->setFocus(); });
    connect(m_view, &ProposalView::opened, this, &SearchPage::open);
    connect(m_view, &QAbstractItemView::doubleClicked, this, &SearchPage::open);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SearchPage::sync);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SearchPage::onReset);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &SearchPage::onReset);
    connect(&m_model, &SearchModel::countsChanged, this, &SearchPage::refresh);
    connect(m_panel, &SearchPanel::openRequested, this, &SearchPage::open);
    connect(m_panel, &SearchPanel::carryRequested, this, &SearchPage::carry);
    connect(&desk, &Desk::fileChanged, m_field, &QLineEdit::clear);
    setFocusProxy(m_field);
    m_find = new QAction(this);
    m_find->setObjectName(u"searchFind"_s);
    m_find->setShortcut(QKeySequence::Find);
    m_find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_find);
    connect(m_find, &QAction::triggered, this, [this] {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
    });
    retranslate();
}

SearchPage::~SearchPage()
{
    // Nothing of ours hears the views go.
    m_view->selectionModel()->disconnect(this);
}

QWidget* SearchPage::buildList()
{
    const Theme& theme = desk().theme();
    auto* pane = new QWidget(this);
    m_title = new Label(theme, FontRole::Page, Token::Ink, pane);
    m_found = new Label(theme, FontRole::Body, Token::Ink3, pane);
    m_found->setObjectName(u"searchCount"_s);
    m_field = new SearchField(theme, {}, {}, pane);
    m_field->setObjectName(u"searchField"_s);
    m_view = new ProposalView(theme, pane);
    m_view->setObjectName(u"searchHits"_s);
    m_view->setTextMargins(textLeft, textRight);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_empty = new EmptyPlace(theme);
    m_view->setEmptyWidget(m_empty);
    m_view->setModel(&m_model);
    pane->setFocusProxy(m_view);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(16);
    tools->addWidget(m_field, 1);
    tools->addWidget(m_found);
    tools->addStretch(0);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(tools);
    column->addWidget(m_view, 1);
    theme.follow(pane, [this, head, tools] {
        const int left = m_view->proposalDelegate()->leftMargin();
        head->setContentsMargins(left, 17, textRight, 0);
        tools->setContentsMargins(left, 15, textRight, 12);
    });
    return pane;
}

void SearchPage::search(const QString& words)
{
    m_field->setText(words);
    if (!words.isEmpty()) {
        m_pause->stop();
        run();
    }
    m_field->setFocus();
    m_field->selectAll();
}

void SearchPage::showEvent(QShowEvent* event)
{
    SplitPage::showEvent(event);
    // Soon, not now: the page is to be seen first.
    QTimer::singleShot(0, this, [this] { m_model.prepare(); });
}

void SearchPage::run()
{
    QElapsedTimer timer;
    timer.start();
    m_model.setQuery(m_field->text());
    m_cost = timer.elapsed();
}

void SearchPage::onReset()
{
    // The first of what was found, below its meeting.
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 1)
        m_view->setCurrentIndex(m_model.index(1));
    sync();
    refresh();
}

void SearchPage::sync()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || m_model.isMeeting(current.row()))
        m_panel->clear();
    else
        m_panel->showProposal(m_model.proposalAt(current.row()),
                              current.data(NumberRole).toString());
}

void SearchPage::refresh()
{
    const bool asked = !m_model.query().isEmpty();
    m_found->setText(asked && m_model.hits() > 0
                         ? tr("%1 in %2", "so many proposals, so many meetings")
                               .arg(tr("%n proposal(s)", nullptr, m_model.hits()),
                                    tr("%n meeting(s)", nullptr, m_model.meetings()))
                         : QString());
    if (!asked) {
        m_empty->setText(tr("Has this been asked before?"),
                         tr("Type a few words of a proposal, a body or a province. The beginnings "
                            "of words are enough, without marks."));
    } else if (!m_model.isReady()) {
        m_empty->setText(tr("Searching…"), {});
    } else {
        m_empty->setText(tr("Nothing found for “%1”").arg(m_model.query()),
                         tr("No proposal of any meeting has these words."));
    }
}

void SearchPage::open()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid() && !m_model.isMeeting(current.row()))
        desk().showProposal(m_model.proposalAt(current.row()));
}

void SearchPage::carry()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || m_model.isMeeting(current.row()))
        return;
    const auto carried =
        carryOver(*desk().file(), {m_model.proposalAt(current.row())}, desk().meeting());
    if (!carried)
        desk().report(carried.error());
    else if (*carried == 0)
        desk().notify(tr("It is in this meeting already"));
    else
        desk().notify(tr("Carried into this meeting"), true);
}

void SearchPage::retranslate()
{
    m_title->setText(tr("Search all meetings"));
    m_field->setPlaceholderText(tr("Words of a proposal, a body, a province"));
    m_field->setAccessibleName(m_title->text());
    m_view->setAccessibleName(tr("Proposals found"));
    m_find->setText(tr("Search for something else"));
    m_empty->setPrimary({});
    m_model.retranslate();
    refresh();
}

void SearchPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SplitPage::changeEvent(event);
}

}  // namespace nghisu
