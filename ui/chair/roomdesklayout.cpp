// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The widgets of RoomDesk; what they do is in roomdesk.cpp.
#include "chair/clocklabel.h"
#include "chair/plandelegate.h"
#include "chair/planmodel.h"
#include "chair/roomdesk.h"
#include "chair/roomside.h"
#include "chair/roomstage.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/fittingarea.h"
#include "widgets/shortcutbutton.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// Of the plan and of what stands at the right, at most; and their parts of the whole width.
constexpr int PlanWidth = 316;
constexpr int SideWidth = 352;
constexpr qreal PlanPart = 0.2314;
constexpr qreal SidePart = 0.2577;
constexpr int LeastSide = 300;
constexpr qreal MostSidePart = 0.4;
constexpr int NoPlanBelow = 1100;
constexpr int BarSide = 16;
constexpr int Edge = 24;

QFrame* edge(QFrame::Shape shape, QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("rule", shape == QFrame::VLine ? QVariant(u"upright"_s) : QVariant(true));
    return line;
}

}  // namespace

void RoomDesk::layOut()
{
    const Theme& theme = m_desk.theme();
    m_back = new ShortcutButton(theme, IconName::Back, {}, this);
    m_back->setObjectName(u"roomBack"_s);
    connect(m_back, &QAbstractButton::clicked, this, &RoomDesk::backRequested);
    m_title = new Label(theme, FontRole::BodyStrong, Token::Ink, this);
    m_meeting = new ElidedLabel(theme, FontRole::Body, Token::Ink2, this);
    m_item = new ElidedLabel(theme, FontRole::Body, Token::Ink2, this);
    m_item->setObjectName(u"roomItemTime"_s);
    m_pause = new ShortcutButton(theme, ButtonKind::Quiet, {}, this);
    m_pause->setObjectName(u"roomPauseButton"_s);
    m_pause->follow(m_pauseKey);
    m_close = new ShortcutButton(theme, ButtonKind::Quiet, {}, this);
    m_close->setObjectName(u"roomCloseMeeting"_s);
    connect(m_close, &QAbstractButton::clicked, this, [this] {
        if (m_stage->storePending())
            m_conductor.closeMeeting();
    });
    m_clock = new ClockLabel(theme, FontRole::Page, Token::Ink, this);
    m_clock->setObjectName(u"roomClock"_s);

    auto* bar = new QWidget(this);
    auto* top = new QHBoxLayout(bar);
    top->setContentsMargins(BarSide, 0, Edge, 0);
    top->setSpacing(10);
    top->addWidget(m_back);
    m_planButton = new ShortcutButton(theme, ButtonKind::Quiet, {}, this);
    m_planButton->setObjectName(u"roomPlanButton"_s);
    m_planButton->follow(m_planKey);
    top->addWidget(m_planButton);
    top->addWidget(m_title);
    top->addWidget(m_meeting);
    top->addStretch(1);
    top->addWidget(m_item);
    top->addWidget(m_pause);
    top->addWidget(m_close);
    top->addSpacing(12);
    top->addWidget(m_clock);

    m_left = new QWidget(this);
    QWidget* left = m_left;
    left->setProperty("surface", u"desk"_s);
    left->setAttribute(Qt::WA_StyledBackground);
    m_planCaption = new Label(theme, FontRole::Caption, Token::Ink3, left);
    m_plan = new PlanModel(m_desk, m_state, this);
    m_list = new QListView(left);
    m_list->setObjectName(u"roomPlan"_s);
    m_list->setModel(m_plan);
    m_list->setItemDelegate(new PlanDelegate(theme, *m_plan, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setProperty("places", true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::customContextMenuRequested, this, &RoomDesk::showPlanMenu);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        if (!m_state.isWritable() || !m_state.isOpen() || !m_stage->storePending())
            return;
        m_conductor.begin(m_plan->entryAt(index.row()));
        if (m_planAsked)
            showPlan();
    });
    m_endCaption = new Label(theme, FontRole::Body, Token::Ink2, left);
    m_end = new ClockLabel(theme, FontRole::BodyStrong, Token::Ink, left);
    m_end->setObjectName(u"roomEnd"_s);
    m_late = new Label(theme, FontRole::Caption, Token::Warn, left);
    m_late->setObjectName(u"roomLate"_s);
    m_late->setWordWrap(true);
    auto* caption = new QHBoxLayout;
    caption->setContentsMargins(Edge, 14, 0, 4);
    caption->addWidget(m_planCaption);
    auto* end = new QHBoxLayout;
    end->addWidget(m_endCaption);
    end->addStretch(1);
    end->addWidget(m_end);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(Edge, 8, 20, 12);
    foot->setSpacing(2);
    foot->addLayout(end);
    foot->addWidget(m_late);
    auto* plan = new QVBoxLayout(left);
    plan->setContentsMargins(0, 0, 0, 0);
    plan->setSpacing(0);
    plan->addLayout(caption);
    plan->addWidget(m_list, 1);
    plan->addLayout(foot);

    m_stage = new RoomStage(m_desk, m_state, m_conductor, m_votes, m_phones, this);
    m_side = new RoomSide(m_desk, m_state, m_conductor, m_phones, this);
    m_sideArea = new FittingArea(m_side, this);
    m_leftEdge = edge(QFrame::VLine, this);
    theme.follow(this, [this, bar, &theme] {
        bar->setFixedHeight(theme.sizes().topBar);
        arrange();
    });

    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(left);
    middle->addWidget(m_leftEdge);
    middle->addWidget(m_stage, 1);
    middle->addWidget(edge(QFrame::VLine, this));
    middle->addWidget(m_sideArea);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->setSizeConstraint(QLayout::SetNoConstraint);
    whole->addWidget(bar);
    whole->addWidget(edge(QFrame::HLine, this));
    whole->addLayout(middle, 1);
}

QSize RoomDesk::minimumSizeHint() const
{
    return {m_desk.theme().sizes().minWindow.width(), QWidget::minimumSizeHint().height()};
}

void RoomDesk::arrange()
{
    const Theme& theme = m_desk.theme();
    const auto part = [&](qreal share, int most, int least) {
        return std::clamp(int(width() * share), least, theme.scaled(most));
    };
    m_left->setFixedWidth(part(PlanPart, PlanWidth, theme.sizes().sidebar));
    // Large words need room here as well, and leave the middle more.
    const int leastSide = std::min(theme.scaled(LeastSide), int(width() * MostSidePart));
    m_sideArea->setFixedWidth(part(SidePart, SideWidth, std::max(LeastSide, leastSide)));
    const bool roomy = width() >= NoPlanBelow;
    const bool plan = roomy || m_planAsked;
    m_left->setVisible(plan);
    m_leftEdge->setVisible(plan);
    m_sideArea->setVisible(roomy || !m_planAsked);
    m_planButton->setVisible(!roomy);
    m_title->setVisible(roomy);
}

}  // namespace nghisu
