// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sidebar.h"

#include "delegates/placedelegate.h"
#include "session/councilfile.h"
#include "shell/actions.h"
#include "shell/desk.h"
#include "shell/placebutton.h"
#include "shell/searchbutton.h"
#include "theme/theme.h"
#include "widgets/shortcutbutton.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTreeView>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 10;
constexpr int CompactWidth = 58;

Place placeOf(MeetingPlace place)
{
    switch (place) {
    case MeetingPlace::Proposals:
        return Place::Proposals;
    case MeetingPlace::Programme:
        return Place::Programme;
    case MeetingPlace::Members:
        return Place::Members;
    case MeetingPlace::Polls:
        return Place::Polls;
    case MeetingPlace::Documents:
        return Place::Documents;
    case MeetingPlace::FollowUp:
        return Place::FollowUp;
    }
    Q_UNREACHABLE();
}

std::optional<MeetingPlace> meetingPlaceOf(Place place)
{
    switch (place) {
    case Place::Proposals:
    case Place::Review:
    case Place::Likeness:
        return MeetingPlace::Proposals;
    case Place::Programme:
    case Place::Room:
        return MeetingPlace::Programme;
    case Place::Members:
        return MeetingPlace::Members;
    case Place::Polls:
        return MeetingPlace::Polls;
    case Place::Documents:
        return MeetingPlace::Documents;
    case Place::FollowUp:
        return MeetingPlace::FollowUp;
    case Place::Start:
    case Place::Bodies:
    case Place::History:
    case Place::Search:
    case Place::Settings:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

}  // namespace

Sidebar::Sidebar(Desk& desk, const Actions& actions, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(desk)
{
    const Theme& theme = desk.theme();
    setObjectName(u"sidebar"_s);

    m_council = new CouncilButton(theme, this);
    m_council->setObjectName(u"councilButton"_s);
    connect(m_council, &QAbstractButton::clicked, this, [this] {
        emit councilMenuRequested(m_council->mapToGlobal(QPoint(0, m_council->height())));
    });

    m_search = new SearchButton(theme, actions.action(ActionId::Palette)->shortcut(), this);
    m_search->setObjectName(u"searchOrCommand"_s);
    connect(m_search, &QAbstractButton::clicked, this, &Sidebar::paletteRequested);

    m_tree = new QTreeView(this);
    m_tree->setObjectName(u"places"_s);
    m_tree->setProperty("places", true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setMouseTracking(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    // Proposals are dropped on a meeting, never between two.
    m_tree->setDragDropMode(QAbstractItemView::DropOnly);
    m_tree->setDragDropOverwriteMode(true);
    m_delegate = new PlaceDelegate(theme, this);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setModel(&m_model);
    connect(m_tree, &QAbstractItemView::clicked, this, &Sidebar::follow);
    connect(m_tree, &QAbstractItemView::activated, this, &Sidebar::follow);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &Sidebar::showContextMenu);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &Sidebar::mark);

    m_newMeeting = new PlaceButton(theme, IconName::Plus, this);
    m_newMeeting->setObjectName(u"newMeetingButton"_s);
    m_newMeeting->setCheckable(false);
    QAction* newMeeting = actions.action(ActionId::NewMeeting);
    connect(m_newMeeting, &QAbstractButton::clicked, newMeeting, &QAction::trigger);
    connect(newMeeting, &QAction::changed, this,
            [this, newMeeting] { m_newMeeting->setVisible(newMeeting->isEnabled()); });

    m_bodies = new PlaceButton(theme, IconName::Bodies, this);
    m_bodies->setObjectName(u"bodiesButton"_s);
    connect(m_bodies, &QAbstractButton::clicked, this, [this] {
        mark();
        emit placeRequested(Place::Bodies);
    });
    m_history = new PlaceButton(theme, IconName::History, this);
    m_history->setObjectName(u"historyButton"_s);
    connect(m_history, &QAbstractButton::clicked, this, [this] {
        mark();
        m_desk.showHistory({});
    });
    m_settings = new PlaceButton(theme, IconName::Settings, this);
    m_settings->setObjectName(u"settingsButton"_s);
    connect(m_settings, &QAbstractButton::clicked, this, [this] {
        mark();
        emit placeRequested(Place::Settings);
    });
    m_menu = new ShortcutButton(theme, IconName::Menu, QString(), this);
    m_menu->setObjectName(u"menuButton"_s);
    connect(m_menu, &QAbstractButton::clicked, this,
            [this] { emit menuRequested(m_menu->mapToGlobal(QPoint(0, 0))); });

    m_lowest = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lowest->setSpacing(0);
    m_lowest->addWidget(m_settings);
    m_lowest->addWidget(m_menu);

    // The tree reaches to both edges; its delegate keeps the margins.
    auto* upper = new QVBoxLayout;
    upper->setContentsMargins(Margin, 12, Margin + 1, 4);
    upper->setSpacing(10);
    upper->addWidget(m_council);
    upper->addWidget(m_search);
    auto* lower = new QVBoxLayout;
    lower->setContentsMargins(Margin, 4, Margin + 1, 10);
    lower->setSpacing(0);
    lower->addWidget(m_newMeeting);
    lower->addWidget(m_bodies);
    lower->addWidget(m_history);
    lower->addLayout(m_lowest);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(upper);
    whole->addWidget(m_tree, 1);
    whole->addLayout(lower);

    connect(&desk, &Desk::fileChanged, this, [this] {
        readCouncil();
        mark();
    });
    connect(&desk, &Desk::meetingChanged, this, &Sidebar::mark);
    connect(&desk, &Desk::changed, this, [this](const ChangeEvent& event) {
        if (event.council || event.bodies)
            readCouncil();
    });
    theme.follow(this, [this] {
        fit();
        update();
    });
    readCouncil();
    retranslate();
}

void Sidebar::setPlace(Place place)
{
    m_place = place;
    mark();
}

void Sidebar::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    m_delegate->setCompact(compact);
    m_council->setCompact(compact);
    m_search->setCompact(compact);
    m_newMeeting->setCompact(compact);
    m_bodies->setCompact(compact);
    m_history->setCompact(compact);
    m_settings->setCompact(compact);
    // Settings and the menu stand one below the other when there is no room beside.
    m_lowest->setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_lowest->setAlignment(m_menu, compact ? Qt::AlignHCenter : Qt::Alignment());
    // A bar would push the icons out of their column.
    m_tree->setVerticalScrollBarPolicy(compact ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    fit();
    m_tree->doItemsLayout();
}

void Sidebar::fit()
{
    const Theme& theme = m_desk.theme();
    m_menu->setFixedSize(theme.sizes().placeRow, theme.sizes().placeRow);
    setFixedWidth(m_compact ? theme.scaled(CompactWidth) : theme.sizes().sidebar);
}

void Sidebar::follow(const QModelIndex& index)
{
    if (m_model.isFold(index)) {
        m_model.toggle(index);
        mark();
        return;
    }
    const MeetingId meeting = m_model.meetingAt(index);
    if (!meeting.isValid()) {
        mark();
        return;
    }
    if (index.parent().isValid()) {
        const Place place = placeOf(m_model.placeAt(index));
        m_desk.setMeeting(meeting);
        emit placeRequested(place);
        return;
    }
    if (meeting == m_desk.meeting()) {
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
        return;
    }
    m_desk.setMeeting(meeting);
    if (!meetingPlaceOf(m_place))
        emit placeRequested(Place::Proposals);
}

void Sidebar::mark()
{
    m_bodies->setChecked(m_place == Place::Bodies);
    m_history->setChecked(m_place == Place::History);
    m_settings->setChecked(m_place == Place::Settings);
    const MeetingId open = m_desk.meeting();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        m_tree->setExpanded(index, open.isValid() && m_model.meetingAt(index) == open);
    }
    const std::optional<MeetingPlace> place = meetingPlaceOf(m_place);
    const QModelIndex current = place ? m_model.placeIndex(open, *place) : QModelIndex();
    m_tree->setCurrentIndex(current);
    m_tree->viewport()->update();
}

void Sidebar::showContextMenu(const QPoint& position)
{
    const MeetingId meeting = m_model.meetingAt(m_tree->indexAt(position));
    if (meeting.isValid())
        m_desk.setMeeting(meeting);
    emit meetingMenuRequested(m_tree->viewport()->mapToGlobal(position));
}

void Sidebar::readCouncil()
{
    const CouncilFile* file = m_desk.file();
    if (!file) {
        m_council->setName({});
        return;
    }
    const auto council = file->read().council.council();
    if (council)
        m_council->setName(council->name);
    const auto bodies = file->read().bodies.all();
    if (bodies)
        m_bodies->setDetail(QString::number(bodies->size()));
}

void Sidebar::retranslate()
{
    m_council->setAccessibleName(tr("Council"));
    m_search->setText(tr("Search or run"));
    m_search->setAccessibleName(m_search->text());
    m_tree->setAccessibleName(tr("Meetings and places"));
    m_newMeeting->setText(tr("New meeting"));
    m_bodies->setText(tr("Bodies"));
    m_history->setText(tr("History"));
    m_settings->setText(tr("Settings"));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu"));
    for (PlaceButton* button : {m_newMeeting, m_bodies, m_history, m_settings})
        button->setCompact(m_compact);
    m_search->setCompact(m_compact);
    m_model.retranslate();
}

void Sidebar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Sidebar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_desk.theme().color(Token::Desk));
    QPen hairline(m_desk.theme().color(Token::Line));
    hairline.setCosmetic(true);
    painter.setPen(hairline);
    painter.drawLine(QPointF(width() - 0.5, 0), QPointF(width() - 0.5, height()));
}

}  // namespace nghisu
