// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialog.h"

#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/fittingarea.h"
#include "widgets/shortcutbutton.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QVBoxLayout>

namespace nghisu {

namespace {

constexpr int dialogWidth = 400;
constexpr int margin = 24;
constexpr int titleBar = 48;  // what the system adds above the dialog, at most

}  // namespace

Dialog::Dialog(const Theme& theme, const QString& title, QWidget* parent)
    : QDialog(parent), m_theme(theme)
{
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(0);
    // Grows in height with its sentence, never in width by itself.
    setMinimumWidth(theme.scaled(dialogWidth));

    auto* heading = new Label(theme, FontRole::Heading, Token::Ink, this);
    heading->setObjectName(QStringLiteral("dialogTitle"));
    heading->setText(title);
    heading->setWordWrap(true);
    column->addWidget(heading);
    column->addSpacing(5);  // and 3 above the first line, from its pitch

    auto* body = new QWidget(this);
    m_content = new QVBoxLayout(body);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(8);
    column->addWidget(new FittingArea(body, this), 1);
    column->addSpacing(22);

    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    column->addLayout(m_buttons);
}

void Dialog::addSentence(const QString& text)
{
    auto* label = new Label(m_theme, FontRole::Body, Token::Ink2, this);
    label->setText(text);
    label->setWordWrap(true);
    m_content->addWidget(label);
    const QString before = accessibleDescription();
    setAccessibleDescription(before.isEmpty() ? text : before + u' ' + text);
}

void Dialog::showEvent(QShowEvent* event)
{
    if (!m_fitted) {
        m_fitted = true;
        if (!m_content->expandingDirections().testFlag(Qt::Vertical))
            m_content->addStretch(1);
        fit();
    }
    QDialog::showEvent(event);
}

void Dialog::fit()
{
    // What was shown or hidden just now is not known above it yet.
    m_content->invalidate();
    for (QWidget* above = m_content->parentWidget(); above != this; above = above->parentWidget())
        above->updateGeometry();
    layout()->invalidate();
    // Qt would stop at two thirds of the screen. Where even the screen is too low the content
    // scrolls, and the buttons stay in sight.
    const int wide = qMax(width(), minimumSizeHint().width());
    const int most = screen()->availableSize().height() - titleBar;
    resize(wide, qMin(layout()->totalHeightForWidth(wide), most));
}

ShortcutButton* Dialog::addButton(const QString& text, ButtonKind kind)
{
    auto* button = new ShortcutButton(m_theme, kind, text, this);
    button->setAutoDefault(true);
    if (kind == ButtonKind::Primary) {
        button->setDefault(true);
        button->setFocus();
    }
    m_buttons->addWidget(button);
    return button;
}

ShortcutButton* Dialog::addButton(const QString& text, ButtonKind kind, int result)
{
    ShortcutButton* button = addButton(text, kind);
    connect(button, &QAbstractButton::clicked, this, [this, result] { done(result); });
    return button;
}

bool ask(const Theme& theme, QWidget* parent, const Question& question)
{
    return choose(theme, parent, question) == Choice::Action;
}

Choice choose(const Theme& theme, QWidget* parent, const Question& question)
{
    constexpr int other = QDialog::Accepted + 1;
    Dialog dialog(theme, question.title, parent);
    dialog.setObjectName(QStringLiteral("ask"));
    dialog.addSentence(question.sentence);
    dialog
        .addButton(question.action,
                   question.destructive ? ButtonKind::Destructive : ButtonKind::Plain,
                   QDialog::Accepted)
        ->setObjectName(QStringLiteral("askAction"));
    if (!question.other.isEmpty()) {
        dialog.addButton(question.other, ButtonKind::Plain, other)
            ->setObjectName(QStringLiteral("askOther"));
    }
    dialog.addButton(question.safe, ButtonKind::Primary, QDialog::Rejected)
        ->setObjectName(QStringLiteral("askSafe"));
    switch (dialog.exec()) {
    case QDialog::Accepted:
        return Choice::Action;
    case other:
        return Choice::Other;
    default:
        return Choice::Safe;
    }
}

}  // namespace nghisu
