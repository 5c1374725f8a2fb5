// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/inspector.h"

#include "models/proposalmodel.h"
#include "panels/inspectorattachments.h"
#include "panels/inspectorbulk.h"
#include "panels/inspectorsheet.h"
#include "panels/letterpane.h"
#include "session/councilfile.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/bodyfield.h"
#include "widgets/proposaleditor.h"
#include "widgets/shortcutbutton.h"
#include "widgets/statemark.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace nghisu {

namespace {

enum Page { Sheet, Bulk, Hint };

}  // namespace

Inspector::Inspector(Desk& desk, const ProposalModel& model, const BodyDirectory& directory,
                     QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(model), m_letter(new LetterPane(desk, this)),
      m_column(new QWidget(this)),
      m_back(new ShortcutButton(desk.theme(), IconName::Back, {}, m_column)),
      m_title(new Label(desk.theme(), FontRole::BodyStrong, Token::Ink, m_column)),
      m_state(new Label(desk.theme(), FontRole::Body, Token::Ink3, m_column)),
      m_mark(new StateMark(desk.theme(), m_column)),
      m_previous(new ShortcutButton(desk.theme(), IconName::ChevronUp, {}, m_column)),
      m_next(new ShortcutButton(desk.theme(), IconName::ChevronDown, {}, m_column)),
      m_more(new ShortcutButton(desk.theme(), IconName::More, {}, m_column)),
      m_stack(new QStackedWidget(m_column)), m_sheet(new InspectorSheet(desk, directory)),
      m_bulk(new InspectorBulk(desk, directory)),
      m_hint(new Label(desk.theme(), FontRole::Body, Token::Ink3)), m_foot(new QWidget(m_column)),
      m_footRow(new QHBoxLayout(m_foot))
{
    setObjectName(QStringLiteral("inspector"));
    m_back->setObjectName(QStringLiteral("inspectorBack"));
    m_title->setObjectName(QStringLiteral("inspectorTitle"));
    m_state->setObjectName(QStringLiteral("inspectorState"));
    m_mark->setObjectName(QStringLiteral("inspectorMark"));
    m_previous->setObjectName(QStringLiteral("inspectorPrevious"));
    m_next->setObjectName(QStringLiteral("inspectorNext"));
    m_more->setObjectName(QStringLiteral("inspectorMore"));

    auto* head = new QHBoxLayout;
    head->setContentsMargins(25, 14, 16, 8);
    head->setSpacing(2);
    head->addWidget(m_back);
    head->addWidget(m_title);
    head->addSpacing(8);
    head->addWidget(m_state);
    head->addWidget(m_mark);
    head->addStretch(1);
    for (ShortcutButton* button : {m_previous, m_next, m_more})
        head->addWidget(button);
    m_back->hide();
    m_hint->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(24, 120, 24, 24);
    m_stack->addWidget(m_sheet);
    m_stack->addWidget(m_bulk);
    m_stack->addWidget(m_hint);
    m_footRow->setContentsMargins(25, 12, 24, 16);
    m_footRow->setSpacing(8);
    m_footRow->addStretch(1);
    auto* column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_foot);
    auto* beside = new QHBoxLayout(this);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(0);
    beside->addWidget(m_letter, 1);
    beside->addWidget(m_column);
    m_letter->hide();
    addOwnActions();

    connect(m_back, &QPushButton::clicked, this, &Inspector::backRequested);
    connect(m_more, &QPushButton::clicked, this,
            [this] { emit menuRequested(m_more->mapToGlobal(QPoint(0, m_more->height() + 2))); });
    connect(m_letter, &LetterPane::closeRequested, this, [this] { setLetterShown(false); });
    connect(m_sheet, &InspectorSheet::letterRequested, this, &Inspector::showLetter);
    connect(&desk, &Desk::changed, this, &Inspector::onChanged);
    connect(&desk, &Desk::meetingChanged, this, [this] { m_sheet->forgetSources(); });
    connect(&model, &ProposalModel::countsChanged, this, &Inspector::showHint);
    connect(&desk.theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    refresh();
}

void Inspector::showProposals(const QList<ProposalId>& ids)
{
    m_ids = ids;
    refresh();
}

bool Inspector::flush()
{
    m_bulk->flush();
    return m_sheet->flush();
}

void Inspector::keepUnstored(ProposalId id, const QString& text, const Error& error)
{
    m_sheet->keepUnstored(id, text, error);
}

void Inspector::setPageMode(bool page)
{
    m_pageMode = page;
    m_back->setVisible(page);
    update();
}

void Inspector::setSheetWidth(int width)
{
    if (showsLetter())
        m_column->setFixedWidth(width);
}

bool Inspector::showsLetter() const
{
    return !m_letter->isHidden();
}

void Inspector::setLetterShown(bool shown)
{
    if (shown) {
        showLetter(m_sheet->shown().origin());
        return;
    }
    if (!showsLetter())
        return;
    m_letter->hide();
    m_column->setMinimumWidth(0);
    m_column->setMaximumWidth(QWIDGETSIZE_MAX);
    emit letterShownChanged();
}

void Inspector::showLetter(const Origin& origin)
{
    const bool before = showsLetter();
    m_letter->show();
    if (!before)
        emit letterShownChanged();
    m_letter->showOrigin(origin);
}

void Inspector::addOwnActions()
{
    const auto add = [this](const char* name, IconName icon, const QKeySequence& keys, auto act) {
        auto* action = new QAction(nghisu::icon(m_desk.theme(), icon), QString(), this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        m_ownActions.append(action);
    };
    add("actionShowLetter", IconName::OpenSource, Qt::Key_F4,
        [this] { setLetterShown(!showsLetter()); });
    add("actionAttachFile", IconName::Link, {}, [this] { m_sheet->attachments()->startAdding(); });
}

ProposalEditor* Inspector::editor() const
{
    return m_sheet->editor();
}

void Inspector::focusEditor()
{
    if (m_ids.size() != 1)
        return;
    ProposalEditor* editor = m_sheet->editor();
    editor->setFocus(Qt::OtherFocusReason);
    editor->moveCursor(QTextCursor::End);
}

void Inspector::startAssigning(Role role)
{
    const bool lead = role == Role::Lead;
    if (m_ids.size() == 1)
        (lead ? m_sheet->leadField() : m_sheet->coordinatingField())->startAdding();
    else if (!m_ids.isEmpty())
        (lead ? m_bulk->leadField() : m_bulk->coordinatingField())->startAdding();
}

void Inspector::setStepActions(QAction* previous, QAction* next)
{
    const auto join = [](ShortcutButton* button, QAction* action) {
        const auto sync = [button, action] {
            button->setAccessibleName(action->text());
            button->setToolTip(action->text());
            button->setEnabled(action->isEnabled());
        };
        connect(action, &QAction::changed, button, sync);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        sync();
    };
    join(m_previous, previous);
    join(m_next, next);
}

void Inspector::setFootActions(const QList<QAction*>& actions)
{
    int at = 0;
    for (QAction* action : actions) {
        const ButtonKind kind = at == 0 ? ButtonKind::Plain : ButtonKind::Quiet;
        auto* button = new ShortcutButton(m_desk.theme(), kind, {}, m_foot);
        button->setObjectName(QStringLiteral("foot.") + action->objectName());
        button->follow(action);
        if (at == 0)
            button->setIconName(IconName::Poll);
        m_footRow->insertWidget(at++, button);
    }
}

void Inspector::setBulkActions(const QList<QAction*>& actions, QAction* destructive)
{
    for (QAction* action : actions)
        m_bulk->addAction(action, false);
    m_bulk->addAction(destructive, true);
}

void Inspector::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        if (showsLetter())
            setLetterShown(false);
        else
            emit backRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

void Inspector::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showHeader();
        showHint();
    }
    QWidget::changeEvent(event);
}

