// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/inspectorcitations.h"

#include "panels/inspectorlink.h"
#include "text/citations.h"
#include "theme/theme.h"
#include "widgets/shortcutbutton.h"
#include "widgets/wordpicker.h"

#include <QEvent>
#include <QMenu>
#include <QVBoxLayout>

#include <utility>

namespace nghisu {

namespace {

/// As a text would be cited that says the same: without "số", with its marks.
QString canonical(const QString& typed)
{
    const QList<Citation> found = findCitations(typed);
    const bool whole = found.size() == 1 && found.first().length == typed.size();
    return whole ? found.first().canonical : typed;
}

}  // namespace

InspectorCitations::InspectorCitations(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this)),
      m_add(new ShortcutButton(theme, ButtonKind::Link, {}, this)),
      m_picker(new WordPicker(
          theme, [] { return QStringList(); }, this))
{
    setObjectName(QStringLiteral("citations"));
    m_add->setObjectName(QStringLiteral("citationAdd"));
    m_picker->setObjectName(QStringLiteral("citationPicker"));
    m_add->setSmall(true);
    m_add->setIconName(IconName::Plus);
    m_picker->hide();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    m_column->addWidget(m_picker);

    connect(m_add, &QPushButton::clicked, this, &InspectorCitations::startAdding);
    connect(m_picker, &WordPicker::abandoned, this, &InspectorCitations::stopAdding);
    const auto take = [this] {
        const QString typed = m_picker->text().simplified();
        stopAdding();
        if (!typed.isEmpty())
            emit added(canonical(typed));
    };
    connect(m_picker, &WordPicker::chosen, this, take);
    connect(m_picker, &WordPicker::left, this, take);
    retranslate();
}

void InspectorCitations::setCitations(const QList<Citation>& citations)
{
    QStringList lines;
    QStringList byHand;
    for (const Citation& citation : citations) {
        lines.append(citation.canonical);
        if (citation.byHand)
            byHand.append(citation.canonical);
    }
    lines.removeDuplicates();
    if (lines == m_lines && byHand == m_byHand)
        return;
    m_lines = lines;
    m_byHand = byHand;
    rebuild();
}

void InspectorCitations::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (readOnly)
        stopAdding();
    showAdd();
}

void InspectorCitations::setOffering(bool offering)
{
    m_offering = offering;
    showAdd();
}

void InspectorCitations::showAdd()
{
    m_add->setVisible(m_offering && !m_readOnly && m_picker->isHidden());
}

void InspectorCitations::startAdding()
{
    if (m_readOnly)
        return;
    m_add->hide();
    m_picker->show();
    m_picker->setFocus();
}

void InspectorCitations::stopAdding()
{
    if (m_picker->isHidden())
        return;
    const bool focused = m_picker->hasFocus();
    m_picker->clear();
    m_picker->hide();
    showAdd();
    if (focused)
        m_add->setFocus();
}

void InspectorCitations::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void InspectorCitations::rebuild()
{
    const QList<InspectorLink*> old = std::exchange(m_links, {});
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QString& words = m_lines[i];
        auto* line = new InspectorLink(m_theme, this);
        line->setObjectName(QStringLiteral("citationLine"));
        line->setWords(words);
        line->setToolTip(words);
        line->setColor(Token::Ink);
        line->setRuled(true);
        const bool byHand = m_byHand.contains(words);
        connect(line, &InspectorLink::clicked, this,
                [this, line, byHand] { openMenu(line, byHand); });
        line->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(line, &QWidget::customContextMenuRequested, this,
                [this, line, byHand] { openMenu(line, byHand); });
        m_column->insertWidget(static_cast<int>(i), line);
        m_links.append(line);
        line->show();
    }
    for (InspectorLink* line : old) {
        m_column->removeWidget(line);
        line->hide();
        line->deleteLater();
    }
}

void InspectorCitations::openMenu(InspectorLink* line, bool byHand)
{
    const QString citation = line->text();
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("citationMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    emit menuOpened(menu, citation);
    // What the text names goes with the text.
    if (byHand && !m_readOnly) {
        menu->addSeparator();
        QAction* remove = menu->addAction(tr("Remove"));
        remove->setObjectName(QStringLiteral("removeCitation"));
        connect(remove, &QAction::triggered, this, [this, citation] { emit removed(citation); });
    }
    menu->popup(line->mapToGlobal(QPoint(0, line->height() + 2)));
}

void InspectorCitations::retranslate()
{
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add a citation"));
    m_picker->setAccessibleName(tr("Add a citation"));
    m_picker->setPlaceholderText(tr("Number or name of a legal text"));
}

}  // namespace nghisu
