// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/comparedtexts.h"

#include "shell/label.h"
#include "text/textdiff.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/shortcutbutton.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QTextBlock>
#include <QTextEdit>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

ComparedTexts::ComparedTexts(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int side = 0; side < 2; ++side) {
        auto* half = new QWidget(this);
        m_parts[static_cast<std::size_t>(side)] = makePart(side, half);
        row->addWidget(half, 1);
        if (side == 0) {
            auto* rule = new QFrame(this);
            rule->setProperty("rule", u"upright"_s);
            row->addWidget(rule);
        }
    }
    connect(&theme, &Theme::changed, this, &ComparedTexts::fill);
    retranslate();
}

ComparedTexts::Part ComparedTexts::makePart(int side, QWidget* parent)
{
    const QString which = side == 0 ? u"Left"_s : u"Right"_s;
    Part part;
    part.title = new ElidedLabel(m_theme, FontRole::BodyStrong, Token::Ink, parent);
    part.title->setObjectName(u"compared"_s + which);
    part.caption = new Label(m_theme, FontRole::Caption, Token::Ink3, parent);
    part.choose = new ShortcutButton(m_theme, ButtonKind::Link, {}, parent);
    part.choose->setObjectName(u"keep"_s + which);
    part.choose->setSmall(true);
    part.text = new QTextEdit(parent);
    part.text->setObjectName(u"text"_s + which);
    part.text->setReadOnly(true);
    part.text->setFrameShape(QFrame::NoFrame);
    part.text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    part.text->setStyleSheet(
        u"QTextEdit, QTextEdit:focus { border: none; background: transparent; padding: 0; }"_s);
    part.text->document()->setDocumentMargin(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(part.caption);
    head->addStretch(1);
    head->addWidget(part.choose);
    auto* column = new QVBoxLayout(parent);
    column->setContentsMargins(24, 14, 24, 12);
    column->setSpacing(4);
    column->addWidget(part.title);
    column->addLayout(head);
    column->addSpacing(4);
    column->addWidget(part.text, 1);
    connect(part.choose, &QAbstractButton::clicked, this, [this, side] { emit chosen(side); });
    return part;
}

void ComparedTexts::setSides(const Side& left, const Side& right)
{
    const std::array<const Side*, 2> sides{&left, &right};
    for (std::size_t i = 0; i < sides.size(); ++i) {
        m_parts[i].title->setText(sides[i]->title);
        m_parts[i].caption->setText(sides[i]->caption);
        m_texts[i] = sides[i]->text;
    }
    fill();
}

void ComparedTexts::fill()
{
    const QList<TextPiece> pieces = compareTexts(m_texts[0], m_texts[1]);
    QTextCharFormat plain;
    plain.setForeground(m_theme.color(Token::Ink));
    QTextCharFormat marked = plain;
    marked.setBackground(m_theme.color(Token::WarnTint));
    marked.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    marked.setUnderlineColor(m_theme.color(Token::Warn));
    QTextBlockFormat lines;
    lines.setLineHeight(m_theme.lineHeight(FontRole::Body), QTextBlockFormat::FixedHeight);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        QTextEdit* edit = m_parts[i].text;
        edit->clear();
        edit->document()->setDefaultFont(m_theme.font(FontRole::Body));
        QTextCursor cursor(edit->document());
        cursor.setBlockFormat(lines);
        const auto other = i == 0 ? TextPiece::Kind::Added : TextPiece::Kind::Removed;
        for (const TextPiece& piece : pieces) {
            if (piece.kind != other)
                cursor.insertText(piece.text, piece.kind == TextPiece::Kind::Same ? plain : marked);
        }
        edit->moveCursor(QTextCursor::Start);
    }
}

void ComparedTexts::setChosen(int side)
{
    m_chosen = side;
    retranslate();
}

void ComparedTexts::setChoosable(bool choosable)
{
    for (const Part& part : m_parts)
        part.choose->setVisible(choosable);
}

void ComparedTexts::retranslate()
{
    m_parts[0].text->setAccessibleName(tr("The first text"));
    m_parts[1].text->setAccessibleName(tr("The second text"));
    for (int side = 0; side < 2; ++side) {
        ShortcutButton* button = m_parts[static_cast<std::size_t>(side)].choose;
        const bool kept = side == m_chosen;
        button->setText(kept ? tr("This one is kept") : tr("Keep this one"));
        button->setEnabled(!kept);
    }
}

}  // namespace nghisu
