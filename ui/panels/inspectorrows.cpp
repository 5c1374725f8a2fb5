// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/inspectorrows.h"

#include "panels/inspectorlink.h"
#include "shell/label.h"
#include "theme/theme.h"

#include <QFontMetricsF>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

namespace {

constexpr int rowGap = 4;

}  // namespace

InspectorRows::InspectorRows(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    // Quiet fields have a frame that is seen only under the pointer; their words line up with the
    // rest, so that the frame reaches out of the column.
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(rowGap);
    m_grid->setColumnStretch(1, 1);
    theme.follow(this, [this] { align(); });
}

int InspectorRows::add(QWidget* value, Kind kind)
{
    Row row{new Label(m_theme, FontRole::Caption, Token::Ink3, this), value, kind};
    if (kind == Kind::Chips || kind == Kind::Lines) {
        row.place = new QWidget(this);
        auto* around = new QVBoxLayout(row.place);
        around->setContentsMargins(frame, frame, frame, frame);
        around->addWidget(value);
    }
    const int at = static_cast<int>(m_rows.size());
    m_grid->addWidget(row.caption, at, 0, Qt::AlignTop);
    m_grid->addWidget(row.place, at, 1, Qt::AlignTop);
    m_rows.append(row);
    align();
    return at;
}

void InspectorRows::setCaption(int row, const QString& caption)
{
    m_rows[row].caption->setText(caption);
}

void InspectorRows::setShown(int row, bool shown)
{
    m_rows[row].shown = shown;
    m_rows[row].caption->setVisible(shown);
    m_rows[row].place->setVisible(shown);
}

bool InspectorRows::isShown(int row) const
{
    return m_rows[row].shown;
}

bool InspectorRows::holdsFocus(int row) const
{
    const QWidget* focused = window()->focusWidget();
    return focused && (m_rows[row].place == focused || m_rows[row].place->isAncestorOf(focused));
}

void InspectorRows::align()
{
    m_grid->setColumnMinimumWidth(0, m_theme.scaled(captionWidth) - frame);
    const QFontMetricsF small(m_theme.font(FontRole::Caption));
    const int ascent = qRound(small.ascent());
    for (const Row& row : std::as_const(m_rows)) {
        int top = 0;
        switch (row.kind) {
        case Kind::Words:
            top = frame + m_theme.baseline(FontRole::Body) - ascent;
            break;
        case Kind::Field:
            top = qRound((row.place->sizeHint().height() - small.height()) / 2);
            break;
        case Kind::Chips:
            top = frame + qRound((m_theme.sizes().chip - small.height()) / 2);
            break;
        case Kind::Lines:
            top = frame + InspectorLink::baseline(m_theme) - ascent;
            break;
        }
        row.caption->setContentsMargins(0, std::max(0, top), 0, 0);
    }
}

}  // namespace nghisu
