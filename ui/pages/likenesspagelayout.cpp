// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The widgets of LikenessPage and their words; what they do is in likenesspage.cpp.
#include "delegates/alikedelegate.h"
#include "models/alikemodel.h"
#include "pages/likenesspage.h"
#include "panels/comparedtexts.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/emptyplace.h"
#include "widgets/filtertabs.h"
#include "widgets/growingtext.h"
#include "widgets/listcolumn.h"
#include "widgets/shortcutbutton.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QListView>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int TextHeight = 132;
constexpr int WaitWidth = 320;

QFrame* hairline(QWidget* parent, bool upright = false)
{
    auto* line = new QFrame(parent);
    if (upright)
        line->setProperty("rule", u"upright"_s);
    else
        line->setProperty("rule", true);
    return line;
}

}  // namespace

void LikenessPage::layOut()
{
    setProperty("surface", u"paper"_s);
    setAttribute(Qt::WA_StyledBackground);
    const auto action = [this](const QString& name, const QKeySequence& keys) {
        auto* made = new QAction(this);
        made->setObjectName(name);
        made->setShortcut(keys);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(made);
        return made;
    };
    m_merge = action(u"actionMergeAlike"_s, Qt::CTRL | Qt::Key_Enter);
    m_merge->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Enter), QKeySequence(Qt::CTRL | Qt::Key_Return)});
    m_different = action(u"actionNotAlike"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    m_show = action(u"actionShowAlike"_s, Qt::CTRL | Qt::Key_G);

    auto* right = new QWidget(this);
    m_stack = new QStackedLayout(right);
    m_pair = makePair();
    m_wait = makeWait();
    m_empty = new EmptyPlace(m_desk.theme(), this);
    m_empty->setObjectName(u"alikeEmpty"_s);
    for (QWidget* part : {m_pair, m_wait, static_cast<QWidget*>(m_empty)})
        m_stack->addWidget(part);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeColumn());
    row->addWidget(hairline(this, true));
    row->addWidget(right, 1);
}

QWidget* LikenessPage::makeColumn()
{
    const Theme& theme = m_desk.theme();
    auto* left = new ListColumn(theme, this);
    m_title = new Label(theme, FontRole::Page, Token::Ink, left);
    m_title->setContentsMargins(24, 0, 24, 0);
    m_tabs = new FilterTabs(theme, left);
    m_tabs->setObjectName(u"alikeScope"_s);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_list = new QListView(left);
    m_list->setObjectName(u"alikeList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AlikeDelegate(theme, this));
    m_list->setUniformItemSizes(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(24, 0, 24, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addLayout(tabs);
    column->addWidget(m_list, 1);
    return left;
}

QWidget* LikenessPage::makePair()
{
    const Theme& theme = m_desk.theme();
    auto* pair = new QWidget(this);
    m_texts = new ComparedTexts(theme, pair);
    m_keep = new QWidget(pair);
    m_keepCaption = new Label(theme, FontRole::Caption, Token::Ink3, m_keep);
    auto* area = new QScrollArea(m_keep);
    m_text = new GrowingText(theme, FontRole::Body, area);
    m_text->setObjectName(u"keptText"_s);
    area->setWidget(m_text);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    connect(m_text, &GrowingText::cursorMoved, area, [area](const QRect& rect) {
        area->ensureVisible(rect.center().x(), rect.center().y(), 0, rect.height());
    });
    theme.follow(area, [area, &theme] { area->setFixedHeight(theme.scaled(TextHeight)); });
    auto* kept = new QVBoxLayout(m_keep);
    kept->setContentsMargins(0, 0, 0, 0);
    kept->setSpacing(4);
    kept->addWidget(m_keepCaption);
    kept->addWidget(area);

    auto* foot = new QWidget(pair);
    foot->setProperty("surface", u"desk"_s);
    foot->setAttribute(Qt::WA_StyledBackground);
    m_summary = new Label(theme, FontRole::Body, Token::Ink2, foot);
    m_summary->setObjectName(u"alikeSummary"_s);
    m_summary->setWordWrap(true);
    m_mergeButton = new ShortcutButton(theme, ButtonKind::Primary, {}, foot);
    m_mergeButton->setObjectName(u"mergeAlike"_s);
    m_mergeButton->follow(m_merge);
    m_differentButton = new ShortcutButton(theme, ButtonKind::Plain, {}, foot);
    m_differentButton->setObjectName(u"notAlike"_s);
    m_differentButton->follow(m_different);
    m_showButton = new ShortcutButton(theme, ButtonKind::Quiet, {}, foot);
    m_showButton->setObjectName(u"showAlike"_s);
    m_showButton->follow(m_show);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(9);
    buttons->addWidget(m_mergeButton);
    buttons->addWidget(m_differentButton);
    buttons->addWidget(m_showButton);
    buttons->addStretch(1);
    auto* below = new QVBoxLayout(foot);
    below->setContentsMargins(24, 14, 24, 16);
    below->setSpacing(10);
    below->addWidget(m_keep);
    below->addWidget(m_summary);
    below->addLayout(buttons);

    auto* column = new QVBoxLayout(pair);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_texts, 1);
    column->addWidget(hairline(pair));
    column->addWidget(foot);
    return pair;
}

QWidget* LikenessPage::makeWait()
{
    const Theme& theme = m_desk.theme();
    auto* wait = new QWidget(this);
    m_waitText = new Label(theme, FontRole::Body, Token::Ink, wait);
    m_waitText->setAlignment(Qt::AlignCenter);
    m_progress = new QProgressBar(wait);
    m_progress->setObjectName(u"alikeProgress"_s);
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    theme.follow(wait, [this, &theme] { m_progress->setFixedWidth(theme.scaled(WaitWidth)); });
    m_cancel = new ShortcutButton(theme, ButtonKind::Plain, {}, wait);
    m_cancel->setObjectName(u"cancelAlike"_s);
    auto* column = new QVBoxLayout(wait);
    column->setSpacing(16);
    column->addStretch(1);
    column->addWidget(m_waitText, 0, Qt::AlignHCenter);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return wait;
}

void LikenessPage::retranslate()
{
    m_title->setText(tr("Asked alike"));
    m_tabs->setTabText(0, tr("This meeting"));
    m_tabs->setTabText(1, tr("All meetings"));
    m_list->setAccessibleName(tr("Pairs of proposals that ask alike"));
    m_keepCaption->setText(tr("Text to keep"));
    m_text->setAccessibleName(tr("Text to keep"));
    m_merge->setText(tr("Merge"));
    m_different->setText(tr("They are not alike"));
    m_show->setText(tr("Show in the list"));
    m_waitText->setText(tr("Searching for proposals that ask alike…"));
    m_progress->setAccessibleName(tr("How far the search is"));
    m_cancel->setText(tr("Cancel"));
    m_texts->retranslate();
    showWhatIsThere();
}

}  // namespace nghisu
