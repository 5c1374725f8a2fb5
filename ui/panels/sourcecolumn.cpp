// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sourcecolumn.h"

#include "delegates/sourcedelegate.h"
#include "models/reviewbatch.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"

#include <QListView>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 248;

}  // namespace

SourceColumn::SourceColumn(Desk& desk, ReviewBatch& batch, QWidget* parent)
    : QWidget(parent), m_batch(batch),
      m_heading(new Label(desk.theme(), FontRole::BodyStrong, Token::Ink, this)),
      m_standing(new Label(desk.theme(), FontRole::Caption, Token::Ink3, this)),
      m_list(new QListView(this))
{
    setProperty("surface", u"desk"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_heading->setObjectName(u"sourcesHeading"_s);
    m_standing->setObjectName(u"sourcesStanding"_s);
    m_list->setObjectName(u"sourceList"_s);
    m_list->setModel(&batch);
    m_list->setItemDelegate(new SourceDelegate(desk.theme(), this));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setStyleSheet(u"QListView { background: transparent; }"_s);

    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->setSpacing(0);
    head->addWidget(m_heading);
    head->addWidget(m_standing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_list, 1);

    desk.theme().follow(this, [this, &desk] { setFixedWidth(desk.theme().scaled(Width)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid())
                    emit chosen(index.row());
            });
    connect(&batch, &ReviewBatch::changed, this, &SourceColumn::refresh);
    retranslate();
}

int SourceColumn::currentRow() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void SourceColumn::setCurrentRow(int row)
{
    if (row != currentRow())
        m_list->setCurrentIndex(m_batch.index(row));
}

void SourceColumn::retranslate()
{
    m_list->setAccessibleName(tr("Documents to take in"));
    m_batch.retranslate();
    refresh();
}

void SourceColumn::refresh()
{
    m_heading->setText(tr("%n document(s)", nullptr, m_batch.rowCount()));
    const int doubts = m_batch.doubts();
    m_standing->setText(doubts > 0 ? tr("%n place(s) to look at", nullptr, doubts)
                                   : tr("Nothing left to look at"));
}

}  // namespace nghisu
