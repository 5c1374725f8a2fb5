// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/proposerfield.h"

#include "models/proposeroffers.h"
#include "shell/desk.h"
#include "widgets/offerlist.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace nghisu {

namespace {

constexpr qsizetype mostRows = 7;

}  // namespace

ProposerField::ProposerField(Desk& desk, QWidget* parent)
    : GrowingText(desk.theme(), FontRole::Body, parent), m_known(new ProposerOffers(desk, this)),
      m_offers(new OfferList(desk.theme(), this))
{
    setSingleLine(true);
    m_offers->setNames(QStringLiteral("proposerOffers"), tr("Proposing bodies found"));
    connect(this, &GrowingText::edited, this, &ProposerField::offer);
    connect(m_offers, &OfferList::taken, this, [this](const Offer& one) { take(one.text); });
}

bool ProposerField::isOpen() const
{
    return m_offers->isOpen();
}

QStringList ProposerField::offered() const
{
    QStringList names;
    for (const Offer& one : m_offers->offers())
        names.append(one.text);
    return names;
}

bool ProposerField::event(QEvent* event)
{
    // While the answers are open, the keys that choose among them are not the page's.
    if (event->type() == QEvent::ShortcutOverride
        && m_offers->wantsKey(static_cast<QKeyEvent*>(event)->key())) {
        event->accept();
        return true;
    }
    return GrowingText::event(event);
}

void ProposerField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isOpen()) {
        m_offers->hide();
        return;
    }
    if (event->key() == Qt::Key_Down && !isOpen()) {
        offer();
        return;
    }
    if (isOpen() && m_offers->handleKey(event->key()))
        return;
    // Enter with nothing chosen keeps what was typed.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_offers->hide();
    GrowingText::keyPressEvent(event);
}

void ProposerField::focusInEvent(QFocusEvent* event)
{
    m_known->prepare();
    GrowingText::focusInEvent(event);
}

void ProposerField::focusOutEvent(QFocusEvent* event)
{
    m_offers->hide();
    GrowingText::focusOutEvent(event);
}

void ProposerField::offer()
{
    if (isReadOnly() || !hasFocus())
        return;
    const QString typed = text().simplified();
    QStringList names = m_known->matches(typed, mostRows);
    // What stands there already needs no offer.
    names.removeAll(typed);
    QList<Offer> offers;
    for (const QString& name : std::as_const(names))
        offers.append({name});
    m_offers->offer(typed.isEmpty() ? QList<Offer>() : offers, false);
}

void ProposerField::take(const QString& name)
{
    selectAll();
    textCursor().insertText(name);
    m_offers->hide();
    emit storeRequested();
}

}  // namespace nghisu
