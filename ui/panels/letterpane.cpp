// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/letterpane.h"

#include "session/councilfile.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/shortcutbutton.h"

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextFrame>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideMargin = 36;
constexpr int linesBefore = 3;  // of the letter, above the passage

}  // namespace

LetterPane::LetterPane(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk),
      m_name(new ElidedLabel(desk.theme(), FontRole::BodyStrong, Token::Ink, this)),
      m_sender(new ElidedLabel(desk.theme(), FontRole::Caption, Token::Ink3, this)),
      m_close(new ShortcutButton(desk.theme(), IconName::Close, {}, this)),
      m_text(new QTextEdit(this)),
      m_nothing(new Label(desk.theme(), FontRole::Body, Token::Ink3, this))
{
    setObjectName(u"letterPane"_s);
    m_name->setObjectName(u"letterName"_s);
    m_text->setObjectName(u"letterText"_s);
    m_close->setObjectName(u"letterClose"_s);
    m_nothing->setObjectName(u"letterNothing"_s);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setContentsMargins(24, 96, 24, 24);
    m_nothing->hide();

    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_sender);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(sideMargin, 12, 12, 8);
    head->addLayout(names, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_nothing);
    column->addWidget(m_text, 1);

    connect(m_close, &QPushButton::clicked, this, &LetterPane::closeRequested);
    connect(&desk, &Desk::fileChanged, this, &LetterPane::clear);
    connect(&desk.theme(), &Theme::changed, this, [this] {
        restyle();
        mark();
    });
    restyle();
    retranslate();
}

void LetterPane::showOrigin(const Origin& origin)
{
    m_origin = origin;
    const bool letter = m_desk.file() && origin.submission.isValid();
    m_text->setVisible(letter);
    m_nothing->setVisible(!letter);
    m_sender->setVisible(letter && !origin.proposingBody.isEmpty());
    if (!letter) {
        m_shown = {};
        m_name->setText(tr("No letter"));
        return;
    }
    if (m_shown != origin.submission) {
        const auto submission = m_desk.file()->read().submissions.find(origin.submission);
        if (!submission)
            return m_desk.report(submission.error());
        m_shown = origin.submission;
        m_name->setText(submission->fileName.isEmpty() ? tr("Pasted text") : submission->fileName);
        m_text->setPlainText(submission->text);
        restyle();
    }
    m_sender->setText(origin.proposingBody);
    mark();
    scrollToPassage();
}

void LetterPane::clear()
{
    m_origin = {};
    m_shown = {};
    m_text->clear();
}

void LetterPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LetterPane::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_desk.theme().color(Token::Desk));
}

void LetterPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        scrollToPassage();
}

void LetterPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void LetterPane::restyle()
{
    const Theme& theme = m_desk.theme();
    m_text->setStyleSheet(
        u"QTextEdit, QTextEdit:focus { background: transparent; border: none; padding: 0; }"_s);
    m_text->setFont(theme.font(FontRole::Body));
    m_text->document()->setDocumentMargin(0);
    QTextFrameFormat frame = m_text->document()->rootFrame()->frameFormat();
    frame.setLeftMargin(sideMargin);
    frame.setRightMargin(sideMargin);
    frame.setBottomMargin(sideMargin);
    m_text->document()->rootFrame()->setFrameFormat(frame);
    QTextBlockFormat pitch;
    pitch.setLineHeight(theme.lineHeight(FontRole::Body), QTextBlockFormat::FixedHeight);
    QTextCursor whole(m_text->document());
    whole.select(QTextCursor::Document);
    whole.mergeBlockFormat(pitch);
}

void LetterPane::mark()
{
    const qsizetype size = m_text->document()->characterCount() - 1;
    const qsizetype start = std::clamp<qsizetype>(m_origin.start, 0, size);
    const qsizetype end = std::clamp<qsizetype>(m_origin.start + m_origin.length, start, size);
    if (end == start) {
        m_text->setExtraSelections({});
        return;
    }
    QTextEdit::ExtraSelection passage;
    passage.cursor = QTextCursor(m_text->document());
    passage.cursor.setPosition(static_cast<int>(start));
    passage.cursor.setPosition(static_cast<int>(end), QTextCursor::KeepAnchor);
    passage.format.setBackground(m_desk.theme().color(Token::Tint2));
    passage.format.setForeground(m_desk.theme().color(Token::Ink));
    m_text->setExtraSelections({passage});
}

void LetterPane::scrollToPassage()
{
    if (m_text->extraSelections().isEmpty())
        return;
    QTextCursor at = m_text->extraSelections().constFirst().cursor;
    at.setPosition(at.selectionStart());
    m_text->setTextCursor(at);
    const QRectF block = m_text->document()->documentLayout()->blockBoundingRect(at.block());
    m_text->verticalScrollBar()->setValue(
        qRound(block.top()) - linesBefore * m_desk.theme().lineHeight(FontRole::Body));
}

void LetterPane::retranslate()
{
    m_text->setAccessibleName(tr("Text as received"));
    m_close->setAccessibleName(tr("Close the letter"));
    m_close->setToolTip(m_close->accessibleName());
    m_nothing->setText(tr("This proposal was written here; it came in no letter."));
}

}  // namespace nghisu
