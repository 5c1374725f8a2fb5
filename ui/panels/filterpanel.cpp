// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/filterpanel.h"

#include "delegates/choicedelegate.h"
#include "models/filterchoicemodel.h"
#include "models/proposalmodel.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/searchfield.h"
#include "widgets/shortcutbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

namespace nghisu {

namespace {

constexpr int panelWidth = 340;
constexpr int mostHeight = 520;
constexpr int distance = 4;  // below the button
constexpr int margin = 12;

}  // namespace

FilterPanel::FilterPanel(const Theme& theme, ProposalModel& model, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_theme(theme), m_model(model),
      m_choices(new FilterChoiceModel(this))
{
    setObjectName(QStringLiteral("filterPanel"));
    setProperty("popup", true);
    m_search = new SearchField(theme, {}, {}, this);
    m_search->setObjectName(QStringLiteral("filterSearch"));
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("filterChoices"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_choices);
    m_list->setItemDelegate(new ChoiceDelegate(theme, this));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    m_shown = new Label(theme, FontRole::Caption, Token::Ink3, this);
    m_shown->setObjectName(QStringLiteral("filterShown"));
    m_clear = new ShortcutButton(theme, ButtonKind::Quiet, {}, this);
    m_clear->setObjectName(QStringLiteral("filterClear"));

    auto* foot = new QHBoxLayout;
    foot->addWidget(m_shown);
    foot->addStretch(1);
    foot->addWidget(m_clear);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(foot);

    connect(m_search, &QLineEdit::textChanged, m_choices, &FilterChoiceModel::setQuery);
    connect(m_search, &SearchField::left, this, &QWidget::close);
    connect(m_search, &SearchField::accepted, this, [this] {
        for (int row = 0; row < m_choices->rowCount(); ++row) {
            const QModelIndex index = m_choices->index(row);
            if (!index.flags().testFlag(Qt::ItemIsEnabled))
                continue;
            m_list->setCurrentIndex(index);
            break;
        }
        m_list->setFocus();
    });
    connect(m_choices, &FilterChoiceModel::filterChanged, this, [this](const ListFilter& filter) {
        emit filterChanged(filter);
        refresh();
    });
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        emit filterChanged({});
        refresh();
    });
    retranslate();
}

void FilterPanel::retranslate()
{
    m_search->setPlaceholderText(tr("Find a choice"));
    m_search->setAccessibleName(tr("Find a choice"));
    m_list->setAccessibleName(tr("Choices"));
    m_clear->setText(tr("Show all"));
}

void FilterPanel::refresh()
{
    const FilterChoices choices = m_model.choices();
    m_choices->setChoices(choices, m_model.view().filter);
    m_shown->setText(tr("%n proposal(s)", nullptr, choices.shown));
    m_clear->setEnabled(!m_model.view().filter.isEmpty());
}

void FilterPanel::openBelow(const QWidget* widget)
{
    m_search->clear();
    refresh();
    m_list->scrollToTop();
    const QRect screen = widget->screen()->availableGeometry();
    const QPoint corner = widget->mapToGlobal(QPoint(widget->width(), widget->height() + distance));
    const int wide = m_theme.scaled(panelWidth);
    const int high = qMin(m_theme.scaled(mostHeight), screen.bottom() - corner.y() - margin);
    setGeometry(qMax(screen.left(), corner.x() - wide), corner.y(), wide, high);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

bool FilterPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
        if (key->key() == Qt::Key_Up && m_list->currentIndex().row() <= 1) {
            m_search->setFocus();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace nghisu
