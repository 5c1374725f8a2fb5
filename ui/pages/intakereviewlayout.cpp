// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The widgets of IntakeReviewPage and their words; what they do is in intakereviewpage.cpp.
#include "delegates/draftdelegate.h"
#include "models/draftmodel.h"
#include "models/reviewbatch.h"
#include "pages/intakereviewpage.h"
#include "panels/doubtbar.h"
#include "panels/drafteditor.h"
#include "panels/encodingbar.h"
#include "panels/leftoutpane.h"
#include "panels/sourcecolumn.h"
#include "panels/sourcelegend.h"
#include "panels/sourcepane.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptyplace.h"
#include "widgets/growingtext.h"
#include "widgets/shortcutbutton.h"

#include <QAction>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int HeadHeight = 51;
constexpr int FootHeight = 126;
constexpr int SideMargin = 24;
constexpr int CaptionWidth = 98;
constexpr int WidestMeeting = 260;
constexpr int RoomForLegend = 720;
constexpr int RoomForColumn = 1000;  // of the letters, beside source and list
constexpr int RoomForBoth = 560;     // list and editor
// The source is a little narrower than the list: its lines are meant to be read.
constexpr int SourcePart = 650;
constexpr int ListPart = 716;

QFrame* hairline(QWidget* parent, bool upright = false)
{
    auto* line = new QFrame(parent);
    if (upright)
        line->setProperty("rule", u"upright"_s);
    else
        line->setProperty("rule", true);
    return line;
}

QWidget* surface(QWidget* parent, const QString& name)
{
    auto* widget = new QWidget(parent);
    widget->setProperty("surface", name);
    widget->setAttribute(Qt::WA_StyledBackground);
    return widget;
}

/// A square button that does what an action does and says its words and keys when pointed at.
void showAsTool(ShortcutButton* tool, QAction* action)
{
    QObject::connect(tool, &QAbstractButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, tool, [tool, action] {
        tool->setEnabled(action->isEnabled());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        tool->setAccessibleName(action->text());
        tool->setToolTip(
            keys.isEmpty()
                ? action->text()
                : IntakeReviewPage::tr("%1 (%2)", "action, its keys").arg(action->text(), keys));
    });
}

}  // namespace

void IntakeReviewPage::keepHeight(QWidget* part, int designed)
{
    const Theme& theme = m_desk.theme();
    theme.follow(part, [part, designed, &theme] { part->setFixedHeight(theme.scaled(designed)); });
}

void IntakeReviewPage::layOut()
{
    setProperty("surface", u"paper"_s);
    setAttribute(Qt::WA_StyledBackground);
    makeActions();
    m_sources = new SourceColumn(m_desk, *m_batch, this);
    m_sourcesRule = hairline(this, true);
    auto* parts = new QHBoxLayout;
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    parts->addWidget(m_sources);
    parts->addWidget(m_sourcesRule);
    parts->addWidget(makeSourceSide(), SourcePart);
    parts->addWidget(hairline(this, true));
    parts->addWidget(makeDraftSide(), ListPart);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(hairline(this));
    column->addLayout(parts, 1);

    m_desk.theme().follow(this, [this] { arrange(); });
    setTabOrder(m_sources->list(), m_source);
    setTabOrder(m_source, m_list);
    setTabOrder(m_list, m_editor->text());
}

QWidget* IntakeReviewPage::makeSourceSide()
{
    const Theme& theme = m_desk.theme();
    auto* side = surface(this, u"desk"_s);
    m_encoding = new EncodingBar(m_desk, *m_model, side);
    m_notes = new Label(theme, FontRole::Body, Token::Ink2, side);
    m_notes->setObjectName(u"reviewNotes"_s);
    m_notes->setWordWrap(true);
    m_notes->setContentsMargins(SideMargin, 10, SideMargin, 10);
    m_source = new SourcePane(theme, *m_model, side);
    m_source->setObjectName(u"reviewSource"_s);
    m_mark = new ShortcutButton(theme, ButtonKind::Plain, {}, m_source);
    m_mark->setObjectName(u"makeProposal"_s);
    m_mark->setIconName(IconName::Plus);
    m_mark->follow(m_make);
    m_mark->hide();
    m_leftOut = new LeftOutPane(m_desk, *m_model, side);
    keepHeight(m_leftOut, FootHeight);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_encoding);
    column->addWidget(m_notes);
    column->addWidget(m_source, 1);
    column->addWidget(hairline(side));
    column->addWidget(m_leftOut);
    return side;
}