void Inspector::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_desk.theme().color(Token::Paper));
    if (m_pageMode && !showsLetter())
        return;
    QPen line(m_desk.theme().color(Token::Line), 1);
    line.setCosmetic(true);
    painter.setPen(line);
    painter.drawLine(m_column->x(), 0, m_column->x(), height());
}

void Inspector::onChanged(const ChangeEvent& event)
{
    if (event.submissions)
        m_sheet->forgetSources();
    bool touched = event.order || event.polls || event.bodies || event.submissions;
    for (const ProposalId id : std::as_const(m_ids))
        touched = touched || event.proposals.contains(id);
    if (touched)
        refresh();
}

void Inspector::refresh()
{
    const bool readOnly = m_model.isReadOnly();
    m_sheet->setReadOnly(readOnly);
    m_bulk->setReadOnly(readOnly);
    if (m_ids.size() > 1) {
        m_sheet->clear();
        m_bulk->showProposals(m_ids);
        m_stack->setCurrentIndex(Bulk);
    } else if (m_ids.size() == 1 && m_desk.file()) {
        // A proposal that is gone leaves by itself when the list has followed.
        if (const auto proposal = m_desk.file()->read().proposals.find(m_ids.first())) {
            const bool another = m_sheet->shown().id != proposal->id;
            m_sheet->showProposal(*proposal);
            m_stack->setCurrentIndex(Sheet);
            if (another && showsLetter())
                m_letter->showOrigin(proposal->origin());
        }
    } else {
        m_sheet->clear();
        m_stack->setCurrentIndex(Hint);
    }
    if (m_ids.size() != 1)
        setLetterShown(false);
    const bool one = m_ids.size() == 1 && m_sheet->shown().kind == ProposalKind::Proposal;
    for (QAction* action : std::as_const(m_ownActions))
        action->setEnabled(one && (action == m_ownActions.first() || !readOnly));
    m_foot->setVisible(m_ids.size() == 1 && !readOnly);
    showHeader();
    showHint();
}

void Inspector::showHeader()
{
    m_mark->hide();
    m_state->hide();
    const bool any = !m_ids.isEmpty();
    for (ShortcutButton* button : {m_previous, m_next, m_more})
        button->setVisible(any);
    if (m_ids.size() != 1) {
        m_title->setText(
            any ? tr("%n proposal(s) selected", nullptr, static_cast<int>(m_ids.size()))
                : QString());
        return;
    }
    const int row = m_model.rowOf(m_ids.first());
    if (row < 0)
        return;
    const ProposalStub& stub = m_model.stubAt(row);
    if (stub.kind == ProposalKind::Heading) {
        m_title->setText(tr("Heading"));
        return;
    }
    m_title->setText(tr("Proposal %1").arg(stub.number));
    const VoteStanding standing = m_model.standing(stub.id);
    if (standing.mark.kind == RowMark::Kind::None) {
        m_state->setText(tr("not voted yet"));
        m_state->show();
    } else {
        m_mark->setMark(standing.mark);
        m_mark->show();
    }
}

void Inspector::showHint()
{
    m_hint->setText(m_model.total() > 0 ? tr("Choose a proposal to see it here.") : QString());
}

void Inspector::retranslate()
{
    m_back->setAccessibleName(tr("Back to the list"));
    m_back->setToolTip(m_back->accessibleName());
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(m_more->accessibleName());
    m_ownActions[0]->setText(tr("Show the letter beside the proposal"));
    m_ownActions[1]->setText(tr("Keep a file with the proposal…"));
}

}  // namespace nghisu
