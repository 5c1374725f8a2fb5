// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/speakersdialog.h"

#include "chair/personrowdelegate.h"
#include "chair/spokenmodel.h"
#include "shell/desk.h"
#include "theme/theme.h"
#include "widgets/shortcutbutton.h"

#include <QListView>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 560;
constexpr int ListHeight = 380;

}  // namespace

SpeakersDialog::SpeakersDialog(Desk& desk, RoomState& state, QWidget* parent)
    : Dialog(desk.theme(), tr("Who spoke, and who has not"), parent),
      m_model(new SpokenModel(state, this)), m_list(new QListView(this))
{
    setObjectName(u"speakersDialog"_s);
    const Theme& theme = desk.theme();
    setMinimumWidth(theme.scaled(Width));
    m_list->setObjectName(u"spokenList"_s);
    m_list->setAccessibleName(tr("Members and guests"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PersonRowDelegate(theme, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(theme.scaled(ListHeight));
    m_list->setCurrentIndex(m_model->index(0));
    content()->addWidget(m_list, 1);
    addSentence(tr("%n member(s) present have not spoken yet.", nullptr, m_model->silent()));
    addButton(tr("Close"), ButtonKind::Primary, QDialog::Accepted);
    m_list->setFocus();
}

}  // namespace nghisu