QWidget* IntakeReviewPage::makeDraftSide()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_fields = makeFields();
    m_listHolder = makeList();
    column->addWidget(m_fields);
    column->addWidget(m_listHolder, 1);
    m_editorRule = hairline(side);
    column->addWidget(m_editorRule);
    m_editor = new DraftEditor(m_desk, *m_model, side);
    column->addWidget(m_editor);
    m_doubtsRule = hairline(side);
    column->addWidget(m_doubtsRule);
    m_doubts = new DoubtBar(m_desk, *m_model, m_previousDoubt, m_nextDoubt, side);
    column->addWidget(m_doubts);
    column->addWidget(hairline(side));
    column->addWidget(makeFoot());
    m_editor->hide();
    m_editorRule->hide();
    return side;
}

QWidget* IntakeReviewPage::makeHead()
{
    const Theme& theme = m_desk.theme();
    auto* head = new QWidget(this);
    keepHeight(head, HeadHeight);
    m_back = new ShortcutButton(theme, IconName::Back, tr("Back"), head);
    m_back->setObjectName(u"reviewBack"_s);
    m_title = new Label(theme, FontRole::Heading, Token::Ink, head);
    m_file = new ElidedLabel(theme, FontRole::Body, Token::Ink3, head);
    m_file->setObjectName(u"reviewFile"_s);
    m_legend = new SourceLegend(theme, head);
    m_place = new Label(theme, FontRole::Body, Token::Ink2, head);
    m_place->setObjectName(u"reviewPlace"_s);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, SideMargin - 16, 0);
    row->setSpacing(8);
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addSpacing(8);
    for (QAction* action : {m_previousSource, m_nextSource}) {
        const bool back = action == m_previousSource;
        auto* step = new ShortcutButton(
            theme, back ? IconName::ChevronLeft : IconName::ChevronRight, {}, head);
        step->setObjectName(u"tool-"_s + action->objectName());
        showAsTool(step, action);
        m_steps.append(step);
        row->addWidget(step);
        if (back)
            row->addWidget(m_place);
    }
    row->addWidget(m_file, 1);
    row->addWidget(m_legend);
    return head;
}

QWidget* IntakeReviewPage::makeFields()
{
    const Theme& theme = m_desk.theme();
    auto* fields = new QWidget(this);
    m_bodyCaption = new Label(theme, FontRole::Caption, Token::Ink3, fields);
    m_body = new QLineEdit(fields);
    m_body->setObjectName(u"reviewBody"_s);
    m_body->setProperty("quiet", true);
    m_meetingCaption = new Label(theme, FontRole::Caption, Token::Ink3, fields);
    m_meeting = new QComboBox(fields);
    m_meeting->setObjectName(u"reviewMeeting"_s);
    m_meeting->setProperty("quiet", true);
    m_meeting->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_meetingTitle = new QLineEdit(fields);
    m_meetingTitle->setObjectName(u"reviewMeetingTitle"_s);

    auto* meeting = new QHBoxLayout;
    meeting->setContentsMargins(0, 0, 0, 0);
    meeting->setSpacing(2);
    meeting->addWidget(m_meeting);
    const QList<QPair<QAction*, IconName>> tools{{m_edit, IconName::Edit},
                                                 {m_split, IconName::Split},
                                                 {m_join, IconName::Merge},
                                                 {m_undo, IconName::Undo},
                                                 {m_redo, IconName::Redo}};
    meeting->addStretch(1);
    for (const auto& [action, name] : tools) {
        auto* tool = new ShortcutButton(theme, name, action->text(), fields);
        tool->setObjectName(u"tool-"_s + action->objectName());
        tool->setFocusPolicy(Qt::TabFocus);
        showAsTool(tool, action);
        meeting->addWidget(tool);
        m_tools.append(tool);
    }

    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(0);
    theme.follow(fields, [this, &theme, grid] {
        grid->setColumnMinimumWidth(0, theme.scaled(CaptionWidth));
        m_meeting->setMaximumWidth(theme.scaled(WidestMeeting));
    });
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_bodyCaption, 0, 0);
    grid->addWidget(m_body, 0, 1);
    grid->addWidget(m_meetingCaption, 1, 0);
    grid->addLayout(meeting, 1, 1);
    // A title needs the whole line: it shows only for a new meeting.
    grid->addWidget(m_meetingTitle, 2, 1);
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(SideMargin, 10, SideMargin + 8, 8);
    column->setSpacing(8);
    column->addLayout(grid);
    column->addWidget(hairline(fields));
    return fields;
}

