// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wordpicker.h"

#include "text/fold.h"
#include "theme/theme.h"
#include "widgets/offerlist.h"

#include <QFocusEvent>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace nghisu {

namespace {

constexpr int fieldHeight = 26;
constexpr int ownMargin = 2;
constexpr int frame = 5;  // border and padding of quiet fields
constexpr qsizetype mostRows = 7;

/// Those that begin so, then those with a word that does; all of them for an empty query.
QStringList matching(const QStringList& words, const QString& typed)
{
    const QString wanted = wordsForSearch(typed);
    QStringList starting;
    QStringList others;
    for (const QString& word : words) {
        const QString folded = wordsForSearch(word);
        if (folded.startsWith(wanted))
            starting.append(word);
        else if (folded.contains(u' ' + wanted))
            others.append(word);
    }
    return starting + others;
}

}  // namespace

WordPicker::WordPicker(const Theme& theme, Words words, QWidget* parent)
    : QLineEdit(parent), m_theme(theme), m_words(std::move(words)),
      m_offers(new OfferList(theme, this))
{
    setProperty("inRow", true);
    m_offers->setNames(QStringLiteral("wordOffers"), tr("Words found"));
    connect(m_offers, &OfferList::taken, this, [this](const Offer& offer) {
        setText(offer.text);
        emit chosen(offer.text);
    });
    connect(this, &QLineEdit::textEdited, this, &WordPicker::offer);
}

bool WordPicker::isOpen() const
{
    return m_offers->isOpen();
}

QStringList WordPicker::offered() const
{
    QStringList words;
    for (const Offer& one : m_offers->offers())
        words.append(one.text);
    return words;
}

QSize WordPicker::sizeHint() const
{
    return {m_theme.scaled(180), m_theme.scaled(fieldHeight)};
}

bool WordPicker::event(QEvent* event)
{
    // While the answers are open, the keys that choose among them are not the page's.
    if (event->type() == QEvent::ShortcutOverride
        && m_offers->wantsKey(static_cast<QKeyEvent*>(event)->key())) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void WordPicker::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        if (!isOpen()) {
            offer();
            return;
        }
        [[fallthrough]];
    case Qt::Key_Up:
        m_offers->handleKey(event->key());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_offers->handleKey(event->key())) {
            m_offers->hide();
            emit chosen(text().simplified());
        }
        return;
    case Qt::Key_Escape:
        m_offers->hide();
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

void WordPicker::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    m_inUse = m_words();
    if (m_atOnce && !isReadOnly())
        offer();
}

void WordPicker::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    m_offers->hide();
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit left();
}

void WordPicker::offer()
{
    if (isReadOnly())
        return;
    const QString typed = text().simplified();
    QList<Offer> offers;
    for (const QString& word : matching(m_inUse, typed)) {
        if (offers.size() < mostRows - 1 && !m_excluded.contains(word))
            offers.append({word});
    }
    // Nothing in use is like it: what is typed stands in the field, there is nothing to choose.
    if (!typed.isEmpty() && !offers.isEmpty() && !m_inUse.contains(typed))
        offers.append({typed, m_newDetail});
    m_offers->offer(offers, !typed.isEmpty());
}

ValuePicker::ValuePicker(const Theme& theme, Words words, QWidget* parent)
    : WordPicker(theme, std::move(words), parent)
{
    setProperty("quiet", true);
    // Qt keeps a little room of its own beside the text of a field; other quiet fields have none.
    setTextMargins(-ownMargin, 0, -ownMargin, 0);
    connect(this, &WordPicker::chosen, this, &ValuePicker::commit);
    connect(this, &WordPicker::left, this, &ValuePicker::commit);
    connect(this, &WordPicker::abandoned, this, [this] { setText(m_value); });
}

QSize ValuePicker::sizeHint() const
{
    return {theme().scaled(180), theme().lineHeight(FontRole::Body) + 2 * frame};
}

void ValuePicker::setValue(const QString& value)
{
    const QString before = std::exchange(m_value, value);
    if (text() == before || !hasFocus()) {
        setText(value);
        setCursorPosition(0);
    }
}

void ValuePicker::commit()
{
    const QString typed = text().simplified();
    if (isReadOnly() || typed == m_value)
        return;
    m_value = typed;
    emit valueChosen(typed);
}

}  // namespace nghisu
