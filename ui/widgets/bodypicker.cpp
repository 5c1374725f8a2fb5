// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bodypicker.h"

#include "models/bodydirectory.h"
#include "theme/theme.h"
#include "widgets/offerlist.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace nghisu {

namespace {

constexpr int fieldHeight = 26;  // stands in a line with chips
constexpr int mostRows = 7;

}  // namespace

BodyPicker::BodyPicker(const Theme& theme, const BodyDirectory& directory, QWidget* parent)
    : QLineEdit(parent), m_theme(theme), m_directory(directory),
      m_offers(new OfferList(theme, this))
{
    setObjectName(QStringLiteral("bodyPicker"));
    setMinimumWidth(180);
    m_offers->setNames(QStringLiteral("bodyOffers"), tr("Bodies found"));
    connect(m_offers, &OfferList::taken, this, &BodyPicker::take);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (hasFocus())
            offer();
    });
    connect(&directory, &BodyDirectory::reloaded, this, [this] {
        if (isOpen())
            offer();
    });
}

void BodyPicker::setExcluded(const QList<BodyId>& bodies)
{
    m_excluded = bodies;
    if (isOpen())
        offer();
}

QSize BodyPicker::sizeHint() const
{
    return {QLineEdit::sizeHint().width(), m_theme.scaled(fieldHeight)};
}

bool BodyPicker::isOpen() const
{
    return m_offers->isOpen();
}

QStringList BodyPicker::offered() const
{
    QStringList names;
    for (const Offer& one : m_offers->offers())
        names.append(one.text);
    return names;
}

bool BodyPicker::event(QEvent* event)
{
    // While the answers are open, the keys that choose among them are not the page's.
    if (event->type() == QEvent::ShortcutOverride
        && m_offers->wantsKey(static_cast<QKeyEvent*>(event)->key())) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void BodyPicker::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        if (!isOpen()) {
            offer();
            return;
        }
        [[fallthrough]];
    case Qt::Key_Up:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_offers->handleKey(event->key());
        return;
    case Qt::Key_Escape:
        m_offers->hide();
        clear();
        emit abandoned();
        return;
    case Qt::Key_Backspace:
        if (text().isEmpty()) {
            emit backedOut();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void BodyPicker::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    offer();
}

void BodyPicker::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    m_offers->hide();
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit abandoned();
}

void BodyPicker::offer()
{
    const QString typed = text().simplified();
    const QList<BodyMatch> matches = m_directory.matches(typed, mostRows - 1 + m_excluded.size());
    QList<Offer> offers;
    for (const BodyMatch& match : matches) {
        if (m_excluded.contains(match.body.id) || offers.size() >= mostRows - 1)
            continue;
        const QString shortName =
            match.body.shortName == match.body.name ? QString() : match.body.shortName;
        offers.append({match.body.name, match.stands ? shortName : tr("no longer stands"),
                       match.body.id.value()});
    }
    if (!typed.isEmpty() && !m_directory.exact(typed).isValid())
        offers.append({typed, tr("as a group")});
    m_offers->offer(offers);
}

void BodyPicker::take(const Offer& offer)
{
    clear();
    m_offers->hide();
    if (const BodyId body(offer.id); body.isValid())
        emit bodyChosen(body);
    else
        emit groupChosen(offer.text);
}

}  // namespace nghisu