QWidget* IntakeReviewPage::makeList()
{
    const Theme& theme = m_desk.theme();
    auto* holder = new QWidget(this);
    m_list = new QListView(holder);
    m_list->setObjectName(u"reviewList"_s);
    m_delegate = new DraftDelegate(theme, this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty = new EmptyPlace(theme, holder);
    m_empty->setObjectName(u"reviewEmpty"_s);
    auto* row = new QVBoxLayout(holder);
    row->setContentsMargins(12, 0, 20, 0);
    row->addWidget(m_list, 1);
    row->addWidget(m_empty, 1);
    return holder;
}

QWidget* IntakeReviewPage::makeFoot()
{
    const Theme& theme = m_desk.theme();
    auto* foot = surface(this, u"desk"_s);
    keepHeight(foot, FootHeight);
    m_accept = new ShortcutButton(theme, ButtonKind::Primary, {}, foot);
    m_accept->setObjectName(u"reviewAccept"_s);
    m_accept->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Enter), true);
    m_discard = new ShortcutButton(theme, ButtonKind::Quiet, {}, foot);
    m_discard->setObjectName(u"reviewDiscard"_s);
    m_note = new Label(theme, FontRole::Body, Token::Ink2, foot);
    m_note->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(9);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(SideMargin, 20, SideMargin, 16);
    column->setSpacing(11);
    column->addLayout(buttons);
    column->addWidget(m_note);
    column->addStretch(1);
    return foot;
}

QAction* IntakeReviewPage::makeAction(const QString& name, const QList<QKeySequence>& keys,
                                      void (IntakeReviewPage::*slot)())
{
    auto* action = new QAction(this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    if (slot)
        connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void IntakeReviewPage::makeActions()
{
    const auto ctrl = [](Qt::Key key) { return QKeySequence(Qt::CTRL | key); };
    m_edit = makeAction(u"draftEdit"_s, {QKeySequence(Qt::Key_F2)}, &IntakeReviewPage::openEditor);
    m_split = makeAction(u"draftSplit"_s, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)},
                         &IntakeReviewPage::splitHere);
    m_join = makeAction(u"draftJoin"_s, {ctrl(Qt::Key_J)}, &IntakeReviewPage::joinWithNext);
    m_leave = makeAction(u"draftLeaveOut"_s, {}, &IntakeReviewPage::leaveOut);
    m_make = makeAction(u"draftMake"_s, {ctrl(Qt::Key_M)}, &IntakeReviewPage::makeProposal);
    // The window's own undo has the same keys: these come through event(), see there.
    m_undo = makeAction(u"draftUndo"_s, {}, &IntakeReviewPage::undo);
    m_redo = makeAction(u"draftRedo"_s, {}, &IntakeReviewPage::redo);
    m_takeIn = makeAction(u"draftAccept"_s, {ctrl(Qt::Key_Return), ctrl(Qt::Key_Enter)},
                          &IntakeReviewPage::accept);
    const auto step = [this](const QString& name, const QKeySequence& keys,
                             void (IntakeReviewPage::*slot)(int), int by) {
        QAction* action = makeAction(name, {keys}, nullptr);
        connect(action, &QAction::triggered, this, [this, slot, by] { (this->*slot)(by); });
        return action;
    };
    m_nextDoubt = step(u"nextDoubt"_s, Qt::Key_F8, &IntakeReviewPage::stepDoubt, 1);
    m_previousDoubt =
        step(u"previousDoubt"_s, Qt::SHIFT | Qt::Key_F8, &IntakeReviewPage::stepDoubt, -1);
    m_nextSource =
        step(u"nextSource"_s, Qt::CTRL | Qt::Key_PageDown, &IntakeReviewPage::stepSource, 1);
    m_previousSource =
        step(u"previousSource"_s, Qt::CTRL | Qt::Key_PageUp, &IntakeReviewPage::stepSource, -1);
    m_otherEncoding = makeAction(u"otherEncoding"_s, {}, &IntakeReviewPage::chooseEncoding);
    m_compare = makeAction(u"draftCompare"_s, {ctrl(Qt::Key_E)}, &IntakeReviewPage::compare);
    m_menu = new QMenu(this);
    m_menu->addActions({m_edit, m_split, m_join, m_leave, m_make, m_compare});
    m_menu->addSeparator();
    m_menu->addActions({m_nextDoubt, m_previousDoubt, m_otherEncoding});
    m_menu->addSeparator();
    m_menu->addActions({m_undo, m_redo});
}

void IntakeReviewPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void IntakeReviewPage::arrange()
{
    const Theme& theme = m_desk.theme();
    const bool several = m_batch->rowCount() > 1;
    const bool column = several && width() >= theme.scaled(RoomForColumn);
    m_legend->setVisible(width() >= theme.scaled(several ? RoomForColumn : RoomForLegend));
    m_sources->setVisible(column);
    m_sourcesRule->setVisible(column);
    m_place->setVisible(several);
    m_place->setText(
        tr("%1 of %2", "place, number of documents").arg(m_current + 1).arg(m_batch->rowCount()));
    for (ShortcutButton* step : std::as_const(m_steps))
        step->setVisible(several);
    // In a low window what is being corrected stands in the place of the list.
    const bool alone = !m_editor->isHidden() && height() < theme.scaled(RoomForBoth);
    m_fields->setHidden(alone);
    m_listHolder->setHidden(alone);
    m_editorRule->setHidden(m_editor->isHidden() || alone);
}

void IntakeReviewPage::retranslate()
{
    m_title->setText(tr("Review the document"));
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Back"));
    m_source->setAccessibleName(tr("Source of the document"));
    m_bodyCaption->setText(tr("Proposing body"));
    m_body->setAccessibleName(tr("Proposing body"));
    m_body->setPlaceholderText(tr("Who sent it"));
    m_meetingCaption->setText(tr("Goes to"));
    m_meeting->setAccessibleName(tr("Meeting that it goes to"));
    m_meetingTitle->setPlaceholderText(tr("Title of the new meeting"));
    m_meetingTitle->setAccessibleName(tr("Title of the new meeting"));
    m_list->setAccessibleName(tr("Proposals and polls that were found"));
    showEmptyPlace();
    m_note->setText(tr("The source stays with the proposals. Taking in can be undone."));
    m_edit->setText(tr("Correct"));
    m_split->setText(tr("Split at the cursor"));
    m_join->setText(tr("Join with the next"));
    m_make->setText(tr("Make a proposal of the selection"));
    m_undo->setText(tr("Undo the correction"));
    m_redo->setText(tr("Redo the correction"));
    m_nextDoubt->setText(tr("Next place to look at"));
    m_previousDoubt->setText(tr("Previous place to look at"));
    m_nextSource->setText(tr("Next document"));
    m_previousSource->setText(tr("Previous document"));
    m_compare->setText(tr("Compare with what asks alike…"));
    m_otherEncoding->setText(tr("Read in another encoding…"));
    m_leftOut->retranslate();
    m_sources->retranslate();
    m_encoding->retranslate();
    m_doubts->retranslate();
    m_editor->retranslate();
    m_legend->updateGeometry();
    fillMeetings();
    refresh();
    arrange();
}

}  // namespace nghisu
