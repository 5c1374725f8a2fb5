// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the sheet of a proposal is put together, and its words.
#include "panels/historypanel.h"
#include "panels/inspectorattachments.h"
#include "panels/inspectorcitations.h"
#include "panels/inspectorfields.h"
#include "panels/inspectorlink.h"
#include "panels/inspectororigins.h"
#include "panels/inspectorrows.h"
#include "panels/inspectorsheet.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/bodyfield.h"
#include "widgets/dropveil.h"
#include "widgets/proposaleditor.h"

#include <QFontMetricsF>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace nghisu {

namespace {

constexpr int margin = 24;
constexpr int frame = InspectorRows::frame;

QFrame* rule(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("rule", true);
    return line;
}

}  // namespace

void InspectorSheet::build()
{
    const Theme& theme = m_desk.theme();
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("inspectorPage"));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(margin + 1, 0, margin, 16);
    column->setSpacing(0);

    // The text itself has no frame at all: the cursor shows where one is.
    m_editor->setStyleSheet(QStringLiteral(
        "QTextEdit, QTextEdit:focus { border: none; padding: 0; background: transparent; }"));
    column->addWidget(m_editor);
    m_count = new Label(theme, FontRole::Caption, Token::Ink3, page);
    m_count->setObjectName(QStringLiteral("wordCount"));
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    theme.follow(m_count,
                 [this, &theme] { m_count->setFixedHeight(theme.lineHeight(FontRole::Caption)); });
    column->addWidget(m_count);
    column->addSpacing(2);
    column->addWidget(rule(page));
    column->addSpacing(11);

    m_rows = new InspectorRows(theme, page);
    buildRows();
    // The frames of quiet fields reach beyond the column.
    auto* wider = new QHBoxLayout;
    wider->setContentsMargins(0, 0, -frame, 0);
    wider->addWidget(m_rows);
    column->addLayout(wider);

    column->addSpacing(9);
    column->addWidget(rule(page));
    column->addSpacing(14);
    auto* past = new QGridLayout;
    past->setHorizontalSpacing(0);
    past->setColumnStretch(1, 1);
    m_historyCaption = new Label(theme, FontRole::Caption, Token::Ink3, page);
    past->addWidget(m_historyCaption, 0, 0, Qt::AlignTop);
    past->addWidget(m_history, 0, 1);
    column->addLayout(past);
    column->addStretch(1);
    theme.follow(page, [this, past, &theme] {
        past->setColumnMinimumWidth(0, theme.scaled(InspectorRows::captionWidth));
        const QFontMetricsF small(theme.font(FontRole::Caption));
        m_historyCaption->setContentsMargins(
            0, theme.baseline(FontRole::Caption) - qRound(small.ascent()), 0, 0);
    });

    m_scroll->setObjectName(QStringLiteral("inspectorScroll"));
    m_scroll->setFrameStyle(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(page);
    m_scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    m_veil = new DropVeil(theme, this);
}

void InspectorSheet::buildRows()
{
    m_shortName->setObjectName(QStringLiteral("shortName"));
    m_proposingBody->setObjectName(QStringLiteral("proposingBody"));
    m_note->setObjectName(QStringLiteral("note"));
    m_moreLink->setObjectName(QStringLiteral("moreFields"));
    m_moreLink->setColor(Token::Ink3);
    m_moreLink->setMenuMark(true);
    m_moreLink->setCheckable(true);
    m_shortName->setSingleLine(true);
    for (GrowingText* text : {m_shortName, m_proposingBody, m_note})
        text->setProperty("quiet", true);

    using Kind = InspectorRows::Kind;
    m_shortNameRow = m_rows->add(m_shortName, Kind::Words);
    m_leadRow = m_rows->add(buildBodies(m_lead), Kind::Chips);
    m_coordinatingRow = m_rows->add(buildBodies(m_coordinating), Kind::Chips);
    m_citationsRow = m_rows->add(m_citations, Kind::Lines);
    m_fields = new InspectorFields(m_desk, *m_rows);
    m_sourceRow = m_rows->add(buildSource(), Kind::Words);
    m_attachmentsRow = m_rows->add(m_attachments, Kind::Lines);
    m_noteRow = m_rows->add(m_note, Kind::Words);
    m_moreRow = m_rows->add(m_moreLink, Kind::Lines);
}

QWidget* InspectorSheet::buildBodies(BodyField* field)
{
    auto* place = new QWidget(m_rows);
    auto* lines = new QVBoxLayout(place);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    auto* words = new Label(m_desk.theme(), FontRole::Caption, Token::Ink3, place);
    words->setObjectName(field->objectName() + QStringLiteral("Today"));
    words->setWordWrap(true);
    words->hide();
    lines->addWidget(field);
    lines->addWidget(words);
    m_answering.append({field, words});
    return place;
}

QWidget* InspectorSheet::buildSource()
{
    auto* source = new QWidget(m_rows);
    auto* lines = new QVBoxLayout(source);
    lines->setContentsMargins(0, 0, 0, frame);
    lines->setSpacing(0);
    lines->addWidget(m_proposingBody);
    auto* origins = new QVBoxLayout;
    origins->setContentsMargins(frame, -frame, frame, 0);
    origins->addWidget(m_origins);
    lines->addLayout(origins);
    return source;
}

void InspectorSheet::retranslate()
{
    m_rows->setCaption(m_shortNameRow, tr("Short name"));
    m_rows->setCaption(m_leadRow, tr("Lead"));
    m_rows->setCaption(m_coordinatingRow, tr("With"));
    m_rows->setCaption(m_citationsRow, tr("Citations"));
    m_rows->setCaption(m_sourceRow, tr("Source"));
    m_rows->setCaption(m_attachmentsRow, tr("Files"));
    m_rows->setCaption(m_noteRow, tr("Note"));
    m_historyCaption->setText(tr("History"));
    m_fields->retranslate();
    m_editor->setAccessibleName(tr("Text of the proposal"));
    m_editor->setPlaceholderText(tr("Write the proposal here"));
    m_shortName->setAccessibleName(tr("Short name"));
    m_shortName->setPlaceholderText(tr("For the room and the projector"));
    m_proposingBody->setAccessibleName(tr("Proposing body"));
    m_proposingBody->setPlaceholderText(tr("Who proposes it"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Internal, never printed"));
}

}  // namespace nghisu
