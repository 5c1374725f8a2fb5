// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/agendaitemdialog.h"

#include "dialogs/formrows.h"
#include "session/councilfile.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/clockfield.h"
#include "widgets/performerfield.h"
#include "widgets/shortcutbutton.h"
#include "words/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

AgendaItemDialog::AgendaItemDialog(Desk& desk, const AgendaItem& item, QTime follows,
                                   QWidget* parent)
    : Dialog(desk.theme(), item.id.isValid() ? tr("Edit the item") : tr("Add to the programme"),
             parent),
      m_item(item), m_desk(desk)
{
    setObjectName(u"agendaItemDialog"_s);
    setFixedWidth(theme().scaled(560));
    auto* rows = new FormRows(theme(), 120, this);
    m_title = new QLineEdit(item.title, rows);
    m_title->setObjectName(u"itemTitle"_s);
    rows->addRow(tr("Content"), m_title);

    auto* when = new QWidget(rows);
    auto* whenLayout = new QHBoxLayout(when);
    whenLayout->setContentsMargins(0, 0, 0, 0);
    whenLayout->setSpacing(12);
    m_start = new ClockField(theme(), when);
    m_start->setObjectName(u"itemStart"_s);
    m_start->setText(desk.words().clock(item.start));
    m_start->setPlaceholderText(desk.words().clock(follows));
    auto* length = new Label(theme(), FontRole::Body, Token::Ink2, when);
    length->setText(tr("Minutes"));
    m_minutes = new QLineEdit(when);
    m_minutes->setObjectName(u"itemMinutes"_s);
    m_minutes->setAccessibleName(length->text());
    m_minutes->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"\\d{0,4}"_s), m_minutes));
    m_minutes->setText(item.minutes ? QString::number(*item.minutes) : QString());
    m_minutes->setFixedWidth(theme().scaled(90));
    length->setBuddy(m_minutes);
    whenLayout->addWidget(m_start);
    whenLayout->addWidget(length);
    whenLayout->addWidget(m_minutes);
    whenLayout->addStretch(1);
    rows->addRow(tr("Begins at"), when)->setBuddy(m_start);
    m_start->setAccessibleName(tr("Begins at"));
    rows->addHint(tr("Left empty, it begins when the item before ends."));

    m_performer = new PerformerField(desk, rows);
    m_performer->setObjectName(u"itemPerformer"_s);
    m_performer->setText(item.performer);
    rows->addRow(tr("Performed by"), m_performer);
    m_note = new QLineEdit(item.note, rows);
    m_note->setObjectName(u"itemNote"_s);
    rows->addRow(tr("Note"), m_note);
    m_debates = new QComboBox(rows);
    m_debates->setObjectName(u"itemDebates"_s);
    m_debates->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    offerProposals();
    rows->addRow(tr("Proposals"), m_debates);
    content()->addWidget(rows);

    addButton(tr("Cancel"), ButtonKind::Plain, QDialog::Rejected);
    m_store = addButton(item.id.isValid() ? tr("Save") : tr("Add"), ButtonKind::Primary, Accepted);
    m_store->setObjectName(u"storeItem"_s);
    connect(m_title, &QLineEdit::textChanged, this, &AgendaItemDialog::check);
    connect(m_start, &QLineEdit::textChanged, this, &AgendaItemDialog::check);
    connect(m_start, &QLineEdit::editingFinished, this, &AgendaItemDialog::takeSpan);
    // Enter takes the name that is offered; what comes next is the note.
    connect(m_performer, &WordPicker::chosen, m_note, [this] { m_note->setFocus(); });
    check();
    m_title->setFocus();
}

void AgendaItemDialog::offerProposals()
{
    m_debates->addItem(tr("None are debated here"));
    m_debates->addItem(tr("Those that no other item debates"), 0);
    const auto stubs = m_desk.file()->read().proposals.stubs(m_desk.meeting());
    if (!stubs)
        return;
    QList<ProposalId> headings;
    for (const ProposalStub& stub : *stubs) {
        if (stub.kind == ProposalKind::Heading)
            headings.append(stub.id);
    }
    const auto loaded = m_desk.file()->read().proposals.load(headings);
    if (!loaded)
        return;
    for (const Proposal& heading : *loaded)
        m_debates->addItem(tr("Those below “%1”").arg(heading.text.simplified()),
                           heading.id.value());
    if (m_item.debates)
        m_debates->setCurrentIndex(std::max(1, m_debates->findData(m_item.heading.value())));
}

void AgendaItemDialog::check()
{
    m_store->setEnabled(!m_title->text().trimmed().isEmpty() && m_start->typed());
}

void AgendaItemDialog::takeSpan()
{
    const auto typed = m_start->typed();
    if (!typed || !typed->minutes)
        return;
    m_start->setText(m_desk.words().clock(typed->start));
    m_minutes->setText(QString::number(*typed->minutes));
}

AgendaItem AgendaItemDialog::item() const
{
    AgendaItem item = m_item;
    item.title = m_title->text().simplified();
    const auto typed = m_start->typed().value_or(ClockField::Typed());
    item.start = typed.start;
    const QString minutes = m_minutes->text();
    item.minutes = minutes.isEmpty() ? std::nullopt
                                     : std::optional(std::min(minutes.toLongLong(), longestItem));
    if (typed.minutes)
        item.minutes = typed.minutes;
    item.performer = m_performer->text().simplified();
    item.note = m_note->text().simplified();
    item.debates = m_debates->currentIndex() > 0;
    item.heading = ProposalId(m_debates->currentData().toLongLong());
    return item;
}

}  // namespace nghisu
