// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sourcehighlighter.h"

#include "models/draftmodel.h"
#include "models/sourcealignment.h"
#include "theme/theme.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace nghisu {

namespace {

/// What is left of a marker when its number is told in the gutter: no width that the eye sees.
constexpr qreal HiddenPoints = 0.1;

/// "1. " and "1" say the same.
bool saysSame(QStringView marker, const QString& number)
{
    QString bare;
    for (const QChar letter : marker) {
        if (letter.isLetterOrNumber())
            bare += letter;
    }
    return !number.isEmpty() && bare.compare(number, Qt::CaseInsensitive) == 0;
}

}  // namespace

SourceHighlighter::SourceHighlighter(const Theme& theme, const DraftModel& model,
                                     QTextDocument* document)
    : QSyntaxHighlighter(document), m_theme(theme), m_model(model)
{
}

void SourceHighlighter::addRow(int row, Marks& marks) const
{
    const DraftProposal* proposal = m_model.proposal(row);
    if (!proposal)
        return;
    if (!m_model.isTaken(row)) {
        // What is below it may lie within its passage: one mark is enough.
        QList<Span>& spans = marks[NotTakenText];
        if (spans.isEmpty() || spans.last().end() < proposal->source.end())
            spans.append(proposal->source);
        return;
    }
    const QString& source = m_model.draft().text;
    const SourceAlignment alignment(source, proposal->source, proposal->text);
    const qsizetype start = proposal->source.start;
    if (const qsizetype length = alignment.textStart() - start;
        length > 0 && saysSame(QStringView(source).mid(start, length), m_model.number(row)))
        marks[Marker].append({start, length});
    for (const DraftBody& body : proposal->bodies) {
        if (body.span.length > 0)
            marks[body.sure ? BodyName : UnsureBody].append(alignment.toSource(body.span));
    }
    for (const Citation& citation : proposal->citations)
        marks[CitationText].append(alignment.toSource(Span{citation.start, citation.length}));
}

SourceHighlighter::Marks SourceHighlighter::marks() const
{
    Marks marks;
    const DraftDocument& draft = m_model.draft();
    for (const LeftOut& item : draft.leftOut)
        marks[LeftOutText].append(item.source);
    for (const Span& head : {draft.proposingBodySource, draft.meetingTitleSource}) {
        if (head.length > 0)
            marks[Head].append(head);
    }
    for (int row = 0; row < m_model.rowCount(); ++row)
        addRow(row, marks);
    for (QList<Span>& spans : marks) {
        std::sort(spans.begin(), spans.end(),
                  [](const Span& one, const Span& other) { return one.start < other.start; });
    }
    return marks;
}

void SourceHighlighter::refresh()
{
    const Marks before = std::exchange(m_marks, marks());
    qsizetype first = -1;
    qsizetype last = -1;
    for (std::size_t kind = 0; kind < KindCount; ++kind) {
        const QList<Span>& old = before[kind];
        const QList<Span>& now = m_marks[kind];
        const qsizetype most = std::min(old.size(), now.size());
        qsizetype head = 0;
        while (head < most && old[head] == now[head])
            ++head;
        qsizetype tail = 0;
        while (tail < most - head && old[old.size() - 1 - tail] == now[now.size() - 1 - tail])
            ++tail;
        for (const QList<Span>* spans : {&old, &now}) {
            for (qsizetype i = head; i < spans->size() - tail; ++i) {
                first = first < 0 ? spans->at(i).start : std::min(first, spans->at(i).start);
                last = std::max(last, spans->at(i).end());
            }
        }
    }
    if (first < 0)
        return;
    QTextBlock block = document()->findBlock(static_cast<int>(first));
    while (block.isValid() && block.position() <= last) {
        rehighlightBlock(block);
        block = block.next();
    }
}

QTextCharFormat SourceHighlighter::formatOf(Kind kind) const
{
    QTextCharFormat format;
    switch (kind) {
    case LeftOutText:
    case NotTakenText:
        format.setForeground(m_theme.color(Token::Ink3));
        break;
    case Head:
        format.setFontWeight(QFont::DemiBold);
        break;
    case BodyName:
        format.setForeground(m_theme.color(Token::Accent));
        format.setBackground(m_theme.color(Token::Tint2));
        break;
    case UnsureBody:
        format.setForeground(m_theme.color(Token::Warn));
        format.setBackground(m_theme.color(Token::WarnTint));
        break;
    case CitationText:
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(m_theme.color(Token::Accent));
        break;
    case Marker:
        format.setFontPointSize(HiddenPoints);
        format.setForeground(Qt::transparent);
        break;
    case KindCount:
        break;
    }
    return format;
}

void SourceHighlighter::highlightBlock(const QString& text)
{
    const qsizetype start = currentBlock().position();
    const qsizetype end = start + text.size();
    for (std::size_t kind = 0; kind < KindCount; ++kind) {
        const QList<Span>& spans = m_marks[kind];
        // Spans of one kind hardly overlap: those that reach into the paragraph stand together.
        auto span =
            std::lower_bound(spans.begin(), spans.end(), start,
                             [](const Span& one, qsizetype place) { return one.end() <= place; });
        for (; span != spans.end() && span->start < end; ++span) {
            const qsizetype from = std::max(span->start, start);
            const qsizetype to = std::min(span->end(), end);
            QTextCharFormat merged = format(static_cast<int>(from - start));
            merged.merge(formatOf(static_cast<Kind>(kind)));
            if (to > from)
                setFormat(static_cast<int>(from - start), static_cast<int>(to - from), merged);
        }
    }
}

}  // namespace nghisu
