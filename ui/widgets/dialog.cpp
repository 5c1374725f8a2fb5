// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialog.h"

#include "theme/theme.h"
#include "widgets/shortcutbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace nghisu {

namespace {

constexpr int dialogWidth = 400;
constexpr int margin = 24;

}  // namespace

Dialog::Dialog(const Theme& theme, const QString& title, QWidget* parent)
    : QDialog(parent), m_theme(theme)
{
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(0);
    // Grows in height with its sentence, never in width by itself.
    setMinimumWidth(dialogWidth);

    auto* heading = new QLabel(title, this);
    heading->setObjectName(QStringLiteral("dialogTitle"));
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    heading->setProperty("look", QStringLiteral("heading"));
    heading->setMinimumHeight(theme.lineHeight(FontRole::Heading));
    column->addWidget(heading);
    column->addSpacing(5);  // and 3 above the first line, from its pitch

    m_content = new QVBoxLayout;
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(8);
    column->addLayout(m_content);
    column->addSpacing(22);
    column->addStretch(1);

    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    column->addLayout(m_buttons);
}

void Dialog::addSentence(const QString& text)
{
    // As rich text only for the line pitch: stacked Vietnamese marks need it. Any markup in the
    // text is shown as it stands.
    QString shown = text.toHtmlEscaped();
    shown.replace(u'\n', QStringLiteral("<br>"));
    auto* label = new QLabel(QStringLiteral("<div style=\"line-height:%1px\">%2</div>")
                                 .arg(QString::number(m_theme.lineHeight(FontRole::Body)), shown),
                             this);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    label->setWordWrap(true);
    label->setProperty("look", QStringLiteral("second"));
    label->setMinimumWidth(dialogWidth - 2 * margin);
    m_content->addWidget(label);
    const QString before = accessibleDescription();
    setAccessibleDescription(before.isEmpty() ? text : before + u' ' + text);
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
