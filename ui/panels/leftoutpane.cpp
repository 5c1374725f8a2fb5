// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/leftoutpane.h"

#include "delegates/leftoutdelegate.h"
#include "models/draftmodel.h"
#include "models/leftoutmodel.h"
#include "shell/desk.h"
#include "shell/label.h"

#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

LeftOutPane::LeftOutPane(Desk& desk, DraftModel& draft, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_model(new LeftOutModel(desk, draft, this)),
      m_delegate(new LeftOutDelegate(desk.theme(), this)),
      m_heading(new Label(desk.theme(), FontRole::BodyStrong, Token::Ink, this)),
      m_note(new Label(desk.theme(), FontRole::Body, Token::Ink3, this)),
      m_list(new QListView(this))
{
    m_heading->setObjectName(u"leftOutHeading"_s);
    m_list->setObjectName(u"leftOutList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setStyleSheet(u"QListView { background: transparent; }"_s);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(24, 0, 24, 0);
    head->setSpacing(9);
    head->addWidget(m_heading);
    head->addWidget(m_note);
    head->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 8);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_list, 1);

    connect(m_delegate, &LeftOutDelegate::takeInRequested, this,
            [this](const QModelIndex& index) { emit takeInRequested(index.row()); });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex& index) { emit takeInRequested(index.row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid() && m_list->hasFocus())
                    emit passageChosen(m_model->source(index.row()));
            });
    connect(&draft, &DraftModel::corrected, this, &LeftOutPane::refresh);
    retranslate();
}

void LeftOutPane::retranslate()
{
    m_note->setText(tr("still in the source"));
    m_list->setAccessibleName(tr("Passages left out"));
    m_model->retranslate();
    refresh();
}

void LeftOutPane::refresh()
{
    const auto count = static_cast<int>(m_draft.draft().leftOut.size());
    m_heading->setText(count > 0 ? tr("Left out %n passage(s)", nullptr, count)
                                 : tr("Nothing left out"));
    m_note->setVisible(count > 0);
}

}  // namespace nghisu
