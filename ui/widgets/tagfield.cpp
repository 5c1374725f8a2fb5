// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tagfield.h"

#include "theme/theme.h"
#include "widgets/chip.h"
#include "widgets/flowlayout.h"
#include "widgets/shortcutbutton.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace nghisu {

TagField::TagField(const Theme& theme, WordPicker::Words words, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_flow(new FlowLayout(this)),
      m_add(new ShortcutButton(theme, ButtonKind::Link, {}, this)),
      m_picker(new WordPicker(theme, std::move(words), this))
{
    setObjectName(QStringLiteral("tagField"));
    m_add->setObjectName(QStringLiteral("tagAdd"));
    m_picker->setObjectName(QStringLiteral("tagPicker"));
    m_add->setSmall(true);
    m_add->setIconName(IconName::Plus);
    theme.follow(m_add, [this, &theme] { m_add->setFixedHeight(theme.sizes().chip); });
    m_picker->setOfferingAtOnce(true);
    m_picker->hide();
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->addWidget(m_add);
    m_flow->addWidget(m_picker);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    connect(m_add, &QPushButton::clicked, this, &TagField::startAdding);
    connect(m_picker, &WordPicker::abandoned, this, &TagField::stopAdding);
    connect(m_picker, &WordPicker::left, this, [this] {
        // What was typed and not entered is meant all the same.
        const QString typed = m_picker->text().simplified();
        stopAdding();
        if (!typed.isEmpty())
            emit added(typed);
    });
    connect(m_picker, &WordPicker::backedOut, this, [this] {
        if (!m_chips.isEmpty())
            m_chips.last()->setFocus();
    });
    connect(m_picker, &WordPicker::chosen, this, [this](const QString& tag) {
        m_picker->clear();
        if (!tag.isEmpty())
            emit added(tag);
    });
    retranslate();
}

void TagField::setTags(const QStringList& tags, const QStringList& labels)
{
    if (tags == m_tags && labels == m_labels)
        return;
    m_tags = tags;
    m_labels = labels;
    rebuild();
}

void TagField::setReadOnly(bool readOnly)
{
    if (readOnly == m_readOnly)
        return;
    m_readOnly = readOnly;
    if (readOnly)
        stopAdding();
    rebuild();
}

void TagField::startAdding()
{
    if (m_readOnly)
        return;
    m_add->hide();
    m_picker->show();
    m_flow->activate();
    updateGeometry();
    m_picker->setFocus();
}

void TagField::stopAdding()
{
    if (m_picker->isHidden())
        return;
    const bool focused = m_picker->hasFocus();
    m_picker->clear();
    m_picker->hide();
    m_add->setVisible(!m_readOnly);
    updateGeometry();
    if (focused)
        m_add->setFocus();
}

QSize TagField::sizeHint() const
{
    return {240, heightForWidth(240)};
}

int TagField::heightForWidth(int width) const
{
    return std::max(m_theme.sizes().chip, m_flow->heightForWidth(width));
}

bool TagField::eventFilter(QObject* watched, QEvent* event)
{
    auto* const watchedChip = qobject_cast<Chip*>(watched);
    const qsizetype chip = watchedChip ? m_chips.indexOf(watchedChip) : -1;
    if (chip < 0
        || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (event->type() == QEvent::ShortcutOverride) {
        // Delete takes off the tag, not the proposal.
        if (key != Qt::Key_Delete && key != Qt::Key_Backspace)
            return QWidget::eventFilter(watched, event);
        event->accept();
        return true;
    }
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return QWidget::eventFilter(watched, event);
    moveAlong(chip, key == Qt::Key_Left ? -1 : 1);
    return true;
}

void TagField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TagField::rebuild()
{
    qsizetype focused = -1;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i]->hasFocus())
            focused = i;
    }
    const QList<Chip*> old = std::exchange(m_chips, {});
    for (qsizetype i = 0; i < m_tags.size(); ++i) {
        const QString tag = m_tags[i];
        auto* chip = new Chip(m_theme, m_labels.value(i, tag), ChipKind::Coordinating, this);
        chip->setObjectName(QStringLiteral("tagChip"));
        chip->setRemovable(!m_readOnly);
        chip->installEventFilter(this);
        connect(chip, &Chip::removeRequested, this, [this, tag] { emit removed(tag); });
        m_flow->insertWidget(static_cast<int>(i), chip);
        m_chips.append(chip);
        chip->show();
    }
    // Where the focus stood, the next chip has it when one goes.
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
    m_picker->setExcluded(m_labels.isEmpty() ? m_tags : QStringList());
    m_add->setVisible(!m_readOnly && m_picker->isHidden());
    m_flow->invalidate();
    updateGeometry();
}

void TagField::moveAlong(qsizetype from, int by)
{
    const qsizetype to = from + by;
    if (to >= 0 && to < m_chips.size())
        m_chips[to]->setFocus();
    else if (to >= m_chips.size() && m_add->isVisible())
        m_add->setFocus();
}

void TagField::retranslate()
{
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add a tag"));
    m_picker->setAccessibleName(tr("Add a tag"));
    m_picker->setPlaceholderText(tr("Tag"));
    m_picker->setNewWordDetail(tr("new tag"));
}

}  // namespace nghisu
