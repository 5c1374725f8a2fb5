// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ballotline.h"

#include "domain/ballottyping.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpressionValidator>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int LineWidth = 220;
constexpr int LeastLineWidth = 96;

}  // namespace

BallotLine::BallotLine(Desk& desk, const QString& name, QWidget* parent)
    : QWidget(parent), m_desk(desk)
{
    const Theme& theme = desk.theme();
    m_line = new QLineEdit(this);
    m_line->setObjectName(name);
    m_line->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"[0-9 ,.;]*"_s), m_line));
    m_line->setMinimumWidth(theme.scaled(LeastLineWidth));
    m_line->setMaximumWidth(theme.scaled(LineWidth));
    m_line->installEventFilter(this);
    m_reading = new Label(theme, FontRole::Body, Token::Ink2, this);
    m_reading->setObjectName(name + u"Reading"_s);
    m_reading->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_line, 1);
    row->addWidget(m_reading, 1);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        read();
        emit edited();
    });
}

void BallotLine::begin(const BallotForm& form, const QStringList& options)
{
    m_form = form;
    m_options = options;
    m_line->clear();
    read();
}

bool BallotLine::isEmpty() const
{
    return m_line->text().trimmed().isEmpty();
}

void BallotLine::clear()
{
    m_line->clear();
}

void BallotLine::setChoice(const BallotChoice& choice)
{
    m_line->setText(typingOf(m_form, m_options.size(), choice));
}

Result<BallotChoice> BallotLine::choice() const
{
    return choiceTyped(m_form, m_options.size(), m_line->text());
}

void BallotLine::enter()
{
    if (isEmpty())
        return;
    if (const auto typed = choice())
        emit entered(*typed);
    else
        m_desk.report(typed.error());
}

void BallotLine::read()
{
    const auto typed = choice();
    QStringList names;
    if (typed) {
        for (const int place : *typed)
            names.append(m_options[place]);
    }
    m_reading->setText(isEmpty()         ? QString()
                       : !typed          ? m_desk.words().error(typed.error())
                       : names.isEmpty() ? tr("Nothing is chosen.")
                                         : names.join(u", "_s));
    m_reading->setColor(isEmpty() || typed ? Token::Ink2 : Token::Bad);
}

bool BallotLine::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enterKey = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enterKey && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
            enter();
            return true;
        }
    }
    // A line of text claims every letter for itself, before any shortcut: none goes in here.
    if (watched == m_line && event->type() == QEvent::ShortcutOverride) {
        const QString typed = static_cast<QKeyEvent*>(event)->text();
        if (!typed.isEmpty() && typed.front().isLetter()) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString BallotLine::instruction(const BallotForm& form)
{
    if (form.kind == PollKind::Ranking)
        return tr("Type the numbers of a ballot in the order of rank, then Enter.");
    if (form.striking)
        return tr("Type the numbers of those that are struck out, then Enter.");
    return tr("Type the numbers of those that are chosen, then Enter.");
}

void BallotLine::retranslate()
{
    m_line->setAccessibleName(tr("Ballot"));
    read();
}

}  // namespace nghisu
