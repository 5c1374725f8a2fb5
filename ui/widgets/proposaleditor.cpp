// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/proposaleditor.h"

#include "intake/pasting.h"
#include "models/bodydirectory.h"
#include "text/fold.h"
#include "text/spelling.h"
#include "theme/theme.h"
#include "widgets/proposalhighlighter.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QTimer>
#include <QToolTip>

namespace nghisu {

namespace {

// Marks may come a moment late; keystrokes may not.
constexpr int findAfter = 60;  // milliseconds

bool asksToPasteAsIs(const QKeyEvent& event)
{
    return event.key() == Qt::Key_V
        && event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
}

bool isLink(const ProposalEditor::Spot& spot)
{
    return spot.citation || spot.body.isValid();
}

}  // namespace

ProposalEditor::ProposalEditor(const Theme& theme, const BodyDirectory& directory, QWidget* parent)
    : GrowingText(theme, FontRole::Reading, parent), m_directory(directory),
      m_highlighter(new ProposalHighlighter(theme, directory, document())),
      m_finding(new QTimer(this))
{
    setObjectName(QStringLiteral("proposalText"));
    viewport()->setMouseTracking(true);
    m_finding->setSingleShot(true);
    m_finding->setInterval(findAfter);
    connect(m_finding, &QTimer::timeout, this, &ProposalEditor::refind);
    connect(this, &QTextEdit::textChanged, m_finding, qOverload<>(&QTimer::start));
    connect(this, &QTextEdit::cursorPositionChanged, m_finding, qOverload<>(&QTimer::start));
    connect(this, &GrowingText::edited, this, [this] { m_typedAt = cursorPosition(); });
    connect(&directory, &BodyDirectory::reloaded, this, [this] { m_highlighter->reread(); });
    connect(&theme, &Theme::changed, this, [this] { m_highlighter->rehighlight(); });
}

qsizetype ProposalEditor::cursorPosition() const
{
    return textCursor().position();
}

void ProposalEditor::setSpelling(Spelling* spelling)
{
    m_spelling = spelling;
    m_highlighter->setSpelling(spelling);
    connect(spelling, &Spelling::changed, this, &ProposalEditor::refind);
}

void ProposalEditor::refind()
{
    if (isComposing()) {
        m_finding->start();
        return;
    }
    m_highlighter->refind(m_typedAt == cursorPosition() ? m_typedAt : -1);
}

void ProposalEditor::pasteAsIs()
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    if (isReadOnly() || !copied || !copied->hasText())
        return;
    QString text = copied->text();
    if (text.size() > longestPaste) {
        PastedText refused;
        refused.tooLong = true;
        emit pasted(refused);
        return;
    }
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    textCursor().insertText(normalisedText(text));
    ensureCursorVisible();
}

void ProposalEditor::insertFromMimeData(const QMimeData* source)
{
    if (isOwn(*source)) {
        GrowingText::insertFromMimeData(source);
        return;
    }
    const PastedText text = tidyPaste(ClipboardContent::of(*source));
    textCursor().insertText(text.text);
    ensureCursorVisible();
    if (!text.text.isEmpty() || text.tooLong)
        emit pasted(text);
}

ProposalEditor::Spot ProposalEditor::spotAt(qsizetype position) const
{
    Spot spot{m_highlighter->citationAt(position), m_highlighter->addresseeAt(position), {}};
    if (spot.addressee && !spot.addressee->code.isEmpty())
        spot.body = m_directory.exact(spot.addressee->code);
    return spot;
}

qsizetype ProposalEditor::positionAt(const QPoint& at) const
{
    // All of the text is on view and has no margin: the viewport's points are the text's.
    return document()->documentLayout()->hitTest(at, Qt::ExactHit);
}

ProposalEditor::Spot ProposalEditor::linkAt(const QPoint& at) const
{
    const qsizetype position = positionAt(at);
    return position < 0 ? Spot() : spotAt(position);
}

void ProposalEditor::showPointer(const QPoint& at, bool links)
{
    viewport()->setCursor(links && isLink(linkAt(at)) ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

bool ProposalEditor::event(QEvent* event)
{
    // The window takes a letter in with the same keys; in a text they paste.
    if (event->type() == QEvent::ShortcutOverride
        && asksToPasteAsIs(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return GrowingText::event(event);
}

bool ProposalEditor::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString words = toolTipAt(help->pos());
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), words, viewport());
        return true;
    }
    return GrowingText::viewportEvent(event);
}

void ProposalEditor::keyPressEvent(QKeyEvent* event)
{
    if (asksToPasteAsIs(*event)) {
        pasteAsIs();
        return;
    }
    if (event->key() == Qt::Key_Control)
        showPointer(viewport()->mapFromGlobal(QCursor::pos()), true);
    GrowingText::keyPressEvent(event);
}

void ProposalEditor::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Control)
        viewport()->setCursor(Qt::IBeamCursor);
    GrowingText::keyReleaseEvent(event);
}

void ProposalEditor::mouseMoveEvent(QMouseEvent* event)
{
    showPointer(event->position().toPoint(), event->modifiers() == Qt::ControlModifier);
    if (!m_opening)
        GrowingText::mouseMoveEvent(event);
}

void ProposalEditor::mousePressEvent(QMouseEvent* event)
{
    m_opening = event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier
             && isLink(linkAt(event->position().toPoint()));
    if (!m_opening)
        GrowingText::mousePressEvent(event);
}

void ProposalEditor::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_opening) {
        GrowingText::mouseReleaseEvent(event);
        return;
    }
    m_opening = false;
    const Spot spot = linkAt(event->position().toPoint());
    if (spot.citation)
        emit citationOpened(spot.citation->canonical);
    else if (spot.body.isValid())
        emit addresseeOpened(spot.body);
}

QString ProposalEditor::toolTipAt(const QPoint& at) const
{
    const Spot spot = linkAt(at);
    if (spot.citation)
        return tr("%1\nCtrl and a click: where else it is cited").arg(spot.citation->canonical);
    if (spot.body.isValid())
        return tr("%1\nCtrl and a click: in the directory").arg(spot.addressee->name);
    return {};
}

}  // namespace nghisu
