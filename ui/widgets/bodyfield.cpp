// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bodyfield.h"

#include "models/bodydirectory.h"
#include "theme/theme.h"
#include "widgets/bodypicker.h"
#include "widgets/chip.h"
#include "widgets/flowlayout.h"
#include "widgets/shortcutbutton.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>

namespace nghisu {

BodyField::BodyField(const Theme& theme, const BodyDirectory& directory, Role role, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_role(role), m_flow(new FlowLayout(this)),
      m_add(new ShortcutButton(theme, ButtonKind::Link, {}, this)),
      m_picker(new BodyPicker(theme, directory, this))
{
    const QString name =
        role == Role::Lead ? QStringLiteral("lead") : QStringLiteral("coordinating");
    setObjectName(name + QStringLiteral("Field"));
    m_add->setObjectName(name + QStringLiteral("Add"));
    m_picker->setObjectName(name + QStringLiteral("Picker"));
    m_add->setSmall(true);
    m_add->setIconName(IconName::Plus);
    theme.follow(m_add, [this, &theme] { m_add->setFixedHeight(theme.sizes().chip); });
    m_picker->setProperty("inRow", true);
    m_picker->hide();
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->addWidget(m_add);
    m_flow->addWidget(m_picker);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    connect(m_add, &QPushButton::clicked, this, &BodyField::startAdding);
    connect(m_picker, &BodyPicker::abandoned, this, &BodyField::stopAdding);
    connect(m_picker, &BodyPicker::backedOut, this, [this] {
        if (!m_chips.isEmpty())
            m_chips.last()->setFocus();
    });
    connect(m_picker, &BodyPicker::bodyChosen, this, [this](BodyId body) {
        emit bodyChosen(body);
        if (m_role == Role::Lead)
            stopAdding();
    });
    connect(m_picker, &BodyPicker::groupChosen, this, [this](const QString& group) {
        emit groupChosen(group);
        if (m_role == Role::Lead)
            stopAdding();
    });
    retranslate();
}

void BodyField::setAssignments(const QList<Assignment>& assignments)
{
    if (assignments == m_all && (!m_chips.isEmpty() || m_shown.isEmpty()))
        return;
    m_all = assignments;
    rebuild();
}

void BodyField::setReadOnly(bool readOnly)
{
    if (readOnly == m_readOnly)
        return;
    m_readOnly = readOnly;
    if (readOnly)
        stopAdding();
    rebuild();
}

void BodyField::setAddingAlways(bool always)
{
    m_addingAlways = always;
    rebuild();
}

bool BodyField::canAdd() const
{
    return !m_readOnly && (m_role == Role::Coordinating || m_addingAlways || m_shown.isEmpty());
}

void BodyField::startAdding()
{
    if (m_readOnly)
        return;
    m_add->hide();
    m_picker->show();
    m_flow->activate();
    updateGeometry();
    m_picker->setFocus();
}

void BodyField::stopAdding()
{
    if (m_picker->isHidden())
        return;
    const bool focused = m_picker->hasFocus();
    m_picker->hide();
    m_picker->clear();
    m_add->setVisible(canAdd());
    updateGeometry();
    if (!focused)
        return;
    if (m_add->isVisible())
        m_add->setFocus();
    else if (!m_chips.isEmpty())
        m_chips.last()->setFocus();
}

void BodyField::retranslate()
{
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(m_role == Role::Lead ? tr("Add a lead body")
                                                  : tr("Add a co-ordinating body"));
    m_picker->setPlaceholderText(tr("Name or abbreviation"));
    m_picker->setAccessibleName(m_add->accessibleName());
}

QSize BodyField::sizeHint() const
{
    return {240, heightForWidth(240)};
}

int BodyField::heightForWidth(int width) const
{
    return std::max(m_theme.sizes().chip, m_flow->heightForWidth(width));
}

bool BodyField::eventFilter(QObject* watched, QEvent* event)
{
    auto* const watchedChip = qobject_cast<Chip*>(watched);
    const qsizetype chip = watchedChip ? m_chips.indexOf(watchedChip) : -1;
    if (chip < 0)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            moveAlong(chip, key == Qt::Key_Left ? -1 : 1);
            return true;
        }
        if ((key == Qt::Key_Backspace || key == Qt::Key_Delete) && !m_readOnly) {
            emit removeRequested(m_shown[chip].id);
            return true;
        }
    } else if (event->type() == QEvent::ShortcutOverride) {
        // Delete takes off the body, not the proposal.
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::ContextMenu) {
        openMenu(chip);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void BodyField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BodyField::rebuild()
{
    // Where the focus stood, so that the next chip has it when one goes.
    qsizetype focused = -1;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i]->hasFocus())
            focused = i;
    }

    m_shown.clear();
    QList<BodyId> present;
    for (const Assignment& assignment : std::as_const(m_all)) {
        if (assignment.role == m_role)
            m_shown.append(assignment);
        // The lead may become co-ordinating, and the other way round: only its own are left out.
        if (assignment.body.isValid() && assignment.role == m_role)
            present.append(assignment.body);
    }
    const QList<Chip*> old = std::exchange(m_chips, {});
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        const Assignment& assignment = m_shown[i];
        auto* chip = new Chip(m_theme, assignment.name, chipKind(assignment), this);
        chip->setObjectName(QStringLiteral("bodyChip"));
        chip->installEventFilter(this);
        connect(chip, &Chip::clicked, this, [this, i] { openMenu(i); });
        m_flow->insertWidget(static_cast<int>(i), chip);
        m_chips.append(chip);
        chip->show();
    }
    if (focused >= 0) {
        if (m_chips.isEmpty())
            m_add->setFocus();
        else
            m_chips[std::min(focused, m_chips.size() - 1)]->setFocus();
    }
    for (Chip* chip : old) {
        chip->removeEventFilter(this);
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_picker->setExcluded(present);
    m_add->setVisible(canAdd() && m_picker->isHidden());
    m_flow->invalidate();
    updateGeometry();
}

void BodyField::openMenu(qsizetype chip)
{
    if (m_readOnly || chip < 0 || chip >= m_shown.size())
        return;
    const AssignmentId id = m_shown[chip].id;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("bodyMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_role == Role::Lead) {
        connect(menu->addAction(tr("Replace…")), &QAction::triggered, this,
                &BodyField::startAdding);
        connect(menu->addAction(tr("Make co-ordinating")), &QAction::triggered, this,
                [this, id] { emit roleRequested(id, Role::Coordinating); });
    } else {
        connect(menu->addAction(tr("Make lead")), &QAction::triggered, this,
                [this, id] { emit roleRequested(id, Role::Lead); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Remove")), &QAction::triggered, this,
            [this, id] { emit removeRequested(id); });
    menu->popup(m_chips[chip]->mapToGlobal(QPoint(0, m_chips[chip]->height() + 2)));
}

void BodyField::moveAlong(qsizetype from, int by)
{
    const qsizetype to = from + by;
    if (to >= 0 && to < m_chips.size())
        m_chips[to]->setFocus();
    else if (to >= m_chips.size() && m_add->isVisible())
        m_add->setFocus();
}

}  // namespace nghisu
